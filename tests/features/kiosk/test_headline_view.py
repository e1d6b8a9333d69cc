# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A headline looks the same whatever was painted before it, and is read as a label is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath

from edu_app.features.kiosk.headline_view import MOST, Headline, Outlines, path_of
from edu_app.features.kiosk.start_view import far_theme
from edu_app.gallery import settle
from edu_app.ui.label import TextLook
from tests.features.kiosk.welcomes import kiosk_theme
from tests.stage import Stage
from tests.ui.samples import FORMAT, colours, picture

WORDS = "Heavy, swollen or aching leg?"
Made = list[Headline]


@pytest.fixture(name="made")
def headlines(stage: Stage) -> Iterator[Made]:
    """Return a list of headlines that are destroyed after the test."""
    made: Made = []
    yield made
    for each in made:
        each.hide()
        each.deleteLater()
    settle()


def headline(made: Made, words: str = WORDS) -> Headline:
    """Return a headline on the screen."""
    look = TextLook(style="display", weight=700, colour="onCover")
    each = Headline(words, far_theme(kiosk_theme()), look)
    each.resize(902, each.needed(902).height())
    each.show()
    made.append(each)
    settle()
    return each


def paint_small_letters() -> None:
    """Paint what changes the outlines of large letters of the same weight."""
    image = QImage(200, 60, FORMAT)
    painter = QPainter(image)
    for px in (21, 30):
        font = QFont(kiosk_theme().font("ui", 700))
        font.setPixelSize(px)
        painter.setFont(font)
        painter.drawText(4, 40, WORDS)
    painter.end()


def test_it_looks_the_same_whatever_was_painted_before(made: Made) -> None:
    first = picture(headline(made))
    paint_small_letters()

    assert picture(headline(made)) == first


def test_it_paints_its_words_in_its_colour(made: Made) -> None:
    each = headline(made)
    white = kiosk_theme().colour("onCover").name()

    assert colours(picture(each))[white] > 5000
    assert each.text() == WORDS


def test_other_words_and_widths_look_different(made: Made) -> None:
    first, other = headline(made), headline(made, "Heavy or swollen leg?")
    assert picture(first) != picture(other)
    before = picture(first)
    first.resize(1400, first.height())
    settle()
    assert picture(first) != before


def test_all_letters_are_in_the_path(made: Made) -> None:
    each = headline(made, "ii")
    layout, height, used = each._laid_out(902)
    path = path_of(layout)

    assert path.boundingRect().width() == pytest.approx(used, abs=16)
    assert 0 <= path.boundingRect().top() <= path.boundingRect().bottom() <= height


def test_what_is_kept_has_an_end(made: Made) -> None:
    layout = headline(made)._laid_out(902)[0]
    outlines = Outlines()
    first = outlines.of("0", 902, "font", layout)
    assert outlines.of("0", 902, "font", layout) is first
    for number in range(1, MOST + 1):
        outlines.of(str(number), 902, "font", layout)

    again = outlines.of("0", 902, "font", layout)
    assert isinstance(again, QPainterPath)
    assert again is not first
