# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A topic page: the text on its card, the reading path, the tools, and the way on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.topics.browse import (
    Place,
    Step,
    derive_place,
    derive_steps,
    short_title,
    words_used,
)
from edu_app.features.topics.foot import Extras, imprint, page_blocks
from edu_app.features.topics.next_view import NextBar, NextFacts
from edu_app.features.topics.path_view import ProgressBars
from edu_app.features.topics.rail_view import PathRail
from edu_app.features.topics.tools_view import ToolFacts, ToolsColumn, review_stamp
from edu_app.library.link import Kind, Link
from edu_app.render.review import review_words
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.reader import Reader

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.model import Topic
    from edu_app.ui.shape import Shape
    from edu_app.ui.theme import Theme

CLOSE_TO_END = 24
LONGEST_WORDS = 20
"""Longer words of the text give way to the word of the glossary: a button must fit its column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicFacts:
    """Everything a topic page shows, worked out before anything is painted."""

    topic: Topic
    place: Place
    steps: tuple[Step, ...]
    tools: ToolFacts
    next: NextFacts


def make_topic(context: Context, link: Link) -> TopicPage:
    """Build the page of a topic; raise an EduError when it cannot be read."""
    page = TopicPage(context, derive_facts(context, link.target))
    if link.part:
        page.show_part(link.part)
    return page


def derive_facts(context: Context, topic_id: str) -> TopicFacts:
    """Work out everything that the page of a topic shows."""
    library, session = context.library, context.session
    topic = library.topic(topic_id)
    place = derive_place(library, topic_id)
    terms = tuple(
        (term_id, words if len(words) <= LONGEST_WORDS else term.term)
        for term_id, words in words_used(topic.blocks).items()
        if (term := library.term(term_id)) is not None
    )
    return TopicFacts(
        topic=topic,
        place=place,
        steps=derive_steps(library, topic_id, session.read),
        tools=ToolFacts(
            text_size=session.text_size,
            terms=terms,
            review=topic.meta.review,
            review_words=review_words(topic.meta.review, library.phrases),
            sources=len(topic.meta.references),
            find=context.profile.reach.find_in_page,
        ),
        next=NextFacts(
            previous=short_title(library, place.previous) if place.previous else "",
            next=short_title(library, place.next) if place.next else "",
            place=place,
            minutes=library.minutes(topic_id),
        ),
    )


class TopicPage(Page):
    """The page of one topic."""

    def __init__(self, context: Context, facts: TopicFacts) -> None:
        super().__init__(context.theme, facts.topic.meta.short_title)
        self._navigator, self._session = context.navigator, context.session
        self._facts = facts
        shape, theme = context.shape, context.theme
        self.reader = Reader(theme, context.profile, shape.measure)
        self.reader.view.setAccessibleName(facts.topic.meta.title)
        self.next_bar = NextBar(facts.next, theme, portrait=shape.portrait, large=shape.large)
        self.rail: PathRail | None = None
        self.tools: ToolsColumn | None = None
        outer = QHBoxLayout(self)
        edge = theme.gap(44 if shape.portrait else 32)
        outer.setContentsMargins(edge, theme.gap(20), edge, theme.gap(16))
        outer.setSpacing(theme.gap(34) - RING_ROOM)
        if shape.rail:
            self.rail = PathRail(facts.steps, facts.next.minutes, theme, shape.rail)
            self.rail.link_followed.connect(self._on_link_followed)
            outer.addWidget(self.rail)
        outer.addLayout(self._build_middle(context), 1)
        if shape.tools:
            outer.addWidget(self._build_tools(shape.tools))
        self.reader.view.show_page(
            facts.topic.meta.title,
            page_blocks(facts.topic, context.library.phrases, self._extras(context)),
            foot=imprint(facts.topic, context.library.phrases),
            diagram=context.library.diagram,
            cards=shape.large,
        )
        self.next_bar.next_wanted.connect(self._on_next_wanted)
        self.next_bar.previous_wanted.connect(self._on_previous_wanted)
        self.reader.view.link_followed.connect(self._on_link_followed)
        self.reader.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # ------------------------------------------------------------ page

    def place(self) -> int:
        return self.reader.view.reading_place()

    def set_place(self, place: int) -> None:
        self.reader.view.show_place(place)

    def show_part(self, part: str) -> None:
        self.reader.view.show_part(part)

    def start_find(self) -> None:
        self.reader.start_find()

    def first_focus(self) -> QWidget | None:
        return self.reader.view

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_next_wanted(self) -> None:
        self._session.mark_read(self._facts.topic.meta.id)
        following = self._facts.place.next
        self._navigator.go(Link(Kind.TOPIC, following) if following else Link(Kind.HOME))

    @Slot()
    def _on_previous_wanted(self) -> None:
        if self._facts.place.previous:
            self._navigator.go(Link(Kind.TOPIC, self._facts.place.previous))

    @Slot(object)
    def _on_link_followed(self, link: Link) -> None:
        if link.kind is Kind.SOURCE:  # the card leads on to the list at the foot
            self._navigator.go(Link(Kind.SOURCE, link.target, "sources"))
        elif link.kind is Kind.TOPIC and link.target == self._facts.topic.meta.id and link.part:
            self.show_part(link.part)
        else:
            self._navigator.go(link)

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
        if not shape.tools and not headless(shape):
            middle.addLayout(build_head(self._facts, theme, portrait=shape.portrait))
        middle.addWidget(self.reader, 1)
        middle.addWidget(self.next_bar)
        return middle

    def _extras(self, context: Context) -> Extras | None:
        """Return what goes under the text because there is no column beside it."""
        if context.shape.tools:
            return None
        say = QCoreApplication.translate
        return Extras(
            terms=self._facts.tools.terms,
            terms_heading=say("tools", "Words on this page"),
            about=say("tools", "Who made this guide"),
            head=self._facts.tools.review_words if headless(context.shape) else "",
        )

    def _build_tools(self, width: int) -> ToolsColumn:
        tools = ToolsColumn(self._facts.tools, self.theme, width)
        tools.text_size_chosen.connect(self._session.set_text_size)
        tools.link_followed.connect(self._on_link_followed)
        tools.sources_wanted.connect(self._on_sources_wanted)
        tools.find_wanted.connect(self.start_find)
        self.tools = tools
        return tools


def headless(shape: Shape) -> bool:
    """Tell whether large text in a low window leaves no room above the page."""
    return shape.large and shape.short and not shape.portrait


def build_head(facts: TopicFacts, theme: Theme, *, portrait: bool) -> QVBoxLayout:
    """Return what stands above a page without columns: where it is and who has checked it."""
    place = facts.place
    words = QCoreApplication.translate("topic", "Step {number} of {count} · {minutes} min")
    look = TextLook(style="small", weight=600, colour="ink2", wrap=False)
    if portrait:
        words = QCoreApplication.translate("topic", "Step {number} of {count} · {title}")
    text = words.format(
        number=place.number,
        count=place.count,
        minutes=facts.next.minutes,
        title=facts.topic.meta.short_title,
    )
    where = Label(text, theme, look)
    if not place.number:
        where.hide()  # never shown before it has a parent: it would be a window
    stamp = review_stamp(facts.tools.review, facts.tools.review_words, theme)
    head = QVBoxLayout()
    head.setSpacing(theme.gap(10))
    head.addLayout(row([where, theme.gap(16), stamp]))
    if portrait and place.number:
        head.addWidget(ProgressBars(place, theme))
    return head
