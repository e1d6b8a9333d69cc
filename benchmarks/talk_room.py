# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk on two screens that are made up: a console, a patient's window, a hand with a pen."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.consult.console_view import ConsolePage
from edu_app.features.consult.picture_view import TalkPicture
from edu_app.library.link import Kind, Link
from edu_app.ui.canvas import Canvas

if TYPE_CHECKING:
    from edu_app.features.consult.room_view import ConsultRoom
    from edu_app.render.pen import PenState
    from edu_app.shell.window import Window

LONGEST_SECONDS = 10.0
TURNS = 5
"""Turns of the loop without a paint after which nothing was to be painted."""
DELETED = 52
"""DeferredDelete: what was left. Qt's loop deletes it, processEvents does not."""
NO_BUTTON, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
ABILITY = QInputDevice.Capability


def since(start: float) -> float:
    """Return the milliseconds since a moment."""
    return (time.perf_counter() - start) * 1e3


class Eyes(QObject):
    """Sees which windows are painted: one at the clinician's, one at the patient's screen."""

    def __init__(self) -> None:
        super().__init__()
        self._watched: list[QObject] = []
        self.painted: set[int] = set()

    def watch(self, windows: list[QWidget]) -> None:
        """Watch other windows."""
        for each in self._watched:
            each.removeEventFilter(self)
        self._watched = list(windows)
        for each in windows:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted.add(id(watched))
        return False

    @property
    def all_painted(self) -> bool:
        """Whether everything that is watched has been painted."""
        return all(id(each) in self.painted for each in self._watched)


class TalkRoom:
    """A console, and the window of the patient once a talk has begun."""

    def __init__(self, window: Window, room: ConsultRoom) -> None:
        self.window, self._room = window, room
        self._eyes = Eyes()
        self.pen = TalkPen(self)

    # ------------------------------------------------------------ what there is

    @property
    def page(self) -> ConsolePage:
        """The console."""
        assert isinstance(self.window.page, ConsolePage)
        return self.window.page

    @property
    def patient(self) -> QWidget:
        """The window on the patient's screen."""
        found = self._room.audience.window
        assert found is not None, "the patient has no screen"
        return found

    @property
    def busy(self) -> bool:
        """Whether a drawing on one of the screens is being made sharp."""
        windows = (self.window, self._room.audience.window)
        canvases = [each for window in windows if window for each in window.findChildren(Canvas)]
        panes = [pane for canvas in canvases if canvas.isVisible() for pane in canvas.panes.panes]
        return any(pane.sharpener.busy for pane in panes)

    # ------------------------------------------------------------ what is done

    def open(self, target: str) -> None:
        """Open something of a consultation, and let everything come that comes with it."""
        self.window.go(Link(Kind.CONSULT, target))
        self.settle()

    def begin(self, plan: str) -> None:
        """Begin a talk, with the patient's screen on."""
        self.open(plan)
        self._room.audience.look()
        self.page.lead.send()
        self.window.activateWindow()  # keys go to the window that is active
        self.settle()
        self._eyes.watch([self.window, self.patient])

    def go_to_drawing(self) -> None:
        """Go to the first step with a drawing."""
        steps = self.page.plan.steps
        self.page.lead.go(next(step.id for step in steps if step.diagram))
        self.settle()

    def turn(self) -> None:
        """Let one turn of the loop pass."""
        QCoreApplication.processEvents()

    def settle(self) -> None:
        """Wait until nothing is left to do."""
        for _ in range(TURNS):
            self.turn()
        self._sharpen()
        QCoreApplication.sendPostedEvents(None, DELETED)

    def _sharpen(self) -> None:
        end = time.monotonic() + LONGEST_SECONDS
        while self.busy and time.monotonic() < end:
            QCoreApplication.processEvents()

    def painted(self, act: Callable[[], object]) -> float | None:
        """Do something; return the milliseconds until both are painted, None when nothing was."""
        self._eyes.painted.clear()
        start = time.perf_counter()
        act()
        for _ in range(TURNS):
            QCoreApplication.processEvents()
            if self._eyes.all_painted:
                return since(start)
        return None

    def sharp(self, act: Callable[[], object]) -> tuple[float, float]:
        """Do something; return the milliseconds until it is painted, and until it is sharp."""
        start = time.perf_counter()
        first = self.painted(act)
        self._sharpen()
        last = since(start)
        return (last if first is None else first), last

    def press(self, key: Qt.Key) -> None:
        """Press a key of the console."""
        QTest.keyClick(self.window, key)


class TalkPen:
    """A pen in the hand of the clinician."""

    def __init__(self, room: TalkRoom) -> None:
        self._room = room
        able = ABILITY.Position | ABILITY.Pressure
        kind, pen = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
        self._device = QPointingDevice("pen", 77, kind, pen, able, 1, 1)

    @property
    def picture(self) -> TalkPicture:
        """The picture that is drawn on."""
        card = self._room.page.stage.frame.findChild(TalkPicture)
        assert isinstance(card, TalkPicture), "this step has no picture"
        return card

    def take(self, pen: PenState) -> None:
        """Take a tool into the hand."""
        self._room.page.easel.take(pen)
        self._room.settle()

    def drag(self, places: list[QPointF]) -> Iterator[float]:
        """Press, move and lift a pen; hand out how long each touch took that changed anything."""
        kind = QEvent.Type.TabletPress
        for number, place in enumerate(places):
            took = self._room.painted(partial(self._touch, kind, place, pressed(number)))
            kind = QEvent.Type.TabletMove
            if took is not None:
                yield took
        self._touch(QEvent.Type.TabletRelease, places[-1], 0.0)
        self._room.settle()

    def _touch(self, kind: QEvent.Type, place: QPointF, pressure: float) -> None:
        ink, at = self.picture.ink, place.toPoint()
        inside, there = ink.mapTo(self._room.window, at), ink.mapToGlobal(at)
        button = NO_BUTTON if kind == QEvent.Type.TabletMove else LEFT
        held = NO_BUTTON if kind == QEvent.Type.TabletRelease else LEFT
        event = QTabletEvent(
            kind, self._device, QPointF(inside), QPointF(there), pressure, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, button, held,
        )  # fmt: skip
        QApplication.sendEvent(self._room.window.windowHandle(), event)

    def scribble(self, number: int, count: int) -> list[QPointF]:
        """Return the places of a scribble: circles that grow, each number somewhere else."""
        ink = self.picture.ink
        high, angle = ink.height(), number * 2.4
        off = QPointF(math.cos(angle), math.sin(angle)) * high * 0.12
        middle, places = QPointF(ink.rect().center()) + off, []
        for each in range(count):
            share, turn = each / count, each / 50 * 2 * math.pi
            far = high * (0.06 + 0.2 * share)
            places.append(middle + QPointF(far * math.cos(turn), far * math.sin(turn)))
        return places

    def way(self, count: int) -> list[QPointF]:
        """Return places on a way through the middle of the picture, from left to right."""
        ink = self.picture.ink
        wide, high = ink.width(), ink.height()
        return [
            QPointF(wide * (0.2 + 0.6 * each / count), high * (0.5 + 0.2 * math.sin(each / 6)))
            for each in range(count)
        ]


def pressed(number: int) -> float:
    """Return how hard a pen is pressed at a touch: it changes as in a hand."""
    return 0.3 + 0.5 * (number % 60) / 60
