# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The summary of a package for Windows Installer, with nothing in it of the moment of the build.

wixl writes the time and a fresh identifier there, which is all that differs between two builds.
"""

from __future__ import annotations

import struct

from tools.commands import SetUpError

FORMAT = bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9")
"""What a property set of this kind begins with, behind a head of 28 bytes."""
HEAD = 28
REVISION, CREATED, SAVED = 9, 12, 13
TEXT, TIME = 30, 64
FIRST_YEAR_SECONDS = 11_644_473_600
"""From the beginning of Windows' calendar, 1601, to that of Unix, 1970."""
TICKS = 10_000_000
IDENTIFIER_LETTERS = 38


def settle(package: bytes, identifier: str, epoch: int) -> bytes:
    """Return the package with this identifier and this time in its summary."""
    if package.count(FORMAT) != 1:
        raise SetUpError("The package for Windows Installer has no summary, or several.")
    start = package.index(FORMAT) - HEAD
    (offset,) = struct.unpack_from("<I", package, start + HEAD + len(FORMAT))
    section, settled = start + offset, bytearray(package)
    _size, count = struct.unpack_from("<II", package, section)
    time = struct.pack("<Q", (epoch + FIRST_YEAR_SECONDS) * TICKS)
    code = f"{{{identifier}}}".encode()
    for number in range(count):
        name, place = struct.unpack_from("<II", package, section + 8 + 8 * number)
        kind, length = struct.unpack_from("<II", package, section + place)
        if name == REVISION and (kind, length) == (TEXT, IDENTIFIER_LETTERS + 1):
            at = section + place + 8
            settled[at : at + IDENTIFIER_LETTERS] = code
        elif name in {CREATED, SAVED} and kind == TIME:
            at = section + place + 4
            settled[at : at + len(time)] = time
    return bytes(settled)
