# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The picture of the welcome keeps clear of the words, and is painted once for each size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel

from edu_app.features.topics.hero_view import AIR, Hero, paint_veins
from edu_app.ui.buttons import Button
from edu_app.ui.label import Label
from edu_app.ui.layouts import row
from edu_app.ui.theme import Theme
from tests.ui.samples import Canvas, ThemeMaker, colours, picture

SIZE = (900, 320)
flags = pytest.mark.parametrize("portrait", [False, True], ids=["wide", "portrait"])


def hero_of(theme: Theme, *, portrait: bool = False, shows: bool = True, words: int = 300) -> Hero:
    """Return a welcome without words that keeps room for some."""
    hero = Hero(theme, portrait=portrait, picture=shows)
    hero.words_width = words
    hero.resize(*SIZE)
    return hero


def shade(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()


# ---------------------------------------------------------------- when there is a picture


@flags
def test_the_picture_fills_the_card_with_many_shades(theme: Theme, portrait: bool) -> None:
    plain = colours(picture(hero_of(theme, portrait=portrait, shows=False)))
    full = colours(picture(hero_of(theme, portrait=portrait)))

    assert len(full) > 10 * len(plain)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_picture_is_drawn_in_the_colours_of_the_theme(
    make_theme: ThemeMaker, name: str
) -> None:
    theme = make_theme(name=name)

    image = picture(hero_of(theme))

    blue, surface = theme.colour("blueSoft"), theme.colour("surface")
    corner = QColor(*shade(image, SIZE[0] - 30, SIZE[1] - 14))
    assert abs(corner.lightness() - blue.lightness()) < 60
    assert QColor(*shade(image, 40, 160)) == surface


def test_there_is_no_picture_in_high_contrast(make_theme: ThemeMaker) -> None:
    theme = make_theme(name="hc")

    assert picture(hero_of(theme)) == picture(hero_of(theme, shows=False))


@flags
@pytest.mark.parametrize("words", [200, 400])
def test_nothing_of_the_picture_lies_under_the_words(
    theme: Theme, portrait: bool, words: int
) -> None:
    image = picture(hero_of(theme, portrait=portrait, words=words))
    surface = theme.colour("surface").rgb()

    edge = theme.gap(40) + words
    under = {image.pixel(x, y) for x in range(30, edge, 7) for y in range(30, SIZE[1] - 30, 5)}

    assert under == {surface}
    assert any(
        image.pixel(x, y) != surface for x in range(edge, SIZE[0] - 30) for y in range(30, 290, 9)
    )


# ---------------------------------------------------------------- painting it once


def test_the_picture_is_painted_once_for_a_size(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[float] = []

    def count(*arguments: float, **options: bool) -> None:
        made.append(arguments[1])
        paint_veins(*arguments, **options)  # type: ignore[arg-type]  # passed on as they are

    monkeypatch.setattr("edu_app.features.topics.hero_view.paint_veins", count)
    hero = hero_of(theme)

    first, again = picture(hero), picture(hero)
    hero.resize(700, 320)
    picture(hero)

    assert first == again
    assert len(made) == 2


def test_the_picture_of_a_new_size_is_sharp(theme: Theme) -> None:
    grown = hero_of(theme)
    picture(grown)
    grown.resize(1200, 400)
    fresh = hero_of(theme)
    fresh.resize(1200, 400)

    assert picture(grown) == picture(fresh)


# ---------------------------------------------------------------- veins


def veins(theme: Theme, *, trunk_right: bool) -> Canvas:
    canvas = Canvas(300, 200)
    with canvas as painter:
        paint_veins(painter, 300, 200, theme, trunk_right=trunk_right)
    return canvas


def column(canvas: Canvas, x: int) -> list[bool]:
    """Tell which places of a column are painted."""
    return [canvas.at(x, y) != "#ffffff" for y in range(200)]


@pytest.mark.parametrize("trunk_right", [False, True])
def test_two_branches_join_into_one_trunk(theme: Theme, trunk_right: bool) -> None:
    canvas = veins(theme, trunk_right=trunk_right)
    trunk, ends = (298, 1) if trunk_right else (1, 298)

    assert not any(column(canvas, ends)[90:110])
    assert any(column(canvas, ends)[:90])
    assert any(column(canvas, ends)[110:])
    assert all(column(canvas, trunk)[90:110])


def test_the_upper_branch_is_pinched_before_they_join(theme: Theme) -> None:
    bend = column(veins(theme, trunk_right=False), 150)

    assert 0 < 2 * sum(bend[:100]) < sum(bend[100:])


# ---------------------------------------------------------------- words


def test_words_stand_flush_with_the_face_of_a_button(
    theme: Theme, show: Callable[..., None]
) -> None:
    hero = Hero(theme, portrait=False, picture=False)
    words, button = QLabel("Welcome"), Button("Start", theme)
    hero.add_words(words)
    hero.words.addLayout(row([button, None]))

    show(hero, *SIZE)

    assert words.x() == button.x() + button.face().left()


@pytest.mark.parametrize(
    ("free", "share"), [(0, 0.0), (24, 0.5), (48, 1.0), (400, 1.0), (-1, 1.0)], ids=str
)
def test_the_card_takes_the_free_height_up_to_a_measure_and_all_where_the_page_scrolls(
    theme: Theme, free: int, share: float
) -> None:
    hero = Hero(theme, portrait=False, picture=False)
    hero.add_words(Label("Welcome to this guide", theme))
    least = hero.heightForWidth(600)

    hero.set_air(600, theme.gap(free) if free >= 0 else free)

    assert hero.minimumHeight() - least == round(share * theme.gap(AIR))
