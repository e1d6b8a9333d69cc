# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A bundle as one archive to unpack anywhere, also onto a medium that cannot be written to."""

from __future__ import annotations

import io
import lzma
import tarfile
from pathlib import Path
from typing import assert_never

from tools.packages.depends import asked_by
from tools.packages.pieces import (
    PROGRAM,
    Copied,
    Linked,
    Made,
    Piece,
    bundle_pieces,
    content_of,
    folders_of,
)
from tools.packages.release import Release

MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}
"""What a machine is called outside Debian."""
PRESET = 6
"""A higher one takes much memory and wins little."""


def build_tar(bundle: Path, out: Path, release: Release, preset: int = PRESET) -> Path:
    """Write the archive; return where it is. The same bundle gives the same bytes."""
    inside = f"vein-guide-{release.version}"
    pieces = bundle_pieces(bundle, inside)
    machine = MACHINES.get(asked_by(pieces).machine, "x86_64")
    target = out / f"{inside}-linux-{machine}.tar.xz"
    with lzma.open(target, "wb", preset=preset) as packed:
        write_tar(pieces, packed, release.epoch)
    return target


def write_tar(pieces: tuple[Piece, ...], packed: io.IOBase, epoch: int) -> None:
    """Write an archive in which nothing is left to chance: order, owner, rights and time."""
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name in folders_of(pieces):
            archive.addfile(_entry(name, tarfile.DIRTYPE, PROGRAM, epoch))
        for piece in sorted(pieces, key=lambda piece: piece.path):
            _add(archive, piece, epoch)


def _add(archive: tarfile.TarFile, piece: Piece, epoch: int) -> None:
    match piece:
        case Linked():
            entry = _entry(piece.path, tarfile.SYMTYPE, 0o777, epoch)
            entry.linkname = piece.target
            archive.addfile(entry)
        case Copied() | Made():
            content = content_of(piece)
            entry = _entry(piece.path, tarfile.REGTYPE, piece.mode, epoch)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
        case _:
            assert_never(piece)


def _entry(name: str, kind: bytes, mode: int, epoch: int) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.type, entry.mode, entry.mtime = kind, mode, epoch
    entry.uname = entry.gname = "root"
    return entry
