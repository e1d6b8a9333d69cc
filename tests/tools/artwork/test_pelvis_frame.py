# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Millimetres of the pelvis come to lie in a picture, left on the right."""

from __future__ import annotations

import pytest

from tools.artwork.pelvis_frame import PELVIS, PELVIS_SIZE, SIDES, Frame

FRAME = Frame(2.0, (100.0, 50.0))


def test_landmarks_are_scaled_from_the_origin() -> None:
    assert FRAME.at(10, 5) == (120, 60)
    assert FRAME.points([(10, 5)]).tolist() == [[120, 60]]


def test_the_patients_left_is_on_the_right() -> None:
    assert FRAME.at(SIDES["left"] * 10, 0)[0] > 100 > FRAME.at(SIDES["right"] * 10, 0)[0]


def test_a_diameter_becomes_a_radius() -> None:
    assert FRAME.points([(0, 0, 12)])[0, 2] == 12
    assert FRAME.tube([(0, 0, 12), (0, 20, 12)]).line[0, 2] == pytest.approx(12)


def test_the_other_side_is_mirrored_at_the_mid_line() -> None:
    left = FRAME.ellipse(20, 10, 5, 8)
    right = FRAME.ellipse(-20, 10, 5, 8)

    assert FRAME.mirror(left).symmetric_difference(right).area < 0.01 * left.area


def test_shapes_go_through_their_landmarks() -> None:
    square = [(0, 0), (10, 0), (10, 10), (0, 10)]

    assert FRAME.polygon(square).area == pytest.approx(400)
    assert FRAME.smooth(square).area > 400
    assert FRAME.polygon(square, sign=-1).bounds[2] == 100


def test_the_mid_line_of_the_whole_pelvis_is_the_middle_of_its_picture() -> None:
    assert PELVIS.origin[0] == PELVIS_SIZE[0] / 2
