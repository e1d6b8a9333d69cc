# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The card of a word explains it, closes by every means, and leads to help where it is urgent."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from edu_app.features.glossary.card_view import TermCard
from edu_app.features.glossary.words import FROM_LIST
from edu_app.gallery import settle
from edu_app.library.link import HOME, Kind, Link
from edu_app.profile import LAPTOP
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.window import Window
from edu_app.ui.buttons import Button
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.stage import Key, Stage, click, focus, place, press, tap, tap_at

STENOSIS, CLOT = Link(Kind.TERM, "stenosis"), Link(Kind.TERM, "clot")


@pytest.fixture
def window(stage: Stage, tmp_path: Path) -> Window:
    tree = ContentTree(tmp_path)
    tree.topic("get-help-now", "Call {emergency}.\n")
    return stage.open(LAPTOP, "topic:alpha", content=tree.root)


def card(window: Window, link: Link) -> TermCard:
    """Open the card of a word."""
    window.go(link)
    settle()
    found = window.findChild(TermCard)
    assert isinstance(found, TermCard)
    return found


def test_a_card_explains_a_word_without_leaving_the_page(window: Window) -> None:
    shown = card(window, STENOSIS)

    assert [label.text() for label in shown.findChildren(Label)] == [
        "Stenosis",
        "A place that is too narrow. Call 911 if in doubt.",
    ]
    assert shown.accessibleName() == shown.title == "Stenosis"
    assert shown.findChildren(Label)[0].heading_word == "Heading level 2"
    assert place(window) == "topic:alpha"


@pytest.mark.parametrize(
    ("link", "names"),
    [
        (STENOSIS, ["Close", "All words"]),
        (CLOT, ["Close", "Get help now", "All words"]),
        (Link(Kind.TERM, "stenosis", FROM_LIST), ["Close"]),
        (Link(Kind.TERM, "clot", FROM_LIST), ["Close", "Get help now"]),
    ],
)
def test_only_an_urgent_word_offers_help_and_a_word_of_the_list_no_way_to_it(
    window: Window, link: Link, names: list[str]
) -> None:
    shown = card(window, link)

    assert [button.accessibleName() for button in shown.findChildren(Button)] == names


def test_help_opens_the_emergency_page_and_takes_the_card_away(window: Window) -> None:
    click(card(window, CLOT).help_button)

    assert place(window) == "topic:get-help-now"
    assert window.findChild(TermCard) is None


@pytest.mark.parametrize(
    "close",
    [
        lambda window, shown: tap(shown.close_button),
        lambda window, shown: click(shown.close_button),
        lambda window, shown: press(window, Key.Key_Escape),
        lambda window, shown: press(window, Key.Key_Return),
        lambda window, shown: tap_at(window, QPoint(20, window.height() - 20)),
    ],
    ids=["tap", "click", "escape", "return", "tap beside it"],
)
def test_a_card_is_closed_by_every_means(window: Window, close: object) -> None:
    shown = card(window, STENOSIS)
    assert callable(close)

    close(window, shown)

    assert window.findChild(TermCard) is None
    assert place(window) == "topic:alpha"


def test_the_keyboard_starts_on_close_and_comes_back_to_the_text(window: Window) -> None:
    before = focus()
    shown = card(window, CLOT)
    assert focus() is shown.close_button

    press(window, Key.Key_Tab)
    assert focus() is shown.help_button
    press(window, Key.Key_Escape)

    assert focus() is before


def test_another_word_takes_the_place_of_the_first(window: Window) -> None:
    card(window, STENOSIS)
    window.go(CLOT)
    settle()

    assert [shown.title for shown in window.findChildren(TermCard)] == ["Clot"]


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", [(1366, 768), (640, 480)], ids=str)
def test_the_words_of_a_card_are_whole(stage: Stage, size: tuple[int, int], text_size: int) -> None:
    window = stage.open(LAPTOP, "topic:risks", size=size, text_size=text_size)

    shown = card(window, Link(Kind.TERM, "dvt"))

    labels = shown.findChildren(Label)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    assert all(button.text_fits() for button in shown.findChildren(Button))


def test_a_word_that_the_glossary_lacks_is_said_in_words(window: Window) -> None:
    window.go(Link(Kind.TERM, "unheard-of"))
    settle()

    assert isinstance(window.page, ErrorPage)
    told = " ".join(label.text() for label in window.page.findChildren(Label))
    assert "The word “unheard-of” is not in the glossary." in told
    window.go(HOME)
    assert place(window) == "home:"
