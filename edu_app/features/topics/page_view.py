# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A topic page: the text on its card, the reading path, the tools, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.topics.depth import Depth
from edu_app.features.topics.facts import TopicFacts, derive_facts
from edu_app.features.topics.foot import Extras, head_words, page_blocks
from edu_app.features.topics.head_view import (
    build_head,
    depth_button,
    depth_row,
    headless,
    is_wide,
    next_depth,
)
from edu_app.features.topics.next_view import NextBar
from edu_app.features.topics.rail_view import PathRail
from edu_app.features.topics.short_view import LEAST_PICTURE, ShortPage
from edu_app.features.topics.tools_view import ToolsColumn
from edu_app.features.topics.turns import Turns
from edu_app.library.link import Kind, Link
from edu_app.ui.layouts import row
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.print_desk import Printable
from edu_app.ui.reader import Reader

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.model import Block

CLOSE_TO_END = 24
WIDEST = 10_000
"""Choices side by side take what width there is."""


def make_topic(context: Context, link: Link) -> Page:
    """Build the page of a topic; raise an EduError when it cannot be read."""
    facts = derive_facts(context, link.target, part=link.part)
    if facts.depth is Depth.SHORT and is_wide(facts, context.shape):
        return ShortPage(context, facts)
    page = TopicPage(context, facts)
    if link.part:
        page.show_part(link.part)
    return page


class TopicPage(Page):
    """The page of one topic."""

    def __init__(self, context: Context, facts: TopicFacts) -> None:
        super().__init__(context.theme, facts.topic.meta.short_title)
        self._navigator, self._session = context.navigator, context.session
        self._facts = facts
        self._prints = context.desk.allows(Printable.PAGES)
        self._turns = Turns(facts, context.navigator, context.session)
        shape, theme = context.shape, context.theme
        wide = is_wide(facts, shape)
        self.reader = Reader(theme, context.profile, WIDEST if wide else shape.measure)
        self.reader.view.setAccessibleName(facts.topic.meta.title)
        self.next_bar = NextBar(facts.next, theme, portrait=shape.portrait, large=shape.large)
        several = len(facts.depths) > 1 and not headless(shape)
        self.chips = depth_row(facts, theme) if several else None
        self.rail: PathRail | None = None
        self.tools: ToolsColumn | None = None
        outer = QHBoxLayout(self)
        # buttons stand flush with the card: the room of their rings lies outside of it
        edge = theme.gap(44 if shape.portrait else 32) - RING_ROOM
        outer.setContentsMargins(edge, theme.gap(20), edge, theme.gap(16))
        outer.setSpacing(max(0, theme.gap(34) - 2 * RING_ROOM))
        if shape.rail and not wide:
            self.rail = PathRail(facts.steps, theme, shape.rail)
            self.rail.link_followed.connect(self._on_link_followed)
            outer.addWidget(self.rail)
        outer.addLayout(self._build_middle(context), 1)
        if shape.tools and not wide:
            outer.addWidget(self._build_tools(shape.tools))
        if facts.depth is Depth.SHORT and not shape.large:
            self.reader.least_picture = theme.gap(LEAST_PICTURE)
        self.reader.view.show_page(
            facts.topic.meta.title,
            self._blocks(context),
            foot=facts.short_foot if facts.depth is Depth.SHORT else facts.foot,
            diagram=context.library.diagram,
            cards=shape.large or (shape.portrait and facts.depth is Depth.SIDE),
            compact=facts.depth is Depth.SHORT,
        )
        self.next_bar.next_wanted.connect(self._turns.go_on)
        self.next_bar.previous_wanted.connect(self._turns.go_back)
        if self.chips is not None:
            self.chips.chosen.connect(context.session.set_depth)
        self.reader.view.link_followed.connect(self._on_link_followed)
        self.reader.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # ------------------------------------------------------------ page

    def place(self) -> int:
        return self.reader.view.reading_place()

    def set_place(self, place: int) -> None:
        self.reader.view.show_place(place)

    def show_part(self, part: str) -> None:
        self.reader.view.show_part(part)

    def print_link(self) -> Link | None:
        if not self._prints:
            return None
        return Link(Kind.PRINT, "page", self._facts.topic.meta.id)

    def start_find(self) -> None:
        self.reader.start_find()

    def first_focus(self) -> QWidget | None:
        return self.reader.view

    # ------------------------------------------------------------ slots

    @Slot(object)
    def _on_link_followed(self, link: Link) -> None:
        if link.kind is Kind.SOURCE:  # the card leads on to the list at the foot
            self._navigator.go(Link(Kind.SOURCE, link.target, "sources"))
        elif link.kind is Kind.TOPIC and link.target == self._facts.topic.meta.id and link.part:
            self.show_part(link.part)
        else:
            self._navigator.go(link)

    @Slot()
    def _on_next_depth_wanted(self) -> None:
        self._session.set_depth(next_depth(self._facts))

    @Slot()
    def _on_sources_wanted(self) -> None:
        self.show_part("sources")

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        bar = self.reader.view.verticalScrollBar()
        if bar.maximum() > 0 and value >= bar.maximum() - CLOSE_TO_END:
            self._session.mark_read(self._facts.topic.meta.id)

    # ------------------------------------------------------------ building

    def _build_middle(self, context: Context) -> QVBoxLayout:
        theme, shape = context.theme, context.shape
        middle = QVBoxLayout()
        middle.setSpacing(theme.gap(10))
        if headless(shape):
            if len(self._facts.depths) > 1:
                button = depth_button(self._facts, theme)
                button.clicked.connect(self._on_next_depth_wanted)
                self.next_bar.take_choice(button)
        else:
            middle.addLayout(build_head(self._facts, theme, self.chips, shape))
        middle.addLayout(row([RING_ROOM, self.reader, RING_ROOM]), 1)
        middle.addWidget(self.next_bar)
        return middle

    def _blocks(self, context: Context) -> tuple[Block, ...]:
        facts = self._facts
        if facts.depth is Depth.SHORT:
            head = self._facts.tools.review_words if headless(context.shape) else ""
            return (*facts.banner, *head_words(head), *facts.blocks())
        phrases = context.library.phrases
        return page_blocks(facts.topic, facts.blocks(), phrases, self._extras(context))

    def _extras(self, context: Context) -> Extras:
        """Return what goes under the text because there is no column beside it."""
        if context.shape.tools and not is_wide(self._facts, context.shape):
            return Extras(banner=self._facts.banner)
        say = QCoreApplication.translate
        return Extras(
            terms=self._facts.tools.terms,
            terms_heading=say("tools", "Words on this page"),
            about=say("tools", "Who made this guide"),
            print=say("tools", "Print this page") if self._prints else "",
            head=self._facts.tools.review_words if headless(context.shape) else "",
            banner=self._facts.banner,
        )

    def _build_tools(self, width: int) -> ToolsColumn:
        tools = ToolsColumn(self._facts.tools, self.theme, width, print_link=self.print_link())
        tools.text_size_chosen.connect(self._session.set_text_size)
        tools.link_followed.connect(self._on_link_followed)
        tools.sources_wanted.connect(self._on_sources_wanted)
        tools.find_wanted.connect(self.start_find)
        self.tools = tools
        return tools
