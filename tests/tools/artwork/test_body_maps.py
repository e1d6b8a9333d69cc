# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A panel of a body map names the sides as they are seen, and shows what it can show whole."""

from __future__ import annotations

import pytest

from tools.artwork.body_maps import HEIGHT, PANEL, BodyMap, Panel, standing_panels
from tools.artwork.figure import AVERAGE, View

FRONT, BACK, LEGS, LEGS_BACK = standing_panels(AVERAGE)


def sides(panel: Panel) -> dict[str, float]:
    """Return how far right of its middle each side is named."""
    return {
        label.id.split(".")[1]: label.at[0] - panel.frame.x
        for label in panel.labels()
        if label.id.startswith("side.")
    }


@pytest.mark.parametrize("panel", [FRONT, LEGS])
def test_left_is_named_on_the_right_from_the_front(panel: Panel) -> None:
    assert sides(panel)["left"] > 100
    assert sides(panel)["right"] < -100


@pytest.mark.parametrize("panel", [BACK, LEGS_BACK])
def test_left_is_named_on_the_left_from_behind(panel: Panel) -> None:
    assert sides(panel)["left"] < -100
    assert sides(panel)["right"] > 100


def test_words_for_sides_can_never_be_hidden() -> None:
    named = [label for label in FRONT.labels() if label.id.startswith("side.")]

    assert all(label.required and label.bold for label in named)


def test_the_legs_alone_leave_out_what_is_cut_off() -> None:
    assert "region.abdomen.lower" in FRONT.regions
    assert "region.abdomen.lower" not in LEGS.regions
    assert View(LEGS_BACK.view) is View.BACK


def test_panels_stand_side_by_side() -> None:
    both = BodyMap(id="test", title="Test", desc="A test.", panels=(FRONT, BACK))

    assert both.size == (2 * PANEL, HEIGHT)
    assert [panel.as_step().view[0] for panel in both.panels] == [0, PANEL]
