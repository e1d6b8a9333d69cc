# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A line as long as a bank card says how large a pixel is, within what the rules allow."""

from __future__ import annotations

import pytest

from edu_app.clinic.rules import COARSEST, FINEST
from edu_app.features.staff.ruler import CARD_MM, button_mm, line_of, range_of, size_of


@pytest.mark.parametrize(
    ("mm_per_px", "line"), [(0.248, 345), (0.18, 476), (0.496, 173), (1.0, 86), (0.08, 1070)]
)
def test_a_line_is_as_long_as_a_card(mm_per_px: float, line: int) -> None:
    assert line_of(mm_per_px) == line
    assert line * mm_per_px == pytest.approx(CARD_MM, abs=mm_per_px / 2)


def test_a_pixel_more_of_the_line_is_a_smaller_pixel() -> None:
    assert size_of(345) == 0.2481
    assert size_of(346) < size_of(345)


@pytest.mark.parametrize("room", [200, 700, 5000])
def test_every_line_that_can_be_drawn_is_a_size_that_the_rules_allow(room: int) -> None:
    least, most = range_of(room)

    assert FINEST <= size_of(most) <= size_of(least) <= COARSEST
    assert most <= room


def test_without_room_there_is_still_a_line() -> None:
    assert range_of(20) == (86, 86)


@pytest.mark.parametrize(
    ("mm_per_px", "mm"),
    [(0.248, 15.872), (0.1, 15.0), (0.5, 32.0), (0.27, 17.28)],
)
def test_a_button_is_as_large_as_its_token_and_never_smaller_than_it_may_be(
    mm_per_px: float, mm: float
) -> None:
    assert button_mm(mm_per_px, token_px=64, least_mm=15) == pytest.approx(mm)
