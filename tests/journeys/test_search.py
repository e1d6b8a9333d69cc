# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Visits to the search: type, open, come back, and leave nothing behind."""

from __future__ import annotations

from pathlib import Path

from edu_app.features.faq.page_view import FaqPage
from edu_app.features.search.page_view import SearchPage
from edu_app.gallery import settle
from edu_app.library.link import Kind
from edu_app.profile import KIOSK, LAPTOP
from edu_app.shell.window import Window
from edu_app.ui.label import Label
from tests.features.search.facts import search_page, seen
from tests.stage import (
    UPRIGHT,
    Key,
    Modifier,
    Stage,
    click,
    focus,
    page_view,
    place,
    press,
    step,
    tap,
    write,
)


def files(folder: Path) -> set[Path]:
    """Return every file below a folder."""
    return {path for path in folder.rglob("*") if path.is_file()}


def searching(window: Window) -> SearchPage:
    """Go to the search by its button."""
    assert window.top is not None
    click(window.top.buttons["search"])
    return search_page(window)


def test_a_person_at_a_laptop_finds_a_part_of_a_page_and_comes_back(stage: Stage) -> None:
    window = stage.open(LAPTOP)

    with step("open the search and type"):
        page = searching(window)
        write(window, "stent made of")
        assert "What is a stent made of?" in seen(page)
    with step("walk to a part of a page and open it"):
        page.finish()
        number = seen(page).index("What is a stent made of?")
        for _each in range(number + 1):
            press(window, Key.Key_Down)
        press(window, Key.Key_Return)
        assert place(window) == "topic:stent-procedure#made-of"
    with step("the page stands at that heading"):
        assert page_view(window).verticalScrollBar().value() > 0
    with step("come back to the same words and the same card"):
        press(window, Key.Key_Left, Modifier.AltModifier)
        page = search_page(window)
        assert page.field.text() == "stent made of"
        assert focus() is page.found.list.grid.cards[number]


def test_a_question_opens_with_its_answer(stage: Stage) -> None:
    window = stage.open(LAPTOP)
    page = searching(window)
    write(window, "can I fly")
    page.finish()

    page.found.list.grid.cards[seen(page).index("Can I fly?")].click()
    settle()

    assert place(window) == "faq:fly"
    assert isinstance(window.page, FaqPage)
    assert [card.asked.id for card in window.page.list.cards if card.is_open] == ["fly"]


def test_a_word_opens_its_card_beside_the_results(stage: Stage) -> None:
    window = stage.open(LAPTOP)
    page = searching(window)
    write(window, "ivus")

    click(page.found.word.button)

    assert window.overlays.any_open()
    assert window.page is page


def test_what_is_not_found_goes_into_my_questions(stage: Stage) -> None:
    window = stage.open(LAPTOP)
    page = searching(window)
    write(window, "zebra")

    click(page.found.list.nothing.note_button)
    click(page.found.list.nothing.faq_button)

    words = [label.text() for label in window.page.findChildren(Label)]
    assert "My questions (1)" in words
    assert "“zebra”" in words


def test_a_visit_to_the_search_of_a_kiosk_leaves_nothing_behind(stage: Stage, home: Path) -> None:
    window = stage.open(KIOSK, size=UPRIGHT)
    before = files(home)

    with step("type on the screen"):
        assert window.top is not None
        tap(window.top.buttons["search"])
        page = search_page(window)
        assert page.keys is not None
        for letter in "swelling":
            page.keys.keyboard.typed.emit(letter)
        settle()
        assert seen(page)
    with step("open a result by touch"):
        cards = page.found.list.grid.cards
        tap(next(card for card in cards if card.facts and card.facts.link.kind is Kind.TOPIC))
        assert place(window).startswith("topic:")
    with step("end the visit"):
        window.end_visit()
        settle()
        tap(window.top.buttons["search"])
        assert search_page(window).field.text() == ""
        assert not window.session.notes.sought
    assert files(home) == before
