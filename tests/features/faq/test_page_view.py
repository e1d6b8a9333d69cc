# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page of questions: filters, search, deep links, and coming back to it as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from edu_app.features.faq.side_view import ASK_PAGE
from edu_app.gallery import settle
from edu_app.library.link import HOME, Kind, Link
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.window import Window
from edu_app.ui.field import Field
from tests.content_tree import ContentTree
from tests.features.faq.conftest import faq, opened, seen
from tests.layout_check import faults_of
from tests.stage import (
    UPRIGHT,
    Key,
    Modifier,
    Stage,
    click,
    focus,
    place,
    press,
    step,
    tap,
    write,
)

ALL = ["hurt", "move", "pays", "fly", "run"]


def chip_words(window: Window) -> list[str]:
    return [chip.text() for chip in faq(window).chips.chips]


# ---------------------------------------------------------------- filters


def test_all_questions_and_a_chip_for_each_group(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(KIOSK, "faq:", content=tree.root)

    assert seen(faq(window)) == ALL
    assert chip_words(window) == ["All", "The stent", "Daily life"]
    assert [chip.isChecked() for chip in faq(window).chips.chips] == [True, False, False]
    assert window.windowTitle() == "Common questions – Vein Guide"


def test_a_chip_leaves_its_group_and_all_brings_back_the_rest(
    stage: Stage, tree: ContentTree
) -> None:
    window = stage.open(KIOSK, "faq:", content=tree.root)

    tap(faq(window).chips.chips[2])
    assert seen(faq(window)) == ["fly", "run"]
    tap(faq(window).chips.chips[0])

    assert seen(faq(window)) == ALL


def test_arrow_keys_walk_the_chips(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, "faq:", content=tree.root)
    faq(window).chips.chips[0].setFocus()

    press(window, Key.Key_Right)

    assert seen(faq(window)) == ["hurt", "move", "pays"]
    assert focus() is faq(window).chips.chips[1]


# ---------------------------------------------------------------- search


@pytest.mark.parametrize(
    ("profile", "there"), [(KIOSK, False), (CONSULT, True), (LAPTOP, True)], ids=str
)
def test_only_where_there_is_a_keyboard_there_is_a_field(
    stage: Stage, tree: ContentTree, profile: Profile, there: bool
) -> None:
    window = stage.open(profile, "faq:", content=tree.root)

    fields = [each for each in window.findChildren(Field) if each.isVisible()]

    assert bool(fields) is there


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("stent", ["hurt", "fly"]),
        ("NAIVE", ["move"]),
        ("flight long", ["fly"]),
        ("<b>.*", []),
    ],
)
def test_typed_words_are_looked_for_in_questions_and_answers(
    stage: Stage, tree: ContentTree, typed: str, left: list[str]
) -> None:
    window = stage.open(LAPTOP, "faq:", content=tree.root)

    press(window, Key.Key_F, Modifier.ControlModifier)
    write(window, typed)

    assert seen(faq(window)) == left
    assert faq(window).list.column.nothing.isVisible() is (not left)


def test_nothing_found_is_said_calmly_and_leads_back(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, "faq:life", content=tree.root)
    faq(window).field.setFocus()
    write(window, "zebra")

    click(faq(window).list.column.nothing.all_button)

    assert seen(faq(window)) == ALL
    assert faq(window).field.text() == ""
    assert faq(window).chips.chips[0].isChecked()
    assert focus() is faq(window).chips.chips[0]


def test_no_more_letters_are_taken_than_anybody_types(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, "faq:", content=tree.root)

    faq(window).field.setText("x" * 500)

    assert len(faq(window).field.text()) == 64
    assert seen(faq(window)) == []


# ---------------------------------------------------------------- links


