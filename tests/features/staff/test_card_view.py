# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Cards with rows: a hairline between them, words that are read, and what cannot be changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.staff.card_view import Remark, RowWords, SettingRow, StaffCard, fixed_row
from edu_app.profile import KIOSK
from edu_app.ui.buttons import Button
from edu_app.ui.choices import Switch
from edu_app.ui.label import Label
from edu_app.ui.surfaces import Rule
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, picture


def texts(widget: SettingRow | StaffCard) -> list[str]:
    return [label.text() for label in widget.findChildren(Label)]


def test_a_hairline_stands_between_rows_and_not_before_the_first(theme: Theme) -> None:
    card = StaffCard(theme, "Printer")

    for ruled in (True, True, False):
        card.add(SettingRow(RowWords("A"), Button("B", theme), theme), ruled=ruled)

    assert len(card.findChildren(Rule)) == 1
    assert texts(card)[0] == "Printer"
    assert card.findChildren(Label)[0].heading_word == "Heading level 2"


def test_a_control_is_told_what_it_does(theme: Theme) -> None:
    switch = Switch("Drawings", theme)

    row = SettingRow(RowWords("Drawings", "A drawing with its words", "Off"), switch, theme)

    assert switch.accessibleDescription() == "A drawing with its words"
    assert texts(row) == ["Drawings", "A drawing with its words", "Off"]


def test_a_control_that_says_it_itself_keeps_its_words(theme: Theme) -> None:
    button = Button("Play", theme)
    button.setAccessibleDescription("Plays the tone")

    row = SettingRow(RowWords("Try it", "Once"), button, theme)

    assert row.control.accessibleDescription() == "Plays the tone"


@pytest.mark.parametrize(("value", "shown"), [("911", "911"), ("", "–")])
def test_what_the_clinic_s_file_says_is_seen_and_cannot_be_changed(
    theme: Theme, value: str, shown: str
) -> None:
    row = fixed_row("Emergency number", "Whom to call", value, theme)

    assert texts(row) == ["Emergency number", "Whom to call", "Set in the clinic’s file", shown]
    assert not row.findChildren(Button)


def test_a_remark_has_a_sign_in_its_colour(
    make_theme: ThemeMaker, show: Callable[..., None]
) -> None:
    theme = make_theme(KIOSK)
    remark = Remark("The printer is out of paper.", "triangle-alert", theme, "warn")
    show(remark, 600, 40)

    assert remark.text == "The printer is out of paper."
    assert colours(picture(remark))[theme.colour("warn").name()] > 20


@pytest.mark.parametrize("percent", [100, 200])
def test_rows_are_as_high_as_their_words(
    make_theme: ThemeMaker, show: Callable[..., None], percent: int
) -> None:
    theme = make_theme(KIOSK, percent=percent)
    words = RowWords("Start again when no one is there", "Asks first, then clears all answers")
    card = StaffCard(theme)
    row = SettingRow(words, Switch("Start again", theme), theme)
    card.add(row)
    show(card, 520, 900)

    for label in row.findChildren(Label):
        needed = label.needed(label.width())
        assert label.height() >= needed.height()
