# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The private column: three tabs, ticks, and the button of the pack."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from edu_app.features.consult.notes_view import Notes
from edu_app.features.consult.side_view import Side, Tab
from edu_app.gallery import settle
from edu_app.render.talk import Kept
from edu_app.ui.theme import Theme
from tests.features.consult.talks import begun, library
from tests.stage import click, focus

WORDS = library().references.talk
STEP = library().references.plans.steps()["first-visit.what-it-is"]


@pytest.fixture
def side(theme: Theme, show: Callable[..., None]) -> Side:
    made = Side(WORDS, theme)
    show(made, 310, 640)
    return made


def test_a_tab_is_seen(side: Side) -> None:
    for tab in (Tab.AGREED, Tab.PICTURE, Tab.SAY):
        click(side.tabs[tab])
        assert [name for name, button in side.tabs.items() if button.isChecked()] == [tab]
        assert side.matters.isVisible() is (tab is Tab.AGREED)


def test_what_is_ticked_is_told_and_shown(side: Side) -> None:
    told: list[tuple[str, str, bool]] = []
    side.ticked.connect(lambda *each: told.append(each))
    click(side.tabs[Tab.AGREED])
    click(side.matters.lines[0])
    side.next_steps.lines[1].click()

    assert told == [("matters", "less-pain", True), ("next_steps", "ct-mr", True)]
    side.show_talk(begun().ticked("matters", "time", on=True))
    assert [line.key for line in side.matters.lines if line.isChecked()] == ["time"]
    assert not any(line.isChecked() for line in side.next_steps.lines)


def test_the_pack_is_counted(side: Side) -> None:
    wanted: list[bool] = []
    side.pack_wanted.connect(lambda: wanted.append(True))
    side.show_talk(begun().keeping(Kept(step="a", picture=None, marks=())))
    click(side.pack)

    assert side.pack.accessibleName() == "Print hand-out (1)"
    assert wanted == [True]


def test_other_notes_take_the_place_of_those_before(side: Side, theme: Theme) -> None:
    first, second = (Notes(STEP, (), "", theme) for _ in range(2))
    side.show_notes(first)
    assert first.again is not None
    first.again.setFocus()
    side.show_notes(second)
    side.show_talk(begun().ticked("again", STEP.id, on=True))

    assert first.isHidden()
    assert focus() is side.tabs[Tab.SAY]
    assert second.again is not None
    assert second.again.isChecked()


def test_where_nothing_can_be_set_that_is_said(side: Side) -> None:
    settings = QWidget()
    side.show_settings(settings)
    side.show_settings(None)

    assert settings.isHidden()


def test_without_words_there_is_nothing_to_tick(theme: Theme) -> None:
    side = Side(None, theme)
    side.show_talk(begun())

    assert side.matters.lines == side.next_steps.lines == []


def test_on_mirrored_screens_nothing_private_is_seen_until_asked_for(side: Side) -> None:
    side.show_mirrored(on=True)
    assert not any(tab.isVisible() for tab in side.tabs.values())
    assert side.pack.isVisible()

    click(side.veil.button)
    assert side.tabs[Tab.SAY].isVisible()
    assert focus() is side.tabs[Tab.SAY]
    side.show_mirrored(on=True)
    assert side.tabs[Tab.SAY].isVisible(), "it was asked for"

    side.show_mirrored(on=False)
    side.show_mirrored(on=True)
    assert side.veil.isVisible()


def test_what_comes_next_is_near_except_where_ways_are_compared(side: Side, theme: Theme) -> None:
    click(side.tabs[Tab.AGREED])
    tops = []
    for options in (False, True):
        side.show_notes(Notes(STEP, (), "", theme), options=options)
        settle()
        tops.append(side.matters.parentWidget().y() - side.next_steps.parentWidget().y())

    assert tops[0] > 0 > tops[1]
