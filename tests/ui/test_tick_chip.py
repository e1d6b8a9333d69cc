# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Chips that can be on or off, each by itself; whoever listens decides what is on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSizePolicy
from pytestqt.qtbot import QtBot

from edu_app.profile import Profile
from edu_app.session import THEMES
from edu_app.ui.theme import Theme
from edu_app.ui.tick_chip import TickChip, TickChips
from tests.ui.samples import ThemeMaker, bounds, colours, picture, places_of

CHOICES = (("standing", "Standing"), ("sitting", "Sitting"), ("end-of-day", "End of the day"))


@pytest.fixture
def chips(theme: Theme, show: Callable[..., None]) -> TickChips:
    made = TickChips("What makes it worse?", CHOICES, theme)
    show(made, 600, 90)
    return made


def on(chips: TickChips) -> list[str]:
    return [chip.key for chip in chips.chips if chip.isChecked()]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("words", ["No", "End of the day"])
def test_a_chip_is_a_target_and_its_words_fit(
    make_theme: ThemeMaker, profile: Profile, percent: int, words: str
) -> None:
    theme = make_theme(profile, percent=percent)
    chip = TickChip(words, "", theme)

    chip.resize(chip.sizeHint())

    assert min(chip.width(), chip.height()) >= theme.target("sm")
    assert chip.minimumSizeHint() == chip.sizeHint()
    assert chip.text_fits()
    chip.resize(chip.width() - 1, chip.height())
    assert not chip.text_fits()


@pytest.mark.parametrize("name", THEMES)
def test_what_is_on_has_a_tint_a_line_and_a_tick_and_takes_no_more_room(
    make_theme: ThemeMaker, name: str
) -> None:
    theme = make_theme(name=name)
    chip = TickChip("Standing", "standing", theme)
    chip.resize(chip.sizeHint())
    rest, size = picture(chip), chip.sizeHint()

    chip.setChecked(True)

    assert chip.sizeHint() == size
    for role in ("tonal", "primary"):
        shade = theme.colour(role).name()
        assert colours(picture(chip))[shade] > colours(rest)[shade] + 100, role


def test_the_tick_stands_before_the_words(theme: Theme) -> None:
    chip = TickChip("Standing", "standing", theme)
    chip.resize(chip.sizeHint())
    words = bounds(places_of(picture(chip), theme.colour("ink")))

    chip.setChecked(True)

    ticked = bounds(places_of(picture(chip), theme.colour("onTonal")))
    assert ticked.left() < words.left() - 5
    assert ticked.right() > words.right() + 5


def test_a_pressed_chip_is_tinted(chips: TickChips) -> None:
    chip = chips.chips[0]
    tonal = chip.theme.colour("tonal").name()

    QTest.mousePress(chip, Qt.MouseButton.LeftButton)

    assert colours(picture(chip))[tonal] > 500
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("way", ["mouse", "space", "return"])
def test_a_press_is_told(chips: TickChips, qtbot: QtBot, way: str) -> None:
    chip = chips.chips[1]
    chip.setFocus()

    with qtbot.waitSignal(chips.turned) as told:
        if way == "mouse":
            QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(chip, Qt.Key.Key_Space if way == "space" else Qt.Key.Key_Return)

    assert told.args == ["sitting"]


def test_any_number_can_be_shown_as_on_without_a_word(chips: TickChips, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chips.turned):
        chips.show_chosen({"standing", "end-of-day", "unheard-of"})
        both = on(chips)
        chips.show_chosen(())

    assert both == ["standing", "end-of-day"]
    assert on(chips) == []


def test_each_chip_is_a_stop_of_its_own(chips: TickChips) -> None:
    chips.chips[0].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(chips.chips[0], Qt.Key.Key_Tab)

    assert chips.chips[1].hasFocus()
    assert chips.chips[1].shows_ring


def test_chips_go_on_below_when_the_row_is_full(chips: TickChips) -> None:
    assert chips.heightForWidth(200) > chips.heightForWidth(600)


class Wide(TickChip):
    """A chip that takes what room there is."""

    def __init__(self, text: str, key: str, theme: Theme) -> None:
        super().__init__(text, key, theme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def test_a_row_may_be_of_another_kind_of_chip_that_shares_the_width(
    theme: Theme, show: Callable[..., None]
) -> None:
    made = TickChips("Which?", CHOICES, theme, make=Wide, filled=True)
    show(made, 660, 90)

    assert {type(chip) for chip in made.chips} == {Wide}
    assert {chip.width() for chip in made.chips} == {220}


def test_a_screen_reader_hears_check_boxes_and_what_they_answer(chips: TickChips) -> None:
    chips.show_chosen({"sitting"})
    found = [QAccessible.queryAccessibleInterface(chip) for chip in chips.chips]

    assert {each.role() for each in found} == {QAccessible.Role.CheckBox}
    assert [bool(each.state().checked) for each in found] == [False, True, False]
    assert found[0].text(QAccessible.Text.Description) == "What makes it worse?"
    assert chips.accessibleName() == "What makes it worse?"
