# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The legs of who lies are above the heart, as the words beside the picture say."""

from __future__ import annotations

from tools.artwork.drawings.leg_elevation import cushions, heart_place, lying, sitting


def test_who_lies_has_the_whole_lower_leg_above_the_heart() -> None:
    figure = lying()
    _hip, knee, ankle = (figure.place(joint) for joint in figure.leg_axis(figure.pose.leg))

    heart = heart_place(figure)[1]

    assert ankle[1] < knee[1] < heart
    assert figure.foot(figure.pose.leg).bounds[3] < heart


def test_cushions_carry_the_leg() -> None:
    figure = lying()
    wedge, pillow = cushions(figure)
    leg = figure.bare_leg(figure.pose.leg)

    assert pillow.intersects(leg)
    assert wedge.intersects(pillow.buffer(2))


def test_who_sits_is_not_said_to_have_the_leg_above_the_heart() -> None:
    figure = sitting()
    ankle = figure.place(figure.leg_axis(figure.pose.leg)[2])

    assert ankle[1] > heart_place(figure)[1]
