# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Relief, strokes and labels look alike in every view; high contrast has flat colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPicture

from edu_app.ui.theme import Theme
from edu_app.ui.vein_inks import (
    SMALLEST,
    Lettering,
    can_fade,
    closed,
    grown,
    inks_of,
    lettering,
    mixed,
    paint_relief,
    paint_shade,
    round_pen,
    smooth_path,
    stroke,
)
from tests.ui.samples import Canvas, ThemeMaker, colours

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SQUARE = closed(((20, 20), (180, 20), (180, 100), (20, 100)))


@pytest.mark.parametrize(("name", "flat"), [("light", False), ("dark", False), ("hc", True)])
def test_high_contrast_has_one_colour_and_no_shadow(
    make_theme: ThemeMaker, name: str, flat: bool
) -> None:
    inks = inks_of(make_theme(name=name))
    body, shade = Canvas(), Canvas()
    with body as painter:
        paint_relief(painter, SQUARE, inks.bone, inks, 10, 1)
    with shade as painter:
        paint_shade(painter, SQUARE, inks, 5)

    assert inks.flat is flat
    assert (colours(body.image)[inks.bone.base.name()] > 9000) is flat
    assert shade.blank() is flat


def test_on_paper_the_vein_is_gray_and_the_artery_nearly_black(ink: Theme) -> None:
    inks = inks_of(ink)

    assert inks.flat
    assert inks.sheet == QColor("white")
    assert inks.vein.base.lightness() > inks.artery.base.lightness() + 60
    for each in (inks.vein.base, inks.artery.base, inks.scar.base, inks.cell.base):
        assert each.red() == each.green() == each.blue()


def test_the_inks_of_a_theme_are_made_once(theme: Theme) -> None:
    assert inks_of(theme) is inks_of(theme)
    assert mixed(QColor("black"), QColor("white"), 0.5).lightness() in (127, 128)


@pytest.mark.parametrize("scale", [1.0, 4.0])
def test_a_stroke_is_as_wide_as_in_the_units_of_the_view(scale: float) -> None:
    canvas = Canvas(200, 200)
    path = QPainterPath(QPointF(0, 100 / scale))
    path.lineTo(200 / scale, 100 / scale)

    with canvas as painter:
        painter.scale(scale, scale)
        stroke(painter, path, round_pen(QColor("blue"), 8 / scale))
        assert painter.worldTransform().m11() == scale

    column = [canvas.image.pixelColor(100, y).name() for y in range(200)]
    assert column.count("#0000ff") == 8


def test_a_smooth_path_goes_through_its_points_open_or_closed() -> None:
    points = ((0.0, 0.0), (50.0, 10.0), (80.0, 60.0))
    open_, closed_ = smooth_path(points, close=False), smooth_path(points)

    assert open_.currentPosition() == QPointF(80, 60)
    assert closed_.currentPosition() == QPointF(0, 0)
    assert open_.elementCount() < closed_.elementCount()


@pytest.mark.parametrize(("most", "px"), [(100.0, 0), (15.0, 15), (3.0, SMALLEST)])
def test_letters_grow_with_the_text_as_far_as_a_view_has_room(
    make_theme: ThemeMaker, most: float, px: int
) -> None:
    theme = make_theme(percent=200)

    assert lettering(theme, most).pixelSize() == (px or theme.px("cap"))


@pytest.mark.parametrize(
    ("room", "px"),
    [((400, 200), 27), ((60, 200), 25), ((400, 20), 20), ((40, 200), 20)],
    ids=str,
)
def test_letters_grow_further_while_every_label_fits_its_room(
    make_theme: ThemeMaker, room: tuple[int, int], px: int
) -> None:
    theme = make_theme(percent=200)
    labels = (("Side veins", QSizeF(*room)), ("Vein", QSizeF(400, 400)))

    assert grown(theme, 20, labels) == px


def test_letters_are_never_larger_than_the_text_asks(theme: Theme) -> None:
    labels = (("Vein", QSizeF(400, 400)),)

    assert grown(theme, 12, labels) == theme.px("cap")
    assert grown(theme, 40, labels) == 40
    assert lettering(theme, 40).pixelSize() == theme.px("cap")


@pytest.mark.parametrize("to", [(20, 60), (190, 60), (100, 5), (100, 115)], ids=str)
def test_a_label_has_a_leader_with_a_dot_at_its_end(theme: Theme, to: tuple[int, int]) -> None:
    canvas, ink = Canvas(), theme.colour("ink")
    with canvas as painter:
        letters = Lettering(painter, inks_of(theme), 99)
        letters.write("Vein", QRectF(80, 50, 60, 20), LEFT, QPointF(*to))

    assert canvas.at(*to) == ink.name()
    assert letters.size("Vein", 100).width() < 100


def test_only_a_picture_can_fade() -> None:
    canvas, recorded = Canvas(), QPicture()
    with canvas as painter:
        assert can_fade(painter)
    painter = QPainter(recorded)
    assert not can_fade(painter)
    painter.end()