def test_a_link_to_a_group_opens_its_filter(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(KIOSK, "faq:life", content=tree.root)

    assert seen(faq(window)) == ["fly", "run"]
    assert faq(window).chips.chips[2].isChecked()


@pytest.mark.parametrize("number", range(5))
def test_a_link_to_a_question_opens_it_at_the_top_with_the_focus(
    stage: Stage, tree: ContentTree, number: int
) -> None:
    window = stage.open(LAPTOP, f"faq:{ALL[number]}", size=(1024, 600), content=tree.root)
    page = faq(window)
    bar, card = page.list.pane.verticalScrollBar(), page.list.cards[number]

    assert opened(page) == [ALL[number]]
    assert focus() is card.head
    top = card.mapTo(page.list.pane.viewport(), QPoint(0, 0)).y()
    assert top == 0 or bar.value() in (0, bar.maximum())
    assert 0 <= top < page.list.pane.viewport().height()


def test_a_link_to_a_question_that_is_not_there_leads_to_the_calm_page(
    stage: Stage, tree: ContentTree
) -> None:
    assert isinstance(stage.open(KIOSK, "faq:zebra", content=tree.root).page, ErrorPage)


def test_without_questions_the_page_still_opens(stage: Stage, tree: ContentTree) -> None:
    tree.remove("en/faq")

    window = stage.open(LAPTOP, "faq:", content=tree.root)

    assert seen(faq(window)) == []
    assert faq(window).list.column.nothing.isVisible()


def test_a_word_of_an_answer_opens_its_card_and_a_link_its_page(
    stage: Stage, tree: ContentTree
) -> None:
    window = stage.open(LAPTOP, "faq:hurt", content=tree.root)

    with step("the word"):
        press(window, Key.Key_Tab)
        press(window, Key.Key_Tab)
        press(window, Key.Key_Return)
        assert window.overlays.sheet(Link(Kind.TERM, "stenosis")) is not None
        press(window, Key.Key_Escape)
        assert focus() is faq(window).list.cards[0].answer
    with step("the number of the source"):
        press(window, Key.Key_Tab)
        press(window, Key.Key_Return)
        assert window.overlays.sheet(Link(Kind.SOURCE, "R16")) is not None
        press(window, Key.Key_Escape)
    with step("the link"):
        press(window, Key.Key_Tab)
        press(window, Key.Key_Return)
        assert place(window) == "topic:beta"


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT], ids=str)
def test_the_ways_on_lead_to_questions_to_ask_and_to_the_words(
    stage: Stage, tree: ContentTree, size: tuple[int, int]
) -> None:
    tree.topic(ASK_PAGE.target, "Ask this.\n")
    window = stage.open(KIOSK, "faq:", size=size, content=tree.root)

    ways = faq(window).column or faq(window).row
    tap(ways.ask_button)
    assert place(window) == str(ASK_PAGE)
    window.back()
    settle()
    ways = faq(window).column or faq(window).row
    tap(ways.words_button)

    assert place(window) == "glossary:"


# ---------------------------------------------------------------- coming back


def test_the_page_comes_back_as_it_was_left(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, "faq:", size=(1024, 600), content=tree.root)
    page = faq(window)
    click(page.chips.chips[2])
    page.field.setFocus()
    write(window, "y")
    click(page.list.cards[4].head)
    page.list.pane.verticalScrollBar().setValue(200)
    settle()
    left_at = page.list.reading_place()

    window.go(HOME)
    window.back()
    settle()

    again = faq(window)
    assert again is not page
    assert seen(again) == ["fly", "run"]
    assert opened(again) == ["run"]
    assert again.field.text() == "y"
    assert again.list.reading_place()[0] == left_at[0]
    assert abs(again.list.reading_place()[1] - left_at[1]) <= 15


def test_an_answer_that_was_closed_stays_closed(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(KIOSK, "faq:move", content=tree.root)
    tap(faq(window).list.cards[1].head)

    window.go(HOME)
    window.back()
    settle()

    assert opened(faq(window)) == []


def test_another_text_size_keeps_everything(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, "faq:life", content=tree.root)
    faq(window).field.setFocus()
    write(window, "flight")
    click(faq(window).list.cards[3].head)

    window.session.set_text_size(200)
    settle()

    assert seen(faq(window)) == ["fly"]
    assert opened(faq(window)) == ["fly"]
    assert focus() is faq(window).list.cards[3].head


# ---------------------------------------------------------------- layout


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize(
    ("profile", "size"),
    [
        (KIOSK, (1920, 1080)),
        (KIOSK, UPRIGHT),
        (LAPTOP, (1366, 768)),
        (LAPTOP, (1024, 600)),
        (LAPTOP, (768, 1366)),
    ],
    ids=str,
)
def test_everything_is_whole_with_an_answer_open(
    stage: Stage, tree: ContentTree, profile: Profile, size: tuple[int, int], text_size: int
) -> None:
    window = stage.open(profile, "faq:pays", size=size, text_size=text_size, content=tree.root)

    assert faults_of(window) == []
