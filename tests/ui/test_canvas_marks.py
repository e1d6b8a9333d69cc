# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Over the art lie numbers that never cover each other, what is pointed out, and free words."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QPointF, QRectF

from edu_app.library.diagram import Diagram
from edu_app.render.scene import Compare, DiagramState, derive_scene, select
from edu_app.ui.canvas import Canvas
from edu_app.ui.canvas_marks import PINS_APART, pin_radius
from tests.drawn import BONE, DOT, LABELS, STENT, VEIN, diagram
from tests.ui.drawn import BOXES, CanvasShower, on_canvas, seen
from tests.ui.samples import difference

PLAIN = diagram(labels=())
NO_PINS = DiagramState(pins=False)


def changed(canvas: Canvas, state: DiagramState, record: Diagram = PLAIN) -> QRectF:
    """Return where another state looks different."""
    before = seen(canvas)
    canvas.show_scene(derive_scene(record, state))
    return difference(before, seen(canvas))


# ---------------------------------------------------------------- numbers


def test_every_structure_has_its_number_at_its_place(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(NO_PINS, record=PLAIN)
    before = seen(canvas)

    canvas.show_scene(derive_scene(PLAIN, DiagramState()))

    after = seen(canvas)
    for each in (DOT, VEIN):
        place = on_canvas(canvas, each.pin)
        ring = place.x() - round(pin_radius(canvas.theme)) + 4
        assert after.pixelColor(ring, place.y()) != before.pixelColor(ring, place.y())


def test_numbers_can_be_switched_off(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(NO_PINS, record=PLAIN)
    without = seen(canvas)

    canvas.show_scene(derive_scene(diagram(labels=(), structures=()), DiagramState()))

    assert seen(canvas) == without


def test_a_number_that_would_cover_another_waits_until_it_is_seen_larger(
    show_canvas: CanvasShower,
) -> None:
    near = msgspec.structs.replace(VEIN, id="vein.near", pin=(VEIN.pin[0] + 5, VEIN.pin[1]))
    alone, both = (
        show_canvas(record=diagram(labels=(), structures=some)) for some in ((VEIN,), (VEIN, near))
    )
    assert seen(alone) == seen(both)

    for canvas in (alone, both):
        canvas.eye.zoom_by(8, on_canvas(canvas, VEIN.pin).toPointF())

    assert 5 * alone.eye.camera.scale > PINS_APART * pin_radius(alone.theme)
    assert seen(alone) != seen(both)


def test_only_the_first_of_two_steps_has_numbers(show_canvas: CanvasShower) -> None:
    state = DiagramState(compare=Compare.SIDE, other=0)
    canvas = show_canvas(replace(state, pins=False), record=PLAIN)

    box = changed(canvas, state)

    assert canvas.panes.panes[0].rect.contains(box)


# ---------------------------------------------------------------- what is pointed out


@pytest.mark.parametrize("pins", [True, False])
def test_what_is_pointed_out_is_seen_with_its_whole_outline(
    show_canvas: CanvasShower, pins: bool
) -> None:
    canvas = show_canvas(DiagramState(pins=pins), record=PLAIN)

    box = changed(canvas, select(BOXES, DiagramState(pins=pins), BONE))

    corners = [on_canvas(canvas, BONE.regions[0][corner]) for corner in (0, 2)]
    (left, top), (right, low) = ((at.x(), at.y()) for at in corners)
    assert box.left() == pytest.approx(left, abs=6)
    assert box.top() == pytest.approx(top, abs=6)
    assert box.right() == pytest.approx(right, abs=6)
    assert box.bottom() == pytest.approx(low, abs=6)


def test_what_is_pointed_out_is_marked_in_both_of_two_steps(show_canvas: CanvasShower) -> None:
    state = DiagramState(compare=Compare.SIDE, other=1)
    canvas = show_canvas(state, record=PLAIN)

    box = changed(canvas, select(BOXES, state, VEIN))

    first, second = canvas.panes.panes
    assert box.intersects(first.rect)
    assert box.intersects(second.rect)


def test_what_only_the_second_step_has_is_marked_there(show_canvas: CanvasShower) -> None:
    state = DiagramState(compare=Compare.SIDE, other=1)
    canvas = show_canvas(state, record=PLAIN)

    box = changed(canvas, select(BOXES, state, STENT))

    assert canvas.panes.panes[1].rect.contains(box)


# ---------------------------------------------------------------- words


def test_free_words_stand_where_the_drawing_has_them(show_canvas: CanvasShower) -> None:
    free = next(label for label in LABELS if label.id == "free")
    canvas = show_canvas(NO_PINS, record=PLAIN)

    box = changed(canvas, NO_PINS, diagram(labels=(free,)))

    at, end = on_canvas(canvas, free.at), on_canvas(canvas, free.anchor or (0, 0))
    assert box.adjusted(-1, -1, 1, 1).contains(at.toPointF())
    assert box.adjusted(-9, -9, 9, 9).contains(end.toPointF())


def test_words_too_small_to_be_read_wait_until_they_are_seen_larger(
    show_canvas: CanvasShower,
) -> None:
    tiny = next(label for label in LABELS if label.id == "tiny")
    alone, both = (show_canvas(NO_PINS, record=diagram(labels=some)) for some in ((), (tiny,)))
    assert seen(alone) == seen(both)

    tall = msgspec.structs.replace(tiny, size=9)
    canvas = show_canvas(NO_PINS, record=diagram(labels=(tall,)))

    assert seen(canvas) != seen(alone)


@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_words_stand_on_the_side_that_is_asked_for(show_canvas: CanvasShower, align: str) -> None:
    free = next(label for label in LABELS if label.id == "free")
    canvas = show_canvas(NO_PINS, record=PLAIN)
    turned = msgspec.structs.replace(free, align=align, anchor=None)

    box = changed(canvas, NO_PINS, diagram(labels=(turned,)))

    x = on_canvas(canvas, free.at).x()
    middle = box.center().x()
    assert {"left": middle > x, "right": middle < x, "center": abs(middle - x) < 6}[align]


def test_words_that_name_a_structure_are_not_written_twice(show_canvas: CanvasShower) -> None:
    named = next(label for label in LABELS if label.id == "named")
    canvas = show_canvas(NO_PINS, record=PLAIN)

    assert changed(canvas, NO_PINS, diagram(labels=(named,))).isEmpty()


@pytest.mark.parametrize(("beyond", "seen_whole"), [(-3.0, True), (3.0, False)])
def test_words_at_an_edge_are_seen_whole_or_not_at_all(
    show_canvas: CanvasShower, beyond: float, seen_whole: bool
) -> None:
    free = next(label for label in LABELS if label.id == "free")
    usual = show_canvas(NO_PINS, record=PLAIN)
    free = msgspec.structs.replace(free, anchor=None)
    high = changed(usual, NO_PINS, diagram(labels=(free,))).height()
    canvas = show_canvas(NO_PINS, record=PLAIN)
    pane, camera = canvas.panes.panes[0], canvas.eye.camera
    low = pane.to_art(QPointF(0, pane.clip.bottom() + beyond), camera)[1]

    moved = msgspec.structs.replace(free, at=(free.at[0], low))
    box = changed(canvas, NO_PINS, diagram(labels=(moved,)))

    assert box.isEmpty() is not seen_whole
    assert not seen_whole or box.height() >= high - 4
