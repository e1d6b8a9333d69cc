# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every plan can be begun from its card; the clinic's own can be deleted."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.consult.plans_view import PlansPage
from edu_app.gallery import settle
from edu_app.machine import own_plans
from edu_app.machine.own_plans import FILE, read_own, save_own
from edu_app.paths import state_dir
from edu_app.profile import CONSULT, LAPTOP
from edu_app.saving import NotSaved
from edu_app.shell.window import Window
from tests.content_tree import ContentTree
from tests.features.consult.consoles import SMALL, UPRIGHT, WIDE, talk
from tests.layout_check import faults_of
from tests.stage import Stage, click, place


def plans(window: Window) -> PlansPage:
    assert isinstance(window.page, PlansPage)
    return window.page


def test_six_plans_say_how_long_they_take(stage: Stage) -> None:
    window = stage.open(CONSULT, "consult:")
    cards = plans(window).cards

    assert [card.plan.id for card in cards][:2] == ["first-visit", "before-venogram"]
    assert len(cards) == 6
    assert all(card.delete is None for card in cards)
    assert not plans(window).said.isVisible()


def test_one_tap_begins(stage: Stage) -> None:
    window = stage.open(CONSULT, "consult:")
    click(plans(window).cards[0].begin)
    assert place(window) == "consult:first-visit"

    window.back()
    settle()
    card = plans(window).cards[0]
    assert card.begin.text() == "Go on"
    click(card.quick)
    assert place(window) == "consult:first-visit#two-minutes"
    assert talk(window).plan == "first-visit"


@pytest.mark.parametrize(
    ("size", "text_size"), [(WIDE, 100), (WIDE, 200), (UPRIGHT, 100), (SMALL, 100)]
)
def test_everything_has_room(stage: Stage, size: tuple[int, int], text_size: int) -> None:
    save_own(state_dir(), "Clot clinic", ("first-visit.what-it-is",))
    window = stage.open(LAPTOP, "consult:", size=size, text_size=text_size)

    assert faults_of(window) == []
    plans(window).set_place(40)
    assert plans(window).place() == min(40, plans(window).pane.verticalScrollBar().maximum())


def test_an_own_plan_is_deleted(stage: Stage) -> None:
    save_own(state_dir(), "Clot clinic", ("first-visit.what-it-is",))
    window = stage.open(CONSULT, "consult:", size=(1366, 1100))
    card = plans(window).cards[-1]
    assert card.plan.title == "Clot clinic"
    assert card.delete is not None
    click(card.delete)
    settle()

    assert len(plans(window).cards) == 6
    assert read_own(state_dir()).plans == ()


def test_a_plan_that_cannot_be_deleted_stays(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    save_own(state_dir(), "Clot clinic", ("first-visit.what-it-is",))
    window = stage.open(CONSULT, "consult:", size=(1366, 1100))

    def full(path: Path, content: bytes) -> None:
        del content
        raise NotSaved(f"{path} was not saved: the disk is full.")

    monkeypatch.setattr(own_plans, "keep", full)
    card = plans(window).cards[-1]
    assert card.delete is not None
    click(card.delete)

    assert len(plans(window).cards) == 7
    assert "was not saved" in plans(window).said.text()


def test_a_broken_file_is_said(stage: Stage) -> None:
    state_dir().mkdir(parents=True, exist_ok=True)
    (state_dir() / FILE).write_text("[[")
    window = stage.open(CONSULT, "consult:")

    assert plans(window).said.isVisible()
    assert "cannot be used" in plans(window).said.text()
    assert len(plans(window).cards) == 6


def test_without_plans_that_is_said(stage: Stage, tmp_path: Path) -> None:
    window = stage.open(CONSULT, "consult:", content=ContentTree(tmp_path).root)

    assert plans(window).cards == []
    assert plans(window).said.text() == "There are no plans in this language."


def test_the_plans_say_how_the_patients_screen_stands(stage: Stage) -> None:
    window = stage.open(CONSULT, "consult:")

    assert plans(window).screens.isVisible()
    assert plans(window).screens.words.text() == "One screen only"
