# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A bar that searches the page being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.document_find import LONGEST
from edu_app.ui.field import Field
from edu_app.ui.label import Label, TextLook

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from edu_app.ui.document_find import Finder
    from edu_app.ui.theme import Theme


class FindBar(QWidget):
    """Field, count, next, previous and close."""

    closed = Signal()

    def __init__(self, finder: Finder, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self.field = Field(self._say("Find on this page"), theme, LONGEST, self)
        self.count = Label("", theme, TextLook(style="small", colour="ink2", wrap=False), self)
        self.previous = self._button("chevron-up", self._say("Previous match"), theme)
        self.next = self._button("chevron-down", self._say("Next match"), theme)
        self.close_button = self._button("x", self._say("Close the search"), theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        for button in (self.previous, self.next, self.close_button):
            layout.addWidget(button)
        self.close_button.clicked.connect(self.shut)
        self.field.textChanged.connect(self._on_text_changed)
        self.next.clicked.connect(self._on_next)
        self.previous.clicked.connect(self._on_previous)

    def open(self) -> None:
        """Show the bar with its field ready for typing."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def shut(self) -> None:
        """Hide the bar and forget the hits."""
        self.field.clear()
        self._finder.clear()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if shift else 1)
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self._step(1)
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self._step(-1)
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._finder.find(text)
        self._show_count()

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        self._finder.step(by)
        self._show_count()

    def _show_count(self) -> None:
        if not self.field.text().strip():
            self.count.setText("")
        elif self._finder.count:
            words = self._say("{place} of {count}")
            self.count.setText(words.format(place=self._finder.place, count=self._finder.count))
        else:
            self.count.setText(self._say("Not found"))

    def _button(self, icon: str, name: str, theme: Theme) -> Button:
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon=icon)
        return Button("", theme, look, name=name, parent=self)

    @staticmethod
    def _say(text: str) -> str:
        return QCoreApplication.translate("find", text)
