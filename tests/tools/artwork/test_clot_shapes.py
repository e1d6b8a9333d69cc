# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Clot and scar stay inside their vein, and side veins lead round it."""

from __future__ import annotations

import pytest

from tools.artwork.clot_shapes import (
    CLOT,
    MIDDLE,
    PANEL,
    PANELS,
    RADIUS,
    SCARRED,
    WEBS,
    Panel,
    across,
    clot_across,
    clot_along,
    filled,
    healthy,
    rests_along,
    scar_across,
    scar_along,
    shrunken,
    side_ways,
    uneven,
)


def width(edges: tuple[float, float]) -> float:
    return edges[1] - edges[0]


def test_a_clot_swells_the_vein_and_scar_shrinks_it() -> None:
    assert width(shrunken(0)) < width(healthy(0)) < width(filled(0))
    assert width(healthy(0)) == pytest.approx(2 * RADIUS, rel=0.01)
    assert width(uneven(0)) < 0.75 * width(shrunken(0))


def test_the_clot_stays_in_its_vein_both_ways_cut() -> None:
    assert CLOT.along().inside().contains(clot_along())
    assert across(CLOT)[1].contains(clot_across())


@pytest.mark.parametrize("panel", [WEBS, SCARRED], ids=["webs", "scarred"])
def test_scar_stays_in_its_vein_both_ways_cut(panel: Panel) -> None:
    assert panel.along().inside().buffer(0.5).contains(scar_along(panel))
    assert across(panel)[1].buffer(0.5).contains(scar_across(panel))


def test_less_clot_is_left_once_webs_have_grown() -> None:
    assert rests_along().area < 0.5 * clot_along().area
    assert WEBS.along().inside().contains(rests_along())


def test_side_veins_leave_below_and_come_back_above() -> None:
    assert side_ways(CLOT) == []
    for way in side_ways(SCARRED):
        (_x, start), (_y, end) = way[0], way[-1]

        assert start > MIDDLE > end
        assert min(x for x, _ in way) < SCARRED.x - 1.4 * RADIUS


def test_each_vein_leaves_most_room_to_its_right_for_words() -> None:
    for panel in PANELS:
        left, _top, right, _bottom = panel.along().outline().bounds

        assert panel.middle + PANEL / 2 - right > 165
        assert left > panel.middle - PANEL / 2
