# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the screen that nobody uses says, and how much of it fits: decided without a widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from edu_app.library.phrases import FALLBACK

if TYPE_CHECKING:
    from edu_app.library.phrases import AttractPhrases, Phrases

FEW_CARDS = 4
WORDS, LEAD, CARDS = 0.47, 0.41, 0.6
"""How far the question, the line below it and the cards reach, beside the picture."""
UPRIGHT = 0.83
"""The same for words on an upright screen, which stand below the picture."""
EDGE, UPRIGHT_EDGE, EDGE_Y = 84, 64, 60
FULL = 1080
"""The height of a screen for which the gaps are meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """One card that begins a visit."""

    lang: str
    begin: str
    """What the card says, in its language."""
    language: str
    """The name of the language in the language; empty where there is nothing to choose."""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.begin} – {self.language}" if self.language else self.begin


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """Everything that is said, in the usual language, and the cards, each in its own."""

    words: AttractPhrases
    clinic: str
    """The clinic's name; empty when it has given none."""
    starts: tuple[Start, ...]
    """The usual language first."""


def derive_welcome(
    clinic: str, languages: Sequence[str], phrases_in: Callable[[str], Phrases | None]
) -> Welcome:
    """Return what is said; the first language is the usual one.

    A language whose own sentences cannot be used has no card: nobody could read it.
    """
    own = {lang: phrases_in(lang) for lang in languages}
    usual = own[languages[0]]
    words = (usual or FALLBACK).attract
    starts = [Start(lang=languages[0], begin=words.begin, language=words.language if usual else "")]
    for lang in languages[1:]:
        there = own[lang]
        if there is not None:
            said = there.attract
            starts.append(Start(lang=lang, begin=said.begin, language=said.language))
    if len(starts) == 1:
        starts = [replace(starts[0], language="")]
    return Welcome(words=words, clinic=clinic, starts=tuple(starts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """How the screen is filled."""

    title: int
    """Which of the sizes of the question, 0 for the largest."""
    slim: bool = False
    """Cards are lower, their words smaller."""
    lead: bool = True
    foot: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The screen, and how far words may reach on it."""

    width: int
    height: int
    picture: bool
    """Something is painted beside the words, or above them."""

    @property
    def portrait(self) -> bool:
        """Whether it stands upright."""
        return self.height > self.width

    @property
    def edge_x(self) -> int:
        """How far words stay away from the left and right."""
        return min(UPRIGHT_EDGE, self.width // 16) if self.portrait else min(EDGE, self.width // 22)

    @property
    def edge_y(self) -> int:
        """How far they stay away from above and below."""
        return min(EDGE_Y, self.height // 20)

    @property
    def between(self) -> int:
        """The width between the edges."""
        return self.width - 2 * self.edge_x

    def gap(self, kiosk_px: int) -> int:
        """Return a space that is smaller on a small screen."""
        return max(6, round(kiosk_px * min(1.0, self.height / FULL)))

    def reach(self, part: float) -> int:
        """Return how wide something may be that keeps clear of the picture."""
        if not self.picture:
            return self.between
        if not self.portrait:
            return round(self.width * part)
        return self.between if part == CARDS else min(self.between, round(self.width * UPRIGHT))


TITLES = 4
"""Sizes that the question may have."""
BY_RICHNESS = (
    Arrangement(title=0),
    Arrangement(title=1),
    Arrangement(title=1, slim=True),
    Arrangement(title=2, slim=True),
    Arrangement(title=3, slim=True),
    Arrangement(title=2, slim=True, lead=False),
    Arrangement(title=3, slim=True, lead=False),
    Arrangement(title=3, slim=True, lead=False, foot=False),
)


def derive_arrangement(
    wide_enough: Callable[[Arrangement], bool], height_of: Callable[[Arrangement], int], room: int
) -> Arrangement:
    """Return the richest arrangement that fits; the last one is used even if it does not."""
    fitting = (each for each in BY_RICHNESS if wide_enough(each) and height_of(each) <= room)
    return next(fitting, BY_RICHNESS[-1])


def columns_to_try(cards: int, *, portrait: bool) -> Iterator[int]:
    """Yield how many cards may stand side by side, the best first."""
    if cards > FEW_CARDS:
        yield from (2,) if portrait else (3, 2)
    elif cards > 1 and not portrait:
        yield 2
    yield 1


def derive_columns(cards: int, *, portrait: bool, room: int, card: int, gap: int) -> int | None:
    """Return how many cards of a width stand side by side; None when not even one fits."""
    for columns in columns_to_try(cards, portrait=portrait):
        if columns * card + (columns - 1) * gap <= room:
            return columns
    return None
