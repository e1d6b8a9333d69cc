# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Keeps the clinician's window on a screen, and covered while that is the patient's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from edu_app.features.consult.astray_view import AstrayCover
from edu_app.features.consult.screens import lies_on
from edu_app.features.consult.screens_view import displays_now, place_of, screen_named

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.host import Host


class ConsoleSide(QObject):
    """Moves and covers the clinician's window; what is asked on the cover is somebody else's."""

    move_asked = Signal()
    stay_asked = Signal()

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host

    def rescue(self, patient: str) -> None:
        """Bring back a window that is on no screen, not to the patient's if there is another."""
        displays = displays_now()
        if not self._host.window.isVisible() or lies_on(displays, place_of(self._host.window)):
            return
        names = sorted((each.name for each in displays), key=patient.__eq__)
        if names:
            put_on(self._host.window, screen_named(names[0]))

    def leave(self, patient: str) -> None:
        """Go to a screen that is not the patient's."""
        free = [each.name for each in displays_now() if each.name != patient]
        put_on(self._host.window, screen_named(free[0]) if free else None)

    def cover(self, *, astray: bool) -> None:
        """Hide everything in the window, or show it again; other covers are public and stay."""
        ours = isinstance(self._host.cover, AstrayCover)
        if astray and self._host.cover is None:
            cover = AstrayCover(self._host.context().theme, other=len(displays_now()) > 1)
            cover.move_asked.connect(self.move_asked)
            cover.stay_asked.connect(self.stay_asked)
            self._host.put_cover(cover)
        elif ours and not astray:
            self._host.lift_cover()


def put_on(window: QWidget, screen: QScreen | None) -> None:
    """Put a window on a screen, in the size it has if there is room for that."""
    if screen is None:
        return
    state, room = window.windowState(), screen.availableGeometry()
    window.showNormal()  # a full one is not moved
    window.setScreen(screen)
    size = window.size().boundedTo(room.size())
    window.setGeometry(room.x(), room.y(), size.width(), size.height())
    if state & (state.WindowFullScreen | state.WindowMaximized):
        window.setWindowState(state)
        window.show()
