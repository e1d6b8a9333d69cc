# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lends a field the guide's own keyboard, and takes it away when somebody wants to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from edu_app.features.search.field_view import SearchField
    from edu_app.ui.keyboard import Keyboard
    from edu_app.ui.theme import Theme


class KeyTray(QWidget):
    """The lower part of a page: keys, or nothing."""

    keys_shown = Signal(bool)
    """The keys have come or gone."""

    def __init__(
        self,
        field: SearchField,
        theme: Theme,
        lang: str,
        languages: Sequence[str] = (),
        *,
        low: bool = False,
    ) -> None:
        """Take the language of the page and all that the guide has: letters follow them.

        `low` is for a page of little height.
        """
        # Imported here: only a kiosk needs it.
        from edu_app.ui.keyboard import Keyboard

        super().__init__()
        self._field = field
        self.keyboard: Keyboard = Keyboard(theme, lang, languages=languages, low=low)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.keyboard)
        self.keyboard.entered.connect(self.hide)
        self.keyboard.erased.connect(self._on_erased)
        self.keyboard.hidden.connect(self.hide)
        self.keyboard.typed.connect(self._on_typed)
        field.pressed.connect(self.show)

    def fit(self, height: int) -> None:
        """Let the keys be less high than they should be when they would be higher than this."""
        self.keyboard.setFixedHeight(min(self.keyboard.sizeHint().height(), height))

    # ------------------------------------------------------------ Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keys_shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keys_shown.emit(not self.isHidden())  # not so when the page goes with its keys

    # ------------------------------------------------------------ slots

    @Slot(str)
    def _on_typed(self, letter: str) -> None:
        self._field.insert(letter)

    @Slot()
    def _on_erased(self) -> None:
        self._field.backspace()
