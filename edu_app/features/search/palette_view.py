# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The palette: one field that leads to every page, question, word, drawing and command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout

from edu_app.features.search.catalogue_view import catalogue_of
from edu_app.features.search.palette import SEARCH, Row, derive_listing
from edu_app.features.search.palette_list_view import PaletteList
from edu_app.features.search.words import LONGEST_QUERY
from edu_app.library.link import Link
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.field import Field
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.page import Chooser
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from edu_app.feature import Command, Context

ANNOUNCE_MS = 500
"""After the last key, so that a reader does not begin a sentence at every letter."""
HEIGHT = 760
"""Of the sheet, in kiosk pixels: always the same, so that it stands still while rows change."""
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
PAGE = 6
"""Rows that the keys for a page go."""
PAGES = {Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE}


def say(text: str) -> str:
    """Translate what is written in the palette."""
    return QCoreApplication.translate("palette", text)


class Palette(Chooser):
    """Field, rows, and how the keys are used."""

    def __init__(self, context: Context, commands: Sequence[Command]) -> None:
        super().__init__()
        self._commands, self._theme = commands, context.theme
        self._catalogue = catalogue_of(context)
        theme = context.theme
        self.setAccessibleName(say("Go to a page, or do something"))
        self.field = Field(say("Search, or type a command"), theme, LONGEST_QUERY)
        self.field.setObjectName("palette-field")
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="x")
        self.close_button = Button("", theme, look, name=say("Close"))
        self.list = PaletteList(theme)
        self.list.setAccessibleName(say("What can be opened or done"))
        self.sentence = Label("", theme, TextLook(colour="ink2"))
        keys = say("Up and Down to choose, Enter to open, Esc to close")
        self.keys = Label(keys, theme, TextLook(style="cap", colour="ink3"))
        self._build()
        self._announce = QTimer(self, singleShot=True, interval=ANNOUNCE_MS)
        self._announce.timeout.connect(self._on_announce)
        self._catalogue.settled.connect(self._on_text_changed)
        self.close_button.clicked.connect(self.closed)
        self.field.textChanged.connect(self._on_text_changed)
        self.list.row_chosen.connect(self._on_row_chosen)
        self._on_text_changed()

    def _build(self) -> None:
        theme = self._theme
        top = row([self.field, self.close_button])
        top.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(8))
        layout.addLayout(top)
        nothing = row([RING_ROOM, self.sentence])
        nothing.setStretch(1, 1)
        layout.addLayout(nothing)
        layout.addWidget(self.list, 1)
        layout.addLayout(row([RING_ROOM, self.keys]))

    # ------------------------------------------------------------ sheet

    def typed(self) -> str:
        return self.field.text()

    def set_typed(self, text: str) -> None:
        self.field.setText(text)

    def wanted_height(self, width: int) -> int:
        del width
        return self._theme.em(HEIGHT)

    def announcement(self) -> str:
        """Return what a screen reader says: the chosen row, since the focus stays in the field."""
        chosen, sentence = self.list.chosen(), self.sentence.text()
        return sentence if chosen is None else f"{chosen.name}. {sentence}"

    def finish(self) -> None:
        """Wait for the index; for pictures and tests, where nobody looks at the window."""
        self._catalogue.finish()
        self._on_text_changed()

    # ------------------------------------------------------------ Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that the field has no use for."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.list.step(STEPS[key])
            self._announce.start()
        elif key in PAGES:
            self.list.page(PAGES[key])
            self._announce.start()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_row_chosen(self.list.chosen())
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_text_changed(self) -> None:
        listing = derive_listing(self.field.text(), self._commands, self._catalogue.index, say)
        self.list.show_listing(listing)
        self.sentence.setText(listing.sentence)
        self.sentence.setVisible(not listing.sections)
        self._announce.start()

    @Slot(object)
    def _on_row_chosen(self, chosen: Row | None) -> None:
        if chosen is None:
            return
        goal = chosen.goal
        if not isinstance(goal, Link):
            self.command_chosen.emit(goal)
        elif goal == SEARCH:
            self.search_chosen.emit(self.field.text())
        else:
            self.link_chosen.emit(goal)

    @Slot()
    def _on_announce(self) -> None:
        if QAccessible.isActive() and self.isVisible():
            words = QAccessibleAnnouncementEvent(self.field, self.announcement())
            QAccessible.updateAccessibility(words)
