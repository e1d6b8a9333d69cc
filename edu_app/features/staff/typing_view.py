# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lends the guide's own keyboard to whichever field is pressed, and leads from one to the next."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.keyboard_keys import Layer
from edu_app.ui.sealed_field import SealedField
from edu_app.ui.surfaces import bring_into_view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from edu_app.ui.keyboard import Keyboard
    from edu_app.ui.theme import Theme


class TypingTray(QWidget):
    """The lower part of the room: keys, or nothing."""

    keys_shown = Signal(bool)
    """The keys have come or gone."""

    def __init__(
        self,
        theme: Theme,
        lang: str,
        languages: Sequence[str],
        parent: QWidget | None = None,
        *,
        low: bool = False,
    ) -> None:
        """`low` is for a room of little height: a field has to be seen above the keys."""
        super().__init__(parent)
        self._theme, self._lang, self._languages, self._low = theme, lang, languages, low
        self.keyboard: Keyboard | None = None
        self._fields: list[SealedField] = []
        self.field: SealedField | None = None
        """What is typed into."""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def serve(self, fields: Sequence[SealedField]) -> None:
        """Type into these fields from now on, in this order."""
        self.release()
        self._fields = list(fields)
        for field in self._fields:
            field.pressed.connect(self._on_pressed)

    def release(self) -> None:
        """Go away: the fields are about to go."""
        self._fields, self.field = [], None
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keys_shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keys_shown.emit(False)

    def _show_for(self, field: SealedField) -> None:
        if self.keyboard is None:
            self.keyboard = self._build()
        if field is not self.field:
            self._show_letters(self.keyboard, field)
        self.field = field
        self.show()
        # once more in the next turn of the loop, when everything has its new place
        QTimer.singleShot(0, field, partial(bring_into_view, field))

    def _show_letters(self, keyboard: Keyboard, field: SealedField) -> None:
        """Begin with digits where those are behind a key and mostly digits are typed."""
        layout = keyboard.layout_shown
        digits = field.digits and layout.low
        keyboard.show_layout(replace(layout, layer=Layer.DIGITS if digits else Layer.PLAIN))

    def _build(self) -> Keyboard:
        # Imported here: whoever has keys of their own, and most parts of the room, need it not.
        from edu_app.ui.keyboard import Keyboard

        keyboard = Keyboard(
            self._theme, self._lang, languages=self._languages, writes=True, low=self._low
        )
        self._layout.addWidget(keyboard)
        keyboard.entered.connect(self._on_entered)
        keyboard.erased.connect(self._on_erased)
        keyboard.hidden.connect(self.hide)
        keyboard.typed.connect(self._on_typed)
        return keyboard

    @Slot()
    def _on_pressed(self) -> None:
        field = self.sender()
        if isinstance(field, SealedField):
            self._show_for(field)

    @Slot(str)
    def _on_typed(self, letter: str) -> None:
        if self.field is not None:
            self.field.insert(letter)

    @Slot()
    def _on_erased(self) -> None:
        if self.field is not None:
            self.field.backspace()

    @Slot()
    def _on_entered(self) -> None:
        """Go on to the next field; after the last one the keys go."""
        place = self._fields.index(self.field) + 1 if self.field in self._fields else 0
        if place < len(self._fields):
            following = self._fields[place]
            following.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_for(following)
        else:
            self.hide()
