# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The command: measure, print a table, write everything down as JSON."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from benchmarks.bench import FULL, QUICK, Bench, Finding, Order
from benchmarks.conditions import conditions
from benchmarks.drawings import measure_drawings
from benchmarks.footprint import measure_memory
from benchmarks.frozen import measure_frozen
from benchmarks.pages import measure_growth, measure_scrolling, measure_turns
from benchmarks.paper import measure_paper
from benchmarks.peers import measure_peers
from benchmarks.report import Row, as_json, markdown
from benchmarks.screen import Screen, has_server
from benchmarks.search import measure_search
from benchmarks.soak import measure_soak
from benchmarks.start import CHECKOUT, Blind, NotMeasured, Place, Seen
from benchmarks.starts import measure_starts
from benchmarks.talk import measure_talk
from benchmarks.vein import measure_vein

STAGES: Mapping[str, Callable[[Bench], Finding]] = {
    "start": measure_starts,
    "turns": measure_turns,
    "scroll": measure_scrolling,
    "memory": measure_memory,
    "growth": measure_growth,
    "search": measure_search,
    "drawings": measure_drawings,
    "vein": measure_vein,
    "paper": measure_paper,
    "talk": measure_talk,
    "frozen": measure_frozen,
    "peers": measure_peers,
    "soak": measure_soak,
}
LONG = ("frozen", "peers", "soak")
"""They take long or need more than a checkout, so only who names them gets them."""
OUT = CHECKOUT / "benchmarks" / "out"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for; 0 when that could be done, whatever the figures are."""
    options = _parser().parse_args(arguments)
    with (
        tempfile.TemporaryDirectory(prefix="vein-guide-bench-") as folder,
        place_for(Path(folder), options.pictures, blind=options.offscreen) as place,
    ):
        circumstances = conditions(place.name, order_of(options).rounds)
        bench = Bench(order_of(options), place, Path(folder))
        rows, series = measure(bench, options.only or usual())
    print(f"\n{markdown(rows, circumstances)}\n")
    file = options.out or OUT / f"{time.strftime('%Y%m%d-%H%M%S')}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(as_json(rows, circumstances, series), "utf-8")
    print(f"Every single measurement is in {file}")
    return 0 if rows else 1


def usual() -> tuple[str, ...]:
    """Return what is measured when nobody names anything."""
    return tuple(name for name in STAGES if name not in LONG)


def measure(bench: Bench, stages: Sequence[str]) -> tuple[list[Row], dict[str, object]]:
    """Measure one thing after the other; what cannot be measured here is said and left out."""
    rows: list[Row] = []
    series: dict[str, object] = {}
    for name in stages:
        print(f"measuring: {name} …", file=sys.stderr, flush=True)
        try:
            found = STAGES[name](bench)
        except NotMeasured as reason:
            print(f"  left out: {reason}", file=sys.stderr)
            continue
        rows += found.rows
        series[name] = found.series
    return rows, series


@contextmanager
def place_for(folder: Path, pictures: Path | None, *, blind: bool) -> Iterator[Place]:
    """Give a screen of its own where that can be had, else let Qt draw without one."""
    if blind or not has_server():
        yield Blind()
        return
    with Screen(folder) as screen:
        yield Seen(screen, pictures)


def order_of(options: argparse.Namespace) -> Order:
    """Return how much is to be measured."""
    order = QUICK if options.quick else FULL
    rounds = options.n or order.rounds
    visits = options.visits or order.visits
    bundle = options.bundle or order.bundle
    given = replace(order, rounds=rounds, visits=visits, bundle=bundle, freezer=options.freezer)
    return replace(given, against=options.against, seed=options.seed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a short look: few rounds")
    parser.add_argument("-n", type=int, help="rounds of the start measurement (9; quick 3)")
    parser.add_argument("--only", nargs="+", choices=tuple(STAGES), help="leave the rest out")
    parser.add_argument("--visits", type=int, help="how many patients soak the guide (1000)")
    parser.add_argument("--seed", type=int, default=1, help="of chance, for the same patients")
    parser.add_argument("--offscreen", action="store_true", help="even where Xvfb is installed")
    parser.add_argument(
        "--against", type=Path, metavar="DIR", help="another checkout, in the same rounds"
    )
    parser.add_argument(
        "--pictures", type=Path, metavar="DIR", help="keep pictures of what was timed there"
    )
    parser.add_argument("--bundle", type=Path, metavar="DIR", help="frozen, peers: dist/vein-guide")
    parser.add_argument(
        "--freezer", type=Path, metavar="PYTHON", help="with PyInstaller, to freeze a bare label"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="where the JSON goes")
    return parser


if __name__ == "__main__":
    sys.exit(main())
