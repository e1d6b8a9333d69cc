# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page of a hand-out: choose what is in it, see it as it will be, print or save it.

Where people come one after another only the page at hand is printed, and nothing is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QPageSize

from edu_app.features.printing import NothingPrinted
from edu_app.features.printing.choice import Choice, first_choice, from_number, to_number
from edu_app.features.printing.choices_view import ChoiceList
from edu_app.features.printing.offer import Group, Item, derive_groups, items_of
from edu_app.render.pack import DrawingPart, Office, Part, VeinPart
from edu_app.render.print_link import part_of
from edu_app.ui.label import Label, TextLook
from edu_app.ui.pack_sheets import LARGE, NORMAL, Print
from edu_app.ui.page import Page
from edu_app.ui.paper_choice import paper_of
from edu_app.ui.print_deeds import Deeds
from edu_app.ui.print_desk import Printable
from edu_app.ui.print_frame import PaperFrame
from edu_app.ui.print_making import Making
from edu_app.ui.print_options import PrintOptions
from edu_app.ui.save_place import ask_place
from edu_app.ui.sheet_preview import SheetPreview

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.feature import Context
    from edu_app.library.link import Link

FILE_NAME = "vein-guide-hand-out.pdf"
PAPERS = {False: QPageSize.PageSizeId.A4, True: QPageSize.PageSizeId.Letter}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintFacts:
    """What the page offers."""

    groups: tuple[Group, ...]
    items: tuple[Item, ...]
    choice: Choice
    choosing: bool
    """Something else can be put in."""
    kind: Printable
    most_pages: int
    """0 where there is no limit."""


def make_handout(context: Context, link: Link) -> PrintPage:
    """Build the page; raise NothingPrinted where the clinic allows nothing of this sort."""
    paper, asked = context.profile.paper, part_of(link)
    kind = kind_of(asked)
    if not context.desk.allows(kind) or (paper.by_clinic and asked is None):
        words = "Nothing can be printed here. Ask the staff for this page."
        raise NothingPrinted(QCoreApplication.translate("handout", words))
    groups = derive_groups(context.library, asked)
    items = items_of(groups)
    letter = paper_of(context.settings.paper) is PAPERS[True]
    facts = PrintFacts(
        groups=groups,
        items=items,
        choice=first_choice(items, link, letter=letter),
        choosing=not paper.by_clinic,
        kind=kind,
        most_pages=paper.limits.pages if paper.limits is not None else 0,
    )
    return PrintPage(context, facts)


def kind_of(part: Part | None) -> Printable:
    """Return which of the things a clinic can allow a part is."""
    drawn = isinstance(part, DrawingPart | VeinPart)
    return Printable.DRAWINGS if drawn else Printable.PAGES


class PrintPage(Page):
    """Choices, preview, and what can be done."""

    private = True

    def __init__(self, context: Context, facts: PrintFacts) -> None:
        super().__init__(context.theme, QCoreApplication.translate("handout", "Hand-out"))
        self._facts, self._desk = facts, context.desk
        self.choice = facts.choice
        self._shown = replace(facts.choice, chosen=frozenset())
        """What the preview shows, to go back to."""
        office = Office(library=context.library, settings=context.settings, today=context.today())
        look = TextLook(style="h2", weight=700)
        self.head = Label(self.title, self.theme, look).as_heading(1)
        self.options = PrintOptions(self.theme, letter=self.choice.letter, large=self.choice.large)
        self.list = ChoiceList(facts.groups, self.theme) if facts.choosing else None
        self.preview = SheetPreview(self.theme)
        self.deeds = Deeds(context.desk, self.theme)
        self.making = Making(office, self.preview, self.deeds, most_pages=facts.most_pages)
        frame = PaperFrame(
            page=self,
            head=self.head,
            list=self.list,
            options=self.options,
            preview=self.preview,
            deeds=self.deeds,
        )
        frame.build(context.shape)
        self._connect()
        self._take(self.choice)

    def _connect(self) -> None:
        self.deeds.cancel_wanted.connect(self._on_cancel)
        self.deeds.print_wanted.connect(self._on_print)
        self.deeds.save_wanted.connect(self._on_save)
        self.making.shown.connect(self._on_shown)
        self.options.large_chosen.connect(self._on_large_chosen)
        self.options.letter_chosen.connect(self._on_letter_chosen)
        if self.list is not None:
            self.list.group_turned.connect(self._on_group_turned)
            self.list.turned.connect(self._on_turned)

    # ------------------------------------------------------------ page

    def place(self) -> int:
        return to_number(self.choice)

    def set_place(self, place: int) -> None:
        self._take(from_number(place, len(self._facts.items)))

    def first_focus(self) -> QWidget | None:
        return None if self.list is not None else self.preview.face

    def finish_pictures(self) -> None:
        """Set and paint everything now; for pictures of screens."""
        self.making.finish()

    def _take(self, choice: Choice) -> None:
        """Take a state, and begin to set what it asks for."""
        self.choice = choice
        self.options.show_choice(letter=choice.letter, large=choice.large)
        if self.list is not None:
            self.list.show_chosen(choice.chosen)
        percent = LARGE if choice.large else NORMAL
        wish = Print(paper=PAPERS[choice.letter], percent=percent)
        self.making.make(choice.pack(self._facts.items), wish)

    # ------------------------------------------------------------ slots

    @Slot(int)
    def _on_turned(self, place: int) -> None:
        self._take(self.choice.turned(place))

    @Slot(object)
    def _on_group_turned(self, places: range) -> None:
        self._take(self.choice.with_all(places))

    @Slot(bool)
    def _on_letter_chosen(self, on: bool) -> None:
        self._take(replace(self.choice, letter=on))

    @Slot(bool)
    def _on_large_chosen(self, on: bool) -> None:
        self._take(replace(self.choice, large=on))

    @Slot()
    def _on_shown(self) -> None:
        self._shown = self.choice

    @Slot()
    def _on_cancel(self) -> None:
        """Give up what is going on, and go back to what is seen."""
        if not self.making.stop_saving():
            self._take(self._shown)

    @Slot()
    def _on_print(self) -> None:
        if self.making.sheets is not None:
            self._desk.start(self.making.sheets, self._facts.kind, self)

    @Slot()
    def _on_save(self) -> None:
        title = QCoreApplication.translate("handout", "Where to save")
        place = ask_place(self, title, FILE_NAME, "PDF (*.pdf)")
        if place is not None:
            self.making.save(place)
