# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Everything that can be put into a hand-out, group by group in the order of the guide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.library.link import LIVING_VEIN
from edu_app.problems import EduError
from edu_app.render.pack import DrawingPart, FaqPart, GlossaryPart, PagePart, Part, VeinPart
from edu_app.render.scene import DiagramState
from edu_app.words import mark

if TYPE_CHECKING:
    from edu_app.library.loader import Library

TITLES = {
    "pages": mark("handout", "Pages"),
    "questions": mark("handout", "Common questions"),
    "drawings": mark("handout", "Drawings"),
    "words": mark("handout", "Words"),
}
AS_IT_STANDS = mark("handout", "As it stands on the screen")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing that can be ticked."""

    key: str
    """Its name on the page, such as `page-risks`."""
    title: str
    part: Part
    hint: str = ""
    """In English, marked for translation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Things of one sort."""

    title: str
    """In English, marked for translation."""
    items: tuple[Item, ...]


def derive_groups(library: Library, asked: Part | None) -> tuple[Group, ...]:
    """Return everything that can be printed; what was asked for stands as it was asked for."""
    groups = (
        Group(title=TITLES["pages"], items=tuple(_pages(library))),
        Group(title=TITLES["questions"], items=tuple(_questions(library))),
        Group(title=TITLES["drawings"], items=tuple(_drawings(library, asked))),
        Group(title=TITLES["words"], items=tuple(_words(library))),
    )
    return tuple(group for group in groups if group.items)


def items_of(groups: tuple[Group, ...]) -> tuple[Item, ...]:
    """Return the things of all groups in their order, which is that of the hand-out."""
    return tuple(item for group in groups for item in group.items)


def _pages(library: Library) -> Iterator[Item]:
    for topic in library.path().order():
        try:
            title = library.meta(topic).title
        except EduError:
            continue  # what cannot be read is not offered
        yield Item(key=f"page-{topic}", title=title, part=PagePart(topic=topic))


def _questions(library: Library) -> Iterator[Item]:
    for group in library.faq_ids():
        try:
            title = library.pages.meta(library.pages.faq.file_of(group)).title
        except EduError:
            continue
        yield Item(key=f"questions-{group}", title=title, part=FaqPart(group=group))


def _drawings(library: Library, asked: Part | None) -> Iterator[Item]:
    """Return the living vein and the drawings; the one that was looked at stands as it was."""
    living = library.references.living
    if living is not None:
        part = asked if isinstance(asked, VeinPart) else VeinPart()
        yield _drawn(LIVING_VEIN, living.title, part, asked)
    for diagram in library.diagrams():
        usual: Part = DrawingPart(diagram=diagram.id, state=DiagramState())
        if isinstance(asked, DrawingPart) and asked.diagram == diagram.id:
            usual = asked
        yield _drawn(diagram.id, diagram.title, usual, asked)


def _drawn(name: str, title: str, part: Part, asked: Part | None) -> Item:
    hint = AS_IT_STANDS if part == asked else ""
    return Item(key=f"drawing-{name}", title=title, part=part, hint=hint)


def _words(library: Library) -> Iterator[Item]:
    if library.terms():
        yield Item(key="words", title=library.phrases.handout.words, part=GlossaryPart())
