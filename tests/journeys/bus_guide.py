# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide turning its own pages, while somebody reads its tree over a real bus.

Started by test_bus.py as a program of its own, because it may crash.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from edu_app.app import make_app, make_window
from edu_app.library.link import HOME, Kind, Link
from edu_app.profile import LAPTOP
from edu_app.settings import Settings
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from edu_app.wish import Wish

EVERY_MS = 40
STANDS_MS = 2000
"""How long each end stands still, so that a whole tree can be read too."""


class Turning:
    """Turns a page at every tick; now and then a sheet opens or the look changes."""

    def __init__(self, app: QApplication, window: Window, turns: int) -> None:
        self._app, self._window, self._left = app, window, turns
        topics = window.parts.library.path().order()
        self._links = [HOME, *(Link(Kind.TOPIC, topic) for topic in topics), Link(Kind.ABOUT)]
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self.turned = 0

    def start(self) -> None:
        """Begin once the reader has had time for a first look."""
        QTimer.singleShot(STANDS_MS, lambda: self._timer.start(EVERY_MS))

    def _turn(self) -> None:
        if self.turned >= self._left:
            self._timer.stop()
            QTimer.singleShot(STANDS_MS, self._app.quit)
            return
        self.turned += 1
        window = self._window
        window.go(self._links[self.turned % len(self._links)])
        if self.turned % 7 == 0:
            window.act(Act.HELP)
        if self.turned % 7 == 1:
            window.overlays.shut_all()
        if self.turned % 20 == 0:
            window.act(Act.CONTRAST)
        if self.turned % 50 == 0:
            window.end_visit()


def main() -> int:
    """Run until all pages are turned; print how many there were."""
    app = make_app()
    link = Link(Kind.TOPIC, "risks")
    window = make_window(app, Wish(profile=LAPTOP, settings=Settings(), link=link))
    window.resize(1366, 768)
    window.start()
    window.show()
    turning = Turning(app, window, int(sys.argv[1]))
    turning.start()
    code = app.exec()
    print(json.dumps({"turned": turning.turned}))
    return code


if __name__ == "__main__":
    sys.exit(main())
