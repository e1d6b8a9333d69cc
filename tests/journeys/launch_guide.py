# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide as it is started from outside, telling after each page what its window shows.

Started by test_launch.py as a program of its own. It ends by itself.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface

import edu_app.app
from edu_app.cli import main
from edu_app.shell.window import Window

LIVES_MS = 60_000
SETTLES_MS = 300
CRASHES = "VEIN_GUIDE_TEST_CRASHES"


def words_of(node: QAccessibleInterface | None) -> list[str]:
    """Return every text of a window that a screen reader could find."""
    if node is None or not node.isValid():
        return []
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    found = [node.text(kind) for kind in kinds]
    for at in range(node.childCount()):
        found += words_of(node.child(at))
    return [text for text in found if text]


def tell(window: Window) -> None:
    """Write one line about what is shown."""
    words = words_of(QAccessible.queryAccessibleInterface(window))
    seen = {
        "link": str(window.history.current.link),
        "sought": window.session.notes.sought,
        "visible": window.isVisible() and not window.isMinimized(),
        "title": window.windowTitle(),
        "words": words,
    }
    print(json.dumps(seen), flush=True)


def start_crash(window: Window) -> None:
    """Fail where nobody catches it, with everything there is to fail with."""
    raise RuntimeError(f"an example at {window.history.current.link}")


def watch(app: object, wish: object) -> Window:
    """Make the window as the guide does, and follow it."""
    window = MAKE(app, wish)  # type: ignore[arg-type]  # handed through
    later = QTimer(window)
    later.setSingleShot(True)
    later.setInterval(SETTLES_MS)
    later.timeout.connect(lambda: tell(window))
    window.page_opened.connect(later.start)
    QTimer.singleShot(LIVES_MS, window, lambda: os._exit(99))
    if os.environ.get(CRASHES):
        QTimer.singleShot(SETTLES_MS * 2, window, lambda: start_crash(window))
        QTimer.singleShot(SETTLES_MS * 3, window, lambda: tell(window))
    return window


MAKE = edu_app.app.make_window
edu_app.app.make_window = watch  # type: ignore[assignment]  # what a test may do
sys.exit(main(sys.argv[1:]))
