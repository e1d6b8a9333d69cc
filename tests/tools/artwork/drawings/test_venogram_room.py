# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The camera is around the pelvis, and each ring is at the place that it is named for."""

from __future__ import annotations

from shapely.geometry import Point

from tools.artwork.drawings.venogram_room import patient, places, sheet
from tools.artwork.xray_room import detector, plate, source


def test_the_body_at_the_groin_is_between_detector_and_source() -> None:
    x, y = places()["place.groin"]

    assert detector().bounds[0] < x < detector().bounds[2]
    assert detector().bounds[3] < y < source().bounds[1]
    assert plate().bounds[3] < source().bounds[1]


def test_rings_are_on_the_body_from_knee_to_neck() -> None:
    figure = patient()
    where = places()
    leg = figure.bare_leg(figure.pose.leg)

    assert list(where) == ["place.knee", "place.thigh", "place.groin", "place.neck"]
    assert figure.trunk(292, 350).contains(Point(where["place.neck"]))
    assert all(leg.contains(Point(where[f"place.{name}"])) for name in ("groin", "thigh", "knee"))


def test_the_sheet_covers_the_body_but_neither_head_nor_feet() -> None:
    figure = patient()

    assert sheet().contains(figure.limb(figure.pose.leg, 20, 300).centroid)
    assert not sheet().intersects(figure.head())
    assert not sheet().intersects(figure.foot(figure.pose.leg))
