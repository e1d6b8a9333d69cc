# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list opens answers, keeps in view what the person is at, and knows where it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from edu_app.features.faq.list_view import QuestionList
from edu_app.gallery import settle
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.shell.window import Window
from tests.content_tree import ContentTree
from tests.features.faq.conftest import faq, opened
from tests.stage import Key, Stage, click, drag, focus, press, tap

SMALL = (1024, 600)


def questions(window: Window) -> QuestionList:
    return faq(window).list


def y_of(window: Window, number: int) -> int:
    """Return where a question lies below the upper edge of the list."""
    card = questions(window).cards[number]
    return card.mapTo(questions(window).pane.viewport(), QPoint(0, 0)).y()


def bottom_of(window: Window, number: int) -> int:
    return y_of(window, number) + questions(window).cards[number].height()


# ---------------------------------------------------------------- opening


@pytest.mark.parametrize(
    ("profile", "left"),
    [(KIOSK, ["move"]), (CONSULT, ["hurt", "move"]), (LAPTOP, ["hurt", "move"])],
    ids=lambda each: getattr(each, "name", ""),
)
def test_only_a_kiosk_closes_the_answer_before(
    stage: Stage, tree: ContentTree, profile: Profile, left: list[str]
) -> None:
    window = stage.open(profile, "faq:", content=tree.root)

    for card in questions(window).cards[:2]:
        tap(card.head)

    assert opened(faq(window)) == left


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_a_key_opens_and_closes_an_answer(stage: Stage, tree: ContentTree, key: Key) -> None:
    window = stage.open(LAPTOP, "faq:", content=tree.root)
    questions(window).cards[1].head.setFocus()

    press(window, key)
    assert opened(faq(window)) == ["move"]
    press(window, key)

    assert opened(faq(window)) == []


def test_what_was_pressed_stays_under_the_finger(stage: Stage, tree: ContentTree) -> None:
    more = "\n".join(f"## Question {number}? {{#q{number}}}\n\n**Yes.**\n" for number in range(9))
    tree.page("en/faq/more.md", more)
    window = stage.open(KIOSK, "faq:run", content=tree.root)
    bar = questions(window).pane.verticalScrollBar()
    bar.setValue(bar.value() + y_of(window, 6) - 200)
    assert y_of(window, 6) == 200

    tap(questions(window).cards[6].head)

    assert opened(faq(window)) == ["q1"]
    assert y_of(window, 6) == 200


def test_an_answer_below_the_edge_comes_into_view(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, "faq:", size=SMALL, content=tree.root)
    height = questions(window).pane.viewport().height()

    click(questions(window).cards[2].head)

    assert bottom_of(window, 2) <= height + 1
    assert y_of(window, 2) >= 0


def test_a_long_answer_begins_at_the_top_of_the_view(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, "faq:life", size=SMALL, content=tree.root)

    click(questions(window).cards[4].head)

    assert bottom_of(window, 4) > questions(window).pane.viewport().height()
    assert y_of(window, 4) == 0


def test_an_answer_slides_open_and_is_whole_in_the_end(
    stage: Stage, tree: ContentTree, qtbot: QtBot
) -> None:
    window = stage.open(LAPTOP, "faq:", size=SMALL, content=tree.root, still=False)
    card = questions(window).cards[2]

    with qtbot.waitSignal(card.settled):
        click(card.head)
    settle()

    assert card.answer.height() >= card.answer.heightForWidth(card.answer.width())
    assert bottom_of(window, 2) <= questions(window).pane.viewport().height() + 1


# ---------------------------------------------------------------- scrolling


def test_a_finger_on_an_answer_scrolls_the_list(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(KIOSK, "faq:run", size=(1280, 760), content=tree.root)
    bar = questions(window).pane.verticalScrollBar()
    before = bar.value()

    drag(questions(window).cards[4].answer.viewport(), -200)

    assert bar.value() > before


def test_tab_brings_links_of_an_answer_into_view(stage: Stage, tree: ContentTree) -> None:
    body = "\n\n".join(["Walk on. " * 60] * 8)
    tree.page("en/faq/life.md", f"L.\n\n## May I? {{#may}}\n\n**Yes.** {body} [more](topic:beta)\n")
    window = stage.open(LAPTOP, "faq:may", size=SMALL, content=tree.root)
    bar = questions(window).pane.verticalScrollBar()
    assert focus() is questions(window).cards[3].head
    before = bar.value()

    press(window, Key.Key_Tab)
    press(window, Key.Key_Tab)

    assert focus() is questions(window).cards[3].answer
    assert bar.value() > before


def test_keys_scroll_the_list_from_an_answer(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, "faq:run", size=SMALL, content=tree.root)
    bar = questions(window).pane.verticalScrollBar()
    questions(window).cards[4].answer.setFocus()
    before = bar.value()

    press(window, Key.Key_PageDown)

    assert bar.value() > before


@pytest.mark.parametrize(("number", "bare"), [(1, True), (2, False)])
def test_no_emergency_is_dimmed_at_the_edge(
    stage: Stage, tree: ContentTree, number: int, bare: bool
) -> None:
    window = stage.open(KIOSK, "faq:", size=(1920, 760), content=tree.root)
    page = questions(window)
    click(page.cards[number].head)
    bar = page.pane.verticalScrollBar()

    found = False
    for value in range(bar.maximum() + 1):
        bar.setValue(value)
        found = found or page.more.bare

    assert found is bare


# ---------------------------------------------------------------- places


@pytest.mark.parametrize("number", [1, 2, 4])
def test_the_list_comes_back_to_a_place(stage: Stage, tree: ContentTree, number: int) -> None:
    window = stage.open(LAPTOP, "faq:run", size=SMALL, content=tree.root)
    page = questions(window)
    page.show_place(0, 0)
    settle()
    assert page.reading_place() == (0, 0)

    page.show_place(number, 250)
    settle()

    top, above = page.reading_place()
    assert top == number
    assert abs(above - 250) <= 15
