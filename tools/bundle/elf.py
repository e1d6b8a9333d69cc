# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which libraries a Linux library asks for, read from its dynamic section."""

from __future__ import annotations

import struct

MAGIC = b"\x7fELF\x02\x01"
"""64 bits, little-endian: the only kind that is built here."""
DYNAMIC = 6
NEEDED, END = 1, 0
HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
SECTION = struct.Struct("<IIQQQQIIQQ")
ENTRY = struct.Struct("<qQ")


def needed(content: bytes) -> tuple[str, ...]:
    """Return the names of the libraries; nothing for what is no such file."""
    if not content.startswith(MAGIC) or len(content) < HEADER.size:
        return ()
    head = HEADER.unpack_from(content)
    offset, size, count = head[6], head[11], head[12]
    sections = [SECTION.unpack_from(content, offset + size * at) for at in range(count)]
    names: list[str] = []
    for section in sections:
        if section[1] != DYNAMIC:
            continue
        strings = sections[section[6]]
        for tag, value in ENTRY.iter_unpack(content[section[4] : section[4] + section[5]]):
            if tag == END:
                break
            if tag == NEEDED:
                start = strings[4] + value
                names.append(content[start : content.index(b"\0", start)].decode())
    return tuple(names)
