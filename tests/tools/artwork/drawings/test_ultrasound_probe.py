# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
import pytest

from tools.artwork import groin_slice as groin
from tools.artwork.drawings.ultrasound_probe import fan, gel_shape, probe_shape


def test_from_the_middle_to_the_outer_side_come_vein_artery_and_nerve() -> None:
    places = [shape.centroid.x for shape in (groin.vein(), groin.artery(), groin.nerve())]

    assert places == sorted(places)


def test_the_vein_is_wider_than_the_artery() -> None:
    assert groin.vein().area > groin.artery().area


def test_the_waves_reach_vein_and_artery() -> None:
    assert fan().contains(groin.vein_wall())
    assert fan().contains(groin.artery())


def test_gel_fills_the_gap_between_probe_and_skin() -> None:
    assert gel_shape().intersects(probe_shape())
    assert gel_shape().intersects(groin.skin())


@pytest.mark.parametrize("name", groin.MUSCLES)
def test_no_muscle_covers_a_vessel(name: str) -> None:
    muscle = groin.muscle(name)

    assert muscle.intersection(groin.vein_wall()).is_empty
    assert muscle.intersection(groin.artery()).is_empty
