# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each state of the PIN pad is the one it is named after, and leaves the machine's own alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from edu_app.features.staff.no_pin_view import NoPin
from edu_app.features.staff.pad_view import PinPad
from edu_app.gallery import settle
from edu_app.library.link import HOME
from edu_app.profile import KIOSK
from edu_app.screens_pin import pin_states
from edu_app.shell.window import Window
from tests.stage import Stage, open_stage  # noqa: F401  # the fixture `stage`


def pad_of(window: Window) -> QWidget:
    sheet = window.overlays.sheet("staff-pin")
    assert sheet is not None
    return sheet.content


def shows(window: Window, dots: int, words: str) -> bool:
    pad = pad_of(window)
    assert isinstance(pad, PinPad)
    return (pad.dots.count, pad.news.label.text()) == (dots, words)


STATES: dict[str, Callable[[Window], bool]] = {
    "staff-pin": lambda window: shows(window, 5, ""),
    "staff-pin-wrong": lambda window: shows(window, 0, "That PIN did not match. 3 tries left."),
    "staff-pin-locked": lambda window: shows(window, 0, "Too many tries. Try again in 5 minutes."),
    "staff-pin-none": lambda window: isinstance(pad_of(window), NoPin),
}


@pytest.mark.parametrize("name", STATES)
def test_a_state_is_the_one_it_is_named_after(stage: Stage, name: str, home: Path) -> None:
    window = stage.open(KIOSK)
    found = {state[0]: state for state in pin_states()}
    _, link, prepare, profiles = found[name]

    prepare(window)
    settle()

    assert set(found) == set(STATES)
    assert (link, profiles) == (HOME, ("kiosk",))
    assert STATES[name](window)
    assert list((home / "state").iterdir()) == []
