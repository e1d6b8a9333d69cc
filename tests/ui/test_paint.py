# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Boxes stay inside their rectangle, the ring has two tones, shadows fade and obey the theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QLinearGradient

from edu_app.ui.paint import (
    RING_ROOM,
    paint_box,
    paint_corners,
    paint_focus_ring,
    paint_shadow,
    rounded_path,
)
from edu_app.ui.theme import Theme
from tests.ui.samples import Canvas, ThemeMaker

BOX = QRectF(40, 30, 100, 60)
RED, BLUE = QColor("#ff0000"), QColor("#0000ff")


def test_a_rounded_path_leaves_its_corners_out() -> None:
    path = rounded_path(BOX, 12)

    assert path.boundingRect() == BOX
    assert path.contains(BOX.center())
    assert not path.contains(BOX.topLeft())


@pytest.mark.parametrize("width", [1.0, 2.0, 6.0])
def test_the_line_of_a_box_lies_inside_its_rectangle(width: float) -> None:
    canvas = Canvas()

    with canvas as painter:
        paint_box(painter, BOX, 0, fill=BLUE, line=RED, width=width)

    assert canvas.bounds() == BOX
    assert canvas.at(BOX.center().x(), BOX.center().y()) == BLUE.name()
    assert canvas.at(BOX.center().x(), BOX.top()) == RED.name()


def test_a_box_without_fill_and_line_leaves_no_mark() -> None:
    canvas = Canvas()

    with canvas as painter:
        paint_box(painter, BOX, 8)

    assert canvas.blank()


def test_a_box_can_be_filled_with_a_brush() -> None:
    canvas = Canvas()
    fade = QLinearGradient(BOX.topLeft(), BOX.topRight())
    fade.setColorAt(0, RED)
    fade.setColorAt(1, BLUE)

    with canvas as painter:
        paint_box(painter, BOX, 0, fill=fade)  # type: ignore[arg-type]  # Qt takes a gradient

    left = canvas.image.pixelColor(round(BOX.left()) + 1, 60)
    right = canvas.image.pixelColor(round(BOX.right()) - 2, 60)
    assert left.red() > 200 > left.blue()
    assert right.blue() > 200 > right.red()


def test_a_dashed_line_has_gaps() -> None:
    solid, dashed = Canvas(), Canvas()

    for canvas, gaps in ((solid, False), (dashed, True)):
        with canvas as painter:
            paint_box(painter, BOX, 0, line=RED, width=2, dashed=gaps)

    assert len(list(dashed.marks())) < len(list(solid.marks())) * 0.9


def test_a_corner_is_never_larger_than_half_a_side() -> None:
    canvas = Canvas()

    with canvas as painter:
        paint_box(painter, BOX, 9999, fill=BLUE)

    assert canvas.bounds() == BOX
    assert canvas.at(BOX.left() + 1, BOX.top() + 1) == "#ffffff"


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_the_ring_shows_its_two_tones_and_fits_into_the_room_for_it(
    make_theme: ThemeMaker, name: str
) -> None:
    canvas, theme = Canvas(), make_theme(name=name)
    canvas.image.fill(QColor("#808080"))  # neither tone

    with canvas as painter:
        paint_focus_ring(painter, BOX, 4, theme)

    row = [canvas.at(BOX.left() - out, BOX.center().y()) for out in range(RING_ROOM)]
    assert theme.colour("focus").name() in row
    assert theme.colour("focusHalo").name() in row
    outside = canvas.at(BOX.left() - RING_ROOM - 1, BOX.center().y())
    assert outside == "#808080"


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_shadow_is_dark_at_the_box_and_fades_away_from_it(theme: Theme, level: int) -> None:
    canvas = Canvas(400, 400)
    box = QRectF(150, 150, 100, 100)

    with canvas as painter:
        paint_shadow(painter, box, 12, level, theme)

    below = [canvas.image.pixelColor(200, y).lightness() for y in range(250, 400)]
    assert below == sorted(below)
    assert below[0] < 255 == below[-1]


def test_a_higher_surface_throws_a_wider_shadow(theme: Theme) -> None:
    widths = []
    for level in (1, 2, 3):
        canvas = Canvas(400, 400)
        with canvas as painter:
            paint_shadow(painter, QRectF(150, 150, 100, 100), 12, level, theme)
        widths.append(canvas.bounds().width())

    assert widths == sorted(set(widths))


@pytest.mark.parametrize(("name", "level"), [("hc", 3), ("light", 0)])
def test_there_is_no_shadow_in_high_contrast_nor_on_the_ground(
    make_theme: ThemeMaker, name: str, level: int
) -> None:
    canvas = Canvas()

    with canvas as painter:
        paint_shadow(painter, BOX, 12, level, make_theme(name=name))

    assert canvas.blank()


def test_a_shadow_of_a_very_small_box_does_not_fail(theme: Theme) -> None:
    canvas = Canvas(300, 300)

    with canvas as painter:
        paint_shadow(painter, QRectF(150, 150, 2, 2), 30, 3, theme)

    assert not canvas.blank()


def test_corners_are_rounded_off_with_the_ground(theme: Theme) -> None:
    canvas = Canvas(100, 100)
    ground = theme.colour("bg")

    with canvas as painter:
        painter.fillRect(QRectF(0, 0, 100, 100), theme.colour("primary"))
        paint_corners(painter, QRectF(0, 0, 100, 100), 20, ground)

    assert canvas.image.pixelColor(0, 0) == ground
    assert canvas.image.pixelColor(50, 2) == theme.colour("primary")
