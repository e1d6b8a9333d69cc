# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which packages of Debian a bundle needs: what its files ask for, by a table with reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import msgspec

from tools.commands import SetUpError
from tools.elf import Binary, read_elf
from tools.packages.pieces import Copied, Piece

FIELDS = ("Depends", "Recommends", "Suggests")


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One package of the table."""

    name: str
    field: str
    why: str
    brings: tuple[str, ...] = ()
    """Blank where nothing in the bundle shows that it is needed."""


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    package: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What all files of a bundle together ask the system for."""

    libraries: Mapping[str, str]
    """Its name, and a file that asks for it."""
    glibc: tuple[int, int]
    machine: str
    """As Debian names it; blank when there is no program for Linux in it."""


def read_table(path: Path) -> tuple[Line, ...]:
    """Return the lines of the table."""
    return msgspec.toml.decode(path.read_bytes(), type=Table).package


def asked_by(pieces: Iterable[Piece]) -> Asked:
    """Read every program and library of a bundle."""
    everything = tuple(pieces)
    binaries = {
        piece.path: binary
        for piece in everything
        if isinstance(piece, Copied) and (binary := read_elf(piece.source.read_bytes()))
    }
    brought = {PurePosixPath(piece.path).name for piece in everything}
    brought |= {binary.soname for binary in binaries.values()}
    return Asked(
        libraries={
            name: path
            for path, binary in reversed(binaries.items())
            for name in binary.needed
            if name not in brought
        },
        glibc=max((binary.glibc for binary in binaries.values()), default=(0, 0)),
        machine=_machine(binaries),
    )


def _machine(binaries: Mapping[str, Binary]) -> str:
    kinds = {binary.machine for binary in binaries.values()}
    if len(kinds) > 1:
        raise SetUpError(f"The bundle is for several machines: {', '.join(sorted(kinds))}.")
    return kinds.pop() if kinds else ""


def fields_of(asked: Asked, table: Iterable[Line]) -> dict[str, str]:
    """Return the fields that say what is needed; SetUpError for what nobody brings."""
    lines = tuple(table)
    known = {name for line in lines for name in line.brings}
    unknown = sorted(set(asked.libraries) - known)
    if unknown:
        first = f"{asked.libraries[unknown[0]]} asks for {unknown[0]}"
        raise SetUpError(
            f"No line of packaging/debian/depends.toml brings {', '.join(unknown)} ({first}). "
            "Add the package that does."
        )
    glibc = ".".join(map(str, asked.glibc))
    fields = {}
    for field in FIELDS:
        named = [
            line.name.format(glibc=glibc)
            for line in lines
            if line.field == field and (not line.brings or set(line.brings) & set(asked.libraries))
        ]
        if named:
            fields[field] = ", ".join(sorted(named))
    return fields
