# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A kiosk in each of its states, for the list of every screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from edu_app.features.kiosk.ask_view import AskPanel
from edu_app.features.kiosk.attract import Start, Welcome, derive_welcome
from edu_app.features.kiosk.attract_view import AttractCover
from edu_app.features.kiosk.question_view import lay_question
from edu_app.features.kiosk.rest_view import RestCover
from edu_app.features.kiosk.resting_view import staff_notice
from edu_app.library.link import HOME, Kind, Link
from edu_app.shell.host import WindowHost

if TYPE_CHECKING:
    from edu_app.shell.window import Window

Prepare: TypeAlias = "Callable[[Window], None]"
State: TypeAlias = "tuple[str, Link, Prepare, tuple[str, ...]]"
"""Name, where it begins, what a person does there, and the profiles that have it."""

KIOSK = ("kiosk",)
LEFT = 20
"""Seconds that are left in the picture of the question."""
MADE_UP = (
    Start(lang="es", begin="Toque para empezar", language="Español"),
    Start(lang="de", begin="Zum Starten berühren", language="Deutsch"),
    Start(lang="pl", begin="Dotknij, aby zacząć", language="Polski"),
    Start(lang="tl", begin="Pindutin para magsimula", language="Tagalog"),
)
"""Cards of languages that the content of the picture need not have."""


def kiosk_states(window: Window) -> tuple[State, ...]:
    """Return every state for the content that a window shows."""
    topics = window.parts.library.path().order()
    page = Link(Kind.TOPIC, topics[0]) if topics else HOME
    states: tuple[tuple[str, Link, Prepare], ...] = (
        ("timeout", page, show_question),
        ("attract", HOME, show_attract),
        ("attract-languages", HOME, partial(show_attract, languages=2)),
        ("attract-many-languages", HOME, partial(show_attract, languages=5)),
        ("attract-notice", HOME, partial(show_attract, clinic="Mill Lane Clinic", notice=True)),
        ("rest", HOME, show_rest),
    )
    return tuple((*state, KIOSK) for state in states)


def show_question(window: Window) -> None:
    """Ask whether somebody is still there; the ring as it moves for most people."""
    panel = AskPanel(window.theme, window.size(), LEFT, still=False)
    lay_question(WindowHost(window), panel)


def show_attract(
    window: Window, *, languages: int = 1, clinic: str = "", notice: bool = False
) -> None:
    """Put up the screen that nobody uses, as it stands still."""
    welcome = _welcome(window, clinic)
    if languages > 1:
        usual = replace(welcome.starts[0], language=welcome.words.language)
        welcome = replace(welcome, starts=(usual, *MADE_UP[: languages - 1]))
    words = staff_notice() if notice else ""
    WindowHost(window).put_cover(AttractCover(welcome, window.theme, still=True, notice=words))


def show_rest(window: Window) -> None:
    """Put up the dark screen outside the opening hours."""
    words = _welcome(window, "").words
    WindowHost(window).put_cover(RestCover(words.wake, window.theme))


def _welcome(window: Window, clinic: str) -> Welcome:
    parts = window.parts
    name = clinic or parts.settings.clinic_name
    return derive_welcome(name, parts.languages(), parts.library.phrases_in)
