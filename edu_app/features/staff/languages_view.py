# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which languages visitors can choose, and which one a visit begins in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot

from edu_app.features.staff.card_view import RowWords, SettingRow, fixed_row
from edu_app.features.staff.offered import Offered, offered_of
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.features.staff.waiting_view import choose, name_segments
from edu_app.ui.choices import Switch
from edu_app.ui.segments import Segments

if TYPE_CHECKING:
    from edu_app.library.loader import Library

LANGUAGES = "languages"


class LanguagesSection(SectionView):
    """A row for each language that has pages, and one for the usual one."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.LANGUAGES)
        library = scope.host.context().library
        there = library.languages()
        wanted = self.book.settings.languages or scope.host.languages()
        self.offered = offered_of(there, wanted)
        self._names = {lang: language_name(library, lang) for lang in there}
        self.switches: dict[str, Switch] = {}
        self.usual: Segments | None = None
        if self.book.is_fixed(LANGUAGES):
            self._build_fixed()
        else:
            self._build_switches()
            if len(there) > 1:
                self._build_usual()
            self._settle()

    def _build_fixed(self) -> None:
        say = QCoreApplication.translate
        value = "\n".join(self._names[lang] for lang in self.offered.chosen)
        title = say("staff", "Languages, the usual one first")
        self.add_card().add(fixed_row(title, "", value, self.theme))

    def _build_switches(self) -> None:
        say = QCoreApplication.translate
        card = self.add_card(say("staff", "Languages that visitors can choose"))
        only = len(self.offered.there) < 2
        line = say("staff", "The only language that has pages") if only else ""
        for lang, name in self._names.items():
            switch = Switch(name, self.theme)
            switch.setObjectName(f"staff-language-{lang}")
            switch.clicked.connect(self._on_switched)
            self.switches[lang] = switch
            card.add(SettingRow(RowWords(name, line), switch, self.theme))

    def _build_usual(self) -> None:
        say = QCoreApplication.translate
        card = self.add_card(say("staff", "Each visit begins in"))
        title = say("staff", "The usual language")
        line = say("staff", "Each visit begins in it, until a visitor chooses another")
        choices = list(self._names.items())
        self.usual = Segments(title, choices, self.offered.usual, self.theme)
        name_segments(self.usual, "staff-usual")
        self.usual.chosen.connect(self._on_usual_chosen)
        card.add(SettingRow(RowWords(title, line), self.usual, self.theme))

    def _settle(self) -> None:
        """Show what is offered; the last one cannot be switched off."""
        chosen = self.offered.chosen
        for lang, switch in self.switches.items():
            switch.setChecked(lang in chosen)
            switch.setEnabled(chosen != (lang,))
        if self.usual is not None:
            choose(self.usual, self.offered.usual)

    def _take(self, offered: Offered) -> None:
        if self.save({LANGUAGES: offered.chosen}):
            self.offered = offered
        self._settle()

    @Slot(bool)
    def _on_switched(self, checked: bool) -> None:
        switch = self.sender()
        lang = next((each for each, known in self.switches.items() if known is switch), "")
        if lang:
            self._take(self.offered.with_language(lang, on=checked))

    @Slot(str)
    def _on_usual_chosen(self, lang: str) -> None:
        self._take(self.offered.led_by(lang))


def language_name(library: Library, lang: str) -> str:
    """Return what a language calls itself; its short name where its words cannot be used."""
    phrases = library.phrases_in(lang)
    return phrases.attract.language if phrases is not None else lang
