# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Bones of the pelvis keep published widths, in millimetres."""

from __future__ import annotations

import pytest
from shapely.geometry import Point, box

from tools.artwork.pelvis_bones import (
    DISCS,
    FEMORAL_HEAD,
    FRONT_SPINE,
    PUBIC_TUBERCLE,
    VERTEBRAE,
    acetabular_rim,
    disc,
    facet,
    femur,
    hip_bone,
    inguinal_ligament,
    sacrum,
    side_process,
    vertebral_body,
)
from tools.artwork.pelvis_frame import Frame

MM = Frame(1.0, (0.0, 0.0))
"""Drawing units are millimetres here."""


def test_hip_joints_are_174_and_front_spines_about_236_mm_apart() -> None:
    assert 2 * FEMORAL_HEAD[0] == 174
    assert 2 * FRONT_SPINE[0] == pytest.approx(234, abs=4)


def test_the_hips_are_280_mm_wide() -> None:
    assert 2 * hip_bone(MM).bounds[2] == pytest.approx(280, abs=3)


def test_the_ligament_runs_from_the_front_spine_to_the_pubic_tubercle() -> None:
    band = inguinal_ligament(MM, 1.0)

    assert band.distance(Point(FRONT_SPINE)) < 2
    assert band.distance(Point(PUBIC_TUBERCLE)) < 2
    assert inguinal_ligament(MM, -1.0).bounds[0] == pytest.approx(-band.bounds[2])


def test_l5_is_narrower_below_than_above_and_l4_is_not() -> None:
    last, other = VERTEBRAE["L5"], VERTEBRAE["L4"]

    assert last.width_bottom < last.width_top
    assert other.width_bottom >= other.width_top


@pytest.mark.parametrize("name", VERTEBRAE)
def test_a_vertebra_has_a_waist_and_its_processes_reach_out(name: str) -> None:
    bone = VERTEBRAE[name]
    body = vertebral_body(MM, bone)
    middle = (bone.top + bone.bottom) / 2
    waist = body.intersection(box(-60, middle - 1, 60, middle + 1)).bounds

    assert waist[2] - waist[0] < body.bounds[2] - body.bounds[0]
    assert side_process(MM, bone).bounds[2] == pytest.approx(bone.process_span / 2, abs=1)
    assert side_process(MM, bone).intersects(body)


def test_discs_lie_between_their_vertebrae() -> None:
    for name, size in DISCS.items():
        upper, lower = (VERTEBRAE[each] for each in name.split("-"))
        middle = disc(MM, *size).centroid.y

        assert upper.bottom - 2 < middle < lower.top + 2


def test_the_thigh_bone_sits_in_its_socket() -> None:
    x, y, radius = FEMORAL_HEAD

    assert femur(MM).buffer(1).contains(Point(x, y).buffer(radius * 0.9))
    assert acetabular_rim(MM).distance(Point(x, y)) < radius + 3
    assert hip_bone(MM).intersects(femur(MM))


def test_the_hip_bone_has_its_hole_and_the_sacrum_is_even() -> None:
    assert not hip_bone(MM).contains(Point(46, 164))
    assert sacrum(MM).centroid.x == pytest.approx(0, abs=0.1)
    assert all(part.centroid.x > 0 for part in facet(MM, 0.0))
