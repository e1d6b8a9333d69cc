# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The way into the staff's room: a hidden press, then the PIN."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Slot

from edu_app.feature import Ending
from edu_app.features.staff.corner_view import CornerPress
from edu_app.machine.tries import Tries
from edu_app.machine.uptime import uptime
from edu_app.paths import state_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.features.staff.no_pin_view import NoPin
    from edu_app.features.staff.pad_view import PinPad
    from edu_app.features.staff.room_view import StaffRoom
    from edu_app.shell.sheet import Sheet
    from edu_app.ui.host import Host

KEY = "staff-pin"
LOW = 900
"""In a window that is less high the keys are less high too, so that nothing has to scroll."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What asks for the PIN, and the sheet it lies on."""

    pad: PinPad | NoPin
    sheet: Sheet


class StaffDoor(QObject):
    """Opens the staff's room to whoever knows where to press and what to type.

    A visit ends before the room opens and again when it is left, so that neither staff nor the
    next person meets anything of somebody else.
    """

    def __init__(
        self,
        host: Host,
        tries: Tries | None = None,
        make_room: Callable[[Host, str], StaffRoom] | None = None,
    ) -> None:
        """Take the tries of this machine, and what makes the room."""
        super().__init__(host)
        self._host = host
        self._make_room = make_room or room_of_staff
        self.tries = tries or Tries(state_dir(), uptime)
        self.ask: Ask | None = None
        self.room: StaffRoom | None = None
        self.corner = CornerPress(host)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._on_wait_over)
        self.corner.held.connect(self.open_pad)
        host.covered_changed.connect(self._on_covered_changed)
        self._await_tries()

    @Slot()
    def open_pad(self) -> None:
        """Ask for the PIN, unless that is asked already or has been answered."""
        if self.ask is not None or self.room is not None:
            return
        pin_hash = self._host.context().settings.pin_hash
        pad = make_pad(self._host, self.tries, pin_hash)
        from edu_app.features.staff.pad_view import WIDTH, PinPad

        sheet = cast("Sheet", self._host.lay(pad, WIDTH, key=KEY))  # what the window lays
        self.ask = Ask(pad, sheet)
        pad.left.connect(sheet.shut)
        if isinstance(pad, PinPad):
            pad.passed.connect(self._on_passed)
        sheet.closed.connect(self._on_pad_closed)

    # ------------------------------------------------------------ what happens

    @Slot()
    def _on_pad_closed(self) -> None:
        self.ask = None
        self._await_tries()

    @Slot()
    def _on_passed(self) -> None:
        if self.ask is None:
            return  # whoever closed the pad meanwhile does not want to come in
        self.ask.sheet.shut()
        self._host.end_visit(Ending.STAFF)
        self._enter("")

    @Slot()
    def _on_left(self) -> None:
        room = self.room
        if room is None:
            return
        self._host.end_visit(Ending.STAFF)  # whatever stands there between visits covers the room
        if self._host.cover is room:
            self._host.lift_cover()
        self.room = None

    @Slot(str)
    def _on_again_wanted(self, section: str) -> None:
        self._enter(section)

    @Slot()
    def _on_covered_changed(self) -> None:
        if self.room is not None and self._host.cover is not self.room:
            self.room = None  # something else covers the window, so nobody is in there

    @Slot()
    def _on_wait_over(self) -> None:
        self.tries.settle()
        self._await_tries()

    def _enter(self, section: str) -> None:
        room = self._make_room(self._host, section)
        room.left.connect(self._on_left)
        room.again_wanted.connect(self._on_again_wanted)
        self._host.put_cover(room)
        self.room = room

    def _await_tries(self) -> None:
        """Forget a wait when it is over, also while nobody looks."""
        if seconds := self.tries.wait_seconds:
            self._wait.start(round(seconds * 1000) + 1)


def make_pad(host: Host, tries: Tries, pin_hash: str) -> PinPad | NoPin:
    """Return what asks for the PIN, or says that there is none."""
    # Loaded late, as the room is: few presses in the corner are meant.
    from edu_app.features.staff.no_pin_view import NoPin
    from edu_app.features.staff.pad_view import PinPad

    theme = host.context().theme
    if not pin_hash:
        return NoPin(theme)
    return PinPad(theme, tries, pin_hash, low=host.window.height() < LOW)


def room_of_staff(host: Host, section: str) -> StaffRoom:
    """Return the room with what staff can set and see."""
    from edu_app.features.staff.room_view import StaffRoom

    return StaffRoom(host, section)
