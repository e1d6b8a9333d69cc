# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sides, titles and the note stay on the canvas, in colours of the sheet, and clear of buttons."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from edu_app.profile import KIOSK, LAPTOP
from edu_app.render.scene import Compare, DiagramState
from edu_app.ui.canvas import Canvas
from edu_app.ui.canvas_words import (
    NOTE_SHARE,
    note_height,
    note_room,
    sheet_colour,
    side_boxes,
    title_boxes,
)
from edu_app.ui.theme import Theme
from tests.drawn import LABELS, LEFT, NOTE, RIGHT, diagram, step
from tests.ui.drawn import CanvasShower, on_canvas
from tests.ui.samples import ThemeMaker

SIDE = DiagramState(compare=Compare.SIDE, other=1)
HANDLE = DiagramState(compare=Compare.HANDLE, other=1)
LONG = diagram(steps=(step("a" * 60, "vein"), step("b" * 60, "vein")))


def texts(boxes: list[tuple[str, QRectF]]) -> list[str]:
    return [text for text, _ in boxes]


# ---------------------------------------------------------------- sides


def test_sides_stand_where_the_drawing_has_them(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(size=(700, 600))

    (right, first), (left, second) = side_boxes(canvas)

    assert (right, left) == (RIGHT, LEFT)
    assert abs(first.center().x() - on_canvas(canvas, (70, 285)).x()) < 2
    assert abs(second.center().x() - on_canvas(canvas, (330, 285)).x()) < 2


def test_sides_have_room_for_their_words(show_canvas: CanvasShower) -> None:
    canvas = show_canvas()
    metrics = QFontMetricsF(canvas.theme.font("cap", 700))

    assert all(box.width() > metrics.horizontalAdvance(text) for text, box in side_boxes(canvas))


def test_in_a_narrow_room_a_side_is_said_on_two_lines(show_canvas: CanvasShower) -> None:
    wide, narrow = (show_canvas(SIDE, size=size) for size in ((700, 400), (260, 400)))

    assert side_boxes(narrow)[0][1].height() > 1.5 * side_boxes(wide)[0][1].height()
    assert all(narrow.panes.room().contains(box) for _, box in side_boxes(narrow))


def test_both_pictures_side_by_side_say_their_sides(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(SIDE, size=(740, 500))

    boxes = side_boxes(canvas)

    assert texts(boxes) == [RIGHT, LEFT, RIGHT, LEFT]
    first, second = canvas.panes.panes
    assert all(first.rect.contains(box) for _, box in boxes[:2])
    assert all(second.rect.contains(box) for _, box in boxes[2:])


@pytest.mark.parametrize("share", [0.04, 0.5, 0.96])
def test_two_pictures_by_a_handle_have_one_pair_of_sides(
    show_canvas: CanvasShower, share: float
) -> None:
    canvas = show_canvas(HANDLE)
    before = side_boxes(canvas)

    canvas.set_split(share)

    assert side_boxes(canvas) == before
    assert texts(before) == [RIGHT, LEFT]


def test_buttons_at_the_edge_never_lie_over_a_side(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(size=(300, 300))
    canvas.taken_right = 70

    assert all(box.right() <= canvas.width() - 70 for _, box in side_boxes(canvas))


def test_a_label_of_several_lines_is_one_line_here(show_canvas: CanvasShower) -> None:
    side = msgspec.structs.replace(LABELS[0], text="Your\nright side")

    canvas = show_canvas(record=diagram(labels=(side,)))

    assert texts(side_boxes(canvas)) == [RIGHT]


# ---------------------------------------------------------------- titles


def test_one_picture_has_no_title_on_it(show_canvas: CanvasShower) -> None:
    assert title_boxes(show_canvas()) == []


@pytest.mark.parametrize("state", [SIDE, HANDLE], ids=["side by side", "handle"])
def test_each_of_two_pictures_has_its_title(show_canvas: CanvasShower, state: DiagramState) -> None:
    canvas = show_canvas(state, size=(700, 400))

    boxes = title_boxes(canvas)

    assert texts(boxes) == ["Step plain", "Step open"]
    for pane, (_, box) in zip(canvas.panes.panes, boxes, strict=True):
        assert pane.clip.contains(box)


@pytest.mark.parametrize("state", [SIDE, HANDLE], ids=["side by side", "handle"])
def test_a_long_title_is_cut_and_stays_in_its_picture(
    show_canvas: CanvasShower, state: DiagramState
) -> None:
    canvas = show_canvas(state, record=LONG)

    for pane, (text, box) in zip(canvas.panes.panes, title_boxes(canvas), strict=True):
        assert text.endswith("…")
        assert pane.clip.contains(box)


def test_titles_never_lie_over_sides(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(HANDLE)
    canvas.eye.zoom_by(8)

    for _, title in title_boxes(canvas):
        assert not any(title.intersects(side) for _, side in side_boxes(canvas))


# ---------------------------------------------------------------- note


@pytest.mark.parametrize("size", [(200, 240), (520, 420)])
def test_the_strip_of_the_note_has_room_for_all_of_it(
    show_canvas: CanvasShower, size: tuple[int, int]
) -> None:
    canvas = show_canvas(size=size)
    metrics = QFontMetricsF(canvas.theme.font("cap", 500))
    lines = metrics.horizontalAdvance(NOTE) / (canvas.width() - 20)

    assert note_height(canvas) > metrics.height() * lines


def test_a_canvas_without_a_scene_has_no_strip(themed: Callable[..., Theme]) -> None:
    canvas = Canvas(themed(), still=True)

    assert note_height(canvas) == 0
    assert side_boxes(canvas) == title_boxes(canvas) == []


def test_larger_text_has_a_higher_strip(
    show_canvas: CanvasShower, themed: Callable[..., Theme]
) -> None:
    small, large = (show_canvas(theme=themed(KIOSK, "light", size)) for size in (100, 200))

    assert note_height(large) > note_height(small)


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_words_have_the_colours_of_the_sheet(
    show_canvas: CanvasShower, themed: Callable[..., Theme], name: str
) -> None:
    theme = themed(LAPTOP, name)
    canvas = show_canvas(theme=theme)

    assert sheet_colour(canvas, "ink").name() == theme.tokens.colour("light", "ink").lower()


@pytest.mark.parametrize(("name", "sheet"), [("dark", "dark"), ("hc", "light")])
def test_before_there_is_a_scene_the_sheet_is_that_of_the_theme(
    themed: Callable[..., Theme], name: str, sheet: str
) -> None:
    theme = themed(LAPTOP, name)

    colour = sheet_colour(Canvas(theme, still=True), "surface").name()

    assert colour == theme.tokens.colour(sheet, "surface").lower()


# ---------------------------------------------------------------- shares


@pytest.mark.parametrize("percent", [100, 200])
def test_an_even_canvas_leaves_the_same_share_to_its_picture(
    show_canvas: CanvasShower, themed: ThemeMaker, percent: int
) -> None:
    shares = set()
    for size in ((480, 300), (800, 500)):
        canvas = show_canvas(theme=themed(percent=percent))
        canvas.even = True
        canvas.resize(*size)
        room, camera = canvas.panes.room(), canvas.eye.camera
        shares.add((room.height() / size[1], round(camera.scale / size[1], 9)))
        assert note_room(canvas) == pytest.approx(NOTE_SHARE * size[1])

    assert len(shares) == 1


def test_a_large_note_never_lies_over_a_side(show_canvas: CanvasShower, themed: ThemeMaker) -> None:
    canvas = show_canvas(theme=themed(percent=200))
    canvas.even = True
    canvas.resize(480, 300)

    assert note_height(canvas) > note_room(canvas)
    assert side_boxes(canvas)
    for _, box in side_boxes(canvas):
        assert box.bottom() <= canvas.height() - note_height(canvas)


def test_a_side_that_only_the_note_hides_stays_below(
    show_canvas: CanvasShower, themed: ThemeMaker
) -> None:
    canvas = show_canvas(theme=themed(percent=200))
    canvas.even = True
    canvas.resize(480, 300)
    low = canvas.height() - note_height(canvas)
    hidden = on_canvas(canvas, LABELS[0].at)

    assert low - 12 < hidden.y() < canvas.panes.room().bottom()
    for _, box in side_boxes(canvas):
        assert box.bottom() > low - 20


def test_a_side_that_only_buttons_hide_stays_beside_them(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(size=(700, 600))
    (_, right), (_, left) = side_boxes(canvas)

    canvas.taken_right = round(canvas.width() - left.center().x()) + 20
    (_, same), (_, moved) = side_boxes(canvas)

    assert same == right
    assert moved.top() == left.top()
    assert moved.right() <= canvas.width() - canvas.taken_right


def test_without_a_note_an_even_canvas_leaves_it_no_room(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(record=diagram(labels=()))
    canvas.even = True

    assert note_room(canvas) == note_height(canvas) == 0
