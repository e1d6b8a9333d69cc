# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The two minutes: one large button and one key for each step, all on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from edu_app.features.consult.console import KEYED
from edu_app.ui.control import Control, order_stops, paint_text, stop_marker
from edu_app.ui.paint import RING_ROOM, paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from edu_app.features.consult.console import Console, Row
    from edu_app.ui.theme import Theme

STYLE = "h3"
WRAP = int(Qt.TextFlag.TextWordWrap.value)
ONE_COLUMN = 8
"""More steps than this stand in two columns."""


class StepButton(Control):
    """A step, as large as there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", theme)
        self.row: Row | None = None
        self._disc, self._pad = theme.em(44), theme.gap(12)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding)

    def show_row(self, row: Row) -> None:
        """Show a step."""
        if row != self.row:
            self.row = row
            self.setText(row.words)
            self.setAccessibleName(row.words)
            self.setObjectName(f"quick-{row.number}")
            say = QCoreApplication.translate
            keys = say("consult", "Key {key}").format(key=row.number)
            live = say("consult", "On the patient’s screen") if row.live else ""
            said = (live, keys if row.number <= KEYED else "")
            self.setAccessibleDescription(". ".join(part for part in said if part))
            self.updateGeometry()
            self.update()

    def _left(self) -> float:
        return RING_ROOM + 2 * self._pad + self._disc

    def _needed(self, width: float) -> float:
        metrics = QFontMetricsF(self.theme.font(STYLE, 600))
        room = QRectF(0, 0, max(1.0, width - self._left() - self._pad - RING_ROOM), 10_000)
        return metrics.boundingRect(room, WRAP, self.text()).height()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.theme.font(STYLE, 600))
        words = metrics.horizontalAdvance(self.text())
        high = max(self.theme.target("lg"), self._disc) + 2 * RING_ROOM
        return QSize(round(self._left() + words + self._pad + RING_ROOM) + 2, high)

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.theme.font(STYLE, 600))
        widest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        high = max(self.theme.target("sm"), round(0.75 * self._disc)) + 2 * RING_ROOM
        return QSize(round(self._left() + widest + self._pad + RING_ROOM) + 2, high)

    def text_fits(self) -> bool:
        return self.height() + 2 >= self._needed(self.width()) + 2 * RING_ROOM

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        row, theme = self.row, self.theme
        if row is None:
            return
        on = row.prepared
        fill = "tonal" if on or self.isDown() else "sunken" if self.hovered else "surface"
        line = theme.colour("primary" if on else "lineStrong")
        width = 2.5 if on else theme.outline()
        paint_box(painter, face, self.radius, fill=theme.colour(fill), line=line, width=width)
        side, middle = min(self._disc, 0.85 * face.height()), face.center().y()
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(QPointF(face.left() + self._pad + self._disc / 2, middle))
        paint_box(
            painter, disc, side / 2, fill=theme.colour("primary" if on else "okSoft" if row.shown
            else "surface"), line=theme.colour("ok" if row.shown and not on else "lineStrong"),
            width=1.5,
        )  # fmt: skip
        paint_text(
            painter, disc, str(row.number), theme, style=STYLE, weight=700,
            colour="onPrimary" if on else "ink", flags=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip
        left = face.left() + 2 * self._pad + self._disc
        words = QRectF(left, face.top(), face.right() - left - self._pad, face.height())
        ink = "onTonal" if on or self.isDown() else "ink"
        paint_text(painter, words, row.words, theme, style=STYLE, weight=600, colour=ink, wrap=True)


class QuickSteps(QWidget):
    """All steps of the plan."""

    step_chosen = Signal(str)

    def __init__(self, theme: Theme, *, columns: int = 0) -> None:
        """`columns` is how many stand side by side; 0 lets their number decide."""
        super().__init__()
        self._theme, self._columns = theme, columns
        self.buttons: list[StepButton] = []
        self._start = stop_marker(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)

    def show_console(self, console: Console) -> None:
        """Show the steps."""
        columns = self._columns or (1 if len(console.rows) <= ONE_COLUMN else 2)
        while len(self.buttons) < len(console.rows):
            made = StepButton(self._theme)
            made.clicked.connect(self._on_clicked)
            self.buttons.append(made)
        for place, button in enumerate(self.buttons):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, place // columns, place % columns)
        order_stops(self._start, self.buttons)
        for button, each in zip(self.buttons, console.rows, strict=False):
            button.show_row(each)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(console.rows))

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, StepButton) and button.row is not None:
            self.step_chosen.emit(button.row.step)
