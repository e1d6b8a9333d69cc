# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bundle: how large it is, how fast it starts, how long it takes to install and to remove."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.bench import Bench, Finding
from benchmarks.figures import spread
from benchmarks.report import BUNDLE_MB, FROZEN_START, Row
from benchmarks.rounds import interleave
from benchmarks.start import PROGRAMS, NotMeasured, Program, running
from benchmarks.starts import FLOOR, HOME, Start, Times, compared
from tools.commands import run

ROOT = PROGRAMS.parent.parent
FROZEN_FLOOR, FROZEN_HOME, FROZEN_TOPIC = "frozen label", "frozen home", "frozen topic"
PACKAGE = "vein-guide"
SPEC = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from PyInstaller.depend.bindepend import resolve_library_path
from tools.bundle.trim import trim_of
trim = trim_of(Path({root!r}))
taken = [(resolve_library_path(name), ".") for name in trim.taken() if sys.platform == "linux"]
floor = Analysis([{floor!r}], binaries=taken, excludes=trim.excluded(), noarchive=True)
floor.binaries = [entry for entry in floor.binaries if trim.keeps(entry[0])]
floor.datas = [entry for entry in floor.datas if trim.keeps(entry[0])]
floor.scripts = [entry for entry in floor.scripts if trim.runs(entry[0])]
code = PYZ(floor.pure)
one = EXE(code, floor.scripts, name="floor", console=False, exclude_binaries=True, upx=False)
COLLECT(one, floor.binaries, floor.datas, name="floor", upx=False)
"""
"""As build.spec does it, for a bare label."""


def measure_frozen(bench: Bench) -> Finding:
    """Measure size, starts, and coming and going."""
    folder = bench.home.parent / "frozen"
    folder.mkdir()
    bundle = bench.order.bundle
    programs = floors(bench, folder) | {
        HOME: Program(),
        FROZEN_HOME: in_bundle(bench),
        FROZEN_TOPIC: in_bundle(bench, "--topic", "risks"),
    }

    def measure(name: str) -> Start:
        with running(bench.place, programs[name], bench.home) as child:
            return Start(wall=child.milliseconds, cpu=child.cpu_milliseconds)

    times = interleave(list(programs), bench.order.rounds, measure)
    size = Row(
        name="bundle on disk",
        value=megabytes(bundle),
        unit="MB",
        more=f"{sum(1 for path in bundle.rglob('*') if path.is_file())} files",
        goal=BUNDLE_MB,
    )
    rows = (size, *start_rows(times), *coming_rows(bundle, folder, bench.order.memory_rounds))
    series = {name: [(each.wall, each.cpu) for each in found] for name, found in times.items()}
    return Finding(rows=rows, series={**series})


def in_bundle(bench: Bench, *arguments: str) -> Program:
    """Return the start of the bundle's window; NotMeasured where there is no bundle."""
    program = bench.order.bundle / PACKAGE
    if not program.is_file():
        raise NotMeasured(f"There is no bundle in {bench.order.bundle}. Build it: make bundle")
    return Program(given=(str(program.resolve()), *arguments))


def floors(bench: Bench, folder: Path) -> dict[str, Program]:
    """Return the bare label, and the same frozen as the bundle is, where that can be made."""
    frozen = frozen_floor(folder, bench.order.freezer)
    found = {FLOOR: Program(is_floor=True)}
    return found | ({FROZEN_FLOOR: Program(given=(str(frozen),))} if frozen else {})


def frozen_floor(folder: Path, freezer: Path | None) -> Path | None:
    """Freeze the bare label by the same tool and the same list of what is left out.

    `freezer` is a Python with PyInstaller, unless it is this one. None where there is none.
    """
    if freezer is None and importlib.util.find_spec("PyInstaller") is None:
        print("  left out: the frozen label. Name a Python: --freezer", file=sys.stderr)
        return None
    spec = folder / "floor.spec"
    spec.write_text(SPEC.format(root=str(ROOT), floor=str(PROGRAMS / "floor.py")), "utf-8")
    ended = run(
        (
            *(str(freezer or sys.executable), "-m", "PyInstaller", "--noconfirm", str(spec)),
            *("--distpath", str(folder), "--workpath", str(folder / "work")),
        )
    )
    if not ended.ok:
        raise NotMeasured(f"PyInstaller stopped: {ended.output[-300:]}")
    return folder / "floor" / "floor"


def start_rows(times: Times) -> list[Row]:
    """Compare the starts of the bundle with a bare window, frozen alike and run by Python."""
    rows = []
    if FROZEN_FLOOR in times:
        for name, goal in ((FROZEN_HOME, FROZEN_START), (FROZEN_TOPIC, None)):
            title = f"start to {name}, × {FROZEN_FLOOR}"
            rows.append(compared(title, times[name], times[FROZEN_FLOOR], goal))
        rows.append(compared(f"{FROZEN_FLOOR}, × {FLOOR}", times[FROZEN_FLOOR], times[FLOOR]))
    rows.append(compared(f"start to {FROZEN_HOME}, × {FLOOR}", times[FROZEN_HOME], times[FLOOR]))
    rows.append(compared("start, frozen × by Python", times[FROZEN_HOME], times[HOME]))
    return rows


def coming_rows(bundle: Path, folder: Path, rounds: int) -> list[Row]:
    """Return how long the portable copy and the package take to come and to go."""
    rows = []
    for archive in sorted(bundle.parent.glob(f"{PACKAGE}-*.tar.xz"))[-1:]:
        copy = folder / "copy"
        come, leave = partial(unpack, archive, copy), partial(shutil.rmtree, copy)
        rows += _timed("portable copy", rounds, come, leave)
    for package in sorted(bundle.parent.glob(f"{PACKAGE}_*.deb"))[-1:]:
        if not may_install():
            print("  left out: the package, which only root may install once", file=sys.stderr)
            continue
        come, leave = partial(dpkg, "-i", package), partial(dpkg, "--purge", PACKAGE)
        rows += _timed("Debian package", rounds, come, leave)
    return rows


def unpack(archive: Path, folder: Path) -> None:
    """Take a copy out of its archive."""
    with tarfile.open(archive) as opened:
        opened.extractall(folder, filter="data")


def may_install() -> bool:
    """Tell whether a package can be tried here without taking away somebody's own."""
    here = shutil.which("dpkg") is not None and os.geteuid() == 0
    return here and not run(("dpkg", "-s", PACKAGE)).ok


def dpkg(*words: str | Path) -> None:
    """Let dpkg do something; NotMeasured where it will not."""
    ended = run(("dpkg", *map(str, words)))
    if not ended.ok:
        raise NotMeasured(f"dpkg stopped: {ended.output[-300:]}")


def megabytes(folder: Path) -> float:
    """Return the size of all files below a folder, in MB of 10^6 bytes."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def _timed(
    what: str, rounds: int, come: Callable[[], None], leave: Callable[[], None]
) -> list[Row]:
    taken: dict[str, list[float]] = {"installed": [], "removed": []}
    for _round in range(rounds):
        for name, step in (("installed", come), ("removed", leave)):
            started = time.monotonic()
            step()
            subprocess.run(("sync",), check=False)  # or only the cache of the disk is timed
            taken[name].append(time.monotonic() - started)
    rows = []
    for name, values in taken.items():
        found = spread(values)
        more = f"{found.low:.1f}–{found.high:.1f}, n = {found.count}"
        rows.append(Row(name=f"{what}, {name}", value=found.median, unit="s", more=more))
    return rows
