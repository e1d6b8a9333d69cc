# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where everything stands on the patient's screen; None where it has no room as it is set."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from edu_app.features.consult.far import Fit, Kind, Letters, Room, fits
from edu_app.render.side_words import Box

if TYPE_CHECKING:
    from edu_app.features.consult.shown import Shown

EDGE = 0.06
"""Of the shorter side, free all round."""
ACROSS, DOWN = 8, 7
"""The shape of every picture, in both windows: so the same part of it is seen in both."""
LEAST_PICTURE = 0.34
"""Of the height of an upright screen."""
LINE, HEADING, SMALL = "h2", "h1", "ui"
"""Styles of the scale of a talk."""
BOLD, SEMIBOLD, PLAIN = 700, 600, 400
NO_FIT = Fit(percent=0, heading=1.0)


class Part(Enum):
    """What a piece is."""

    CHIP = auto()
    HEADING = auto()
    LINE = auto()
    BULLET = auto()
    CARD = auto()
    MATTERS = auto()
    MATTER = auto()
    PICTURE = auto()
    MARK = auto()
    FOOT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Something at its place."""

    part: Part
    box: Box
    text: str = ""
    percent: int = 0
    """Of the scale of a talk, for its words; 0 for that of a line."""
    style: str = LINE
    weight: int = PLAIN
    centred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Words of the screen itself, in the language of the visit."""

    step: str
    """Such as “Step 2 of 5”."""
    matters: str
    """What stands over what was ticked."""
    foot: str


class Ruler(Protocol):
    """Measures words as they will be painted."""

    def letters(self) -> Letters:
        """Return the letters of a line."""

    def px(self, percent: int, style: str) -> float:
        """Return the size of a style."""

    def height(self, text: str, percent: int, style: str, weight: int, width: float) -> float:
        """Return how high a text is in a width; endless when one of its words is wider."""

    def width(self, text: str, percent: int, style: str, weight: int) -> float:
        """Return how wide a text is in one line."""


def kind_of(shown: Shown) -> Kind:
    """Return what a step is shown as."""
    if shown.options:
        return Kind.OPTIONS
    return Kind.WORDS if shown.picture is None else Kind.PICTURE


