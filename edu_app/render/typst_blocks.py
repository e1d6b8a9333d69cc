# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write the blocks of a page as calls in Typst; whatever a text holds stays text.

Words are always string literals, never Typst markup, so nothing in them has a meaning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import assert_never

from edu_app.library.link import Kind, Link
from edu_app.library.model import (
    Anchor,
    Block,
    Callout,
    Citation,
    Figure,
    Heading,
    Inline,
    ItemList,
    Paragraph,
    Risk,
    SourceList,
    Table,
    Term,
    Text,
    Words,
)
from edu_app.render.handout import Handout, Part, kind_word, named, tight
from edu_app.render.labels import note_label, page_labels, pin_words
from edu_app.render.picture import Inks, people, picture
from edu_app.render.plain import plain

SOURCE = "source"
LONGEST_WHOLE = 900
"""Letters of a box that is not cut at the end of a sheet."""
COLUMNS_FROM = 4
"""So many numbers of a drawing stand in two columns."""
MANY = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the blocks of one part are written with."""

    handout: Handout
    part: Part
    art: Mapping[str, bytes]
    """Sound art for paper, by drawing."""
    inks: Inks
    numbers: Iterator[int] = field(default_factory=lambda: count(1))


def string(text: str) -> str:
    """Return a literal that stands for exactly this text."""
    written = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{"".join(_sign(letter) for letter in written)}"'


def _sign(letter: str) -> str:
    """Return a letter, or its number where it is none that can be seen."""
    return letter if letter.isprintable() else f"\\u{{{ord(letter):x}}}"


def array(items: Iterable[str]) -> str:
    """Return an array of expressions."""
    return f"({''.join(f'{item}, ' for item in items)})"


def line(words: Words, desk: Desk) -> str:
    """Return the words of a line; what leads out of the file is text."""
    return " + ".join(_word(word, desk) for word in tight(words)) or '""'


def _word(word: Inline, desk: Desk) -> str:
    match word:
        case Text():
            return _styled(string(word.text), strong=word.strong, emphasis=word.emphasis)
        case Anchor():
            return _styled(_way(word.text, word.link, desk), strong=word.strong)
        case Term():
            link = Link(Kind.TERM, word.term_id)
            return _styled(_way(word.text, link, desk), strong=word.strong)
        case Citation():
            name = named(desk.part.key, SOURCE, str(word.number))
            return f"mark({string(name)}, {string(str(word.number))})"
        case _ as never:
            assert_never(never)


def _way(text: str, link: Link, desk: Desk) -> str:
    name = desk.handout.anchor(link)
    return f"way({string(name)}, {string(text)})" if name else string(text)


def _styled(text: str, *, strong: bool, emphasis: bool = False) -> str:
    text = f"emph({text})" if emphasis else text
    return f"strong({text})" if strong else text


# ---------------------------------------------------------------- blocks


def blocks_source(blocks: Iterable[Block], desk: Desk) -> str:
    """Return blocks in their order, one a line."""
    return "\n".join(_block(block, desk) for block in blocks)


def _block(block: Block, desk: Desk) -> str:
    match block:
        case Heading():
            name = named(desk.part.key, block.id)
            return f"head({block.level}, {string(name)}, {line(block.words, desk)})"
        case Paragraph():
            return f"{'lead' if block.lead else 'para'}({line(block.words, desk)})"
        case ItemList():
            return _list(block, desk)
        case Table():
            return _table(block, desk)
        case Callout():
            return _callout(block, desk)
        case Figure() | Risk() | SourceList():
            return _drawn(block, desk)
        case _:
            assert_never(block)


def _drawn(block: Figure | Risk | SourceList, desk: Desk) -> str:
    match block:
        case Figure():
            return _figure(block, desk)
        case Risk():
            return _risk(block, desk)
        case SourceList():
            return _sources(block, desk)
        case _:
            assert_never(block)


def _list(block: ItemList, desk: Desk) -> str:
    items = (
        line(item.words, desk) + (f" + {_list(item.below, desk)}" if item.below else "")
        for item in block.items
    )
    return f"{'numbered' if block.ordered else 'bullets'}({array(items)})"


def _table(block: Table, desk: Desk) -> str:
    header = array(line(words, desk) for words in block.header)
    rows = array(array(line(words, desk) for words in row) for row in block.rows)
    choices = "true" if block.choices else "false"
    return f"tabular({string(block.caption)}, {header}, {rows}, {choices})"


def _callout(block: Callout, desk: Desk) -> str:
    word = kind_word(block, desk.part, desk.handout.phrases)
    whole = "true" if len(plain(block.blocks)) <= LONGEST_WHOLE else "false"
    inside = blocks_source(block.blocks, desk)
    head = f"{string(str(block.kind))}, {string(word)}, {string(block.title)}, {whole}"
    return f"callout({head}, {{\n{inside}\n}})"


def _sources(block: SourceList, desk: Desk) -> str:
    entries = (
        f"named({string(named(desk.part.key, SOURCE, str(each.number)))}, "
        f"text({string(each.text)}))"
        for each in block.lines
    )
    name = named(desk.part.key, f"sources-{next(desk.numbers)}")
    return f"sources({string(name)}, {string(block.heading)}, {array(entries)})"


# ---------------------------------------------------------------- drawings and counts


def _figure(block: Figure, desk: Desk) -> str:
    diagram = desk.handout.drawings.get(block.diagram_id)
    svg = desk.art.get(block.diagram_id)
    if diagram is None or svg is None:
        return f"para({string(block.alt)})\npara({string(block.caption)})"
    note = note_label(diagram)
    caption = " ".join(filter(None, (block.caption, pin_words(note) if note else "")))
    drawn = picture(svg, diagram, "", desk.inks)
    pins = [string(pin_words(label)) for label in page_labels(diagram)]
    middle = -(-len(pins) // 2) if len(pins) >= COLUMNS_FROM else len(pins)
    halves = array(
        f"(first: {start + 1}, items: {array(items)})"
        for start, items in ((0, pins[:middle]), (middle, pins[middle:]))
        if items
    )
    alt = string(block.alt or diagram.alt)
    return f"drawing({string(drawn)}, {alt}, {string(caption)}, {halves})"


def _risk(block: Risk, desk: Desk) -> str:
    phrases = desk.handout.phrases
    counted, of = phrases.number(block.n), phrases.number(block.of)
    rest = phrases.number(block.of - block.n)
    alt = phrases.file.people.format(n=counted, of=of)
    halves = array(
        f"({filled}, {string(f'{number} {words}')})"
        for filled, number, words in (
            ("true", counted, block.event),
            ("false", rest, block.otherwise),
        )
    )
    sentence = f"{string(block.sentence)} + {_word(block.citation, desk)}"
    wide = "true" if block.of > MANY else "false"
    drawn = string(people(block, desk.inks))
    return f"people({drawn}, {string(alt)}, {wide}, {sentence}, {halves}, {string(block.note)})"
