# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Run a built bundle where there is nothing: no Python, no network, no fonts, no graphics card.

The place is the smallest Debian of this release, with nothing installed in it. The bundle is
mounted into it and run by a user without rights.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools.bundle.build import ROOT
from tools.bundle.trim import TrimError
from tools.commands import Finished, Run, SetUpError, last_lines, run
from tools.packages.bare_root import SHARED, BareRoot, base

NOBODY = "65534"
PROGRAM = f"/{SHARED}/vein-guide/vein-guide-cli"
CACHE = ROOT / "build" / "bare"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One command in the bare place, and how one sees that all is well."""

    what: str
    command: tuple[str, ...]
    says: str
    """What must be in its output; blank for nothing in particular."""
    fails: bool = False
    """It must not succeed."""


def _shell(words: str) -> tuple[str, ...]:
    return ("sh", "-c", words)


TRIALS = (
    Trial(what="no Python", command=_shell("command -v python3 python"), says="", fails=True),
    Trial(what="no fonts", command=_shell("ls /usr/share/fonts"), says="", fails=True),
    Trial(
        what="no graphics",
        command=_shell("ls /dev/dri || ldconfig -p | grep -E 'libGL|libEGL|libX11|fontconfig'"),
        says="",
        fails=True,
    ),
    Trial(
        what="no network",
        command=_shell("grep -v -e lo: -e '|' /proc/net/dev"),
        says="",
        fails=True,
    ),
    Trial(what="cannot be written", command=_shell(f"touch /{SHARED}/x"), says="", fails=True),
    Trial(what="version", command=(PROGRAM, "--version"), says="vein-guide "),
    Trial(what="hashes", command=(PROGRAM, "--self-check"), says="Every file is as it was"),
    Trial(what="self-test", command=(PROGRAM, "self-test"), says="Everything works."),
    Trial(
        what="a picture",
        command=_shell(f"{PROGRAM} snapshot home -o /tmp/home.png && sha256sum /tmp/home.png"),
        says="home.png",
    ),
    Trial(
        what="a hand-out",
        command=_shell(f"cd /tmp && {PROGRAM} handout risks --html -o /tmp/risks.html"),
        says="",
    ),
)


def main(
    dist: Path = ROOT / "dist",
    cache: Path = CACHE,
    run: Run = run,
    tell: Callable[[str], None] = print,
) -> int:
    """Run every trial; 1 when one did not go as it must."""
    if not (dist / "vein-guide" / "vein-guide-cli").is_file():
        raise TrimError("There is no bundle in dist/. Build it first: make bundle")
    try:
        place = BareRoot(base(cache, run), dist, run)
    except SetUpError as error:
        raise TrimError(str(error)) from error
    return try_all(lambda words: run(inside(place, words)), tell)


def inside(place: BareRoot, words: tuple[str, ...]) -> tuple[str, ...]:
    """Return what starts a program in the bare place, without a network."""
    return ("unshare", "--net", *place.command(words, user=NOBODY))


def try_all(start: Callable[[tuple[str, ...]], Finished], tell: Callable[[str], None]) -> int:
    """Run every trial by `start` and say how it went."""
    failed = 0
    for trial in TRIALS:
        ended = start(trial.command)
        holds = ended.ok is not trial.fails and trial.says in ended.output
        failed += not holds
        tell(f"{'ok    ' if holds else 'FAILED'}  {trial.what}")
        if not holds or trial.says:
            tell(last_lines(ended.output, 12))
    return 1 if failed else 0
