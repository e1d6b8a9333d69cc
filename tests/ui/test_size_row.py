# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The row of text sizes marks the present one and says which one was chosen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.profile import Profile
from edu_app.session import TEXT_SIZES
from edu_app.ui.size_row import SizeRow
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker


@pytest.fixture
def row(theme: Theme, show: Callable[..., None]) -> SizeRow:
    made = SizeRow(125, theme, roomy=False)
    show(made)
    return made


@pytest.mark.parametrize("present", TEXT_SIZES)
def test_the_present_size_is_marked(theme: Theme, present: int) -> None:
    row = SizeRow(present, theme, roomy=True)

    assert [choice.percent for choice in row.choices if choice.isChecked()] == [present]
    assert [choice.percent for choice in row.choices] == list(TEXT_SIZES)


@pytest.mark.parametrize("index", range(4))
def test_a_click_says_which_size(row: SizeRow, qtbot: QtBot, index: int) -> None:
    with qtbot.waitSignal(row.chosen) as caught:
        QTest.mouseClick(row.choices[index], Qt.MouseButton.LeftButton)

    assert caught.args == [TEXT_SIZES[index]]


def test_a_key_says_which_size(row: SizeRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.chosen) as caught:
        QTest.keyClick(row.choices[3], Qt.Key.Key_Return)

    assert caught.args == [200]


def test_each_size_has_a_name_and_an_address_of_its_own(row: SizeRow) -> None:
    assert [choice.accessibleName() for choice in row.choices] == [
        f"Text size {percent} percent" for percent in TEXT_SIZES
    ]
    assert row.choices[0].objectName() == "text-size-100"


@pytest.mark.parametrize("roomy", [False, True])
def test_no_size_lies_over_another(
    make_theme: ThemeMaker, profile: Profile, show: Callable[..., None], roomy: bool
) -> None:
    row = SizeRow(100, make_theme(profile), roomy=roomy)
    show(row)

    edges = [(choice.x(), choice.x() + choice.width()) for choice in row.choices]

    assert all(end <= start for (_, end), (start, _) in pairwise(edges))
    assert all(choice.height() >= choice.sizeHint().height() for choice in row.choices)
