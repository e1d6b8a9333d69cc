# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The eye of a canvas comes closer, goes farther, follows what is pointed out, and says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from edu_app.render.camera import MOST
from edu_app.render.scene import Compare, DiagramState
from edu_app.ui.canvas import Canvas
from edu_app.ui.canvas_eye import EDGE
from tests.drawn import DOT, STENT, VEIN
from tests.ui.drawn import CanvasShower, in_art, on_canvas


@pytest.fixture
def canvas(show_canvas: CanvasShower) -> Canvas:
    return show_canvas()


def moves_of(canvas: Canvas) -> list[float]:
    """Return the scales that are looked at from now on."""
    seen: list[float] = []
    canvas.eye.moved.connect(lambda: seen.append(canvas.eye.camera.scale))
    return seen


def test_at_first_the_whole_is_seen(canvas: Canvas) -> None:
    assert canvas.eye.is_fitted
    assert not canvas.eye.is_closest


def test_coming_closer_keeps_the_place_that_was_meant(canvas: Canvas) -> None:
    canvas.eye.zoom_by(2)
    place = QPointF(300, 111)
    before = in_art(canvas, place)

    canvas.eye.zoom_by(1.7, place)

    assert in_art(canvas, place) == pytest.approx(before)


def test_without_a_place_the_middle_is_meant(canvas: Canvas) -> None:
    middle = canvas.panes.room().center()
    before = in_art(canvas, middle)

    canvas.eye.zoom_by(3)

    assert in_art(canvas, middle) == pytest.approx(before)


def test_in_the_second_of_two_pictures_its_own_place_is_meant(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(DiagramState(compare=Compare.SIDE, other=1))
    second = canvas.panes.panes[1]
    canvas.eye.zoom_by(3)
    place = second.rect.center() + QPointF(20, 30)
    before = second.to_art(place, canvas.eye.camera)

    canvas.eye.zoom_by(1.5, place)

    assert second.to_art(place, canvas.eye.camera) == pytest.approx(before)


def test_a_place_on_the_note_zooms_as_well(canvas: Canvas) -> None:
    canvas.eye.zoom_by(2, QPointF(10, canvas.height() - 2))

    assert not canvas.eye.is_fitted


def test_there_is_an_end_to_coming_closer(canvas: Canvas) -> None:
    canvas.eye.zoom_by(1000)

    assert canvas.eye.is_closest
    assert canvas.eye.camera.zoom(canvas.eye.bounds()) == pytest.approx(MOST)


def test_going_farther_ends_at_the_whole(canvas: Canvas) -> None:
    canvas.eye.zoom_by(4)

    canvas.eye.zoom_by(0.01)

    assert canvas.eye.is_fitted


def test_everything_is_seen_again_at_once(canvas: Canvas) -> None:
    before = canvas.eye.camera
    canvas.eye.zoom_by(5, QPointF(3, 3))

    canvas.eye.see_all()

    assert canvas.eye.camera == before


@pytest.mark.parametrize(("zoom", "moves"), [(1, False), (2, True)])
def test_a_drag_says_whether_the_picture_moved(canvas: Canvas, zoom: float, moves: bool) -> None:
    canvas.eye.zoom_by(zoom)

    assert canvas.eye.move_by(9, -4) is moves


def test_looking_at_the_same_tells_nobody(canvas: Canvas) -> None:
    moves = moves_of(canvas)

    canvas.eye.look(canvas.eye.camera)
    canvas.eye.zoom_by(2)

    assert moves == [canvas.eye.camera.scale]


def test_what_is_out_of_view_is_brought_into_it(canvas: Canvas) -> None:
    canvas.eye.zoom_by(4, on_canvas(canvas, (10, 290)).toPointF())

    canvas.eye.bring(DOT)

    edge = canvas.theme.gap(EDGE)
    room = canvas.panes.room().adjusted(edge, edge, -edge, -edge)
    assert room.contains(on_canvas(canvas, DOT.pin).toPointF())


def test_what_is_well_in_view_moves_nothing(canvas: Canvas) -> None:
    canvas.eye.zoom_by(1.5, on_canvas(canvas, VEIN.pin).toPointF())
    before = canvas.eye.camera

    canvas.eye.bring(VEIN)

    assert canvas.eye.camera == before


def test_what_only_the_second_picture_has_is_brought_into_view_there(
    show_canvas: CanvasShower,
) -> None:
    canvas = show_canvas(DiagramState(step=2, other=1, compare=Compare.SIDE))
    second = canvas.panes.panes[1]
    canvas.eye.zoom_by(8, QPointF(1, 1))

    canvas.eye.bring(STENT)

    assert second.clip.contains(second.on_canvas(STENT.pin, canvas.eye.camera))
