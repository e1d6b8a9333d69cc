# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words of the checklist on paper keep inside their width and lose no letter."""

from __future__ import annotations

import pytest

from edu_app.ui import checklist_type
from edu_app.ui.checklist_type import Lines, LinesPart, Run, TypeCase
from edu_app.ui.document_type import Tone
from edu_app.ui.theme import Theme
from tests.ui.checklist_samples import painted
from tests.ui.samples import bounds, places_of

BODY, BOLD, SMALL = Tone("body"), Tone("body", 700), Tone("small", 400, "ink2")
TEXT = "Standing, Sitting, End of the day, Walking, Heat and Cough"


@pytest.fixture
def case(ink: Theme) -> TypeCase:
    return TypeCase(ink)


def words(lines: Lines) -> list[str]:
    return lines.text.split()


# ---------------------------------------------------------------- breaking


@pytest.mark.parametrize("width", [90, 140, 260, 1000])
def test_lines_keep_inside_their_width_and_have_all_words(case: TypeCase, width: float) -> None:
    lines = case.set((Run(TEXT),), width)

    assert words(lines) == TEXT.split()
    assert lines.width <= width
    assert lines.height == pytest.approx(len(lines.lines) * lines.pitch)


def test_a_line_is_broken_only_where_it_must_be(case: TypeCase) -> None:
    natural = case.natural(TEXT, BODY)

    assert len(case.set((Run(TEXT),), natural + 0.01).lines) == 1
    assert len(case.set((Run(TEXT),), natural - 1).lines) == 2


def test_a_word_that_is_too_long_is_broken_anywhere(case: TypeCase) -> None:
    lines = case.set((Run("x" * 64),), 100)

    assert "".join(words(lines)) == "x" * 64
    assert lines.width <= 100
    assert len(lines.lines) > 3


def test_the_first_line_leaves_room_for_what_stands_beside_it(case: TypeCase) -> None:
    lines = case.set((Run(TEXT),), 260, beside=120)

    assert lines.widths[0] <= 140 < lines.widths[1] <= 260


def test_a_word_too_long_for_the_first_line_is_broken_too(case: TypeCase) -> None:
    lines = case.set((Run("x" * 20),), 200, beside=180)

    assert lines.widths[0] <= 20
    assert "".join(words(lines)) == "x" * 20


def test_words_of_two_looks_stay_together_without_a_space(case: TypeCase) -> None:
    lines = case.set((Run("Blood clot", BOLD), Run(": in a leg", SMALL)), 1000)

    assert lines.text == "Blood clot: in a leg"
    assert [each.tone for each in lines.lines[0]] == [BOLD, SMALL]


def test_words_that_look_alike_are_painted_in_one_go(case: TypeCase) -> None:
    lines = case.set((Run("Worse with: ", SMALL), Run("Heat, Cough")), 1000)

    assert [each.text for each in lines.lines[0]] == ["Worse with:", " Heat, Cough"]
    assert lines.lines[0][1].x == pytest.approx(case.natural("Worse with:", SMALL), abs=0.5)


@pytest.mark.parametrize("text", ["", " ", "   "])
def test_no_words_have_no_lines(case: TypeCase, text: str) -> None:
    lines = case.set((Run(text),), 100)

    assert (lines.height, lines.width, lines.text) == (0, 0, "")


def test_the_largest_letters_decide_how_high_a_line_is(case: TypeCase) -> None:
    mixed = case.set((Run("a", SMALL), Run(" b", BODY)), 100)

    assert mixed.pitch == case.set((Run("b"),), 100).pitch
    assert case.px(SMALL) < case.px(BODY)


# ---------------------------------------------------------------- keeping


def test_the_same_words_are_broken_once(case: TypeCase) -> None:
    assert case.set((Run(TEXT),), 200) is case.set((Run(TEXT),), 200)
    assert case.set((Run(TEXT),), 200) is not case.set((Run(TEXT),), 201)


def test_only_so_many_texts_are_kept(case: TypeCase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checklist_type, "KEPT", 3)

    first = case.set((Run(TEXT),), 200)
    for number in range(3):
        case.set((Run(str(number)),), 200)

    assert case.set((Run(TEXT),), 200) == first
    assert case.set((Run(TEXT),), 200) is not first


# ---------------------------------------------------------------- painting


def test_lines_stand_where_they_are_put(case: TypeCase, ink: Theme) -> None:
    lines = case.set((Run("Heat", BOLD),), 200)

    image = painted([LinesPart(lines=lines, x=40, y=50)], ink)

    seen = bounds(places_of(image, ink.colour("ink")))
    assert 40 <= seen.left() < seen.right() <= 40 + lines.width + 1
    assert 50 <= seen.top() < seen.bottom() <= 50 + lines.base + 1
