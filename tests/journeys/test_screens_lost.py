# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A display that is unplugged, plugged in again and turned; another program that covers it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.x_display import x_display

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import subprocess, sys
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from edu_app.features.kiosk.cursor_view import Cursor
from edu_app.features.kiosk.displays_view import Displays
from edu_app.features.kiosk.guard_view import Guard
from edu_app.profile import KIOSK
from edu_app.settings import Settings
from edu_app.shell.host import WindowHost
from tests.stage import Stage

HERE = ("--setmonitor", "DESK", "1366/361x768/203+0+0", "screen")
WALL = ("--setmonitor", "WALL", "1080/286x1000/508+1366+0", "none")
TURNED = ("--setmonitor", "WALL", "1000/508x1080/286+1366+0", "none")

def xrandr(*words):
    subprocess.run(["xrandr", *words], check=True)

def whole_on(name):
    screen = next((each for each in app.screens() if each.name() == name), None)
    return screen is not None and window.geometry() == screen.geometry() and window.isFullScreen()

def wait(what, happens):
    for _ in range(750):
        QTest.qWait(20)
        if happens():
            print(what, window.geometry())
            return
    sys.exit(f"{what}: {window.geometry()} on {[(s.name(), s.geometry()) for s in app.screens()]}")

xrandr(*HERE)
xrandr(*WALL)
app = QApplication([])
window = Stage(app).open(KIOSK, settings=Settings(display="WALL"))
host = WindowHost(window)
guard, cursor, displays = Guard(host), Cursor(host), Displays(host)
wait("start", lambda: whole_on("WALL"))
xrandr("--delmonitor", "WALL")
wait("unplugged", lambda: whole_on("DESK"))
xrandr(*WALL)
wait("plugged in again", lambda: whole_on("WALL"))
xrandr("--delmonitor", "WALL")
wait("unplugged again", lambda: whole_on("DESK"))
xrandr(*TURNED)
wait("turned", lambda: whole_on("WALL") and window.width() == 1000)
wait("keyboard", window.isActiveWindow)
other = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdout=subprocess.PIPE, text=True)
try:
    assert other.stdout.readline() == "up\\n"
    wait("covered", lambda: not window.isActiveWindow())
    wait("in front again", window.isActiveWindow)
finally:
    other.kill()
    other.wait()
assert guard.armed
window.hide()
"""
OTHER = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
window.setGeometry(0, 0, 3000, 1080)
window.show()
window.activateWindow()
print("up", flush=True)
app.exec()
"""

pytestmark = pytest.mark.skipif(
    shutil.which("Xvfb") is None or shutil.which("xrandr") is None,
    reason="Xvfb or xrandr is not installed (apt-get install xvfb x11-xserver-utils)",
)


@pytest.fixture
def display() -> Iterator[str]:
    """Return the name of a display of its own, wide enough for two screens."""
    with x_display(2446, 1080) as name:
        yield name


def test_the_window_comes_back_whole_and_in_front(display: str, home: Path) -> None:
    del home  # whatever is written does not go to the home of somebody
    environ = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, OTHER],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=90,
    )

    assert ended.returncode == 0, ended.stderr[-2000:]
