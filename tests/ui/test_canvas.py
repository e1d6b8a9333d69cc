# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The canvas shows a scene, finds what is tapped at every size, and is never mirrored."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QWidget

from edu_app.library.loader import Library
from edu_app.profile import KIOSK
from edu_app.render.scene import Compare, DiagramState, derive_scene, select
from edu_app.ui.canvas import LEAST, Canvas
from edu_app.ui.canvas_words import note_height
from edu_app.ui.theme import Theme
from tests.drawn import ARTERY, COLOURS, STENT, VEIN, diagram
from tests.ui.drawn import (
    BOXES,
    CanvasShower,
    click,
    colour_at,
    on_canvas,
    seen,
    tap,
    taps_of,
)

SIZES = pytest.mark.parametrize("size", [(240, 200), (520, 420), (700, 760)], ids=str)
ZOOMS = pytest.mark.parametrize("zoom", [1, 2.5, 8])
FINGERS = pytest.mark.parametrize("finger", [click, tap], ids=["mouse", "touch"])
CLEAR = {
    "vein.main": (140, 240),
    "artery.main": (150, 135),
    "bone.block": (240, 200),
    "place.dot": (333, 63),
}
"""A place of each structure where nothing else lies over it."""


# ---------------------------------------------------------------- taps


@SIZES
@ZOOMS
@FINGERS
def test_a_tap_finds_what_lies_there(
    show_canvas: CanvasShower,
    size: tuple[int, int],
    zoom: float,
    finger: Callable[[QWidget, QPoint], None],
) -> None:
    canvas = show_canvas(size=size)
    taps = taps_of(canvas)

    for place in CLEAR.values():
        canvas.eye.see_all()
        canvas.eye.zoom_by(zoom, on_canvas(canvas, place).toPointF())
        finger(canvas, on_canvas(canvas, place))

    assert taps == list(CLEAR)


@SIZES
@ZOOMS
def test_what_is_tapped_has_its_colour_under_the_finger(
    show_canvas: CanvasShower, size: tuple[int, int], zoom: float
) -> None:
    canvas = show_canvas(DiagramState(pins=False), size=size, record=diagram(labels=()))

    found = []
    for group, place in (("vein", (140, 240)), ("artery", (150, 135)), ("bone", (240, 200))):
        canvas.eye.see_all()
        canvas.eye.zoom_by(zoom, on_canvas(canvas, place).toPointF())
        found.append((colour_at(canvas, on_canvas(canvas, place)), COLOURS[group]))

    assert [colour for colour, _ in found] == [colour for _, colour in found]


@ZOOMS
def test_a_small_one_is_found_by_a_tap_beside_it_at_every_zoom(
    show_canvas: CanvasShower, zoom: float
) -> None:
    canvas = show_canvas()
    canvas.eye.zoom_by(zoom, on_canvas(canvas, "dot").toPointF())
    edge = on_canvas(canvas, (336, 63))
    taps = taps_of(canvas)

    click(canvas, edge + QPoint(15, 0))
    click(canvas, edge + QPoint(30, 0))

    assert taps == ["place.dot", ""]


def test_a_finger_of_the_kiosk_reaches_farther(
    show_canvas: CanvasShower, themed: Callable[..., Theme]
) -> None:
    canvas = show_canvas(theme=themed(KIOSK))
    taps = taps_of(canvas)

    click(canvas, on_canvas(canvas, (336, 63)) + QPoint(26, 0))

    assert taps == ["place.dot"]


def test_a_tap_on_the_note_points_at_nothing_behind_it(show_canvas: CanvasShower) -> None:
    canvas = show_canvas()
    canvas.eye.zoom_by(3, on_canvas(canvas, "vein").toPointF())
    taps = taps_of(canvas)

    click(canvas, QPoint(on_canvas(canvas, "vein").x(), canvas.height() - 5))

    assert taps == [""]


def test_before_there_is_a_scene_nothing_is_found(themed: Callable[..., Theme]) -> None:
    canvas = Canvas(themed(), still=True)

    assert canvas.structure_at(QRectF(canvas.rect()).center()) is None
    assert canvas.fixed_boxes() == []
    assert canvas.selected_boxes() == []
    canvas.walk(1)


