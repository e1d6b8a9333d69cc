# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One picture, two side by side, or two up to a handle: each has its room and its step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from edu_app.render.scene import Compare, DiagramState, derive_scene
from edu_app.ui.canvas import Canvas
from edu_app.ui.canvas_panes import Pane
from edu_app.ui.canvas_words import note_height
from edu_app.ui.theme import Theme
from tests.drawn import BONE, COLOURS, OPEN, PLAIN, STENT, VEIN, diagram, write_art
from tests.ui.drawn import BOXES, CanvasShower, colour_at, on_canvas, seen

SIDE = DiagramState(compare=Compare.SIDE, other=1)
HANDLE = DiagramState(compare=Compare.HANDLE, other=1)
UNLIKE = DiagramState(compare=Compare.SIDE, other=2)
"""Two steps whose views differ in size."""


def panes(canvas: Canvas) -> list[Pane]:
    return canvas.panes.panes


# ---------------------------------------------------------------- rooms


def test_one_picture_has_all_the_room_above_the_note(show_canvas: CanvasShower) -> None:
    canvas = show_canvas()

    (pane,) = panes(canvas)
    assert pane.rect == pane.clip == canvas.panes.room()
    assert canvas.panes.room().height() == canvas.height() - note_height(canvas)


def test_without_a_note_a_picture_has_all_the_canvas(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(record=diagram(labels=()))

    assert canvas.panes.room().toRect() == canvas.rect()


def test_in_a_talk_a_drawing_is_larger_without_its_sides(show_canvas: CanvasShower) -> None:
    record = msgspec.structs.replace(diagram(), talk_across=(100.0, 300.0))
    canvas = show_canvas(size=(400, 400), record=record)
    usual = canvas.eye.camera.scale

    canvas.even = True
    canvas.show_scene(derive_scene(record, DiagramState()))
    canvas.eye.see_all()

    assert canvas.panes.frame == (200.0, 300.0)
    assert canvas.eye.camera.scale > 1.2 * usual
    assert on_canvas(canvas, (200, 150)).x() == pytest.approx(200)


def test_two_side_by_side_are_equal_and_apart(show_canvas: CanvasShower) -> None:
    first, second = panes(show_canvas(SIDE))

    assert first.rect.size() == second.rect.size()
    assert first.rect.right() < second.rect.left()
    assert (first.step, second.step) == (PLAIN, OPEN)


@pytest.mark.parametrize("share", [0.04, 0.5, 0.96])
def test_two_by_a_handle_lie_over_each_other_and_meet_at_it(
    show_canvas: CanvasShower, share: float
) -> None:
    canvas = show_canvas(HANDLE)

    canvas.set_split(share)

    first, second = panes(canvas)
    assert first.rect == second.rect
    assert first.clip.right() == second.clip.left() == pytest.approx(canvas.width() * share)


def test_pictures_side_by_side_are_looked_at_together(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(SIDE)
    canvas.eye.zoom_by(3, on_canvas(canvas, "vein").toPointF())
    canvas.eye.move_by(12, -7)

    first, second = panes(canvas)

    way = second.on_canvas(VEIN.pin, canvas.eye.camera) - first.on_canvas(
        VEIN.pin, canvas.eye.camera
    )
    assert way == second.rect.topLeft() - first.rect.topLeft()


def test_steps_of_different_sizes_are_both_seen_whole(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(UNLIKE)

    for pane in panes(canvas):
        x, y, width, height = pane.view
        corners = [(x, y), (x + width, y + height)]
        assert all(pane.rect.contains(pane.on_canvas(at, canvas.eye.camera)) for at in corners)
        middle = pane.on_canvas((x + width / 2, y + height / 2), canvas.eye.camera)
        assert (middle - pane.rect.center()).manhattanLength() < 0.01


def test_a_smaller_view_shows_nothing_beyond_itself(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(UNLIKE)
    second = panes(canvas)[1]

    inside = second.on_canvas((140, 90), canvas.eye.camera).toPoint()
    beyond = second.on_canvas((140, 150), canvas.eye.camera).toPoint()

    assert colour_at(canvas, inside) == COLOURS["vein"]
    assert colour_at(canvas, beyond) == canvas.theme.tokens.colour("light", "surface").lower()


# ---------------------------------------------------------------- places


@pytest.mark.parametrize("state", [DiagramState(), SIDE, HANDLE, UNLIKE], ids=str)
@pytest.mark.parametrize("zoom", [1, 5])
def test_a_place_of_the_art_is_found_again(
    show_canvas: CanvasShower, state: DiagramState, zoom: float
) -> None:
    canvas = show_canvas(state)
    canvas.eye.zoom_by(zoom, QPointF(100, 100))

    for pane in panes(canvas):
        there = pane.on_canvas((133, 77), canvas.eye.camera)
        assert pane.to_art(there, canvas.eye.camera) == pytest.approx((133, 77))


def test_the_picture_under_a_place_is_known(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(SIDE)
    first, second = panes(canvas)
    between = QPointF((first.rect.right() + second.rect.left()) / 2, 50)

    assert canvas.panes.under(first.rect.center()) is first
    assert canvas.panes.under(second.rect.center()) is second
    assert canvas.panes.under(between) is None
    assert canvas.panes.under(QPointF(20, canvas.height() - 2)) is None


def test_the_picture_that_has_a_structure_is_known(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(SIDE)
    first, second = panes(canvas)

    assert canvas.panes.showing(VEIN) is first
    assert canvas.panes.showing(STENT) is second


def test_what_no_picture_has_counts_to_the_first(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(DiagramState(step=2))

    assert canvas.panes.showing(STENT) is panes(canvas)[0]


def test_a_layer_that_is_off_answers_in_neither_picture(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(DiagramState(compare=Compare.SIDE, other=1, hidden=frozenset({0})))

    assert all(VEIN not in pane.structures for pane in panes(canvas))
    assert all(BONE in pane.structures for pane in panes(canvas))


# ---------------------------------------------------------------- pictures


def test_a_step_keeps_the_picture_of_the_last_until_its_own_is_there(
    show_canvas: CanvasShower,
) -> None:
    canvas = show_canvas()
    first = panes(canvas)[0].picture

    canvas.show_scene(derive_scene(BOXES, DiagramState(step=1)))
    assert panes(canvas)[0].picture is first
    canvas.finish()

    assert panes(canvas)[0].picture is not first


def test_a_step_that_was_seen_before_is_there_at_once(show_canvas: CanvasShower) -> None:
    canvas = show_canvas()
    first = panes(canvas)[0].picture
    for step in (1, 0):
        canvas.show_scene(derive_scene(BOXES, DiagramState(step=step)))
        if step:
            canvas.finish()

    assert panes(canvas)[0].picture is first


def test_a_second_picture_goes_when_nothing_is_compared_any_more(
    show_canvas: CanvasShower,
) -> None:
    canvas = show_canvas(SIDE)

    canvas.show_scene(derive_scene(BOXES, DiagramState()))

    assert len(panes(canvas)) == 1


def test_another_drawing_begins_with_an_empty_sheet(show_canvas: CanvasShower, boxes: Path) -> None:
    canvas = show_canvas()
    write_art(boxes, file="other.light.svg")

    canvas.show_scene(derive_scene(diagram(name="other"), DiagramState()))

    assert panes(canvas)[0].picture is None


def test_a_picture_is_made_sharp_when_movement_has_come_to_rest(
    show_canvas: CanvasShower, qtbot: QtBot
) -> None:
    canvas = show_canvas()
    canvas.eye.zoom_by(3)
    before = panes(canvas)[0].picture
    assert before is not None

    qtbot.waitUntil(lambda: panes(canvas)[0].picture is not before)

    after = panes(canvas)[0].picture
    assert after is not None
    assert after.key.camera == canvas.eye.camera


def test_a_canvas_without_room_renders_nothing(themed: Callable[..., Theme]) -> None:
    canvas = Canvas(themed(), still=True)
    canvas.resize(0, 0)

    canvas.show_scene(derive_scene(BOXES, DiagramState()))
    canvas.finish()

    assert panes(canvas)[0].picture is None


# ---------------------------------------------------------------- art that cannot be shown


@pytest.mark.parametrize("svg", [" ", "<svg", '<svg xmlns="http://www.w3.org/2000/svg"/>'])
def test_broken_art_is_a_calm_sign_with_the_words_of_the_picture(
    show_canvas: CanvasShower, boxes: Path, svg: str
) -> None:
    blank = seen(show_canvas(record=diagram(labels=())))
    write_art(boxes, svg)

    canvas = show_canvas(record=diagram(labels=()))

    assert panes(canvas)[0].broken
    assert seen(canvas) != blank
    low = seen(canvas).copy(0, canvas.height() * 2 // 3, canvas.width(), canvas.height() // 4)
    assert len({low.pixel(x, y) for x in range(low.width()) for y in range(low.height())}) > 2


def test_behind_broken_art_nothing_is_tapped(show_canvas: CanvasShower, boxes: Path) -> None:
    write_art(boxes, "broken")
    canvas = show_canvas()

    assert canvas.structure_at(on_canvas(canvas, "vein").toPointF()) is None


def test_every_step_of_broken_art_can_be_gone_to(show_canvas: CanvasShower, boxes: Path) -> None:
    write_art(boxes, "broken")
    canvas = show_canvas()

    for state in (DiagramState(step=2), SIDE, HANDLE, DiagramState(selected=1)):
        canvas.show_scene(derive_scene(BOXES, state))
        canvas.eye.zoom_by(3)
        assert not seen(canvas).isNull()
