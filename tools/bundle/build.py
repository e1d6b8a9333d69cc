# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Build the bundle from a checkout: every step in order, and what must hold in the end."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from edu_app import __version__
from edu_app.library.codes import OWN_CODES
from tools.bundle import icu
from tools.bundle.compiling import compile_content
from tools.bundle.manifest import write_manifest, write_sums
from tools.bundle.notices import write_notices
from tools.bundle.sbom import write_sbom
from tools.bundle.traces import PROGRAMS, SHARED, take_away, traces
from tools.bundle.trees import settle, size_of
from tools.bundle.trim import Trim, TrimError, trim_of
from tools.commands import Finished, Run, last_lines, run, run_with
from tools.elf import needed

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "vein-guide"
PAPERS = {
    f"packaging/{name}": name for name in ("INTENDED_USE.md", "IT-SHEET.md", "clinic.sample.toml")
}
LARGEST_BYTES = 110_000_000
KEPT_BY_NOBODY = ("__pycache__", ".*", str(OWN_CODES))
"""Not shipped: what Python and editors leave, and what a clinic adds to its own checkout."""


def _say(sentence: str) -> None:
    print(sentence, flush=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """One build: from where, to where, and with what time written into it."""

    root: Path = ROOT
    epoch: int
    run: Run = run
    run_with: Callable[[Sequence[str], Mapping[str, str]], Finished] = run_with
    say: Callable[[str], None] = field(default=_say)

    @property
    def out(self) -> Path:
        """Where the results are."""
        return self.root / "dist"

    @property
    def folder(self) -> Path:
        """The bundle itself."""
        return self.out / NAME

    @property
    def work(self) -> Path:
        """What is needed on the way."""
        return self.root / "build" / "bundle"

    @property
    def stage(self) -> Path:
        """Content and assets as they are shipped."""
        return self.work / "stage"


def epoch_of(root: Path, environ: Mapping[str, str], run: Run = run) -> int:
    """Return the time that is written into everything: given, else that of the last commit."""
    given = environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    ended = run(("git", "-C", str(root), "log", "-1", "--format=%ct"))
    if ended.ok and ended.output.strip().isdigit():
        return int(ended.output)
    raise TrimError("Set SOURCE_DATE_EPOCH to a time in seconds: this folder has no history.")


def build(plan: Build) -> Path:
    """Build the bundle, its papers, its lists of hashes and the portable archive."""
    trim = trim_of(plan.root)
    for old in (plan.work, plan.folder):
        shutil.rmtree(old, ignore_errors=True)
    plan.say("Compiling the content …")
    stage(plan)
    plan.say("Freezing (a minute or two) …")
    freeze(plan)
    reduce(plan, trim)
    plan.say("Papers: licences, parts, hashes …")
    papers(plan)
    write_manifest(plan.folder)
    settle(plan.folder, PROGRAMS, plan.epoch)
    look_through(plan, trim)
    plan.say("Packing …")
    pack(plan)
    plan.say(f"{plan.folder.relative_to(plan.root)}: {size_of(plan.folder) / 1e6:.1f} MB")
    return plan.folder


def stage(plan: Build) -> None:
    """Copy what is shipped beside the code, and compile the content."""
    for name in ("content", "assets"):
        left_out = shutil.ignore_patterns(*KEPT_BY_NOBODY)
        shutil.copytree(plan.root / name, plan.stage / name, ignore=left_out)
    compile_content(plan.stage / "content", plan.stage / "assets")


def freeze(plan: Build) -> None:
    """Let PyInstaller make the folder."""
    environ = {
        "PYTHONHASHSEED": "1",
        "PYTHONPATH": str(plan.root),
        "SOURCE_DATE_EPOCH": str(plan.epoch),
        "PYINSTALLER_CONFIG_DIR": str(plan.work / "cache"),
        "VEIN_GUIDE_STAGE": str(plan.stage),
    }
    command = (
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", str(plan.out), "--workpath", str(plan.work), str(plan.root / "build.spec")),
    )
    _finish("PyInstaller stopped", plan.run_with(command, environ))


def reduce(plan: Build, trim: Trim) -> None:
    """Take away what PyInstaller cannot leave out: links, symbols, words of other languages."""
    inside = plan.folder / "_internal"
    for path in sorted(inside.rglob("*")):
        if path.is_symlink():
            path.unlink()  # each leads to a library that is found without it
    for path in sorted(inside.rglob("*.so*")):
        if trim.strips(path.relative_to(inside).as_posix()):
            _finish(f"{path.name} was not stripped", plan.run(("strip", "-s", str(path))))
        if path.name.startswith("libicudata.so"):
            icu.thin_library(path, trim.languages, plan.run)
    take_away(inside, sys.base_prefix)


def papers(plan: Build) -> None:
    """Put licences, notices and the list of parts beside the program."""
    shutil.copy(plan.root / "LICENSE", plan.folder / "LICENSE")
    shutil.copytree(plan.root / "LICENSES", plan.folder / "LICENSES")
    for source, name in PAPERS.items():
        shutil.copy(plan.root / source, plan.folder / name)
    write_notices(plan.folder)
    write_sbom(plan.folder, __version__, plan.epoch)


def look_through(plan: Build, trim: Trim) -> None:
    """Stop when the bundle holds what it may not, or lacks a library."""
    inside = plan.folder / "_internal"
    files = {
        path.relative_to(inside).as_posix(): path for path in inside.rglob("*") if path.is_file()
    }
    asked = {name: needed(path.read_bytes()) for name, path in files.items()}
    words = machine_words(plan.root, os.environ.get("HOME", ""), sys.prefix, sys.base_prefix)
    faults = [*trim.forbidden(files), *trim.unmet(asked), *traces(plan.folder, words)]
    if faults:
        raise TrimError("\n".join(("The bundle is not as it must be:", *faults)))
    size = size_of(plan.folder)
    if size > LARGEST_BYTES:
        plan.say(f"It is larger than wished: {size / 1e6:.1f} MB.")


def machine_words(root: Path, home: str, *prefixes: str) -> list[str]:
    """Return the paths that tell which machine this is."""
    paths = {str(root), home, *prefixes} - {"", "/", *SHARED}
    return sorted(f"{path.rstrip('/')}/" for path in paths)


def pack(plan: Build) -> None:
    """Make the archive that runs from a stick, and the hashes of all that is passed on."""
    command = ("tar", "--from", str(plan.folder), "-o", str(plan.out))
    environ = {"SOURCE_DATE_EPOCH": str(plan.epoch)}
    _finish(
        "The archive was not made",
        plan.run_with((sys.executable, "-m", "tools.packages", *command), environ),
    )
    write_sums(plan.out)


def _finish(what: str, ended: Finished) -> None:
    if not ended.ok:
        raise TrimError(f"{what}:\n{last_lines(ended.output, 12)}")
