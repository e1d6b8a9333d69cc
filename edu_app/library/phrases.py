# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The sentences the kernel itself needs in one language, read from `phrases.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

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
    sources: str
    """By which numbers the sources of a page are found, and where they are listed."""
    edition: str
    """Which text this is, where it is no page that has a version of its own."""


class HandOutPhrases(_Part, frozen=True):
    """What a hand-out says of itself and of what is in it."""

    title: str
    """Of several things together."""
    contents: str
    words: str
    """The list of all words."""
    names: str
    """Above the names in a drawing."""
    steps: str
    """Above the steps of a drawing."""
    seen: str
    """Above what a drawing shows, in words."""


class FilePhrases(_Part, frozen=True):
    """What a hand-out says that is a file of its own: for a screen reader too, and for print."""

    people: str
    """What a picture of a count shows."""
    numbers: str
    """Above what the numbers in a drawing mean."""
    source: str
    """The mark of a source."""
    say: str
    why: str
    signs: str
    """The way to the whole emergency card."""
    page: str
    """At the foot of each sheet."""


class HomePhrases(_Part, frozen=True):
    """What the start page says."""

    title: str
    lead: str
    private: str


class AttractPhrases(_Part, frozen=True):
    """What a kiosk says that nobody uses."""

    title: str
    lead: str
    begin: str
    language: str
    """The name of the language in the language itself."""
    private: str
    inside: str
    """What somebody who needs it finds in the guide."""
    stop: str
    """Holds the picture still, for good."""
    move: str
    wake: str
    """On the dark screen outside the opening hours."""


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
    handout: HandOutPhrases
    file: FilePhrases
    home: HomePhrases
    attract: AttractPhrases
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
        sources="Sources: {numbers}, listed under “{heading}”",
        edition="Guide version {version} ({digest})",
    ),
    handout=HandOutPhrases(
        title="Your hand-out",
        contents="What is in it",
        words="Word list",
        names="What is in the drawing",
        steps="Step by step",
        seen="The drawing in words",
    ),
    file=FilePhrases(
        people="Picture of {of} people, {n} of them filled in",
        numbers="What the numbers in the drawing mean",
        source="Source {number}",
        say="Say it: {say}",
        why="Why it matters here: {why}",
        signs="See all the signs: {title}",
        page="Page {page} of {pages}",
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
    attract=AttractPhrases(
        title="Heavy, swollen or aching leg?",
        lead=(
            "A narrow vein in the pelvis is one of many possible causes. "
            "Read about it in plain words, at your own pace."
        ),
        begin="Touch to begin",
        language="English",
        private="Nothing you tap is saved",
        inside="Large text and pictures inside",
        stop="Stop motion",
        move="Start motion",
        wake="Touch to wake",
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
