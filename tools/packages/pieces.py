# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What goes into a package, as a list of files and links, before anything is written."""

from __future__ import annotations

import gzip
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import assert_never

from tools.commands import SetUpError

PLAIN, PROGRAM = 0o644, 0o755
NAMES = ("vein-guide", "vein-guide-cli")
"""What every bundle holds, with or without `.exe`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A file as it is elsewhere."""

    path: str
    """In the package, with slashes and without the first one."""
    source: Path
    mode: int = PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A file that is made for the package."""

    path: str
    content: bytes
    mode: int = PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A symbolic link."""

    path: str
    target: str


Piece = Copied | Made | Linked


def bundle_pieces(folder: Path, under: str) -> tuple[Piece, ...]:
    """Return everything of a bundle, to lie below a folder of the package; in order."""
    there = {name for name in NAMES for end in ("", ".exe") if (folder / f"{name}{end}").is_file()}
    if missing := sorted(set(NAMES) - there):
        raise SetUpError(f"{folder} is no bundle: {', '.join(missing)} is not in it. make bundle")
    found = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return tuple(_of(path, folder, under) for path in sorted(found))


def _of(path: Path, folder: Path, under: str) -> Piece:
    name = (PurePosixPath(under) / path.relative_to(folder).as_posix()).as_posix()
    if path.is_symlink():
        return Linked(path=name, target=os.readlink(path))
    return Copied(path=name, source=path, mode=PROGRAM if path.stat().st_mode & 0o111 else PLAIN)


def squeezed(text: bytes) -> bytes:
    """Return bytes packed by gzip, the same on every day."""
    return gzip.compress(text, 9, mtime=0)


def content_of(piece: Copied | Made) -> bytes:
    """Return the bytes of a file."""
    return piece.content if isinstance(piece, Made) else piece.source.read_bytes()


def folders_of(pieces: Iterable[Piece]) -> tuple[str, ...]:
    """Return every folder that the files need, the outer ones first."""
    names = {
        parent.as_posix()
        for piece in pieces
        for parent in PurePosixPath(piece.path).parents
        if parent.as_posix() != "."
    }
    return tuple(sorted(names))


def stage(pieces: Iterable[Piece], root: Path, epoch: int) -> None:
    """Write all of it below a folder, with the same time on everything."""
    everything = tuple(pieces)
    for name in folders_of(everything):
        (root / name).mkdir(mode=PROGRAM, exist_ok=True)
        (root / name).chmod(PROGRAM)
    for piece in everything:
        _write(piece, root / piece.path)
    for path in (*root.rglob("*"), root):
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _write(piece: Piece, path: Path) -> None:
    match piece:
        case Copied():
            shutil.copyfile(piece.source, path)
            path.chmod(piece.mode)
        case Made():
            path.write_bytes(piece.content)
            path.chmod(piece.mode)
        case Linked():
            path.symlink_to(piece.target)
        case _:
            assert_never(piece)
