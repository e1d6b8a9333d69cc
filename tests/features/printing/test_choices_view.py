# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each thing has a card, each group of several a button for all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.features.printing.choices_view import ChoiceList
from edu_app.features.printing.offer import Group, Item
from edu_app.render.pack import GlossaryPart, PagePart
from edu_app.ui.control import TAPS
from edu_app.ui.theme import Theme


def item(name: str, hint: str = "") -> Item:
    return Item(key=name, title=f"Title of {name}", part=PagePart(topic=name), hint=hint)


GROUPS = (
    Group(title="Pages", items=(item("one"), item("two", "As it stands on the screen"))),
    Group(title="Words", items=(Item(key="words", title="Word list", part=GlossaryPart()),)),
)


@pytest.fixture
def choices(theme: Theme, show: Callable[..., None]) -> ChoiceList:
    made = ChoiceList(GROUPS, theme)
    show(made, 500, 500)
    return made


def press(widget: object) -> None:
    TAPS.forget()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_every_thing_has_a_card_with_its_words(choices: ChoiceList) -> None:
    assert [card.text() for card in choices.cards] == [
        "Title of one",
        "Title of two",
        "Word list",
    ]
    assert [card.hint for card in choices.cards] == ["", "As it stands on the screen", ""]


def test_a_card_says_which_thing_was_pressed(choices: ChoiceList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choices.turned) as told:
        press(choices.cards[1])

    assert told.args == [1]


def test_only_several_things_have_a_button_for_all(choices: ChoiceList, qtbot: QtBot) -> None:
    (button,) = choices.buttons
    assert button.accessibleName() == "All or none: Pages"

    with qtbot.waitSignal(choices.group_turned) as told:
        press(button)

    assert list(told.args[0]) == [0, 1]


def test_what_is_chosen_is_ticked_and_heard_as_ticked(choices: ChoiceList) -> None:
    choices.show_chosen({2})

    assert [card.isChecked() for card in choices.cards] == [False, False, True]
    heard = QAccessible.queryAccessibleInterface(choices.cards[2])
    assert heard.state().checked
    choices.show_chosen(())
    assert not any(card.isChecked() for card in choices.cards)
