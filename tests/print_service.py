# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A real print service for tests: a CUPS of its own, with its own socket, queues and spool."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from edu_app.printing.libcups import load

PROGRAMS = Path("/usr/lib/cups")
CUPS_PDF = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
INSTALL = "apt-get install cups cups-client printer-driver-cups-pdf"
TRAY = "tray"
"""A queue whose printer is a folder; it does what files in the folder tell it."""
LASER = "laser"
"""The tray behind the driver and the filters of cups-pdf: what comes out is PostScript."""
PDF = "pdf"
"""A queue of cups-pdf, which makes files. Nothing is printed there: it would go to a home."""
LOCKED = "locked"
"""A queue that wants the password of somebody else."""

TRAY_DEVICE = """#!/bin/sh
[ $# = 0 ] && exit 0
cd "{out}"
said=
[ -e say ] && said=$(cat say) && echo "STATE: +$said" >&2
[ -e fail ] && exit 1
while [ -e wait ]; do sleep 0.05; done
[ "$said" ] && echo "STATE: -$said" >&2
cat "${{6:--}}" > "$1.part"
printf '%s\n' "$3" "$4" "$5" > "$1.told"
mv "$1.part" "$1.out"
"""
CUPSD = """
LogLevel warn
MaxLogSize 0
Listen {socket}
Browsing No
WebInterface No
DefaultAuthType Basic
PreserveJobHistory Yes
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
<Policy locked>
  <Limit Create-Job Cancel-Job Get-Job-Attributes>
    AuthType Basic
    Require user somebody-else
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
CUPS_FILES = """
ServerRoot {root}/etc
ServerBin {root}/bin
RequestRoot {spool}
TempDir {root}/tmp
CacheDir {root}/cache
StateDir {root}/run
ErrorLog {root}/error.log
AccessLog {root}/access.log
PageLog {root}/page.log
SystemGroup root
Sandboxing relaxed
"""


def lacking() -> str:
    """Say why there can be no print service here; empty when there can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "a print service of its own takes Linux and root"
    if shutil.which("cupsd") is None or shutil.which("lpadmin") is None:
        return f"CUPS is not installed ({INSTALL})"
    if not CUPS_PDF.exists():
        return f"cups-pdf is not installed ({INSTALL})"
    return ""


@dataclass(frozen=True)
class Arrived:
    """What came out of the tray."""

    title: str
    copies: str
    options: str
    document: bytes


