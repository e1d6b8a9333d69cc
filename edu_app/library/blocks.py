# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Turn the element tree of a page into typed blocks; what is not allowed becomes plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from edu_app.library.inline import FIGURE, inline, move_to, plain_inline, text_of
from edu_app.library.lines import OTHER, prepare
from edu_app.library.link import ID, Kind, Link
from edu_app.library.lists import build_list
from edu_app.library.marks import BLOCK, LINE, private, restore
from edu_app.library.model import (
    Block,
    Callout,
    CalloutKind,
    Figure,
    Heading,
    Paragraph,
    Table,
    Text,
    Words,
)
from edu_app.library.reading import Reading, Use
from edu_app.library.risk import build_risk
from edu_app.library.risk_lines import RawRisk
from edu_app.library.structure import element_tree

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

INCLUDE = "{{emergency}}"
CAPTION = "Table:"
WIDEST_TABLE = 4
TOP, DEEPEST_HEADING = 2, 3
_FIXED_ID = re.compile(rf" *\{{{re.escape(private('#'))}({ID.pattern})\}} *$")
_AHEAD = re.compile(f"{BLOCK}([0-9]+){BLOCK}")


def read_blocks(body: str, first_line: int, reading: Reading) -> tuple[Block, ...]:
    """Return the blocks of a text that begins on `first_line` of its file."""
    prepared = prepare(body, first_line, reading)
    if not prepared.text.strip():
        return ()
    try:
        root = element_tree(prepared.text)
    except RecursionError:
        # The limits of `lines` should make this impossible; a page may still never end the guide.
        reading.fault("too-deep", "The page is nested too deep to be read.", first_line)
        return (Paragraph(words=(Text(text=restore(prepared.text)),)),)
    reading.line = first_line
    return tuple(_Builder(reading, prepared.risks).blocks(root))


