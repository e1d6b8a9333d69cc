# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A bundle of a few bytes, programs of Linux of a few bytes, and a release, for tests."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

from tools.commands import Finished
from tools.packages.release import Release

EPOCH = 1_700_000_000
RELEASE = Release(version="1.2.3", epoch=EPOCH)


def elf(needed: Sequence[str] = (), soname: str = "", glibc: str = "", machine: int = 62) -> bytes:
    """Return the least that the loader of Linux would read: two segments and what they name."""
    strings = b"\0"
    places = {}
    for name in (*needed, soname, "libc.so.6", f"GLIBC_{glibc}"):
        places[name] = len(strings)
        strings += name.encode() + b"\0"
    base, heads = 0x1000, 64 + 2 * 56
    verneed = b""
    if glibc:
        verneed = struct.pack("<HHIII", 1, 1, places["libc.so.6"], 16, 0)
        verneed += struct.pack("<IHHII", 0, 0, 0, places[f"GLIBC_{glibc}"], 0)
    tags = [(5, base + heads), *((1, places[name]) for name in needed)]
    if soname:
        tags.append((14, places[soname]))
    if glibc:
        tags += [(0x6FFFFFFE, base + heads + len(strings)), (0x6FFFFFFF, 1)]
    dynamic = b"".join(struct.pack("<QQ", *tag) for tag in (*tags, (0, 0)))
    at = heads + len(strings) + len(verneed)
    length = at + len(dynamic)
    head = b"\x7fELF\x02\x01" + bytes(10) + struct.pack("<HHIQQQ", 3, machine, 1, 0, 64, 0)
    head += struct.pack("<IHHHHHH", 0, 64, 56, 2, 0, 0, 0)
    load = struct.pack("<IIQQQQQQ", 1, 4, 0, base, base, length, length, 1)
    dyn = struct.pack("<IIQQQQQQ", 2, 4, at, base + at, 0, len(dynamic), len(dynamic), 1)
    return head + load + dyn + strings + verneed + dynamic


def bundle(folder: Path) -> Path:
    """Write a bundle for Linux; return its folder."""
    files = {
        "vein-guide": elf(["libc.so.6", "libinner.so.1"], glibc="2.34"),
        "vein-guide-cli": elf(["libc.so.6"], glibc="2.17"),
        "_internal/libinner.so.1": elf(["libEGL.so.1"], soname="libinner.so.1", glibc="2.36"),
        "_internal/edu_app/_bundled/content/en/risks.md": b"# Risks\n",
        "LICENSE": b"MIT\n",
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    for name in ("vein-guide", "vein-guide-cli"):
        (folder / name).chmod(0o755)
    (folder / "_internal" / "libother.so").symlink_to("libinner.so.1")
    return folder


class Commands:
    """Stands in for programs of the system: keeps what was asked for."""

    def __init__(self, *, code: int = 0, output: str = "") -> None:
        self.asked: list[tuple[str, ...]] = []
        self._ended = Finished(code=code, output=output)

    def __call__(self, command: Sequence[str]) -> Finished:
        """Keep the command and end as was said."""
        self.asked.append(tuple(command))
        return self._ended