def derive_board(
    shown: Shown, room: Room, labels: Labels, ruler: Ruler
) -> tuple[Fit, tuple[Piece, ...]]:
    """Return how a step is set and where everything of it stands; nothing is ever cut."""
    kind = kind_of(shown)
    fit = NO_FIT
    for fit in fits(room, kind, ruler.letters(), len(shown.options)):
        pieces = _Sheet(shown, room, labels, ruler, fit).arranged(kind)
        if pieces is not None:
            return fit, pieces
    return fit, ()


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One way to set a step, and the room it takes."""

    shown: Shown
    room: Room
    labels: Labels
    ruler: Ruler
    fit: Fit

    @property
    def edge(self) -> float:
        return EDGE * min(self.room.width, self.room.height)

    @property
    def em(self) -> float:
        return self.ruler.px(self.fit.percent, LINE)

    @property
    def small(self) -> float:
        return self.ruler.px(self.fit.aside, SMALL)

    @property
    def across(self) -> float:
        return self.room.width - 2 * self.edge

    def arranged(self, kind: Kind) -> tuple[Piece, ...] | None:
        """Return every piece; None when they have no room."""
        foot = self.foot()
        end = foot[-1].box.top - 0.5 * self.em
        match kind:
            case Kind.OPTIONS:
                pieces = self.options(end)
            case Kind.WORDS:
                pieces = self.words(end)
            case _:
                pieces = self.picture(end)
        if pieces is None or max(piece.box.bottom for piece in pieces) > end + 0.5:
            return None
        if any(piece.box.right > self.room.width - self.edge + 0.5 for piece in (*pieces, *foot)):
            return None
        return (*pieces, *foot)

    # ------------------------------------------------------------ parts

    def foot(self) -> tuple[Piece, Piece]:
        """Return the mark and who has checked the words, at the lower edge."""
        side = 1.5 * self.small
        left = self.edge + side + 0.6 * self.small
        width = self.room.width - self.edge - left
        text = self.labels.foot
        high = self.ruler.height(text, self.fit.aside, SMALL, PLAIN, width)
        tall = max(side, high)
        top = self.room.height - 0.8 * self.edge - tall
        mark = Box(self.edge, top + (tall - side) / 2, side, side)
        words = Box(left, top, width, tall)
        return (
            Piece(part=Part.MARK, box=mark),
            Piece(part=Part.FOOT, box=words, text=text, percent=self.fit.aside, style=SMALL),
        )

    def head(self, width: float, *, centred: bool = False) -> tuple[Piece, Piece]:
        """Return where one is in the talk, and the heading."""
        aside, step, title = self.fit.aside, self.labels.step, self.shown.heading
        wide = self.ruler.width(step, aside, SMALL, SEMIBOLD) + 3.1 * self.small
        box = Box(self.edge, self.edge, wide, 1.9 * self.small)
        chip = Piece(
            part=Part.CHIP, box=box, text=step, percent=aside, style=SMALL, weight=SEMIBOLD
        )
        leads = math.ceil(100 * self.fit.heading * self.em / self.ruler.px(100, HEADING))
        high = self.ruler.height(title, leads, HEADING, BOLD, width)
        box = Box(self.edge, box.bottom + 0.5 * self.em, width, high)
        heading = Piece(
            part=Part.HEADING, box=box, text=title, percent=leads, style=HEADING, weight=BOLD,
            centred=centred,
        )  # fmt: skip
        return chip, heading

    def lines(self, top: float, width: float, *, centred: bool = False) -> tuple[Piece, ...]:
        """Return the lines below each other; those at the left with a dot before each."""
        pieces: list[Piece] = []
        indent = 0.0 if centred else 0.95 * self.em
        for text in self.shown.lines:
            high = self.ruler.height(text, self.fit.percent, LINE, PLAIN, width - indent)
            box = Box(self.edge + indent, top, width - indent, high)
            if not centred:
                dot = Box(self.edge, top, 0.5 * self.em, 1.2 * self.em)
                pieces.append(Piece(part=Part.BULLET, box=dot))
            pieces.append(Piece(part=Part.LINE, box=box, text=text, centred=centred))
            top = box.bottom + 0.55 * self.em
        return tuple(pieces)

    def sentence(self, top: float) -> tuple[Piece, ...]:
        """Return the lines one after the other, where the cards need the height."""
        if not self.shown.lines:
            return ()
        text = " ".join(self.shown.lines)
        high = self.ruler.height(text, self.fit.percent, LINE, PLAIN, self.across)
        return (Piece(part=Part.LINE, box=Box(self.edge, top, self.across, high), text=text),)

    # ------------------------------------------------------------ kinds

    def picture(self, end: float) -> tuple[Piece, ...] | None:
        """Put the picture beside the words, or below them on an upright screen."""
        upright = self.room.upright
        gap = self.em if upright else max(self.edge, self.em)
        width = self.across if upright else self.fit.share * self.across - gap
        head = self.head(width)
        lines = self.lines(head[1].box.bottom + 0.6 * self.em, width)
        if upright:
            top = (lines or head)[-1].box.bottom + gap
            wide, high = self.across, end - top
            if high < LEAST_PICTURE * self.room.height:
                return None
            left = self.edge
        else:
            left, top = self.edge + width + gap, self.edge
            wide, high = self.room.width - self.edge - left, end - top
        frame = _frame(Box(left, top, wide, high))
        return (*head, *lines, Piece(part=Part.PICTURE, box=frame))

    def words(self, end: float) -> tuple[Piece, ...] | None:
        """Put the words in the middle."""
        chip, heading = self.head(self.across, centred=True)
        lines = self.lines(heading.box.bottom + 0.9 * self.em, self.across, centred=True)
        below = (lines or (heading,))[-1].box.bottom
        down = max(0.0, (end - below) / 2 - 0.3 * self.em)
        return (chip, *(_moved(piece, down) for piece in (heading, *lines)))

    def options(self, end: float) -> tuple[Piece, ...] | None:
        """Put all ways to treat beside each other as cards of one size, then what matters."""
        head = self.head(self.across)
        lines = self.sentence(head[1].box.bottom + 0.5 * self.em)
        top = (lines or head)[-1].box.bottom + 0.8 * self.em
        matters = self.matters(0.0)
        taken = matters[-1].box.bottom + 0.8 * self.em if matters else 0.0
        cards = self.cards(top, end - taken)
        if cards is None:
            return None
        under = cards[-1].box.bottom + 0.8 * self.em
        return (*head, *lines, *cards, *(_moved(piece, under) for piece in matters))

    def cards(self, top: float, end: float) -> tuple[Piece, ...] | None:
        """Return the cards between two heights, in rows; every one is as large as the others."""
        names, columns = self.shown.options, self.fit.columns
        rows, gap, pad = -(-len(names) // columns), round(0.5 * self.em), 0.5 * self.em
        wide = (self.across - (columns - 1) * gap) // columns
        highest = max(
            self.ruler.height(name, self.fit.percent, LINE, SEMIBOLD, wide - 2 * pad)
            for name in names
        )
        least, room = highest + 2 * pad, (end - top - (rows - 1) * gap) / rows
        if room < least:
            return None
        high = min(room, max(least, 4.5 * self.em)) // 1  # whole pixels, or one may seem larger
        return tuple(
            Piece(
                part=Part.CARD,
                box=Box(
                    round(self.edge) + (number % columns) * (wide + gap),
                    round(top) + (number // columns) * (high + gap),
                    wide,
                    high,
                ),
                text=name,
                weight=SEMIBOLD,
                centred=True,
            )
            for number, name in enumerate(names)
        )

    def matters(self, top: float) -> tuple[Piece, ...]:
        """Return what matters most to the patient, one after the other, under its title."""
        if not self.shown.matters:
            return ()
        percent, title = self.fit.percent, self.labels.matters
        high = self.ruler.height(title, percent, LINE, BOLD, self.across)
        head = Box(self.edge, top, self.across, high)
        sizes = (
            (words, self.ruler.width(words, percent, LINE, PLAIN) + 2.2 * self.em)
            for words in self.shown.matters
        )
        places = _flowing(
            sizes, Box(self.edge, head.bottom + 0.4 * self.em, self.across, 0), self.em
        )
        ticked = (Piece(part=Part.MATTER, box=box, text=words) for words, box in places)
        return (Piece(part=Part.MATTERS, box=head, text=title, weight=BOLD), *ticked)


def _flowing(sizes: Iterator[tuple[str, float]], room: Box, em: float) -> Sequence[tuple[str, Box]]:
    """Return places side by side, going on below where a row is full."""
    found: list[tuple[str, Box]] = []
    left, top = room.left, room.top
    for words, wide in sizes:
        if left > room.left and left + wide > room.right:
            left, top = room.left, top + 1.8 * em
        found.append((words, Box(left, top, wide, 1.5 * em)))
        left += wide + 0.4 * em
    return found


def _frame(room: Box) -> Box:
    """Return the frame of a picture in the middle of its room."""
    wide = min(room.width, room.height * ACROSS / DOWN)
    high = wide * DOWN / ACROSS
    left = room.left + (room.width - wide) / 2
    return Box(left, room.top + (room.height - high) / 2, wide, high)


def _moved(piece: Piece, down: float) -> Piece:
    return replace(piece, box=replace(piece.box, top=piece.box.top + down))
