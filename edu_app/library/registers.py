# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the lists that pages refer to: sources, glossary, reading path and phrases."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Annotated, Generic, Literal, TypeVar

import msgspec

from edu_app.library.link import ID, SOURCE_ID
from edu_app.library.model import GlossaryTerm, ReadingPath, Section, Source
from edu_app.library.phrase_checks import phrase_problem
from edu_app.library.phrases import FALLBACK, Phrases
from edu_app.library.placeholders import fill
from edu_app.library.toml import TomlFile, convert, read_toml
from edu_app.problems import ContentError, Fault

SOURCES = PurePosixPath("sources.toml")
COLLECTIONS = PurePosixPath("collections.toml")
PHRASES = "phrases.toml"
GLOSSARY = "glossary.toml"

_HEADER = re.compile(r'\s*\[\s*"?([\w-]+)"?\s*\]')
Entry = TypeVar("Entry")
Record = TypeVar("Record")
Words = Annotated[str, msgspec.Meta(min_length=1)]
TopicId = Annotated[str, msgspec.Meta(pattern=f"^{ID.pattern}$")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Register(Generic[Entry]):
    """A list of named things, and what was wrong in its file."""

    entries: Mapping[str, Entry]
    lines: Mapping[str, int]
    """The line on which each entry begins."""
    faults: tuple[Fault, ...]


class _SourceRecord(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    title: Words
    year: Words
    kind: Words
    people: str = ""
    paid_by: str = ""
    where: str = ""


class _TermRecord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    term: Words
    definition: Words
    also: tuple[Words, ...] = ()
    emergency: bool = False
    say: str = ""
    why: str = ""
    plain: bool = False


class _SectionRecord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    topic: TopicId
    icon: Words
    family: Literal["learn", "decide", "after", "tools", "urgent"]
    children: tuple[TopicId, ...] = ()


class _Collections(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    section: tuple[dict[str, object], ...]
    faq: tuple[TopicId, ...] = ()


def read_sources(root: Path) -> Register[Source]:
    """Read the source register."""

    def build(source_id: str, record: _SourceRecord) -> Source:
        return Source(
            id=source_id,
            title=record.title,
            year=record.year,
            kind=record.kind,
            people=record.people,
            paid_by=record.paid_by,
            where=record.where,
        )

    return _register(root, SOURCES, SOURCE_ID, _SourceRecord, build)


def read_glossary(root: Path, lang: str, facts: Mapping[str, str]) -> Register[GlossaryTerm]:
    """Read the words of one language."""
    problems: dict[str, str] = {}

    def build(term_id: str, record: _TermRecord) -> GlossaryTerm:
        definition, problem = fill(record.definition, facts)
        if problem:
            problems[term_id] = problem
        return GlossaryTerm(
            id=term_id,
            term=record.term,
            definition=definition,
            also=record.also,
            emergency=record.emergency,
            say=record.say,
            why=record.why,
            plain=record.plain,
        )

    file = PurePosixPath(lang, GLOSSARY)
    register = _register(root, file, ID, _TermRecord, build)
    unknown = tuple(
        Fault(file=file, line=register.lines[key], kind="unknown-placeholder", sentence=problem)
        for key, problem in problems.items()
    )
    return Register(
        entries=register.entries, lines=register.lines, faults=register.faults + unknown
    )


def read_path(root: Path) -> tuple[ReadingPath, tuple[Fault, ...]]:
    """Read the order of the pages; ContentError when the file cannot be used at all."""
    source = read_toml(root, COLLECTIONS)
    whole, faults = convert(source, "", dict(source.values), _Collections)
    sections: list[Section] = []
    for at, value in enumerate(whole.section if whole else ()):
        record, wrong = convert(source, f"section[{at}]", value, _SectionRecord)
        faults += wrong
        if record is not None:
            sections.append(
                Section(
                    topic_id=record.topic,
                    icon=record.icon,
                    family=record.family,
                    children=record.children,
                )
            )
    faq = whole.faq if whole else ()
    return ReadingPath(sections=tuple(sections), faq=faq), faults


def section_lines(root: Path) -> dict[str, int]:
    """Return the line on which each page or icon is named first in the reading path."""
    source = read_toml(root, COLLECTIONS)
    lines: dict[str, int] = {}
    for number, line in enumerate(source.text.split("\n"), 1):
        for topic_id in re.findall(r'"([a-z0-9-]+)"', line.partition("#")[0]):
            lines.setdefault(topic_id, number)
    return lines


def read_phrases(root: Path, lang: str) -> tuple[Phrases, tuple[Fault, ...]]:
    """Read the sentences of one language; without them the English ones are used."""
    try:
        source = read_toml(root, PurePosixPath(lang, PHRASES))
    except ContentError as error:
        return FALLBACK, error.faults
    phrases, faults = convert(source, "", dict(source.values), Phrases)
    if phrases is None:
        return FALLBACK, faults
    place, problem = phrase_problem(phrases)
    if problem:
        name = place.rpartition(".")[2]
        return FALLBACK, (source.fault(place, "phrase", f"The phrase “{name}”: {problem}."),)
    return phrases, ()


def _register(
    root: Path,
    file: PurePosixPath,
    name: re.Pattern[str],
    record: type[Record],
    build: Callable[[str, Record], Entry],
) -> Register[Entry]:
    """Read a file whose tables are entries; one bad entry does not spoil the others."""
    try:
        source = read_toml(root, file)
    except ContentError as error:
        return Register(entries={}, lines={}, faults=error.faults)
    entries: dict[str, Entry] = {}
    faults: list[Fault] = []
    for key, value in source.values.items():
        if not name.fullmatch(key):
            faults.append(source.fault(key, "broken-entry", f"“{key}” cannot be an id. Rename it."))
            continue
        found, wrong = convert(source, key, value, record)
        faults.extend(wrong)
        if found is not None:
            entries[key] = build(key, found)
    return Register(entries=entries, lines=_headers(source), faults=tuple(faults))


def _headers(source: TomlFile) -> dict[str, int]:
    """Return the line of each table."""
    lines: dict[str, int] = {}
    for number, line in enumerate(source.text.split("\n"), 1):
        found = _HEADER.match(line)
        if found:
            lines.setdefault(found[1], number)
    return {key: lines.get(key) or source.line_of(key) for key in source.values}
