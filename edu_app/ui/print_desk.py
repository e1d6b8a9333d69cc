# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where pages are handed in for printing. A visit has one desk; what it printed goes with it.

Light on purpose, because every window has one: what prints is loaded when something is printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from edu_app.log import Event, write
from edu_app.printing.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from edu_app.profile import Paper
    from edu_app.settings import Settings
    from edu_app.ui.print_errand import Wanted
    from edu_app.ui.print_errands import Errands
    from edu_app.ui.print_room import PrintRoom
    from edu_app.ui.sheets import Sheets

DONE_MS = 60_000
"""So long the words stand that a page is there."""


class Printable(StrEnum):
    """What a clinic can let a kiosk print; the values stand in its file."""

    CHECKLIST = "checklist"
    PAGES = "pages"
    DRAWINGS = "drawings"


class Stage(StrEnum):
    """How far it is."""

    IDLE = "idle"
    PRINTING = "printing"
    DONE = "done"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskState:
    """What can be said about what was handed in last."""

    stage: Stage = Stage.IDLE
    trouble: Trouble | None = None
    waits: bool = False
    """In spite of the trouble the pages stand in the queue and will come when it is over."""
    pages: int = 0
    """How many there are, copies counted."""


class PrintDesk(QObject):
    """Prints sheets as the profile allows it, and says within 5 seconds what goes wrong."""

    changed = Signal()
    """The state is another one."""
    printing_began = Signal()
    printed = Signal(int)
    """So many pages have gone to the printer."""
    failed = Signal(object)
    """A `Trouble`."""

    def __init__(
        self,
        paper: Paper,
        settings: Settings,
        room: Callable[[], PrintRoom],
        parent: QObject | None = None,
    ) -> None:
        """Take what the profile allows, what the clinic has set, and where printing is done."""
        super().__init__(parent)
        self.paper = paper
        self.state = DeskState()
        self._settings, self._room = settings, room
        self._errands: Errands | None = None
        self._asking: QObject | None = None
        self._again: Callable[[], None] | None = None
        self._pages = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(DONE_MS)
        self._rest.timeout.connect(self.rest)

    def allows(self, kind: Printable) -> bool:
        """Tell whether there is anything to press for printing this."""
        return not self.paper.by_clinic or kind in self._settings.kiosk_prints

    # ------------------------------------------------------------ what a person asks for

    def start(self, sheets: Sheets, kind: Printable, parent: QWidget) -> None:
        """Print in the way of the profile: at once, or after the system's own window."""
        if not self.allows(kind):
            self._refuse(Trouble.OFF)
        elif self.paper.dialog:
            self._ask(sheets, parent.window())  # a page may be built anew meanwhile
        else:
            self.print_sheets(sheets, self._settings.printer)

    def print_sheets(self, sheets: Sheets, printer_name: str = "", copies: int = 1) -> None:
        """Print all sheets without asking; an empty name means the system's own choice."""
        from edu_app.ui.print_errands import wanted_of  # not before something is printed

        self._print(wanted_of(sheets, printer_name, copies, only_known=not self.paper.dialog))

    @Slot()
    def try_again(self) -> None:
        """Print what has failed; what still waits in the queue is not sent a second time."""
        if self._errands is not None and self._errands.waits:
            self._errands.look_again()
            self._on_troubled(None)
        elif self._again is not None:
            self._again()

    @Slot()
    def cancel(self) -> None:
        """Stop, and take out of the queue what was handed in last."""
        if self._errands is not None:
            self._errands.drop()
        self._show(DeskState())

    @Slot()
    def rest(self) -> None:
        """Say nothing any more of what has been printed."""
        if self.state.stage is Stage.DONE:
            self._show(DeskState())

    def purge(self) -> None:
        """End: everything of this visit is taken out of the queue, and nothing is kept."""
        if self._errands is not None:
            self._errands.drop_all()
        self._again = None
        self._show(DeskState())

    # ------------------------------------------------------------ printing

    def _ask(self, sheets: Sheets, window: QWidget) -> None:
        from edu_app.ui.print_dialog import Asking  # never where people come one after another

        sending = self._errands is not None and self._errands.sending
        if sending or (self._asking is not None and isValid(self._asking)):
            return  # a second press
        self._asking = asking = Asking(sheets, self._room(), window, self)
        asking.answered.connect(self._print)
        asking.failed.connect(self._refuse)
        self._again = partial(self._ask, sheets, window)
        asking.start()

    @Slot(object)
    def _print(self, wanted: Wanted) -> None:
        from edu_app.ui.print_errands import Errands  # not before something is printed

        if self._errands is None:
            self._errands = Errands(self._room(), self)
            self._errands.ended.connect(self._on_ended)
            self._errands.troubled.connect(self._on_troubled)
        elif self._errands.sending:
            return  # a second press
        self._again = partial(self._print, wanted)
        trouble = self._errands.refusal(wanted)
        if trouble is not None:
            self._refuse(trouble)
            return
        self._pages = wanted.pages
        self._on_troubled(None)
        self._errands.begin(wanted)

    @Slot(object)
    def _refuse(self, trouble: Trouble) -> None:
        waits = self._errands is not None and self._errands.waits
        self._show(DeskState(stage=Stage.TROUBLE, trouble=trouble, waits=waits))
        write(Event.PRINT, code=str(trouble))
        self.failed.emit(trouble)

    def _show(self, state: DeskState) -> None:
        if state == self.state:
            return
        self.state = state
        if state.stage is Stage.DONE:
            self._rest.start()
        self.changed.emit()

    @Slot(object)
    def _on_troubled(self, trouble: Trouble | None) -> None:
        """Say what is wrong, or that it goes on."""
        if trouble is not None:
            self._refuse(trouble)
            return
        self._show(DeskState(stage=Stage.PRINTING, pages=self._pages))
        self.printing_began.emit()

    @Slot(int)
    def _on_ended(self, pages: int) -> None:
        if pages:
            self._again = None
            self._show(DeskState(stage=Stage.DONE, pages=pages))
            write(Event.PRINT, code="ok")
            self.printed.emit(pages)
