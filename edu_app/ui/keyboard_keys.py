# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands on each key of the keyboard on the screen, and where arrow keys lead. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from edu_app.words import mark


class Job(StrEnum):
    """What a key does."""

    LETTER = "letter"
    ERASE = "erase"
    LANGUAGE = "language"
    LAYER = "layer"
    DIGITS = "digits"
    CAPITALS = "capitals"
    SPACE = "space"
    ENTER = "enter"
    HIDE = "hide"


class Layer(StrEnum):
    """Which letters are on the keys."""

    PLAIN = "plain"
    CAPITALS = "capitals"
    ACCENTS = "accents"
    DIGITS = "digits"
    """Only where there is no row for them."""


WAITING = frozenset({Job.LANGUAGE, Job.LAYER, Job.DIGITS, Job.CAPITALS, Job.ENTER, Job.HIDE})
"""Keys that act when they are let go, so that a slip can be taken back; a letter is erased."""

DIGITS = "1234567890"
PLAIN = {
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm"),
}
"""Rows of letters of each language that has a layout; others get the first one."""
SIGNS = ("¿?¡!.,-'/", '():%+&"')
ACCENTS = ("áéíóúüñçèï", *SIGNS)

LETTER_NAME = mark("keyboard", "Letter {letter}")
CAPITAL_NAME = mark("keyboard", "Capital letter {letter}")
NAMES = {
    "ñ": mark("keyboard", "n with tilde"),
    "á": mark("keyboard", "a with acute accent"),
    "é": mark("keyboard", "e with acute accent"),
    "í": mark("keyboard", "i with acute accent"),
    "ó": mark("keyboard", "o with acute accent"),
    "ú": mark("keyboard", "u with acute accent"),
    "ü": mark("keyboard", "u with two dots"),
    "ç": mark("keyboard", "c with cedilla"),
    "è": mark("keyboard", "e with grave accent"),
    "ï": mark("keyboard", "i with two dots"),
    "¿": mark("keyboard", "Opening question mark"),
    "?": mark("keyboard", "Question mark"),
    "¡": mark("keyboard", "Opening exclamation mark"),
    "!": mark("keyboard", "Exclamation mark"),
    ".": mark("keyboard", "Period"),
    ",": mark("keyboard", "Comma"),
    "-": mark("keyboard", "Hyphen"),
    "'": mark("keyboard", "Apostrophe"),
    "/": mark("keyboard", "Slash"),
    "(": mark("keyboard", "Opening parenthesis"),
    ")": mark("keyboard", "Closing parenthesis"),
    ":": mark("keyboard", "Colon"),
    "%": mark("keyboard", "Percent"),
    "+": mark("keyboard", "Plus"),
    "&": mark("keyboard", "Ampersand"),
    '"': mark("keyboard", "Quotation mark"),
}
"""What a screen reader says where the sign alone would be passed over or mistaken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """What stands on one key."""

    job: Job
    letter: str = ""
    """What the key types."""
    label: str = ""
    """What is written on it where that is not the letter, to be translated; empty for an icon."""
    name: str = ""
    """What is spoken, to be translated; `{letter}` stands for the letter."""
    share: int = 10
    """Width, as a share of the row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Which letters there are now, and which there could be."""

    lang: str
    """Language of the letters."""
    layer: Layer = Layer.PLAIN
    languages: tuple[str, ...] = ()
    """Languages that the person can switch between; fewer than two leave out the key for it."""
    writes: bool = False
    """Names and lines are written and not looked for: there are capitals, and Enter leads on."""
    low: bool = False
    """Four rows instead of five: digits are behind a key."""

    def next_language(self) -> str:
        """Return the language that the key for it leads to."""
        if self.lang not in self.languages:
            return self.languages[0] if self.languages else self.lang
        return self.languages[(self.languages.index(self.lang) + 1) % len(self.languages)]

    def turned(self, layer: Layer) -> Layout:
        """Return the layout with other letters, or with plain ones where those are shown."""
        return replace(self, layer=Layer.PLAIN if self.layer is layer else layer)


Rows = tuple[tuple[Cap, ...], ...]


def derive_layout(
    lang: str, languages: Iterable[str], *, writes: bool = False, low: bool = False
) -> Layout:
    """Return the layout that the keyboard starts with."""
    known = tuple(name for name in PLAIN if name in set(map(_short, languages)))
    short = _short(lang)
    return Layout(
        lang=short if short in PLAIN else next(iter(PLAIN)),
        languages=known if len(known) > 1 else (),
        writes=writes,
        low=low,
    )


def derive_rows(layout: Layout) -> Rows:
    """Return the keys of a layout, row by row."""
    first, second, third = (tuple(map(_letter, each)) for each in _letters(layout))
    language = (_language(layout),) if layout.languages else ()
    capitals = layout.writes and layout.layer in (Layer.PLAIN, Layer.CAPITALS)
    switch = (*language, _capitals(layout.layer)) if capitals else language
    erase = Cap(job=Job.ERASE, name=mark("keyboard", "Erase"), share=15)
    layer, enter, hide = _layer(layout.layer), _enter(layout), _hide()
    if layout.low:
        last = (_digits(layout.layer), layer, _space(), enter, hide)
        return first, second, (*switch, *third, erase), last
    digits = tuple(map(_letter, DIGITS))
    return (*digits, erase), first, second, (*switch, *third, enter), (layer, _space(), hide)


def step(rows: Rows, at: tuple[int, int], down: int, right: int) -> tuple[int, int]:
    """Return the key (row, place) that an arrow key leads to; at an edge it stays."""
    row, place = at
    if right:
        return row, min(max(0, place + right), len(rows[row]) - 1)
    wanted = min(max(0, row + down), len(rows) - 1)
    if wanted == row:
        return at
    middle = _middles(rows[row])[place]
    others = _middles(rows[wanted])
    return wanted, min(range(len(others)), key=lambda each: abs(others[each] - middle))


def _middles(row: Sequence[Cap]) -> list[float]:
    """Return where the middle of each key stands, from 0 to 1."""
    whole = sum(cap.share for cap in row)
    ends = [sum(cap.share for cap in row[: index + 1]) for index in range(len(row))]
    return [(end - cap.share / 2) / whole for end, cap in zip(ends, row, strict=True)]


def _short(lang: str) -> str:
    return lang.partition("-")[0]


def _letters(layout: Layout) -> tuple[str, ...]:
    """Return the three rows of letters of a layout."""
    match layout.layer:
        case Layer.PLAIN:
            return PLAIN[layout.lang]
        case Layer.CAPITALS:
            return tuple(row.upper() for row in PLAIN[layout.lang])
        case Layer.ACCENTS:
            return ACCENTS
        case Layer.DIGITS:
            return (DIGITS, *SIGNS)
        case _:
            assert_never(layout.layer)


def _letter(letter: str) -> Cap:
    plain = CAPITAL_NAME if letter.isupper() else LETTER_NAME
    name = NAMES.get(letter, letter if letter in DIGITS else plain)
    return Cap(job=Job.LETTER, letter=letter, name=name)


def _language(layout: Layout) -> Cap:
    names = {
        "en": mark("keyboard", "English letters"),
        "es": mark("keyboard", "Spanish letters"),
    }
    return Cap(job=Job.LANGUAGE, name=names[layout.next_language()], share=15)


def _layer(layer: Layer) -> Cap:
    match layer:
        case Layer.PLAIN | Layer.CAPITALS | Layer.DIGITS:
            name = mark("keyboard", "Letters with accents, and signs")
            return Cap(job=Job.LAYER, label="ñ á é", name=name, share=20)
        case Layer.ACCENTS:
            name = mark("keyboard", "Letters without accents")
            return Cap(job=Job.LAYER, label="a b c", name=name, share=20)
        case _:
            assert_never(layer)


def _digits(layer: Layer) -> Cap:
    if layer is Layer.DIGITS:
        return Cap(job=Job.DIGITS, label="a b c", name=mark("keyboard", "Letters"), share=15)
    name = mark("keyboard", "Digits and signs")
    return Cap(job=Job.DIGITS, label="1 2 3", name=name, share=15)


def _capitals(layer: Layer) -> Cap:
    capital, small = mark("keyboard", "Capital letters"), mark("keyboard", "Small letters")
    return Cap(job=Job.CAPITALS, name=capital if layer is Layer.PLAIN else small, share=15)


def _enter(layout: Layout) -> Cap:
    search, on = mark("keyboard", "Search"), mark("keyboard", "Next")
    label = on if layout.writes else search
    return Cap(job=Job.ENTER, label=label, name=label, share=25)


def _space() -> Cap:
    label, name = mark("keyboard", "space"), mark("keyboard", "Space")
    return Cap(job=Job.SPACE, letter=" ", label=label, name=name, share=70)


def _hide() -> Cap:
    label, name = mark("keyboard", "Hide"), mark("keyboard", "Hide the keyboard")
    return Cap(job=Job.HIDE, label=label, name=name, share=20)
