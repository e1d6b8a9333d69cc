# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Install, upgrade, refuse and remove both installers of Windows in Wine, on a stand-in.

Wine is not Windows: it shows what an installer lays down, takes away and answers, not what a real
machine's rights, scanners and signatures make of it.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tools.commands import Finished, Run, SetUpError
from tools.packages import msi, nsis
from tools.packages.payload import write_stand_in
from tools.packages.release import Release
from tools.packages.snapshot import Snapshot, differences, look

WINE, SERVER = "/usr/lib/wine/wine64", "/usr/lib/wine/wineserver64"
STALE = "_internal/no-longer-there/file.txt"
OWN = "clinic.toml"
"""What a clinic may have put beside the program."""
HOME = "Program Files/Vein Guide"
OLD = "0.0.9"
REFUSED = {"nsis": 10, "msi": 1603 % 256}
"""A program of Linux ends with the lowest eight bits only."""
WITHOUT = {
    "users/*/Temp/*": "what an uninstaller runs from; Windows takes it away at the next start",
    "windows/Installer*": "the folder in which Windows Installer keeps packages, made at its first",
    "windows/temp/*": "scratch of Wine",
}


class Machine:
    """One Windows of Wine, in a folder."""

    def __init__(self, folder: Path, run: Run) -> None:
        self.drive = folder / "drive_c"
        self.home = self.drive / HOME
        self._run = run
        self._given = (f"WINEPREFIX={folder}", "WINEDEBUG=-all", "WINEARCH=win64", "DISPLAY=")
        if not Path(WINE).is_file():
            raise SetUpError("Wine is not installed: apt-get install wine64")

    def start(self, *words: str) -> Finished:
        """Run a program of Windows, and wait until all that it started has ended."""
        ended = self._run(("env", *self._given, WINE, *words))
        self._run(("env", *self._given, SERVER, "-w"))
        return ended

    def install(self, kind: str, file: Path) -> int:
        """Install without a question; return the code."""
        if kind == "nsis":
            return self.start(str(file), "/S").code
        return self.start("msiexec", "/i", _windows(file), "/qn", "/norestart").code

    def remove(self, kind: str, file: Path) -> int:
        """Take away without a question; return the code."""
        if kind == "nsis":
            return self.start(str(self.home / "uninstall.exe"), "/S").code
        return self.start("msiexec", "/x", _windows(file), "/qn", "/norestart").code

    def knows(self) -> bool:
        """Tell whether anything of the guide is in the registry."""
        registry = self.drive.parent / "system.reg"
        return registry.is_file() and "Vein Guide" in registry.read_text("utf-8", "replace")

    def look(self) -> Snapshot:
        """Return all that lies on the drive."""
        return look(self.drive, WITHOUT)


def _windows(path: Path) -> str:
    return "Z:" + str(path).replace("/", "\\")


def run_wine_trial(cache: Path, release: Release, run: Run) -> int:
    """Try both installers; return the exit code."""
    cache.mkdir(parents=True, exist_ok=True)
    broken = 0
    with tempfile.TemporaryDirectory(prefix="wine-", dir=cache) as name:
        folder = Path(name)
        new, old = write_stand_in(folder / "new"), write_stand_in(folder / "old")
        (old / STALE).parent.mkdir()
        (old / STALE).write_text("x", "utf-8")
        machine = Machine(folder / "machine", run)
        machine.start("wineboot", "-i")
        for kind, make in (("nsis", nsis.build_nsis), ("msi", msi.build_msi)):
            files = (folder / f"{kind}-new", folder / f"{kind}-old")
            for place in files:
                place.mkdir()
            built = make(new, files[0], release, run)
            earlier = make(old, files[1], replace(release, version=OLD), run)
            broken += sum(not holds for holds in try_one(machine, kind, new, built, earlier))
    print(f"{broken} steps are broken." if broken else "Everything holds.")
    return 1 if broken else 0


def try_one(machine: Machine, kind: str, bundle: Path, new: Path, old: Path) -> tuple[bool, ...]:
    """Go through the life of one installer; say of each step whether it holds."""
    before = machine.look()
    home = machine.home
    added = {"uninstall.exe"} if kind == "nsis" else set()

    def whole() -> bool:
        return differing(bundle, home) == added

    def removed() -> bool:
        (home / OWN).write_text("mine", "utf-8")
        code = machine.remove(kind, new)
        left = [path.name for path in home.rglob("*")]
        shutil.rmtree(home)
        return code == 0 and left == [OWN] and not machine.knows()

    steps: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("install", lambda: machine.install(kind, old) == 0 and (home / STALE).is_file()),
        ("upgrade", lambda: machine.install(kind, new) == 0 and whole()),
        ("again", lambda: machine.install(kind, new) == 0 and whole()),
        ("no downgrade", lambda: machine.install(kind, old) == REFUSED[kind] and whole()),
        ("remove", removed),
        ("before and after", lambda: not differences(before, machine.look())),
    )
    return tuple(_say(f"{kind}: {name}", step) for name, step in steps)


def _say(name: str, step: Callable[[], bool]) -> bool:
    since = time.monotonic()
    holds = step()
    sign = "holds " if holds else "BROKEN"
    print(f"  {sign}  {time.monotonic() - since:6.1f} s  {name}", flush=True)
    return holds


def differing(bundle: Path, home: Path) -> set[str]:
    """Return the files that are only in one of two folders, or not the same in both."""
    names = {
        os.path.relpath(path, top)
        for top in (bundle, home)
        for path in top.rglob("*")
        if path.is_file()
    }
    _same, other, missing = filecmp.cmpfiles(bundle, home, names, shallow=False)
    return {*other, *missing}
