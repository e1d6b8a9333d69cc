# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bar under a page names its neighbours where there is room and is never cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edu_app.features.topics.browse import Place
from edu_app.features.topics.facts import NextFacts
from edu_app.features.topics.next_view import NextBar
from edu_app.features.topics.path_view import ProgressLine
from edu_app.profile import Profile
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker


def facts(
    previous: str = "Causes", following: str = "Tests", number: int = 3, *, checklist: bool = False
) -> NextFacts:
    place = Place(number=number, count=10, previous="causes", next="tests")
    return NextFacts(previous=previous, next=following, place=place, minutes=4, checklist=checklist)


@pytest.fixture
def shown(theme: Theme, show: Callable[..., None]) -> Callable[..., NextBar]:
    """Return a function that shows a bar in a window that leaves it just so much room."""

    def run(
        given: NextFacts, *, width: int = 900, portrait: bool = False, large: bool = False
    ) -> NextBar:
        host = QWidget()
        bar = NextBar(given, theme, portrait=portrait, large=large, parent=host)
        bar.resize(width, 100)
        show(host, 1000, 100)
        return bar

    return run


def words(bar: NextBar) -> list[str]:
    """Return what a reader sees on the bar, from left to right."""
    return [part.text() for part in (bar.previous, bar.next) if part.isVisible()]


def middle(bar: NextBar) -> str:
    label = bar.middle.findChild(Label)
    assert label is not None
    return label.text()


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("given", "seen"),
    [
        (facts(), ["Causes", "Tests"]),
        (facts(previous=""), ["Tests"]),
        (facts(following=""), ["Causes", "Finish: Home"]),
        (facts(previous="", following=""), ["Finish: Home"]),
        (facts(following="", checklist=True), ["Causes", "Finish: my checklist"]),
        (facts(checklist=True), ["Causes", "Tests"]),
    ],
)
def test_the_buttons_name_the_neighbours(
    shown: Callable[..., NextBar], given: NextFacts, seen: list[str]
) -> None:
    assert words(shown(given)) == seen


@pytest.mark.parametrize(
    ("given", "seen", "heard"),
    [
        (facts(), ["Back", "Next"], ["Back: Causes", "Next: Tests"]),
        (facts(following=""), ["Back", "Finish"], ["Back: Causes", "Finish: Home"]),
        (
            facts(following="", checklist=True),
            ["Back", "Finish"],
            ["Back: Causes", "Finish: my checklist"],
        ),
    ],
)
def test_names_give_way_to_short_words_but_not_for_the_ear(
    shown: Callable[..., NextBar], given: NextFacts, seen: list[str], heard: list[str]
) -> None:
    bar = shown(given, width=430)

    assert words(bar) == seen
    assert [bar.previous.accessibleName(), bar.next.accessibleName()] == heard


def test_the_names_come_back_with_the_room(shown: Callable[..., NextBar]) -> None:
    bar = shown(facts(), width=430)

    bar.resize(900, 100)

    assert words(bar) == ["Causes", "Tests"]
    assert bar.next.accessibleName() == "Tests"


@pytest.mark.parametrize("width", [430, 500, 640, 900])
@pytest.mark.parametrize("portrait", [False, True])
def test_both_words_are_whole_at_every_width(
    shown: Callable[..., NextBar], width: int, portrait: bool
) -> None:
    bar = shown(facts(), width=width, portrait=portrait)

    assert bar.previous.text_fits()
    assert bar.next.text_fits()
    assert bar.previous.geometry().right() < bar.next.x()


@pytest.mark.parametrize("large", [False, True])
def test_the_buttons_are_targets(make_theme: ThemeMaker, profile: Profile, large: bool) -> None:
    bar = NextBar(facts(), make_theme(profile), portrait=False, large=large)

    least = min(bar.next.needed().toTuple())

    assert least * profile.chrome.mm_per_px >= (20 if profile.name == "kiosk" else 9)


# ---------------------------------------------------------------- the middle


@pytest.mark.parametrize(
    ("large", "portrait", "text", "line"),
    [
        (False, False, "3 of 10 · 4 min", True),
        (True, False, "3 of 10", False),
        (False, True, "3 of 10", True),
    ],
)
def test_the_middle_says_how_far_along_the_page_is(
    theme: Theme, large: bool, portrait: bool, text: str, line: bool
) -> None:
    bar = NextBar(facts(), theme, portrait=portrait, large=large)

    assert middle(bar) == text
    assert bool(bar.middle.findChildren(ProgressLine)) is line


@pytest.mark.parametrize(
    ("number", "portrait", "seen"), [(3, False, True), (3, True, False), (0, False, False)]
)
def test_the_middle_shows_for_a_page_of_the_path_where_there_is_room(
    shown: Callable[..., NextBar], number: int, portrait: bool, seen: bool
) -> None:
    bar = shown(facts(number=number), portrait=portrait)

    assert bar.middle.isVisible() is seen


# ---------------------------------------------------------------- use


@pytest.mark.parametrize("side", ["previous", "next"])
def test_a_click_asks_for_the_neighbour(
    shown: Callable[..., NextBar], qtbot: QtBot, side: str
) -> None:
    bar = shown(facts())

    with qtbot.waitSignal(getattr(bar, f"{side}_wanted")):
        QTest.mouseClick(getattr(bar, side), Qt.MouseButton.LeftButton)


def test_a_key_asks_for_the_next_page(shown: Callable[..., NextBar], qtbot: QtBot) -> None:
    bar = shown(facts())

    with qtbot.waitSignal(bar.next_wanted):
        QTest.keyClick(bar.next, Qt.Key.Key_Return)
