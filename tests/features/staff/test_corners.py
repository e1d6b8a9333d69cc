# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The four corners: where each lies, and which no finger was felt in."""

from __future__ import annotations

from edu_app.features.staff.corners import NAMES, Corner, missing, place_of


def test_each_corner_has_a_name() -> None:
    assert list(NAMES) == list(Corner)
    assert len(set(NAMES.values())) == 4


def test_corners_that_were_not_tapped_are_missing_in_order() -> None:
    assert missing(frozenset()) == tuple(Corner)
    assert missing(frozenset({Corner.TOP_RIGHT, Corner.BOTTOM_LEFT})) == (
        Corner.TOP_LEFT,
        Corner.BOTTOM_RIGHT,
    )
    assert missing(frozenset(Corner)) == ()


def test_each_corner_lies_in_its_corner() -> None:
    places = [place_of(corner, 1000, 600, (90, 80)) for corner in Corner]

    assert places == [(0, 0), (910, 0), (0, 520), (910, 520)]
