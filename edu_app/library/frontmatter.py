# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the facts at the head of a page: title, review, dates and references."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from typing import Annotated

import msgspec
import yaml

from edu_app.library.model import Checked, Draft, Review, TopicMeta
from edu_app.problems import Fault, PageBroken

FENCE = "---"
LARGEST = 16 * 1024
"""Bytes in which the front matter must end, so that a tile needs only the head of a file."""
MOST_BRACKETS = 8

Words = Annotated[str, msgspec.Meta(min_length=1)]


class _Front(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    """The fields as they stand in the file."""

    id: Words
    title: Words
    short_title: Words
    summary: Words
    purpose: Words
    audience: Words
    author: Words
    clinical_reviewer: str = ""
    reviewed: date | None = None
    next_review: date | None = None
    published: date
    version: Words
    funding: Words
    conflicts: Words
    update_policy: Words
    references: tuple[Words, ...] = ()
    related: tuple[Words, ...] = ()


MAY_BE_BLANK = ("clinical-reviewer", "reviewed", "next-review", "references", "related")
_KEY = re.compile(r"([A-Za-z][\w-]*)\s*:")
_PLACE = re.compile(r" - at `\$\.?([\w-]*)(?:\[\d+\])?`$")
_NAMED = re.compile(r"field `([^`]*)`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The head of a page, and where its text begins."""

    meta: TopicMeta
    body: str
    first_line: int
    lines: dict[str, int]
    """Name of each field and the line on which it stands."""
    faults: tuple[Fault, ...]


def read_front(text: str, file: PurePosixPath) -> Front:
    """Split a page into its facts and its text; PageBroken when the facts cannot be used."""
    head, body, first_line = _split(text, file)
    lines = _lines(head, file)
    front = _converted(_loaded(head, file), file, lines)
    faults: list[Fault] = []
    review = _review(front, file, lines, faults)
    _look_at_id(front.id, file, lines, faults)
    meta = TopicMeta(
        # The file name is what links and the reading path use, so it wins.
        id=file.stem,
        title=front.title,
        short_title=front.short_title,
        summary=front.summary,
        purpose=front.purpose,
        audience=front.audience,
        author=front.author,
        review=review,
        published=front.published,
        version=front.version,
        funding=front.funding,
        conflicts=front.conflicts,
        update_policy=front.update_policy,
        references=front.references,
        related=front.related,
    )
    return Front(meta=meta, body=body, first_line=first_line, lines=lines, faults=tuple(faults))


def _split(text: str, file: PurePosixPath) -> tuple[list[str], str, int]:
    """Return the lines between the two fences, the rest and the line on which it begins."""
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        raise _broken(file, 1, f"The page must begin with front matter: a line {FENCE}.")
    for at, line in enumerate(lines[1:], 1):
        if line.rstrip() == FENCE:
            return lines[1:at], "\n".join(lines[at + 1 :]), at + 2
    raise _broken(
        file, 1, f"The front matter has no end within {LARGEST // 1024} KiB. Add a line {FENCE}."
    )


def _lines(head: list[str], file: PurePosixPath) -> dict[str, int]:
    """Find the line of each field; YAML itself would take the last of two without a word."""
    lines: dict[str, int] = {}
    for number, line in enumerate(head, 2):
        found = _KEY.match(line)
        if found and lines.setdefault(found[1], number) != number:
            raise _broken(file, number, f"“{found[1]}” is there twice. Take one away.")
        if line.count("[") + line.count("{") > MOST_BRACKETS or line.count("- ") > MOST_BRACKETS:
            raise _broken(file, number, "The line is nested too deep. Write a plain list.")
    return lines


def _loaded(head: list[str], file: PurePosixPath) -> object:
    """Read YAML in which every value is text or a list of texts."""
    try:
        return yaml.load("\n".join(head), Loader=yaml.CBaseLoader) or {}
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        raise _broken(
            file, line + 2, f"The front matter is not valid YAML ({error.problem}). Correct it."
        ) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise _broken(file, 1, f"The front matter is not valid YAML ({error}).") from error


def _converted(raw: object, file: PurePosixPath, lines: dict[str, int]) -> _Front:
    """Check the names and values of the fields."""
    if isinstance(raw, dict):
        raw = {key: value for key, value in raw.items() if value or key not in MAY_BE_BLANK}
    try:
        return msgspec.convert(raw, _Front, strict=False)
    except msgspec.ValidationError as error:
        raise _explained(str(error), file, lines) from error


def _explained(message: str, file: PurePosixPath, lines: dict[str, int]) -> PageBroken:
    """Turn the message of the checker into a sentence for an author."""
    named, place = _NAMED.search(message), _PLACE.search(message)
    if message.startswith("Object missing") and named:
        return _broken(file, 1, f"The front matter has no “{named[1]}”. Add it.")
    if message.startswith("Object contains unknown") and named:
        line = lines.get(named[1], 1)
        return _broken(file, line, f"“{named[1]}” is no field of the front matter. Correct it.")
    if place and place[1]:
        what = _PLACE.sub("", message)
        line = lines.get(place[1], 1)
        if "length >= 1" in what:
            return _broken(file, line, f"“{place[1]}” is empty. Fill it in.")
        return _broken(file, line, f"“{place[1]}” cannot be read: {what}. Correct it.")
    return _broken(file, 2, "The front matter must be lines such as “title: words”.")


def _review(
    front: _Front, file: PurePosixPath, lines: dict[str, int], faults: list[Fault]
) -> Review:
    """Return who has checked the page; anything less than all three facts is a draft."""
    if front.clinical_reviewer and front.reviewed and front.next_review:
        return Checked(
            by=front.clinical_reviewer, on=front.reviewed, next_review=front.next_review
        )
    given = {
        "clinical-reviewer": front.clinical_reviewer,
        "reviewed": front.reviewed,
        "next-review": front.next_review,
    }
    there = [name for name, value in given.items() if value]
    if there:
        missing = ", ".join(f"“{name}”" for name, value in given.items() if not value)
        faults.append(
            Fault(
                file=file,
                line=lines.get(there[0], 1),
                kind="partial-review",
                sentence=f"The review lacks {missing}, so the page counts as a draft. "
                "Give all three or none.",
            )
        )
    return Draft()


def _look_at_id(
    given: str, file: PurePosixPath, lines: dict[str, int], faults: list[Fault]
) -> None:
    """Note an id that is not the name of the file."""
    if given != file.stem:
        faults.append(
            Fault(
                file=file,
                line=lines.get("id", 1),
                kind="id-differs",
                sentence=f"The id is “{given}” and the file is “{file.name}”. Make them equal.",
            )
        )


def _broken(file: PurePosixPath, line: int, sentence: str) -> PageBroken:
    """Make the error for front matter that cannot be used."""
    return PageBroken.of(Fault(file=file, line=line, kind="front-matter", sentence=sentence))
