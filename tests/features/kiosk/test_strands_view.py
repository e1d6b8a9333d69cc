# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The picture is painted once for a size; lights brighten strands and nothing beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QImage, QPainter

from edu_app.features.kiosk.strands_view import FRAME_MS, Art, Drift, Plan, light_boxes
from edu_app.gallery import settle
from tests.features.kiosk.welcomes import kiosk_theme
from tests.stage import Stage
from tests.ui.samples import FORMAT

SIZE = (800, 450)
BARE = Plan(size=SIZE, ratio=1.0, frame=None)
PLAN = replace(BARE, frame=(420, -20, 350, 510))
UPRIGHT = Plan(size=(450, 800), ratio=1.0, frame=(50, -20, 350, 420), fade=(200, 380))


@pytest.fixture(autouse=True)
def _app(stage: Stage) -> None:
    """Paint with an application."""


def painted(plan: Plan, seconds: float = 0.0, art: Art | None = None) -> QImage:
    """Return the picture of a plan, with the lights of a moment."""
    image = QImage(*plan.size, FORMAT)
    art = art or Art(kiosk_theme())
    painter = QPainter(image)
    art.paint(painter, plan)
    if seconds:
        art.paint_lights(painter, plan, light_boxes(plan, seconds), image.rect())
    painter.end()
    return image


def changed(one: QImage, other: QImage) -> Iterator[tuple[int, int]]:
    """Yield where two pictures differ, one point in nine."""
    for y in range(0, one.height(), 3):
        for x in range(0, one.width(), 3):
            if one.pixel(x, y) != other.pixel(x, y):
                yield x, y


def test_the_ground_goes_from_one_colour_to_another() -> None:
    image, theme = painted(BARE), kiosk_theme()

    assert image.pixelColor(0, 0) == theme.colour("cover")
    end = image.pixelColor(799, 449)
    assert abs(end.blue() - theme.colour("coverEnd").blue()) < 3


def test_strands_lie_in_their_frame_only() -> None:
    points = list(changed(painted(BARE), painted(PLAN)))

    assert len(points) > 1000
    assert all(x > 415 for x, _y in points)


def test_strands_end_above_the_words() -> None:
    bare = replace(UPRIGHT, frame=None, fade=None)
    image, ground = painted(UPRIGHT), painted(replace(UPRIGHT, frame=(0, 0, 1, 1)))

    assert list(changed(image, painted(bare)))
    assert not [place for place in changed(image, ground) if place[1] > 380]


def test_lights_brighten_strands_and_nothing_else() -> None:
    still = painted(PLAN)
    points = list(changed(still, lit := painted(PLAN, 4.0)))
    strands = set(changed(painted(BARE), still))

    assert len(points) > 300
    assert strands.issuperset(points)
    assert all(
        lit.pixelColor(x, y).lightness() >= still.pixelColor(x, y).lightness() for x, y in points
    )


def test_lights_move_slowly_and_only_where_they_say() -> None:
    seconds = FRAME_MS / 1000
    before, after = painted(PLAN, 4.0), painted(PLAN, 4.0 + seconds)
    boxes = [box for at in (4.0, 4.0 + seconds) for _side, box in light_boxes(PLAN, at)]

    points = list(changed(before, after))
    assert points
    assert all(any(box.contains(x, y) for box in boxes) for x, y in points)
    assert sum(box.width() * box.height() for box in boxes) < 0.5 * SIZE[0] * SIZE[1]


def test_no_light_beats_faster_than_a_breath() -> None:
    places = [light_boxes(PLAN, number * FRAME_MS / 1000)[0][1].y() for number in range(10)]

    assert max(abs(one - other) for one, other in pairwise(places)) < 6


def test_lights_ask_for_nothing_where_nobody_sees_them() -> None:
    art, image = Art(kiosk_theme()), QImage(*SIZE, FORMAT)
    painter = QPainter(image)
    art.paint(painter, PLAN)
    still = image.copy()
    art.paint_lights(painter, PLAN, light_boxes(PLAN, 4.0), QRect(0, 0, 300, 450))
    painter.end()

    assert image == still
    assert light_boxes(BARE, 4.0) == ()


def test_lights_sink_with_their_strands() -> None:
    still = painted(UPRIGHT)

    for second in range(1, 20, 3):
        points = list(changed(still, painted(UPRIGHT, float(second))))
        assert all(y < 380 for _x, y in points)


def test_a_picture_is_made_once_for_a_size_and_sharp_on_any_screen() -> None:
    art = Art(kiosk_theme())
    first, again = painted(PLAN, art=art), painted(PLAN, art=art)
    other = painted(BARE, art=art)
    double = QImage(1600, 900, FORMAT)
    double.setDevicePixelRatio(2.0)
    painter = QPainter(double)
    Art(kiosk_theme()).paint(painter, replace(PLAN, ratio=2.0))
    painter.end()

    assert first == again
    assert other == painted(BARE)
    assert double.pixelColor(0, 0) == first.pixelColor(0, 0)
    half = double.scaled(*SIZE)
    assert len(list(changed(half, painted(BARE)))) > 1000


def test_drift_counts_frames_and_holds_them() -> None:
    owner = QObject()
    drift = Drift(owner)
    steps: list[float] = []
    drift.stepped.connect(lambda: steps.append(drift.seconds))
    assert (drift.runs, drift.seconds) == (False, 0.0)
    drift.set_running(on=True)
    drift.set_running(on=True)
    assert drift.runs
    drift.step()
    drift.step()
    drift.set_running(on=False)
    settle()

    assert not drift.runs
    assert steps == [FRAME_MS / 1000, 2 * FRAME_MS / 1000]
