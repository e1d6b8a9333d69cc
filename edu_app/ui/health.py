# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks at each part of a machine in the open, beside the window, and keeps what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputDevice

from edu_app.library.checks import check
from edu_app.library.fingerprint import content_hash
from edu_app.log import Event, write
from edu_app.machine.health import (
    TITLES,
    Part,
    Queue,
    Room,
    State,
    clock_part,
    content_part,
    cut_short_part,
    disk_part,
    last_run_part,
    printer_part,
    room_in,
    screen_part,
    settings_part,
    sound_part,
    touch_part,
)
from edu_app.machine.life import LIFE
from edu_app.machine.sound import sound_device_there
from edu_app.paths import assets_dir, log_dir, state_dir
from edu_app.printing.system import spool_of_this_machine
from edu_app.printing.trouble import PrintingError, Trouble
from edu_app.printing.watch import trouble_of
from edu_app.ui.jobs import Checkpoint, Job

if TYPE_CHECKING:
    from edu_app.machine.life import Life
    from edu_app.printing.spool import Spool
    from edu_app.settings import Settings
    from edu_app.ui.host import Host


@dataclass(frozen=True, slots=True, kw_only=True)
class Senses:
    """How a machine is looked at; tests look at another one."""

    spool: Callable[[], Spool] = spool_of_this_machine
    sound: Callable[[], bool | None] = sound_device_there
    today: Callable[[], date] = date.today
    folders: Callable[[], Sequence[Path]] = lambda: (log_dir(), state_dir())


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be looked at in a thread; nothing of Qt."""

    settings: Settings
    content: Path
    senses: Senses


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found there; None for what this machine does without."""

    queue: Queue | None
    sound: tuple[bool | None] | None
    rooms: Sequence[Room]
    faults: int
    digest: str


class Health(QObject):
    """The last self-test of this machine."""

    changed = Signal()

    def __init__(self, host: Host, life: Life = LIFE, senses: Senses | None = None) -> None:
        super().__init__(host)
        self.parts: tuple[Part, ...] = ()
        """What was found last; nothing before the first self-test has ended."""
        self._host = host
        self._life = life
        self._senses = senses or Senses()
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Tell whether the machine is being looked at."""
        return self._job is not None

    @property
    def bad(self) -> tuple[Part, ...]:
        """The parts that do not work."""
        return tuple(part for part in self.parts if part.state is State.BAD)

    @Slot()
    def run(self) -> None:
        """Look at everything anew; `changed` says when that is done."""
        if self._job is not None:
            return
        context = self._host.context()
        asked = Asked(settings=context.settings, content=context.library.root, senses=self._senses)
        self._job = Job(partial(look, asked), self)
        self._job.done.connect(self._on_looked)
        self._job.failed.connect(self._on_failed)
        self._job.start()
        self.changed.emit()

    def finish(self) -> None:
        """Wait for the end of the self-test; for those who have nothing else to do."""
        if self._job is not None:
            self._job.finish()

    @Slot(object)
    def _on_looked(self, found: Found) -> None:
        self._keep((*parts_of(found), *self._seen_from_here()))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        write(Event.CRASH, code="P-01", where=type(error).__name__)
        self._keep((*self._seen_from_here(), cut_short_part(translated)))

    def _seen_from_here(self) -> tuple[Part, ...]:
        """Look at what only the thread of the window may ask."""
        settings, window = self._host.context().settings, self._host.window
        screens = [screen.name() for screen in QGuiApplication.screens()]
        whole = window.geometry() == window.screen().geometry()
        return (
            touch_part(touch_screens(), translated),
            clock_part(self._senses.today(), translated),
            screen_part(settings.display, screens, whole=whole, say=translated),
            settings_part(self._life.clinic_faults, translated),
            last_run_part(self._life.earlier, translated),
        )

    def _keep(self, parts: Sequence[Part]) -> None:
        order = list(TITLES)
        self.parts = tuple(sorted(parts, key=lambda part: order.index(part.name)))
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        write(Event.SELF_TEST, count=len(self.bad))
        self.changed.emit()


def health_of(host: Host) -> Health:
    """Return the self-test of a window; the same for all who ask."""
    found: Health | None = host.findChild(Health)  # the host keeps it, as it keeps its other guests
    return found or Health(host)


def title_of(part: Part) -> str:
    """Return the name of a part for staff."""
    return translated(TITLES[part.name])


def translated(text: str) -> str:
    """Return words about the machine in the language of the staff."""
    return QCoreApplication.translate("health", text)


def touch_screens() -> int:
    """Count the screens that feel fingers."""
    kind = QInputDevice.DeviceType.TouchScreen
    return sum(device.type() is kind for device in QInputDevice.devices())


def parts_of(found: Found) -> tuple[Part, ...]:
    """Judge what was found in the thread."""
    return (
        *(() if found.queue is None else (printer_part(found.queue, translated),)),
        *(() if found.sound is None else (sound_part(found.sound[0], translated),)),
        disk_part(found.rooms, translated),
        content_part(found.faults, found.digest, translated),
    )


def look(asked: Asked, checkpoint: Checkpoint) -> Found:
    """Look at everything that may take a moment."""
    settings, senses = asked.settings, asked.senses
    queue = queue_of(senses.spool(), settings.printer) if settings.kiosk_prints else None
    checkpoint()
    sound = (senses.sound(),) if settings.tone else None
    checkpoint()
    return Found(
        queue=queue,
        sound=sound,
        rooms=tuple(room_in(folder) for folder in senses.folders()),
        faults=len(check(asked.content, assets_dir(), settings.facts())),
        digest=content_hash(asked.content),
    )


def queue_of(spool: Spool, name: str) -> Queue:
    """Return what would keep a page from coming out of a queue."""
    try:
        printer = spool.find(name)
    except PrintingError as error:
        return Queue(name, error.trouble)
    trouble = trouble_of(printer, quiet=True)
    if printer.writes_files:
        trouble = Trouble.NO_PRINTER  # what is printed there would become a file
    elif trouble is None and not printer.accepting:
        trouble = Trouble.OFFLINE
    return Queue(printer.name, trouble, known=spool.knows_queue)
