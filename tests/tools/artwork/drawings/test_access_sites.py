# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from shapely.geometry import Point

from tools.artwork.drawings.access_sites import (
    BACK,
    BACK_VEINS,
    BRIEFS,
    FRONT,
    FRONT_VEINS,
    SITES,
    tubes,
)
from tools.artwork.figure import View, figure
from tools.artwork.figure_paint import shorts


def test_every_ring_lies_on_a_vein_and_on_skin() -> None:
    veins = {**tubes(FRONT_VEINS, FRONT), **tubes(BACK_VEINS, BACK)}
    bodies = {FRONT: figure(View.FRONT).whole, BACK: figure(View.BACK).whole}

    for site in SITES:
        assert any(vein.shape().distance(Point(site.middle)) < 3 for vein in veins.values())
        assert bodies[site.frame].contains(Point(site.at))


def test_sides_are_those_of_the_person() -> None:
    sides = {site.id: site.middle[0] - site.frame.x for site in SITES}

    assert sides["place.neck.right"] < 0
    assert sides["place.groin.left"] > 0
    assert sides["place.behind-knee.right"] > 0, "seen from behind"


def test_the_groin_is_free_of_cloth() -> None:
    groin = next(site for site in SITES if site.id == "place.groin.left")

    assert not shorts(figure(View.FRONT).trunk, BRIEFS).contains(Point(groin.at))


def test_the_iliac_veins_meet_on_the_right_of_the_middle() -> None:
    assert FRONT_VEINS["vein.iliac.left"][-1][0] < 0
    assert FRONT_VEINS["vein.inferior-cava"][0][0] < 0