class PrintService:
    """Runs in a folder that is short enough for the path of a socket."""

    def __init__(self, root: Path, spool: Path | None = None) -> None:
        self.root = root
        self.out = root / "out"
        self.socket = str(root / "run" / "socket")
        self.spool = spool or root / "spool"
        self._said = False
        self._write_files()
        self._process = self._start()

    def _write_files(self) -> None:
        self.root.chmod(0o755)  # the filters run as another user
        for name in ("etc", "bin/backend", "tmp", "cache", "run", "out"):
            (self.root / name).mkdir(parents=True)
        (self.root / "tmp").chmod(0o1777)
        self.spool.mkdir(exist_ok=True)
        for each in PROGRAMS.iterdir():
            if each.name != "backend":
                (self.root / "bin" / each.name).symlink_to(each)
        device = self.root / "bin/backend/tray"
        device.write_text(TRAY_DEVICE.format(out=self.out))
        device.chmod(0o700)  # so that it runs as root, and may write into the folder
        device.with_name("cups-pdf").symlink_to(PROGRAMS / "backend/cups-pdf")
        folder, etc = {"root": self.root, "spool": self.spool}, self.root / "etc"
        (etc / "cupsd.conf").write_text(CUPSD.format(socket=self.socket))
        (etc / "cups-files.conf").write_text(CUPS_FILES.format(**folder))

    def _start(self) -> subprocess.Popen[bytes]:
        etc = self.root / "etc"
        files = ("-c", f"{etc}/cupsd.conf", "-s", f"{etc}/cups-files.conf")
        process = subprocess.Popen(("cupsd", "-f", *files), stderr=subprocess.DEVNULL)
        until(lambda: Path(self.socket).exists(), "the print service does not start")
        return process

    def __enter__(self) -> PrintService:
        return self

    def __exit__(self, *given: object) -> None:
        self._process.terminate()
        self._process.wait(10)

    def die(self) -> None:
        """End without a word."""
        self._process.kill()
        self._process.wait(10)

    def add_queues(self) -> None:
        """Make the queues of the tests."""
        self.do("lpadmin", "-p", TRAY, "-E", "-v", "tray:/")
        self.do("lpadmin", "-p", LASER, "-E", "-v", "tray:/", "-P", str(CUPS_PDF))
        self.do("lpadmin", "-p", PDF, "-E", "-v", "cups-pdf:/", "-P", str(CUPS_PDF))
        self.do("lpadmin", "-d", TRAY)
        self.do("lpadmin", "-p", LOCKED, "-E", "-v", "tray:/", "-o", "printer-op-policy=locked")

    def do(self, *command: str) -> str:
        """Run one of the commands of CUPS against this service."""
        environ = {**os.environ, "CUPS_SERVER": self.socket, "LC_ALL": "C"}
        ended = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=10)
        assert ended.returncode == 0, f"{command}: {ended.stderr}"
        return ended.stdout

    def say(self, reason: str) -> None:
        """Let the tray say that something is wrong, and wait with every page."""
        self._said = True
        self.out.joinpath("say").write_text(reason)
        self.hold()

    def hold(self) -> None:
        """Let the tray take its time for ever."""
        self.out.joinpath("wait").touch()

    def fail(self) -> None:
        """Let the tray fail with every page."""
        self.out.joinpath("fail").touch()

    def go_on(self) -> None:
        """Let the tray print."""
        for name in ("wait", "say", "fail"):
            self.out.joinpath(name).unlink(missing_ok=True)

    def queued(self) -> list[str]:
        """Return the jobs that have not been printed."""
        return self.do("lpstat", "-W", "not-completed", "-o").splitlines()

    def remembered(self) -> list[str]:
        """Return everything that the service knows of jobs, and the files it has kept of them."""
        jobs = self.do("lpstat", "-W", "all", "-o").splitlines()
        return jobs + [each.name for each in self.spool.glob("[cd]0*")]

    def arrived(self) -> list[Path]:
        """Return what has come out, the oldest first."""
        return sorted(self.out.glob("*.out"), key=lambda path: path.stat().st_mtime)

    def take(self) -> Arrived:
        """Wait for a page in the tray and take it."""
        until(lambda: bool(self.arrived()), "nothing came out of the tray")
        page = self.arrived()[0]
        told = page.with_suffix(".told")
        title, copies, options = told.read_text().splitlines()
        document = page.read_bytes()
        page.unlink()
        told.unlink()
        return Arrived(title, copies, options, document)

    def tidy(self) -> None:
        """Make everything as it was at the start."""
        self.go_on()
        self.do("cancel", "-a", "-x")
        if self._said:  # CUPS would keep it until the next job, also in the next test
            self._said = False
            self.do("lpadmin", "-x", TRAY)
            self.add_queues()
        for name in (TRAY, LASER):
            self.do("cupsenable", name)
            self.do("cupsaccept", name)
        until(lambda: "printing" not in self.do("lpstat", "-p"), "a printer does not stop")
        for path in self.out.iterdir():
            path.unlink()


def until(holds: Callable[[], bool], complaint: str, seconds: float = 10) -> None:
    """Wait until something holds that another process does."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, complaint
        time.sleep(0.01)


@pytest.fixture(scope="session")
def _print_service() -> Iterator[PrintService]:
    if lack := lacking():
        pytest.skip(lack)
    with (
        tempfile.TemporaryDirectory(prefix="cups-") as folder,
        PrintService(Path(folder)) as service,
    ):
        service.add_queues()
        yield service


@pytest.fixture
def print_service(_print_service: PrintService) -> Iterator[PrintService]:
    """Give a test a print service with empty queues."""
    yield _print_service
    _print_service.tidy()


@pytest.fixture
def qt_printers(print_service: PrintService) -> Iterator[PrintService]:
    """Let Qt, which asks on the thread of the window, find the queues of the service."""
    library = load()
    assert library is not None
    library.cupsSetServer(print_service.socket.encode())
    yield print_service
    library.cupsSetServer(None)
