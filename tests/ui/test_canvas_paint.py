# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A canvas paints sheet, art, marks and words, from back to front, on every kind of screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from edu_app.profile import KIOSK, LAPTOP
from edu_app.render.scene import Compare, DiagramState, derive_scene
from edu_app.ui.canvas import Canvas
from edu_app.ui.theme import Theme
from tests.drawn import COLOURS, diagram
from tests.ui.drawn import CanvasShower, colour_at, on_canvas, seen
from tests.ui.samples import difference, picture

BARE = diagram(labels=(), structures=())


def test_art_lies_where_the_camera_says(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(record=BARE)

    for group in ("skin", "bone", "artery", "dot"):
        place = (240, 200) if group == "bone" else group
        assert colour_at(canvas, on_canvas(canvas, place)) == COLOURS[group]


@pytest.mark.parametrize("zoom", [1, 1.3, 3.7])
def test_a_picture_that_is_not_sharp_yet_lies_at_the_same_place(
    show_canvas: CanvasShower, zoom: float
) -> None:
    canvas = show_canvas(record=BARE)
    canvas.eye.zoom_by(zoom, on_canvas(canvas, "artery").toPointF())

    place = on_canvas(canvas, "artery")
    assert picture(canvas).pixelColor(place).name() == COLOURS["artery"]


def test_before_there_is_a_scene_there_is_an_empty_sheet(
    themed: Callable[..., Theme], show: Callable[..., None]
) -> None:
    canvas = Canvas(themed(), still=True)
    show(canvas, 300, 200)

    image = picture(canvas)

    assert image.pixelColor(150, 100) == canvas.theme.colour("surface")


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_corners_are_those_of_the_page(
    show_canvas: CanvasShower, themed: Callable[..., Theme], name: str
) -> None:
    theme = themed(LAPTOP, name)
    image = seen(show_canvas(theme=theme))

    corners = [(0, 0), (image.width() - 1, 0), (0, image.height() - 1)]
    assert [image.pixelColor(*corner) for corner in corners] == [theme.colour("bg")] * 3


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_art_that_exists_in_light_only_stands_on_a_light_sheet(
    show_canvas: CanvasShower, themed: Callable[..., Theme], name: str
) -> None:
    theme = themed(LAPTOP, name)
    canvas = show_canvas(record=BARE, theme=theme)

    light = QColor(theme.tokens.colour("light", "surface"))
    assert seen(canvas).pixelColor(on_canvas(canvas, (300, 20))) == light


def test_a_kiosk_paints_the_same_art(
    show_canvas: CanvasShower, themed: Callable[..., Theme]
) -> None:
    canvas = show_canvas(record=BARE, theme=themed(KIOSK))

    assert colour_at(canvas, on_canvas(canvas, "artery")) == COLOURS["artery"]


@pytest.mark.parametrize(("key", "ring"), [(Qt.Key.Key_Shift, True), (None, False)])
def test_the_ring_shows_for_somebody_at_the_keyboard(
    show_canvas: CanvasShower, key: Qt.Key | None, ring: bool
) -> None:
    canvas = show_canvas()
    before = seen(canvas)

    if key is not None:
        QTest.keyClick(canvas, key)

    assert (seen(canvas) != before) is ring


def test_without_the_focus_there_is_no_ring(show_canvas: CanvasShower) -> None:
    canvas = show_canvas()
    before = seen(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Shift)

    canvas.clearFocus()

    assert seen(canvas) == before


def test_two_steps_are_parted_by_a_line_and_named(show_canvas: CanvasShower) -> None:
    state = DiagramState(compare=Compare.HANDLE, other=0, pins=False)
    canvas = show_canvas(record=BARE)
    one = seen(canvas)

    canvas.show_scene(derive_scene(BARE, state))

    changed = difference(one, seen(canvas))
    assert changed.top() < 14
    assert changed.left() < 14
    line = seen(canvas).pixelColor(canvas.width() // 2, canvas.height() // 2)
    assert line == canvas.theme.colour("lineStrong")


def test_a_fading_picture_shows_both(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(record=BARE, still=False)
    stent = on_canvas(canvas, "stent")
    canvas.show_scene(derive_scene(BARE, DiagramState(step=1)))
    canvas.finish()
    pane = canvas.panes.panes[0]

    colours = []
    for share in (0.0, 0.5, 1.0):
        pane.fade.share = share
        colours.append(picture(canvas).pixelColor(stent).name())

    assert colours[0] == COLOURS["vein"]
    assert colours[2] == COLOURS["stent"]
    assert colours[1] not in (colours[0], colours[2])


def test_a_picture_is_painted_alike_on_a_sharp_screen(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(record=BARE)
    image = QImage(canvas.size() * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)

    canvas.render(image)

    place = on_canvas(canvas, "artery") * 2
    assert image.pixelColor(place).name() == COLOURS["artery"]
