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
from tests.print_service import TRAY, PrintService

CALLS = "openat,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,socket,connect"
OPENED = re.compile(r'\b(?:open|openat|creat)\((?:AT_FDCWD[^,]*, )?"([^"]+)", ([A-Z_|0-9]+)')
MOVED = re.compile(r'\b(?:rename|link|symlink)\w*\(.*"([^"]+)"(?:, \w+)?\)\s*= 0')
SPOKEN = re.compile(r"connect\(\d+(?:<[^>]*>)?, \{sa_family=(\w+)(?:, sun_path=@?\"([^\"]*)\")?")
FAMILY = re.compile(r"socket\((AF_\w+)")
NAMES = "/var/run/nscd/socket"
"""Where the C library asks for the name of the user, of itself."""
DEVICES = ("/dev/", "/proc/", "/sys/")

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


def test_a_visit_leaves_one_log_without_content(
    home: Path, tmp_path: Path, clinic: Path, print_service: PrintService
) -> None:
    trace, temporary = tmp_path / "trace", tmp_path / "tmp"
    temporary.mkdir()
    environ = {
        **os.environ,
        "CUPS_SERVER": print_service.socket,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(REPOSITORY),
        "TMPDIR": str(temporary),
    }
    visit = (sys.executable, str(REPOSITORY / "tests/journeys/traced_visit.py"))
    ended = subprocess.run(
        (
            *("strace", "-f", "-qq", "-s", "300", "-e", f"trace={CALLS}", "-o", str(trace)),
            *visit,
            *("--profile", "kiosk", "--clinic", str(clinic)),
        ),
        env=environ,
        capture_output=True,
        text=True,
        timeout=120,
        cwd=tmp_path,
    )
    assert "done" in ended.stdout, ended.stdout + ended.stderr
    assert "stage done" in ended.stdout
    seen = Trace(trace.read_text("utf-8", "replace").splitlines())

    logs = {path for path in seen.left() if path.endswith("vein-guide.log")}
    assert seen.left() == logs
    assert len(logs) == 1
    assert not files_in(temporary)
    assert files_in(home) == {str(Path(logs.copy().pop()).relative_to(home))}
    _look_at_log(Path(logs.pop()))
    assert seen.families <= {"AF_UNIX", "AF_LOCAL"}
    assert seen.spoken <= {print_service.socket, NAMES}
    page = print_service.take()
    assert page.document.startswith(b"%PDF")
    assert not print_service.queued()


def _look_at_log(path: Path) -> None:
    """Fail when a log says more than that something happened."""
    text = path.read_text("utf-8")
    events = [json.loads(line)["event"] for line in text.splitlines()]
    assert set(events) <= set(Event)
    for item in form().items():
        assert item.name not in text
    assert "swollen" not in text
    assert "calf" not in text
