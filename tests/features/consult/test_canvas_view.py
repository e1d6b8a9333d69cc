# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each kind of picture has its canvas, and a look means the same on canvases of any size."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSize

from edu_app.features.consult.board import ACROSS, DOWN
from edu_app.features.consult.canvas_view import (
    look_of,
    look_there,
    make_canvas,
    show_in,
    units_to_pixels,
)
from edu_app.library.loader import Library
from edu_app.render.scene import DiagramState
from edu_app.render.talk import DrawingView, Look, Picture, VeinView
from edu_app.render.vein import VeinState
from edu_app.ui.canvas import Canvas
from edu_app.ui.theme import Theme
from edu_app.ui.vein_canvas import VeinCanvas
from edu_app.ui.vein_frame import BASE, FRAME
from tests.ui.samples import ThemeMaker

BOXES = DrawingView("boxes", DiagramState(pins=False))
VEIN = VeinView(VeinState(lost=0.5))
GONE = DrawingView("gone", DiagramState())


@pytest.fixture
def small(themed: ThemeMaker, tmp_path: Path) -> Theme:
    theme = themed()
    theme.assets = tmp_path / "assets"
    return theme


def canvas_of(theme: Theme, library: Library, width: int, height: int) -> Canvas:
    canvas = make_canvas(BOXES, theme, library, still=True)
    assert isinstance(canvas, Canvas)
    canvas.resize(width, height)
    assert show_in(canvas, BOXES, library)
    return canvas


def test_a_drawing_has_a_canvas_of_its_own_kind(small: Theme, drawings: Library) -> None:
    canvas = canvas_of(small, drawings, 480, 300)

    assert canvas.even
    assert show_in(canvas, DrawingView("boxes", DiagramState(step=1)), drawings)
    assert not show_in(canvas, GONE, drawings)
    assert not show_in(canvas, VEIN, drawings)
    assert not show_in(canvas, None, drawings)


def test_the_living_vein_has_the_same_letters_everywhere(
    make_theme: ThemeMaker, library: Library
) -> None:
    sizes = set()
    for percent in (100, 200):
        canvas = make_canvas(VEIN, make_theme(percent=percent), library, still=True)
        assert isinstance(canvas, VeinCanvas)
        assert show_in(canvas, VEIN, library)
        assert not show_in(canvas, BOXES, library)
        sizes.add(canvas._theme.px("small"))

    assert len(sizes) == 1


@pytest.mark.parametrize("picture", [None, GONE, VEIN])
def test_what_is_not_there_has_no_canvas(small: Theme, drawings: Library, picture: Picture) -> None:
    assert make_canvas(picture, small, drawings, still=True) is None
    assert show_in(None, picture, drawings) is (picture is None)


def test_a_look_means_the_same_on_every_size(small: Theme, drawings: Library) -> None:
    one, other = canvas_of(small, drawings, 480, 300), canvas_of(small, drawings, 1600, 1000)
    assert look_of(one) is None
    one.eye.zoom_by(3, QPointF(200, 100))
    look = look_of(one)
    assert look is not None

    look_there(other, look)

    again = look_of(other)
    assert again is not None
    assert (again.at, again.zoom) == (pytest.approx(look.at), pytest.approx(look.zoom))
    here, there = (units_to_pixels(each, each.size()) for each in (one, other))
    place = QPointF(*look.at)
    assert (there.map(place) * 0.3 - here.map(place)).manhattanLength() < 0.01
    assert there.m11() * 0.3 == pytest.approx(here.m11())

    look_there(other, None)
    assert other.eye.is_fitted


def test_nobody_looks_beyond_a_drawing(small: Theme, drawings: Library) -> None:
    canvas = canvas_of(small, drawings, 480, 300)

    look_there(canvas, Look((-900.0, -900.0), 99.0))

    assert canvas.eye.is_closest


def test_the_vein_is_laid_out_in_the_shape_of_the_frame() -> None:
    assert BASE.width() * DOWN == BASE.height() * ACROSS


def test_the_vein_is_measured_in_a_frame(small: Theme, drawings: Library) -> None:
    units = units_to_pixels(None, QSize(800, 500))

    assert units.map(QPointF(0, 0)) == QPointF(0, 25)
    assert units.map(QPointF(*FRAME)) == QPointF(800, 475)
    look_there(None, None)
    assert look_of(None) is None
    empty = make_canvas(BOXES, small, drawings, still=True)
    look_there(empty, Look((1.0, 1.0), 2.0))
