# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What every measurement is given: how much to measure, where, and folders of many pages."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from benchmarks.folders import Size, make_folder
from benchmarks.report import Row
from benchmarks.start import CHECKOUT, INSIDE, LONGEST_PLAN_SECONDS, Place, answer

SMALL = Size(pages=30, in_path=30)
THOUSAND = Size(pages=1000, in_path=30)
MANY = Size(pages=10_000, in_path=30)
ALL_IN_PATH = Size(pages=10_000, in_path=10_000)
NEW, OLD = "", "old: "


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """How much is measured, and of what."""

    rounds: int
    memory_rounds: int
    turn_rounds: int
    growth_turns: int
    sizes: tuple[Size, ...]
    """The first is what the others are compared with."""
    visits: int
    """How many patients come, one after the other."""
    seed: int = 1
    """Of chance, where somebody wants to see the same again."""
    against: Path | None = None
    """Another checkout, measured in the same rounds."""
    bundle: Path = CHECKOUT / "dist" / "vein-guide"
    """What `make bundle` has made; packages lie beside it."""
    freezer: Path | None = None
    """A Python that has PyInstaller, unless this one has it."""


FULL = Order(
    rounds=9,
    memory_rounds=3,
    turn_rounds=5,
    growth_turns=2000,
    sizes=(SMALL, THOUSAND, MANY, ALL_IN_PATH),
    visits=1000,
)
QUICK = Order(
    rounds=3,
    memory_rounds=1,
    turn_rounds=1,
    growth_turns=400,
    sizes=(SMALL, THOUSAND),
    visits=40,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one kind of measurement has found."""

    rows: tuple[Row, ...]
    series: dict[str, object] = field(default_factory=dict)
    """The single measurements, by name."""


class Bench:
    """Where one run of measurements happens."""

    def __init__(self, order: Order, place: Place, folder: Path) -> None:
        self.order = order
        self.place = place
        self.home = folder / "home"
        """The home of everything that is started; nobody's own files are read."""
        self.home.mkdir(mode=0o700)
        self._folder = folder

    @cached_property
    def folders(self) -> dict[Size, Path]:
        """Content folders of the ordered sizes, made when first asked for."""
        made = {}
        for number, size in enumerate(self.order.sizes):
            folder = self._folder / f"content-{number}"
            made[size] = make_folder(CHECKOUT / "content", folder, size)
        return made

    def checkouts(self) -> dict[str, Path]:
        """Return what is measured: this checkout, and the other one if there is one."""
        old = {OLD: self.order.against} if self.order.against else {}
        return {NEW: CHECKOUT} | old

    def ask(
        self,
        checkout: Path,
        *words: str,
        program: str = INSIDE,
        seconds: float = LONGEST_PLAN_SECONDS,
    ) -> object:
        """Carry out a plan inside the guide of a checkout; return its result."""
        said = answer(self.place, self.home, checkout, *words, program=program, seconds=seconds)
        return json.loads(said)
