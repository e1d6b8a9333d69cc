# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A guarded window, and what people and machines send to it, by the way real events come."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.kiosk.guard_view import Guard
from edu_app.gallery import settle
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.stage import Modifier, touch_screen

LEFT = Qt.MouseButton.LeftButton
NONE = Modifier.NoModifier
COPY = Qt.DropAction.CopyAction


def guard(window: Window) -> Guard:
    """Put a guard before a window, as the waiting room does."""
    return Guard(WindowHost(window))


class Count:
    """Counts how often a signal comes."""

    def __init__(self, signal: object) -> None:
        self.times = 0
        signal.connect(self._add)  # type: ignore[attr-defined]  # a signal of PySide

    def _add(self) -> None:
        self.times += 1


def put(window: Window, probe: QWidget) -> QWidget:
    """Lay a widget of Qt, with all its habits, over the middle of the window."""
    probe.setParent(window)
    probe.setGeometry(window.rect().adjusted(300, 300, -300, -300))
    probe.show()
    probe.setFocus()
    settle()
    return probe


def center(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center())


def mouse(
    window: QWidget, at: QPoint, button: Qt.MouseButton = LEFT, *, twice: bool = False
) -> None:
    """Click with the mouse, through the window as a real one does."""
    click = QTest.mouseDClick if twice else QTest.mouseClick
    click(window.windowHandle(), button, pos=at)
    settle()


def wheel(window: QWidget, at: QPoint, held: Modifier = NONE) -> None:
    """Turn a wheel by one notch."""
    place, notch = QPointF(at), QPoint(0, 120)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, QPoint(), notch, Qt.MouseButton.NoButton, held, phase, False)
    QCoreApplication.sendEvent(window.windowHandle(), event)
    settle()


def drop(window: QWidget, at: QPoint, *, text: str = "", urls: Iterable[str] = ()) -> bool:
    """Drag something over the window and let it fall; tell whether anybody wanted it."""
    data = QMimeData()
    data.setText(text)
    data.setUrls([QUrl(url) for url in urls])
    handle, wanted = window.windowHandle(), False
    for make in (QDragEnterEvent, QDragMoveEvent):
        event = make(at, COPY, data, LEFT, NONE)
        event.ignore()
        QCoreApplication.sendEvent(handle, event)
        wanted |= event.isAccepted()
    fall = QDropEvent(QPointF(at), COPY, data, LEFT, NONE)
    fall.ignore()
    QCoreApplication.sendEvent(handle, fall)
    settle()
    return wanted or fall.isAccepted()


def fingers(window: QWidget, places: Iterable[QPoint]) -> Callable[[], None]:
    """Lay fingers down at once; return what lifts them."""
    where = list(places)
    down = QTest.touchEvent(window, touch_screen())
    for number, place in enumerate(where):
        down.press(number, place, window)
    down.commit()

    def lift() -> None:
        up = QTest.touchEvent(window, touch_screen())
        for number, place in enumerate(where):
            up.release(number, place, window)
        up.commit()
        settle()

    return lift


def windows() -> list[QWidget]:
    """Return every window that can be seen, popups and hints included."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]
