# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The search page: a field, and what is found at every key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from edu_app.features.search.browse import EVERYTHING, GROUPS
from edu_app.features.search.card_view import STEPS
from edu_app.features.search.catalogue_view import catalogue_of
from edu_app.features.search.field_view import SearchField
from edu_app.features.search.found_view import FoundView
from edu_app.features.search.keys_view import KeyTray
from edu_app.features.search.place import Place, pack, unpack
from edu_app.features.search.words import clean
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from edu_app.feature import Context
    from edu_app.features.search.index import Results

ANNOUNCE_MS = 700
"""After the last key: somebody who listens is not interrupted at every letter."""
MOST_KEYS = 0.475
"""Most of a low page that keys may take: at 1024 × 600 the rest is a field and one whole card."""
ORDER = tuple(str(group) for group in GROUPS)


class SearchPage(Page):
    """Field, count and chips, results; on a kiosk a keyboard below them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, QCoreApplication.translate("search", "Search"))
        self._notes = context.session.notes
        self._catalogue = catalogue_of(context)
        self._results: Results | None = None
        self._group = EVERYTHING
        self._wanted: Place | None = None
        self._start: QWidget | None = None
        sealed = context.profile.reach.screen_keyboard
        self._low = sealed and context.shape.short
        self.field = SearchField(self.theme, sealed=sealed, low=self._low)
        self.found = FoundView(context)
        languages = context.library.languages()
        tray = (self.field, self.theme, context.session.lang, languages)
        self.keys = KeyTray(*tray, low=self._low) if sealed else None
        tight = context.shape.short or (sealed and not context.shape.portrait)
        self._build(tight=tight)
        self._announce = QTimer(self, singleShot=True, interval=ANNOUNCE_MS)
        if self.keys is not None and self._low:
            self.keys.keys_shown.connect(self.found.give_way)
            self.found.give_way(on=True)
        listing, go = self.found.list, context.navigator.go
        self._announce.timeout.connect(self._on_announce)
        self._catalogue.settled.connect(self._find)
        self.field.returnPressed.connect(self._on_stepped)
        self.field.textChanged.connect(self._find)
        self.found.head.group_chosen.connect(self._on_group_chosen)
        self.found.word.opened.connect(go)
        listing.grid.opened.connect(go)
        listing.grid.stepped.connect(self._on_stepped)
        listing.help.example_chosen.connect(self.field.setText)
        listing.nothing.link_followed.connect(go)
        listing.nothing.question_noted.connect(self._on_question_noted)
        if self._notes.asked:  # goes before what was looked for here last
            self._notes.sought, self._notes.asked = clean(self._notes.asked), ""
            self.field.setText(self._notes.sought)
        self._find()

    # ------------------------------------------------------------ page

    def place(self) -> int:
        """Return how the page is left; what is typed goes to the visit, and nowhere else."""
        self._notes.sought = self.field.text()
        listing, focused = self.found.list, self.focusWidget()
        cards = [*listing.grid.cards]
        at = next((n for n, card in enumerate(cards, start=1) if card is focused), 0)
        return pack(Place(group=ORDER.index(self._group), top=listing.top(), opened=at))

    def set_place(self, place: int) -> None:
        if self._notes.sought:
            self._wanted = unpack(place)
            self.field.setText(self._notes.sought)

    def start_find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def first_focus(self) -> QWidget | None:
        return self._start or self.field

    def look_for(self, words: str) -> None:
        self._wanted = None
        self.field.setText(clean(words))

    def finish(self) -> None:
        """Show everything now; for pictures and tests, where nobody looks at the window."""
        self._catalogue.finish()
        self.found.list.grid.finish()

    # ------------------------------------------------------------ finding

    @Slot()
    def _find(self) -> None:
        """Look for what is typed and show what is found."""
        index, typed = self._catalogue.index, clean(self.field.text())
        self._start = None
        self._results = index.search(typed) if index is not None and typed else None
        there = self._results.counts() if self._results is not None else {}
        if self._wanted is not None and there:
            self._group = ORDER[min(self._wanted.group, len(ORDER) - 1)]
        if self._group not in there:
            self._group = EVERYTHING
        self._show(typed)
        self.found.list.to_top()
        self._announce.start()
        if self._wanted is not None and there:
            wanted, self._wanted = self._wanted, None
            self._restore(wanted)

    def _show(self, typed: str) -> None:
        index, results = self._catalogue.index, self._results
        if not typed:
            self.found.show_help()
        elif self._catalogue.broken:
            self.found.show_broken()
        elif index is None or results is None:
            self.found.show_waiting()
        elif results.hits:
            self.found.show_found(results, self._group, index.lexicon.small)
        else:
            self.found.show_nothing(typed, noted=typed in self._notes.questions)

    def _restore(self, place: Place) -> None:
        """Go where the page was left; no keyboard covers what was being read."""
        self.found.list.show_place(place.top, place.opened)
        cards = self.found.list.grid.cards
        opened = 0 < place.opened <= len(cards)
        if opened:
            self._start = cards[place.opened - 1]
        filtered = self._low and self._group != EVERYTHING
        if self.keys is not None and (opened or filtered):
            self.keys.hide()

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_announce(self) -> None:
        """Tell a screen reader how much was found."""
        words = self.found.spoken()
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot(str)
    def _on_group_chosen(self, key: str) -> None:
        self._group = key
        self._show(clean(self.field.text()))
        self.found.list.to_top()

    @Slot()
    def _on_question_noted(self) -> None:
        self._notes.add_question(clean(self.field.text()))
        self.found.list.nothing.show_noted(noted=True)

    @Slot()
    @Slot(int)
    def _on_stepped(self, step: int = 1) -> None:
        """Walk on or back; Enter leads to the best result, for what is typed has been found."""
        card = self.found.list.card_at(QApplication.focusWidget(), step)
        if card is not None:
            self.found.list.walk_to(card)
        elif step < 0:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.keys is not None and self._low:
            self.keys.fit(int(self.height() * MOST_KEYS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the results, empty the field, or go on typing wherever the focus is."""
        step, letter = STEPS.get(Qt.Key(event.key())), event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if step is not None:
            self._on_stepped(step)
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Backspace and not self.field.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.backspace()
        elif plain and letter.isprintable() and letter.strip() and not self.field.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.insert(letter)
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ building

    def _build(self, *, tight: bool) -> None:
        theme = self.theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        inside = QVBoxLayout()
        edge = theme.gap(40) - RING_ROOM
        inside.setContentsMargins(edge, theme.gap(4 if tight else 20), edge, 0)
        inside.setSpacing(0)
        inside.addWidget(self.field)
        inside.addWidget(self.found, 1)
        outer.addLayout(inside, 1)
        if self.keys is not None:
            outer.addWidget(self.keys)
