# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the list of drawings shows: its groups, and in each the drawings that can be opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.library.diagram import Diagram, DiagramGroup
from edu_app.words import mark

if TYPE_CHECKING:
    from edu_app.library.loader import Library

TITLES = {
    DiagramGroup.BODY: mark("diagrams", "Veins and the body"),
    DiagramGroup.CAUSES: mark("diagrams", "What can narrow a vein"),
    DiagramGroup.EFFECTS: mark("diagrams", "What can follow from it"),
    DiagramGroup.TESTS: mark("diagrams", "Tests"),
    DiagramGroup.TREATMENT: mark("diagrams", "Stent"),
    DiagramGroup.CARE: mark("diagrams", "What you can do"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """One group of the list."""

    group: DiagramGroup
    title: str
    """In English, marked for translation."""
    diagrams: tuple[Diagram, ...]


def derive_shelves(library: Library) -> tuple[Shelf, ...]:
    """Return the groups that have a drawing; one that cannot be used is left out."""
    drawings = tuple(library.diagrams())
    shelves = (
        Shelf(
            group=group,
            title=TITLES[group],
            diagrams=tuple(each for each in drawings if each.group is group),
        )
        for group in DiagramGroup
    )
    return tuple(shelf for shelf in shelves if shelf.diagrams)
