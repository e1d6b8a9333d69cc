# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a hand-out consists of: pages, questions, drawings as they stand, the list of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, assert_never

from edu_app.problems import ContentMissing
from edu_app.render.drawing_sheet import drawing_matter
from edu_app.render.glossary_sheet import glossary_matter
from edu_app.render.guide_sheet import fingerprint, guide_sheet
from edu_app.render.letterhead import guide_letterhead
from edu_app.render.scene import DiagramState
from edu_app.render.sheet import Sheet, sheet
from edu_app.render.talk_parts import CalendarPart, KeptPart, StentCardPart, TalkPart
from edu_app.render.talk_sheets import talk_sheet
from edu_app.render.vein import decode
from edu_app.render.vein_sheet import vein_matter

if TYPE_CHECKING:
    from edu_app.library.loader import Library
    from edu_app.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePart:
    """A page of the guide."""

    topic: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FaqPart:
    """A group of questions with their answers."""

    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawingPart:
    """A drawing as it stands."""

    diagram: str
    state: DiagramState


@dataclass(frozen=True, slots=True, kw_only=True)
class VeinPart:
    """The living vein as it stands."""

    code: int = 0
    """Its state as a number; 0 for the first one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryPart:
    """The list of all words."""


AddressedPart = PagePart | FaqPart | DrawingPart | VeinPart | GlossaryPart
"""What an address can ask for; nothing that tells about a person is among it."""
Part = AddressedPart | KeptPart | TalkPart | StentCardPart | CalendarPart
Pack = tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What sheets are made with."""

    library: Library
    settings: Settings
    today: date


def part_sheet(part: Part, office: Office) -> Sheet:
    """Return what is printed of a part; raise an EduError when it cannot be read."""
    library, settings = office.library, office.settings
    words = library.phrases.handout
    match part:
        case PagePart():
            return sheet(library.topic(part.topic), settings, library.phrases, office.today)
        case FaqPart():
            topic = library.faq(part.group).topic
            return sheet(topic, settings, library.phrases, office.today)
        case DrawingPart():
            diagram = library.diagram(part.diagram)
            if diagram is None:
                raise ContentMissing(
                    f"There is no drawing “{part.diagram}”. Go back and choose another."
                )
            return guide_sheet(drawing_matter(diagram, part.state, words), library, settings)
        case VeinPart():
            living = library.references.living
            if living is None:
                raise ContentMissing("There is no living vein in this language. Choose a drawing.")
            return guide_sheet(vein_matter(living, decode(part.code), library), library, settings)
        case GlossaryPart():
            return guide_sheet(glossary_matter(library.terms(), words), library, settings)
        case KeptPart() | TalkPart() | StentCardPart() | CalendarPart():
            return talk_sheet(part, office)
        case _:
            assert_never(part)


def first_sheet(parts: Sequence[Sheet], office: Office) -> Sheet:
    """Return the head of several parts together; the list of them is made when they are set."""
    library, phrases = office.library, office.library.phrases
    origins = "\n".join(origin for part in parts for origin in part.letterhead.origin)
    reviews = [part.state[0] for part in parts]
    head = guide_letterhead(
        phrases.handout.title,
        fingerprint(origins),
        library.about().meta,
        office.settings,
        phrases,
        checked=() if phrases.review.draft in reviews else reviews,
    )
    return Sheet(title=phrases.handout.title, state=(), letterhead=head, blocks=())
