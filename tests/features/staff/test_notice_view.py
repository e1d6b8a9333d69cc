# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""News come in words with a sign, are read aloud, and go."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.notice_view import SIGNS, Mood, Notice
from edu_app.gallery import settle
from edu_app.profile import KIOSK
from edu_app.ui.label import Label
from edu_app.ui.surfaces import ScrollPane
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, picture


def shown(notice: Notice) -> list[str]:
    return [label.text() for label in notice.findChildren(Label) if label.isVisibleTo(notice)]


@pytest.fixture
def notice(theme: Theme, show: Callable[..., None]) -> Notice:
    host = QWidget()
    made = Notice(theme)
    QVBoxLayout(host).addWidget(made)
    show(host, 500, 120)
    return made


def test_nothing_is_seen_before_there_are_news(notice: Notice) -> None:
    assert not notice.isVisible()


def test_only_the_newest_are_seen(notice: Notice) -> None:
    notice.say("Playing", Mood.PLAIN)
    notice.say("The disk is full.", Mood.BAD)

    assert notice.isVisible()
    assert shown(notice) == ["The disk is full."]
    assert (notice.words, notice.mood) == ("The disk is full.", Mood.BAD)


def test_no_words_hide_it(notice: Notice) -> None:
    notice.say("Saved.", Mood.GOOD)

    notice.say("", Mood.PLAIN)

    assert not notice.isVisible()
    assert notice.words == ""


@pytest.mark.parametrize("mood", Mood)
@pytest.mark.parametrize("name", ["light", "hc"])
def test_each_kind_has_a_sign_and_a_tint(
    make_theme: ThemeMaker, show: Callable[..., None], name: str, mood: Mood
) -> None:
    theme = make_theme(KIOSK, name)
    host = QWidget()
    made = Notice(theme)
    QVBoxLayout(host).addWidget(made)
    show(host, 500, 140)

    made.say("Words", mood)

    seen = colours(picture(made))
    _sign, fill, colour = SIGNS[mood]
    assert seen[theme.colour(fill).name()] > 100
    assert seen[theme.colour(colour).name()] > 20
    assert (made.look.line is not None) is (name == "hc")


@pytest.mark.parametrize("seeks", [True, False])
def test_news_far_from_what_was_pressed_are_brought_into_view(
    theme: Theme, show: Callable[..., None], *, seeks: bool
) -> None:
    body = QWidget()
    column = QVBoxLayout(body)
    made = Notice(theme, seeks=seeks)
    column.addWidget(made)
    tall = QWidget()
    tall.setFixedHeight(2000)
    column.addWidget(tall)
    pane = ScrollPane(body, theme)
    show(pane, 500, 300)
    pane.verticalScrollBar().setValue(1500)

    made.say("The disk is full.", Mood.BAD)
    settle()

    assert (pane.verticalScrollBar().value() < 100) is seeks
