# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Exactly one chip is chosen, shows it by a tick, and is chosen by finger and by arrow keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.profile import Profile
from edu_app.ui.chips import PAD, SLIM_PAD, Chip, ChipRow
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, picture

CHOICES = (("", "All"), ("stent", "The stent"), ("life", "Daily life"))


@pytest.fixture
def row(theme: Theme, show: Callable[..., None]) -> ChipRow:
    made = ChipRow(CHOICES, "stent", theme)
    show(made, 600, 80)
    return made


def chosen(row: ChipRow) -> list[str]:
    return [chip.key for chip in row.chips if chip.isChecked()]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("on", [True, False])
def test_a_chip_is_a_target_and_its_words_fit(
    make_theme: ThemeMaker, profile: Profile, percent: int, on: bool
) -> None:
    theme = make_theme(profile, percent=percent)
    chip = Chip("All", "", theme)
    chip.setChecked(on)

    chip.resize(chip.sizeHint())

    assert min(chip.width(), chip.height()) >= theme.target("sm")
    assert chip.text_fits()
    chip.resize(chip.width() - 1, chip.height())
    assert not chip.text_fits()


def test_a_chosen_chip_has_a_tick_a_tint_and_a_line(theme: Theme) -> None:
    chip = Chip("Daily life", "life", theme)
    chip.resize(chip.sizeHint())
    tonal, primary = theme.colour("tonal").name(), theme.colour("primary").name()
    rest, width = colours(picture(chip)), chip.sizeHint().width()

    chip.setChecked(True)

    assert chip.sizeHint().width() > width
    chip.resize(chip.sizeHint())
    on = colours(picture(chip))
    assert on[tonal] > rest[tonal] + 500
    assert on[primary] > rest[primary] + 100


def test_a_press_chooses_and_says_so(row: ChipRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.chosen) as told:
        QTest.mouseClick(row.chips[2], Qt.MouseButton.LeftButton)

    assert told.args == ["life"]
    assert chosen(row) == ["life"]


@pytest.mark.parametrize(
    ("key", "key_of"), [(Qt.Key.Key_Right, "life"), (Qt.Key.Key_Left, "")], ids=str
)
def test_arrow_keys_choose_the_neighbour(
    row: ChipRow, qtbot: QtBot, key: Qt.Key, key_of: str
) -> None:
    row.chips[1].setFocus()

    with qtbot.waitSignal(row.chosen) as told:
        QTest.keyClick(row.chips[1], key)

    assert told.args == [key_of]
    assert chosen(row) == [key_of]


def test_another_one_can_be_shown_as_chosen_without_a_word(row: ChipRow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(row.chosen):
        row.choose("")

    assert chosen(row) == [""]


def test_chips_go_on_below_when_the_row_is_full(row: ChipRow) -> None:
    assert row.heightForWidth(160) > row.heightForWidth(600)


def test_chips_are_slim_only_where_that_saves_a_row(row: ChipRow, theme: Theme) -> None:
    row.resize(2000, 200)
    roomy = [chip.sizeHint().width() for chip in row.chips]
    one_row = row.heightForWidth(2000)

    row.resize(sum(roomy) - 1, 200)

    assert row.heightForWidth(row.width()) == one_row
    saved = 2 * (theme.gap(PAD) - theme.gap(SLIM_PAD))
    assert max(chip.sizeHint().width() for chip in row.chips) == max(roomy) - saved
    assert all(chip.sizeHint().width() >= theme.target("sm") for chip in row.chips)

    row.resize(2000, 200)
    assert [chip.sizeHint().width() for chip in row.chips] == roomy


def test_a_screen_reader_hears_one_of_several(row: ChipRow) -> None:
    interface = QAccessible.queryAccessibleInterface(row.chips[1])

    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.state().checked
    assert row.accessibleName() == "Show only"
