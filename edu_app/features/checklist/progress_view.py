# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The four steps above the checklist: which are done, which is open, which are ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from edu_app.ui.control import advance, paint_text
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from edu_app.ui.theme import Theme

STYLE = "small"
LINE = 1.4
BAR = 9
"""Height of a bar in kiosk pixels."""
GAP = 10


class StepsLine(QLabel):
    """A bar for each step with its name below; names that do not fit give way to a sentence.

    It is a label, so that a screen reader meets a text here and reads it.
    """

    def __init__(
        self, names: Sequence[str], present: int, theme: Theme, *, slim: bool = False
    ) -> None:
        """Take the names of all steps and which one is open, from 0.

        A `slim` line is a single row: the sentence, and the bars after it.
        """
        super().__init__()
        self._slim = slim
        self._theme, self._present = theme, present
        self._names = [f"{number}. {name}" for number, name in enumerate(names, start=1)]
        words = QCoreApplication.translate("checklist", "Step {number} of {count}")
        self._sentence = words.format(number=present + 1, count=len(names))
        self.setAccessibleName(f"{self._sentence}: {names[present]}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        line = self._theme.px(STYLE) * LINE
        below = 0 if self._slim else self._theme.gap(BAR) + 8
        return QSize(self._theme.gap(600), round(line + below))

    def minimumSizeHint(self) -> QSize:
        return QSize(advance(self._sentence, self._theme, STYLE, 600), self.sizeHint().height())

    def named(self) -> bool:
        """Tell whether every name has room under its bar."""
        if self._slim:
            return False
        room = self._part() - self._theme.px(STYLE) * 1.4
        return all(advance(name, self._theme, STYLE, 700) <= room for name in self._names)

    def _left(self) -> float:
        """Return where the first bar begins."""
        words = advance(self._sentence, self._theme, STYLE, 600) + 2 * self._theme.gap(GAP)
        return words if self._slim else 0.0

    def _part(self) -> float:
        gap = self._theme.gap(GAP)
        return (self.width() - self._left() + gap) / len(self._names) - gap

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, theme = QPainter(self), self._theme
        bar, part, line = float(theme.gap(BAR)), self._part(), theme.px(STYLE) * LINE
        named = self.named()
        top = 0.0 if named else (line - bar) / 2 if self._slim else line + 8
        if not named:
            place = QRectF(0, 0, self.width(), line)
            paint_text(painter, place, self._sentence, theme, style=STYLE, weight=600)
        for index, name in enumerate(self._names):
            x = self._left() + index * (part + theme.gap(GAP))
            done = index <= self._present
            paint_box(
                painter, QRectF(x, top, part, bar), bar / 2,
                fill=theme.colour("primary" if done else "sunken"),
                line=None if done else theme.colour("lineStrong"),
            )  # fmt: skip
            if named:
                self._paint_name(painter, QRectF(x, bar + 8, part, line), index, name)

    def _paint_name(self, painter: QPainter, rect: QRectF, index: int, name: str) -> None:
        theme, present = self._theme, index == self._present
        if index < self._present:
            side = theme.px(STYLE)
            icon = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
            theme.icons.paint(painter, "circle-check", icon, theme.colour("ok"))
            rect = rect.adjusted(side * 1.35, 0, 0, 0)
        paint_text(
            painter, rect, name, theme, style=STYLE, weight=700 if present else 500,
            colour="ink" if present else "ink2",
        )  # fmt: skip
