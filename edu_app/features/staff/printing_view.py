# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What patients may print, on which printer and paper, and a page to try it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot

from edu_app.features.staff.card_view import RowWords, SettingRow, StaffCard, fixed_row
from edu_app.features.staff.paper_trial_view import PaperTrial
from edu_app.features.staff.prints import with_print
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.features.staff.trays_view import TrayList
from edu_app.features.staff.waiting_view import choose, name_segments
from edu_app.ui.choices import Switch
from edu_app.ui.paper_choice import PAPERS, paper_of
from edu_app.ui.segments import Segments
from edu_app.ui.tab_order import follow_layout
from edu_app.words import mark

PRINTS, PRINTER, PAPER = "kiosk.prints", "printing.printer", "printing.paper"
KINDS = {
    "checklist": (
        mark("staff", "The checklist"),
        mark("staff", "With what somebody ticked. Keep the printer in sight."),
    ),
    "pages": (mark("staff", "Pages of the guide"), mark("staff", "One topic on paper")),
    "drawings": (mark("staff", "Drawings"), mark("staff", "A drawing with its words")),
}


class PrintingSection(SectionView):
    """Three cards."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.PRINTING)
        say = QCoreApplication.translate
        card = self.add_card(say("staff", "Patients may print"))
        self.switches: dict[str, Switch] = {}
        for kind, words in KINDS.items():
            self._build_kind(card, kind, *words)
        self.trays: TrayList | None = None
        self._build_trays()
        card = self.add_card(say("staff", "Paper"))
        self.papers = self._build_paper(card)
        self.trial = PaperTrial(scope.host, self.theme)
        card.add(self.trial)
        self._tell_trial()
        self._on_rows_changed()

    def _build_kind(self, card: StaffCard, kind: str, title: str, line: str) -> None:
        say = QCoreApplication.translate
        words = RowWords(say("staff", title), say("staff", line))
        on = kind in self.book.settings.kiosk_prints
        switch = self.add_switch(card, PRINTS, words, on=on, name=f"print-{kind}")
        if switch is not None:
            self.switches[kind] = switch
            switch.clicked.connect(self._on_switched)

    def _build_trays(self) -> None:
        say, printer = QCoreApplication.translate, self.book.settings.printer
        card = self.add_card(say("staff", "Printer"))
        if self.book.is_fixed(PRINTER):
            value = printer or say("staff", "The usual one of this machine")
            card.add(fixed_row(say("staff", "Printer"), "", value, self.theme))
            return
        self.trays = TrayList(self.scope.tools.spool(), printer, self.theme)
        self.trays.chosen.connect(self._on_printer_chosen)
        self.trays.rows_changed.connect(self._on_rows_changed)
        card.add(self.trays)
        self.trays.look()

    def _build_paper(self, card: StaffCard) -> Segments | None:
        say, present = QCoreApplication.translate, self.book.settings.paper
        names = {"a4": say("staff", "A4"), "letter": say("staff", "US Letter")}
        usual = names[next(name for name, size in PAPERS.items() if size is paper_of(""))]
        title = say("staff", "Size")
        line = say("staff", "Usual where this machine stands: {paper}").format(paper=usual)
        if self.book.is_fixed(PAPER):
            card.add(fixed_row(title, "", names.get(present, usual), self.theme))
            return None
        choices = [("", say("staff", "Usual")), *names.items()]
        made = Segments(title, choices, present, self.theme)
        name_segments(made, "staff-paper")
        made.chosen.connect(self._on_paper_chosen)
        card.add(SettingRow(RowWords(title, line), made, self.theme))
        return made

    def _tell_trial(self) -> None:
        settings = self.book.settings
        self.trial.use(settings.printer, paper_of(settings.paper))

    @Slot()
    def _on_rows_changed(self) -> None:
        follow_layout(self)  # printers are found after all below them was built

    @Slot(bool)
    def _on_switched(self, checked: bool) -> None:
        kind = next((each for each, known in self.switches.items() if known is self.sender()), "")
        if kind:
            self.save({PRINTS: with_print(self.book.settings.kiosk_prints, kind, on=checked)})
            self.switches[kind].setChecked(kind in self.book.settings.kiosk_prints)

    @Slot(str)
    def _on_printer_chosen(self, name: str) -> None:
        self.save({PRINTER: name})
        if self.trays is not None:
            self.trays.choose(self.book.settings.printer)
        self._tell_trial()

    @Slot(str)
    def _on_paper_chosen(self, name: str) -> None:
        self.save({PAPER: name})
        if self.papers is not None:
            choose(self.papers, self.book.settings.paper)
        self._tell_trial()
