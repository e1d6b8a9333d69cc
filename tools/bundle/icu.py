# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Leave out of ICU's data what only other languages need: 32 MB become 3.

Qt asks ICU for three things: to sort words, to name time zones, to read old code pages. The
library `libicudata` holds nothing but one table of named parts. Here it is written anew with
fewer of them; the library as Qt ships it can be put back at any time.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bundle.trim import TrimError
from tools.commands import Run, last_lines, run

MAGIC = b"\xda\x27"
FORMAT = b"CmnD"
FORMAT_AT = 12
"""Where the name of the format stands in the head of a table."""
ALIGNED = 16
LOCALE = re.compile(r"([a-z]{2,3})(?:_\w+)?")
KINDS_LEFT_OUT = frozenset({"cnv", "spp", "cfu"})
"""Code pages, and tables against look-alike names on the internet."""
FOLDERS_LEFT_OUT = frozenset({"brkitr", "unit", "curr", "lang", "region", "translit", "rbnf"})
"""Where words break, units, money, names of languages and countries: Qt has its own of these."""
SINGLE_LEFT_OUT = frozenset({"unames.icu"})
"""The name of every character."""

SOURCE = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{file}"
.size {symbol}, .-{symbol}
.section .note.GNU-stack, "", @progbits
"""


def keeps(name: str, languages: tuple[str, ...]) -> bool:
    """Tell whether a part such as `icudt73l/coll/de.res` stays."""
    _package, *folders, file = name.split("/")
    stem, _dot, kind = file.rpartition(".")
    if FOLDERS_LEFT_OUT & set(folders) or kind in KINDS_LEFT_OUT or file in SINGLE_LEFT_OUT:
        return False
    locale = LOCALE.fullmatch(stem)
    return kind != "res" or locale is None or locale[1] in languages


def table_in(library: bytes) -> bytes:
    """Return the table that a `libicudata` holds; TrimError when there is none."""
    at = library.find(MAGIC)
    while at >= 2 and library[at + FORMAT_AT - 2 :][:4] != FORMAT:
        at = library.find(MAGIC, at + 1)
    if at < 2:
        raise TrimError("There is no table of ICU in the library.")
    return library[at - 2 :]


def parts_of(table: bytes) -> dict[str, bytes]:
    """Return the parts of a table by name. The last one ends where the next symbol would be."""
    (head,) = struct.unpack_from("<H", table)
    body = memoryview(table)[head:]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * each) for each in range(count)]
    ends = [place[1] for place in places[1:]] + [len(body)]
    names = [table[head + at : table.index(b"\0", head + at)].decode() for at, _ in places]
    return {
        name: bytes(body[begin:end])
        for name, (_at, begin), end in zip(names, places, ends, strict=True)
    }


def table_of(head: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Write a table with these parts, sorted by name as ICU looks for them."""
    names = sorted(parts)
    words = b"".join(name.encode() + b"\0" for name in names)
    begin = 4 + 8 * len(names)
    at = begin + len(words)
    toc, inside, word_at = struct.pack("<I", len(names)), b"", begin
    chunks: list[bytes] = []
    at += -at % ALIGNED
    first = at
    for name in names:
        toc += struct.pack("<II", word_at, at)
        word_at += len(name) + 1
        chunk = parts[name] + bytes(-len(parts[name]) % ALIGNED)
        chunks.append(chunk)
        at += len(chunk)
    inside = (toc + words).ljust(first, b"\0")
    return head + inside + b"".join(chunks)


def thinner(table: bytes, wanted: Callable[[str], bool]) -> bytes:
    """Return a table with the wanted parts only."""
    (head,) = struct.unpack_from("<H", table)
    parts = parts_of(table)
    return table_of(table[:head], {name: parts[name] for name in parts if wanted(name)})


def thin_library(library: Path, languages: tuple[str, ...], run: Run = run) -> None:
    """Write a `libicudata.so.NN` anew without what other languages need."""
    table = table_in(library.read_bytes())
    symbol = "icudt" + library.name.rpartition(".")[2] + "_dat"
    with TemporaryDirectory() as folder:
        data, source, made = (Path(folder, name) for name in ("data", "data.s", "data.o"))
        data.write_bytes(thinner(table, lambda name: keeps(name, languages)))
        source.write_text(SOURCE.format(symbol=symbol, file=data), "ascii")
        link = ("ld", "-shared", "-soname", library.name, "--build-id=none", "-z", "noexecstack")
        for command in (
            ("as", "-o", str(made), str(source)),
            (*link, "-s", "-o", str(library), str(made)),
        ):
            ended = run(command)
            if not ended.ok:
                raise TrimError(f"{library.name} was not made:\n{last_lines(ended.output)}")
