# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Controls that choose: a row of text sizes, colour swatches, an on/off switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtWidgets import QSizePolicy

from edu_app.ui.control import Control, advance, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box
from edu_app.ui.theme import make_font

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
LETTER = "A"
LETTER_SIZES = {100: 18, 125: 22, 150: 27, 200: 33}
"""Size of the letter on each choice, in pixels on a kiosk; a picture of the size, not text."""


class Choice(Control):
    """One of several that exclude each other: Tab stops at the chosen one, arrow keys go on."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.toggled.connect(self._on_toggled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next one by an arrow key.

        Qt would choose first and move the focus then, to a control that the choice has replaced.
        """
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = self.parentWidget() or self
        group = [each for each in row.findChildren(Choice) if each.isVisibleTo(row)]  # its row
        group = group or [self]
        other = group[(group.index(self) + step) % len(group)]
        other.setFocus(Qt.FocusReason.TabFocusReason)
        other.click()

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if checked else policy.ClickFocus)


class SizeChoice(Choice):
    """One text size; chosen = filled and underlined."""

    def __init__(
        self, percent: int, name: str, theme: Theme, *, roomy: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, theme, parent)
        self.percent = percent
        self._side = theme.target("md" if roomy else "sm")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side + 2 * RING_ROOM, self._side + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        on = self.isChecked()
        fill = "primary" if on else "sunken" if self.hovered or self.isDown() else "surface"
        line = "primary" if on else "lineStrong"
        colour = self.theme.colour
        paint_box(
            painter, face, self.radius, fill=colour(fill), line=colour(line),
            width=self.theme.outline(),
        )  # fmt: skip
        ink = "onPrimary" if on else "ink"
        size = self.theme.gap(LETTER_SIZES[self.percent])
        painter.setFont(make_font(self.theme.tokens.font.family, size, 700))
        painter.setPen(colour(ink))
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, LETTER)
        if on:
            width = self.theme.gap(24)
            bar = QRectF(face.center().x() - width / 2, face.bottom() - 9, width, 3)
            painter.fillRect(bar, colour(ink))


class Swatch(Choice):
    """One set of colours, painted in those colours; chosen = thick line and tick."""

    def __init__(
        self, text: str, name: str, theme: Theme, preview: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, theme, parent)
        self.theme_name = name
        self._preview = preview
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = advance(self.text(), theme, "small", 600) + 2 * theme.gap(16) + theme.px("ui") + 8
        height = round(theme.px("h3") * 1.4 + theme.px("small") * 1.4 + 3 * theme.gap(14))
        return QSize(
            max(width, theme.target("md")) + 2 * RING_ROOM,
            max(height, theme.target("md")) + 2 * RING_ROOM,
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def text_fits(self) -> bool:
        return self.width() >= self.sizeHint().width()

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        shown, on = self._preview, self.isChecked()
        line = self.theme.colour("primary" if on else "lineStrong")
        fill = shown.colour("surface")
        paint_box(painter, face, self.radius, fill=fill, line=line, width=3.0 if on else 1.5)
        pad = self.theme.gap(16)
        top = QRectF(face.left() + pad, face.top() + pad * 0.7, face.width(), shown.px("h3") * 1.3)
        paint_text(painter, top, "Aa", shown, style="h3", weight=700)
        pill_width = face.width() * 0.36
        pill = QRectF(
            face.right() - pad - pill_width, top.center().y() - top.height() * 0.36,
            pill_width, top.height() * 0.72,
        )  # fmt: skip
        paint_box(painter, pill, self.theme.gap(10), fill=shown.colour("primary"))
        height = shown.px("small") * 1.5
        words = QRectF(face.left() + pad, face.bottom() - pad * 0.7 - height, face.width(), height)
        paint_text(painter, words, self.text(), shown, style="small", weight=600)
        if on:
            side = self.theme.px("ui")
            tick = QRectF(
                face.right() - pad * 0.7 - side, words.center().y() - side / 2, side, side
            )
            self.theme.icons.paint(painter, "circle-check", tick, shown.colour("primary"))


class Switch(Control):
    """On or off; the knob carries a tick or a cross, so colour is not alone."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self.setCheckable(True)
        self._size = QSize(theme.gap(84), theme.gap(48))
        self.radius = self._size.height() / 2
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def face(self) -> QRectF:
        rect = QRectF(0, 0, self._size.width(), self._size.height())
        rect.moveCenter(QRectF(self.rect()).center())
        return rect

    def sizeHint(self) -> QSize:
        least = self.theme.target("sm")
        width, height = max(least, self._size.width()), max(least, self._size.height())
        return QSize(width + 2 * RING_ROOM, height + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        on, colour = self.isChecked(), self.theme.colour
        fill, line, inner = ("primary", "primary", "onPrimary")
        if not self.isEnabled():  # it stands as it must; nobody can change it now
            fill, line, inner = ("sunken", "lineStrong", "lineStrong")
        elif not on:
            fill, line, inner = ("surface", "lineStrong", "lineStrong")
        paint_box(
            painter, face, self.radius, fill=colour(fill), line=colour(line), width=2,
            dashed=not self.isEnabled(),
        )  # fmt: skip
        knob = face.height() - 12
        left = face.right() - knob - 6 if on else face.left() + 6
        circle = QRectF(left, face.top() + 6, knob, knob)
        paint_box(painter, circle, knob / 2, fill=colour(inner))
        inset = knob * 0.22
        mark = circle.adjusted(inset, inset, -inset, -inset)
        ink = colour(fill)
        self.theme.icons.paint(painter, "check" if on else "x", mark, ink, 3)
