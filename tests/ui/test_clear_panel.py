# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Before answers go, the guide asks once; the safe answer comes first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from edu_app.gallery import settle
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.render.answers import EMPTY, tick
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from edu_app.ui.clear_panel import ClearPanel
from edu_app.ui.label import Label
from tests.layout_check import faults_of
from tests.stage import UPRIGHT, Key, Stage, click, focus, open_stage, place, press, tap

__all__ = ["open_stage"]

TICKED = tick(EMPTY, "F2", on=True)
WAYS: dict[str, Callable[[QWidget], None]] = {"mouse": click, "touch": tap}


def asked(stage: Stage, **options: object) -> tuple[Window, ClearPanel]:
    """Return a kiosk in which somebody has ticked something and presses Start over."""
    window = stage.open(options.pop("profile", KIOSK), "checklist:", **options)  # type: ignore[arg-type]  # a table of keywords
    window.session.checklist.take(TICKED)
    window.act(Act.START_OVER)
    settle()
    return window, panel_of(window)


def panel_of(window: Window) -> ClearPanel:
    sheet = window.overlays.sheet(Act.START_OVER)
    assert sheet is not None
    assert isinstance(sheet.content, ClearPanel)
    return sheet.content


@pytest.mark.parametrize("way", WAYS.values(), ids=list(WAYS))
def test_whoever_thinks_again_keeps_everything(
    stage: Stage, way: Callable[[QWidget], None]
) -> None:
    window, panel = asked(stage)

    way(panel.back_button)

    assert not window.overlays.any_open()
    assert window.session.checklist.answers == TICKED
    assert place(window) == "checklist:"


@pytest.mark.parametrize("way", WAYS.values(), ids=list(WAYS))
def test_whoever_means_it_begins_anew(stage: Stage, way: Callable[[QWidget], None]) -> None:
    window, panel = asked(stage)
    old = window.session

    way(panel.clear_button)

    assert window.session is not old
    assert window.session.checklist.answers == EMPTY
    assert not window.overlays.any_open()
    assert place(window) == "home:"


def test_escape_keeps_everything(stage: Stage) -> None:
    window, _panel = asked(stage)

    press(window, Key.Key_Escape)

    assert not window.overlays.any_open()
    assert window.session.checklist.answers == TICKED


def test_keys_meet_the_safe_answer_first(stage: Stage) -> None:
    window, panel = asked(stage)

    met = [focus()]
    press(window, Key.Key_Tab)
    met.append(focus())
    press(window, Key.Key_Tab)

    assert met == [panel.back_button, panel.clear_button]
    assert focus() is panel.back_button
    press(window, Key.Key_Return)
    assert window.session.checklist.answers == TICKED


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT, (1366, 768)])
@pytest.mark.parametrize("theme", ["light", "hc"])
def test_nothing_of_it_is_cut(
    stage: Stage, size: tuple[int, int], text_size: int, theme: str
) -> None:
    window, panel = asked(stage, size=size, text_size=text_size, theme=theme)

    assert faults_of(window) == []
    for button in (panel.back_button, panel.clear_button):
        assert button.visibleRegion().boundingRect().size() == button.size()


def test_a_new_look_asks_no_more_and_clears_nothing(stage: Stage) -> None:
    window, _panel = asked(stage)

    window.session.toggle_contrast()
    settle()

    assert window.overlays.sheet(Act.START_OVER) is None
    assert window.session.checklist.answers == TICKED


@pytest.mark.parametrize("profile", [KIOSK, CONSULT], ids=lambda each: each.name)
def test_without_answers_nothing_is_asked(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, "topic:risks")

    window.act(Act.START_OVER)

    assert not window.overlays.any_open()
    assert place(window) == "home:"


@pytest.mark.parametrize("typed", ["question", "half a question"])
def test_what_is_typed_is_asked_for_too(stage: Stage, typed: str) -> None:
    window = stage.open(CONSULT, "checklist:about")
    if typed == "question":
        window.session.notes.add_question("May I fly?")
    else:
        window.session.notes.draft = "May I"

    window.act(Act.START_OVER)

    assert panel_of(window).isVisible()


def test_the_panel_says_what_it_asks(stage: Stage) -> None:
    _window, panel = asked(stage, profile=LAPTOP)
    labels = panel.findChildren(Label)

    assert [label.text() for label in labels] == [
        "Clear everything?",
        "Your answers go, and nothing is kept. Nobody can bring them back.",
    ]
    found = QAccessible.queryAccessibleInterface(labels[0])
    assert found.role() == QAccessible.Role.Heading
    assert panel.accessibleName() == "Clear everything?"


def test_a_clinician_is_asked_for_the_visit_of_the_patient(stage: Stage) -> None:
    _window, panel = asked(stage, profile=CONSULT)
    words = " ".join(label.text() for label in panel.findChildren(Label))

    assert panel.accessibleName() == "End this visit?"
    assert panel.back_button.text() == "Stay in this visit"
    assert panel.clear_button.text() == "Clear and end the visit"
    assert "Pictures, ink, ticks and questions" in words
    assert "Your answers" not in words
