# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pen writes blocks one after another, wherever it was before, and records what it wrote."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from edu_app.library.link import Kind, Link
from edu_app.library.model import Anchor, Text
from edu_app.ui.document_parts import BoxKind, Filled, Role, SampleObject
from edu_app.ui.document_type import Spacing, Tone, TypeSetter
from edu_app.ui.document_writer import OBJECT_CHARACTER, Writer, plain_words, source_name
from edu_app.ui.theme import Theme
from tests.ui.samples import anchor, cite, term, words


@pytest.fixture
def document() -> QTextDocument:
    return QTextDocument()


@pytest.fixture
def writer(document: QTextDocument, theme: Theme) -> Writer:
    return Writer(QTextCursor(document), TypeSetter(theme), Filled())


def line(writer: Writer, text: str) -> int:
    start = writer.start(Spacing())
    writer.text(text, Tone())
    return start


# ---------------------------------------------------------------- blocks


def test_the_first_block_uses_the_one_that_is_there(
    document: QTextDocument, writer: Writer
) -> None:
    assert line(writer, "One") == 0
    assert line(writer, "Two") == 4

    writer.finish()

    assert document.toPlainText() == "One\nTwo"
    assert document.blockCount() == 2


def test_an_empty_page_ends_as_a_hairline(document: QTextDocument, writer: Writer) -> None:
    writer.finish()

    assert document.blockCount() == 1
    assert document.begin().charFormat().font().pixelSize() == 1


def test_text_after_a_box_stands_outside_of_it(document: QTextDocument, writer: Writer) -> None:
    line(writer, "Before")
    with writer.box(BoxKind.KEY):
        line(writer, "Inside")
        line(writer, "also inside")
    line(writer, "After")

    frame = writer.filled.boxes[0].frame
    inside = [
        document.findBlock(place).text()
        for place in range(frame.firstPosition(), frame.lastPosition() + 1)
    ]
    assert set(inside) == {"Inside", "also inside"}
    assert document.toPlainText().split("\n")[-1] == "After"


def test_boxes_can_follow_each_other_and_begin_a_page(
    document: QTextDocument, writer: Writer
) -> None:
    for kind in (BoxKind.KEY, BoxKind.RISK):
        with writer.box(kind):
            line(writer, kind.value)
    writer.finish()

    frames = document.rootFrame().childFrames()
    assert [box.kind for box in writer.filled.boxes] == [BoxKind.KEY, BoxKind.RISK]
    assert len(frames) == 2
    assert [text for text in document.toPlainText().split("\n") if text] == ["key", "risk"]


@pytest.mark.parametrize(("padding", "top", "bottom"), [(22, 12, 20), (0, 6, 20), (16, 0, 0)])
def test_a_box_has_the_room_it_was_given(
    writer: Writer, padding: float, top: float, bottom: float
) -> None:
    with writer.box(BoxKind.KEY, padding=padding, top=top, bottom=bottom):
        line(writer, "Inside")

    made, em = writer.filled.boxes[0].frame.frameFormat(), writer.setter.theme.em
    assert (made.padding(), made.topMargin(), made.bottomMargin()) == (
        em(padding),
        em(top),
        em(bottom),
    )


def test_a_cell_is_written_without_losing_the_place(
    document: QTextDocument, writer: Writer
) -> None:
    line(writer, "Before")
    with writer.box(BoxKind.TABLE, padding=0):
        table = writer.cursor().insertTable(1, 2)
        for column in range(2):
            with writer.cell(table.cellAt(0, column).firstCursorPosition()):
                line(writer, f"cell {column}")
    line(writer, "After")

    texts = [table.cellAt(0, column).firstCursorPosition().block().text() for column in range(2)]
    assert texts == ["cell 0", "cell 1"]
    assert document.lastBlock().text() == "After"


# ---------------------------------------------------------------- words


