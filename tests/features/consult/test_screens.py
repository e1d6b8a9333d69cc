# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Who has which screen; in doubt nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.features.consult.screens import (
    Display,
    Why,
    derive_sides,
    is_mirrored,
    lies_on,
    other_choice,
    shared,
)
from edu_app.render.side_words import Box

LAPTOP = Display(name="LAPTOP", box=Box(0, 0, 1366, 768), first=True)
WALL = Display(name="WALL", box=Box(1366, 0, 1920, 1080))
THIRD = Display(name="THIRD", box=Box(3286, 0, 1024, 768))
ON_LAPTOP, ON_WALL = Box(50, 50, 1200, 650), Box(1500, 50, 1200, 650)


@pytest.mark.parametrize("order", [(LAPTOP, WALL), (WALL, LAPTOP)], ids=["so", "other-way"])
@pytest.mark.parametrize("window", [ON_LAPTOP, "LAPTOP"], ids=["place", "name"])
def test_the_patient_has_the_screen_without_the_window(
    order: tuple[Display, ...], window: str | Box
) -> None:
    sides = derive_sides(order, window, "")

    assert (sides.console, sides.patient, sides.why) == ("LAPTOP", "WALL", Why.TWO)


def test_the_first_screen_can_be_the_patients() -> None:
    assert derive_sides((LAPTOP, WALL), ON_WALL, "").patient == "LAPTOP"
    assert derive_sides((LAPTOP, WALL), ON_WALL, "LAPTOP").patient == "LAPTOP"


def test_of_several_free_screens_the_largest_is_taken_unless_one_was_chosen() -> None:
    assert derive_sides((LAPTOP, THIRD, WALL), ON_LAPTOP, "").patient == "WALL"
    assert derive_sides((LAPTOP, THIRD, WALL), ON_LAPTOP, "THIRD").patient == "THIRD"


def test_the_scale_of_a_screen_is_of_no_matter() -> None:
    scaled = replace(WALL, box=Box(1366, 0, 960, 540))

    assert derive_sides((LAPTOP, scaled), ON_LAPTOP, "WALL").patient == "WALL"


@pytest.mark.parametrize(
    ("displays", "window", "chosen", "why"),
    [
        ((), ON_LAPTOP, "", Why.ONE),
        ((LAPTOP,), ON_LAPTOP, "", Why.ONE),
        ((LAPTOP,), ON_LAPTOP, "WALL", Why.ONE),
        ((LAPTOP, replace(WALL, box=LAPTOP.box)), ON_LAPTOP, "", Why.MIRRORED),
        ((LAPTOP, replace(WALL, box=Box(1000, 0, 1920, 1080))), ON_LAPTOP, "WALL", Why.MIRRORED),
        ((LAPTOP, replace(WALL, name="LAPTOP")), ON_LAPTOP, "", Why.MIRRORED),
        ((LAPTOP, WALL), ON_WALL, "WALL", Why.ASTRAY),
        ((LAPTOP, WALL), Box(1000, 0, 1200, 650), "WALL", Why.ASTRAY),
        ((WALL,), ON_WALL, "WALL", Why.ASTRAY),
        ((LAPTOP, WALL), "WALL", "WALL", Why.ASTRAY),
        ((LAPTOP, WALL), Box(9000, 0, 100, 100), "", Why.UNSURE),
        ((LAPTOP, WALL), "GONE", "", Why.UNSURE),
        ((LAPTOP, WALL), Box(1000, 0, 1200, 650), "", Why.UNSURE),
        ((LAPTOP, THIRD), ON_LAPTOP, "WALL", Why.UNSURE),
    ],
)
def test_in_doubt_the_patient_has_no_screen(
    displays: tuple[Display, ...], window: str | Box, chosen: str, why: Why
) -> None:
    sides = derive_sides(displays, window, chosen)

    assert (sides.patient, sides.why) == ("", why)


def test_a_screen_that_comes_back_is_the_patients_again() -> None:
    gone = derive_sides((LAPTOP,), ON_LAPTOP, "WALL")
    back = derive_sides((WALL, LAPTOP), ON_LAPTOP, "WALL")

    assert (gone.patient, back.patient) == ("", "WALL")


def test_the_frame_of_a_window_may_hang_over() -> None:
    assert derive_sides((LAPTOP, WALL), Box(-4, -4, 1374, 776), "WALL").why is Why.TWO
    assert lies_on((LAPTOP, WALL), Box(1300, 0, 400, 400)) == ("WALL", "LAPTOP")


def test_screens_side_by_side_are_not_mirrored() -> None:
    assert not is_mirrored((LAPTOP, WALL, THIRD))
    assert shared(LAPTOP.box, WALL.box) == 0
    assert shared(LAPTOP.box, Box(1300, 700, 100, 100)) == 66 * 68


@pytest.mark.parametrize(
    ("displays", "window", "chosen", "then"),
    [
        ((LAPTOP, WALL), ON_LAPTOP, "WALL", "LAPTOP"),
        ((LAPTOP, WALL), ON_WALL, "WALL", "LAPTOP"),
        ((WALL,), ON_WALL, "WALL", ""),
        ((LAPTOP, THIRD), ON_LAPTOP, "WALL", "THIRD"),
        ((LAPTOP, THIRD, WALL), ON_LAPTOP, "GONE", ""),
        ((LAPTOP, WALL), "GONE", "", ""),
    ],
)
def test_the_other_way_round(
    displays: tuple[Display, ...], window: str | Box, chosen: str, then: str
) -> None:
    assert other_choice(displays, derive_sides(displays, window, chosen)) == then
