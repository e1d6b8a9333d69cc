# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each state of a talk is the one it is named after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from edu_app.features.consult.audience_view import PatientScreen
from edu_app.features.consult.console_view import ConsolePage
from edu_app.features.consult.deeds_view import KEYS_SHEET
from edu_app.features.consult.pack_view import PackPage
from edu_app.features.consult.plans_view import PlansPage
from edu_app.features.consult.shown import Shown
from edu_app.features.consult.turned_view import TurnedCover
from edu_app.gallery import settle
from edu_app.profile import CONSULT, KIOSK
from edu_app.render.talk import Talk
from edu_app.screens_consult import consult_states
from edu_app.shell.window import Window
from tests.content_tree import ContentTree
from tests.stage import Stage, open_stage  # noqa: F401  # the fixture `stage`


def talk(window: Window) -> Talk:
    return window.session.consultation.talk


def packed(window: Window) -> int:
    assert isinstance(window.page, PackPage)
    return sum(item.on for item in window.page.items)


def quick(window: Window) -> bool:
    return isinstance(window.page, ConsolePage) and window.page.quick


def on_screen(window: Window) -> PatientScreen:
    """Return the patient's screen that fills the window."""
    assert isinstance(window.covers.cover, PatientScreen)
    return window.covers.cover


def patient(window: Window) -> Shown:
    """Return what the patient sees there, large enough for one who sits beside it."""
    shown = on_screen(window).shown
    assert shown is not None
    assert on_screen(window).metres >= 0.6
    return shown


STATES: dict[str, Callable[[Window], bool]] = {
    "consult-plans": lambda window: isinstance(window.page, PlansPage),
    "consult-console": lambda window: len(talk(window).board(talk(window).live).marks) == 2,
    "consult-console-preview": lambda window: talk(window).ahead != talk(window).live != "",
    "consult-console-blank": lambda window: talk(window).blank and bool(talk(window).shown),
    "consult-two-minute": lambda window: quick(window) and len(talk(window).shown) == 2,
    "consult-keys": lambda window: window.overlays.sheet(KEYS_SHEET) is not None,
    "consult-options": lambda window: len(talk(window).matters) == 2,
    "consult-vein": lambda window: talk(window).live.startswith("results-narrow."),
    "consult-pack": lambda window: packed(window) == 4 and len(talk(window).kept) == 2,
    "consult-pack-empty": lambda window: packed(window) == 0,
    "consult-patient": lambda window: len(patient(window).marks) == 2,
    "consult-patient-words": lambda window: patient(window).picture is None,
    "consult-patient-options": lambda window: len(patient(window).matters) == 2,
    "consult-patient-blank": lambda window: on_screen(window).shown is None,
    "consult-turned": lambda window: isinstance(window.covers.cover, TurnedCover),
}


@pytest.mark.parametrize("name", STATES)
def test_a_state_is_the_one_it_is_named_after(stage: Stage, name: str) -> None:
    window = stage.open(CONSULT)
    found = {state[0]: state for state in consult_states(window)}
    assert set(found) == set(STATES)
    _, link, prepare, profiles = found[name]
    window.go(link)
    settle()
    prepare(window)
    settle()

    assert STATES[name](window)
    assert "consult" in profiles


def test_where_there_is_no_console_nothing_happens(stage: Stage) -> None:
    window = stage.open(KIOSK)
    for _name, link, prepare, _profiles in consult_states(window):
        window.go(link)
        prepare(window)

    assert talk(window).plan == ""


def test_without_plans_there_are_no_states(stage: Stage, tmp_path: Path) -> None:
    assert consult_states(stage.open(CONSULT, content=ContentTree(tmp_path).root)) == ()
