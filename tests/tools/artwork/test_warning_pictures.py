# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each group of warning signs has one picture, and nothing in it frightens."""

from __future__ import annotations

from tools.artwork.drawings.warning_signs import make
from tools.artwork.figure import AVERAGE, trunk_of
from tools.artwork.figure_paint import FRONT_LINES
from tools.artwork.palettes import HC
from tools.artwork.svg import Svg
from tools.artwork.warning_cards import Card
from tools.artwork.warning_pictures import PICTURES, POSED_SKIN, WITH_CHILD, draw_cold_foot


def test_each_picture_can_be_tapped() -> None:
    assert set(PICTURES) == {each.id for each in make().structures}


def test_a_round_belly_is_wider_at_the_waist_only() -> None:
    slim, round_belly = trunk_of(AVERAGE).bounds, trunk_of(WITH_CHILD).bounds

    assert trunk_of(WITH_CHILD).area > 1.03 * trunk_of(AVERAGE).area
    assert round_belly[3] == slim[3]


def test_folds_of_hanging_elbows_are_left_out_of_posed_arms() -> None:
    assert 0 < len(FRONT_LINES) - len(POSED_SKIN) < 4


def test_a_cold_foot_has_its_snowflake_without_colour_too() -> None:
    svg = Svg("test", (400, 400), "Test", "A test.")

    draw_cold_foot(Card(svg, HC, "part.cold-foot", 0, 0))

    assert svg.text().count("<path") > 15
    assert "Gradient" not in svg.text()
