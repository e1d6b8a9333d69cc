# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide as it is, but it prints when its window has been painted: where nobody can look."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.shell.window import Window
    from edu_app.wish import Wish


def watch(window: Window) -> None:
    """Make a window print the time after its first paint."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Stamp(QObject):
        """Waits for the paint, then for the end of the turn it happens in."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, tell)
            return False

    window.installEventFilter(Stamp(window))


def tell() -> None:
    """Print the time on the clock that all programs of a computer share."""
    print(time.monotonic(), flush=True)


def main() -> int:
    """Start the guide with the arguments of its own command line."""
    from edu_app import app, cli

    show = app.show

    def show_watched(window: Window, wish: Wish) -> None:
        watch(window)
        show(window, wish)

    app.show = show_watched
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
