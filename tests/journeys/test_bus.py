# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A real accessibility bus with a real client, which reads while pages are turned."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.x_display import x_display

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
TURNS = 200
SESSION = """
"$1" --launch-immediately >/dev/null 2>&1 &
launcher=$!
"$2" "$3" > "$7/reader.json" 2> "$7/reader.txt" &
reader=$!
"$4" "$5" "$6" > "$7/guide.json" 2> "$7/guide.txt"
echo $? > "$7/code"
wait $reader
kill $launcher
"""
"""What runs inside a session of the message bus: the launcher, the reader and the guide."""


def missing() -> str:
    """Say what this test lacks here; empty when all is there."""
    for program in ("dbus-run-session", "Xvfb"):
        if shutil.which(program) is None:
            return f"{program} is not installed (apt-get install dbus xvfb)"
    if not LAUNCHER.exists():
        return "at-spi-bus-launcher is not installed (apt-get install at-spi2-core)"
    look = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(look, capture_output=True).returncode:
        return "pyatspi is not installed (apt-get install python3-pyatspi)"
    return ""


def run_session(folder: Path, display: str) -> None:
    """Run guide and reader on a display of their own."""
    kept = ("PATH", "HOME", "LANG", "LC_ALL", "XDG_RUNTIME_DIR")
    environ = {name: os.environ[name] for name in kept if name in os.environ}
    environ |= {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(HERE.parents[1]),
        "PYTHONFAULTHANDLER": "1",
    }
    guide, reader = HERE / "bus_guide.py", HERE / "bus_reader.py"
    words = [LAUNCHER, SYSTEM_PYTHON, reader, sys.executable, guide, TURNS, folder]
    command = ["dbus-run-session", "--", "sh", "-c", SESSION, "sh", *map(str, words)]
    subprocess.run(command, env=environ, cwd=folder, timeout=55, check=True)


def test_the_guide_survives_a_reader_during_200_page_turns(tmp_path: Path, home: Path) -> None:
    if lack := missing():
        pytest.skip(lack)
    with x_display() as display:
        run_session(tmp_path, display)

    complaints = (tmp_path / "guide.txt").read_text()
    assert (tmp_path / "code").read_text().strip() == "0", complaints[-2000:]
    assert json.loads((tmp_path / "guide.json").read_text()) == {"turned": TURNS}
    assert "Traceback" not in complaints, complaints[-2000:]
    report = json.loads((tmp_path / "reader.json").read_text())
    assert report["walks"] >= 2, report
    assert report["largest"]["heading"] >= 5
    assert report["largest"]["link"] >= 5
    assert any(name.startswith("What can go wrong") for name in report["headings"])
