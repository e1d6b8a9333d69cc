# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which Python modules are packed into a program that PyInstaller has made."""

from __future__ import annotations

import marshal
import struct
from collections.abc import Iterator

MAGIC = b"MEI\014\013\012\013\016"
COOKIE = struct.Struct("!8sIIII64s")
"""Behind everything else: length of all, where the list of contents is and how long."""
ENTRY = struct.Struct("!IIIIBc")
MODULES, MODULE, PACKAGE = b"z", b"m", b"M"
"""Scripts are left out: they are our own and those of the loader."""


def module_names(program: bytes) -> frozenset[str]:
    """Return the full names of all modules; nothing for a program of another kind."""
    at = program.rfind(MAGIC)
    if at < 0:
        return frozenset()
    _magic, length, offset, size, _python, _library = COOKIE.unpack_from(program, at)
    begin = at + COOKIE.size - length
    names: set[str] = set()
    for kind, name, start, stored in _entries(program[begin + offset : begin + offset + size]):
        if kind == MODULES:
            names |= _inner(program[begin + start : begin + start + stored])
        elif kind in {MODULE, PACKAGE}:
            names.add(name)
    return frozenset(names)


def _entries(table: bytes) -> Iterator[tuple[bytes, str, int, int]]:
    """Return kind, name, place and stored length of each entry."""
    at = 0
    while at < len(table):
        size, start, stored, _length, _packed, kind = ENTRY.unpack_from(table, at)
        name = table[at + ENTRY.size : at + size].rstrip(b"\0").decode("utf-8")
        yield kind, name, start, stored
        at += size


def _inner(archive: bytes) -> set[str]:
    """Return the names in the archive of modules: magic, version, place of the list, the list."""
    (place,) = struct.unpack_from("!I", archive, 8)
    listed = marshal.loads(archive[place:])
    return {str(name) for name, _where in listed}
