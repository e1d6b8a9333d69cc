# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Marks on the map differ without color, numbers keep clear of each other, words are whole."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from edu_app.features.checklist.map_paint_view import (
    Ground,
    paint_marks,
    paint_words,
    path_of,
    signs_of,
    word_line,
)
from edu_app.features.checklist.map_view import BodyMap
from edu_app.library.diagram import Diagram
from edu_app.render.body_map import Spot, body_views, fit
from edu_app.session import THEMES
from edu_app.ui.theme import Theme
from tests.features.checklist.tapping import box_of
from tests.ui.samples import FORMAT, ThemeMaker, colours, difference, picture

PAIN, SWELLING = Spot(number=1, mark="pain"), Spot(number=2, mark="swelling")
CALF = "region.calf.left"
SIZE = (460, 460)


def shown(theme: Theme, body: Diagram, spots: dict[str, tuple[Spot, ...]]) -> BodyMap:
    made = BodyMap(body, theme)
    made.resize(*SIZE)
    made.grab()  # a hidden widget hears of its size when it is painted
    made.show_spots(spots)
    return made


def of_calf(theme: Theme, body: Diagram, *spots: Spot) -> QImage:
    """Return the calf with some marks, without their numbers."""
    made = shown(theme, body, {CALF: spots} if spots else {})
    box = box_of(made, CALF).geometry()
    return picture(made).copy(box.adjusted(0, box.height() // 2, 0, 0))


@pytest.mark.parametrize("name", THEMES)
def test_pain_and_swelling_have_patterns_of_their_own(
    make_theme: ThemeMaker, body: Diagram, name: str
) -> None:
    theme = make_theme(name=name)
    bare, pain, swelling, both = (
        of_calf(theme, body, *spots) for spots in ((), (PAIN,), (SWELLING,), (PAIN, SWELLING))
    )

    pictures = [
        image.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(FORMAT)
        for image in (bare, pain, swelling, both)
    ]

    for one, other in combinations(pictures, 2):
        assert not difference(one, other).isEmpty()


@pytest.mark.parametrize("name", THEMES)
def test_a_number_is_written_in_ink_on_the_sheet_of_the_art(
    make_theme: ThemeMaker, body: Diagram, name: str
) -> None:
    theme = make_theme(name=name)
    ground = Ground(body, theme)
    views = body_views(body, legs=False)
    frames = fit(views, SIZE, 20, 20)
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("magenta"))

    painter = QPainter(image)
    paint_marks(painter, ground, (views[1], frames[1]), {CALF: (PAIN,)})
    painter.end()

    ((text, disc),) = signs_of(ground, (views[1], frames[1]), {CALF: (PAIN,)})
    found = colours(image.copy(disc.toAlignedRect()))
    assert text == "1"
    assert found[ground.colour("surface").name()] > 30
    assert found[ground.colour("ink").name()] > 3
    # high contrast art stands on white, also in a dark window
    assert (ground.sheet == name) is (name != "hc")


def signs(
    theme: Theme, body: Diagram, spots: dict[str, tuple[Spot, ...]], size: tuple[int, int]
) -> list[tuple[str, QRectF]]:
    views = body_views(body, legs=False)
    frames = fit(views, size, 20, word_line(theme))
    ground = Ground(body, theme)
    return [
        sign for seen in zip(views, frames, strict=True) for sign in signs_of(ground, seen, spots)
    ]


def test_numbers_of_neighbours_do_not_lie_over_each_other(theme: Theme, body: Diagram) -> None:
    leg = ("foot.top.left", "ankle.front.left", "shin.left", "knee.front.left")
    spots = {f"region.{each}": (Spot(number=n, mark="pain"),) for n, each in enumerate(leg, 1)}

    found = signs(theme, body, spots, SIZE)

    assert [text for text, _disc in found] == ["1", "2", "3", "4"]
    for (_one, first), (_other, second) in combinations(found, 2):
        common = first.intersected(second)
        assert common.width() * common.height() < 0.35 * first.width() * first.height()


def test_few_numbers_of_one_region_stand_apart_and_many_in_a_row(
    theme: Theme, body: Diagram
) -> None:
    few = {CALF: tuple(Spot(number=n, mark="pain") for n in (2, 9))}
    many = {CALF: tuple(Spot(number=n, mark="pain") for n in (1, 2, 3, 4, 9))}

    assert [text for text, _disc in signs(theme, body, few, SIZE)] == ["2", "9"]
    assert [text for text, _disc in signs(theme, body, many, SIZE)] == ["1–4, 9"]


def test_a_wide_number_has_a_wide_disc(theme: Theme, body: Diagram) -> None:
    spots = {CALF: tuple(Spot(number=n, mark="pain") for n in (1, 2, 3, 4, 19))}

    ((text, disc),) = signs(theme, body, spots, SIZE)

    wide = QFontMetricsF(theme.font("cap", 700)).horizontalAdvance(text)
    assert disc.width() > wide
    assert disc.width() > disc.height()


def test_nothing_marked_has_no_numbers(theme: Theme, body: Diagram) -> None:
    assert signs(theme, body, {}, SIZE) == []


# ---------------------------------------------------------------- the drawing


def test_the_outline_of_a_region_lies_where_the_box_does(theme: Theme, body: Diagram) -> None:
    made = shown(theme, body, {})
    box = box_of(made, CALF)

    path = path_of(box.region, (made.views[1], made.frames[1]))

    assert path.boundingRect().toAlignedRect() == box.geometry()
    assert path.contains(QRectF(box.geometry()).center())


def test_the_picture_is_rendered_once_for_a_size(theme: Theme, body: Diagram) -> None:
    made = shown(theme, body, {})
    picture(made)
    ground = made._ground
    kept = ground._kept.cacheKey()

    made.show_spots({CALF: (PAIN,)})
    picture(made)
    assert ground._kept.cacheKey() == kept

    made.resize(300, 300)
    picture(made)
    assert ground._kept.cacheKey() != kept


@pytest.mark.parametrize("legs", [False, True])
def test_a_missing_drawing_leaves_outlines_that_can_be_marked(
    theme: Theme, body: Diagram, tmp_path: Path, legs: bool
) -> None:
    theme.assets = tmp_path
    made = shown(theme, body, {})
    made.show_legs(on=legs)
    bare = picture(made)
    line = theme.colour("lineStrong").name()
    assert colours(bare)[line] > 100

    made.show_spots({CALF: (PAIN,)})

    assert not difference(bare, picture(made)).isEmpty()


def test_a_drawing_that_names_no_art_is_outlined_too(theme: Theme, body: Diagram) -> None:
    bare = msgspec.structs.replace(body, art={})

    assert colours(picture(shown(theme, bare, {})))[theme.colour("lineStrong").name()] > 100


def test_the_body_fades_out_above(theme: Theme, body: Diagram) -> None:
    made = shown(theme, body, {})
    left, top, wide, high = made.frames[0]

    image = picture(made)

    row = image.copy(round(left + wide / 4), round(top) + 1, round(wide / 2), 1)
    surface = theme.colour("surface")
    assert all(abs(QColor(shade).lightness() - surface.lightness()) < 12 for shade in colours(row))
    lower = image.copy(round(left + wide / 4), round(top + 0.4 * high), round(wide / 2), 1)
    assert any(QColor(shade).lightness() < surface.lightness() - 20 for shade in colours(lower))


# ---------------------------------------------------------------- words


@pytest.mark.parametrize("legs", [False, True])
@pytest.mark.parametrize("percent", [100, 200])
def test_no_word_beside_a_view_is_cut(
    make_theme: ThemeMaker, body: Diagram, legs: bool, percent: int
) -> None:
    theme = make_theme(percent=percent)
    size = (900, 900) if percent == 200 else (330, 460)
    views = body_views(body, legs=legs)
    line = word_line(theme)
    frames = fit(views, size, theme.gap(20), line)
    wanted = Recorder()

    for seen in zip(views, frames, strict=True):
        paint_words(wanted, Ground(body, theme), seen)  # type: ignore[arg-type]  # it notes what is painted

    metrics = QFontMetricsF(theme.font("cap", 700))
    for box, text in wanted.words:
        assert metrics.horizontalAdvance(text) <= box.width() + 1, text
        assert box.height() >= metrics.height()
        assert box.top() >= -1
        assert box.bottom() <= size[1] + 1
    assert {text for _box, text in wanted.words} >= {"Your left", "Your right"}


class Recorder:
    """A painter that notes words and where they are written."""

    def __init__(self) -> None:
        self.words: list[tuple[QRectF, str]] = []

    def setFont(self, font: object) -> None:
        del font

    def setPen(self, pen: object) -> None:
        del pen

    def drawText(self, box: QRectF, align: int, text: str) -> None:
        del align
        self.words.append((box, text))
