# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is printed for one page: its title, who has checked it, its blocks, and its letterhead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from edu_app.library.comparison import comparison_of, without_comparison
from edu_app.library.model import Block, Topic
from edu_app.library.phrases import Phrases
from edu_app.render.forms import CardForm, VisitsForm
from edu_app.render.ink import Marks
from edu_app.render.letterhead import Letterhead, topic_letterhead
from edu_app.render.review import age_words, review_words
from edu_app.settings import Settings

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram
    from edu_app.library.living import LivingVein
    from edu_app.render.scene import DiagramState
    from edu_app.render.vein import VeinState


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawingPicture:
    """A drawing as a person has set it."""

    diagram: Diagram
    state: DiagramState
    marks: Marks = ()
    """What was drawn on it by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VeinPicture:
    """The living vein as a person has set it."""

    words: LivingVein
    state: VeinState
    marks: Marks = ()
    """What was drawn on it by hand."""
    as_shown: bool = False
    """It is laid out as on the screen of a talk, so that marks lie where they were drawn."""


Picture = DrawingPicture | VeinPicture | CardForm | VisitsForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything that is printed for one page, on as many sheets as it takes."""

    title: str
    age: str = ""
    """That the page is past its review; empty while it is in date."""
    state: tuple[str, ...]
    """What stands under the title: who has checked the page, and how hard it is to read."""
    letterhead: Letterhead
    picture: Picture | None = None
    """What stands above the columns, as wide as the sheet."""
    blocks: tuple[Block, ...]
    if_room: tuple[Block, ...] = ()
    """What is printed too where that takes no further sheet."""
    lines: int = 0
    """Lines to write on, below everything."""


def sheet(topic: Topic, settings: Settings, phrases: Phrases, today: date | None = None) -> Sheet:
    """Return the sheet of a page for a clinic whose facts are known; None prints it today."""
    meta, level = topic.meta, topic.meta.level
    measured = (phrases.sheet.level.format(fkgl=level.fkgl, smog=level.smog),) if level else ()
    return Sheet(
        title=meta.title,
        age=age_words(meta, phrases, today or date.today(), settings.clinic_name),
        state=(review_words(meta.review, phrases), *measured),
        letterhead=topic_letterhead(topic, settings, phrases),
        blocks=printed_blocks(topic.blocks),
    )


def printed_blocks(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return what is printed of a page: choices that it compares stand question by question."""
    found = comparison_of(blocks)
    return blocks if found is None else without_comparison(blocks, found)
