# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Groups of cards: one height, as many columns as their words allow, ticks as they are told."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.features.checklist.cards_view import CardGroups
from edu_app.gallery import settle
from edu_app.library.checklist import Form, Item
from edu_app.render.answers import EMPTY, tick
from edu_app.ui.theme import Theme
from tests.checklist_samples import form
from tests.features.checklist.tapping import checked, headings
from tests.ui.samples import ThemeMaker

LONG = "Beinvenenklappenschwächebeschwerden"


@pytest.fixture
def open_cards(theme: Theme, show: Callable[..., None]) -> Callable[..., CardGroups]:
    def run(
        *, width: int = 700, columns: int = 2, of: Form | None = None, step: str = "feel"
    ) -> CardGroups:
        shown = of or form()
        made = CardGroups(shown, shown.of(step), theme, columns=columns)
        show(made, width, 700)
        settle()
        return made

    return run


def long_form() -> Form:
    """Return the form with a first line that is one long word."""
    groups = form().groups
    items = (Item(id="F1", name=LONG), *groups[0].items[1:])
    return msgspec.structs.replace(
        form(), groups=(msgspec.structs.replace(groups[0], items=items), *groups[1:])
    )


def beside(cards: CardGroups) -> bool:
    """Tell whether the second card stands beside the first."""
    first, second = list(cards.cards.values())[:2]
    return first.y() == second.y()


def test_every_line_has_a_card_under_the_heading_of_its_group(
    open_cards: Callable[..., CardGroups],
) -> None:
    made = open_cards()

    assert list(made.cards) == [item.id for item in form().items("feel")]
    assert headings(made) == [("2", group.name) for group in form().of("feel")]


def test_a_press_tells_the_line_and_its_state(
    open_cards: Callable[..., CardGroups], qtbot: QtBot
) -> None:
    made = open_cards()

    with qtbot.waitSignal(made.turned) as told:
        QTest.mouseClick(made.cards["F4"], Qt.MouseButton.LeftButton)
    assert told.args == ["F4", True]

    with qtbot.waitSignal(made.turned) as told:
        QTest.keyClick(made.cards["F4"], Qt.Key.Key_Space)
    assert told.args == ["F4", False]


def test_answers_are_shown_with_their_numbers_without_a_word(
    open_cards: Callable[..., CardGroups], qtbot: QtBot
) -> None:
    made = open_cards()
    answers = tick(tick(EMPTY, "L1", on=True), "F2", on=True)

    with qtbot.assertNotEmitted(made.turned):
        made.show_answers(answers)

    assert checked(made.cards) == ["F2", "L1"]
    assert (made.cards["F2"].number, made.cards["L1"].number) == (1, 2)
    made.show_answers(EMPTY)
    assert checked(made.cards) == []
    assert made.cards["L1"].number == 0


@pytest.mark.parametrize(("width", "columns"), [(900, 2), (620, 2), (380, 1), (300, 1)])
def test_there_are_as_many_columns_as_the_words_have_room_for(
    open_cards: Callable[..., CardGroups], width: int, columns: int
) -> None:
    made = open_cards(width=width)

    assert made.columns == columns
    assert beside(made) is (columns == 2)
    assert all(card.text_fits() for card in made.cards.values())


def test_columns_come_back_with_the_room(open_cards: Callable[..., CardGroups]) -> None:
    made = open_cards(width=380)

    made.resize(900, 700)
    settle()

    assert beside(made)
    assert all(card.text_fits() for card in made.cards.values())
    assert len({card.width() for card in made.cards.values()}) <= 2  # halves of an odd width


def test_never_more_columns_than_wished(open_cards: Callable[..., CardGroups]) -> None:
    made = open_cards(width=1400, columns=1)

    assert made.columns == 1
    assert not beside(made)


def test_long_words_take_the_whole_width_and_are_not_cut(
    open_cards: Callable[..., CardGroups],
) -> None:
    made = open_cards(width=700, of=long_form())

    assert made.columns == 1
    assert all(card.text_fits() for card in made.cards.values())


@pytest.mark.parametrize("width", [900, 620, 300])
def test_all_cards_are_as_high_as_the_fullest(
    open_cards: Callable[..., CardGroups], width: int
) -> None:
    made = open_cards(width=width)

    heights = {card.height() for card in made.cards.values()}
    assert len(heights) == 1
    most = max(card.needed_height(card.width()) for card in made.cards.values())
    assert heights.pop() == pytest.approx(most, abs=2)


def test_tab_goes_from_card_to_card_in_reading_order(
    open_cards: Callable[..., CardGroups],
) -> None:
    made = open_cards()
    cards = list(made.cards.values())
    cards[0].setFocus(Qt.FocusReason.TabFocusReason)

    way = [cards[0]]
    for _press in cards[1:]:
        QTest.keyClick(made.window().windowHandle(), Qt.Key.Key_Tab)
        way.append(made.focusWidget())

    assert way == cards
    assert cards[-1].shows_ring


def test_the_order_is_the_same_after_another_number_of_columns(
    open_cards: Callable[..., CardGroups],
) -> None:
    made = open_cards(width=380)
    made.resize(900, 700)
    settle()

    cards = list(made.cards.values())
    places = [(card.y(), card.x()) for card in cards]
    assert places == sorted(places)


@pytest.mark.parametrize("percent", [100, 200])
def test_questions_with_long_hints_have_room(
    make_theme: ThemeMaker, show: Callable[..., None], percent: int
) -> None:
    made = CardGroups(form(), form().of("ask"), make_theme(percent=percent), columns=1)
    show(made, 640, 700)
    settle()

    assert all(card.text_fits() for card in made.cards.values())


def test_no_group_is_no_card(theme: Theme, show: Callable[..., None]) -> None:
    made = CardGroups(form(), (), theme, columns=2)
    show(made, 300, 200)

    assert made.cards == {}
