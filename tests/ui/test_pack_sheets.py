# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A hand-out is set part by part, numbered through, and can be given up at any time."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QPageSize, QPainter
from pytestqt.qtbot import QtBot

from edu_app.library.loader import Library
from edu_app.problems import ContentMissing
from edu_app.render.pack import DrawingPart, FaqPart, GlossaryPart, Office, PagePart, VeinPart
from edu_app.render.scene import DiagramState
from edu_app.render.talk_parts import CalendarPart, StentCardPart
from edu_app.render.vein import VeinState
from edu_app.ui import pack_sheets
from edu_app.ui.pack_sheets import LARGE, NORMAL, PackBuilder, PackSheets, Print, ReadyPart
from edu_app.ui.theme import Theme
from tests.render.talk_samples import DRAWN, MARKS, SUMMARY, kept
from tests.render.talk_samples import VEIN as VEIN_STEP
from tests.ui.paper_samples import CLINIC
from tests.ui.printed import (
    A4,
    LETTER,
    fonts_of,
    marked,
    needs_pdftoppm,
    needs_pdftotext,
    pdf,
    pictures_of,
    room_within,
    text_of,
)

RISKS, SYMPTOMS = PagePart(topic="risks"), PagePart(topic="symptoms")
DRAWING = DrawingPart(diagram="pelvic-veins", state=DiagramState(step=1, selected=11))
VEIN = VeinPart(code=VeinState(lost=0.6).code)
USUAL = Print(paper=A4)


@pytest.fixture
def builder(library: Library, theme: Theme) -> PackBuilder:
    office = Office(library=library, settings=CLINIC, today=date(2026, 12, 1))
    return PackBuilder(office, theme)


def built(builder: PackBuilder, *parts: object, wish: Print = USUAL) -> PackSheets:
    found: list[PackSheets] = []
    builder.built.connect(found.append)
    builder.build(parts, wish)  # type: ignore[arg-type]  # parts
    builder.finish()
    builder.built.disconnect(found.append)
    (only,) = found
    return only


# ---------------------------------------------------------------- sheets


def test_one_part_alone_has_no_list_before_it(builder: PackBuilder) -> None:
    made = built(builder, RISKS)

    assert made.count == 2
    assert "Page 1 of 2" in made.words(0)
    assert made.words(0).startswith("What can go wrong")


def test_a_hand_out_is_called_the_same_whatever_is_in_it(builder: PackBuilder) -> None:
    assert built(builder, RISKS).title == built(builder, DRAWING, VEIN).title == "Your hand-out"


def test_several_parts_have_a_list_and_are_numbered_through(builder: PackBuilder) -> None:
    made = built(builder, RISKS, DRAWING, SYMPTOMS)

    numbers = [re.search(r"Page (\d+) of (\d+)", made.words(n)) for n in range(made.count)]
    assert [found and found.groups() for found in numbers] == [(str(n), "6") for n in range(1, 7)]
    lines = made.words(0).split("\n")
    start = lines.index("What is in it") + 1
    listed = dict(zip(lines[start : start + 6 : 2], lines[start + 1 : start + 7 : 2], strict=True))
    assert list(listed.values()) == ["2", "4", "5"]
    for title, page in listed.items():
        assert made.words(int(page) - 1).startswith(title)


@pytest.mark.parametrize("paper", [A4, LETTER])
@pytest.mark.parametrize("percent", [NORMAL, LARGE])
@needs_pdftoppm
@needs_pdftotext
def test_every_sheet_says_where_to_get_help_and_keeps_off_the_margins(
    builder: PackBuilder, tmp_path: Path, paper: QPageSize.PageSizeId, percent: int
) -> None:
    wish = Print(paper=paper, percent=percent)
    made = built(builder, FaqPart(group="tests"), DRAWING, VEIN, wish=wish)

    raw = pdf(made)

    sheets = text_of(raw, tmp_path).strip("\f").split("\f")
    assert len(sheets) == made.count
    for number, text in enumerate(sheets, start=1):
        running = " ".join(text.split())
        for said in (
            "Get help now: call 911",
            "Not sure? Get help now rather than later.",
            CLINIC.clinic_name,
            CLINIC.phone,
            "Draft: not yet checked by a clinician",
            f"Page {number} of {made.count}",
        ):
            assert said in running
    assert any("An example, not your vein and not a measurement." in text for text in sheets)
    assert all(room_within(each).contains(marked(each)) for each in pictures_of(raw, tmp_path))
    assert all(fonts_of(raw).values())


def test_large_print_is_larger(builder: PackBuilder) -> None:
    usual = built(builder, GlossaryPart()).count

    assert built(builder, GlossaryPart(), wish=Print(paper=A4, percent=LARGE)).count > usual


# ---------------------------------------------------------------- turns


def test_a_hand_out_is_set_in_turns_and_says_how_far_it_is(
    builder: PackBuilder, qtbot: QtBot
) -> None:
    told: list[tuple[int, int]] = []
    builder.advanced.connect(lambda done, total: told.append((done, total)))

    with qtbot.waitSignal(builder.built):
        builder.build((RISKS, DRAWING), USUAL)
        assert builder.busy
        assert told == []

    assert told == [(1, 2), (2, 2)]
    qtbot.waitUntil(lambda: not builder.busy)


