# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words and claims that may not stand in a page, as a list of the language says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path, PurePosixPath

import msgspec

from edu_app.library.toml import convert, read_toml
from edu_app.problems import ContentError, ContentMissing, Fault

WORDING = "wording.toml"
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"),  # are not seen
        **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
        **dict.fromkeys("\u2010\u2011\u2012", "-"),
        **dict.fromkeys("\u2018\u2019\u02bc", "'"),
    }
)
"""Signs that look like another one, or like nothing, and would hide a word from a pattern."""
_CLAUSE = re.compile(r"[,;:(\u2013\u2014]|\b(?:but|yet|although|though|because|however)\b", re.I)


class Claim(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A claim that may not be made, however it is worded."""

    pattern: str
    why: str
    bad: str
    """A sentence that the pattern must catch."""
    good: str
    """A sentence that it must let pass."""
    may_be_denied: bool = False
    """The same words are right where they are doubted, denied or asked."""
    pages_only: bool = False
    """The rule is one for pages and not for the words of the program."""


class Vague(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words for a chance, and what must stand in the same sentence."""

    words: str
    with_: str = msgspec.field(name="with")


class Passive(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the passive voice is made."""

    be: str
    irregular: str
    states: str


class Sums(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a reader is asked to calculate."""

    pattern: str


class Forms(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words by which the program knows that a form is kept."""

    you: str
    unsure: str
    look: str


class WordsOnTests(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a page that compares tests says of them."""

    compares: str
    """In a heading: the page compares tests."""
    measures: str
    positive: str
    negative: str
    chance: str


class Questions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How questions are asked that a yes or a no would answer."""

    closed: str


class Rules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file."""

    plain: dict[str, str]
    vague: Vague
    passive: Passive
    sums: Sums
    forms: Forms
    tests: WordsOnTests
    questions: Questions = Questions(closed="")
    never: tuple[Claim, ...]


class Wording:
    """The rules of one language, ready to be applied to sentences."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules

    @cached_property
    def _plain(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        return tuple(
            (re.compile(rf"\b(?:{hard})\b", re.IGNORECASE), easy)
            for hard, easy in self.rules.plain.items()
        )

    @cached_property
    def _never(self) -> tuple[tuple[re.Pattern[str], Claim], ...]:
        return tuple(
            (re.compile(claim.pattern, re.IGNORECASE), claim) for claim in self.rules.never
        )

    @cached_property
    def _passive(self) -> re.Pattern[str]:
        how = self.rules.passive
        return re.compile(
            rf"\b(?:{how.be}) (?:not |also |often |then |\w+ly )*"
            rf"(?!(?:{how.states})\b)(?:\w+ed|{how.irregular})\b",
            re.IGNORECASE,
        )

    @cached_property
    def _vague(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        how = self.rules.vague
        return (
            re.compile(rf"\b(?:{how.words})\b", re.IGNORECASE),
            re.compile(how.with_, re.IGNORECASE),
        )

    @cached_property
    def _sums(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.rules.sums.pattern})\b", re.IGNORECASE)

    def hard_words(self, sentence: str) -> Iterator[tuple[str, str]]:
        """Return each hard word of a sentence with the easy one."""
        plain = sentence.translate(_ALIKE)
        for pattern, easy in self._plain:
            for found in pattern.finditer(plain):
                yield found[0], easy

    def claims(self, sentence: str) -> Iterator[tuple[str, Claim]]:
        """Return what a sentence claims and may not."""
        plain = sentence.translate(_ALIKE)
        for pattern, claim in self._never:
            found = pattern.search(plain)
            while found and claim.may_be_denied and self._is_denied(plain, found.start()):
                # One claim may be taken back, and the next may not, even inside its words.
                found = pattern.search(plain, found.start() + 1)
            if found:
                yield found[0].strip(), claim

    def _is_denied(self, sentence: str, at: int) -> bool:
        """Tell whether the words before a place, or a question mark, take a claim back.

        Only those of the same clause count: “If you have a clot, a stent cures it” is a claim.
        """
        before = _CLAUSE.split(sentence[:at])[-1] + ("?" if sentence.endswith("?") else "")
        return bool(re.search(self.rules.forms.unsure, before, re.IGNORECASE))

    def vague_word(self, sentence: str) -> str:
        """Return a word for a chance that stands without a number; empty when there is none."""
        words, numbers = self._vague
        found = words.search(sentence)
        return found[0] if found and not numbers.search(sentence) else ""

    def is_passive(self, sentence: str) -> bool:
        """Tell whether somebody in a sentence is done to, without saying by whom."""
        return bool(self._passive.search(sentence))

    def is_closed(self, question: str) -> bool:
        """Tell whether a yes or a no would answer a question."""
        closed = self.rules.questions.closed
        return bool(closed and re.match(closed, question, re.IGNORECASE))

    def asks_for_sums(self, sentence: str) -> bool:
        """Tell whether a sentence asks the reader to calculate."""
        return bool(self._sums.search(sentence))


def read_wording(root: Path, lang: str) -> tuple[Wording | None, tuple[Fault, ...]]:
    """Read the rules of a language; a language without the file has none, which is a fault."""
    file = PurePosixPath(lang, WORDING)
    try:
        source = read_toml(root, file)
    except ContentMissing:
        sentence = "The list of words that may not be used is missing. Copy that of “en”."
        return None, (Fault(file=file, line=0, kind="missing-wording", sentence=sentence),)
    except ContentError as error:
        return None, error.faults
    rules, faults = convert(source, "", dict(source.values), Rules)
    if rules is None:
        return None, faults
    wording = Wording(rules)
    try:
        list(wording.claims("")), list(wording.hard_words(""))
        wording.vague_word(""), wording.is_passive(""), wording.asks_for_sums("")
        for pattern in (
            *msgspec.structs.astuple(rules.forms),
            *msgspec.structs.astuple(rules.tests),
        ):
            re.compile(pattern)
    except re.error as error:
        sentence = f"A pattern cannot be used ({error}: {error.pattern!r}). Correct it."
        return None, (Fault(file=file, line=1, kind="wording", sentence=sentence),)
    return wording, faults
