# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A hand-out is set part by part, numbered through, and can be given up at any time."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from edu_app.library.loader import Library
from edu_app.problems import ContentMissing
from edu_app.render.pack import DrawingPart, FaqPart, GlossaryPart, Office, PagePart, VeinPart
from edu_app.render.scene import DiagramState
from edu_app.render.vein import VeinState
from edu_app.ui import pack_sheets
from edu_app.ui.pack_sheets import LARGE, NORMAL, PackBuilder, PackSheets, Print
from edu_app.ui.theme import Theme
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
