# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The paws of a monkey: what it thinks of is done to the window as the system would tell of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.patient_hand import touch_screen
from edu_app.shell.window import Window
from tests.journeys.monkeys import Act, Point, Prank

Waits = Iterator[int]
HOLD_MS, CORNER_MS = 120, 3200
"""A long press of the system is longer; the hidden one of the staff is met now and then."""
NOTCH = 120
FIRST_UNKNOWN = Qt.Key.Key_Super_L.value
"""QTest has no letters for keys from here on, and would end the program."""
LEAST = (700, 500)


class Paws:
    """Does to a window what a monkey thinks of; hands out how long to wait between."""

    def __init__(self, window: Window, away: Callable[[float], Waits]) -> None:
        self.window, self._away = window, away
        self._do: dict[Prank, Callable[[Act], Waits]] = {
            Prank.TAP: self._tap,
            Prank.FINGERS: self._fingers,
            Prank.PALM: self._fingers,
            Prank.DRAG: self._drag,
            Prank.HOLD: self._hold,
            Prank.CANCEL: self._cancel,
            Prank.KEY: self._key,
            Prank.WORD: self._word,
            Prank.MOUSE: self._mouse,
            Prank.WHEEL: self._wheel,
            Prank.SIZE: self._resize,
            Prank.STATE: self._change_state,
            Prank.PASTE: self._paste,
            Prank.DROP: self._drop,
            Prank.CLOSE: self._close,
            Prank.MENU: self._ask_for_menu,
            Prank.TIME: lambda act: self._away(5.0 * act.number),
        }

    def do(self, act: Act) -> Waits:
        """Do one thing."""
        return self._do[act.prank](act)

    def let_go(self) -> Waits:
        """Take all paws off: whatever was held is let go."""
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            QTest.mouseRelease(self.window.windowHandle(), button, pos=QPoint(-5, -5))
        yield 0

    # ------------------------------------------------------------ fingers

    def _tap(self, act: Act) -> Waits:
        for _tap in range(1 + act.number // 3):
            self._touch("press", act.points[:1])
            self._touch("release", act.points[:1])
        yield 0

    def _fingers(self, act: Act) -> Waits:
        half = len(act.points) // 2
        begin, end = act.points[:half], act.points[half:]
        for count in range(1, half + 1):  # one after the other, the others resting
            self._touches(["stationary"] * (count - 1) + ["press"], begin[:count])
        self._touches(["move"] * half, end)
        yield 0
        for count in range(half):
            self._touches(["release"] + ["stationary"] * (half - count - 1), end[count:], count)
        yield 0

    def _drag(self, act: Act) -> Waits:
        self._touch("press", act.points[:1])
        for point in act.points[1:]:
            yield 4
            self._touch("move", (point,))
        self._touch("release", act.points[-1:])
        yield 0

    def _hold(self, act: Act) -> Waits:
        self._touch("press", act.points[:1])
        yield CORNER_MS if len(act.points) == 1 and act.number == 0 else HOLD_MS
        self._touch("release", act.points[:1])
        yield 0

    def _cancel(self, act: Act) -> Waits:
        self._touch("press", act.points[:1])
        gone = QTouchEvent(QEvent.Type.TouchCancel, touch_screen())
        QGuiApplication.sendEvent(self.window.windowHandle(), gone)
        self._touch("release", act.points[:1])
        yield 0

    def _touch(self, act: str, points: tuple[Point, ...]) -> None:
        self._touches([act] * len(points), points)

    def _touches(self, acts: list[str], points: tuple[Point, ...], first: int = 0) -> None:
        touch = QTest.touchEvent(self.window, touch_screen())
        for finger, (act, point) in enumerate(zip(acts, points, strict=True), start=first):
            if act == "stationary":
                touch.stationary(finger)
            else:
                getattr(touch, act)(finger, self._place(point), self.window)
        touch.commit()

    # ------------------------------------------------------------ keys, mouse

    def _key(self, act: Act) -> Waits:
        key = Qt.Key[act.name]
        for _press in range(1 + act.number // 6):
            if key.value < FIRST_UNKNOWN:
                QTest.keyClick(self.window.windowHandle(), key, held(act))
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key.value, held(act))
                QGuiApplication.sendEvent(self.window.windowHandle(), event)
        yield 0

    def _word(self, act: Act) -> Waits:
        for letter in act.name.encode("ascii", "ignore").decode():
            if not letter.isprintable():
                continue
            QTest.keyClick(self.window.windowHandle(), letter)
        yield 0

    def _mouse(self, act: Act) -> Waits:
        window, button = self.window.windowHandle(), Qt.MouseButton[act.name]
        here, there = self._place(act.points[0]), self._place(act.points[1])
        QTest.mouseMove(window, here)
        if act.number == 0:
            QTest.mouseDClick(window, button, held(act), here)
        else:
            QTest.mousePress(window, button, held(act), here)
            if act.number > 4:
                QTest.mouseMove(window, there)
            QTest.mouseRelease(window, button, held(act), there if act.number > 4 else here)
        yield 0

    def _wheel(self, act: Act) -> Waits:
        place = QPointF(self._place(act.points[0]))
        event = QWheelEvent(
            *(place, self.window.mapToGlobal(place), QPoint(), QPoint(0, (act.number - 4) * NOTCH)),
            *(Qt.MouseButton.NoButton, held(act), Qt.ScrollPhase.NoScrollPhase, False),
        )
        QGuiApplication.sendEvent(self.window.windowHandle(), event)
        yield 0

    # ------------------------------------------------------------ the system

    def _resize(self, act: Act) -> Waits:
        screens = QGuiApplication.screens()
        screen = screens[act.number % len(screens)]
        self.window.setScreen(screen)
        box = screen.geometry()
        if act.number > 2:
            (left, top), (wide, high) = act.points
            box.translate(round(left * 300), round(top * 300))
            box.setSize(box.size() * max(0.3, min(wide, high)))
        self.window.windowHandle().setGeometry(box)
        yield 0

    def _change_state(self, act: Act) -> Waits:
        ways = ("showMinimized", "showNormal", "showMaximized", "lower", "clearFocus")
        getattr(self.window, ways[act.number % len(ways)])()
        yield 0

    def _paste(self, act: Act) -> Waits:
        QGuiApplication.clipboard().setText(act.name)
        if act.number % 2:
            QTest.keyClick(
                self.window.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
            )
        else:
            place = self._place(act.points[0])
            QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.MiddleButton, pos=place)
        yield 0

    def _drop(self, act: Act) -> Waits:
        mime = QMimeData()
        mime.setText(act.name)
        mime.setUrls([QUrl.fromLocalFile("/etc/passwd")])
        place, copy = self._place(act.points[0]), Qt.DropAction.CopyAction
        rest = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        handle = self.window.windowHandle()
        QGuiApplication.sendEvent(handle, QDragEnterEvent(place, copy, mime, *rest))
        QGuiApplication.sendEvent(handle, QDropEvent(QPointF(place), copy, mime, *rest))
        yield 0

    def _close(self, act: Act) -> Waits:
        if act.number % 2:
            QGuiApplication.sendEvent(self.window.windowHandle(), QEvent(QEvent.Type.Close))
        else:
            QApplication.postEvent(QApplication.instance(), QEvent(QEvent.Type.Quit))
        yield 0

    def _ask_for_menu(self, act: Act) -> Waits:
        place = self._place(act.points[0])
        there = self.window.childAt(place) or self.window
        at, everywhere = there.mapFrom(self.window, place), self.window.mapToGlobal(place)
        kind = (
            QContextMenuEvent.Reason.Mouse if act.number % 2 else QContextMenuEvent.Reason.Keyboard
        )
        QApplication.sendEvent(there, QContextMenuEvent(kind, at, everywhere))
        for asked in (QEvent.Type.ToolTip, QEvent.Type.WhatsThis):
            QApplication.sendEvent(there, QHelpEvent(asked, at, everywhere))
        yield 0

    def _place(self, point: Point) -> QPoint:
        right, bottom = self.window.width() - 1, self.window.height() - 1
        return QPoint(round(point[0] * right), round(point[1] * bottom))


def held(act: Act) -> Qt.KeyboardModifier:
    """Return the modifiers that are held meanwhile."""
    keys = Qt.KeyboardModifier.NoModifier
    for name in act.modifiers:
        keys |= Qt.KeyboardModifier[name]
    return keys
