# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide in a poor place, telling what its window looks like there; then it ends in order.

Started by test_poor_places.py as a program of its own. Its first argument says in JSON what is
poor: `years` by which the clock is wrong, `full` for a disk without room. Nothing may be written
outside of the folders that belong to its user, wherever it runs.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

import edu_app.app
from edu_app.cli import main
from edu_app.shell.parts import Parts
from edu_app.shell.window import Window
from edu_app.ui.document_view import PageView
from edu_app.ui.label import Label
from edu_app.wish import Wish
from tests.full_disk import room_for
from tests.layout_check import faults_of

SETTLES_MS = 300
DAYS = 365.25
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.chmod")
REFUSED: list[str] = []
"""What was tried to be written where nobody may."""


def forbid_writing(own: tuple[str, ...]) -> None:
    """Let nothing be written but below these folders, as for a user without rights."""

    def watch(event: str, given: tuple[object, ...]) -> None:
        writes = event in CHANGES or (
            event == "open" and isinstance(given[2], int) and given[2] & WRITING
        )
        if not writes or not isinstance(given[0], str | os.PathLike):
            return
        path = os.path.realpath(given[0])
        if not path.startswith((*own, "/dev/", "/proc/")):
            REFUSED.append(path)
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), path)

    sys.addaudithook(watch)


def shift_clock(years: float) -> None:
    """Set the clock wrong, for whatever asks for the time or for the day."""
    right, shift = time.time, years * DAYS * 86_400
    time.time = lambda: right() + shift

    def today() -> date:
        return date.today() + timedelta(days=round(years * DAYS))

    edu_app.app.Parts = partial(Parts, today=today)  # type: ignore[misc,assignment]  # what a test may do


def tell(window: Window) -> None:
    """Write one line about what is shown, and end."""
    screen = QGuiApplication.primaryScreen()
    seen = {
        "link": str(window.history.current.link),
        "words": [each.text() for each in window.findChildren(Label)]
        + [each.document().toPlainText() for each in window.findChildren(PageView)],
        "family": QFontInfo(QApplication.font(window)).family(),
        "fits": screen.size().expandedTo(window.size()) == screen.size(),
        "ratio": screen.devicePixelRatio(),
        "size": [window.width(), window.height()],
        "faults": faults_of(window),
        "gl": sorted(name for name in sys.modules if "OpenGL" in name),
        "refused": REFUSED,
    }
    print(json.dumps(seen), flush=True)
    QApplication.exit()  # a kiosk refuses to be closed


def watched(make: Callable[[QApplication, Wish], Window]) -> Callable[..., Window]:
    """Return what makes the window as the guide does, and follows it."""

    def watch(app: QApplication, wish: Wish) -> Window:
        window = make(app, wish)
        window.page_opened.connect(lambda: QTimer.singleShot(SETTLES_MS, lambda: tell(window)))
        return window

    return watch


def run(place: dict[str, float], own: tuple[str, ...], words: list[str]) -> int:
    """Start the guide in a place."""
    edu_app.app.make_window = watched(edu_app.app.make_window)  # type: ignore[assignment]  # a test
    shift_clock(place.get("years", 0))
    forbid_writing(own)
    if not place.get("full"):
        return main(words)
    with room_for(0):
        return main(words)


if __name__ == "__main__":
    owned = tuple(sys.argv[2].split(os.pathsep)) if sys.argv[2] else ()
    sys.exit(run(json.loads(sys.argv[1]), owned, sys.argv[3:]))
