# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A kiosk in each of its states, for the list of every screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from edu_app.features.kiosk.ask_view import AskPanel
from edu_app.features.kiosk.question_view import lay_question
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


def kiosk_states(window: Window) -> tuple[State, ...]:
    """Return every state for the content that a window shows."""
    topics = window.parts.library.path().order()
    page = Link(Kind.TOPIC, topics[0]) if topics else HOME
    return (("timeout", page, show_question, KIOSK),)


def show_question(window: Window) -> None:
    """Ask whether somebody is still there; the ring as it moves for most people."""
    panel = AskPanel(window.theme, window.size(), LEFT, still=False)
    lay_question(WindowHost(window), panel)
