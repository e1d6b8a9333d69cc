# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The last step shows the page as it will be, and only the ways that this use allows."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from edu_app.features.checklist.take_view import TakePage
from edu_app.features.checklist.ways import Way
from edu_app.gallery import settle
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.settings import Settings
from edu_app.shell.window import Window
from edu_app.ui.label import Label
from edu_app.ui.print_status import PrintStatus
from tests.checklist_samples import everything, one
from tests.stage import Stage

PRINTS = Settings(kiosk_prints=frozenset({"checklist"}))


def page(window: Window) -> TakePage:
    assert isinstance(window.page, TakePage), window.page
    return window.page


def words(window: Window) -> list[str]:
    return [label.text() for label in page(window).findChildren(Label)]


@pytest.mark.parametrize(
    ("profile", "settings", "ways"),
    [
        (KIOSK, Settings(), {Way.CODE, Way.CHANGE}),
        (KIOSK, PRINTS, {Way.PRINT, Way.CODE, Way.CHANGE}),
        (LAPTOP, Settings(), set(Way)),
        (CONSULT, Settings(), set(Way)),
    ],
)
def test_the_ways_are_those_of_the_use_and_the_clinic(
    stage: Stage, profile: Profile, settings: Settings, ways: set[Way]
) -> None:
    window = stage.open(profile, "checklist:take", settings=settings)

    assert set(page(window).cards) == ways
    assert bool(page(window).findChildren(PrintStatus)) == (Way.PRINT in ways)


def test_a_kiosk_has_no_way_to_a_file_or_a_field(stage: Stage) -> None:
    window = stage.open(KIOSK, "checklist:take", settings=PRINTS)

    assert not page(window).findChildren(QLineEdit)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog)]


def test_answers_change_nothing_but_the_page_that_is_shown(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:take")
    before = words(window)
    shown = page(window).preview.face.accessibleDescription()

    window.session.checklist.take(everything())
    settle()

    assert words(window) == before
    assert page(window).preview.face.accessibleDescription() != shown


def test_the_square_follows_the_answers_and_goes_with_the_step(stage: Stage) -> None:
    window = stage.open(KIOSK, "checklist:take")
    button, code = page(window).buttons[Way.CODE], page(window).code
    assert not code.isVisible()

    button.click()
    empty = code.picture.accessibleDescription()
    window.session.checklist.take(one("F1"))

    assert code.isVisible()
    assert code.picture.accessibleDescription() != empty
    assert button.text() == "Hide the square"
    button.click()
    assert not code.isVisible()
    assert button.text() == "Show the square"


def test_change_leads_to_the_first_step_and_keeps_everything(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:take")
    window.session.checklist.take(one("F1"))

    page(window).buttons[Way.CHANGE].click()

    assert str(window.history.current.link) == "checklist:"
    assert window.session.checklist.answers == one("F1")
