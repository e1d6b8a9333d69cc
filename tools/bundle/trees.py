# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Two folders, compared file by file: names, rights, bytes, links."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

PROGRAM, FILE, FOLDER = 0o755, 0o644, 0o755


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is at one place of a tree."""

    kind: str
    """`file`, `folder`, `link` or `other`."""
    mode: int
    digest: str
    """SHA-256 of a file, the target of a link."""
    size: int = 0


def look(folder: Path) -> dict[str, Seen]:
    """Return everything below a folder by its path, sorted."""
    return {
        path.relative_to(folder).as_posix(): _seen(path)
        for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())
    }


def differences(one: Path, other: Path) -> list[str]:
    """Return a line for each place in which two trees differ; none when they are identical."""
    first, second = look(one), look(other)
    lines: list[str] = []
    for name in sorted(first.keys() | second.keys()):
        here, there = first.get(name), second.get(name)
        if here is None or there is None:
            lines.append(f"{name}: only in {'the second' if here is None else 'the first'}")
        elif here != there:
            what = [
                field
                for field in ("kind", "mode", "digest")
                if getattr(here, field) != getattr(there, field)
            ]
            lines.append(f"{name}: another {' and '.join(what)}")
    return lines


def settle(folder: Path, programs: frozenset[str], epoch: int) -> None:
    """Give everything below a folder the rights and the time that it always has."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.chmod(FOLDER)
        else:
            is_program = path.relative_to(folder).as_posix() in programs
            path.chmod(PROGRAM if is_program else FILE)
        os.utime(path, (epoch, epoch))
    folder.chmod(FOLDER)
    os.utime(folder, (epoch, epoch))


def size_of(folder: Path) -> int:
    """Return how many bytes all files hold."""
    return sum(seen.size for seen in look(folder).values())


def _seen(path: Path) -> Seen:
    about = path.lstat()
    mode = stat.S_IMODE(about.st_mode)
    if path.is_symlink():
        return Seen(kind="link", mode=0, digest=os.readlink(path))
    if path.is_dir():
        return Seen(kind="folder", mode=mode, digest="")
    if not path.is_file():
        return Seen(kind="other", mode=mode, digest="")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Seen(kind="file", mode=mode, digest=digest, size=about.st_size)
