# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The staff's room with each of its parts, on a machine that is made up; nothing is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from edu_app.features.staff.clinic_view import ClinicSection
from edu_app.features.staff.exit_view import ExitSection
from edu_app.features.staff.room_view import StaffRoom
from edu_app.features.staff.sections import Section
from edu_app.features.staff.selftest_view import SelfTestSection
from edu_app.features.staff.tools import Tools
from edu_app.library.link import HOME
from edu_app.machine.counts import DayTotals
from edu_app.machine.health import Part, State
from edu_app.machine.staff_file import changed
from edu_app.printing.spool import Printer
from edu_app.printing.unknown import UnknownSpool
from edu_app.shell.host import WindowHost
from edu_app.ui.health import health_of
from edu_app.ui.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Mapping

    from edu_app.library.link import Link
    from edu_app.problems import Fault
    from edu_app.settings import Settings
    from edu_app.shell.window import Window

Prepare: TypeAlias = "Callable[[Window], None]"
StateOfScreen: TypeAlias = "tuple[str, Link, Prepare, tuple[str, ...]]"
"""Name, where it begins, what a person does there, and the profiles that have it."""

KIOSK = ("kiosk",)
NAMES = {Section.PIN: "staff-pin-change"}
"""Where `staff-` and the name of the part would be something else."""
SEEN = (
    Part(name="printer", state=State.BAD, words="The printer has no paper. Put some in."),
    Part(name="sound", state=State.OK, words="A device for sound is there."),
    Part(name="touch", state=State.OK, words="A touch screen is connected."),
    Part(name="disk", state=State.OK, words="There is room: 82,000 MB are free."),
    Part(name="clock", state=State.UNKNOWN, words="The clock cannot be compared."),
)
PRINTERS = (
    Printer(name="Front desk"),
    Printer(name="Laser, room 4", reasons=("media-empty-error",)),
)


class MadeUpQueue(UnknownSpool):
    """Two printers, of which one has no paper."""

    @property
    def knows_queue(self) -> bool:
        """Tell that its printers can be asked for."""
        return True

    def printers(self) -> tuple[Printer, ...]:
        """Return both."""
        return PRINTERS


def staff_states() -> tuple[StateOfScreen, ...]:
    """Return each part of the room, and some things that are done there."""
    parts = (
        (NAMES.get(section, f"staff-{section}"), partial(_open, section)) for section in Section
    )
    states: tuple[tuple[str, Prepare], ...] = (
        *parts,
        ("staff-clinic-fixed", partial(_open, Section.CLINIC, fixed=True)),
        ("staff-clinic-typing", _type),
        ("staff-clinic-fault", _type_wrong),
        ("staff-touch-test", _try_corners),
        ("staff-exit-ask", _ask),
    )
    return tuple((name, HOME, prepare, KIOSK) for name, prepare in states)


def _open(section: Section, window: Window, *, fixed: bool = False) -> None:
    open_room(section, window, fixed=fixed)


def open_room(section: Section, window: Window, *, fixed: bool = False) -> StaffRoom:
    """Put up the room with a part open, and let what takes time be done."""
    settings = replace(
        window.parts.settings,
        clinic_name="Riverside Vein Center",
        phone="555 010 2000",
        address=("1 Elm Street", "Springfield"),
        hours=("Mon to Fri 8:00 to 17:00",),
        open_hours=("Mon-Fri 07:30-18:00",),
        kiosk_prints=frozenset({"checklist"}),
        counts=True,
        fixed=frozenset({"name", "phone", "emergency-number", "address"} if fixed else ()),
    )
    window.parts = replace(window.parts, settings=settings)
    host = WindowHost(window)
    health_of(host).parts = SEEN
    room = StaffRoom(host, str(section), _made_up(window.parts.today()))
    host.put_cover(room)
    for job in room.findChildren(Job):  # whatever the part has just begun
        job.finish()
    return room


def _type(window: Window) -> None:
    shown = _shown(open_room(Section.CLINIC, window))
    if isinstance(shown, ClinicSection):
        field = shown.boxes["phone"].fields[0]
        field.setFocus()
        field.pressed.emit()


def _type_wrong(window: Window) -> None:
    shown = _shown(open_room(Section.CLINIC, window))
    if isinstance(shown, ClinicSection):
        shown.boxes["phone"].fields[0].setText("5")
        shown.save_button.click()


def _try_corners(window: Window) -> None:
    room = open_room(Section.SELF_TEST, window)
    shown = _shown(room)
    if isinstance(shown, SelfTestSection):
        shown.touch_button.click()
    if room.test is not None:
        next(iter(room.test.targets.values())).click()


def _ask(window: Window) -> None:
    shown = _shown(open_room(Section.EXIT, window))
    if isinstance(shown, ExitSection):
        shown.exit_button.click()


def _shown(room: StaffRoom) -> object:
    return room.frame.shown if room.frame is not None else None


# ---------------------------------------------------------------- a machine that is made up


def _made_up(today: date) -> Tools:
    totals = {
        today: DayTotals(opens=12, prints=3, clears=11),
        today - timedelta(days=1): DayTotals(opens=20, prints=5, clears=19, faults=1),
        today - timedelta(days=3): DayTotals(opens=17, prints=2, clears=17),
    }
    return Tools(
        keep=_keep_nothing,
        faults=_no_faults,
        fingerprint=_mark,
        spool=MadeUpQueue,
        play_tone=_play_nothing,
        sound_there=_there,
        totals=totals.copy,
        clock=float,
        pin_hash=str,
    )


def _keep_nothing(settings: Settings, values: Mapping[str, object]) -> Settings:
    return changed(settings, Path(), values)


def _no_faults(root: Path) -> tuple[Fault, ...]:
    del root
    return ()


def _mark(root: Path) -> str:
    del root
    return "3f6a09c1be77"


def _there() -> bool:
    return True


def _play_nothing(checkpoint: Callable[[], None]) -> bool:
    del checkpoint
    return False
