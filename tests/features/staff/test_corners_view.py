# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Four marks in the corners: each tap is seen, and the last one ends the test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QWidget

from edu_app.features.staff.corners import Corner
from edu_app.features.staff.corners_view import CornerTest
from edu_app.profile import KIOSK
from edu_app.ui.label import Label
from tests.stage import click, tap
from tests.ui.samples import ThemeMaker


@dataclass
class Trying:
    """A test that covers a window."""

    test: CornerTest
    ended: list[tuple[str, ...]] = field(default_factory=list)


@pytest.fixture
def trying(make_theme: ThemeMaker, show: Callable[..., None]) -> Trying:
    window = QWidget()
    made = Trying(CornerTest(make_theme(KIOSK), window))
    made.test.ended.connect(made.ended.append)
    made.test.setGeometry(0, 0, 780, 700)
    show(window, 780, 700)
    return made


def test_each_mark_lies_in_its_corner(trying: Trying) -> None:
    test = trying.test
    places = {corner: button.geometry() for corner, button in test.targets.items()}

    assert places[Corner.TOP_LEFT].topLeft() == test.rect().topLeft()
    assert places[Corner.TOP_RIGHT].topRight() == test.rect().topRight()
    assert places[Corner.BOTTOM_LEFT].bottomLeft() == test.rect().bottomLeft()
    assert places[Corner.BOTTOM_RIGHT].bottomRight() == test.rect().bottomRight()


def test_a_tap_is_ticked_and_the_last_one_ends_it(trying: Trying) -> None:
    for corner in Corner:
        assert trying.ended == []
        tap(trying.test.targets[corner])
        assert trying.test.targets[corner].isChecked()

    assert trying.ended == [()]


def test_a_second_tap_takes_no_tick_away(trying: Trying) -> None:
    for _ in range(2):
        tap(trying.test.targets[Corner.TOP_LEFT])

    assert trying.test.targets[Corner.TOP_LEFT].isChecked()


def test_whoever_stops_is_told_what_is_missing(trying: Trying) -> None:
    tap(trying.test.targets[Corner.TOP_LEFT])
    tap(trying.test.targets[Corner.BOTTOM_LEFT])

    click(trying.test.stop_button)

    assert trying.ended == [("top right", "bottom right")]
    assert trying.test.first_focus() is trying.test.stop_button


def test_the_words_have_room_in_the_middle(trying: Trying) -> None:
    for label in trying.test.findChildren(Label):
        assert label.height() >= label.needed(label.width()).height()
    names = {button.accessibleName() for button in trying.test.targets.values()}
    assert names == {
        *("Corner, top left", "Corner, top right"),
        *("Corner, bottom left", "Corner, bottom right"),
    }
