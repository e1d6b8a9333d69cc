# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A screen that nobody sees, and pictures of it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = "1366x768x24"
STEP_SECONDS = 0.5
PATIENCE_SECONDS = 40
LEAST_COLOURS = 40
"""On a picture of a window; an empty screen has one."""
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv[:1])
picture = app.primaryScreen().grabWindow(0).toImage()
picture.save(sys.argv[1])
side = range(0, min(picture.width(), picture.height()), 3)
print(len({picture.pixel(x * picture.width() // picture.height(), y) for x in side for y in side}))
"""


@contextmanager
def unseen_screen() -> Iterator[str]:
    """Keep an X server while something is tried; its name is given."""
    with subprocess.Popen(
        ("Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-ac"),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        try:
            assert server.stdout is not None
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()


def await_window(screen: str, picture: Path) -> float:
    """Wait until something is drawn, keep the picture; return the seconds, or none in time."""
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE_SECONDS:
        if colours(screen, picture) >= LEAST_COLOURS:
            return time.monotonic() - begun
        time.sleep(STEP_SECONDS)
    return float("inf")


def colours(screen: str, picture: Path) -> int:
    """Keep a picture of the screen; return how many colours a grid of its points has."""
    seen = subprocess.run(
        (sys.executable, "-c", GRAB, str(picture)),
        env={"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    return int(seen.stdout.split()[-1])
