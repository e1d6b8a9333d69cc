# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Consoles for tests, opened as the program opens them."""

from __future__ import annotations

from edu_app.features.consult.console_view import ConsolePage
from edu_app.features.consult.room_view import ConsultRoom
from edu_app.gallery import settle
from edu_app.profile import CONSULT, Profile
from edu_app.render.talk import Talk
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.stage import Stage

WIDE, UPRIGHT, SMALL = (1366, 768), (800, 1280), (1024, 600)


def open_console(
    stage: Stage,
    link: str = "consult:first-visit",
    *,
    size: tuple[int, int] = WIDE,
    text_size: int = 100,
    profile: Profile = CONSULT,
) -> Window:
    """Return a window with a console and what belongs to it."""
    window = stage.open(profile, link, size=size, text_size=text_size)
    ConsultRoom(WindowHost(window))
    settle()
    return window


def console(window: Window) -> ConsolePage:
    """Return the console that is open."""
    assert isinstance(window.page, ConsolePage)
    return window.page


def talk(window: Window) -> Talk:
    """Return how the talk of the visit stands."""
    return window.session.consultation.talk
