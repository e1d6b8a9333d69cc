# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pushing the foot down thickens the calf muscle and narrows the vein, before the same camera."""

from __future__ import annotations

import numpy as np
import pytest

from tools.artwork.calf_pump import DOWN, UP, Frame, muscle, tendon, vein


def _vein_width_in_the_calf(frame: Frame) -> float:
    line = vein(frame).line
    return float(line[int(len(line) * 0.3) : int(len(line) * 0.55), 2].min())


def _length(frame: Frame) -> float:
    box = np.asarray(muscle(frame).minimum_rotated_rectangle.exterior.coords)
    return float(max(np.hypot(*(box[1] - box[0])), np.hypot(*(box[2] - box[1]))))


def test_the_muscle_is_shorter_and_thicker_when_the_foot_is_down() -> None:
    assert _length(DOWN) < 0.9 * _length(UP)
    assert muscle(DOWN).area / _length(DOWN) > 1.3 * muscle(UP).area / _length(UP)


def test_the_vein_is_squeezed_when_the_foot_is_down() -> None:
    assert _vein_width_in_the_calf(DOWN) < 0.5 * _vein_width_in_the_calf(UP)
    assert not vein(DOWN).shape().buffer(-2).intersects(muscle(DOWN).buffer(-8))


def test_the_knee_is_at_the_same_place_of_both_cards() -> None:
    knees = [
        frame.figure.place(frame.figure.leg_axis(frame.figure.pose.leg)[1]) for frame in (UP, DOWN)
    ]

    assert knees[0][0] - UP.left == pytest.approx(knees[1][0] - DOWN.left)
    assert knees[0][1] == pytest.approx(knees[1][1])


@pytest.mark.parametrize("frame", [UP, DOWN], ids=["up", "down"])
def test_the_tendon_joins_muscle_and_heel(frame: Frame) -> None:
    assert tendon(frame).shape().intersects(muscle(frame))
    assert tendon(frame).shape().intersects(frame.figure.foot(frame.figure.pose.leg))
