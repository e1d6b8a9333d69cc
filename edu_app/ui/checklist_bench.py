# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the parts of the checklist on paper are made with: how close all stands, and its words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from edu_app.render.stack import Slab
from edu_app.ui.checklist_type import LINE, LinesPart, Run, TypeCase
from edu_app.ui.document_type import Tone
from edu_app.ui.paper_parts import GroupPart, Made

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from edu_app.library.checklist import Form
    from edu_app.ui.checklist_panel import PanelMaker
    from edu_app.ui.checklist_type import Lines
    from edu_app.ui.paper_parts import Part

HEADING = Tone("h3", 700)
NAME, CHOICE = Tone("body", 600), Tone("body", 500)
"""A line that is ticked, and one that may be."""
BODY = Tone("body")
SMALL = Tone("small", 400, "ink2")
LABEL = Tone("cap", 600, "ink2")
BELOW_HEADING = 6


class Way(Enum):
    """How the page is arranged."""

    BESIDE = auto()
    """The map beside a table of the symptoms."""
    COLUMNS = auto()
    """Everything in two columns, each symptom a paragraph."""
    FULL = auto()
    """All that can be chosen as columns, a dot for each that was."""


STYLES: Mapping[Way, Mapping[str, str]] = {
    Way.BESIDE: {},
    Way.COLUMNS: {"cap": "small"},
    Way.FULL: {"cap": "body", "small": "body"},
}
"""Where all is small, the small styles are no smaller than the others."""
LINES = {Way.BESIDE: 1.25, Way.COLUMNS: 1.2, Way.FULL: 1.12}
"""Height of a line in em at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How close everything stands: a full page gives up free room, then size, then more."""

    size: float = 1.0
    """Share of the usual size of the letters."""
    gaps: float = 1.0
    """Share of the usual free room."""
    lines: int = 5
    """Lines to write questions on, at least."""
    notes: bool = False
    """There is a box for what is said at the visit."""
    write: bool = True
    """Ticked lines that ask for something to be written have room for it."""
    way: Way = Way.BESIDE
    left: float = 0.345
    """Share of the width that the map has beside the table."""
    head: float = 1.0
    """Share of the usual size that the head has."""

    @property
    def flow(self) -> bool:
        """Tell whether everything stands so close that there is no table."""
        return self.way is not Way.BESIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What parts are made with."""

    case: TypeCase
    form: Form
    fit: Fit
    panels: PanelMaker

    def em(self, kiosk_px: float) -> float:
        """Return a length that grows with the letters."""
        return self.case.theme.em(kiosk_px)

    def gap(self, kiosk_px: float) -> float:
        """Return free room, less of it on a full page."""
        return self.em(kiosk_px) * self.fit.gaps

    def real(self, px: float) -> float:
        """Return a length that is the same on paper whatever the size of the letters."""
        return px / self.fit.size

    def tone(self, tone: Tone) -> Tone:
        """Return how words look: the smaller all is, the less do the sizes differ."""
        style = STYLES[self.fit.way].get(tone.style, tone.style)
        return tone if style == tone.style else replace(tone, style=style)

    def set(
        self, width: float, *runs: tuple[str, Tone], line: float = LINE, beside: float = 0.0
    ) -> Lines:
        """Break words into lines."""
        tight = min(line, LINES[self.fit.way])
        made = tuple(Run(text, self.tone(tone)) for text, tone in runs)
        return self.case.set(made, width, line=tight, beside=beside)


class Pile:
    """Parts below each other, from the top of a slab on."""

    def __init__(self) -> None:
        self.y = 0.0
        self.parts: list[Part] = []

    def skip(self, height: float) -> None:
        """Leave some room free."""
        self.y += height

    def lines(self, lines: Lines, x: float = 0.0) -> None:
        """Put words below what is there."""
        self.parts.append(LinesPart(lines=lines, x=x, y=self.y))
        self.y += lines.height

    def made(self, *, gap: float = 0.0, leads: bool = False) -> Made:
        """Return the slab."""
        return Made(
            slab=Slab(height=self.y, gap=gap, leads=leads, firm=True), parts=tuple(self.parts)
        )


def make_heading(bench: Bench, width: float, text: str, *, gap: float = 0.0) -> Made:
    """Make the heading of a part of the page."""
    pile = Pile()
    pile.lines(bench.set(width, (text, HEADING), line=1.2))
    pile.skip(bench.gap(BELOW_HEADING))
    return pile.made(gap=gap, leads=True)


def make_label(bench: Bench, width: float, text: str) -> Made:
    """Make the name of a group of lines."""
    pile = Pile()
    pile.lines(bench.set(width, (text, LABEL)))
    return pile.made(gap=bench.gap(BELOW_HEADING), leads=True)


def below(heading: Made, slabs: Iterable[Made]) -> Iterator[Made]:
    """Return a heading and its slabs, the first of them close below it."""
    yield heading
    for number, made in enumerate(slabs):
        yield made if number else replace(made, slab=replace(made.slab, gap=0.0))


def piled(slabs: Sequence[Made], between: float = 0.0) -> Made:
    """Return slabs below each other as one."""
    y, parts = 0.0, list[GroupPart]()
    for number, made in enumerate(slabs):
        y += made.slab.gap + between if number else 0.0
        parts.append(GroupPart(x=0.0, y=y, parts=made.parts))
        y += made.slab.height
    return Made(slab=Slab(height=y), parts=tuple(parts))
