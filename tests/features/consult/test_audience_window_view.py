# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The patient's window follows talk, visit and screens; with real ones in `test_two_screens`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from edu_app.features.consult import audience_window_view, console_side_view
from edu_app.features.consult.astray_view import AstrayCover
from edu_app.features.consult.audience import AudienceState
from edu_app.features.consult.audience_window_view import Audience, words_of
from edu_app.features.consult.screens import Display
from edu_app.features.consult.shown import Shown
from edu_app.gallery import settle
from edu_app.profile import CONSULT
from edu_app.render.side_words import Box
from edu_app.render.talk import BLANKED_SECONDS
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.features.consult.talking import only_picture, talk_at
from tests.stage import Stage, click

DESK = Display(name="DESK", box=Box(0, 0, 1366, 768), first=True)
WALL = Display(name="WALL", box=Box(5000, 0, 1920, 1080))


class Room:
    """Screens that are said to be there; all of them are the real one."""

    def __init__(self) -> None:
        self.displays: tuple[Display, ...] = (DESK, WALL)
        self.now = 1000.0

    def displays_now(self) -> tuple[Display, ...]:
        return self.displays

    def screen_named(self, name: str) -> QScreen | None:
        names = [each.name for each in self.displays]
        return QGuiApplication.primaryScreen() if name in names else None

    def clock(self) -> float:
        return self.now


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    room = Room()
    for module in (audience_window_view, console_side_view):
        monkeypatch.setattr(module, "displays_now", room.displays_now)
        monkeypatch.setattr(module, "screen_named", room.screen_named)
    return room


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open(CONSULT, size=(700, 600))


@pytest.fixture
def audience(window: Window, room: Room) -> Audience:
    made = Audience(WindowHost(window), only_picture, room.clock)
    made._soon.setInterval(0)
    settle()
    return made


@pytest.fixture
def states(audience: Audience) -> list[AudienceState]:
    seen: list[AudienceState] = []
    audience.state_changed.connect(seen.append)
    return seen


def begin(window: Window) -> None:
    window.session.consultation.take(talk_at())
    settle()


def seen_by_patient(audience: Audience) -> Shown | None:
    """Return what can be seen on the patient's screen."""
    patient = audience.window
    if patient is None or not patient.isVisible():
        return None
    assert patient.content is not None
    return patient.content.shown


def plug(audience: Audience, room: Room, *displays: Display) -> None:
    """Let the screens be others, and the system say so."""
    room.displays = displays
    QApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())  # type: ignore[union-attr]  # there
    assert audience.window is None or not audience.window.isVisible()
    settle()


def test_the_patients_window_is_there_while_a_talk_goes_on(
    audience: Audience, window: Window, states: list[AudienceState]
) -> None:
    assert audience.window is None
    assert audience.state is AudienceState.NONE

    begin(window)
    assert seen_by_patient(audience) is not None
    consultation = window.session.consultation
    consultation.take(consultation.talk.stepped(1))
    shown = seen_by_patient(audience)
    assert shown is not None
    assert shown.at == 2

    consultation.take(consultation.talk.blanked(on=True))
    assert seen_by_patient(audience) is None
    assert audience.window is not None
    assert audience.window.isVisible()  # dark

    consultation.take(consultation.talk.blanked(on=False))
    assert seen_by_patient(audience) is not None
    assert states == [AudienceState.ON, AudienceState.BLANK, AudienceState.ON]
    assert audience.sides.patient == "WALL"


def test_the_next_patient_sees_nothing_of_the_last_one(
    audience: Audience, window: Window, states: list[AudienceState]
) -> None:
    begin(window)
    patient = audience.window
    assert patient is not None
    content = patient.content
    assert content is not None
    at_once: list[tuple[bool, Shown | None]] = []
    window.visit_ending.connect(lambda: at_once.append((patient.isVisible(), content.shown)))

    window.end_visit()
    settle()

    assert at_once == [(False, None)]
    assert patient.content is None
    assert states[-1] is AudienceState.NONE
    begin(window)
    assert patient.content is not content
    assert seen_by_patient(audience) is not None


def test_a_theme_is_the_same_on_both_screens(audience: Audience, window: Window) -> None:
    begin(window)
    patient = audience.window
    assert patient is not None
    before = patient.content

    window.session.set_theme("dark")

    assert patient.content is not before
    assert seen_by_patient(audience) is not None


