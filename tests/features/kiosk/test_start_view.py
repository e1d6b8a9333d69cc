# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Cards and the quiet button keep room for their words and show that they are touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.kiosk.start_view import QuietButton, StartCard, far_theme
from edu_app.gallery import settle
from edu_app.ui.control import TAPS
from edu_app.ui.paint import RING_ROOM
from tests.features.kiosk.welcomes import LANGUAGES, kiosk_theme
from tests.stage import Stage
from tests.ui.samples import colours, picture


@pytest.fixture(name="board")
def make_board(stage: Stage) -> Iterator[QWidget]:
    """Return something to put controls on."""
    board = QWidget()
    QVBoxLayout(board)
    yield board
    board.hide()
    board.deleteLater()
    settle()


def put(board: QWidget, control: QWidget) -> None:
    """Show a control."""
    layout = board.layout()
    assert layout is not None
    layout.addWidget(control)
    board.show()
    settle()


def card_of(number: int = 0, *, theme: str = "light", percent: int = 100) -> StartCard:
    """Return the card of one of the languages; the first is that of the usual one."""
    kind = kiosk_theme(theme, percent)
    return StartCard(LANGUAGES[number], kind, far_theme(kind), primary=not number)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("slim", [False, True])
@pytest.mark.parametrize("number", range(len(LANGUAGES)))
def test_a_card_has_room_for_both_lines(
    board: QWidget, number: int, slim: bool, percent: int
) -> None:
    card = card_of(number, percent=percent)
    card.set_slim(slim)
    card.setFixedSize(card.sizeHint())
    put(board, card)

    assert card.text_fits()
    card.setFixedWidth(card.width() - 20)
    settle()
    assert not card.text_fits()


def test_all_cards_are_equally_high_and_slim_ones_lower() -> None:
    cards = [card_of(number) for number in range(len(LANGUAGES))]

    assert len({card.needed(slim=False).height() for card in cards}) == 1
    assert cards[0].needed(slim=True).height() < cards[0].needed(slim=False).height()
    assert cards[0].needed(slim=True).height() >= cards[0].theme.target("lg")


def test_a_screen_reader_hears_what_it_does_and_in_which_language() -> None:
    assert card_of(1).accessibleName() == "Toque para empezar – Español"


@pytest.mark.parametrize("theme", ["light", "dark", "hc"])
@pytest.mark.parametrize("number", [0, 1])
def test_a_card_looks_touched_while_it_is(board: QWidget, theme: str, number: int) -> None:
    card = card_of(number, theme=theme)
    put(board, card)
    before = picture(card)
    TAPS.forget()
    QTest.mousePress(card, Qt.MouseButton.LeftButton)
    settle()
    held = picture(card)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton)

    assert before != held


def test_the_usual_card_is_filled_and_the_others_are_not(board: QWidget) -> None:
    usual, other = card_of(0, theme="hc"), card_of(1, theme="hc")
    put(board, usual)
    put(board, other)
    white, black = (kiosk_theme("hc").colour(name).name() for name in ("onCover", "cover"))

    # One of them may have the focus, whose ring has both colours.
    assert colours(picture(usual))[white] > 2 * colours(picture(usual))[black]
    assert colours(picture(other))[black] > 2 * colours(picture(other))[white]


def test_a_card_without_a_choice_has_one_line_in_its_middle(board: QWidget) -> None:
    kind = kiosk_theme()
    start = replace(LANGUAGES[0], language="")
    card = StartCard(start, kind, far_theme(kind), primary=True)
    put(board, card)
    image = picture(card)
    ink = kind.colour("cover").rgba()
    rows = [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) == ink for x in range(160, image.width(), 2))
    ]

    middle = (rows[0] + rows[-1]) / 2
    assert abs(middle - image.height() / 2) < 12


@pytest.mark.parametrize("theme", ["light", "hc"])
def test_the_quiet_button_has_room_for_its_words_and_shows_a_touch(
    board: QWidget, theme: str
) -> None:
    button = QuietButton("Stop motion", "pause", kiosk_theme(theme))
    put(board, button)
    board.adjustSize()

    assert button.text_fits()
    assert button.height() - 2 * RING_ROOM >= button.theme.target("sm")
    before = picture(button)
    button.setDown(True)
    assert (picture(button) != before) is (theme == "light")
    button.setFixedWidth(60)
    assert not button.text_fits()


def test_the_quiet_button_can_say_something_else(board: QWidget) -> None:
    button = QuietButton("Stop motion", "pause", kiosk_theme())
    put(board, button)
    before = picture(button)
    button.say("Start motion", "play")

    assert button.accessibleName() == button.text() == "Start motion"
    assert picture(button) != before
