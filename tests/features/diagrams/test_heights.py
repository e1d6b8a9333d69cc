# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The picture is as high as its page allows, and gives way where all then stands on one page."""

from __future__ import annotations

import pytest

from edu_app.features.diagrams.heights import drawing_height, vein_height


@pytest.mark.parametrize(
    ("wide", "high", "portrait", "large", "height"),
    [
        (1000, 2000, False, False, 500),
        (1000, 2000, True, False, 920),
        (1000, 2000, True, True, 980),
        (1000, 2000, False, True, 500),
        (1000, 500, False, False, 400),
        (400, 500, False, False, 320),
    ],
)
def test_the_living_vein_is_a_part_of_its_page(
    wide: int, high: int, portrait: bool, large: bool, height: int
) -> None:
    assert vein_height(wide=wide, high=high, rest=5000, portrait=portrait, large=large) == height


@pytest.mark.parametrize(
    ("rest", "height"), [(1000, 920), (1080, 920), (1100, 900), (1218, 782), (1219, 920)]
)
def test_it_gives_way_a_little_where_nothing_then_scrolls(rest: int, height: int) -> None:
    assert vein_height(wide=1000, high=2000, rest=rest, portrait=True, large=False) == height


def test_it_is_never_lower_than_its_labels_need() -> None:
    assert vein_height(wide=900, high=500, rest=800, least=450, portrait=False, large=True) == 450


@pytest.mark.parametrize(
    ("rest", "short", "height"),
    [(100, False, 570), (500, False, 500), (900, False, 420), (100, True, 900), (900, True, 900)],
)
def test_a_drawing_leaves_room_for_what_is_seen_with_it(
    rest: int, short: bool, height: int
) -> None:
    assert drawing_height(high=1000, rest=rest, short=short) == height
