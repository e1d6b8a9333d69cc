# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Look for what the machine that builds would leave in a bundle: its folders and its people."""

from __future__ import annotations

import importlib
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from tools.bundle.trim import TrimError

ELF = b"\x7fELF"
NOT_INSIDE = rb"(?<![\w.~-])"
"""A folder of ours may be called as one of the machine: `linux/root/etc` is no `/root/etc`."""
NEUTRAL = "/nowhere"
PROGRAMS = frozenset({"vein-guide", "vein-guide-cli"})
SHARED = ("/usr", "/usr/local")
"""Where Python stands on many machines: such a path says nothing about this one."""
Opened = Callable[[Path], Mapping[str, bytes]]


def programs_inside(path: Path) -> dict[str, bytes]:
    """Return all code that PyInstaller has put into a program, by name."""
    # only where a bundle is built is this package there
    readers = importlib.import_module("PyInstaller.archive.readers")
    program = readers.CArchiveReader(str(path))
    found = {name: program.extract(name) for name in program.toc}
    modules = program.open_embedded_archive("PYZ.pyz")
    return found | {name: modules.extract(name, raw=True) or b"" for name in modules.toc}


def _nothing(path: Path) -> dict[str, bytes]:
    """Return what is in a file of the same name that is no program."""
    del path
    return {}


def contents(path: Path, opened: Opened) -> Iterator[tuple[str, bytes]]:
    """Return what a file holds, and for archives and programs also what is packed in them."""
    yield "", path.read_bytes()
    if zipfile.is_zipfile(path) and path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            yield from ((name, archive.read(name)) for name in archive.namelist())
    if path.stem in PROGRAMS and path.suffix in ("", ".exe"):
        yield from opened(path).items()


def traces(folder: Path, words: Iterable[str], opened: Opened = programs_inside) -> list[str]:
    """Return a line for each file in which one of the paths stands."""
    wanted = {word: re.compile(NOT_INSIDE + re.escape(word.encode())) for word in words}
    lines: list[str] = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        for inside, raw in contents(path, opened if path.parent == folder else _nothing):
            found = [word for word, pattern in wanted.items() if pattern.search(raw)]
            lines += [f"{name}{inside and ': '}{inside} holds {word}" for word in found]
    return lines


def neutral(prefix: str) -> str:
    """Return a path as long as a prefix that leads nowhere and says nothing."""
    if len(prefix) < len(NEUTRAL):
        raise TrimError(f"Python stands in {prefix}; take one from another folder to build with.")
    return NEUTRAL.ljust(len(prefix), "/")


def take_away(folder: Path, prefix: str) -> int:
    """Write over where Python stood on this machine, in its own libraries; return how many.

    A Python that somebody has built notes its folder in each of its libraries, to look for
    others there. In a bundle that folder is not there, or is anybody's.
    """
    if prefix in SHARED:
        return 0
    old, new, changed = prefix.encode(), neutral(prefix).encode(), 0
    for path in sorted(folder.rglob("*.so*")):
        raw = path.read_bytes()
        if raw.startswith(ELF) and old in raw:
            path.write_bytes(raw.replace(old, new))
            changed += 1
    return changed
