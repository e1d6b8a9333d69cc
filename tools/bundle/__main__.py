# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""`python -m tools.bundle`: build the bundle; with a word, try it out or write its hashes anew."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from tools.bundle import bare, offline, places, sums, twice
from tools.bundle.build import ROOT, Build, build, epoch_of
from tools.bundle.parts import Refused
from tools.bundle.trim import TrimError

USAGE = "Usage: python -m tools.bundle [twice|bare|offline [--tests]|sums|places …]"
REFUSED = 2


def build_here() -> int:
    """Build in this checkout."""
    build(Build(epoch=epoch_of(ROOT, os.environ)))
    return 0


COMMANDS: dict[str, Callable[[], int]] = {
    "": build_here,
    "twice": twice.main,
    "bare": bare.main,
    "offline": offline.main,
    "offline --tests": offline.tests,
    "sums": sums.main,
}


def main(arguments: Sequence[str]) -> int:
    """Do what is asked for; return the exit code."""
    if arguments[:1] == ["places"]:
        return places.main(arguments[1:])
    command = COMMANDS.get(" ".join(arguments))
    if command is None:
        print(USAGE, file=sys.stderr)
        return REFUSED
    try:
        return command()
    except (TrimError, Refused) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
