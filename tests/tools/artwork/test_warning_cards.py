# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is drawn on a card stays on it, and signs show on every skin."""

from __future__ import annotations

import pytest
from shapely.geometry import box

from tools.artwork import lower_leg
from tools.artwork.palettes import DARK, HC, LIGHT, Palette
from tools.artwork.svg import Svg
from tools.artwork.warning_cards import HEIGHT, WIDTH, Card, card_area, draw_tape, draw_tint


def card(palette: Palette = LIGHT) -> Card:
    return Card(Svg("test", (600, 600), "Test", "A test."), palette, "part.test", 100, 50)


def test_places_are_shares_of_the_card() -> None:
    assert card().at(0, 0) == (100, 50)
    assert card().at(1, 1) == (100 + WIDTH, 50 + HEIGHT)
    assert card().area.equals(card_area(100, 50))


def test_a_place_of_the_body_is_put_in_the_middle() -> None:
    scene = card().scene(0.8, (10, 300))

    assert scene.frame.points([(10, 300)])[0] == pytest.approx((100 + WIDTH / 2, 50 + HEIGHT / 2))


def test_nothing_leaves_the_card() -> None:
    scene = card().scene(2.0, (0, 866))

    assert card().area.envelope.buffer(0.1).contains(scene.frame.shape(lower_leg.leg()))


@pytest.mark.parametrize(("palette", "halo"), [(LIGHT, True), (DARK, True), (HC, False)])
def test_signs_have_a_halo_where_skin_has_tones(palette: Palette, halo: bool) -> None:
    each = card(palette)

    each.stroke([[(110, 60), (150, 90)]])

    assert bool(each.halo) is halo
    assert each.svg.text().count("<path") == 1 + halo


def test_a_tint_becomes_dots_where_shapes_are_flat() -> None:
    lit, flat = card(LIGHT), card(HC)

    for each in (lit, flat):
        draw_tint(
            each.scene(0.84, (0, 866)), box(-20, 800, 20, 900), ((0, 800), (0, 900)), (0, 0.5)
        )

    assert "<linearGradient" in lit.svg.text()
    assert "<linearGradient" not in flat.svg.text()
    assert flat.svg.text().count("h0.01") > 20


def test_a_tape_has_its_ticks() -> None:
    each = card()

    draw_tape(each.scene(0.84, (0, 866)), (-38, 38), 780)

    assert each.svg.text().count("<path") == 1 + 9
