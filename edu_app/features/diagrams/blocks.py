# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing as the blocks of a page: for whoever reads or hears it instead of seeing it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from edu_app.library.diagram import Diagram, Structure
from edu_app.library.link import Kind, Link
from edu_app.library.model import (
    Anchor,
    Block,
    Heading,
    Inline,
    ItemList,
    ListItem,
    Paragraph,
    Text,
    Words,
)
from edu_app.words import mark

WORDS = {
    "steps": mark("diagrams", "Step by step"),
    "names": mark("diagrams", "What is in the drawing"),
    "more": mark("diagrams", "More on this"),
    "see": mark("diagrams", "See the drawing"),
}


def derive_blocks(diagram: Diagram, say: Callable[[str], str]) -> tuple[Block, ...]:
    """Return everything that a drawing says; `say` translates an interface word."""
    return tuple(_blocks(diagram, say))


def _blocks(diagram: Diagram, say: Callable[[str], str]) -> Iterator[Block]:
    paragraphs = [part for part in diagram.description.strip().split("\n\n") if part.strip()]
    for place, text in enumerate(paragraphs):
        yield Paragraph(words=_words(" ".join(text.split())), lead=place == 0)
    if diagram.steps:
        yield Heading(level=2, id="steps", words=_words(say(WORDS["steps"])))
        yield ItemList(
            ordered=True,
            items=tuple(
                ListItem(words=(Text(text=f"{step.title}. ", strong=True), Text(text=step.caption)))
                for step in diagram.steps
            ),
        )
    if diagram.structures:
        yield Heading(level=2, id="names", words=_words(say(WORDS["names"])))
        unique = {each.id: each for each in diagram.structures}
        yield ItemList(items=tuple(_item(each, say) for each in unique.values()))
    see = Anchor(text=say(WORDS["see"]), link=Link(Kind.DIAGRAM, diagram.id))
    yield Paragraph(words=(see,))


def _item(structure: Structure, say: Callable[[str], str]) -> ListItem:
    """Return the line of one structure: names, sentence, and the way on."""
    parts: list[Inline] = [Text(text=structure.name, strong=True)]
    if structure.latin:
        parts.append(Text(text=f" ({structure.latin})"))
    if structure.says:
        parts.append(Text(text=f". {structure.says}"))
    if structure.link is not None:
        parts += [Text(text=" "), Anchor(text=say(WORDS["more"]), link=structure.link)]
    return ListItem(words=tuple(parts))


def _words(text: str) -> Words:
    return (Text(text=text),)
