# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the staff's room does to the machine: given to it, so that it can be tried without one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from edu_app.paths import log_dir, state_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path

    from edu_app.machine.counts import DayTotals
    from edu_app.printing.spool import Spool
    from edu_app.problems import Fault
    from edu_app.settings import Settings

    Checkpoint = Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """Everything that takes time is for a job."""

    keep: Callable[[Settings, Mapping[str, object]], Settings]
    """Writes values by the keys of the file and returns what is set then; raises EduError."""
    faults: Callable[[Path], tuple[Fault, ...]]
    """Everything that is wrong in the pages below a folder and in the files with settings."""
    fingerprint: Callable[[Path], str]
    """The short name for the state of all pages."""
    spool: Callable[[], Spool]
    """The print queue of the system."""
    play_tone: Callable[[Checkpoint], bool]
    """Tells whether it was played."""
    sound_there: Callable[[], bool | None]
    """Whether there is a device for sound; None where nobody can tell."""
    totals: Callable[[], Mapping[date, DayTotals]]
    clock: Callable[[], float]
    """Counts seconds and never jumps."""
    pin_hash: Callable[[str], str]
    """The form in which a PIN is kept."""


def tools_of_this_machine() -> Tools:
    """Return what the room works with where patients sit in front of it."""
    from edu_app.clinic.pin import hash_pin, new_salt
    from edu_app.library.fingerprint import content_hash
    from edu_app.machine.counts import read_totals
    from edu_app.machine.sound import play_tone, sound_device_there
    from edu_app.machine.uptime import uptime
    from edu_app.printing.system import spool_of_this_machine

    return Tools(
        keep=partial(keep_in, state_dir()),
        faults=faults_below,
        fingerprint=content_hash,
        spool=spool_of_this_machine,
        play_tone=play_tone,
        sound_there=sound_device_there,
        totals=partial(read_totals, log_dir(), state_dir()),
        clock=uptime,
        pin_hash=lambda pin: hash_pin(pin, new_salt()),
    )


def keep_in(folder: Path, settings: Settings, values: Mapping[str, object]) -> Settings:
    """Write what staff have set into a folder; return what is set then."""
    from edu_app.machine.staff_file import changed, save_staff

    after = changed(settings, folder, values)
    save_staff(folder, values)
    return after


def faults_below(root: Path) -> tuple[Fault, ...]:
    """Return what is wrong in pages, in the clinic's file and in what staff have set."""
    from edu_app.clinic.places import find_file, places
    from edu_app.library.checks import check
    from edu_app.machine.staff_file import read_settings
    from edu_app.paths import assets_dir

    kept = read_settings(find_file(places()), state_dir())
    return (*kept.faults, *check(root, assets_dir()))
