# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The layout follows from the room: columns only where the text keeps its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.ui.shape import MEASURE_CHARS_LIMIT, ROOMS, Shape, cards_below, derive_shape

PERCENTS = (100, 125, 150, 200)


def shape(width: int, height: int, scale: str = "kiosk", percent: int = 100) -> Shape:
    return derive_shape(width=width, height=height, scale=scale, percent=percent)


@pytest.mark.parametrize(
    ("width", "height", "scale", "percent", "rail", "tools"),
    [
        (1920, 1080, "kiosk", 100, True, True),
        (1920, 1080, "kiosk", 125, False, True),
        (1920, 1080, "kiosk", 150, False, False),
        (1920, 1080, "kiosk", 200, False, False),
        (1080, 1920, "kiosk", 100, False, False),
        (1366, 768, "clinic", 100, True, True),
        (1366, 768, "clinic", 125, False, True),
        (1024, 600, "clinic", 100, False, True),
        (800, 600, "clinic", 100, False, False),
        (3840, 2160, "kiosk", 125, True, True),
    ],
)
def test_columns_stand_beside_the_text_where_there_is_room(
    width: int, height: int, scale: str, percent: int, rail: bool, tools: bool
) -> None:
    made = shape(width, height, scale, percent)

    assert bool(made.rail) is rail
    assert bool(made.tools) is tools


def test_a_column_of_controls_is_wider_where_pixels_are_small() -> None:
    size = {"width": 1920, "height": 1080, "scale": "kiosk", "percent": 116}
    usual, fine = derive_shape(**size), derive_shape(**size, target=84)

    assert fine.tools >= 4 * (84 + 16) > usual.tools
    assert fine.short
    assert not usual.short
    assert derive_shape(**size, target=ROOMS["kiosk"].target) == usual


@pytest.mark.parametrize(
    ("percent", "large"), [(100, False), (125, False), (150, True), (200, True)]
)
def test_the_layout_changes_from_150_percent(percent: int, large: bool) -> None:
    assert shape(1920, 1080, percent=percent).large is large


@pytest.mark.parametrize(
    ("width", "height", "portrait"), [(1080, 1920, True), (1920, 1080, False), (900, 900, False)]
)
def test_portrait_is_taller_than_wide(width: int, height: int, portrait: bool) -> None:
    assert shape(width, height).portrait is portrait


@pytest.mark.parametrize(
    ("width", "height", "scale", "short"),
    [
        (1920, 1080, "kiosk", False),
        (1920, 800, "kiosk", True),
        (1366, 768, "clinic", False),
        (1024, 600, "clinic", True),
    ],
)
def test_a_low_window_is_short(width: int, height: int, scale: str, short: bool) -> None:
    assert shape(width, height, scale).short is short


def test_equal_room_gives_equal_shapes() -> None:
    assert shape(1920, 1080) == shape(1920, 1080)
    assert shape(1920, 1080) != replace(shape(1920, 1080), tile_columns=1)


@given(
    width=st.integers(320, 8192),
    height=st.integers(320, 8192),
    scale=st.sampled_from(sorted(ROOMS)),
    percent=st.sampled_from(PERCENTS),
)
def test_columns_never_push_the_text_out_and_lines_never_get_too_long(
    width: int, height: int, scale: str, percent: int
) -> None:
    made, room = shape(width, height, scale, percent), ROOMS[scale]

    assert made.rail + made.tools + room.measure < width or not (made.rail or made.tools)
    assert not made.rail or made.tools
    assert 0 < made.measure <= MEASURE_CHARS_LIMIT
    assert 1 <= made.tile_columns <= (2 if made.portrait else 5)


@given(width=st.integers(321, 8192), percent=st.sampled_from(PERCENTS))
def test_a_wider_window_never_has_fewer_columns(width: int, percent: int) -> None:
    narrow, wide = shape(width - 1, 320, percent=percent), shape(width, 320, percent=percent)

    assert bool(narrow.rail) <= bool(wide.rail)
    assert bool(narrow.tools) <= bool(wide.tools)
    assert narrow.tile_columns <= wide.tile_columns


@pytest.mark.parametrize(
    ("width", "height", "percent", "below"),
    [
        (1920, 1080, 100, False),
        (1080, 1920, 100, True),
        (1920, 1080, 150, True),
        (1280, 800, 100, True),
    ],
)
def test_a_card_lies_across_where_it_would_hide_lines_at_the_side(
    width: int, height: int, percent: int, below: bool
) -> None:
    shape = derive_shape(width=width, height=height, scale="kiosk", percent=percent)

    assert cards_below(shape) is below
