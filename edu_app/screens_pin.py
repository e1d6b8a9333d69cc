# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The PIN pad of staff in each of its states, for the list of every screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from edu_app.clinic.pin import Cost, hash_pin
from edu_app.features.staff.door_view import KEY, make_pad
from edu_app.features.staff.pad_view import WIDTH, PinPad
from edu_app.library.link import HOME
from edu_app.machine.tries import MOST, Tries
from edu_app.shell.host import WindowHost
from edu_app.ui.jobs import Job

if TYPE_CHECKING:
    from edu_app.library.link import Link
    from edu_app.shell.window import Window

Prepare: TypeAlias = "Callable[[Window], None]"
State: TypeAlias = "tuple[str, Link, Prepare, tuple[str, ...]]"
"""Name, where it begins, what a person does there, and the profiles that have it."""

KIOSK = ("kiosk",)
TYPED, OTHER = "80462", "804625"
"""In the pictures: a PIN that is not finished, and one that does not match."""


def pin_states() -> tuple[State, ...]:
    """Return every state; nothing of the machine's own tries is touched."""
    states: tuple[tuple[str, Prepare], ...] = (
        ("staff-pin", partial(_open, typed=TYPED)),
        ("staff-pin-wrong", _type_wrong),
        ("staff-pin-locked", partial(_open, tried=MOST)),
        ("staff-pin-none", _open_without),
    )
    return tuple((name, HOME, prepare, KIOSK) for name, prepare in states)


def _open(window: Window, *, tried: int = 0, typed: str = "") -> None:
    """Open the pad after so many wrong tries, and type digits."""
    tries = Tries(None, _no_time)
    for _ in range(tried):
        tries.begin()
    kept = hash_pin("135790", b"a picture", Cost(n=2, r=1, p=1))
    host = WindowHost(window)
    pad = make_pad(host, tries, kept)
    host.lay(pad, WIDTH, key=KEY)
    assert isinstance(pad, PinPad)  # there is a PIN
    for digit in typed:
        pad.keypad.digit_struck.emit(digit)
    pad.keypad.enter_struck.emit()
    for job in pad.findChildren(Job):  # at most the one that was just begun
        job.finish()


def _type_wrong(window: Window) -> None:
    _open(window, tried=1, typed=OTHER)


def _open_without(window: Window) -> None:
    host = WindowHost(window)
    host.lay(make_pad(host, Tries(None, _no_time), ""), WIDTH, key=KEY)


def _no_time() -> float:
    return 0.0
