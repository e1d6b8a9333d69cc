# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The sources of an answer are numbered from 1 in the order in which they are read."""

from __future__ import annotations

from edu_app.features.faq.sources import sources_of
from edu_app.library.model import (
    Callout,
    CalloutKind,
    Citation,
    Figure,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Risk,
    SourceList,
    Table,
    Text,
)


def cited(source_id: str, number: int) -> Citation:
    return Citation(source_id=source_id, number=number)


def line(source_id: str, number: int) -> tuple[Text, Citation]:
    return (Text(text="Words "), cited(source_id, number))


def test_numbers_follow_the_order_of_reading_in_every_block() -> None:
    risk = Risk(
        n=1, of=100, event="e", otherwise="o", population="p", period="t", sentence="s", note="",
        citation=cited("R06", 16),
    )  # fmt: skip
    below = ItemList(items=(ListItem(words=line("R04", 14)),))
    blocks = (
        Heading(level=3, id="a", words=line("R01", 11)),
        Paragraph(words=(*line("R02", 12), cited("R01", 11))),
        ItemList(items=(ListItem(words=line("R03", 13), below=below),)),
        Table(caption="", header=(line("R05", 15),), rows=((line("R01", 11),),)),
        Callout(kind=CalloutKind.WARN, title="", blocks=(risk,)),
    )

    sources, renumbered = sources_of(blocks)

    assert sources == ("R01", "R02", "R03", "R04", "R05", "R06")
    heading, paragraph, items, table, callout = renumbered
    assert isinstance(heading, Heading)
    assert heading.words == line("R01", 1)
    assert isinstance(paragraph, Paragraph)
    assert paragraph.words == (*line("R02", 2), cited("R01", 1))
    assert isinstance(items, ItemList)
    assert items.items[0].words == line("R03", 3)
    assert items.items[0].below == ItemList(items=(ListItem(words=line("R04", 4)),))
    assert isinstance(table, Table)
    assert (table.header, table.rows) == ((line("R05", 5),), ((line("R01", 1),),))
    assert isinstance(callout, Callout)
    assert isinstance(callout.blocks[0], Risk)
    assert callout.blocks[0].citation == cited("R06", 6)


def test_what_cites_nothing_stays_as_it_is() -> None:
    blocks = (
        Figure(diagram_id="veins", alt="", caption=""),
        SourceList(heading="", lines=()),
        Paragraph(words=(Text(text="Words"),)),
    )

    assert sources_of(blocks) == ((), blocks)
