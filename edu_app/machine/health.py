# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is said of each part of a machine in the open: whether it works, and what staff can do.

Only judgement: who looks, and when, is `ui/health.py`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from edu_app.printing.trouble import Trouble
from edu_app.words import mark

Say = Callable[[str], str]
"""Gives marked words in the language of the staff."""
LEAST_FREE_MB = 50
BUILT = date(2026, 11, 20)
"""No clock that is right shows an earlier day: this guide was not there then."""
LIVES_YEARS = 30


class State(StrEnum):
    """What came of looking at a part."""

    OK = "ok"
    BAD = "bad"
    UNKNOWN = "unknown"
    """It cannot be found out here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of the machine."""

    name: str
    """Stable; `TITLES` has the words for it."""
    state: State
    words: str
    """For staff: what is, and what to do about it."""


TITLES = {
    "printer": mark("health", "Printer"),
    "sound": mark("health", "Sound"),
    "touch": mark("health", "Touch screen"),
    "disk": mark("health", "Disk"),
    "content": mark("health", "Pages"),
    "screen": mark("health", "Screen"),
    "clock": mark("health", "Clock"),
    "settings": mark("health", "Settings files"),
    "last-run": mark("health", "Last run"),
    "self-test": mark("health", "Self-test"),
}
PRINTER = {
    Trouble.NO_PRINTER: mark(
        "health", "There is no such printer. Choose one under Printing, or switch printing off."
    ),
    Trouble.STOPPED: mark("health", "The printer is paused. Start it in the system's settings."),
    Trouble.NO_PAPER: mark("health", "The printer has no paper. Put some in."),
    Trouble.OFFLINE: mark("health", "The printer cannot be reached. Check power and cable."),
    Trouble.SERVICE_DOWN: mark(
        "health", "The print service of the system does not answer. Restart the machine."
    ),
}
PRINTER_ELSE = mark("health", "The printer needs a person. Look at its display.")
SOUND = {
    True: mark("health", "A device for sound is there."),
    False: mark("health", "There is no device for sound. Connect one, or switch the tone off."),
    None: mark("health", "This system does not tell whether it can make sounds."),
}
LAST_RUN = {
    "": mark("health", "The guide was ended in order."),
    "cut": mark("health", "The guide was cut off, as when the power fails."),
    "crash": mark(
        "health",
        "The guide stopped by itself and was started again. If this comes up again, tell your IT.",
    ),
    "no-answer": mark(
        "health",
        "The guide did not answer and was started again. If this comes up again, tell your IT.",
    ),
}


@dataclass(frozen=True, slots=True)
class Room:
    """How a folder stands that the guide writes to."""

    free_mb: int
    writable: bool
    read_only: bool = False
    """The whole disk is, as a machine may be set up; then nothing is kept, and nothing is wrong."""


@dataclass(frozen=True, slots=True)
class Queue:
    """How the printer stands."""

    name: str
    trouble: Trouble | None = None
    known: bool = True
    """The system tells how its printers are."""


def same(text: str) -> str:
    """Say words as they are."""
    return text


def printer_part(queue: Queue, say: Say = same) -> Part:
    """Judge a queue by what keeps it from printing."""
    if queue.trouble is not None:
        words = say(PRINTER.get(queue.trouble, PRINTER_ELSE))
        return Part(name="printer", state=State.BAD, words=words)
    if not queue.known:
        words = say(mark("health", "This system does not tell how its printers are."))
        return Part(name="printer", state=State.UNKNOWN, words=words)
    words = say(mark("health", "“{name}” is ready.")).format(name=queue.name)
    return Part(name="printer", state=State.OK, words=words)


def sound_part(there: bool | None, say: Say = same) -> Part:
    """Judge whether the tone can be heard."""
    state = State.UNKNOWN if there is None else State.OK if there else State.BAD
    return Part(name="sound", state=state, words=say(SOUND[there]))


