# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of drawings opens each, renders what is in view, and comes back to where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.features.diagrams.list_view import DrawingsPage, columns_of
from edu_app.gallery import settle
from edu_app.profile import KIOSK, LAPTOP
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.drawn import diagram, write_art, write_drawing
from tests.features.diagrams.viewing import SIZES, Notebook, PageOpener, press, shape_of


@pytest.fixture
def many(tree: ContentTree) -> ContentTree:
    """Return content with a long list."""
    for number in range(9):
        write_drawing(tree, diagram(name=f"more-{number}"), "tests")
    return tree


def listed(page: object) -> DrawingsPage:
    assert isinstance(page, DrawingsPage)
    return page


def test_groups_have_headings_and_their_tiles_below(
    open_page: PageOpener, many: ContentTree
) -> None:
    page = listed(open_page("diagram:"))

    headings = {
        label.text(): label.heading_word[-1]
        for label in page.findChildren(Label)
        if label.heading_word
    }
    assert headings == {"Drawings": "1", "Veins and the body": "2", "Tests": "2"}
    assert [tile.name for tile in page.tiles][:3] == ["veins", "boxes", "more-0"]


def test_a_tile_opens_its_drawing(open_page: PageOpener, notebook: Notebook) -> None:
    page = listed(open_page("diagram:"))

    for tile in page.tiles:
        press(tile)

    assert notebook.links == ["diagram:veins", "diagram:boxes"]


def test_keys_open_a_drawing(open_page: PageOpener, notebook: Notebook) -> None:
    page = listed(open_page("diagram:"))
    first = page.first_focus()
    assert first is page.tiles[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(first, Qt.Key.Key_Return)

    assert notebook.links == ["diagram:veins"]


def test_pictures_in_view_are_rendered_a_turn_after_another(
    open_page: PageOpener, many: ContentTree, qtbot: QtBot
) -> None:
    page = listed(open_page("diagram:", size=(780, 420)))

    qtbot.waitUntil(lambda: not page._waiting())

    ready = [tile.ready for tile in page.tiles]
    assert ready[0]
    assert not ready[-1]


def test_scrolling_renders_what_comes_into_view(
    open_page: PageOpener, many: ContentTree, qtbot: QtBot
) -> None:
    page = listed(open_page("diagram:", size=(780, 420)))
    bar = page.pane.verticalScrollBar()

    bar.setValue(bar.maximum())

    qtbot.waitUntil(lambda: page.tiles[-1].ready)


def test_pictures_can_be_had_at_once(open_page: PageOpener) -> None:
    page = listed(open_page("diagram:"))

    page.finish_pictures()

    assert all(tile.ready for tile in page.tiles)


def test_the_list_comes_back_to_the_tile_it_was_left_at(
    open_page: PageOpener, many: ContentTree
) -> None:
    first, second = (listed(open_page("diagram:", size=(780, 420))) for _ in range(2))
    target = first.tiles[4]
    first.pane.verticalScrollBar().setValue(target.mapTo(first._body, QPoint(0, 0)).y())
    place = first.place()

    second.set_place(place)
    settle()

    assert place > 1
    assert second.place() == place


@pytest.mark.parametrize("place", [0, -1, 999])
def test_a_place_that_is_not_there_is_the_top(open_page: PageOpener, place: int) -> None:
    page = listed(open_page("diagram:"))

    page.set_place(place)
    settle()

    assert page.place() == 0


def test_an_empty_list_is_a_heading_alone(open_page: PageOpener, tree: ContentTree) -> None:
    tree.write("diagrams.toml", "")
    page = listed(open_page("diagram:"))

    assert page.tiles == []
    assert page.first_focus() is None
    assert page.place() == 0


def test_broken_art_leaves_a_tile_that_opens(
    open_page: PageOpener, tree: ContentTree, notebook: Notebook
) -> None:
    write_art(tree.assets, "<svg")
    page = listed(open_page("diagram:"))

    page.finish_pictures()
    press(page.tiles[1])

    assert page.tiles[1].ready
    assert notebook.links == ["diagram:boxes"]


@pytest.mark.parametrize(
    ("frame", "percent", "columns"),
    [("upright", 100, 2), ("upright", 200, 1), ("kiosk", 100, 4), ("columns", 100, 4)],
)
def test_columns_follow_the_window(frame: str, percent: int, columns: int) -> None:
    profile = LAPTOP if frame == "columns" else KIOSK

    assert columns_of(shape_of(profile, SIZES[frame], percent)) == columns


def test_large_text_has_few_columns() -> None:
    assert columns_of(shape_of(LAPTOP, SIZES["large"], 200)) in (1, 2)
