# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which page belongs to a code of a problem list, such as I87.1 of ICD-10-CM."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Annotated

import msgspec

from edu_app.library.link import Kind, Link
from edu_app.library.toml import TomlFile, convert, read_toml
from edu_app.problems import ContentError, Fault

CODES = PurePosixPath("codes.toml")
OWN_CODES = PurePosixPath("codes.local.toml")
"""What a clinic adds; an update of the guide never touches it."""
LONGEST_CODE = 64
KINDS = (Kind.TOPIC, Kind.FAQ)
"""What a code may open."""
PREFIXES = ("urn:oid:", "oid:")
_DROPPED = re.compile(r"[\s.]")
_CODE = re.compile(r"[0-9A-Z][0-9A-Z-]*\*?")

Words = Annotated[str, msgspec.Meta(min_length=1)]


class _Code(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    code: Words
    page: Words
    note: Words


class _System(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    names: tuple[Words, ...]
    oid: Annotated[str, msgspec.Meta(pattern=r"^[0-9]+(\.[0-9]+)+$")]
    code: tuple[dict[str, object], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeEntry:
    """One line of the map."""

    oid: str
    """Of the system that the code belongs to."""
    code: str
    """Plain, without a star."""
    whole: bool
    """The code stands for itself alone; otherwise for everything that begins with it."""
    link: Link
    file: PurePosixPath
    line: int
    page_line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeMap:
    """Everything that is known about codes, and what was wrong in the files."""

    systems: dict[str, str]
    """Plain name or OID of a system -> its OID."""
    entries: tuple[CodeEntry, ...]
    faults: tuple[Fault, ...] = ()

    def find(self, system: str, code: str) -> Link | None:
        """Return the page of a code; None when there is none. A blank system means any.

        The longest entry wins, a whole code before the beginning of one, and what a clinic
        has added before what came with the guide.
        """
        if len(code) > LONGEST_CODE:
            return None
        wanted, oid = plain_code(code), self.systems.get(plain_system(system), "")
        if not wanted or (system.strip() and not oid):
            return None
        fitting = [
            entry
            for entry in self.entries
            if oid in ("", entry.oid)
            and (wanted == entry.code if entry.whole else wanted.startswith(entry.code))
        ]
        best = max(fitting, key=_rank, default=None)
        return best.link if best else None


def plain_code(code: str) -> str:
    """Return a code as it is compared: capitals, no dots, no white space."""
    return _DROPPED.sub("", code).upper()


def plain_system(name: str) -> str:
    """Return the name of a system as it is compared: letters and digits only; an OID as it is."""
    name = name.strip().casefold()
    for prefix in PREFIXES:
        name = name.removeprefix(prefix)
    bare = re.sub(r"[^0-9a-z]", "", name)
    return name if bare.isdigit() else bare


def read_codes(root: Path) -> CodeMap:
    """Read the map and what a clinic has added; a broken line is left out and told."""
    systems: dict[str, str] = {}
    entries: list[CodeEntry] = []
    faults: list[Fault] = []
    for file in (CODES, OWN_CODES):
        if not os.path.lexists(root / file):
            continue
        try:
            source = read_toml(root, file)
        except ContentError as error:
            faults.extend(error.faults)
            continue
        for name, value in source.values.items():
            system, wrong = convert(source, name, value, _System)
            faults.extend(wrong)
            if system is not None:
                systems |= dict.fromkeys(_names(name, system), system.oid)
                found = tuple(_entries(source, name, system))
                entries.extend(each for each in found if isinstance(each, CodeEntry))
                faults.extend(each for each in found if isinstance(each, Fault))
    faults.extend(_doubled(entries))
    return CodeMap(systems=systems, entries=tuple(entries), faults=tuple(faults))


def _names(name: str, system: _System) -> Iterator[str]:
    return (plain_system(each) for each in (name, system.oid, *system.names))


def _entries(source: TomlFile, name: str, system: _System) -> Iterator[CodeEntry | Fault]:
    """Return each entry of a system, or what is wrong with it."""
    for at, value in enumerate(system.code):
        place = f"{name}.code[{at}]"
        record, wrong = convert(source, place, value, _Code)
        yield from wrong
        if record is None:
            continue
        code, link = plain_code(record.code), Link.parse(record.page)
        if not _CODE.fullmatch(code) or len(code) > LONGEST_CODE:
            sentence = f"“{record.code}” is not a code. Write I87.1, or I82.42* for a beginning."
            yield source.fault(f"{place}.code", "broken-code", sentence)
        elif link is None or link.kind not in KINDS or not link.target:
            sentence = f"“{record.page}” is not a page. Write topic:may-thurner, for example."
            yield source.fault(f"{place}.page", "broken-code", sentence)
        else:
            yield CodeEntry(
                oid=system.oid,
                code=code.rstrip("*"),
                whole=not code.endswith("*"),
                link=link,
                file=source.file,
                line=source.line_of(f"{place}.code"),
                page_line=source.line_of(f"{place}.page"),
            )


def _rank(entry: CodeEntry) -> tuple[int, bool, bool]:
    return len(entry.code), entry.whole, entry.file == OWN_CODES


def _doubled(entries: Iterable[CodeEntry]) -> Iterator[Fault]:
    """Find a code that one file names twice."""
    seen: set[tuple[PurePosixPath, str, str, bool]] = set()
    for entry in entries:
        key = (entry.file, entry.oid, entry.code, entry.whole)
        if key in seen:
            star = "" if entry.whole else "*"
            sentence = f"The code {entry.code}{star} is there twice. Take one away."
            yield Fault(file=entry.file, line=entry.line, kind="duplicate-code", sentence=sentence)
        seen.add(key)
