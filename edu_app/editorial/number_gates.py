# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gates on numbers (rules N-1 to N-8): denominator, both halves, who, how long, which source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edu_app.editorial.page_text import PageKind, PageText
from edu_app.editorial.units import Role, Unit
from edu_app.library.model import Block, Callout, Risk
from edu_app.problems import Fault

HUNDRED, THOUSAND = 100, 1000
_N = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_OF = r"(?:(?:out )?of|in|per|from) (?:every |each )?(?P<of>1,?000|100)(?![\d.,]*\d)"
_RATE = re.compile(
    rf"(?<![\d.,])(?P<low>{_N})(?: (?:to|and|or|against|or more of) (?P<high>{_N}))? "
    rf"(?:people |patients |legs )?{_OF}",
    re.IGNORECASE,
)
# The crowd comes first: “Of 1,000 people with a stent, about 40 did”.
_CROWD = re.compile(
    rf"\b{_OF} [^.;:\d]*?\b(?P<low>{_N})(?: (?:to|or) (?P<high>{_N}))?(?![\d.,]*\d)",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"\bout of (?:every )?(?P<of>1,?000|100)(?![\d.,]*\d)", re.IGNORECASE)
_NUMBER = re.compile(rf"(?<![\w.,-]){_N}(?![\w]|[.,]\d)")
_TIME = re.compile(
    rf"(?<![\w.,])(?:{_N}(?: ?(?:to|or|and|-|\u2013) ?))?{_N}[ -](?:more )?"
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\b(?:19|20)\d\d\b"
    r"(?! (?:people|adults|patients|men|women|legs|limbs|stents|pregnancies|cases|had|did|got)\b)"
)
_NAMED = re.compile(
    r"\b(?:questions?|steps?|grade|page|part|number|stage|C|L|type) \d+\b|"
    r"\b9-?1-?1\b|\b1 (?:or more|leg|place)\b"
)
_RELATIVE = re.compile(
    r"\b(?:twice|doubled|doubles|(?<!not )double|triple[ds]?|halved|half as|"
    r"times (?:as|more|higher|greater|the risk))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A count of people out of 100 or 1,000 as it stands in a text."""

    low: float
    high: float
    of: int


def rates_in(text: str) -> tuple[Rate, ...]:
    """Return the counts of people in a text."""
    text = _TIME.sub(" ", text)
    # A count that stands before its crowd is not looked for behind it as well.
    crowds = _RATE.sub("; ", text)
    return tuple(
        Rate(
            low=_value(found["low"]),
            high=_value(found["high"] or found["low"]),
            of=int(_value(found["of"])),
        )
        for found in (*_RATE.finditer(text), *_CROWD.finditer(crowds))
    )


def risks_of(blocks: tuple[Block, ...]) -> Iterator[Risk]:
    """Return the risk statements of a page."""
    for block in blocks:
        if isinstance(block, Risk):
            yield block
        elif isinstance(block, Callout):
            yield from risks_of(block.blocks)


def one_denominator(page: PageText) -> Iterator[Fault]:
    """Find pages that count both out of 100 and out of 1,000 (N-1)."""
    seen: dict[int, str] = {}
    for unit in page.own:
        for found in _OUT_OF.finditer(unit.text):
            seen.setdefault(int(_value(found["of"])), unit.text)
        for rate in rates_in(unit.text):
            seen.setdefault(rate.of, unit.text)
    if len(seen) > 1:
        yield page.fault(
            "denominator",
            "The page counts out of 100 and out of 1,000. Keep one of the two.",
            list(seen.values())[1],
        )


def absolute_numbers(page: PageText) -> Iterator[Fault]:
    """Find comparisons without both counts (N-3)."""
    for unit in page.own:
        for sentence in unit.sentences():
            found = _RELATIVE.search(sentence)
            if found and len(_NUMBER.findall(sentence)) < 2:  # two counts
                words = f"“{found[0]}” says how much more, not how many. Give both counts."
                yield page.fault("relative", words, sentence)


def both_halves(page: PageText) -> Iterator[Fault]:
    """Find counts of people that do not say what happened to the others (N-5)."""
    for unit in page.own:
        if unit.role is Role.RISK:
            continue  # made of both halves
        numbers = {_value(found) for found in _NUMBER.findall(unit.text)}
        for rate in rates_in(unit.text):
            if not {rate.of - rate.low, rate.of - rate.high} <= numbers:
                yield page.fault(
                    "one-half",
                    f"The count “{rate.low:g} of {rate.of:,}” lacks its other half. "
                    f"Say what happened to the other {rate.of - rate.low:g}.",
                    unit.text,
                )


def pictures_of_numbers(page: PageText) -> Iterator[Fault]:
    """Find pages whose counts of people are only words (N-6)."""
    if page.kind is not PageKind.TOPIC:
        return
    counted = [unit for unit in page.own if unit.role is not Role.RISK and rates_in(unit.text)]
    if counted and not any(True for _ in risks_of(page.topic.blocks)):
        yield page.fault(
            "no-picture",
            "The page counts people only in words. Write its main number as “!!! risk”.",
            counted[0].text,
        )


def uncertainty(page: PageText) -> Iterator[Fault]:
    """Find risk statements that do not say how sure the number is and who paid (N-7)."""
    for risk in risks_of(page.topic.blocks):
        if not risk.note:
            yield page.fault(
                "no-note",
                "The risk statement has no “note”. Say how sure the number is and who paid.",
                risk.event,
            )
        if not (risk.population and risk.period):
            yield page.fault(
                "no-group",
                "Say who was counted (population) and over what time (period).",
                risk.event,
            )


def sourced_numbers(page: PageText) -> Iterator[Fault]:
    """Find numbers without a source behind them (N-8); spans of time need none."""
    if page.kind is PageKind.ABOUT:
        return  # versions of licenses
    for unit in page.own:
        if unit.cited or unit.role in (Role.HEADING, Role.CAPTION):
            continue
        number = bare_number(unit)
        if number:
            yield page.fault(
                "no-source",
                f"The number {number} has no source. Cite one as [@R02], or take it away.",
                unit.text,
            )


def bare_number(unit: Unit) -> str:
    """Return the first number of a text that is no time, no year and no name; or nothing."""
    text = unit.text
    for pattern in (_TIME, _NAMED, _YEAR, _OUT_OF):
        text = pattern.sub(" ", text)
    found = _NUMBER.search(text)
    return found[0] if found else ""


def count_numbers(page: PageText) -> tuple[int, int]:
    """Return how many numbers a page states, and how many of them have a source.

    What only names the whole, such as “out of 1,000” above a table, states nothing.
    """
    everything = sourced = 0
    for unit in page.own:
        text = unit.text
        for pattern in (_TIME, _NAMED, _YEAR, _OUT_OF):
            text = pattern.sub(" ", text)
        numbers = len(_NUMBER.findall(text))
        everything += numbers
        sourced += numbers if unit.cited else 0
    return everything, sourced


def _value(text: str) -> float:
    return float(text.replace(",", ""))
