# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Keeps the window whole on its display and in front, whatever is unplugged, turned or opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from edu_app.features.kiosk.places import Box, Display, Patience, derive_place, fills
from edu_app.features.kiosk.program_view import application
from edu_app.machine.uptime import uptime

if TYPE_CHECKING:
    from edu_app.ui.host import Host

SOON_MS = 150
"""A display that comes or goes is several signals; the system has its own work to do first."""
WATCH_MS = 5000
"""What covers the window without taking the keyboard from it is said to nobody."""


class Displays(QObject):
    """Fills one display. Where it is not there, the first one; when it comes back, that one again.

    Qt gives a window whose display is gone to another one and leaves it where it was, still “full
    screen” and on no display at all. So nothing here trusts the state; boxes are compared.
    """

    def __init__(self, host: Host, clock: Callable[[], float] = uptime) -> None:
        super().__init__(host)
        self._host, self._clock = host, clock
        self._moving, self._coming = Patience(), Patience()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._watch = QTimer(self)
        self._watch.start(WATCH_MS)
        self._dress()
        app = application()
        app.focusWindowChanged.connect(self._on_changed)
        app.primaryScreenChanged.connect(self._on_changed)
        app.screenAdded.connect(self._on_screen_added)
        app.screenRemoved.connect(self._on_changed)
        host.settings_changed.connect(self._on_changed)
        self._soon.timeout.connect(self.look)
        self._watch.timeout.connect(self.look)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    @Slot()
    def look(self) -> None:
        """Put right what is not: display, size, in front."""
        if not self._host.window.isVisible():
            return
        screen = self.screen()
        if screen is not None and not self._is_whole(screen) and self._may(self._moving):
            self._fill(screen)
            self._soon.start()  # the system may need a while, or a second time
        self._come_forward()

    def screen(self) -> QScreen | None:
        """Return the display that the window belongs on."""
        screens, first = QGuiApplication.screens(), QGuiApplication.primaryScreen()
        displays = [Display(name=each.name(), first=each is first) for each in screens]
        place = derive_place(displays, self._host.context().settings.display)
        return None if place is None else screens[place]

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_changed(self) -> None:
        self._soon.start()

    @Slot(QScreen)
    def _on_screen_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._soon.start()

    # ------------------------------------------------------------ putting right

    def _dress(self) -> None:
        """Take the frame off and go to the display, before the window is seen."""
        window, screen = self._host.window, self.screen()
        seen = window.isVisible()
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        if screen is not None:
            window.setScreen(screen)
            window.setGeometry(screen.geometry())
        if seen:  # a change of the frame hides a window
            window.showFullScreen()

    def _fill(self, screen: QScreen) -> None:
        window = self._host.window
        if self._is_put_away():
            window.hide()  # what is shown anew comes to the desktop that is seen
        elif window.isFullScreen():
            window.setWindowState(Qt.WindowState.WindowNoState)  # full ones are not moved
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()

    def _is_whole(self, screen: QScreen) -> bool:
        window = self._host.window
        # A window of Wayland is not told where it is, only how large.
        placed = not QGuiApplication.platformName().startswith("wayland")
        box, room = box_of(window.geometry()), box_of(screen.geometry())
        full = window.isFullScreen() and not window.isMinimized() and not self._is_put_away()
        return full and window.screen() is screen and fills(box, room, placed=placed)

    def _is_put_away(self) -> bool:
        """Tell whether a window manager has put the window on a desktop that is not seen.

        Only X11 has such; on Wayland a display that sleeps would look the same.
        """
        handle = self._host.window.windowHandle()
        return QGuiApplication.platformName() == "xcb" and not handle.isExposed()

    def _come_forward(self) -> None:
        """Take the keyboard back from whatever is in front; a window of the guide itself may."""
        window = self._host.window
        window.raise_()
        if not has_keyboard() and self._may(self._coming):
            window.activateWindow()
            self._soon.start()

    def _may(self, patience: Patience) -> bool:
        return patience.may_try(self._clock())

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_changed)
        screen.orientationChanged.connect(self._on_changed)


def has_keyboard() -> bool:
    """Tell whether a window of this program gets what is typed."""
    front = QGuiApplication.focusWindow()
    return bool(front) and front.isVisible()


def box_of(rect: QRect) -> Box:
    """Return a rectangle as plain numbers."""
    return rect.left(), rect.top(), rect.width(), rect.height()
