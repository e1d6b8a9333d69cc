# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small field over a picture: a few words are typed where they will stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal

from edu_app.render.ink import LONGEST_NOTE
from edu_app.ui.field import Field

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from edu_app.render.ink import Place
    from edu_app.ui.theme import Theme

WIDTH = 300


class InkField(Field):
    """One field for a picture; it is hidden until words are wanted."""

    words_typed = Signal(str)
    """By Return, or when something else is touched; never when there are none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        name = QCoreApplication.translate("ink", "Words on the picture")
        super().__init__(name, theme, LONGEST_NOTE, parent, icon="type")
        self._over = parent
        self.at: Place = (0.0, 0.0)
        """The place of the picture where the words will stand."""
        self.resize(theme.em(WIDTH), self.sizeHint().height())
        self.hide()

    def open_at(self, at: Place, spot: QPoint) -> None:
        """Ask for words at a place of the picture, which is at a spot of the parent."""
        self.close_field()
        self.at = at
        room = self._over.rect()
        left = min(max(spot.x(), 0), max(0, room.width() - self.width()))
        top = min(max(spot.y() - self.height() // 2, 0), max(0, room.height() - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_field(self) -> None:
        """Take what is typed and go."""
        text = self.text().strip()
        self.clear()
        self.hide()
        if text:
            self.words_typed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.close_field()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_field()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.close_field()
