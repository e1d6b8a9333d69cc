# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each state of the checklist is the one it is named after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from edu_app.features.checklist.about_view import AboutYouPage
from edu_app.features.checklist.feel_view import FeelPage
from edu_app.features.checklist.take_view import TakePage
from edu_app.features.checklist.where_view import WherePage
from edu_app.gallery import settle
from edu_app.profile import KIOSK, LAPTOP
from edu_app.screens_checklist import all_answers, checklist_states, some_answers
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from tests.checklist_samples import copy_checklist, form
from tests.content_tree import ContentTree
from tests.stage import Stage, open_stage  # noqa: F401  # the fixture `stage`

TYPING = ("checklist-own", "checklist-full")
LINES = len(list(form().items("feel")))


def ticked(window: Window) -> int:
    return len(window.session.checklist.answers.ticked)


def shown(window: Window) -> int:
    """Return how many tabs the second step shows; -1 on any other page."""
    page = window.page
    return len(page.tabs.chips) if isinstance(page, WherePage) else -1


def legs_open(window: Window) -> bool:
    page = window.page
    return (
        isinstance(page, FeelPage)
        and page.map is not None
        and page.map.legs.isChecked()
        and page.map.map.isVisible()
    )


STATES: dict[str, Callable[[Window], bool]] = {
    "checklist": lambda window: isinstance(window.page, FeelPage) and ticked(window) == 0,
    "checklist-ticked": lambda window: isinstance(window.page, FeelPage) and ticked(window) == 9,
    "checklist-legs": legs_open,
    "checklist-where": lambda window: shown(window) == 3,
    "checklist-where-many": lambda window: shown(window) == LINES,
    "checklist-where-none": lambda window: shown(window) == 0,
    "checklist-about": lambda window: isinstance(window.page, AboutYouPage) and ticked(window) == 9,
    "checklist-own": lambda window: len(window.session.notes.questions) == 2,
    "checklist-take": lambda window: isinstance(window.page, TakePage) and ticked(window) == 9,
    "checklist-full": lambda window: isinstance(window.page, TakePage) and ticked(window) > LINES,
    "checklist-square": lambda window: (
        isinstance(window.page, TakePage) and window.page.code.isVisible()
    ),
    "checklist-clear": lambda window: window.overlays.sheet(Act.START_OVER) is not None,
}


@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("text_size", [100, 200])
def test_a_state_is_the_one_it_is_named_after(stage: Stage, name: str, text_size: int) -> None:
    window = stage.open(LAPTOP if name in TYPING else KIOSK, text_size=text_size)
    found = {state[0]: state for state in checklist_states(window)}
    assert set(found) == set(STATES)
    _, link, prepare, profiles = found[name]

    window.go(link)
    settle()
    prepare(window)
    settle()

    assert STATES[name](window)
    assert window.parts.profile.name in profiles


@pytest.mark.parametrize("broken", [True, False])
def test_content_without_a_checklist_has_none(stage: Stage, tmp_path: Path, broken: bool) -> None:
    tree = ContentTree(tmp_path)
    if broken:
        copy_checklist(tree)
        tree.write("checklist.toml", "[form")

    assert checklist_states(stage.open(LAPTOP, content=tree.root)) == ()


def test_states_leave_other_pages_and_other_content_alone(stage: Stage, tmp_path: Path) -> None:
    window = stage.open(LAPTOP)
    states = checklist_states(window)
    tree = ContentTree(tmp_path)
    bare = stage.open(LAPTOP, content=tree.root)
    page = bare.page

    for _, _, prepare, _ in states:
        prepare(bare)

    assert bare.page is page
    assert ticked(bare) == 0


def test_some_answers_need_no_drawing() -> None:
    assert some_answers(form(), None).regions == {}
    assert len(all_answers(form()).ticked) == len(list(form().items()))
