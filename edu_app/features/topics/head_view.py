# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands above a page: where it is, who has checked it, and how much of it to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from edu_app.features.topics.depth import Depth
from edu_app.features.topics.path_view import ProgressBars
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.chips import ChipRow
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.stamp import review_stamp

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from edu_app.features.topics.facts import TopicFacts
    from edu_app.ui.shape import Shape
    from edu_app.ui.theme import Theme


def headless(shape: Shape) -> bool:
    """Tell whether large text in a low window leaves no room above the page."""
    return shape.large and shape.short and not shape.portrait


def is_wide(facts: TopicFacts, shape: Shape) -> bool:
    """Tell whether a page takes the whole width: one screen, or choices side by side."""
    return facts.depth is not Depth.FULL and not shape.portrait and not shape.large


def depth_words(depth: Depth) -> str:
    """Return what a depth is called."""
    say = QCoreApplication.translate
    words = {
        Depth.SHORT: say("depth", "Short version"),
        Depth.SIDE: say("depth", "Side by side"),
        Depth.FULL: say("depth", "Whole page"),
    }
    return words[depth]


def depth_row(facts: TopicFacts, theme: Theme) -> ChipRow:
    """Return the choice of how much of a page is shown."""
    choices = [(str(depth), depth_words(depth)) for depth in facts.depths]
    chips = ChipRow(choices, facts.depth, theme)
    chips.setAccessibleName(QCoreApplication.translate("depth", "How much to read"))
    for chip in chips.chips:
        chip.setObjectName(f"depth-{chip.key}")
    return chips


def next_depth(facts: TopicFacts) -> Depth:
    """Return the depth after the present one, where one button goes through all of them."""
    depths = facts.depths
    return depths[(depths.index(facts.depth) + 1) % len(depths)]


def depth_button(facts: TopicFacts, theme: Theme) -> Button:
    """Return one button for the next depth, where there is no room for all of them."""
    depth = next_depth(facts)
    look = ButtonLook(size="md", icon="file-text", style="small")
    button = Button(depth_words(depth), theme, look)
    button.setObjectName("depth-next")
    return button


def build_head(facts: TopicFacts, theme: Theme, chips: ChipRow | None, shape: Shape) -> QVBoxLayout:
    """Return what stands above a page, as far as no column beside it says the same."""
    head = QVBoxLayout()
    head.setSpacing(theme.gap(8))
    wide = is_wide(facts, shape)
    if wide and chips is not None:
        line = row([chips, theme.gap(16), _stamp(facts, theme), RING_ROOM])
        line.setStretch(0, 1)
        head.addLayout(line)
        return head
    if wide or not shape.tools:
        head.addLayout(_where(facts, theme, portrait=shape.portrait))
    if shape.portrait and facts.place.number:
        head.addLayout(row([RING_ROOM, ProgressBars(facts.place, theme), RING_ROOM]))
    if chips is not None:
        head.addWidget(chips)
    return head


def _stamp(facts: TopicFacts, theme: Theme) -> QHBoxLayout:
    return review_stamp(facts.tools.review, facts.tools.review_words, theme, edge=0)


def _where(facts: TopicFacts, theme: Theme, *, portrait: bool) -> QHBoxLayout:
    words = QCoreApplication.translate("topic", "Step {number} of {count} · {minutes} min")
    look = TextLook(style="small", weight=600, colour="ink2", wrap=False)
    if portrait:
        words = QCoreApplication.translate("topic", "Step {number} of {count} · {title}")
    text = words.format(
        number=facts.place.number,
        count=facts.place.count,
        minutes=facts.next.minutes,
        title=facts.topic.meta.short_title,
    )
    where = Label(text, theme, look)
    if not facts.place.number:
        where.hide()  # never shown before it has a parent: it would be a window
    line = row([where, theme.gap(16), _stamp(facts, theme)])
    line.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
    return line
