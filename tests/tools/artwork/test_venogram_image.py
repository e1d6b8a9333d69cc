# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Dye is thin where the vein is pressed flat, and finds its way round only then."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from tools.artwork.venogram_image import FRAME, PRESSED, SIZE, Stream, catheter_line, streams

all_streams = cache(streams)


def strengths(stream: Stream) -> np.ndarray:
    return stream.line[:, 3]


def test_dye_thins_at_the_pressed_place_only() -> None:
    shares = [share for *_, share in PRESSED]

    assert min(shares) < 0.2
    assert 1 < shares.index(min(shares)) < 5
    assert shares[-1] == 1


def test_more_veins_carry_dye_in_the_narrow_picture() -> None:
    assert len(all_streams("narrow")) > len(all_streams("open")) + 3


@pytest.mark.parametrize("kind", ["open", "narrow"])
def test_dye_is_hardly_ever_more_than_undiluted(kind: str) -> None:
    for stream in all_streams(kind):
        assert strengths(stream).min() > 0
        assert strengths(stream).max() < 1.02


def test_side_veins_wind_in_the_same_way_each_time() -> None:
    again = streams("narrow")

    assert all(
        np.array_equal(one.line, two.line)
        for one, two in zip(all_streams("narrow"), again, strict=True)
    )


def test_the_catheter_goes_up_from_the_groin_on_the_left() -> None:
    line = catheter_line()

    assert line[0, 1] > line[-1, 1]
    assert (line[:, 0] > FRAME.origin[0]).all()
    assert (line[:, 0] < SIZE[0]).all()
