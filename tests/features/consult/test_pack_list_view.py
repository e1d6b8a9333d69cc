# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each thing of the pack can be left out, moved and taken out, and the focus goes with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from edu_app.features.consult.pack import Item
from edu_app.features.consult.pack_list_view import PackList, PackRow
from edu_app.ui.theme import Theme
from tests.features.consult.packs import items_of, talked

ITEMS = items_of(talked())


@pytest.fixture
def made(theme: Theme, show: Callable[..., None]) -> PackList:
    made = PackList(theme)
    made.show_items(ITEMS, can_put_back=False)
    show(made, 420, 1600)
    return made


def shown(made: PackList) -> list[PackRow]:
    return [row for row in made.rows if row.isVisibleTo(made)]


def test_everything_has_a_row_and_what_is_in_it_a_number(made: PackList) -> None:
    cards = [row.card for row in shown(made)]

    assert [card.text() for card in cards] == [item.title for item in ITEMS]
    assert [card.number for card in cards][:4] == [1, 2, 3, 0]
    assert cards[1].accessibleDescription() == "Kept picture"
    assert made.rows[1].up.accessibleName() == "Move up: The narrow place"
    assert not made.back.isVisibleTo(made)


def test_only_what_is_in_it_can_be_moved_or_taken_out(made: PackList) -> None:
    first, second, third, fourth, *_ = shown(made)

    assert not first.up.isEnabled()
    assert first.down.isEnabled()
    assert second.remove.isVisible()
    assert third.down.isEnabled()
    assert not fourth.remove.isVisible()


@pytest.mark.parametrize(
    ("part", "signal", "told"),
    [
        (0, "turned", [ITEMS[1].key]),
        (1, "move_wanted", [ITEMS[1].key, -1]),
        (2, "move_wanted", [ITEMS[1].key, 1]),
        (3, "remove_wanted", [ITEMS[1].key]),
    ],
)
def test_a_press_says_what_is_wanted(
    made: PackList, qtbot: QtBot, part: int, signal: str, told: list[object]
) -> None:
    with qtbot.waitSignal(getattr(made, signal)) as heard:
        made.rows[1].parts()[part].click()

    assert heard.args == told


def reordered(*places: int) -> tuple[Item, ...]:
    return tuple(ITEMS[at] for at in places)


def test_the_focus_goes_with_what_has_moved(made: PackList) -> None:
    made.rows[2].up.setFocus(Qt.FocusReason.TabFocusReason)

    made.show_items(reordered(0, 2, 1), can_put_back=False)
    assert made.rows[1].up.hasFocus()
    made.show_items(reordered(2, 0, 1), can_put_back=False)

    assert made.rows[0].card.hasFocus()  # it cannot go further up


def test_what_leaves_the_pack_keeps_the_focus_on_its_card(made: PackList) -> None:
    made.rows[0].remove.setFocus(Qt.FocusReason.TabFocusReason)

    made.show_items(reordered(4, 1), can_put_back=True)

    assert made.rows[0].card.hasFocus()
    assert len(shown(made)) == 2
    assert made.back.isVisibleTo(made)


def test_tab_comes_to_rows_in_their_order_and_then_to_the_button(made: PackList) -> None:
    stops = [part for each in made.rows for part in each.parts()]
    met = [stops[0]]
    while met[-1] is not made.back:
        following = met[-1].nextInFocusChain()
        while following not in (*stops, made.back):
            following = following.nextInFocusChain()
        met.append(following)

    assert met == [*stops, made.back]
