# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What somebody copied or only marked is gone with the visit, on a display that keeps both."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.x_display import x_display

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from edu_app.features.checklist.about_view import AboutYouPage
from edu_app.profile import LAPTOP
from tests.stage import Key, Modifier, Stage, press, write

app = QApplication([])
window = Stage(app).open(LAPTOP, "checklist:about")
window.activateWindow()
assert isinstance(window.page, AboutYouPage) and window.page.own is not None
window.page.own.field.setFocus()
write(window, "It hurts")
press(window, Key.Key_A, Modifier.ControlModifier)
press(window, Key.Key_C, Modifier.ControlModifier)
kept = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
assert [app.clipboard().text(mode) for mode in kept] == ["It hurts"] * 2
window.end_visit()
assert [app.clipboard().text(mode) for mode in kept] == [""] * 2
"""

GUARDED = """
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.features.kiosk.guard_view import Guard
from edu_app.profile import KIOSK
from edu_app.shell.host import WindowHost
from tests.stage import Stage

app = QApplication([])
window = Stage(app).open(KIOSK)
kept = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)

def leave():
    for mode in kept:
        app.clipboard().setText("a secret", mode)
    before = [app.clipboard().text(mode) for mode in kept]
    QTest.qWait(50)
    return before, [app.clipboard().text(mode) for mode in kept]

assert leave() == (["a secret"] * 2, ["a secret"] * 2)
guard = Guard(WindowHost(window))
assert leave()[1] == [""] * 2
assert guard.armed
"""


@pytest.fixture
def display() -> Iterator[str]:
    """Return the name of a display of its own."""
    with x_display() as name:
        yield name


@pytest.mark.parametrize("program", [PROGRAM, GUARDED], ids=["a-visit-ends", "a-guard-stands"])
def test_nobody_pastes_anything_of_somebody_else(display: str, home: Path, program: str) -> None:
    del home  # whatever is written does not go to the home of somebody
    environ = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    ended = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=50,
    )

    assert ended.returncode == 0, ended.stderr[-2000:]
