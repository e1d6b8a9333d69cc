# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a visit with a print leaves behind on the machine: one log without a word of it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from edu_app.log import Event
from tests.checklist_samples import form
from tests.conftest import REPOSITORY
from tests.machine.service_manager import ServiceManager
from tests.print_service import TRAY, PrintService

CALLS = (
    "openat,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,"
    "socket,connect,sendto,sendmsg,bind,listen,execve"
)
OPENED = re.compile(r'\b(?:open|openat|creat)\((?:AT_FDCWD[^,]*, )?"([^"]+)", ([A-Z_|0-9]+)')
MOVED = re.compile(r'\b(?:rename|link|symlink)\w*\(.*"([^"]+)"(?:, \w+)?\)\s*= 0')
SPOKEN = re.compile(
    r"(?:connect\(|sendto\(|sendmsg\().*?"
    r"\{sa_family=(\w+)(?:, sun_path=@?\"([^\"]*)\")?"
)
LISTENS = re.compile(r"\b(?:bind|listen)\(")
BEGINS, ENDS = "/nowhere/visit-begins", "/nowhere/visit-ends"
"""Calls that fail, by which the program says how far it is."""
FAMILY = re.compile(r"socket\((AF_\w+)")
NAMES = "/var/run/nscd/socket"
"""Where the C library asks for the name of the user, of itself."""
DEVICES = ("/dev/", "/proc/", "/sys/")
SCREEN = {"name": "K", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed (apt-get install strace)"
)


class Trace:
    """What a program did to the file system, and with whom it spoke."""

    def __init__(self, lines: list[str]) -> None:
        fine = [line for line in lines if not line.rstrip().endswith(")") and "= -1" not in line]
        self.written = {
            found[1]
            for line in fine
            if (found := OPENED.search(line))
            and {"O_WRONLY", "O_RDWR", "O_CREAT"} & set(found[2].split("|"))
            and not found[1].startswith(DEVICES)
        }
        self.written |= {found[1] for line in fine if (found := MOVED.search(line))}
        self.families = {found[1] for line in fine if (found := FAMILY.search(line))}
        self.spoken = {found[2] or found[1] for line in lines if (found := SPOKEN.search(line))}
        self.listens = [line for line in lines if LISTENS.search(line)]
        self.started = [line for line in fine if "execve(" in line]

    def left(self) -> set[str]:
        """Return what was written and is still there."""
        return {path for path in self.written if os.path.lexists(path)}


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    path = tmp_path / "clinic.toml"
    path.write_text(f'[printing]\nprinter = "{TRAY}"\n[kiosk]\nprints = ["checklist"]\n', "utf-8")
    return path


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def traced(
    program: str, folder: Path, *words: str, **more: str
) -> tuple[list[str], subprocess.CompletedProcess[str]]:
    """Run a program of these tests under strace; return the calls, and what it said."""
    trace = folder / "trace"
    temporary = folder / "tmp"
    temporary.mkdir()
    environ = {
        **os.environ,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(REPOSITORY),
        "TMPDIR": str(temporary),
        **more,
    }
    strace = ("strace", "-f", "-qq", "-s", "300", "-e", f"trace={CALLS}", "-o", str(trace))
    ended = subprocess.run(
        (*strace, sys.executable, str(REPOSITORY / "tests/journeys" / program), *words),
        env=environ,
        capture_output=True,
        text=True,
        timeout=200,
        cwd=folder,
        check=False,
    )
    assert "done" in ended.stdout, ended.stdout + ended.stderr
    return trace.read_text("utf-8", "replace").splitlines(), ended


def test_a_visit_leaves_one_log_without_content(
    home: Path, tmp_path: Path, clinic: Path, print_service: PrintService
) -> None:
    words = ("--profile", "kiosk", "--clinic", str(clinic))
    lines, ended = traced("traced_visit.py", tmp_path, *words, CUPS_SERVER=print_service.socket)
    assert "stage done" in ended.stdout
    seen = Trace(lines)

    logs = {path for path in seen.left() if path.endswith("vein-guide.log")}
    assert seen.left() == logs
    assert len(logs) == 1
    assert not files_in(tmp_path / "tmp")
    assert files_in(home) == {str(Path(logs.copy().pop()).relative_to(home))}
    _look_at_log(Path(logs.pop()))
    assert seen.families <= {"AF_UNIX", "AF_LOCAL"}
    assert seen.spoken <= {print_service.socket, NAMES}
    page = print_service.take()
    assert page.document.startswith(b"%PDF")
    assert not print_service.queued()


@pytest.mark.parametrize("watched", [False, True], ids=["alone", "watched"])
def test_a_kiosk_that_was_left_alone_keeps_nothing_of_a_visit(
    home: Path, tmp_path: Path, clinic: Path, print_service: PrintService, watched: bool
) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [SCREEN]}))
    with ServiceManager(tmp_path) as manager:
        told = {"NOTIFY_SOCKET": manager.address, "WATCHDOG_USEC": "30000000"} if watched else {}
        words = ("--profile", "kiosk", "--clinic", str(clinic))
        lines, ended = traced(
            "traced_kiosk.py",
            tmp_path,
            *words,
            CUPS_SERVER=print_service.socket,
            QT_QPA_PLATFORM=f"offscreen:configfile={screens}",
            **told,
        )
        heard = manager.heard()
    whole, visit = Trace(lines), Trace(between(lines, BEGINS, ENDS))

    assert "stage done None; ticked ['F1', 'F4', 'P3', 'Q1']" in ended.stdout
    assert "clipboard ['', '', '']" in ended.stdout
    assert "covered True" in ended.stdout
    assert [line for line in ended.stderr.splitlines() if "propagateSizeHints" not in line] == []
    log = home / "state/vein-guide/log/vein-guide.log"
    assert whole.left() == {str(log)}
    assert files_in(home) == {str(log.relative_to(home))}
    assert not files_in(tmp_path / "tmp")
    assert visit.written <= {str(log)}
    assert len(whole.started) == 1, whole.started
    _look_at_log(log)
    assert [event["event"] for event in events(log)].count("visit-start") == 1
    allowed = {manager.address} if watched else set()
    assert whole.families <= {"AF_UNIX", "AF_LOCAL"}
    assert whole.spoken <= {print_service.socket, NAMES} | allowed
    assert whole.listens == []
    assert bool(heard) is watched
    assert not any("swollen" in word or "F1" in word for word in heard)
    assert print_service.take().document.startswith(b"%PDF")
    assert print_service.remembered() == []


def between(lines: list[str], first: str, last: str) -> list[str]:
    """Return the calls between two others."""
    begin = next(at for at, line in enumerate(lines) if first in line)
    end = next(at for at, line in enumerate(lines) if last in line)
    return lines[begin:end]


def events(path: Path) -> list[dict[str, object]]:
    """Return what stands in a log."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _look_at_log(path: Path) -> None:
    """Fail when a log says more than that something happened."""
    text = path.read_text("utf-8")
    assert {event["event"] for event in events(path)} <= set(Event)
    for item in form().items():
        assert item.name not in text
    assert "swollen" not in text
    assert "calf" not in text
