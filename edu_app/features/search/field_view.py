# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The line in which somebody says what they look for, and the button that empties it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot

from edu_app.features.search.words import LONGEST_QUERY
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.sealed_field import SealedField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

HEIGHT = {"kiosk": 80, "clinic": 56}
"""Of the painted field for each type scale, in logical pixels, unless the page is low."""


class SearchField(SealedField):
    """Takes at most as many letters as are looked for; a `sealed` one from keys alone."""

    def __init__(
        self, theme: Theme, *, sealed: bool, low: bool = False, parent: QWidget | None = None
    ) -> None:
        """`low` is for a page of little height: the field is as high as a finger needs."""
        self._least = theme.target("sm") if low else HEIGHT[theme.look.scale]
        say = QCoreApplication.translate
        name = say("search", "Search this guide")
        super().__init__(name, theme, LONGEST_QUERY, parent, sealed=sealed)
        self.setObjectName("search-field")
        self.setPlaceholderText(say("search", "Type a word or a question"))
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="x")
        self.clear_button = Button("", theme, look, name=say("search", "Clear"), parent=self)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does the same
        self.clear_button.hide()
        margins = self.textMargins()
        margins.setRight(self.clear_button.sizeHint().width())
        self.setTextMargins(margins)
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self.textChanged.connect(self._on_text_changed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._least + 2 * RING_ROOM))

    @Slot()
    def _on_clear_clicked(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pressed.emit()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.clear_button.sizeHint()
        left = self.width() - size.width() - RING_ROOM
        self.clear_button.setGeometry(
            left, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            event.ignore()  # for the page
            return
        super().keyPressEvent(event)
