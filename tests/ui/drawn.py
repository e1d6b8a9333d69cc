# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A canvas with the small drawing on it, and fingers for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.library.diagram import Diagram, Structure
from edu_app.render.scene import DiagramState, derive_scene
from edu_app.ui.canvas import Canvas
from edu_app.ui.icons import Icons
from edu_app.ui.theme import Theme
from tests.drawn import diagram, middle, write_art
from tests.stage import touch_screen
from tests.ui.samples import ThemeMaker, picture

SIZE = (520, 420)
BOXES = diagram()


class CanvasShower(Protocol):
    """Shows a state of a drawing on a new canvas, its pictures finished."""

    def __call__(
        self,
        state: DiagramState = ...,
        *,
        size: tuple[int, int] = ...,
        record: Diagram = ...,
        still: bool = ...,
        theme: Theme | None = ...,
    ) -> Canvas: ...


@pytest.fixture
def boxes(tmp_path: Path) -> Path:
    """Return a folder of assets with the art of the small drawing."""
    write_art(tmp_path)
    return tmp_path


@pytest.fixture
def themed(make_theme: ThemeMaker, boxes: Path, assets_root: Path) -> ThemeMaker:
    """Return a maker of themes whose drawings are the small one."""

    def make(*args: object, **options: object) -> Theme:
        theme = make_theme(*args, **options)
        theme.assets, theme.icons = boxes, Icons(assets_root / "icons")
        return theme

    return make


@pytest.fixture
def show_canvas(themed: ThemeMaker, show: Callable[..., None]) -> CanvasShower:
    def run(
        state: DiagramState = DiagramState(),  # noqa: B008  # frozen
        *,
        size: tuple[int, int] = SIZE,
        record: Diagram = BOXES,
        still: bool = True,
        theme: Theme | None = None,
    ) -> Canvas:
        canvas = Canvas(theme or themed(), still=still)
        show(canvas, *size)
        canvas.show_scene(derive_scene(record, state))
        canvas.finish()
        return canvas

    return run


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Return a function that makes the application one that is read from right to left."""
    yield lambda: qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# ---------------------------------------------------------------- looking


def taps_of(canvas: Canvas) -> list[str]:
    """Return the ids that are tapped from now on; nothing for a tap on nothing."""
    seen: list[str] = []

    def note(structure: Structure | None) -> None:
        seen.append(structure.id if structure else "")

    canvas.structure_tapped.connect(note)
    return seen


def on_canvas(canvas: Canvas, place: tuple[float, float] | str) -> QPoint:
    """Return where a place of the art, or the middle of a group, is on the canvas."""
    at = middle(place) if isinstance(place, str) else place
    return canvas.panes.panes[0].on_canvas(at, canvas.eye.camera).toPoint()


def in_art(canvas: Canvas, place: QPoint | QPointF) -> tuple[float, float]:
    """Return which place of the art is at a place of the canvas."""
    return canvas.panes.panes[0].to_art(QPointF(place), canvas.eye.camera)


def seen(canvas: Canvas) -> QImage:
    """Return what the canvas looks like when everything is rendered."""
    canvas.finish()
    return picture(canvas)


def colour_at(canvas: Canvas, place: QPoint) -> str:
    """Return the colour of a place as `#rrggbb`."""
    return seen(canvas).pixelColor(place).name()


# ---------------------------------------------------------------- hands


def click(widget: QWidget, place: QPoint) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)


def tap(widget: QWidget, place: QPoint) -> None:
    QTest.touchEvent(widget, touch_screen()).press(0, place, widget)
    QTest.touchEvent(widget, touch_screen()).release(0, place, widget)


def drag(widget: QWidget, way: list[QPoint]) -> None:
    """Draw the pressed mouse along some places."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=way[0])
    for place in way[1:]:
        QTest.mouseMove(widget, place)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=way[-1])


def pinch(widget: QWidget, before: list[QPoint], after: list[QPoint]) -> None:
    """Put fingers down, move them all, and lift them."""
    for act, places in (("press", before), ("move", after), ("release", after)):
        touch = QTest.touchEvent(widget, touch_screen())
        for finger, place in enumerate(places):
            getattr(touch, act)(finger, place, widget)
        touch.commit()
