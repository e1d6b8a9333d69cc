# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What lies over a drawing stays in its place and out of each other's way."""

from __future__ import annotations

import pytest

from edu_app.features.diagrams.over_view import Over
from edu_app.render.scene import Compare, DiagramState, derive_scene
from edu_app.ui.canvas import Canvas
from tests.features.diagrams.viewing import BOXES
from tests.ui.drawn import CanvasShower

HANDLE = DiagramState(step=1, compare=Compare.HANDLE, other=0)
TAPPED = DiagramState(selected=1)


@pytest.fixture
def canvas(show_canvas: CanvasShower) -> Canvas:
    return show_canvas(size=(700, 600))


def put(over: Over, canvas: Canvas, state: DiagramState) -> None:
    """Show a state on the canvas and over it."""
    scene = derive_scene(BOXES, state)
    canvas.show_scene(scene)
    over.show_scene(scene, expanded=state.expanded)
    over.lay_out()


@pytest.mark.parametrize(
    ("state", "card", "handle", "expanded"),
    [
        (DiagramState(), False, False, False),
        (TAPPED, True, False, False),
        (HANDLE, False, True, False),
        (DiagramState(expanded=True), False, False, True),
    ],
)
def test_a_scene_shows_what_it_wants(
    canvas: Canvas, state: DiagramState, card: bool, handle: bool, expanded: bool
) -> None:
    over = Over(canvas, canvas.theme, inline=False)

    put(over, canvas, state)

    assert over.bubble.isVisible() == card
    assert over.handle.isVisible() == handle
    assert over.zoom.expand.isChecked() == expanded
    assert over.zoom.parent() is canvas


def test_everything_follows_the_size_of_the_canvas(canvas: Canvas) -> None:
    over = Over(canvas, canvas.theme, inline=False)
    put(over, canvas, TAPPED)

    canvas.window().resize(520, 460)

    room = canvas.rect()
    assert room.contains(over.zoom.geometry())
    assert room.contains(over.bubble.geometry())
    assert not over.bubble.geometry().intersects(over.zoom.geometry())


def test_the_card_moves_with_the_picture_off_what_it_points_out(canvas: Canvas) -> None:
    over = Over(canvas, canvas.theme, inline=False)
    put(over, canvas, TAPPED)

    canvas.eye.zoom_by(2.5)

    hidden = [box for box in canvas.fixed_boxes() if box.intersects(over.bubble.geometry())]
    assert not hidden


def test_handle_and_card_lie_apart(canvas: Canvas) -> None:
    over = Over(canvas, canvas.theme, inline=False)

    put(over, canvas, DiagramState(step=1, selected=1, compare=Compare.HANDLE, other=0))

    assert over.bubble.isVisible()
    assert not over.handle.geometry().intersects(over.bubble.geometry())


def test_a_card_in_the_page_is_not_laid_over_the_picture(canvas: Canvas) -> None:
    over = Over(canvas, canvas.theme, inline=True)
    put(over, canvas, TAPPED)
    over.bubble.move(300, 200)
    before = over.bubble.geometry()

    canvas.window().resize(520, 460)

    assert over.bubble.parent() is None
    assert over.bubble.geometry() == before
    over.bubble.hide()
