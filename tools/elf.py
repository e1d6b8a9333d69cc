# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a program or a library of Linux asks the system for, read from the file itself."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

MAGIC = b"\x7fELF\x02\x01"
"""64 bits, little end first: all that is built here."""
MACHINES = {62: "amd64", 183: "arm64"}
HEADER = 64
"""Bytes of the head of a file."""
LOAD, DYNAMIC = 1, 2
NEEDED, STRINGS, SONAME, VERSIONS, VERSIONS_COUNT = 1, 5, 14, 0x6FFFFFFE, 0x6FFFFFFF
GLIBC = re.compile(r"GLIBC_([0-9]+)\.([0-9]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Binary:
    """One file."""

    machine: str
    """As Debian names it, such as `amd64`; blank for others."""
    soname: str
    needed: tuple[str, ...]
    glibc: tuple[int, int]
    """The oldest C library that it runs with."""


class _Image:
    """The bytes of a file, by the addresses that they have when it is loaded."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        start, size, count = self._head()
        heads = (struct.unpack_from("<IIQQQQ", data, start + size * n) for n in range(count))
        self._segments: list[tuple[int, int, int, int]] = [
            (kind, place, at, length) for kind, _, place, at, _, length in heads
        ]

    def _head(self) -> tuple[int, int, int]:
        (start,) = struct.unpack_from("<Q", self.data, 32)
        size, count = struct.unpack_from("<HH", self.data, 54)
        return start, size, count

    def place(self, address: int) -> int:
        """Return where in the file an address lies."""
        for kind, place, at, length in self._segments:
            if kind == LOAD and at <= address < at + length:
                return place + address - at
        return address

    def dynamic(self) -> Iterator[tuple[int, int]]:
        """Go through what the loader reads: a tag and its value."""
        for kind, place, _, length in self._segments:
            if kind == DYNAMIC:
                yield from struct.iter_unpack("<QQ", self.data[place : place + length])

    def text(self, place: int) -> str:
        """Return the text that begins here."""
        return self.data[place : self.data.index(b"\0", place)].decode()


def read_elf(data: bytes) -> Binary | None:
    """Return what a file asks for; None when it is no program and no library."""
    if not data.startswith(MAGIC) or len(data) < HEADER:
        return None
    image = _Image(data)
    tags = list(image.dynamic())
    single = dict(tags)
    strings = image.place(single.get(STRINGS, 0))
    (machine,) = struct.unpack_from("<H", data, 18)
    return Binary(
        machine=MACHINES.get(machine, ""),
        soname=image.text(strings + single[SONAME]) if SONAME in single else "",
        needed=tuple(image.text(strings + value) for tag, value in tags if tag == NEEDED),
        glibc=_glibc(image, single, strings),
    )


def needed(data: bytes) -> tuple[str, ...]:
    """Return the names of the libraries that a file asks for; none for what is no such file."""
    read = read_elf(data)
    return read.needed if read is not None else ()


def _glibc(image: _Image, tags: dict[int, int], strings: int) -> tuple[int, int]:
    """Return the highest version of the C library among those that symbols ask for."""
    found = [(0, 0)]
    place = image.place(tags.get(VERSIONS, 0))
    for _ in range(tags.get(VERSIONS_COUNT, 0)):
        _version, count, _file, first, after = struct.unpack_from("<HHIII", image.data, place)
        at = place + first
        for _ in range(count):
            _hash, _flags, _other, name, further = struct.unpack_from("<IHHII", image.data, at)
            if match := GLIBC.fullmatch(image.text(strings + name)):
                found.append((int(match[1]), int(match[2])))
            at += further
        place += after
    return max(found)
