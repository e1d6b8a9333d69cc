# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page finds at every key, walks by arrows, and keeps its place for the visit only."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edu_app.features.search.card_view import ResultCard
from edu_app.features.search.catalogue_view import catalogue_of
from edu_app.features.search.page_view import SearchPage
from edu_app.gallery import settle
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.session import THEMES
from edu_app.shell.pages import context_of
from edu_app.shell.window import Window
from edu_app.ui.paint import RING_ROOM
from tests.content_tree import ContentTree
from tests.features.search.facts import fill, search_page, seen
from tests.stage import UPRIGHT, Key, Modifier, Stage, click, focus, place, press, tap, write

HOSTILE = (
    "' OR 1=1 --",
    '"stent" AND NEAR(',
    "%n%s%x",
    "heading:stent*",
    "../../etc/passwd",
    "<b>stent</b>",
    "\u202etnets\u202c",
    "\x00\x1b[31m",
    "a" * 1_000_000,
    "*",
    "()",
)


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    return fill(ContentTree(tmp_path))


@pytest.fixture
def window(stage: Stage, tree: ContentTree) -> Window:
    return stage.open(LAPTOP, "search:", content=tree.root)


# ---------------------------------------------------------------- finding


def test_the_field_has_the_focus_and_examples_stand_below(window: Window) -> None:
    page = search_page(window)

    assert focus() is page.field
    assert page.found.list.help.isVisible()
    assert not page.found.head.isVisible()


def test_every_key_shows_what_is_found(window: Window) -> None:
    page = search_page(window)

    write(window, "fly")
    assert seen(page) == ["Flying"]

    press(window, Key.Key_Backspace)
    press(window, Key.Key_Backspace)
    press(window, Key.Key_Backspace)
    assert page.found.list.help.isVisible()


def test_a_query_that_comes_before_the_index_waits_for_it(window: Window, qtbot: QtBot) -> None:
    page = window.page
    assert isinstance(page, SearchPage)
    write(window, "fly")
    if page._catalogue.index is None:
        assert page.found.list.waiting.isVisible()

    qtbot.waitUntil(lambda: seen(page) == ["Flying"])


def test_an_example_is_looked_for(window: Window) -> None:
    page = search_page(window)
    example = page.found.list.help.examples[0]

    click(example)

    assert page.field.text() == example.text()


def test_a_misspelt_word_is_mended_and_said(window: Window) -> None:
    page = search_page(window)

    write(window, "stennosis")

    assert page.found.head.count.text() == "Showing results for stenosis."
    assert seen(page)


def test_a_chip_leaves_one_kind(window: Window) -> None:
    page = search_page(window)
    write(window, "stents")
    assert page.found.list.grid.cards

    click(page.found.head.chips.chips[1])
    page.finish()

    assert page._group == "topic"
    write(window, "zebra")
    assert page._group == ""


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_is_typed_is_only_text(window: Window, text: str) -> None:
    page = search_page(window)

    page.field.setText(text)
    settle()

    assert len(page.field.text()) <= 64
    assert place(window) == "search:"


def test_without_an_index_the_page_says_so(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, "home:", content=tree.root)
    catalogue = catalogue_of(context_of(window))
    catalogue.finish()
    catalogue.index, catalogue.broken = None, True
    press(window, Key.Key_Tab)
    click(window.top.buttons["search"])

    write(window, "stent")

    assert isinstance(window.page, SearchPage)
    assert "does not work" in window.page.found.spoken()


def test_another_part_can_ask_for_words(window: Window) -> None:
    page = search_page(window)

    page.look_for("  flying\n")

    assert page.field.text() == "flying"
    assert seen(page) == ["Flying"]


def test_words_from_outside_are_taken_once(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, content=tree.root)
    window.session.notes.asked = "flying"

    click(window.top.buttons["search"])

    assert seen(search_page(window)) == ["Flying"]
    assert window.session.notes.asked == ""


# ---------------------------------------------------------------- keys


def test_arrows_walk_the_results_and_enter_opens_one(window: Window) -> None:
    page = search_page(window)
    write(window, "stents")
    cards = page.found.list.grid.cards

    press(window, Key.Key_Down)
    press(window, Key.Key_Down)
    assert focus() is cards[1]
    press(window, Key.Key_Up)
    press(window, Key.Key_Up)
    assert focus() is page.field
    press(window, Key.Key_Return)
    assert focus() is cards[0]
    link = cards[0].facts and cards[0].facts.link
    press(window, Key.Key_Return)

    assert place(window) == str(link)


def test_escape_empties_the_field_from_anywhere(window: Window) -> None:
    page = search_page(window)
    write(window, "stents")
    press(window, Key.Key_Down)

    press(window, Key.Key_Escape)

    assert page.field.text() == ""
    assert focus() is page.field


