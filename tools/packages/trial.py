# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Install, use, upgrade and purge the Debian package in a bare root, and look what is left."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tools.commands import Run
from tools.packages import debian
from tools.packages.bare_root import PERSON, SHARED, BareRoot, base, copy_of
from tools.packages.display import await_window, unseen_screen
from tools.packages.release import Release
from tools.packages.snapshot import NOTES_OF_THE_SYSTEM, differences, look

OLD = "0.0.9"
STALE = "_internal/no-longer-there/file.txt"
"""What only the older version has."""
CLINIC = "etc/vein-guide/clinic.toml"
KEPT = "var/lib/vein-guide"
WITHOUT = {
    **NOTES_OF_THE_SYSTEM,
    f"home/{PERSON}/*": "a person's own folder: the log of the guide is there",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that was tried."""

    name: str
    seen: str
    holds: bool
    seconds: float


class Trial:
    """The steps, one after the other, in one root."""

    def __init__(self, root: BareRoot, pictures: Path) -> None:
        self.root = root
        self.pictures = pictures
        self.steps: list[Step] = []

    def note(self, name: str, seen: str, *, holds: bool, since: float) -> None:
        """Keep how a step went, and say it at once."""
        step = Step(name=name, seen=seen, holds=holds, seconds=time.monotonic() - since)
        self.steps.append(step)
        sign = "holds " if step.holds else "BROKEN"
        print(f"  {sign}  {step.seconds:6.1f} s  {step.name}: {step.seen}", flush=True)

    def install(self, name: str, package: Path) -> None:
        """Let apt install a file, with what it depends on and nothing more."""
        since = time.monotonic()
        self.root.apt("install", f"/{SHARED}/{package.name}")
        version = self.root.must("dpkg-query", "-W", "-f", "${Version}", "vein-guide")
        faults = self.root.run("dpkg", "--verify", "vein-guide").output.strip()
        self.note(name, f"{version} {faults}".strip(), holds=not faults, since=since)

    def self_test(self) -> None:
        """Let the guide test itself, as somebody without rights and without a screen."""
        since = time.monotonic()
        ended = self.root.run("vein-guide-cli", "self-test", user=PERSON)
        last = ended.output.strip().splitlines()[-1:] or ["nothing said"]
        self.note("self-test", last[0], holds=ended.ok, since=since)

    def show(self, name: str) -> None:
        """Open the window on an unseen screen, and keep a picture of it."""
        since = time.monotonic()
        picture = self.pictures / f"{name}.png"
        home = f"HOME=/home/{PERSON}"
        with unseen_screen() as screen:
            words = ("env", f"DISPLAY={screen}", home, "vein-guide", "--topic", "risks")
            program = self.root.begin(words, user=PERSON)
            try:
                seconds = await_window(screen, picture)
                alive = program.poll() is None
            finally:
                os.killpg(program.pid, signal.SIGTERM)
                program.wait()
        seen = f"window after {seconds:.1f} s, {picture.name}"
        self.note("window", seen, holds=alive and seconds != float("inf"), since=since)

    def is_off(self) -> None:
        """Look that nobody has turned the kiosk on."""
        since = time.monotonic()
        unit = self.root.folder / debian.UNITS / "vein-guide-kiosk.service"
        wanted = self.root.folder / "etc" / "systemd" / "system"
        links = [path.name for path in wanted.rglob("vein-guide*")] if wanted.is_dir() else []
        there = "unit there, " if unit.is_file() else "no unit, "
        seen = there + (", ".join(links) or "not turned on")
        self.note("kiosk", seen, holds=unit.is_file() and not links, since=since)

    def stale_is_gone(self) -> None:
        """Look that nothing of the older version is left."""
        since = time.monotonic()
        left = (self.root.folder / debian.HOME / STALE).exists()
        seen = "still there" if left else "the file of the older version is gone"
        self.note("leftovers", seen, holds=not left, since=since)

    def remove(self) -> None:
        """Remove it: the program goes, and what the clinic wrote stays."""
        for name in (CLINIC, f"{KEPT}/staff.toml"):
            (self.root.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root.folder / name).write_text('name = "Clinic"\n', "utf-8")
        since = time.monotonic()
        self.root.apt("remove", "vein-guide")
        program = (self.root.folder / debian.HOME).exists()
        clinic = (self.root.folder / CLINIC).is_file()
        seen = (
            f"program {'left' if program else 'gone'}, clinic.toml {'kept' if clinic else 'gone'}"
        )
        self.note("remove", seen, holds=clinic and not program, since=since)

    def purge(self) -> None:
        """Purge it, and all that had come along."""
        since = time.monotonic()
        self.root.apt("purge", "vein-guide")
        left = [name for name in (CLINIC, KEPT) if (self.root.folder / name).exists()]
        self.note("purge", ", ".join(left) or "nothing of it left", holds=not left, since=since)
        self.root.apt("autoremove", "--purge")


def run_trial(bundle: Path, cache: Path, release: Release, run: Run) -> int:
    """Try everything; return the exit code."""
    cache.mkdir(parents=True, exist_ok=True)
    system = base(cache, run)
    with tempfile.TemporaryDirectory(prefix="trial-", dir=cache) as name:
        folder = Path(name)
        packages = folder / "packages"
        packages.mkdir()
        new = debian.build_deb(bundle, packages, release, run, debian.QUICK)
        with older(bundle, folder / "older") as old_bundle:
            earlier = replace(release, version=OLD)
            old = debian.build_deb(old_bundle, packages, earlier, run, debian.QUICK)
        copy_of(system, folder / "root", run)
        trial = Trial(BareRoot(folder / "root", packages, run), cache)
        left = _all_steps(trial, old, new)
    for line in left:
        print(f"  {line}")
    broken = sum(not step.holds for step in trial.steps)
    print(f"{broken} of {len(trial.steps)} steps are broken." if broken else "Everything holds.")
    return 1 if broken else 0


def _all_steps(trial: Trial, old: Path, new: Path) -> tuple[str, ...]:
    root = trial.root
    root.apt("update")
    root.must("useradd", "--create-home", PERSON)
    before, packages = look(root.folder, WITHOUT), _packages(root)
    trial.install("install", old)
    brought = len(differences(before, look(root.folder, WITHOUT)))
    trial.is_off()
    trial.self_test()
    trial.show("older")
    trial.install("upgrade", new)
    trial.stale_is_gone()
    trial.self_test()
    trial.show("newer")
    trial.remove()
    trial.purge()
    since = time.monotonic()
    left = differences(before, look(root.folder, WITHOUT))
    same = packages == _packages(root)
    words = "the same" if same else "differ"
    seen = f"{brought} paths had come, {len(left)} of {len(before)} differ; packages {words}"
    trial.note("before and after", seen, holds=not left and same, since=since)
    return left


def _packages(root: BareRoot) -> str:
    return root.must("dpkg-query", "-W", "-f", "${Package} ${Version} ${Status}\\n")


@contextmanager
def older(bundle: Path, folder: Path) -> Iterator[Path]:
    """Give the same bundle with one file more, for a while."""
    shutil.copytree(bundle, folder, symlinks=True)
    (folder / STALE).parent.mkdir()
    (folder / STALE).write_text("This is no longer in the guide.\n", "utf-8")
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
