# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A tile of the list shows its drawing small and whole, and its words in full."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QRectF

from edu_app.features.diagrams.tile_view import DrawingTile, paint_thumbnail, tile_of
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.ui.theme import Theme
from tests.drawn import CLOSE, COLOURS, diagram, write_art
from tests.features.diagrams.viewing import BOXES
from tests.ui.samples import Canvas, colours, picture


@pytest.fixture
def tile(themed: Callable[..., Theme], show: Callable[..., None]) -> DrawingTile:
    made = tile_of(BOXES, themed())
    show(made, 300, made.heightForWidth(300))
    return made


def test_a_tile_has_title_and_number_of_steps(tile: DrawingTile) -> None:
    assert tile.accessibleName() == "Boxes"
    assert tile.accessibleDescription() == "In 3 steps"
    assert tile.name == "boxes"


def test_a_drawing_of_one_step_says_no_number(theme: Theme) -> None:
    assert tile_of(diagram(steps=()), theme).accessibleDescription() == ""


def test_a_picture_is_there_when_it_has_been_rendered(tile: DrawingTile) -> None:
    assert not tile.ready
    empty = picture(tile)

    tile.render_picture()

    assert tile.ready
    assert COLOURS["artery"] in colours(picture(tile))
    assert picture(tile) != empty


def test_a_tile_of_another_size_needs_another_picture(tile: DrawingTile) -> None:
    tile.render_picture()

    tile.resize(260, 300)

    assert not tile.ready


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_words_of_a_tile_are_whole(
    themed: Callable[..., Theme], profile: Profile, percent: int
) -> None:
    made = tile_of(BOXES, themed(profile, "light", percent))
    width = made.minimumSizeHint().width()

    made.resize(width, made.heightForWidth(width))
    assert made.text_fits()
    made.resize(width, made.height() - 20)

    assert not made.text_fits()
    assert made.sizeHint().height() >= made.theme.target("lg")


def test_a_tile_looks_different_under_the_mouse_and_pressed(tile: DrawingTile) -> None:
    tile.hovered = False
    looks = [picture(tile)]
    tile.hovered = True
    looks.append(picture(tile))
    tile.setDown(True)
    looks.append(picture(tile))

    assert looks[0] != looks[1] != looks[2]


# ---------------------------------------------------------------- small pictures


def thumbnail(theme: Theme, record: object = BOXES) -> Canvas:
    canvas = Canvas(216, 166)
    with canvas as painter:
        paint_thumbnail(painter, QRectF(0, 0, 216, 166), record, theme)  # type: ignore[arg-type]
    return canvas


def test_a_small_picture_shows_all_of_the_drawing(themed: Callable[..., Theme]) -> None:
    found = colours(thumbnail(themed()).image)

    assert all(found[colour] > 3 for colour in COLOURS.values())


def test_where_steps_lie_over_each_other_the_first_is_shown(themed: Callable[..., Theme]) -> None:
    stacked = msgspec.structs.replace(diagram(steps=(CLOSE,)), stacked=True)

    found = colours(thumbnail(themed(), stacked).image)

    assert found[COLOURS["skin"]] == 0
    assert found[COLOURS["artery"]] == 0
    assert found[COLOURS["vein"]] > 100


@pytest.mark.parametrize("svg", ["<svg", " "])
def test_broken_art_is_a_calm_sign(themed: Callable[..., Theme], boxes: Path, svg: str) -> None:
    write_art(boxes, svg)

    found = colours(thumbnail(themed()).image)

    assert len(found) > 1
    assert not any(found[colour] for colour in COLOURS.values())
