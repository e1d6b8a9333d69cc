# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The address at which something can be printed, as it stands on the screen."""

from __future__ import annotations

from typing import assert_never

from edu_app.library.link import Kind, Link
from edu_app.render.pack import (
    AddressedPart,
    DrawingPart,
    FaqPart,
    GlossaryPart,
    PagePart,
    VeinPart,
)
from edu_app.render.scene import DiagramState, pack, unpack

PAGE, QUESTIONS, DRAWING, VEIN, WORDS = "page", "questions", "drawing", "vein", "words"
NUMBER = "-"
"""Between what it is and the number that says how it stands."""


def print_link(part: AddressedPart) -> Link:
    """Return where a part can be printed."""
    match part:
        case PagePart():
            return Link(Kind.PRINT, PAGE, part.topic)
        case FaqPart():
            return Link(Kind.PRINT, QUESTIONS, part.group)
        case DrawingPart():
            return Link(Kind.PRINT, f"{DRAWING}{NUMBER}{pack(part.state)}", part.diagram)
        case VeinPart():
            return Link(Kind.PRINT, f"{VEIN}{NUMBER}{part.code}")
        case GlossaryPart():
            return Link(Kind.PRINT, WORDS)
        case _:
            assert_never(part)


def part_of(link: Link) -> AddressedPart | None:
    """Return what an address asks to print; None where it asks for no single thing."""
    what, _, number = link.target.partition(NUMBER)
    match what:
        case "page":
            return PagePart(topic=link.part)
        case "questions" if link.part:
            return FaqPart(group=link.part)
        case "drawing":
            state = unpack(int(number)) if number else DiagramState()
            return DrawingPart(diagram=link.part, state=state)
        case "vein":
            return VeinPart(code=int(number) if number else 0)
        case "words":
            return GlossaryPart()
        case _:
            return None
