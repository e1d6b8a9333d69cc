# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The short version on one screen: the message above, then key points, a picture and steps."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.topics.head_view import build_head, depth_row
from edu_app.features.topics.next_view import NextBar
from edu_app.features.topics.turns import Turns
from edu_app.library.link import Kind, Link
from edu_app.ui.compact_view import CompactView
from edu_app.ui.document_view import PageView
from edu_app.ui.layouts import row
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.print_desk import Printable
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from edu_app.feature import Context
    from edu_app.features.topics.facts import TopicFacts
    from edu_app.library.diagram import Diagram
    from edu_app.library.model import Block
    from edu_app.profile import Profile
    from edu_app.ui.theme import Theme

WIDEST = 10_000
"""A card has the width that the window gives it; lines there are short anyway."""
LEAST_PICTURE = 160
ROOMS = (1.0, 0.7, 0.4)
"""Parts of the usual room around headings, lines and boxes, the roomiest first."""


class MessageView(PageView):
    """Title and main message on the ground of the window, as high as their words."""

    def __init__(self, theme: Theme, profile: Profile) -> None:
        super().__init__(theme, profile.reach, profile.chrome.scroll, measure=WIDEST, fill="bg")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._on_resized)

    @Slot()
    def _on_resized(self) -> None:
        self.setFixedHeight(math.ceil(self.document().size().height()))


class PartCard(Surface):
    """One part of the short version on a card, set as roomily as lets it fit."""

    def __init__(
        self, theme: Theme, profile: Profile, name: str, fill: Callable[[CompactView], None]
    ) -> None:
        super().__init__(theme, SurfaceLook(radius="xl", level=1))
        self._fill = fill
        self.view = CompactView(theme, profile.reach, profile.chrome.scroll, measure=WIDEST)
        self.view.setAccessibleName(name)
        layout = QVBoxLayout(self)
        pad = theme.gap(14)
        layout.setContentsMargins(pad, pad, pad, theme.gap(8))
        layout.addWidget(self.view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        for room in ROOMS:
            self.view.set_room(room)
            self._fill(self.view)
            self.view.fit_picture(self.theme.gap(LEAST_PICTURE))
            if not self.view.overflows():
                break


class ShortView(QWidget):
    """The message in one line across, and the cards side by side below it."""

    link_followed = Signal(object)

    def __init__(
        self,
        title: str,
        facts: TopicFacts,
        theme: Theme,
        profile: Profile,
        diagram: Callable[[str], Diagram | None],
    ) -> None:
        super().__init__()
        short = facts.short
        self.message = MessageView(theme, profile)
        self.message.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(8))
        layout.addWidget(self.message)
        line = QHBoxLayout()
        line.setSpacing(theme.gap(20))
        layout.addLayout(line, 1)
        self.views: list[PageView] = [self.message]
        parts: list[tuple[Block, ...]] = [(*short.lead[-1:], *short.steps), short.picture]
        feet = (facts.short_foot, "")
        for blocks, foot in zip(parts, feet, strict=True):
            if not blocks:
                continue
            fill = partial(
                CompactView.show_page,
                title="",
                blocks=blocks,
                diagram=diagram,
                cards=True,
                compact=True,
                foot=foot,
            )
            card = PartCard(theme, profile, title, fill)
            line.addWidget(card, 1)
            self.views.append(card.view)
        self.message.show_page(
            title, (*facts.banner, *short.lead[:-1]), diagram=diagram, cards=True
        )
        for view in self.views:
            view.link_followed.connect(self.link_followed)


class ShortPage(Page):
    """The short version of a topic, where the window is wide enough for one screen."""

    def __init__(self, context: Context, facts: TopicFacts) -> None:
        super().__init__(context.theme, facts.topic.meta.short_title)
        self._navigator, self._facts = context.navigator, facts
        self._prints = context.desk.allows(Printable.PAGES)
        self._turns = Turns(facts, context.navigator, context.session)
        theme, shape = context.theme, context.shape
        self.short = ShortView(
            facts.topic.meta.title, facts, theme, context.profile, context.library.diagram
        )
        self.chips = depth_row(facts, theme)
        self.next_bar = NextBar(facts.next, theme, portrait=False, large=shape.large)
        layout = QVBoxLayout(self)
        edge = theme.gap(32) - RING_ROOM
        layout.setContentsMargins(edge, theme.gap(10), edge, theme.gap(12))
        layout.setSpacing(theme.gap(6))
        layout.addLayout(build_head(facts, theme, self.chips, shape))
        layout.addLayout(row([RING_ROOM, self.short, RING_ROOM]), 1)
        layout.addWidget(self.next_bar)
        self.next_bar.next_wanted.connect(self._turns.go_on)
        self.next_bar.previous_wanted.connect(self._turns.go_back)
        self.chips.chosen.connect(context.session.set_depth)
        self.short.link_followed.connect(self._on_link_followed)

    def first_focus(self) -> QWidget | None:
        return self.short.message

    def print_link(self) -> Link | None:
        if not self._prints:
            return None
        return Link(Kind.PRINT, "page", self._facts.topic.meta.id)

    @Slot(object)
    def _on_link_followed(self, link: Link) -> None:
        if link.kind is Kind.SOURCE:  # the card leads on to the list at the foot of the page
            link = Link(Kind.SOURCE, link.target, "sources")
        self._navigator.go(link)