def test_a_layer_that_is_off_is_gone_from_sight_and_from_taps(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(DiagramState(hidden=frozenset({1}), pins=False))
    taps = taps_of(canvas)
    there = on_canvas(canvas, (150, 135))

    click(canvas, there)

    assert colour_at(canvas, there) == COLOURS["vein"]
    assert taps == ["vein.main"]


def test_the_second_of_two_steps_answers_too(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(DiagramState(compare=Compare.SIDE, other=1))
    taps = taps_of(canvas)
    second = canvas.panes.panes[1]

    click(canvas, second.on_canvas(STENT.pin, canvas.eye.camera).toPoint())

    assert taps == ["device.stent"]


# ---------------------------------------------------------------- right to left


@pytest.mark.parametrize("compare", list(Compare))
def test_read_from_right_to_left_not_a_pixel_of_the_picture_moves(
    show_canvas: CanvasShower, from_right: Callable[[], None], compare: Compare
) -> None:
    state = DiagramState(compare=compare, other=1, selected=2)
    before = seen(show_canvas(state))

    from_right()
    after = seen(show_canvas(state))

    assert after == before


def test_read_from_right_to_left_a_tap_finds_the_same(
    show_canvas: CanvasShower, from_right: Callable[[], None]
) -> None:
    from_right()
    canvas = show_canvas()
    taps = taps_of(canvas)

    for place in CLEAR.values():
        click(canvas, on_canvas(canvas, place))

    assert taps == list(CLEAR)


# ---------------------------------------------------------------- what can never be hidden


@SIZES
@pytest.mark.parametrize("compare", list(Compare))
@pytest.mark.parametrize("about", [(0, 0), (200, 150), (400, 300), (390, 10)], ids=str)
def test_sides_are_said_inside_the_picture_at_every_zoom(
    show_canvas: CanvasShower, size: tuple[int, int], compare: Compare, about: tuple[float, float]
) -> None:
    record = diagram(steps=BOXES.steps[:2])
    canvas = show_canvas(DiagramState(compare=compare, other=1), size=size, record=record)
    room = canvas.panes.room()

    for _step in range(11):
        boxes = canvas.fixed_boxes()
        assert len(boxes) == (4 if compare is Compare.HANDLE else 6 if compare else 2)
        assert all(room.contains(box) for box in boxes)
        canvas.eye.zoom_by(1.25, on_canvas(canvas, about).toPointF())
    assert canvas.eye.is_closest


def test_sides_are_never_under_each_other(show_canvas: CanvasShower) -> None:
    canvas = show_canvas()

    for place in [(0, 0), (399, 0), (399, 299), (0, 299), (200, 150)]:
        canvas.eye.see_all()
        canvas.eye.zoom_by(8, on_canvas(canvas, place).toPointF())
        first, second = canvas.fixed_boxes()
        assert not first.intersects(second)


@pytest.mark.parametrize(
    "state",
    [
        DiagramState(),
        DiagramState(hidden=frozenset({0, 1}), pins=False),
        DiagramState(compare=Compare.SIDE, other=1),
        DiagramState(compare=Compare.HANDLE, other=1),
        DiagramState(expanded=True, selected=1),
    ],
    ids=["plain", "bare", "side by side", "handle", "all the room"],
)
@pytest.mark.parametrize("zoom", [1, 8])
def test_the_note_is_always_painted(
    show_canvas: CanvasShower, state: DiagramState, zoom: float
) -> None:
    canvas = show_canvas()
    strip = canvas.rect().adjusted(0, canvas.height() - round(note_height(canvas)) + 1, 0, -3)
    expected = seen(canvas).copy(strip)

    canvas = show_canvas(state)
    canvas.eye.zoom_by(zoom)

    assert seen(canvas).copy(strip) == expected
    assert strip.height() > canvas.theme.px("cap")


# ---------------------------------------------------------------- scenes and sizes


def test_a_scene_gives_the_canvas_its_name_and_description(show_canvas: CanvasShower) -> None:
    canvas = show_canvas()

    assert canvas.accessibleName() == BOXES.title
    assert canvas.accessibleDescription() == BOXES.alt


def test_another_step_of_the_same_size_is_seen_from_the_same_place(
    show_canvas: CanvasShower,
) -> None:
    canvas = show_canvas()
    canvas.eye.zoom_by(3, on_canvas(canvas, "dot").toPointF())
    before = canvas.eye.camera

    canvas.show_scene(derive_scene(BOXES, DiagramState(step=1)))

    assert canvas.eye.camera == before


@pytest.mark.parametrize(
    "state", [DiagramState(step=2), DiagramState(compare=Compare.SIDE, other=1)]
)
def test_a_view_of_another_size_is_seen_whole(
    show_canvas: CanvasShower, state: DiagramState
) -> None:
    canvas = show_canvas()
    canvas.eye.zoom_by(3)

    canvas.show_scene(derive_scene(BOXES, state))

    assert canvas.eye.is_fitted


def test_a_fitted_picture_stays_fitted_when_the_canvas_grows(
    show_canvas: CanvasShower,
) -> None:
    canvas = show_canvas(size=(300, 300))

    canvas.resize(700, 600)

    assert canvas.eye.is_fitted
    assert canvas.eye.camera.scale == canvas.eye.bounds().fitted


def test_a_picture_seen_close_stays_so_when_the_canvas_grows(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(size=(300, 300))
    canvas.eye.zoom_by(5)
    before = canvas.eye.camera.scale

    canvas.resize(320, 310)

    assert canvas.eye.camera.scale == before


def test_a_canvas_tells_that_it_has_another_size(show_canvas: CanvasShower) -> None:
    canvas = show_canvas()
    told: list[int] = []
    canvas.resized.connect(lambda: told.append(canvas.width()))

    canvas.resize(444, 400)

    assert told == [444]


def test_the_line_between_two_pictures_can_be_moved(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(DiagramState(compare=Compare.HANDLE, other=1, pins=False))
    stent = on_canvas(canvas, "stent")
    before = colour_at(canvas, stent)

    canvas.set_split(0.04)

    assert (before, colour_at(canvas, stent)) == (COLOURS["vein"], COLOURS["stent"])


def test_a_canvas_has_room_for_a_picture(show_canvas: CanvasShower) -> None:
    canvas = show_canvas()

    assert canvas.minimumSizeHint() == LEAST
    assert canvas.sizeHint().width() > LEAST.width()


# ---------------------------------------------------------------- walking


@pytest.mark.parametrize(
    ("selected", "step", "to_end", "found"),
    [
        (0, 1, False, "vein.main"),
        (0, -1, False, "place.dot"),
        (1, 1, False, "artery.main"),
        (1, -1, False, "place.dot"),
        (4, 1, False, "vein.main"),
        (2, -1, True, "vein.main"),
        (2, 1, True, "place.dot"),
    ],
)
def test_a_walk_goes_along_the_blood_and_round(
    show_canvas: CanvasShower, selected: int, step: int, to_end: bool, found: str
) -> None:
    canvas = show_canvas(DiagramState(selected=selected))
    taps = taps_of(canvas)

    canvas.walk(step, to_end=to_end)

    assert taps == [found]


def test_there_is_no_walk_where_nothing_has_a_name(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(record=diagram(structures=()))
    taps = taps_of(canvas)

    canvas.walk(1)

    assert taps == []


def test_the_place_around_what_is_pointed_out_is_known_in_every_picture(
    show_canvas: CanvasShower,
) -> None:
    state = select(BOXES, DiagramState(compare=Compare.SIDE, other=1), VEIN)
    canvas = show_canvas(state)

    boxes = canvas.selected_boxes()

    places = [pane.on_canvas(VEIN.pin, canvas.eye.camera) for pane in canvas.panes.panes]
    assert [box.center() for box in boxes] == places


# ---------------------------------------------------------------- real art


@pytest.mark.parametrize("zoom", [1, 4])
def test_on_the_real_drawing_a_tap_on_a_number_finds_its_name(
    theme: Theme, library: Library, show: Callable[..., None], zoom: float
) -> None:
    record = library.diagram("pelvic-veins")
    assert record is not None
    canvas = Canvas(theme, still=True)
    show(canvas, 760, 600)
    scene = derive_scene(record, DiagramState())
    canvas.show_scene(scene)

    wrong = []
    for each in scene.walked:
        canvas.eye.see_all()
        canvas.eye.zoom_by(zoom, on_canvas(canvas, each.pin).toPointF())
        found = canvas.structure_at(on_canvas(canvas, each.pin).toPointF())
        if found is None or found.id != each.id:
            wrong.append((each.id, found.id if found else ""))

    assert scene.walked
    assert wrong == []


def test_an_artery_is_tapped_before_the_vein_behind_it(show_canvas: CanvasShower) -> None:
    canvas = show_canvas()
    taps = taps_of(canvas)

    click(canvas, on_canvas(canvas, (150, 135)))

    assert taps == [ARTERY.id]
