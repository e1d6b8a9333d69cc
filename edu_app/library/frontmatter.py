# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the facts at the head of a page: title, review, dates and references."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from typing import Annotated

import msgspec

from edu_app.library.decoding import converted
from edu_app.library.level import Level, parse_level
from edu_app.library.model import Checked, Draft, Review, TopicMeta
from edu_app.library.placeholders import fill
from edu_app.library.plain_yaml import plain_values
from edu_app.library.schema import explain
from edu_app.problems import Fault, PageBroken

FENCE = "---"
LARGEST = 16 * 1024
"""Characters in which the front matter must end: a tile needs only the head of a file, and the
YAML reader, which is written in C, can be made to crash by deep nesting in a larger text."""

Words = Annotated[str, msgspec.Meta(min_length=1)]


class _Front(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """The fields as they stand in the file."""

    id: Words
    title: Words
    short_title: Words
    summary: Words
    purpose: Words
    audience: Words
    author: Words
    credentials: str = ""
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
    readability: str = ""
    review_waiver: str = ""


MAY_BE_BLANK = (
    "clinical-reviewer",
    "reviewed",
    "next-review",
    "references",
    "related",
    "credentials",
    "readability",
    "review-waiver",
)
_END = re.compile(r"\n---[ \t\r]*(?:\n|\Z)")
_KEY = re.compile(r"([A-Za-z][\w-]*)\s*:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The head of a page, and where its text begins."""

    meta: TopicMeta
    given_id: str
    """The id in the file; `meta.id` is the name of the file."""
    body: str
    first_line: int
    lines: dict[str, int]
    """Name of each field and the line on which it stands."""
    faults: tuple[Fault, ...]


def read_front(text: str, file: PurePosixPath, facts: Mapping[str, str]) -> Front:
    """Split a page into its facts and its text; PageBroken when the facts cannot be used."""
    head, body, first_line = _split(text, file)
    lines = _lines(head, file)
    front = _converted(_loaded(head, file), file, lines)
    faults: list[Fault] = []
    review = _review(front, file, lines, faults)
    _look_at_id(front.id, file, lines, faults)
    level = _level(front.readability, file, lines, faults)

    def filled(words: str, name: str) -> str:
        text, problem = fill(words, facts)
        if problem:
            line = lines.get(name, 1)
            fault = Fault(file=file, line=line, kind="unknown-placeholder", sentence=problem)
            faults.append(fault)
        return text

    meta = TopicMeta(
        # The file name is what links and the reading path use, so it wins.
        id=file.stem,
        title=filled(front.title, "title"),
        short_title=filled(front.short_title, "short-title"),
        summary=filled(front.summary, "summary"),
        purpose=filled(front.purpose, "purpose"),
        audience=front.audience,
        author=front.author,
        credentials=front.credentials,
        review=review,
        published=front.published,
        version=front.version,
        funding=front.funding,
        conflicts=front.conflicts,
        update_policy=front.update_policy,
        references=front.references,
        related=front.related,
        level=level,
        waiver=front.review_waiver,
    )
    return Front(
        meta=meta,
        given_id=front.id,
        body=body,
        first_line=first_line,
        lines=lines,
        faults=tuple(faults),
    )


def body_of(text: str) -> str:
    """Return what follows the front matter, without looking at the front matter itself."""
    end = _END.search(text, 0, LARGEST)
    return text[end.end() :] if end else text


def _split(text: str, file: PurePosixPath) -> tuple[list[str], str, int]:
    """Return the lines between the two fences, the rest and the line on which it begins."""
    if text.partition("\n")[0].rstrip() != FENCE:
        raise _broken(file, 1, f"The page must begin with front matter: a line {FENCE}.")
    end = _END.search(text, 0, LARGEST)
    if end:
        head = text[: end.start()].split("\n")[1:]
        return head, text[end.end() :], len(head) + 3
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
    return lines


def _loaded(head: list[str], file: PurePosixPath) -> object:
    """Read YAML in which every value is text or a list of texts."""
    plain = plain_values(head)
    if plain is not None:
        return plain
    # Imported here: a start with plain pages never needs it.
    import yaml

    try:
        # The base loader makes texts of everything, so no tag means anything.
        return yaml.load("\n".join(head), Loader=yaml.CBaseLoader) or {}
    except yaml.MarkedYAMLError as error:
        # What is never closed is noticed lines later; its beginning helps more.
        context = error.context or ""
        is_open = "flow" in context or "quoted" in context
        mark = error.context_mark if is_open else error.problem_mark
        line = mark.line if mark else 0
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
        return converted(raw, _Front, strict=False)
    except msgspec.ValidationError as error:
        place, sentence = explain(error)
        # A missing field and a head that is no list of fields have no line of their own.
        raise _broken(file, lines.get(place.partition("[")[0], 1), sentence) from error


def _review(
    front: _Front, file: PurePosixPath, lines: dict[str, int], faults: list[Fault]
) -> Review:
    """Return who has checked the page; anything less than all three facts is a draft."""
    if front.clinical_reviewer and front.reviewed and front.next_review:
        return Checked(by=front.clinical_reviewer, on=front.reviewed, next_review=front.next_review)
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


def _level(
    given: str, file: PurePosixPath, lines: dict[str, int], faults: list[Fault]
) -> Level | None:
    """Return the reading level; none while it has not been measured."""
    level = parse_level(given) if given else None
    if given and level is None:
        faults.append(
            Fault(
                file=file,
                line=lines.get("readability", 1),
                kind="reading-level",
                sentence="The reading level cannot be read. “vein-guide score” writes it.",
            )
        )
    return level


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