class _Builder:
    """Builds the blocks of one page, in order."""

    def __init__(self, reading: Reading, risks: tuple[RawRisk, ...]) -> None:
        self._reading = reading
        self._risks = risks
        self._has_lead = reading.is_emergency
        self._level = 1

    def blocks(self, root: Element) -> Iterator[Block]:
        """Build every block of the page."""
        caption = ""
        for element in root:
            if element.tag == "p" and _bare(element).startswith(CAPTION):
                yield from self._lonely(caption)
                caption = element.text or ""
                continue
            if element.tag == "table":
                yield self._table(element, caption)
            else:
                yield from self._lonely(caption)
                yield from self._block(element)
            caption = ""
        yield from self._lonely(caption)

    def _block(self, element: Element) -> Iterator[Block]:
        """Build what one element of the page stands for."""
        match element.tag:
            case "p":
                yield from self._paragraph(element)
            case "ul" | "ol":
                yield from build_list(element, self._reading)
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                yield self._heading(element)
            case "div":
                yield from self._callout(element)
            case _:
                yield from self._code(element)

    def _paragraph(self, element: Element) -> Iterator[Block]:
        """Build running text, or the block that stands alone in a paragraph."""
        raw = element.text or ""
        move_to(raw, self._reading)
        bare = _bare(element)
        ahead, figure = _AHEAD.fullmatch(bare), FIGURE.fullmatch(bare)
        if ahead:
            risk = build_risk(self._risks[int(ahead[1])], self._reading)
            if risk:
                yield risk
        elif bare == INCLUDE:
            yield from self._emergency()
        elif figure:
            yield from self._figure(figure)
        else:
            words = inline(raw, self._reading)
            if words:
                yield Paragraph(words=words, lead=not self._has_lead)
                self._has_lead = True

    def _heading(self, element: Element) -> Heading:
        """Build a heading of one of the two levels that pages have."""
        self._has_lead = True
        move_to(element.text or "", self._reading)
        level = int(element.tag[1:])
        if not TOP <= level <= DEEPEST_HEADING:
            self._reading.fault(
                "heading-level",
                f"Headings are “## Words” or “### Words”; this one has {level}. "
                "The title of the page is in the front matter.",
            )
            level = min(max(level, TOP), DEEPEST_HEADING)
        elif level > self._level + 1:
            self._reading.fault(
                "heading-skip", "A “###” heading stands under a “##” heading. Add that one above."
            )
        self._level = level
        raw = element.text or ""
        fixed = _FIXED_ID.search(raw)
        words = inline(raw[: fixed.start()] if fixed else raw, self._reading)
        name = self._reading.heading_id(text_of(words), fixed[1] if fixed else "")
        return Heading(level=level, id=name, words=words)

    def _callout(self, element: Element) -> Iterator[Block]:
        """Build a call-out, or plain paragraphs when its kind is unknown."""
        kind = (element.get("class") or "").rpartition(" ")[2]
        move_to(element[0].text or "", self._reading)
        line = self._reading.line
        title = plain_inline(element[0].text or "", self._reading)
        blocks = tuple(block for child in element[1:] for block in self._inside(child))
        if not blocks:
            self._reading.fault(
                "empty-callout",
                f"The call-out “{title}” holds nothing. Indent its text by 4 spaces.",
                line,
            )
        if kind == OTHER:
            if title:
                yield Paragraph(words=(Text(text=title, strong=True),))
            yield from blocks
        else:
            yield Callout(kind=CalloutKind(kind), title=title, blocks=blocks)

    def _inside(self, element: Element) -> Iterator[Block]:
        """Build what may stand in a call-out; everything else becomes plain paragraphs."""
        if element.tag in ("ul", "ol"):
            yield from build_list(element, self._reading)
        elif element.tag == "p" and BLOCK not in (element.text or ""):
            words = inline(element.text or "", self._reading)
            if words:
                yield Paragraph(words=words)
        else:
            move_to("".join(element.itertext()), self._reading)
            self._reading.fault(
                "callout-content", "A call-out holds paragraphs and lists only. Move this below it."
            )
            yield from self._as_text(element)

    def _table(self, element: Element, caption: str) -> Table:
        """Build a table from a header and rows of equal length."""
        reading = self._reading
        move_to(caption, reading)
        words = plain_inline(caption.replace(CAPTION, "", 1), reading)
        move_to("".join(element.itertext()), reading)
        if not caption:
            reading.fault(
                "table-caption", "The table has no caption. Write “Table: words” right above it."
            )
        line = reading.line
        header, *rows = (tuple(self._cell(cell) for cell in row) for row in element.iter("tr"))
        rows = [row for row in rows if any(row)]
        if len(header) > WIDEST_TABLE:
            reading.fault(
                "table-wide",
                f"The table has {len(header)} columns. More than {WIDEST_TABLE} do not fit.",
                line,
            )
        if not rows:
            reading.fault("empty-table", "The table has a header and no rows. Add them.", line)
        return Table(caption=words, header=header, rows=tuple(rows))

    def _cell(self, cell: Element) -> Words:
        """Build the words of one cell."""
        return inline(cell.text or "", self._reading)

    def _lonely(self, caption: str) -> Iterator[Block]:
        """Keep the words of a caption that no table follows."""
        if caption:
            move_to(caption, self._reading)
            self._reading.fault(
                "table-caption", "No table follows this caption. Put it right before its table."
            )
            yield Paragraph(words=inline(caption, self._reading))

    def _figure(self, found: re.Match[str]) -> Iterator[Block]:
        """Build a figure, or keep its words when there is no such drawing."""
        diagram_id = found[2]
        alt = plain_inline(found[1], self._reading)
        caption = plain_inline(found[3] or "", self._reading)
        diagram = self._reading.around.diagram(diagram_id) if ID.fullmatch(diagram_id) else None
        if diagram is None:
            self._reading.fault(
                "unknown-diagram",
                f"There is no diagram “{diagram_id}”. Add it to diagrams.toml or correct the name.",
            )
            words = f"{alt} {caption}".strip(" ")
            if words:
                yield Paragraph(words=(Text(text=words),))
            return
        self._reading.uses.append(Use(Link(Kind.DIAGRAM, diagram_id), self._reading.line))
        alt = alt or diagram.alt
        if not alt:
            self._reading.fault(
                "figure-alt",
                "Nothing says what the figure shows. Write it between the square brackets.",
            )
        yield Figure(diagram_id=diagram_id, alt=alt, caption=caption)

    def _emergency(self) -> Iterator[Block]:
        """Put the blocks of the emergency card here."""
        reading = self._reading
        card = None if reading.is_emergency else reading.around.emergency()
        if card is None:
            reading.fault(
                "include",
                "The emergency card cannot be put in here: it holds itself or emergency.md is "
                "missing or broken.",
            )
            return
        # Sources, terms and heading ids are those of the page; faults belong to the card's file.
        inner = Reading(
            file=reading.file,
            around=reading.around,
            citations=reading.citations,
            terms=reading.terms,
            heading_ids=reading.heading_ids,
            is_emergency=True,
        )
        yield from read_blocks(card[0], card[1], inner)

    def _code(self, element: Element) -> Iterator[Block]:
        """Keep the words of a text that is indented without need."""
        move_to("".join(element.itertext()), self._reading)
        self._reading.fault(
            "indented",
            "The text is indented, but no list or call-out stands above it. "
            "Take the spaces at the start away.",
        )
        yield from self._as_text(element)

    def _as_text(self, element: Element) -> Iterator[Paragraph]:
        """Return everything that can be read in an element as plain paragraphs."""
        for text in element.itertext():
            for part in text.split("\n\n"):
                words = inline(_AHEAD.sub("", _unescaped(part)), self._reading)
                if words:
                    yield Paragraph(words=words)


def _bare(element: Element) -> str:
    """Return the text of an element without the marks of its lines."""
    return LINE.sub("", element.text or "").strip(" \n")


def _unescaped(text: str) -> str:
    """Undo what the block parser does to the text of a code block."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
