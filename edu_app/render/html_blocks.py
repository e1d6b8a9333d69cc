# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write the blocks of a page as HTML: headings, lists, tables, boxes, drawings and counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from itertools import count
from typing import assert_never

from edu_app.library.diagram import Diagram
from edu_app.library.model import (
    Block,
    Callout,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Risk,
    SourceList,
    Table,
    Words,
)
from edu_app.render.handout import Handout, Part, kind_word, named
from edu_app.render.labels import note_label, page_labels, pin_words
from edu_app.render.markup import SOURCE, cited, element, line
from edu_app.render.picture import Inks, people, picture

SEEN = {"light": "screen", "mono": "paper"}
"""Class of each picture of a drawing: only one of them is ever seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What the blocks of one part are written with."""

    handout: Handout
    part: Part
    art: Mapping[str, Mapping[str, bytes]]
    """Sound art by drawing and theme."""
    inks: Inks
    """For what is drawn over art, which stands on white in every theme."""
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def words(self, words: Words) -> str:
        """Return the words of a line."""
        return line(words, self.part, self.handout)

    def name(self, kind: str) -> str:
        """Return a new name."""
        return named(self.part.key, f"{kind}-{next(self.numbers)}")


def blocks_html(blocks: Iterable[Block], room: Room) -> str:
    """Return blocks in their order, one a line."""
    return "\n".join(_block(block, room) for block in blocks)


def _block(block: Block, room: Room) -> str:
    match block:
        case Heading():
            words, name = room.words(block.words), named(room.part.key, block.id)
            return element(f"h{block.level}", words, id=name)
        case Paragraph():
            words = room.words(block.words)
            return element("p", words, class_="lead") if block.lead else element("p", words)
        case ItemList():
            return _list(block, room)
        case Table():
            return _table(block, room)
        case Callout():
            return _callout(block, room)
        case Figure() | Risk() | SourceList():
            return _drawn(block, room)
        case _:
            assert_never(block)


def _drawn(block: Figure | Risk | SourceList, room: Room) -> str:
    match block:
        case Figure():
            return _figure(block, room)
        case Risk():
            return _risk(block, room)
        case SourceList():
            return _sources(block, room)
        case _:
            assert_never(block)


def _list(block: ItemList, room: Room) -> str:
    items = (
        element("li", room.words(item.words), _list(item.below, room) if item.below else "")
        for item in block.items
    )
    return element("ol" if block.ordered else "ul", *items)


def _table(block: Table, room: Room) -> str:
    """Write a table; where it is too wide for the window it can be moved, by keys as well."""
    name = room.name("table")
    head = (
        element("th", room.words(words), scope="col") if words else element("td")
        for words in block.header
    )
    body = (element("tr", *_cells(row, block, room)) for row in block.rows)
    table = element(
        "table",
        element("caption", escape(block.caption), id=name),
        element("thead", element("tr", *head)),
        element("tbody", *body),
    )
    return element("div", table, class_="wide", role="region", tabindex="0", aria_labelledby=name)


def _cells(row: tuple[Words, ...], block: Table, room: Room) -> Iterator[str]:
    first, *rest = row
    is_header = bool(first) and not block.choices
    yield (
        element("th", room.words(first), scope="row")
        if is_header
        else element("td", room.words(first))
    )
    yield from (element("td", room.words(words)) for words in rest)


def _callout(block: Callout, room: Room) -> str:
    word = kind_word(block, room.part, room.handout.phrases)
    kind = element("span", escape(word), class_="kind") + " " if word else ""
    inside = blocks_html(block.blocks, room)
    return box(str(block.kind), kind + escape(block.title), inside, room.name("box"))


def box(kind: str, title: str, inside: str, name: str) -> str:
    """Return a box that a screen reader calls by its title."""
    head = element("p", title, class_="title", id=name)
    return element("section", head, inside, class_=f"box {kind}", role="note", aria_labelledby=name)


def _sources(block: SourceList, room: Room) -> str:
    lines = (
        element("li", escape(each.text), id=named(room.part.key, SOURCE, str(each.number)))
        for each in block.lines
    )
    name = room.name("sources")
    head = element("h2", escape(block.heading), id=name)
    return element("section", head, element("ol", *lines), class_="sources", aria_labelledby=name)


# ---------------------------------------------------------------- drawings and counts


def _figure(block: Figure, room: Room) -> str:
    diagram = room.handout.drawings.get(block.diagram_id)
    if diagram is None:
        return element("figure", element("p", escape(block.alt)), _caption(block.caption))
    name = room.name("drawing")
    note = note_label(diagram)
    caption = " ".join(filter(None, (block.caption, pin_words(note) if note else "")))
    art = element(
        "div",
        *_art(diagram, name, room),
        class_="art",
        role="img",
        aria_label=block.alt or diagram.alt,
        aria_details=named(name, "words"),
    )
    return element(
        "figure", art, _caption(caption), _numbers(diagram, room), _told(diagram, name, room)
    )


def _art(diagram: Diagram, name: str, room: Room) -> Iterator[str]:
    """Draw the art for the screen and, where there is any, the gray one for paper."""
    found = room.art.get(diagram.id, {})
    for theme, seen in SEEN.items():
        if theme in found:
            kind = seen if len(found) > 1 else "only"
            drawn = picture(found[theme], diagram, named(name, theme, ""), room.inks)
            yield drawn.replace("<svg ", f'<svg class="{kind}" aria-hidden="true" ', 1)


def _caption(words: str) -> str:
    return element("figcaption", escape(words)) if words else ""


def _numbers(diagram: Diagram, room: Room) -> str:
    pins = page_labels(diagram)
    if not pins:
        return ""
    items = (element("li", escape(pin_words(label))) for label in pins)
    return element("ol", *items, class_="pins", aria_label=room.handout.phrases.file.numbers)


def _told(diagram: Diagram, name: str, room: Room) -> str:
    """Write everything that a drawing shows, to be opened by whoever wants it."""
    parts = (part for part in diagram.description.split("\n\n") if part.strip())
    told = (element("p", escape(" ".join(part.split()))) for part in parts)
    head = element("summary", escape(room.handout.phrases.handout.seen))
    return element("details", head, *told, id=named(name, "words"))


def _risk(block: Risk, room: Room) -> str:
    phrases = room.handout.phrases
    counted, of = phrases.number(block.n), phrases.number(block.of)
    rest = phrases.number(block.of - block.n)
    sentence = element("strong", escape(block.sentence))
    name = phrases.file.people.format(n=counted, of=of)
    inks = Inks("currentColor", room.inks.paper)
    drawn = people(block, inks).replace("<svg ", f'<svg role="img" aria-label="{escape(name)}" ', 1)
    halves = (("full", counted, block.event), ("empty", rest, block.otherwise))
    key = (
        element("li", escape(f"{number} {words}"), class_=kind) for kind, number, words in halves
    )
    return element(
        "figure",
        element("p", sentence, cited(block.citation, room.part, room.handout)),
        drawn,
        element("ul", *key, class_="counts"),
        element("p", escape(block.note), class_="small") if block.note else "",
        class_="risk",
    )
