# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Hits are bold and boxed in every theme, and a text that is too long ends with dots."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from edu_app.features.search.marked_view import MarkedLook, MarkedText, joined
from edu_app.features.search.passage import Passage, marked
from edu_app.session import THEMES
from edu_app.ui.theme import Theme
from tests.features.search.facts import plain
from tests.ui.samples import ThemeMaker, bounds, places_of

LOOK = MarkedLook(style="body", weight=400, colour="ink")
TWO_LINES = MarkedLook(style="body", weight=400, colour="ink", most_lines=2)
LONG = "A stent is a tube that holds a vein open. " * 8


def painted(text: MarkedText, width: int = 600) -> QImage:
    image = QImage(width + 40, 400, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.gray)
    painter = QPainter(image)
    text.paint(painter, 20, 20, width)
    painter.end()
    return image


@pytest.mark.parametrize("name", THEMES)
def test_a_hit_stands_in_a_box(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)

    with_hit = painted(MarkedText(marked("A stent is a tube", {"stent"}), theme, LOOK))
    without = painted(MarkedText(plain("A stent is a tube"), theme, LOOK))

    box = bounds(places_of(with_hit, theme.colour("mark")))
    assert box.height() > theme.px("body")
    assert 20 < box.left() < box.right() < 200
    assert not places_of(without, theme.colour("mark")) or name == "hc"


def test_a_hit_is_bold(theme: Theme) -> None:
    words, width = "stent " * 12, 400

    bold = MarkedText(marked(words, {"stent"}), theme, LOOK)

    assert bold.height(width) >= MarkedText(plain(words), theme, LOOK).height(width)


def test_a_hit_that_goes_on_below_has_a_box_in_both_lines(theme: Theme) -> None:
    text = MarkedText(Passage(text="blood clot " * 6, marks=((0, 65),)), theme, LOOK)

    image = painted(text, 200)

    box = bounds(places_of(image, theme.colour("mark")))
    assert box.height() > 2 * theme.px("body")


def test_hits_side_by_side_share_a_box() -> None:
    passage = marked("A blood clot, a clot", {"blood", "clot"})

    assert joined(passage) == ((2, 12), (16, 20))


@pytest.mark.parametrize("width", [120, 300, 500])
def test_a_long_text_is_cut_after_its_lines(theme: Theme, width: int) -> None:
    whole = MarkedText(marked(LONG, {"tube"}), theme, LOOK)
    cut = MarkedText(marked(LONG, {"tube"}), theme, TWO_LINES)

    line = whole.height(10_000)
    assert cut.height(width) == 2 * line < whole.height(width)
    assert cut.height(width) == cut.height(width)
    painted(cut, width)


def test_one_word_without_an_end_is_cut_too(theme: Theme) -> None:
    cut = MarkedText(plain("x" * 900), theme, TWO_LINES)

    assert cut.height(200) <= 2 * MarkedText(plain("x"), theme, LOOK).height(200)


def test_nothing_takes_no_more_than_a_line(theme: Theme) -> None:
    assert MarkedText(plain(""), theme, TWO_LINES).height(200) <= theme.px("body") * 2


def test_a_box_does_not_cover_the_comma_behind_it(theme: Theme) -> None:
    free = painted(MarkedText(marked("A stent is", {"stent"}), theme, LOOK))
    close = painted(MarkedText(marked("A stent, a", {"stent"}), theme, LOOK))

    mark = theme.colour("mark")
    assert bounds(places_of(close, mark)).right() < bounds(places_of(free, mark)).right()