def test_letters_go_to_the_field_from_anywhere(window: Window) -> None:
    page = search_page(window)
    write(window, "stent")
    press(window, Key.Key_Down)

    write(window, "s")

    assert page.field.text() == "stents"
    assert focus() is page.field


def test_a_shortcut_is_no_letter(window: Window) -> None:
    page = search_page(window)
    write(window, "stents")
    press(window, Key.Key_Down)

    press(window, Key.Key_B, Modifier.ControlModifier)

    assert page.field.text() == "stents"


def test_enter_without_results_stays_in_the_field(window: Window) -> None:
    page = search_page(window)

    press(window, Key.Key_Return)
    press(window, Key.Key_Up)

    assert focus() is page.field


def test_find_goes_to_the_field(window: Window) -> None:
    page = search_page(window)
    write(window, "stents")
    press(window, Key.Key_Down)

    press(window, Key.Key_F, Modifier.ControlModifier)

    assert focus() is page.field
    assert page.field.selectedText() == "stents"


# ---------------------------------------------------------------- questions


def test_a_question_without_an_answer_is_noted_for_the_visit(window: Window) -> None:
    page = search_page(window)
    write(window, "zebra")

    click(page.found.list.nothing.note_button)

    assert window.session.notes.questions == ("zebra",)
    assert not page.found.list.nothing.note_button.isEnabled()
    press(window, Key.Key_Backspace)
    write(window, "a")
    assert page.found.list.nothing.note_button.text() == "In my questions"


def test_a_kiosk_keeps_no_text(stage: Stage, tree: ContentTree) -> None:
    page = search_page(stage.open(KIOSK, "search:", content=tree.root))

    page.field.setText("zebra")
    settle()

    assert not page.found.list.nothing.note_button.isVisible()
    assert page.found.list.nothing.ask_button.isVisible()


# ---------------------------------------------------------------- place


def test_the_way_back_finds_words_kind_and_place(window: Window) -> None:
    page = search_page(window)
    write(window, "stents")
    click(page.found.head.chips.chips[1])
    page.finish()
    settle()
    card = page.found.list.grid.cards[15]
    name = card.accessibleName()
    page.found.list.walk_to(card)
    press(window, Key.Key_Return)
    assert place(window) != "search:"

    window.back()
    settle()

    page = search_page(window)
    assert (page.field.text(), page._group) == ("stents", "topic")
    assert isinstance(focus(), ResultCard)
    assert focus().accessibleName() == name
    assert not focus().visibleRegion().isEmpty()


def test_a_new_look_keeps_what_was_typed(window: Window) -> None:
    search_page(window)
    write(window, "fly")

    window.session.set_theme("dark")
    settle()

    page = search_page(window)
    assert (page.field.text(), seen(page)) == ("fly", ["Flying"])
    assert focus() is page.field


def test_the_search_opened_anew_is_empty(window: Window) -> None:
    search_page(window)
    write(window, "fly")
    window.home()
    settle()

    click(window.top.buttons["search"])

    assert search_page(window).field.text() == ""


def test_what_was_typed_is_in_no_link_and_no_history(window: Window) -> None:
    search_page(window)
    write(window, "fly")

    window.home()

    assert "fly" not in repr(window.history._entries)
    assert window.session.notes.sought == "fly"


def test_the_end_of_a_visit_forgets_everything(window: Window) -> None:
    search_page(window)
    write(window, "fly")
    window.home()
    window.session.notes.add_question("Why?")

    window.end_visit()
    settle()
    click(window.top.buttons["search"])

    assert search_page(window).field.text() == ""
    assert (window.session.notes.sought, window.session.notes.questions) == ("", ())


# ---------------------------------------------------------------- a kiosk


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT])
def test_results_stay_in_view_above_the_keys(
    stage: Stage, tree: ContentTree, size: tuple[int, int]
) -> None:
    page = search_page(stage.open(KIOSK, "search:", size=size, content=tree.root))
    assert page.keys is not None
    for letter in "stents":
        page.keys.keyboard.typed.emit(letter)
    page.finish()
    settle()

    whole = [card for card in page.found.list.grid.cards if _whole(card, page)]
    assert len(whole) >= 2
    assert page.keys.isVisible()


def _whole(card: ResultCard, page: SearchPage) -> bool:
    port = page.found.list.pane.viewport()
    top = card.mapTo(port, card.rect().topLeft()).y()
    return top >= 0 and top + card.height() <= port.height()


LOW = pytest.mark.parametrize("size", [(1366, 768), (1280, 720), (1024, 600)], ids=str)


