# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The sentences the kernel itself needs in one language, read from `phrases.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from string import Formatter

import msgspec


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """What every part of the file has in common."""


class RiskPhrases(_Part, frozen=True):
    """How a count of people is said."""

    exact: str
    about: str
    thousands: str
    """What stands between thousands and hundreds, such as `,`."""


class SourcePhrases(_Part, frozen=True):
    """How the list of sources is written."""

    heading: str
    line: tuple[str, ...]
    """Parts of one entry; a part whose value is empty is left out."""


class ReviewPhrases(_Part, frozen=True):
    """How it is said who has checked a page."""

    draft: str
    checked: str
    due: str
    """A page past its review date."""
    old: str
    """A page that nobody has looked at for years."""
    staff: str
    """Who is asked where the clinic has no name."""


class SheetPhrases(_Part, frozen=True):
    """What stands on a printed sheet beside the words of the page."""

    standing: str
    version: str
    published: str
    clinic: str
    author: str
    funding: str
    level: str
    """How hard the page is to read, by two formulas."""
    urgent: str
    """Whom to call, above the signs that cannot wait; the same on every sheet and for everyone."""
    signs: str
    """Those signs in short."""


class HomePhrases(_Part, frozen=True):
    """What the start page says."""

    title: str
    lead: str
    private: str


class SpeechPhrases(_Part, frozen=True):
    """What is said aloud where a page shows something."""

    cell: str
    figure: str


class DatePhrases(_Part, frozen=True):
    """How a date is written."""

    format: str
    months: tuple[str, ...]


class Phrases(_Part, frozen=True):
    """Everything in `phrases.toml`."""

    risk: RiskPhrases
    sources: SourcePhrases
    review: ReviewPhrases
    sheet: SheetPhrases
    home: HomePhrases
    speech: SpeechPhrases
    dates: DatePhrases
    callouts: Mapping[str, str]
    """The word for each kind of call-out, for readers who do not see its colour."""

    def number(self, number: int) -> str:
        """Write a number with the separator of the language."""
        return f"{number:,}".replace(",", self.risk.thousands)

    def day(self, day: date) -> str:
        """Write a date in words."""
        return self.dates.format.format(
            day=day.day, month=self.dates.months[day.month - 1], year=day.year
        )


# Which names each phrase must hold. Without one of them a page would leave something out,
# such as the half of a count that went well.
_NEEDS: Mapping[str, str] = {
    "risk.exact": "n of rest event otherwise population period",
    "risk.about": "n of rest event otherwise population period",
    "review.draft": "",
    "review.checked": "by on next",
    "review.due": "next",
    "review.old": "whom",
    "review.staff": "",
    "sheet.standing": "",
    "sheet.version": "version digest",
    "sheet.urgent": "number",
    "sheet.signs": "",
    "sheet.published": "date",
    "sheet.clinic": "clinic",
    "sheet.author": "author credentials",
    "sheet.funding": "funding",
    "sheet.level": "fkgl smog",
    "home.title": "",
    "home.lead": "",
    "home.private": "",
    "speech.cell": "column value",
    "speech.figure": "alt",
    "dates.format": "day month year",
}
_SOURCE_NAMES = {"title", "year", "kind", "people", "paid_by", "where"}
_CALLOUTS = {"key", "evidence", "ok", "warn", "danger", "ask"}

# Used only while the file is missing or broken: a page may never be shown without its review
# state and never with half a count. A test holds it equal to the English file.
FALLBACK = Phrases(
    risk=RiskPhrases(
        exact="Out of {of} {population}, {n} {event} {period}. The other {rest} {otherwise}.",
        about="Out of {of} {population}, about {n} {event} {period}. About {rest} {otherwise}.",
        thousands=",",
    ),
    sources=SourcePhrases(
        heading="Where this comes from",
        line=(
            "{title} ({year}).",
            "What it is: {kind}.",
            "Who was studied: {people}.",
            "Paid for by: {paid_by}.",
            "Find it at: {where}",
        ),
    ),
    review=ReviewPhrases(
        draft="Draft: not yet checked by a clinician",
        checked="Checked by {by} on {on}. Next check due by {next}.",
        due="This page was due for a new check by {next}. It is being updated.",
        old="This page is old. Ask {whom} for a newer one.",
        staff="the staff here",
    ),
    sheet=SheetPhrases(
        standing=(
            "This is general information. It is not a diagnosis. Do not change medicines from it."
        ),
        version="Version {version} ({digest})",
        published="Published {date}",
        clinic="Given to you by {clinic}",
        author="Written by {author}. {credentials}",
        funding="Funding: {funding}",
        level="Reading level by two formulas: FKGL {fkgl}, SMOG {smog} (years of school)",
        urgent="Get help now: call {number}",
        signs=(
            "Sudden trouble breathing, chest pain, coughing up blood or fainting. A leg that is "
            "suddenly very swollen, very painful, and blue, purple, grey or white. A foot or leg "
            "that is newly cold or numb, or cannot move. Bleeding that does not stop. A blow to "
            "the head, or a sudden very bad headache, on a blood thinner. A drooping face, a weak "
            "arm or slurred speech. Not sure? Get help now rather than later."
        ),
    ),
    home=HomePhrases(
        title="Understanding a narrow pelvic vein",
        lead=(
            "Iliofemoral vein stenosis (ILFVS) in plain words. Read what you need, "
            "skip what you do not, and leave with questions for your surgeon."
        ),
        private=(
            "Private: nothing you tap is saved. "
            "This guide does not replace advice from your own doctor."
        ),
    ),
    speech=SpeechPhrases(cell="{column}: {value}.", figure="Picture. {alt}"),
    dates=DatePhrases(
        format="{day} {month} {year}",
        months=(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
    ),
    callouts={
        "key": "Key point",
        "evidence": "What studies show",
        "ok": "Good to know",
        "warn": "Take care",
        "danger": "Emergency",
        "ask": "Ask your care team",
    },
)


def phrase_problem(phrases: Phrases) -> tuple[str, str]:
    """Return the key of the first phrase that cannot be used and what is wrong, or two blanks."""
    for key, needs in _NEEDS.items():
        part, name = key.split(".")
        problem = _wrong(getattr(getattr(phrases, part), name), set(needs.split()))
        if problem:
            return key, problem
    for text in phrases.sources.line:
        names = _names(text)
        if names is None or not names or names - _SOURCE_NAMES:
            return "sources.line", f"each part holds some of {_list(_SOURCE_NAMES)} in braces"
    if len(phrases.dates.months) != 12:
        return "dates.months", "there must be 12 months"
    if set(phrases.callouts) != _CALLOUTS:
        return "callouts", f"there must be one word for each of {_list(_CALLOUTS)}"
    return "", ""


def _wrong(text: str, needs: set[str]) -> str:
    """Say what is wrong with the names in one phrase, or nothing."""
    names = _names(text)
    if names == needs:
        return ""
    return f"it must hold {_list({'{' + name + '}' for name in needs}) or 'no braces'}"


def _names(text: str) -> set[str] | None:
    """Return the names in braces; None when the braces do not fit together."""
    try:
        fields = list(Formatter().parse(text))
    except ValueError:
        return None
    names = [name for _, name, form, conversion in fields if name is not None]
    plain = all(not form and not conversion for _, _, form, conversion in fields)
    return set(names) if plain and all(map(re.compile("[a-z_]+").fullmatch, names)) else None


def _list(names: set[str]) -> str:
    """Write names one after the other."""
    return ", ".join(sorted(names))
