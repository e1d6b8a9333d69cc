# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A seat has a backrest from the front only: from behind it would hide the person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tools.artwork.figure_draw import Scene
from tools.artwork.figure_paint import Frame
from tools.artwork.figure_seated import FLOOR, SEAT_TOP
from tools.artwork.palettes import HC
from tools.artwork.seat import BACK_HALF, BACK_TOP, HALF, PAD, POST, draw_seat_back, draw_seat_front
from tools.artwork.svg import Svg


@pytest.mark.parametrize(("draw", "parts"), [(draw_seat_front, 5), (draw_seat_back, 3)])
def test_parts_of_the_seat(draw: Callable[[Scene], None], parts: int) -> None:
    svg = Svg("test", (600, 1200), "Test", "A test.")

    draw(Scene(svg, Frame(1, 300, 100), HC))

    assert svg.text().count(f'stroke="{HC.device.outline}"') == parts


def test_armrests_stand_on_their_posts_beside_the_seat() -> None:
    left, right, _top, bottom = PAD

    assert left < HALF < POST[0] < POST[1] < right
    assert bottom < SEAT_TOP < FLOOR
    assert BACK_HALF < HALF
    assert BACK_TOP < PAD[2] < PAD[3]
