# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The line in which somebody says what they look for, and the button that empties it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence

from edu_app.features.search.words import LONGEST_QUERY
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.field import Field
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

HEIGHT = {"kiosk": 80, "clinic": 56}
"""Of the painted field for each type scale, in logical pixels."""
BOARD = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class SearchField(Field):
    """Takes at most as many letters as are looked for.

    A `sealed` one takes text from keys alone: nothing is dropped, pasted, marked or suggested.
    """

    pressed = Signal()
    """Somebody wants to type."""

    def __init__(self, theme: Theme, *, sealed: bool, parent: QWidget | None = None) -> None:
        say = QCoreApplication.translate
        super().__init__(say("search", "Search this guide"), theme, LONGEST_QUERY, parent)
        self._sealed = sealed
        self.setObjectName("search-field")
        self.setPlaceholderText(say("search", "Type a word or a question"))
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="x")
        self.clear_button = Button("", theme, look, name=say("search", "Clear"), parent=self)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does the same
        self.clear_button.hide()
        if sealed:
            self.setAcceptDrops(False)
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
            self.selectionChanged.connect(self._on_selection_changed)
        margins = self.textMargins()
        margins.setLeft(margins.left() + theme.gap(14))
        margins.setRight(self.clear_button.sizeHint().width())
        self.setTextMargins(margins)
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self.textChanged.connect(self._on_text_changed)

    def sizeHint(self) -> QSize:
        least = HEIGHT[self._theme.look.scale]
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), least + 2 * RING_ROOM))

    @Slot()
    def _on_clear_clicked(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pressed.emit()

    @Slot()
    def _on_selection_changed(self) -> None:
        """Mark nothing: what is marked can be taken along by other programs."""
        if self.hasSelectedText():
            self.deselect()

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
        if self._sealed and any(event.matches(key) for key in BOARD):
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            event.ignore()  # for the page
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._sealed:
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            self.pressed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # The middle button would put in what was marked last, in any program.
        if not self._sealed or event.button() == Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._sealed:
            super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._sealed:
            self.deselect()
