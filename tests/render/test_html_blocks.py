# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each block has the element that a screen reader knows it by."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import msgspec
import pytest

from edu_app.library.loader import Library
from edu_app.library.model import Block, Figure, Table, Text, Words
from edu_app.render.handout_parts import Choice
from edu_app.render.html_blocks import Room, blocks_html
from edu_app.render.picture import Inks
from tests.render.handout_samples import art_of, make

INKS = Inks("#111111", "#ffffff")


@pytest.fixture
def room(handed: Library) -> Room:
    handout = make(handed, Choice(topics=("page",)))
    art = {name: {"light": svg} for name, svg in art_of(handed, handout).items()}
    return Room(handout=handout, part=handout.parts[0], art=art, inks=INKS)


def block(room: Room, kind: str, place: int = 0) -> Block:
    found = [each for each in room.part.sheet.blocks if type(each).__name__ == kind]
    return found[place]


def tree(room: Room, *blocks: Block) -> ElementTree.Element:
    return ElementTree.fromstring(f"<div>{blocks_html(blocks, room)}</div>")


def text(element: ElementTree.Element | None) -> str:
    assert element is not None
    return " ".join("".join(element.itertext()).split())


def words(written: str) -> Words:
    return (Text(text=written),)


def test_headings_have_their_level_and_a_name(room: Room) -> None:
    root = tree(room, block(room, "Heading"), block(room, "Heading", 1))

    assert [(each.tag, each.get("id"), text(each)) for each in root] == [
        ("h2", "topic--page--part", "A heading"),
        ("h3", "topic--page--below", "Below"),
    ]


def test_the_lead_is_marked(room: Room) -> None:
    root = tree(room, block(room, "Paragraph"), block(room, "Paragraph", 1))

    assert [each.get("class") for each in root] == ["lead", None]


def test_lists_lie_in_the_line_they_belong_to(room: Room) -> None:
    root = tree(room, block(room, "ItemList"))

    assert root[0].tag == "ul"
    assert [text(each) for each in root[0]] == ["onefirstsecond clot", "two"]
    assert [text(each) for each in root.findall("./ul/li/ol/li")] == ["first", "second clot"]


def test_a_table_names_its_rows_and_columns(room: Room) -> None:
    root = tree(room, block(room, "Table"))
    place, table = root[0], root[0][0]

    assert (place.get("role"), place.get("tabindex")) == ("region", "0")
    assert place.get("aria-labelledby") == table[0].get("id")
    assert (table[0].tag, text(table[0])) == ("caption", "How often")
    cells = [
        [(cell.tag, cell.get("scope"), text(cell)) for cell in row] for row in table.iter("tr")
    ]
    assert cells == [
        [("th", "col", "Treatment"), ("th", "col", "Better"), ("td", None, "")],
        [("th", "row", "Stent"), ("td", None, "60 of 100"), ("td", None, "")],
        [("td", None, ""), ("td", None, "40 of 100"), ("td", None, "cheap")],
    ]


def test_choices_of_equal_weight_name_no_row(room: Room) -> None:
    table = Table(
        caption="C", choices=True, header=(words("A"), words("B")), rows=((words("1"), words("2")),)
    )

    assert [each.tag for each in tree(room, table).findall(".//tbody/tr/*")] == ["td", "td"]


def test_a_box_is_a_note_that_is_called_by_its_title(room: Room) -> None:
    root = tree(room, block(room, "Callout"), block(room, "Callout", 1))
    key, warn = root

    assert [each.get("class") for each in root] == ["box key", "box warn"]
    assert {each.get("role") for each in root} == {"note"}
    for box in root:
        assert box.get("aria-labelledby") == box[0].get("id")
    assert key[0].get("id") != warn[0].get("id")
    assert text(key[0]) == "Key points"
    assert text(warn[0]) == "Take care Take your time"
    assert text(warn[1]) == "You can ask. There is no hurry."


def test_a_drawing_has_its_words_its_numbers_and_its_whole_story(room: Room) -> None:
    figure = tree(room, block(room, "Figure"))[0]
    art, caption, pins, told = figure

    assert (art.get("role"), art.get("aria-label")) == ("img", "Two veins that meet.")
    assert [each.get("aria-hidden") for each in art] == ["true"]
    assert text(caption) == "Your left side A drawing"
    assert (pins.tag, text(pins)) == ("ol", "A vein")
    assert pins.get("aria-label") == "What the numbers in the drawing mean"
    assert (told.tag, told.get("id")) == ("details", art.get("aria-details"))
    assert [text(each) for each in told] == [
        "The drawing in words", "Two veins meet in the pelvis.",
    ]  # fmt: skip


def test_for_paper_there_is_gray_art(room: Room) -> None:
    art = room.art["veins"]["light"]
    both = replace(room, art={"veins": {"light": art, "mono": art}})

    alone, pair = tree(room, block(room, "Figure")), tree(both, block(room, "Figure"))

    svg = "{http://www.w3.org/2000/svg}svg"
    assert [each.get("class") for each in alone.iter(svg)] == ["only"]
    assert [each.get("class") for each in pair.iter(svg)] == ["screen", "paper"]


def test_the_same_drawing_twice_shares_no_name(room: Room) -> None:
    root = tree(room, block(room, "Figure"), block(room, "Figure"))
    ids = [each.get("id") for each in root.iter() if each.get("id")]

    assert len(ids) == len(set(ids))


def test_a_drawing_that_is_not_there_leaves_its_words(room: Room) -> None:
    lost = Figure(diagram_id="lost", alt="A lost picture.", caption="Look & see")
    bare = Figure(diagram_id="lost", alt="A lost picture.", caption="")

    assert [text(each) for each in tree(room, lost)[0]] == ["A lost picture.", "Look & see"]
    assert [text(each) for each in tree(room, bare)[0]] == ["A lost picture."]


def test_a_drawing_without_art_labels_and_note_is_still_told(room: Room) -> None:
    diagram = msgspec.structs.replace(room.handout.drawings["veins"], labels=())
    bare = replace(room, art={}, handout=replace(room.handout, drawings={"veins": diagram}))
    figure = tree(bare, Figure(diagram_id="veins", alt="", caption=""))[0]

    assert [each.tag for each in figure] == ["div", "details"]
    assert figure[0].get("aria-label") == diagram.alt


def test_a_count_says_both_halves(room: Room) -> None:
    root = tree(room, block(room, "Risk"))[0]

    sentence = (
        "Out of 1,000 people with a stent, about 40 had a clot within 1 year. About 960 had none."
    )
    assert text(root[0]) == f"{sentence}1"
    assert (root[1].get("role"), root[1].get("aria-label")) == (
        "img",
        "Picture of 1,000 people, 40 of them filled in",
    )
    assert [(each.get("class"), text(each)) for each in root[2]] == [
        ("full", "40 had a clot"),
        ("empty", "960 had none"),
    ]
    assert text(root[3]) == "Paid for by a maker."


def test_a_count_without_a_note_has_no_empty_line(room: Room) -> None:
    risk = msgspec.structs.replace(block(room, "Risk"), note="")

    assert [each.tag for each in tree(room, risk)[0]][-1] == "ul"


def test_each_source_can_be_found_by_its_number(room: Room) -> None:
    section = tree(room, block(room, "SourceList"))[0]

    assert section.get("aria-labelledby") == section[0].get("id")
    assert (section[0].tag, text(section[0])) == ("h2", "Where this comes from")
    assert [each.get("id") for each in section[1]] == ["topic--page--source--1"]