def touch_part(count: int, say: Say = same) -> Part:
    """Judge whether fingers can reach the guide."""
    if count:
        words = say(mark("health", "A touch screen is connected."))
        return Part(name="touch", state=State.OK, words=words)
    words = say(mark("health", "No touch screen is connected. Check the USB cable of the screen."))
    return Part(name="touch", state=State.BAD, words=words)


def disk_part(rooms: Sequence[Room], say: Say = same) -> Part:
    """Judge the folders that the guide writes to."""
    kept = [room for room in rooms if not room.read_only]
    free = min((room.free_mb for room in kept), default=0)
    if not kept:
        words = say(mark("health", "The disk is read-only, so nothing is kept between two starts."))
    elif not all(room.writable for room in kept):
        words = say(mark("health", "The guide may not write to its own folder. Tell your IT."))
    elif free < LEAST_FREE_MB:
        words = say(mark("health", "Only {free} MB are free. Tell your IT to make room."))
    else:
        words = say(mark("health", "There is room: {free} MB are free."))
    good = all(room.writable and room.free_mb >= LEAST_FREE_MB for room in kept)
    return Part(
        name="disk", state=State.OK if good else State.BAD, words=words.format(free=f"{free:,}")
    )


def content_part(faults: int, digest: str, say: Say = same) -> Part:
    """Judge the pages by the faults that were found in them."""
    if faults:
        words = say(
            mark("health", "{count} faults in the pages. Install the pages again. Their mark: {id}")
        )
    else:
        words = say(mark("health", "No faults in the pages. Their mark: {id}"))
    state = State.BAD if faults else State.OK
    return Part(name="content", state=state, words=words.format(count=faults, id=digest))


def screen_part(wanted: str, there: Sequence[str], *, whole: bool, say: Say = same) -> Part:
    """Judge whether the guide fills the screen that was chosen, or the first when none was."""
    if wanted and wanted not in there:
        words = say(mark("health", "The screen “{name}” is not connected. Check its cable."))
        state = State.BAD
    elif not whole:
        words = say(mark("health", "The guide does not fill its screen. Restart the guide."))
        state = State.BAD
    else:
        words = say(mark("health", "The guide fills its screen."))
        state = State.OK
    return Part(name="screen", state=state, words=words.format(name=wanted))


def clock_part(today: date, say: Say = same) -> Part:
    """Judge whether the day can be right: nights, hours and counts go by it."""
    if today >= BUILT and today.year < BUILT.year + LIVES_YEARS:
        return Part(
            name="clock", state=State.OK, words=say(mark("health", "The day can be right."))
        )
    words = say(mark("health", "The clock says {day}. Set the clock of the system."))
    return Part(name="clock", state=State.BAD, words=words.format(day=today.isoformat()))


def settings_part(faults: int, say: Say = same) -> Part:
    """Judge the files with the settings by the faults that the start found in them."""
    if not faults:
        words = say(mark("health", "No faults in the settings."))
        return Part(name="settings", state=State.OK, words=words)
    words = say(
        mark("health", "{count} faults, so a whole file is not used. See: vein-guide clinic check")
    )
    return Part(name="settings", state=State.BAD, words=words.format(count=faults))


def last_run_part(earlier: str, say: Say = same) -> Part:
    """Judge how the run before this one ended, by its code in the log."""
    state = State.BAD if earlier in {"crash", "no-answer"} else State.OK
    return Part(name="last-run", state=state, words=say(LAST_RUN[earlier]))


def cut_short_part(say: Say = same) -> Part:
    """Say that looking itself has failed."""
    words = say(mark("health", "It was cut short. Restart the guide, then test again."))
    return Part(name="self-test", state=State.BAD, words=words)


def room_in(folder: Path) -> Room:
    """Look at a folder, or where it would be made."""
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    try:
        return Room(
            free_mb=shutil.disk_usage(folder).free // 1_000_000,
            writable=os.access(folder, os.W_OK | os.X_OK),
            read_only=is_read_only(folder),
        )
    except OSError:
        return Room(free_mb=0, writable=False)


def is_read_only(folder: Path) -> bool:
    """Tell whether the whole disk of a folder is; a machine may be set up like that."""
    if not hasattr(os, "statvfs"):
        return False  # Windows
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
