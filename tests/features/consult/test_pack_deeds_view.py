# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A file is asked for twice: what it holds is said before anybody chooses a place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from edu_app.features.consult.pack_deeds_view import PackDeeds
from edu_app.profile import CONSULT, KIOSK, Profile
from edu_app.settings import Settings
from edu_app.ui.print_desk import PrintDesk
from edu_app.ui.theme import Theme

Maker = Callable[..., PackDeeds]


@pytest.fixture
def make(theme: Theme, show: Callable[..., None]) -> Maker:
    owner = QObject()

    def run(profile: Profile = CONSULT) -> PackDeeds:
        desk = PrintDesk(profile.paper, Settings(), None, owner)  # type: ignore[arg-type]  # no room is entered
        made = PackDeeds(desk, theme)
        show(made, 420, 500)
        made.deeds.show_words("Pages: 4", ready=True)
        return made

    return run


def test_a_file_is_wanted_only_after_the_warning(make: Maker, qtbot: QtBot) -> None:
    made = make()

    with qtbot.assertNotEmitted(made.save_wanted):
        made.deeds.save.click()
    assert made.warning.isVisible()
    assert made.warned.text() == (
        "This file holds what a patient said. Keep it where records are kept."
    )
    assert made.go.hasFocus()
    with qtbot.waitSignal(made.save_wanted):
        made.go.click()

    assert not made.warning.isVisible()


def test_who_does_not_save_is_where_they_were(make: Maker, qtbot: QtBot) -> None:
    made = make()
    made.deeds.save.click()

    with qtbot.assertNotEmitted(made.save_wanted):
        made.leave.click()

    assert not made.warning.isVisible()
    assert made.deeds.save.hasFocus()


def test_what_came_of_something_is_said_until_the_next(make: Maker) -> None:
    made = make()

    made.say("Copied.")
    assert made.said.isVisible()
    made.deeds.save.click()

    assert not made.said.isVisible()


def test_where_no_file_is_saved_nothing_warns(make: Maker) -> None:
    made = make(KIOSK)

    made.take_back()

    assert made.deeds.save is None
    assert not made.warning.isVisible()


def test_the_sentence_can_be_copied(make: Maker, qtbot: QtBot) -> None:
    made = make()

    with qtbot.waitSignal(made.copy_wanted):
        made.copy.click()
