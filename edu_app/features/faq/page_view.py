# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page of common questions: a filter, and answers that open under their questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.faq.browse import (
    Group,
    Stamp,
    Start,
    chosen,
    derive_stamp,
    derive_start,
    read_groups,
)
from edu_app.features.faq.column_view import QuestionColumn
from edu_app.features.faq.list_view import QuestionList
from edu_app.features.faq.place import Place, pack, unpack
from edu_app.features.faq.question_view import AnswerLook
from edu_app.features.faq.side_view import ASK_PAGE, WaysColumn, WaysRow
from edu_app.library.link import Kind, Link
from edu_app.render.fold import LONGEST
from edu_app.ui.chips import ChipRow
from edu_app.ui.field import Field
from edu_app.ui.layouts import column
from edu_app.ui.list_head import head_scrolls, head_space, list_head
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.print_desk import Printable

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class FaqFacts:
    """What the page shows."""

    groups: tuple[Group, ...]
    start: Start
    stamps: dict[str, Stamp]
    """What the answers of each group say about themselves."""
    ask: bool
    """There is a page of questions to ask."""


def make_faq(context: Context, link: Link) -> FaqPage:
    """Build the page; raise an EduError for a question that is not there."""
    library = context.library
    groups = read_groups(library)
    today, clinic = context.today(), context.settings.clinic_name
    stamps = {
        group.id: derive_stamp(group.topic, library.phrases, today, clinic) for group in groups
    }
    facts = FaqFacts(
        groups=groups,
        start=derive_start(groups, link),
        stamps=stamps,
        ask=library.has(ASK_PAGE),
    )
    return FaqPage(context, facts)


