# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A tile holds its words at every width, looks like its family, and opens by finger and key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edu_app.features.topics.browse import TileFacts
from edu_app.features.topics.tile_view import TINTS, Tile, meta_words
from edu_app.library.link import Kind, Link
from edu_app.profile import Profile
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, picture, places_of

FACTS = TileFacts(
    link=Link(Kind.TOPIC, "risks"),
    title="What can go wrong",
    summary="Of treating, and of waiting for a while",
    icon="scale",
    family="decide",
    minutes=4,
    read=False,
)
both = pytest.mark.parametrize("row", [False, True], ids=["column", "row"])


def fitted(theme: Theme, facts: TileFacts = FACTS, *, row: bool = False, width: int = 420) -> Tile:
    """Return a tile that is as high as it needs to be."""
    tile = Tile(facts, theme, row=row)
    tile.resize(width, tile.needed_height(width))
    return tile


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "4 min"),
        ({"read": True}, "Read"),
        ({"minutes": 0}, ""),
        ({"minutes": 0, "read": True}, "Read"),
        ({"family": "urgent"}, ""),
        ({"family": "urgent", "read": True}, ""),
    ],
)
def test_a_tile_says_how_long_or_that_it_is_read(changes: dict[str, object], words: str) -> None:
    assert meta_words(replace(FACTS, **changes)) == words  # type: ignore[arg-type]  # a table


@pytest.mark.parametrize(
    ("changes", "described"),
    [
        ({}, "Of treating, and of waiting for a while. 4 min"),
        ({"summary": ""}, "4 min"),
        ({"minutes": 0}, "Of treating, and of waiting for a while"),
    ],
)
def test_a_screen_reader_hears_all_words_of_a_tile(
    theme: Theme, changes: dict[str, object], described: str
) -> None:
    tile = Tile(replace(FACTS, **changes), theme, row=False)  # type: ignore[arg-type]  # a table

    assert tile.accessibleName() == "What can go wrong"
    assert tile.accessibleDescription() == described


# ---------------------------------------------------------------- size


@both
@pytest.mark.parametrize("percent", [100, 200])
def test_a_tile_fits_at_the_height_it_asks_for_and_not_below(
    make_theme: ThemeMaker, profile: Profile, percent: int, row: bool
) -> None:
    tile = fitted(make_theme(profile, percent=percent), row=row, width=700)
    assert tile.text_fits()

    tile.resize(700, tile.height() - 4)

    assert not tile.text_fits()


@both
def test_a_narrow_tile_is_higher(theme: Theme, row: bool) -> None:
    tile = Tile(FACTS, theme, row=row)

    assert tile.needed_height(240) > tile.needed_height(600)


def test_a_dense_tile_is_lower(theme: Theme) -> None:
    dense, plain = (Tile(FACTS, theme, row=False, dense=dense) for dense in (True, False))

    assert dense.needed_height(400) < plain.needed_height(400)


def test_a_tile_that_is_narrower_than_a_word_says_so(theme: Theme) -> None:
    facts = replace(FACTS, title="Thrombophlebitis")

    assert not fitted(theme, facts, width=150).text_fits()


@both
def test_no_tile_gets_smaller_than_a_finger_needs(
    make_theme: ThemeMaker, profile: Profile, row: bool
) -> None:
    theme = make_theme(profile)

    least = Tile(FACTS, theme, row=row).minimumSizeHint()

    assert min(least.width(), least.height()) >= theme.target("lg")


def test_a_tile_would_like_the_height_that_the_page_has_set(theme: Theme) -> None:
    tile = Tile(FACTS, theme, row=False)
    tile.setMinimumHeight(333)

    assert tile.sizeHint().height() == 333


# ---------------------------------------------------------------- looks


@both
@pytest.mark.parametrize("family", [*TINTS, "unheard-of"])
def test_a_tile_has_the_tint_of_its_family(theme: Theme, family: str, row: bool) -> None:
    found = colours(picture(fitted(theme, replace(FACTS, family=family), row=row)))

    fill, ink = TINTS.get(family, TINTS["learn"])
    assert found[theme.colour(fill).name()] > 100
    assert found[theme.colour(ink).name()] > 0
    assert found[theme.colour("surface").name()] > 10_000


def test_a_pressed_tile_takes_its_tint_and_a_hovered_one_a_line(theme: Theme) -> None:
    tile, inside = fitted(theme), QPointF(20, 20)
    line = theme.colour("lineStrong").name()
    rest = colours(picture(tile))

    QApplication.sendEvent(tile, QEnterEvent(inside, inside, inside))
    hovered = colours(picture(tile))
    QTest.mousePress(tile, Qt.MouseButton.LeftButton)
    pressed = colours(picture(tile))
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton)
    QApplication.sendEvent(tile, QEvent(QEvent.Type.Leave))

    assert rest[line] < 100 < hovered[line]
    assert pressed[theme.colour("blueSoft").name()] > rest[theme.colour("surface").name()] / 2
    assert colours(picture(tile)) == rest


@both
def test_only_a_read_tile_shows_the_green_of_its_tick(theme: Theme, row: bool) -> None:
    ok = theme.colour("ok").name()

    assert colours(picture(fitted(theme, row=row)))[ok] == 0
    assert colours(picture(fitted(theme, replace(FACTS, read=True), row=row)))[ok] > 20


def test_the_badge_stands_above_the_words_or_beside_them(theme: Theme) -> None:
    def badge_and_words(tile: Tile) -> tuple[tuple[int, int], tuple[int, int]]:
        image = picture(tile)
        badge, words = (places_of(image, theme.colour(name)) for name in ("blueSoft", "ink"))
        return max(badge), min(words)

    (_, low), _ = badge_and_words(fitted(theme))
    (right, _), (left, _) = badge_and_words(fitted(theme, row=True))

    words = places_of(picture(fitted(theme)), theme.colour("ink"))
    assert low < min(y for _, y in words)
    assert right < left


# ---------------------------------------------------------------- use


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_opens_a_tile(
    theme: Theme, show: Callable[..., None], qtbot: QtBot, key: Qt.Key
) -> None:
    tile = fitted(theme)
    show(tile)

    with qtbot.waitSignal(tile.clicked):
        QTest.keyClick(tile, key)


def test_a_press_that_slips_off_a_tile_opens_nothing(theme: Theme, qtbot: QtBot) -> None:
    tile = fitted(theme)
    outside = tile.rect().bottomRight() * 2

    with qtbot.assertNotEmitted(tile.clicked):
        QTest.mousePress(tile, Qt.MouseButton.LeftButton)
        QTest.mouseMove(tile, outside)
        QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=outside)
