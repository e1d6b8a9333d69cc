# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The word list leads to letters and words, can be searched, and comes back as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from edu_app.features.glossary.list_view import ListPage
from edu_app.features.glossary.words import FROM_LIST
from edu_app.gallery import settle
from edu_app.library.link import HOME, Kind, Link
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.shell.window import Window
from edu_app.ui.field import Field
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.layout_check import faults_of
from tests.stage import (
    UPRIGHT,
    Key,
    Modifier,
    Stage,
    click,
    focus,
    name_of,
    place,
    press,
    tap,
    write,
)

SMALL = (1024, 600)


def words(window: Window) -> ListPage:
    assert isinstance(window.page, ListPage)
    return window.page


def seen(window: Window) -> list[str]:
    page = words(window)
    return [row.term.id for row in page.rows if row.isVisibleTo(page)]


def y_of(window: Window, widget: QWidget) -> int:
    return widget.mapTo(words(window).pane.viewport(), QPoint(0, 0)).y()


@pytest.fixture
def small(tmp_path: Path) -> ContentTree:
    """Return content with a clot, which is urgent, and a stenosis."""
    return ContentTree(tmp_path)


# ---------------------------------------------------------------- what it shows


def test_all_words_stand_under_their_letters(stage: Stage, small: ContentTree) -> None:
    window = stage.open(KIOSK, "glossary:", content=small.root)

    assert seen(window) == ["clot", "stenosis"]
    assert [button.text() for button in words(window).buttons] == ["C", "S"]
    headings = [label for label in words(window).findChildren(Label) if label.heading_word]
    assert {label.text(): label.heading_word[-1] for label in headings if label.isVisible()} == {
        "Word list": "1",
        "C": "2",
        "S": "2",
    }


def test_an_empty_glossary_is_said_calmly(stage: Stage, small: ContentTree) -> None:
    small.write("en/glossary.toml", "")

    window = stage.open(KIOSK, "glossary:", content=small.root)

    assert seen(window) == []
    assert words(window).nothing.isVisible()


# ---------------------------------------------------------------- ways


def test_a_tap_on_a_word_opens_its_card_clear_of_the_word(stage: Stage, small: ContentTree) -> None:
    window = stage.open(KIOSK, "glossary:", content=small.root)
    row = words(window).rows[0]

    tap(row)

    sheet = window.overlays.sheet(Link(Kind.TERM, "clot", FROM_LIST))
    assert sheet is not None
    assert not sheet.covers(row.rect().translated(row.mapTo(window, QPoint(0, 0))))


def test_a_letter_leads_to_its_words(stage: Stage) -> None:
    window = stage.open(KIOSK, "glossary:")
    button = next(each for each in words(window).buttons if each.text() == "P")

    tap(button)

    assert y_of(window, words(window).parts["p"]) == 0


def test_a_link_to_a_letter_opens_the_list_at_it(stage: Stage) -> None:
    window = stage.open(LAPTOP, "glossary:p", size=SMALL)

    assert y_of(window, words(window).parts["p"]) == 0


def test_a_letter_without_words_opens_the_list_at_its_top(stage: Stage) -> None:
    window = stage.open(LAPTOP, "glossary:zebra")

    assert words(window).place() == 0


def test_the_list_comes_back_to_the_place_it_was_left_at(stage: Stage) -> None:
    window = stage.open(LAPTOP, "glossary:m", size=SMALL)
    left_at = words(window).place()
    assert left_at > 1

    window.go(HOME)
    window.back()
    settle()

    assert words(window).place() == left_at


def test_keys_alone_reach_a_word_and_come_back_to_it(stage: Stage, small: ContentTree) -> None:
    window = stage.open(LAPTOP, "glossary:", content=small.root)
    row = words(window).rows[1]
    for _press in range(30):
        if focus() is row:
            break
        press(window, Key.Key_Tab)

    press(window, Key.Key_Return)
    assert name_of(focus()) == "Button “Close”"
    press(window, Key.Key_Escape)

    assert focus() is row


# ---------------------------------------------------------------- search


@pytest.mark.parametrize(
    ("profile", "there"), [(KIOSK, False), (CONSULT, True), (LAPTOP, True)], ids=str
)
def test_only_where_there_is_a_keyboard_there_is_a_field(
    stage: Stage, small: ContentTree, profile: Profile, there: bool
) -> None:
    window = stage.open(profile, "glossary:", content=small.root)

    press(window, Key.Key_F, Modifier.ControlModifier)

    assert any(each.isVisible() for each in window.findChildren(Field)) is there
    assert isinstance(focus(), Field) is there


def test_typed_letters_leave_the_words_that_have_them(stage: Stage, small: ContentTree) -> None:
    window = stage.open(LAPTOP, "glossary:", content=small.root)
    words(window).field.setFocus()

    write(window, "NARROW")
    assert seen(window) == ["stenosis"]
    assert not words(window).parts["c"].isVisible()
    write(window, "zebra")
    assert words(window).nothing.isVisible()
    click(words(window).nothing.all_button)

    assert seen(window) == ["clot", "stenosis"]


def test_a_letter_takes_the_search_away(stage: Stage, small: ContentTree) -> None:
    window = stage.open(LAPTOP, "glossary:", content=small.root)
    words(window).field.setFocus()
    write(window, "narrow")

    click(words(window).buttons[0])

    assert words(window).field.text() == ""
    assert seen(window) == ["clot", "stenosis"]


def test_the_list_of_a_card_is_this_list(stage: Stage, small: ContentTree) -> None:
    window = stage.open(LAPTOP, "topic:alpha", content=small.root)
    window.go(Link(Kind.TERM, "stenosis"))
    settle()

    press(window, Key.Key_Tab)
    press(window, Key.Key_Return)

    assert place(window) == "glossary:s"
    assert not window.overlays.any_open()


# ---------------------------------------------------------------- layout


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize(
    ("profile", "size"),
    [(KIOSK, (1920, 1080)), (KIOSK, UPRIGHT), (LAPTOP, (1366, 768)), (LAPTOP, (768, 1366))],
    ids=str,
)
def test_every_word_is_whole(
    stage: Stage, profile: Profile, size: tuple[int, int], text_size: int
) -> None:
    window = stage.open(profile, "glossary:", size=size, text_size=text_size)

    assert faults_of(window) == []
