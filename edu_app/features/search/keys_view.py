# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lends a field the guide's own keyboard, and takes it away when somebody wants to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.features.search.field_view import SearchField
    from edu_app.ui.keyboard import Keyboard
    from edu_app.ui.theme import Theme


class KeyTray(QWidget):
    """The lower part of a page: keys, or nothing."""

    def __init__(
        self, field: SearchField, theme: Theme, lang: str, languages: Sequence[str] = ()
    ) -> None:
        """Take the language of the page and all that the guide has: letters follow them."""
        # Imported here: only a kiosk needs it.
        from edu_app.ui.keyboard import Keyboard

        super().__init__()
        self._field = field
        self.keyboard: Keyboard = Keyboard(theme, lang, languages=languages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.keyboard)
        self.keyboard.entered.connect(self.hide)
        self.keyboard.erased.connect(self._on_erased)
        self.keyboard.hidden.connect(self.hide)
        self.keyboard.typed.connect(self._on_typed)
        field.pressed.connect(self.show)

    @Slot(str)
    def _on_typed(self, letter: str) -> None:
        self._field.insert(letter)

    @Slot()
    def _on_erased(self) -> None:
        self._field.backspace()
