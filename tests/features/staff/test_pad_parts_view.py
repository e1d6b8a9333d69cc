# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The head of the pad and its news, which never moves the keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.staff.entry import Face, News
from edu_app.features.staff.pad_parts_view import EVERY_NEWS, NewsLine, build_top, words_of
from edu_app.profile import KIOSK
from edu_app.ui.theme import Theme
from tests.ui.conftest import _letters, make_theme, show, theme, tokens
from tests.ui.samples import ThemeMaker

__all__ = ["_letters", "make_theme", "show", "theme", "tokens"]


@pytest.mark.parametrize(
    ("news", "count", "words"),
    [
        (News.NOTHING, 0, ""),
        (News.WRONG, 4, "That PIN did not match. 4 tries left."),
        (News.WRONG, 1, "That PIN did not match. 1 try left."),
        (News.LOCKED, 5, "Too many tries. Try again in 5 minutes."),
        (News.LOCKED, 1, "Too many tries. Try again in 1 minute."),
    ],
)
def test_news_are_said_in_words(news: News, count: int, words: str) -> None:
    assert words_of(Face(news=news, count=count)) == words


@pytest.mark.parametrize(("percent", "width"), [(100, 446), (200, 940), (200, 500), (200, 300)])
def test_all_news_have_room_and_take_no_more_than_any_other(
    make_theme: ThemeMaker, show: Callable[..., None], percent: int, width: int
) -> None:
    line = NewsLine(make_theme(KIOSK, percent=percent))
    show(line, width, line.heightForWidth(width))

    for face in EVERY_NEWS:
        line.say(words_of(face))
        needed = line.label.needed(line.label.width())
        assert needed.height() <= line.label.height() <= line.height()
        assert line.label.geometry().right() <= width
        assert line.label.x() >= 0
    assert line.sizeHint().height() <= line.heightForWidth(width)


def test_a_line_without_news_shows_no_sign(theme: Theme, show: Callable[..., None]) -> None:
    line = NewsLine(theme)
    show(line, 446, line.heightForWidth(446))
    empty = line.grab().toImage()

    line.say("That PIN did not match. 3 tries left.")
    told = line.grab().toImage()
    line.say("")

    assert empty != told
    assert line.grab().toImage() == empty


def test_the_head_says_what_this_is_and_leads_out(theme: Theme) -> None:
    top = build_top(theme, "Enter your PIN")

    assert top.title == "Staff menu"
    assert top.close_button.accessibleName() == "Close"
    assert top.layout.count() == 5
