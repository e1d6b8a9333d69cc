# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ten digits to tap, with one key to take the last one back and one to end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.control import TAPS
from edu_app.ui.paint import RING_ROOM, paint_box
from edu_app.ui.theme import make_font

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPainter

    from edu_app.ui.theme import Theme

DIGITS = "123456789"
COLUMNS = 3
WIDTH, BETWEEN = 120, 17
"""Of a key, and free between two, in kiosk pixels."""
LARGEST_LETTER = 0.6
"""Of the height of a key: large text must not make the pad higher than the screen."""


class PadKey(Button):
    """A key that may be struck twice in a row as fast as anybody can, and never takes the focus.

    It has no object name: what was pressed last must not be found anywhere.
    """

    def __init__(self, text: str, theme: Theme, look: ButtonLook, name: str) -> None:
        super().__init__(text, theme, look, name=name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def needed(self) -> QSize:
        height = self.theme.target(self.look.size)
        return QSize(max(height, self.theme.gap(WIDTH)), height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        TAPS.forget()  # the second of two quick taps is meant, too
        super().mousePressEvent(event)

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        if not self.text():
            super().paint_face(painter, face)
            return
        paints, theme = self.paints(), self.theme
        if self.isDown():
            face = face.adjusted(1, 1, -1, -1)
        fill = theme.colour(paints.fill) if paints.fill else None
        line = theme.colour(paints.line) if paints.line else None
        off = not self.isEnabled()
        paint_box(
            painter, face, self.radius, fill=fill, line=line, width=theme.outline(), dashed=off
        )
        painter.setFont(self._letters())
        painter.setPen(theme.colour(paints.ink))
        painter.drawText(face, int(Qt.AlignmentFlag.AlignCenter.value), self.text())

    def _letters(self) -> QFont:
        px = min(self.theme.px("h2"), int(self.face().height() * LARGEST_LETTER))
        return make_font(self.theme.tokens.font.family, max(1, px), 600)


class Keypad(QWidget):
    """The keys in four rows, as on a telephone."""

    digit_struck = Signal(str)
    erase_struck = Signal()
    enter_struck = Signal()

    def __init__(self, theme: Theme, *, low: bool = False, parent: QWidget | None = None) -> None:
        """Make keys; `low` makes them less high, for a screen that has little room."""
        super().__init__(parent)
        self._theme = theme
        self._size = "sm" if low else "lg"
        say = QCoreApplication.translate
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(max(0, theme.gap(BETWEEN) - 2 * RING_ROOM))
        self.digit_keys = tuple(self._digit(digit) for digit in DIGITS + "0")
        for place, key in enumerate(self.digit_keys[:-1]):
            grid.addWidget(key, place // COLUMNS, place % COLUMNS)
        last = len(DIGITS) // COLUMNS
        erase = ButtonLook(kind=ButtonKind.TONAL, size=self._size, icon="delete", style="h3")
        self.erase_key = PadKey("", theme, erase, say("staff", "Take back a digit"))
        self.erase_key.clicked.connect(self.erase_struck)
        enter = ButtonLook(kind=ButtonKind.PRIMARY, size=self._size, icon="check", style="h3")
        self.enter_key = PadKey("", theme, enter, say("staff", "OK"))
        self.enter_key.clicked.connect(self.enter_struck)
        grid.addWidget(self.erase_key, last, 0)
        grid.addWidget(self.digit_keys[-1], last, 1)
        grid.addWidget(self.enter_key, last, 2)

    def let_be_struck(self, *, digits: bool, enter: bool) -> None:
        """Say which keys do anything now."""
        for key in (*self.digit_keys, self.erase_key):
            key.setEnabled(digits)
        self.enter_key.setEnabled(enter)

    def _digit(self, digit: str) -> PadKey:
        key = PadKey(digit, self._theme, ButtonLook(size=self._size, style="h3"), digit)
        key.clicked.connect(partial(self._strike, digit))
        return key

    def _strike(self, digit: str) -> None:
        self.digit_struck.emit(digit)
