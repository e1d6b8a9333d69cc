# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The poor places in which a bundle must work, and a run through all of them."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tools.bundle.place_machines import (
    on_a_full_disk,
    on_read_only,
    with_a_wrong_clock,
    without_fonts,
    without_gpu,
)
from tools.bundle.place_people import (
    with_odd_names,
    with_old_settings,
    with_two_users,
    without_home,
    without_rights,
)
from tools.bundle.place_screens import at_twice_the_size, on_a_small_screen
from tools.bundle.place_trial import LeftOut, PlaceError, Trial

HEAD = ("| place | how it is made | result | what was seen |", "|---|---|---|---|")


class Result(StrEnum):
    """How the bundle did in a place."""

    WORKS = "works"
    FAILS = "FAILS"
    LEFT_OUT = "not run"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One poor place."""

    name: str
    made: str
    """How the run makes it, for people."""
    run: Callable[[Trial], str]
    """Goes there and says what was seen; raises PlaceError or LeftOut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one place."""

    place: Place
    result: Result
    seen: str

    def row(self) -> str:
        """Return a row of the table."""
        cells = (self.place.name, self.place.made, self.result, " ".join(self.seen.split()))
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


PLACES: Mapping[str, Place] = {
    "read-only": Place(
        name="read-only install",
        made="its folder mounted read-only",
        run=on_read_only,
    ),
    "rights": Place(
        name="user without rights",
        made="user and group `nobody`, an empty home",
        run=without_rights,
    ),
    "home": Place(
        name="no home",
        made="`HOME` unset, not there, not writable, a file; no folder for temporary files",
        run=without_home,
    ),
    "fonts": Place(
        name="no fonts",
        made="empty font folders and an empty fontconfig",
        run=without_fonts,
    ),
    "gpu": Place(
        name="no GPU",
        made="X server without GLX, no `/dev/dri`",
        run=without_gpu,
    ),
    "small": Place(
        name="1024 × 600",
        made="laptop, kiosk and consultation, five pages",
        run=on_a_small_screen,
    ),
    "twice": Place(
        name="200 % scaling",
        made="`QT_SCALE_FACTOR=2` on 1920 × 1080 and 3840 × 2160",
        run=at_twice_the_size,
    ),
    "users": Place(
        name="two users at once",
        made="two users, two screens, one `XDG_RUNTIME_DIR` that is neither's",
        run=with_two_users,
    ),
    "settings": Place(
        name="old settings",
        made="`clinic.toml` and `staff.toml` with keys it does not know",
        run=with_old_settings,
    ),
    "clock": Place(
        name="wrong clock",
        made="ten years back, then ten ahead, then right, over one home",
        run=with_a_wrong_clock,
    ),
    "disk": Place(
        name="full disk",
        made="home and temporary files on a file system without a free byte",
        run=on_a_full_disk,
    ),
    "names": Place(
        name="odd names",
        made="program, content, clinic file and output in folders with spaces, ä, ж, 静 and و",
        run=with_odd_names,
    ),
}


def go(place: Place, trial: Trial) -> Outcome:
    """Go to one place."""
    try:
        seen = place.run(trial)
    except LeftOut as reason:
        return Outcome(place=place, result=Result.LEFT_OUT, seen=f"{reason}")
    except PlaceError as error:
        return Outcome(place=place, result=Result.FAILS, seen=f"{error}")
    return Outcome(place=place, result=Result.WORKS, seen=seen)


def table(outcomes: Sequence[Outcome]) -> str:
    """Return all that came of it as a table."""
    return "\n".join((*HEAD, *(each.row() for each in outcomes)))


def run_places(bundle: Path, names: Sequence[str], pictures: Path) -> list[Outcome]:
    """Go to one place after the other, each with a home of its own."""
    outcomes = []
    with tempfile.TemporaryDirectory(prefix="vein-guide-places-") as made:
        folder = Path(made)
        folder.chmod(0o755)  # others than its owner run what is in it
        copy = folder / "vein-guide"
        shutil.copytree(bundle, copy, symlinks=True)
        for name in names:
            (folder / name / "home").mkdir(parents=True)
            trial = Trial(bundle=copy, folder=folder / name, pictures=pictures)
            print(f"going to: {name} …", file=sys.stderr, flush=True)
            outcomes.append(go(PLACES[name], trial))
    return outcomes


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 1 where the bundle fails, 2 where there is no bundle."""
    options = _parser().parse_args(arguments)
    if not (options.bundle / "vein-guide-cli").is_file():
        print(f"There is no bundle in {options.bundle}. Build it: make bundle", file=sys.stderr)
        return 2
    outcomes = run_places(options.bundle, options.only or tuple(PLACES), options.pictures)
    print(table(outcomes))
    return int(any(each.result is Result.FAILS for each in outcomes))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.bundle places", description=__doc__)
    parser.add_argument(
        "--from", dest="bundle", type=Path, default=Path("dist/vein-guide"), metavar="DIR"
    )
    parser.add_argument("--only", nargs="+", choices=tuple(PLACES), metavar="PLACE")
    parser.add_argument(
        "--pictures", type=Path, default=Path("dist/places"), metavar="DIR", help="of each window"
    )
    return parser
