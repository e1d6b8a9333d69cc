# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be seen is counted: known pages, in view or scrolled away, cards and sheets included."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import delete, isValid

from edu_app.library.model import Block
from edu_app.profile import KIOSK
from edu_app.render.idle_time import count_words
from edu_app.ui.buttons import Button
from edu_app.ui.label import Label
from edu_app.ui.sheet_face import SheetFace
from edu_app.ui.surfaces import ScrollPane
from edu_app.ui.theme import Theme
from edu_app.ui.tick_card import TickCard
from edu_app.ui.words_seen import words_seen
from tests.ui.samples import (
    VEINS,
    PageShower,
    ThemeMaker,
    callout,
    figure,
    heading,
    items,
    long_page,
    paragraph,
    table,
)
from tests.ui.sheet_samples import PlainSheets

Shower = Callable[..., None]


@pytest.fixture
def board(show: Shower) -> Callable[..., QWidget]:
    """Return a function that shows widgets one below the other."""

    def run(*widgets: QWidget, height: int = 600) -> QWidget:
        window = QWidget()
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        show(window, 600, height)
        return window

    return run


# ---------------------------------------------------------------- controls and labels


def test_what_stands_on_labels_and_controls_counts(
    theme: Theme, board: Callable[..., QWidget]
) -> None:
    typed = QLineEdit("two words")
    empty = QLineEdit()
    empty.setPlaceholderText("Type a word")
    window = board(
        Label("How your leg feels", theme),
        Button("Start over", theme),
        TickCard("cramps", "Cramps", "By day or at night", theme),
        typed,
        empty,
    )

    assert words_seen(window) == 4 + 2 + 6 + 2 + 3


def test_what_is_hidden_does_not_count(theme: Theme, board: Callable[..., QWidget]) -> None:
    label, button = Label("Not to be seen", theme), Button("Read on", theme)
    window = board(label, button)
    label.hide()

    assert words_seen(window) == 2


def test_what_is_scrolled_away_does_not_count(theme: Theme, show: Shower) -> None:
    body = QWidget()
    column = QVBoxLayout(body)
    for number in range(30):
        column.addWidget(Label(f"Line {number}", theme))
    pane = ScrollPane(body, theme)
    show(pane, 400, 300)
    lines = words_seen(pane)

    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())

    assert 6 <= lines <= 40
    assert words_seen(pane) == pytest.approx(lines, abs=2)


def test_a_window_that_is_not_shown_has_none(theme: Theme) -> None:
    window = QWidget()
    QVBoxLayout(window).addWidget(Label("Nobody sees this", theme))

    assert words_seen(window) == 0


@pytest.mark.parametrize(("wide", "words"), [(False, 0), (True, 4)])
def test_a_sheet_of_paper_counts_where_it_can_be_read(
    theme: Theme, board: Callable[..., QWidget], wide: bool, words: int
) -> None:
    face = SheetFace(theme)
    face.show_sheet(PlainSheets(), 0)
    face.say("Page 1", "What stands on paper")
    face.set_wide(on=wide)

    assert words_seen(board(face)) == words


def test_nothing_is_kept_of_what_is_gone(theme: Theme, board: Callable[..., QWidget]) -> None:
    window = board()
    before = gone_and_kept()

    for _page in range(3):
        pane = ScrollPane(Label("Blood flows", theme), theme, parent=window)
        pane.show()
        assert words_seen(window) == 2
        delete(pane)
        del pane

    assert gone_and_kept() == before


def gone_and_kept() -> int:
    """Count the widgets that are no more and of which Python still knows."""
    gc.collect()
    known = [each for each in gc.get_objects() if isinstance(each, QWidget)]
    return sum(not isValid(each) for each in known)


# ---------------------------------------------------------------- pages


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ((paragraph("Blood flows back to the heart."),), 6),
        ((heading("What helps"), items("walking", "long socks")), 5),
        ((callout(paragraph("Call your own team."), title="Key point"),), 6),
        ((table(columns=2, rows=2),), 2 + 4 + 8),
        ((paragraph("静脉变窄"),), 2),
    ],
    ids=["sentence", "list", "box", "table", "without blanks"],
)
def test_a_page_that_is_in_view_counts_as_a_whole(
    show_page: PageShower, blocks: tuple[Block, ...], words: int
) -> None:
    view = show_page(*blocks, title="Two words")

    assert words_seen(view.window()) == words + 2


def test_of_a_long_page_only_the_part_in_view_counts(show_page: PageShower) -> None:
    view = show_page(*long_page(30))  # each of its paragraphs has 62 words
    top = words_seen(view.window())

    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    middle = words_seen(view.window())

    assert 62 < top < 5 * 62
    assert middle == pytest.approx(top, abs=25)


def test_larger_letters_leave_fewer_words_in_view(
    show_page: PageShower, make_theme: ThemeMaker
) -> None:
    usual = show_page(*long_page(20), theme=make_theme(KIOSK))
    large = show_page(*long_page(20), theme=make_theme(KIOSK, percent=200))

    assert words_seen(large.window()) < words_seen(usual.window()) / 2


def test_a_drawing_counts_with_the_words_below_it(show_page: PageShower) -> None:
    view = show_page(paragraph("Blood flows."), figure(), diagram={"veins": VEINS}.get)

    assert words_seen(view) == count_words(view.document().toPlainText()) > 10