def test_what_is_set_already_is_not_set_again(
    builder: PackBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = built(builder, RISKS, DRAWING)
    monkeypatch.setattr(pack_sheets, "part_sheet", None)

    again = built(builder, DRAWING, RISKS)

    assert again.count == first.count
    assert built(builder, RISKS).count == 2


def test_parts_not_wanted_for_longest_go_first(
    builder: PackBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pack_sheets, "KEPT", 1)
    read: list[object] = []
    real = pack_sheets.part_sheet

    def spy(part: object, office: Office) -> object:
        read.append(part)
        return real(part, office)  # type: ignore[arg-type]  # a part

    monkeypatch.setattr(pack_sheets, "part_sheet", spy)
    for part in (RISKS, DRAWING, DRAWING, RISKS):
        built(builder, part)

    assert read == [RISKS, DRAWING, RISKS]


def test_who_cancels_gets_nothing(builder: PackBuilder, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(builder.built, wait=50):
        builder.build((RISKS, SYMPTOMS), USUAL)
        builder.step()
        builder.cancel()
        builder.step()  # a turn that was on its way

    assert not builder.busy


def test_another_wish_replaces_the_one_that_is_not_ready(
    builder: PackBuilder, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(builder.built) as told:
        builder.build((RISKS, SYMPTOMS), USUAL)
        builder.step()
        builder.build((DRAWING,), USUAL)

    assert told.args[0].count == 1


def test_who_hears_that_it_is_ready_may_begin_the_next(builder: PackBuilder, qtbot: QtBot) -> None:
    counts: list[int] = []

    def go_on(made: PackSheets) -> None:
        counts.append(made.count)
        if len(counts) == 1:
            builder.build((RISKS,), USUAL)

    builder.built.connect(go_on)
    builder.build((DRAWING,), USUAL)

    qtbot.waitUntil(lambda: counts == [1, 2])


def test_a_part_that_cannot_be_read_is_told(builder: PackBuilder, qtbot: QtBot) -> None:
    with qtbot.waitSignal(builder.failed) as told:
        builder.build((RISKS, PagePart(topic="gone")), USUAL)

    assert isinstance(told.args[0], ContentMissing)
    assert not builder.busy


# ---------------------------------------------------------------- a talk


class Ready:
    """Two sheets that say which of all they are."""

    count = 2

    def paint(self, painter: QPainter, number: int, place: tuple[int, int]) -> None:
        painter.drawText(20, 20, self.words(number, place))

    def words(self, number: int, place: tuple[int, int]) -> str:
        return f"Ready {number}: Page {place[0]} of {place[1]}"


@pytest.fixture
def packer(library: Library, theme: Theme) -> PackBuilder:
    office = Office(library=library, settings=CLINIC, today=date(2026, 12, 1))
    return PackBuilder(office, theme, listed=False)


def test_what_sets_itself_is_numbered_with_the_rest(packer: PackBuilder, qapp: object) -> None:
    wishes: list[Print] = []

    def make(wish: Print) -> Ready:
        wishes.append(wish)
        return Ready()

    made = built(packer, SUMMARY, ReadyPart(name="own", make=make), StentCardPart())

    assert made.count == 4
    assert [made.words(number) for number in (1, 2)] == [
        "Ready 0: Page 2 of 4",
        "Ready 1: Page 3 of 4",
    ]
    assert "Page 4 of 4" in made.words(3)
    assert wishes == [USUAL]


def test_a_list_of_contents_names_only_what_has_a_sheet(builder: PackBuilder) -> None:
    made = built(builder, RISKS, ReadyPart(name="own", make=lambda wish: Ready()))

    assert made.count == 5
    assert "What can go wrong" in made.words(0)


@needs_pdftotext
@needs_pdftoppm
@pytest.mark.parametrize("paper", [A4, LETTER], ids=["a4", "letter"])
@pytest.mark.parametrize("percent", [NORMAL, LARGE])
def test_the_sheets_of_a_talk_are_words_and_lines_inside_the_margins(
    packer: PackBuilder, library: Library, tmp_path: Path, paper: QPageSize.PageSizeId, percent: int
) -> None:
    drawn, vein = kept(library, DRAWN, MARKS, again=True), kept(library, VEIN_STEP, MARKS)
    wish = Print(paper=paper, percent=percent)

    made = built(packer, SUMMARY, drawn, vein, StentCardPart(), CalendarPart(), wish=wish)

    raw = pdf(made)
    text = " ".join(text_of(raw, tmp_path).split())
    for wanted in ("What we talked about today", "Explained again today", "Can I fly in June?",
                   "Your left side", "Your right side", "An example, not a measurement of you.",
                   "Make and type of stent", "Second check", "Get help now: call 911"):  # fmt: skip
        assert wanted in text
    for number in range(1, made.count + 1):
        assert f"Page {number} of {made.count}" in text
    assert all(room_within(each).contains(marked(each)) for each in pictures_of(raw, tmp_path))
    with pikepdf.open(io.BytesIO(raw)) as file:
        assert [name for page in file.pages for name in page.get_images()] == []