class FaqPage(Page):
    """Title, search, chips, questions, and the ways on."""

    def __init__(self, context: Context, facts: FaqFacts) -> None:
        super().__init__(context.theme, QCoreApplication.translate("faq", "Common questions"))
        self._facts, self._shape = facts, context.shape
        self._navigator, self._desk = context.navigator, context.desk
        self._group, self._typed = facts.start.group, ""
        self._can_type = context.profile.reach.find_in_page
        words = QCoreApplication.translate("faq", "Search questions")
        self.field = Field(words, self.theme, LONGEST)
        self.field.setObjectName("faq-search")
        self.chips = build_chips(facts.groups, self._group, self.theme)
        field = self.field if self._can_type else None
        head = list_head(self.title, field, self.chips, self.theme, self._shape)
        questions = QuestionColumn(
            facts.groups,
            facts.stamps,
            answer_look(context),
            one_at_a_time=not self._can_type,
            head=head if head_scrolls(self._shape) else None,
        )
        self.list = QuestionList(questions, self.theme)
        self.column: WaysColumn | None = None
        self.row: WaysRow | None = None
        outer = QHBoxLayout(self)
        edge = self.theme.gap(40) - RING_ROOM
        top = self.theme.gap(16 if self._shape.short else 26) - RING_ROOM
        below = self._shape.portrait and not self._shape.large  # the ways on, over the dock
        outer.setContentsMargins(edge, top, edge, self.theme.gap(12) if below else 0)
        outer.setSpacing(self.theme.gap(34) - 2 * RING_ROOM)
        outer.addLayout(self._build_main(head), 1)
        if self._shape.tools:
            self.column = WaysColumn(
                self.theme,
                self._shape.tools + RING_ROOM * 2,
                ask=facts.ask,
                questions=context.session.notes.questions,
                slim=self._shape.short,
            )
            self.column.link_followed.connect(self._on_link_followed)
            self.column.print_wanted.connect(self._on_print_wanted)
            outer.addWidget(self.column)
        if facts.start.question:
            self.show_part(facts.start.question)
        self._sift()
        self.chips.chosen.connect(self._on_group_chosen)
        self.field.textChanged.connect(self._on_text_changed)
        questions.nothing.all_wanted.connect(self._on_all_wanted)
        self.list.link_followed.connect(self._on_link_followed)

    # ------------------------------------------------------------ page

    def place(self) -> int:
        ids = [group.id for group in self._facts.groups]
        top, above = self.list.reading_place()
        return pack(
            Place(
                group=ids.index(self._group) + 1 if self._group else 0,
                top=top,
                above=above,
                opened=self.list.column.opened(),
                typed=self._typed,
            )
        )

    def set_place(self, place: int) -> None:
        past = unpack(place)
        self._group = self._facts.groups[past.group - 1].id if past.group else ""
        self.chips.choose(self._group)
        self.field.setText(past.typed)
        self._sift()
        self.list.column.set_opened(past.opened)
        self.list.show_place(past.top, past.above)

    def show_part(self, part: str) -> None:
        if (card := self.list.column.card(part)) is not None:
            self.list.column.open(card, slide=False)
            self.list.show_question(part)

    def start_find(self) -> None:
        if self._can_type:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def print_link(self) -> Link | None:
        if not self._desk.allows(Printable.PAGES):
            return None
        if self._group:
            return Link(Kind.PRINT, "questions", self._group)
        return None if self._desk.paper.by_clinic else Link(Kind.PRINT, "questions")

    def first_focus(self) -> QWidget | None:
        card = self.list.column.card(self._facts.start.question)
        return card.head if card is not None else None

    # ------------------------------------------------------------ slots

    @Slot(str)
    def _on_group_chosen(self, key: str) -> None:
        self._group = key
        self._sift()
        self.list.show_place(0, 0)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._typed = text
        self._sift()
        self.list.show_place(0, 0)

    @Slot()
    def _on_all_wanted(self) -> None:
        self.field.clear()
        self._group = ""
        self.chips.choose("")
        self._sift()
        self.chips.chips[0].setFocus()

    @Slot(object)
    def _on_link_followed(self, link: Link) -> None:
        self._navigator.go(link)

    @Slot()
    def _on_print_wanted(self) -> None:
        link = self.print_link()
        if link is not None:
            self._navigator.go(link)

    def _sift(self) -> None:
        """Show the questions that group and words leave."""
        ids = chosen(self._facts.groups, self._group, self._typed)
        self.list.column.show_only(ids, headings=not self._group)
        for ways in (self.column, self.row):
            if ways is not None:
                ways.show_print(on=self.print_link() is not None)

    # ------------------------------------------------------------ building

    def _build_main(self, head: QVBoxLayout) -> QVBoxLayout:
        main = column([], spacing=head_space(self.theme))
        if not head_scrolls(self._shape):
            main.addLayout(head)
        main.addWidget(self.list, 1)
        if not self._shape.tools:
            self._add_row(main)
        return main

    def _add_row(self, main: QVBoxLayout) -> None:
        """Put the ways on under the list, or at its end where large text needs the room."""
        large = self._shape.large or self._shape.short
        self.row = WaysRow(self.theme, ask=self._facts.ask, stacked=self._shape.large)
        self.row.link_followed.connect(self._on_link_followed)
        self.row.print_wanted.connect(self._on_print_wanted)
        if large:
            self.list.column.add_end(self.row)
        else:
            main.addWidget(self.row)


def answer_look(context: Context) -> AnswerLook:
    """Return what all answers have in common."""
    theme, shape = context.theme, context.shape
    motion = theme.tokens.motion
    return AnswerLook(
        theme=theme,
        reach=context.profile.reach,
        measure=shape.measure,
        cards=shape.large,
        diagram=context.library.diagram,
        slide_ms=0 if context.session.less_movement else motion.slide_ms,
    )


def build_chips(groups: tuple[Group, ...], present: str, theme: Theme) -> ChipRow:
    """Return a chip for all questions and one for each group."""
    every = QCoreApplication.translate("faq", "All")
    chips = ChipRow([("", every), *((group.id, group.title) for group in groups)], present, theme)
    for chip in chips.chips:
        chip.setObjectName(f"faq-group-{chip.key}")
    return chips
