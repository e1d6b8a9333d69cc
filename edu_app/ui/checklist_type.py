# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words of the checklist on paper: broken into lines by arithmetic, painted line by line.

The page is drawn anew after each tick and tried in several densities, so a text document for each
of its many short texts would cost most of the time.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from edu_app.ui.document_type import Tone
from edu_app.ui.paper_parts import WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from edu_app.ui.paper_parts import Band
    from edu_app.ui.theme import Theme

LINE = 1.25
"""Height of a line in em."""
KEPT = 6000
"""So many texts that were broken into lines are kept; a full page in all its tries has as many."""


class Run(NamedTuple):
    """Some words that look alike."""

    text: str
    tone: Tone = Tone()


class Stretch(NamedTuple):
    """What is painted in one go."""

    x: float
    text: str
    tone: Tone


class _Atom(NamedTuple):
    """Letters between two spaces, which stay together."""

    runs: tuple[Run, ...]
    offsets: tuple[float, ...]
    """Where each of them begins."""
    width: float
    space: float
    """How wide the space before it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Words, broken into lines."""

    lines: tuple[tuple[Stretch, ...], ...]
    widths: tuple[float, ...]
    """How wide each line is."""
    pitch: float
    """From one line to the next."""
    base: float
    """From the top to the foot of the letters of the first line."""

    @property
    def width(self) -> float:
        """Return the width of the longest line."""
        return max(self.widths, default=0.0)

    @property
    def height(self) -> float:
        """Return the height of all lines."""
        return self.pitch * len(self.lines)

    @property
    def text(self) -> str:
        """Return the words, a line feed between two lines."""
        return "\n".join("".join(each.text for each in line) for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinesPart:
    """Lines in their place on a slab."""

    lines: Lines
    x: float = 0.0
    y: float = 0.0

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        y = self.y + self.lines.base
        for line in self.lines.lines:
            for x, text, tone in line:
                painter.setFont(theme.font(tone.style, tone.weight, italic=tone.italic))
                painter.setPen(theme.colour(tone.colour))
                painter.drawText(QPointF(self.x + x, y), text)
            y += self.lines.pitch


class TypeCase:
    """Knows how wide words are and remembers it: belongs to one visit and goes with it."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._metrics: dict[Tone, QFontMetricsF] = {}
        self._widths: dict[Run, float] = {}
        self._atoms: dict[tuple[Run, ...], tuple[_Atom, ...]] = {}
        self._set: dict[object, Lines] = {}

    def px(self, tone: Tone) -> int:
        """Return the size of letters."""
        return self.theme.px(tone.style)

    def natural(self, text: str, tone: Tone) -> float:
        """Return the width of words when their line is not broken."""
        atoms = self._atoms_of((Run(text, tone),))
        return sum(atom.width for atom in atoms) + sum(atom.space for atom in atoms[1:])

    def set(
        self, runs: tuple[Run, ...], width: float, *, line: float = LINE, beside: float = 0.0
    ) -> Lines:
        """Break words into lines of at most `width`; a longer word is broken anywhere.

        The first line leaves room for something that stands `beside` it.
        """
        key = (runs, width, line, beside)
        if key not in self._set:
            if len(self._set) >= KEPT:
                self._set.clear()
                self._atoms.clear()
            self._set[key] = self._broken(runs, width, line, beside)
        return self._set[key]

    def _broken(self, runs: tuple[Run, ...], width: float, line: float, beside: float) -> Lines:
        rows: list[list[_Atom]] = []
        widths: list[float] = []
        for atom in self._atoms_of(runs):
            more = atom.space + atom.width
            if rows and widths[-1] + more <= (width if rows[1:] else width - beside):
                rows[-1].append(atom)
                widths[-1] += more
                continue
            for piece in self._pieces(atom, width if rows else width - beside):
                rows.append([piece])
                widths.append(piece.width)
        size = max((self.px(run.tone) for run in runs), default=0)
        metric = self._metric(runs[0].tone)
        pitch = size * line
        return Lines(
            lines=tuple(map(_stretches, rows)),
            widths=tuple(widths),
            pitch=pitch,
            base=(pitch + metric.ascent() - metric.descent()) / 2,
        )

    def _pieces(self, atom: _Atom, width: float) -> Iterator[_Atom]:
        """Return what does not fit into a line in pieces that do."""
        if atom.width <= width:
            yield atom
            return
        for text, tone in atom.runs:
            piece = ""
            for letter in text:
                if piece and self._width(Run(piece + letter, tone)) > width:
                    yield self._atom((Run(piece, tone),))
                    piece = ""
                piece += letter
            yield self._atom((Run(piece, tone),))

    def _atoms_of(self, runs: tuple[Run, ...]) -> tuple[_Atom, ...]:
        if runs not in self._atoms:
            self._atoms[runs] = tuple(map(self._atom, _parted(runs)))
        return self._atoms[runs]

    def _atom(self, runs: tuple[Run, ...]) -> _Atom:
        space = self._width(Run(" ", runs[0].tone))
        ends = tuple(accumulate(map(self._width, runs), initial=0.0))
        return _Atom(runs=runs, offsets=ends[:-1], width=ends[-1], space=space)

    def _width(self, run: Run) -> float:
        if run not in self._widths:
            self._widths[run] = self._metric(run.tone).horizontalAdvance(run.text)
        return self._widths[run]

    def _metric(self, tone: Tone) -> QFontMetricsF:
        if tone not in self._metrics:
            font = self.theme.font(tone.style, tone.weight, italic=tone.italic)
            self._metrics[tone] = QFontMetricsF(font)
        return self._metrics[tone]


def _parted(runs: tuple[Run, ...]) -> Iterator[tuple[Run, ...]]:
    """Return what spaces part; two runs without a space between them are one."""
    atom: list[Run] = []
    for text, tone in runs:
        for number, word in enumerate(text.split(" ")):
            if number and atom:
                yield tuple(atom)
                atom = []
            if word:
                atom.append(Run(word, tone))
    if atom:
        yield tuple(atom)


def _stretches(row: list[_Atom]) -> tuple[Stretch, ...]:
    """Return a line, words that look alike in one piece; a space goes with what follows it."""
    found: list[Stretch] = []
    x = 0.0
    for number, atom in enumerate(row):
        before, start = (" ", x + atom.space) if number else ("", x)
        for (text, tone), offset in zip(atom.runs, atom.offsets, strict=True):
            if found and found[-1].tone == tone:
                found[-1] = Stretch(found[-1].x, found[-1].text + before + text, tone)
            else:
                found.append(Stretch(x if before else start + offset, before + text, tone))
            before = ""
        x = start + atom.width
    return tuple(found)