MIRRORED = replace(WALL, box=DESK.box)
OTHER = replace(WALL, name="OTHER")


@pytest.mark.parametrize(
    ("displays", "state"),
    [
        ((DESK,), AudienceState.ONE),
        ((DESK, MIRRORED), AudienceState.MIRRORED),
        ((DESK, OTHER), AudienceState.UNSURE),
    ],
)
def test_a_screen_that_goes_takes_all_with_it_and_comes_back_with_it(
    audience: Audience,
    window: Window,
    room: Room,
    displays: tuple[Display, ...],
    state: AudienceState,
) -> None:
    begin(window)

    plug(audience, room, *displays)
    assert seen_by_patient(audience) is None
    assert audience.state is state
    assert window.isVisible()

    plug(audience, room, WALL, DESK)
    assert seen_by_patient(audience) is not None
    assert audience.state is AudienceState.ON


def test_another_screen_has_to_be_asked_for(audience: Audience, window: Window, room: Room) -> None:
    begin(window)
    plug(audience, room, DESK, OTHER)

    audience.swap()

    assert audience.sides.patient == "OTHER"
    assert seen_by_patient(audience) is not None


def astray(window: Window, room: Room) -> None:
    """Let the window lie on the patient's screen."""
    room.displays = (replace(DESK, box=Box(5000, 0, 1366, 768)), replace(WALL, box=DESK.box))
    window.move(window.x() + 1, window.y())
    settle()


def test_notes_on_the_patients_screen_are_covered(
    audience: Audience, window: Window, room: Room
) -> None:
    begin(window)

    astray(window, room)

    assert audience.state is AudienceState.ASTRAY
    assert seen_by_patient(audience) is None
    assert isinstance(window.covers.cover, AstrayCover)
    assert window.page is not None
    assert not window.page.isVisible()


def test_the_cover_lets_the_screens_be_swapped(
    audience: Audience, window: Window, room: Room
) -> None:
    begin(window)
    astray(window, room)
    cover = window.covers.cover
    assert isinstance(cover, AstrayCover)

    click(cover.stay_button)

    assert audience.state is AudienceState.ON
    assert audience.sides.patient == "DESK"
    assert window.covers.cover is None


def test_the_cover_lets_the_window_be_moved(audience: Audience, window: Window, room: Room) -> None:
    begin(window)
    astray(window, room)
    room.displays = (DESK, WALL)  # where the window goes now is the clinician's
    cover = window.covers.cover
    assert isinstance(cover, AstrayCover)

    click(cover.move_button)

    assert audience.state is AudienceState.ON
    assert window.covers.cover is None


def test_screens_are_swapped_by_wish(audience: Audience, window: Window, room: Room) -> None:
    begin(window)

    def move(displays: tuple[Display, ...]) -> Callable[[str], QScreen | None]:
        def named(name: str) -> QScreen | None:
            if name == "WALL":
                room.displays = displays
            return room.screen_named(name)

        return named

    swapped = (replace(DESK, box=Box(5000, 0, 1366, 768)), replace(WALL, box=DESK.box))
    audience_window_view.screen_named = move(swapped)  # type: ignore[attr-defined]  # put back by room
    audience.swap()
    settle()

    assert (audience.sides.console, audience.sides.patient) == ("WALL", "DESK")
    assert audience.state is AudienceState.ON


def test_nobody_at_work_is_a_blank_screen(audience: Audience, window: Window, room: Room) -> None:
    begin(window)
    room.now += BLANKED_SECONDS

    assert audience._away is not None
    audience._away.look()

    assert window.session.consultation.talk.blank
    assert seen_by_patient(audience) is None


def test_a_window_that_is_closed_takes_the_patients_with_it(
    audience: Audience, window: Window
) -> None:
    begin(window)

    QApplication.sendEvent(window, QCloseEvent())

    assert seen_by_patient(audience) is None


def test_every_state_has_words_but_that_without_a_talk() -> None:
    words = [words_of(state) for state in AudienceState]

    assert words[0] == ""
    assert len(set(words)) == len(words)
    assert words_of(AudienceState.ON) == "Patient screen on"