@LOW
@pytest.mark.parametrize("theme", ["light", "hc"])
def test_on_a_low_screen_a_whole_row_of_results_is_seen_above_the_keys(
    stage: Stage, tree: ContentTree, size: tuple[int, int], theme: str
) -> None:
    window = stage.open(KIOSK, "search:", size=size, theme=theme, content=tree.root)
    page = search_page(window)
    assert page.keys is not None
    empty = page.keys.height()
    for letter in "stents":
        page.keys.keyboard.typed.emit(letter)
    page.finish()
    settle()

    port, cards = page.found.list.pane.viewport(), page.found.list.grid.cards
    row = [card for card in cards if card.y() == 0]
    assert len(row) == (1 if size[0] == 1024 else 2)
    for card in row:  # its shadow may be cut, and nothing that is drawn before it
        face = card.face().toRect()
        assert port.rect().contains(face.translated(card.mapTo(port, card.rect().topLeft())))
    assert not page.found.list.more.isVisible()
    assert not page.found.list.more.button.isVisible()
    assert page.found.head.count.isVisible()
    assert page.keys.height() == empty  # keys stay where they are while somebody types
    assert min(key.face().height() for key in page.keys.keyboard.every_key()) >= 48
    assert page.field.height() - 2 * RING_ROOM >= page.theme.target("sm")


@LOW
def test_on_a_low_screen_chips_come_when_the_keys_go(
    stage: Stage, tree: ContentTree, size: tuple[int, int]
) -> None:
    page = search_page(stage.open(KIOSK, "search:", size=size, content=tree.root))
    assert page.keys is not None
    page.field.setText("stents")
    page.keys.keyboard.entered.emit()
    settle()
    assert page.found.head.chips.isVisible()
    assert page.found.list.more.isVisible()
    tap(page.found.head.chips.chips[1])
    assert page._group == "topic"

    tap(page.field)

    assert not page.found.head.chips.isVisible()
    assert page._group == ""  # nothing is left out without a word
    assert page.found.head.chips.chips[0].isChecked()


def test_a_kind_that_was_chosen_on_a_low_screen_outlives_a_new_look(
    stage: Stage, tree: ContentTree
) -> None:
    window = stage.open(KIOSK, "search:", size=(1366, 768), content=tree.root)
    page = search_page(window)
    assert page.keys is not None
    page.field.setText("stents")
    page.keys.keyboard.entered.emit()
    settle()
    tap(page.found.head.chips.chips[1])

    window.session.set_theme("dark")
    settle()

    page = search_page(window)
    assert page._group == "topic"
    assert page.found.head.chips.isVisible()


def test_large_text_on_a_low_screen_leaves_the_name_of_the_best_result(
    stage: Stage, tree: ContentTree
) -> None:
    window = stage.open(KIOSK, "search:", size=(1366, 768), text_size=200, content=tree.root)
    page = search_page(window)
    page.field.setText("stents")
    page.finish()
    settle()

    port, card = page.found.list.pane.viewport(), page.found.list.grid.cards[0]
    assert page.keys is not None
    assert page.keys.isVisible()
    assert card.mapTo(port, card.rect().center()).y() < port.height()


def test_the_keys_do_not_cover_what_was_being_read(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(KIOSK, "search:", content=tree.root)
    page = search_page(window)
    page.field.setText("stents")
    settle()
    tap(page.found.list.grid.cards[0])

    window.back()
    settle()

    page = search_page(window)
    assert page.keys is not None
    assert not page.keys.isVisible()
    tap(page.field)
    assert page.keys.isVisible()


def test_nothing_comes_from_the_clipboard_of_a_kiosk(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(KIOSK, "search:", content=tree.root)
    QGuiApplication.clipboard().setText("from outside")

    press(window, Key.Key_V, Modifier.ControlModifier)

    assert search_page(window).field.text() == ""
    QGuiApplication.clipboard().clear()


# ---------------------------------------------------------------- all of them


@pytest.mark.parametrize("theme", THEMES)
def test_the_page_opens_in_every_profile_and_theme(
    stage: Stage, tree: ContentTree, profile: Profile, theme: str
) -> None:
    window = stage.open(profile, "search:", theme=theme, content=tree.root)
    page = search_page(window)

    page.field.setText("stents")
    settle()

    assert seen(page)
    assert (page.keys is not None) is profile.reach.screen_keyboard
    window.grab()


def test_a_reader_is_told_how_much_was_found(window: Window, qtbot: QtBot) -> None:
    page = search_page(window)
    QAccessible.setActive(True)

    write(window, "stents")
    qtbot.waitUntil(lambda: not page._announce.isActive())

    assert page.found.spoken() == "24 results for stents"
    QAccessible.setActive(False)


def test_only_the_widgets_of_the_page_are_stops(window: Window) -> None:
    page = search_page(window)
    write(window, "fly")
    stops: list[QWidget] = []

    for _step in range(4):
        press(window, Key.Key_Tab)
        stops.append(focus())

    assert stops[0] is page.found.head.chips.chips[0]
    assert stops[1] is page.found.list.grid.cards[0]
