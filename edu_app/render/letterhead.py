# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands on every sheet whatever is printed on it: whose it is, and where to get help."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from edu_app import __version__
from edu_app.library.model import Block, Draft, SourceList, Topic, TopicMeta
from edu_app.library.phrases import Phrases
from edu_app.render.review import review_words
from edu_app.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """What is the same on each sheet of a page."""

    name: str
    """The short title, which tells loose sheets apart."""
    urgent: str
    """Whom to call, above the signs that cannot wait."""
    signs: str
    """Those signs: the same words on every sheet and for everyone."""
    clinic: tuple[str, ...]
    """Name, address, phone and hours of the clinic, as far as they are known."""
    logo: Path | None
    """A picture of the clinic."""
    standing: str
    """What a printed page is not."""
    origin: tuple[str, ...]
    """Who checked and wrote it, which text it is, what it rests on, and who paid."""


def letterhead(
    name: str, origin: Iterable[str], settings: Settings, phrases: Phrases
) -> Letterhead:
    """Return what stands on every sheet of something with a name."""
    words = phrases.sheet
    return Letterhead(
        name=name,
        urgent=words.urgent.format(number=settings.emergency_number),
        signs=words.signs,
        clinic=clinic_lines(settings, phrases),
        logo=settings.logo,
        standing=words.standing,
        origin=tuple(part for part in origin if part),
    )


def clinic_lines(settings: Settings, phrases: Phrases) -> tuple[str, ...]:
    """Return what is known of the clinic: who it is, where, its number, when it is open."""
    name = settings.clinic_name
    lines = (
        phrases.sheet.clinic.format(clinic=name) if name else "",
        ", ".join(settings.address),
        settings.phone,
        "; ".join(settings.hours),
    )
    return tuple(line for line in lines if line)


def topic_letterhead(topic: Topic, settings: Settings, phrases: Phrases) -> Letterhead:
    """Return what stands on every sheet of a page of the guide."""
    words, meta = phrases.sheet, topic.meta
    origin = (
        review_words(meta.review, phrases),
        words.version.format(version=meta.version, digest=topic.digest),
        sources_words(topic.blocks, phrases),
        *_makers(meta, phrases),
    )
    return letterhead(meta.short_title, origin, settings, phrases)


def guide_letterhead(
    name: str,
    digest: str,
    about: TopicMeta,
    settings: Settings,
    phrases: Phrases,
    *,
    blocks: Sequence[Block] = (),
    checked: Iterable[str] = (),
) -> Letterhead:
    """Return what stands on every sheet of something that has no head of its own.

    The page about the guide says who made it and who paid. Nobody has checked it by itself unless
    `checked` says who has.
    """
    origin = (
        *(dict.fromkeys(checked) or (review_words(Draft(), phrases),)),
        phrases.sheet.edition.format(version=__version__, digest=digest),
        sources_words(blocks, phrases),
        *_makers(about, phrases),
    )
    return letterhead(name, origin, settings, phrases)


def sources_words(blocks: Sequence[Block], phrases: Phrases) -> str:
    """Say by which numbers the sources of a page are listed at its end; nothing without any."""
    last = blocks[-1] if blocks else None
    if not isinstance(last, SourceList):
        return ""
    count = len(last.lines)
    numbers = "1" if count == 1 else f"1\u2013{count}"
    return phrases.sheet.sources.format(numbers=numbers, heading=last.heading)


def _makers(meta: TopicMeta, phrases: Phrases) -> tuple[str, ...]:
    """Return when a page was published, who wrote it and who paid.

    What the author is stands on the screen: here it would take a line of its own.
    """
    words = phrases.sheet
    return (
        words.published.format(date=phrases.day(meta.published)),
        words.author.format(author=meta.author, credentials="").strip(),
        words.funding.format(funding=meta.funding),
    )


def in_a_line(parts: Iterable[str]) -> str:
    """Write sentences behind each other with a dot in between."""
    return " · ".join(part.rstrip(".") for part in parts if part)