def test_each_run_is_written_in_its_own_way(document: QTextDocument, writer: Writer) -> None:
    writer.start(Spacing())

    links = writer.words(
        (*words("A ", anchor(), " and "), term(), cite(4), Text(text="!", strong=True)), Tone()
    )

    assert document.toPlainText() == "A Risks and stent\u00a0[4]!".replace("\u00a0", " ")
    assert [node.name for node in links] == ["Risks", "stent", "Source 4"]
    assert all(node.role is Role.LINK for node in links)
    assert writer.filled.nodes == []


def test_an_empty_cell_is_no_error(document: QTextDocument, writer: Writer) -> None:
    writer.start(Spacing())

    assert writer.words((), Tone()) == []
    assert document.isEmpty()


@pytest.mark.parametrize(
    ("run", "underlined", "dashed"),
    [(anchor(), True, False), (term(), True, True), (cite(), False, False)],
)
def test_words_to_follow_are_told_apart_by_their_line(
    document: QTextDocument, writer: Writer, run: Anchor, underlined: bool, dashed: bool
) -> None:
    writer.start(Spacing())
    writer.words((run,), Tone())

    made = document.begin().begin().fragment().charFormat()
    style = made.underlineStyle()
    assert (style != style.NoUnderline) is underlined
    assert (style == style.DashUnderline) is dashed


def test_a_link_in_a_heading_keeps_the_size_of_the_heading(
    document: QTextDocument, writer: Writer
) -> None:
    writer.start(Spacing())
    writer.words((anchor(),), Tone("h2", 700))

    font = document.begin().begin().fragment().charFormat().font()
    assert font.pixelSize() == writer.setter.theme.px("h2")


@pytest.mark.parametrize(
    ("runs", "spoken"),
    [
        (words("Plain"), "Plain"),
        (words("A ", term(), cite(), "."), "A stent."),
        (words("In 3 years ", cite(), cite(2), ". After"), "In 3 years. After"),
        (words("Some ", cite(), " and more"), "Some and more"),
        (words(anchor(link=Link(Kind.TEL, "911"))), "Risks"),
        ((), ""),
    ],
)
def test_words_are_spoken_without_the_marks_of_sources(runs: tuple[Text, ...], spoken: str) -> None:
    assert plain_words(runs) == spoken


def test_a_source_is_called_by_its_number() -> None:
    assert source_name(12) == "Source 12"


# ---------------------------------------------------------------- drawings and nodes


def test_each_drawing_gets_its_own_key(document: QTextDocument, writer: Writer) -> None:
    things = [SampleObject(counted=counted, side=10, dot=False) for counted in (True, False)]

    places = [writer.object_block(thing, "") for thing in things]

    assert document.toPlainText() == f"{OBJECT_CHARACTER}\n{OBJECT_CHARACTER}"
    assert places == [0, 2]
    assert writer.filled.objects == {1: things[0], 2: things[1]}


def test_nodes_made_inside_another_are_its_children(writer: Writer) -> None:
    start = line(writer, "Group")
    group = writer.node(Role.GROUP, "Group", start, description="Key points")
    with writer.inside(group):
        inner = line(writer, "Inside")
        writer.node(Role.PARAGRAPH, "Inside", inner)
    after = line(writer, "After")
    writer.node(Role.PARAGRAPH, "After", after)

    assert [node.name for node in writer.filled.nodes] == ["Group", "After"]
    assert [node.name for node in group.children] == ["Inside"]
    assert (group.start, group.end) == (0, len("Group Inside"))
    assert group.description == "Key points"


def test_a_node_reaches_as_far_as_its_children(writer: Writer) -> None:
    group = writer.node(Role.TABLE, "Table", 0)
    with writer.inside(group):
        table = writer.cursor().insertTable(1, 1)
        with writer.cell(table.cellAt(0, 0).firstCursorPosition()):
            start = line(writer, "The last cell")
            cell = writer.node(Role.CELL, "The last cell", start)

    assert group.end == cell.end > start
