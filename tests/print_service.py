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

PROGRAMS = Path("/usr/lib/cups")
CUPS_PDF = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
INSTALL = "apt-get install cups cups-client printer-driver-cups-pdf"
TRAY = "tray"
"""A queue whose printer is a folder; it does what files in the folder tell it."""
PDF = "pdf"
"""The queue of cups-pdf, with its filters."""
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
mv "$1.part" "$1.pdf"
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
        self._write_files()
        self._process = self._start()

    def _write_files(self) -> None:
        for name in ("etc", "bin/backend", "tmp", "cache", "run", "out"):
            (self.root / name).mkdir(parents=True)
        self.spool.mkdir(exist_ok=True)
        for each in PROGRAMS.iterdir():
            if each.name != "backend":
                (self.root / "bin" / each.name).symlink_to(each)
        device = self.root / "bin/backend/tray"
        device.write_text(TRAY_DEVICE.format(out=self.out))
        shutil.copy(PROGRAMS / "backend/cups-pdf", device.with_name("cups-pdf"))
        for each in device.parent.iterdir():
            each.chmod(0o700)  # so that it runs as root, and may write into the folder
        folder, etc = {"root": self.root, "spool": self.spool}, self.root / "etc"
        (etc / "cupsd.conf").write_text(CUPSD.format(socket=self.socket))
        (etc / "cups-files.conf").write_text(CUPS_FILES.format(**folder))
        (etc / "cups-pdf.conf").write_text(
            f"Out {self.out}\nAnonDirName {self.out}\nLog {self.root}\nSpool {self.root}/cups-pdf\n"
        )

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

    def arrived(self, ending: str = "told") -> list[Path]:
        """Return what has come out, the oldest first."""
        return sorted(self.out.glob(f"*.{ending}"), key=lambda path: path.stat().st_mtime)

    def take(self) -> Arrived:
        """Wait for a page in the tray and take it."""
        until(lambda: bool(self.arrived("pdf")), "nothing came out of the tray")
        pdf = self.arrived("pdf")[0]
        told = pdf.with_suffix(".told")
        title, copies, options = told.read_text().splitlines()
        document = pdf.read_bytes()
        pdf.unlink()
        told.unlink()
        return Arrived(title, copies, options, document)

    def tidy(self) -> None:
        """Make everything as it was at the start."""
        self.go_on()
        self.do("cancel", "-a", "-x")
        for name in (TRAY, PDF):
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
    """Give a test a print service with the queues `tray`, `pdf` and `locked`, all empty."""
    yield _print_service
    _print_service.tidy()
