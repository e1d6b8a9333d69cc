# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The card of a source says what it is, whom it studied and who paid, and leads to the list."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from edu_app.features.about.source_view import SourceCard, source_lines
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.library.model import Source
from edu_app.profile import KIOSK, LAPTOP
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.window import Window
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.stage import UPRIGHT, Key, Stage, click, focus, page_view, place, press

R16 = Link(Kind.SOURCE, "R16")
SOURCE = Source(
    id="R16",
    title="A register.",
    year="2021",
    kind="register of 993 people",
    people="people with a stent",
    paid_by="a maker",
    where="doi 10.1000/1",
)


@pytest.fixture
def window(stage: Stage, tmp_path: Path) -> Window:
    tree = ContentTree(tmp_path)
    long = "\n\n".join(f"Paragraph {number}. " + "Blood flows. " * 30 for number in range(12))
    tree.topic("alpha", f"Alpha text [@R16].\n\n{long}\n", references="[R16]")
    return stage.open(LAPTOP, "topic:alpha", content=tree.root)


def card(window: Window, link: Link = R16) -> SourceCard:
    window.go(link)
    settle()
    found = window.findChild(SourceCard)
    assert isinstance(found, SourceCard)
    return found


def test_every_fact_of_a_source_has_its_line() -> None:
    assert source_lines(SOURCE) == (
        ("What it is", "Register of 993 people"),
        ("Who was studied", "People with a stent"),
        ("Who paid", "A maker"),
        ("Year", "2021"),
        ("Where to find it", "Doi 10.1000/1"),
    )


def test_an_unknown_payer_is_said_and_an_empty_line_left_out() -> None:
    lines = dict(source_lines(msgspec.structs.replace(SOURCE, people="", paid_by="", where="")))

    assert lines["Who paid"] == "Not known"
    assert list(lines) == ["What it is", "Who paid", "Year"]


def test_the_card_shows_its_lines_and_a_heading(window: Window) -> None:
    shown = card(window)

    labels = shown.findChildren(Label)
    assert [label.text() for label in labels][:3] == [
        "A register of stents",
        "What it is",
        "Register",
    ]
    assert labels[0].heading_word == "Heading level 2"
    assert shown.accessibleName() == "A register of stents"
    assert focus() is shown.close_button


def test_a_number_on_a_page_opens_the_card_and_the_card_leads_to_the_foot(window: Window) -> None:
    press(window, Key.Key_Tab)
    press(window, Key.Key_Return)
    shown = window.findChild(SourceCard)
    assert shown.all_button.text() == "All sources of this page"
    assert page_view(window).verticalScrollBar().value() == 0

    click(shown.all_button)

    assert place(window) == "topic:alpha"
    assert page_view(window).verticalScrollBar().value() > 0
    assert window.findChild(SourceCard) is None


def test_without_a_list_on_the_page_the_card_leads_to_all_sources(window: Window) -> None:
    click(card(window).all_button)

    assert place(window) == "about:#sources"


def test_a_source_that_is_not_in_the_register_is_said_in_words(window: Window) -> None:
    window.go(Link(Kind.SOURCE, "R99"))
    settle()

    assert isinstance(window.page, ErrorPage)
    told = " ".join(label.text() for label in window.page.findChildren(Label))
    assert "The source “R99” is not in the register." in told


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", [(1366, 768), UPRIGHT], ids=str)
def test_the_words_of_the_card_are_whole(
    stage: Stage, size: tuple[int, int], text_size: int
) -> None:
    shown = card(stage.open(KIOSK, "topic:risks", size=size, text_size=text_size))

    labels = shown.findChildren(Label)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    assert shown.all_button.text_fits()
