# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The way on under a step: named where it fits, whole at every width, private in a sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edu_app.features.checklist.bar_view import BarWords, WayBar, bar_of, next_words
from edu_app.profile import Profile
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker

WORDS = BarWords(next="Next: where and when", short="Next", private="Nothing is stored.")
LONG = BarWords(next="Weiter: " + "Beinschmerzen " * 6, short="Weiter", private="Nichts bleibt.")


@pytest.fixture
def shown(theme: Theme, show: Callable[..., None]) -> Callable[..., WayBar]:
    """Return a function that shows a bar in a window that leaves it just so much room."""

    def run(words: BarWords = WORDS, *, width: int = 900, stacked: bool = False) -> WayBar:
        host = QWidget()
        bar = WayBar(words, theme, stacked=stacked)
        bar.setParent(host)
        bar.resize(width, bar.sizeHint().height())
        show(host, max(width, 300), 240)
        return bar

    return run


def test_the_way_on_is_named(shown: Callable[..., WayBar]) -> None:
    bar = shown()

    assert bar.next.text() == bar.next.accessibleName() == "Next: where and when"
    assert bar.back.text() == "Back"
    assert bar.private.text() == "Nothing is stored."


def test_a_stacked_bar_leaves_the_line_on_what_is_kept_to_the_page(
    shown: Callable[..., WayBar],
) -> None:
    assert shown().note.parent() is not None

    bar = shown(stacked=True)

    assert bar.note.parent() is None
    assert bar.private.text() == "Nothing is stored."


@pytest.mark.parametrize("stacked", [False, True])
def test_a_long_name_gives_way_to_a_word_but_not_for_the_ear(
    shown: Callable[..., WayBar], stacked: bool
) -> None:
    bar = shown(LONG, width=500, stacked=stacked)

    assert bar.next.text() == "Weiter"
    assert bar.next.accessibleName() == LONG.next


def test_the_name_comes_back_with_the_room(shown: Callable[..., WayBar]) -> None:
    bar = shown(width=300)
    assert bar.next.text() == "Next"

    bar.resize(900, bar.height())

    assert bar.next.text() == "Next: where and when"


def test_another_way_on_can_be_shown(shown: Callable[..., WayBar]) -> None:
    bar = shown()

    bar.show_next(bar_of(next_words("Back pain")))

    assert bar.next.text() == "Next: back pain"


@pytest.mark.parametrize(
    ("seconds", "end"),
    [
        (None, "finish or close."),
        (90, "start over. It also clears after 90 seconds or more without a touch."),
    ],
)
def test_it_is_said_that_nothing_is_stored_and_when_it_clears(
    seconds: int | None, end: str
) -> None:
    words = bar_of("Next", seconds=seconds)

    assert words.private == f"Nothing you tap is stored. It clears when you {end}"


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("stacked", [False, True])
def test_buttons_are_targets_and_whole(
    make_theme: ThemeMaker,
    profile: Profile,
    percent: int,
    stacked: bool,
    show: Callable[..., None],
) -> None:
    theme = make_theme(profile, percent=percent)
    bar = WayBar(WORDS, theme, stacked=stacked)
    show(bar, 1000, 10)
    bar.resize(1000, bar.heightForWidth(1000) if bar.hasHeightForWidth() else 200)

    for button in (bar.back, bar.next):
        assert button.text_fits()
        assert min(button.needed().toTuple()) >= theme.target("md")
    assert bar.back.geometry().right() < bar.next.x()


@pytest.mark.parametrize("way", ["back", "next"])
@pytest.mark.parametrize("by_key", [True, False])
def test_a_press_is_told(
    shown: Callable[..., WayBar], qtbot: QtBot, way: str, by_key: bool
) -> None:
    bar = shown()
    button = bar.back if way == "back" else bar.next
    signal = bar.back_wanted if way == "back" else bar.next_wanted

    with qtbot.waitSignal(signal):
        if by_key:
            QTest.keyClick(button, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
