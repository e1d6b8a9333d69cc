# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The parts of the viewer stand around the picture in each shape of window, and give way to it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from edu_app.features.diagrams.column_pane_view import ColumnPane
from edu_app.features.diagrams.page_view import ViewerPage
from edu_app.gallery import settle
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.render.scene import DiagramState
from tests.features.diagrams.viewing import SIZES, ViewerOpener

FRAMES = {
    "kiosk": (KIOSK, SIZES["kiosk"], 100),
    "upright": (KIOSK, SIZES["upright"], 100),
    "columns": (LAPTOP, SIZES["columns"], 100),
    "laptop": (LAPTOP, SIZES["laptop"], 100),
    "small": (LAPTOP, SIZES["small"], 100),
    "large": (LAPTOP, SIZES["large"], 200),
    "upright large": (KIOSK, SIZES["upright"], 200),
}
EVERYWHERE = pytest.mark.parametrize(("profile", "size", "percent"), FRAMES.values(), ids=FRAMES)
SCROLLING = ("large", "upright large")


def x_of(page: ViewerPage, widget: QWidget) -> int:
    return widget.mapTo(page, widget.rect().center()).x()


def y_of(page: ViewerPage, widget: QWidget) -> int:
    return widget.mapTo(page, widget.rect().center()).y()


@EVERYWHERE
def test_the_picture_has_more_room_than_anything_else(
    open_viewer: ViewerOpener, profile: Profile, size: tuple[int, int], percent: int
) -> None:
    page = open_viewer(profile=profile, size=size, percent=percent)

    picture = page.canvas.width() * page.canvas.height()
    others = (page.words, page.options, page.names)
    seen = [each.visibleRegion().boundingRect() for each in others]
    assert all(picture > box.width() * box.height() for box in seen)
    assert page.canvas.height() >= page.canvas.minimumSizeHint().height()


@EVERYWHERE
def test_every_part_is_somewhere_on_the_page(
    open_viewer: ViewerOpener, profile: Profile, size: tuple[int, int], percent: int
) -> None:
    page = open_viewer(profile=profile, size=size, percent=percent)

    parts = (page.canvas, page.words, page.options, page.names, page.steps)
    assert all(part is not None and part.isVisible() for part in parts)
    assert all(page.isAncestorOf(part) for part in parts if part is not None)


def test_in_three_columns_story_and_names_stand_beside_the_picture(
    open_viewer: ViewerOpener,
) -> None:
    page = open_viewer(profile=LAPTOP, size=SIZES["columns"])

    assert x_of(page, page.words) < x_of(page, page.canvas) < x_of(page, page.names)


def test_upright_words_stand_above_and_names_below_the_picture(open_viewer: ViewerOpener) -> None:
    page = open_viewer(profile=KIOSK, size=SIZES["upright"])

    assert y_of(page, page.words) < y_of(page, page.canvas) < y_of(page, page.names)


@pytest.mark.parametrize("name", SCROLLING)
def test_with_large_text_everything_stands_under_everything(
    open_viewer: ViewerOpener, name: str
) -> None:
    profile, size, percent = FRAMES[name]
    page = open_viewer(profile=profile, size=size, percent=percent)
    page.choices.take(DiagramState(selected=1))
    settle()
    assert page.steps is not None

    order = (page.words, page.canvas, page.steps, page.bubble, page.options, page.names)
    heights = [y_of(page, part) for part in order]
    assert heights == sorted(heights)


@EVERYWHERE
def test_with_all_the_room_the_rest_gives_way_and_comes_back(
    open_viewer: ViewerOpener, profile: Profile, size: tuple[int, int], percent: int
) -> None:
    page = open_viewer(profile=profile, size=size, percent=percent)

    page.choices.take(DiagramState(expanded=True))
    assert not page.options.isVisible()
    assert not page.names.isVisible()
    page.choices.take(DiagramState())

    assert page.options.isVisible()
    assert page.names.isVisible()


def test_a_drag_on_the_picture_scrolls_only_a_page_that_scrolls(
    open_viewer: ViewerOpener,
) -> None:
    page = open_viewer(profile=LAPTOP, size=SIZES["columns"])

    page.frame.scroll(50)

    assert page.frame._pane is None


def test_the_picture_follows_the_height_of_the_page(open_viewer: ViewerOpener) -> None:
    page = open_viewer(profile=LAPTOP, size=SIZES["large"], percent=200)
    before = page.canvas.height()

    page.resize(page.width(), page.height() + 200)
    settle()

    assert page.canvas.height() > before


def test_upright_with_large_text_the_steps_are_whole_above_the_way_on(
    open_viewer: ViewerOpener,
) -> None:
    page = open_viewer(profile=KIOSK, size=SIZES["upright"], percent=200)
    pane = page.frame._pane
    assert page.steps is not None
    assert isinstance(pane, ColumnPane)

    for step in (0, 1):
        page.choices.go_to_step(step)
        settle()
        low = page.steps.mapTo(page, page.steps.rect().bottomLeft()).y()
        assert pane.more.isVisible()
        assert low <= pane.more.geometry().top()
