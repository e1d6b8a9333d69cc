# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A clinic, a machine and a window that only tests have: nothing is written, played or printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from edu_app.feature import Context, Ending
from edu_app.features.staff.tools import Tools
from edu_app.machine.counts import DayTotals
from edu_app.machine.life import Life
from edu_app.machine.staff_file import changed
from edu_app.printing.spool import Printer, Spool
from edu_app.problems import EduError, Fault
from edu_app.profile import KIOSK
from edu_app.session import Session
from edu_app.settings import Settings
from edu_app.ui.health import Health, Senses
from edu_app.ui.host import Host
from edu_app.ui.print_desk import PrintDesk
from edu_app.ui.print_room import PrintRoom
from edu_app.ui.shape import derive_shape
from tests.fake_spool import FakeSpool

if TYPE_CHECKING:
    from edu_app.library.link import Link
    from edu_app.library.loader import Library
    from edu_app.ui.page import Page
    from edu_app.ui.theme import Theme

TODAY = date(2026, 11, 28)
CLINIC = Settings(
    clinic_name="Riverside Vein Center",
    phone="555 010 2000",
    address=("1 Elm Street", "Springfield"),
    hours=("Mon-Fri 8:00-17:00",),
    open_hours=("Mon-Fri 07:30-18:00",),
    kiosk_prints=frozenset({"checklist"}),
    counts=True,
)
TOTALS = {
    date(2026, 11, 26): DayTotals(20, 5, 19, 1),
    TODAY: DayTotals(12, 3, 11, 0),
}


@dataclass
class TwoPrinters(FakeSpool):
    """A queue that is ready, one without paper, and one that makes files."""

    found: tuple[Printer, ...] = (
        Printer(name="Front desk"),
        Printer(name="Laser", reasons=("media-empty-error",)),
        Printer(name="PDF", writes_files=True),
    )

    def printers(self) -> tuple[Printer, ...]:
        """Return all of them, or the trouble."""
        super().printers()
        return self.found


@dataclass
class Machine:
    """What the tools of the room do in a test, and what was done with them."""

    kept: list[Mapping[str, object]] = field(default_factory=list)
    refusal: str = ""
    """Why nothing can be kept."""
    plays: bool = True
    played: int = 0
    there: bool | None = True
    faults: tuple[Fault, ...] = ()
    totals: Mapping[date, DayTotals] = field(default_factory=lambda: dict(TOTALS))
    spool: FakeSpool = field(default_factory=TwoPrinters)
    now: float = 1000.0
    broken: bool = False
    """What looks through files or makes a PIN fails."""

    def tools(self) -> Tools:
        """Return the tools."""
        return Tools(
            keep=self._keep,
            faults=self._faults,
            fingerprint=lambda root: "3f6a09c1be77",
            spool=self._spool,
            play_tone=self._play,
            sound_there=lambda: self.there,
            totals=lambda: self.totals,
            clock=lambda: self.now,
            pin_hash=self._pin_hash,
        )

    def _keep(self, settings: Settings, values: Mapping[str, object]) -> Settings:
        if self.refusal:
            raise EduError(self.refusal)
        after = changed(settings, Path("nowhere"), values)
        self.kept.append(values)
        return after

    def _spool(self) -> Spool:
        return self.spool

    def _faults(self, root: Path) -> tuple[Fault, ...]:
        if self.broken:
            raise OSError
        return self.faults

    def _play(self, checkpoint: object) -> bool:
        self.played += 1
        if self.broken:
            raise OSError
        return self.plays

    def _pin_hash(self, pin: str) -> str:
        if self.broken:
            raise MemoryError
        from edu_app.clinic.pin import Cost

        return strong_looking(pin, Cost())


def strong_looking(pin: str, cost: object) -> str:
    """Return something of the form of a kept PIN, without the work of making one."""
    del cost
    from base64 import b64encode

    salt, digest = b64encode(b"s" * 16).decode(), b64encode(pin.ljust(32).encode()[:32]).decode()
    return f"scrypt$32768$8$3${salt}${digest}"


class Sheet(QObject):
    """What the window would lay a card on."""

    closed = Signal()

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.content = content
        self.is_shut = False

    def shut(self) -> None:
        """Take it away."""
        self.is_shut = True


class Nowhere:
    """Goes nowhere."""

    def go(self, link: Link) -> None:
        """Do nothing."""

    def home(self) -> None:
        """Do nothing."""

    def end_visit(self) -> None:
        """Do nothing."""


class Top(QWidget):
    """A window of which only its size and its screen are asked.

    PySide takes the screen that a widget names for its child, and destroys it with the widget when
    that is collected; the one of the application is nobody's.
    """

    def screen(self) -> QScreen:
        return QGuiApplication.primaryScreen()


class PretendHost(Host):
    """A window with a kiosk's theme, that remembers what is asked of it."""

    def __init__(self, library: Library, theme: Theme, settings: Settings, spool: Spool) -> None:
        super().__init__()
        self._library, self.theme, self.settings = library, theme, settings
        self._room = PrintRoom(KIOSK.paper, spool)
        self._session = Session()
        self._desk = PrintDesk(KIOSK.paper, settings, lambda: self._room, self)
        self.top = Top()
        self.codes: list[int] = []
        self.taken: list[Settings] = []
        self.ended: list[Ending] = []
        self.covered: QWidget | None = None
        self.sheets: list[Sheet] = []
        self.covers_after_visits = False
        """Something else covers the window as soon as a visit ends."""

    @property
    def window(self) -> QWidget:
        return self.top

    @property
    def page(self) -> Page | None:
        return None

    @property
    def cover(self) -> QWidget | None:
        return self.covered

    def context(self) -> Context:
        percent = self.theme.look.percent
        return Context(
            library=self._library,
            profile=KIOSK,
            settings=self.settings,
            session=self._session,
            navigator=Nowhere(),
            theme=self.theme,
            shape=derive_shape(width=1920, height=1080, scale="kiosk", percent=percent),
            desk=self._desk,
            today=lambda: TODAY,
        )

    def languages(self) -> tuple[str, ...]:
        return self.settings.languages or (self._library.lang,)

    def begin_visit(self, lang: str) -> None:
        del lang

    def end_visit(self, why: Ending) -> None:
        self.ended.append(why)

    def put_cover(self, cover: QWidget) -> None:
        self.covered = cover

    def lift_cover(self) -> None:
        self.covered = None

    def lay(self, content: QWidget, width: int, *, key: str) -> QWidget:
        del width, key
        self.sheets.append(Sheet(content))
        return self.sheets[-1]  # type: ignore[return-value]  # the slots that are promised

    def take_settings(self, settings: Settings) -> None:
        self.settings = settings
        self.taken.append(settings)
        if self.covers_after_visits:
            self.covered = None
        self.settings_changed.emit()

    def leave(self, code: int) -> None:
        self.codes.append(code)

    def settle_printing(self) -> None:
        """Wait until all that was printed is out."""
        self._room.settle()


def pretended_health(host: Host, folder: Path, spool: Spool) -> Health:
    """Return a self-test that looks at a machine that is not there."""
    senses = Senses(
        spool=lambda: spool,
        sound=lambda: True,
        today=lambda: TODAY,
        folders=lambda: (folder,),
    )
    return Health(host, Life(), senses)


def fixed(*keys: str, settings: Settings = CLINIC) -> Settings:
    """Return settings of which some stand in the clinic's file."""
    return replace(settings, fixed=frozenset(keys))
