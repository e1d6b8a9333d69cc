# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Nothing of a talk is made before a console is opened."""

from __future__ import annotations

from edu_app.features.consult.door_view import ConsultDoor
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.profile import CONSULT
from edu_app.shell.host import WindowHost
from tests.features.consult.consoles import open_console
from tests.stage import Stage


def test_the_room_is_made_for_the_first_console(stage: Stage) -> None:
    window = stage.open(CONSULT)
    door = ConsultDoor(WindowHost(window))
    window.go(Link(Kind.CONSULT))
    assert door.room is None

    window.go(Link(Kind.CONSULT, "first-visit"))
    settle()
    room = door.room
    assert room is not None
    window.home()
    window.go(Link(Kind.CONSULT, "after-stent"))
    assert door.room is room


def test_a_window_that_opens_with_a_console_has_its_room_at_once(stage: Stage) -> None:
    assert ConsultDoor(WindowHost(open_console(stage))).room is not None
