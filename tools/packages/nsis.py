# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A bundle of Windows as an installer with a wizard, by NSIS."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from tools.commands import Run, SetUpError, last_lines
from tools.packages.pieces import Copied, Piece, bundle_pieces, folders_of
from tools.packages.release import Release


def build_nsis(bundle: Path, out: Path, release: Release, run: Run) -> Path:
    """Write the installer; return where it is. It is never called setup.exe."""
    files = files_of(bundle)
    target = out / f"vein-guide-{release.version}-windows-x64.exe"
    with tempfile.TemporaryDirectory(prefix="vein-guide-nsis-") as folder:
        listed = Path(folder) / "files.nsh"
        listed.write_text(lists(files), "utf-8")
        given = {
            "VERSION": release.version,
            "PAYLOAD": str(bundle.resolve()),
            "FILES": str(listed),
            "OUT": str(target.resolve()),
            "ICON": str(release.packaging / "windows" / "vein-guide.ico"),
            "KILOBYTES": str(kilobytes(files)),
        }
        made = run(
            (
                *("env", f"SOURCE_DATE_EPOCH={release.epoch}"),
                *("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"),
                *(f"-D{name}={value}" for name, value in given.items()),
                str(release.packaging / "windows" / "vein-guide.nsi"),
            )
        )
    if not made.ok:
        raise SetUpError(f"makensis could not make the installer:\n{last_lines(made.output, 12)}")
    return target


def files_of(bundle: Path) -> tuple[Copied, ...]:
    """Return the files of a bundle; a link would be another bundle's."""
    pieces = bundle_pieces(bundle, "")
    return tuple(_file(piece) for piece in pieces)


def _file(piece: Piece) -> Copied:
    if not isinstance(piece, Copied):
        raise SetUpError(f"{piece.path} is a link. A bundle of Windows has none.")
    return piece


def kilobytes(files: Iterable[Copied]) -> int:
    """Return what it takes on the disk, as Windows lists it."""
    return sum(piece.source.stat().st_size for piece in files) // 1024 + 1


def lists(files: tuple[Copied, ...]) -> str:
    """Return what is laid down, and the same names to be taken away, the inner folders first."""
    down, folder = ["!ifdef INSTALLING"], ""
    for piece in files:
        inside = _windows(str(PurePosixPath(piece.path).parent))
        if inside != folder or len(down) == 1:
            down.append(f'  SetOutPath "$INSTDIR{inside}"')
            folder = inside
        down.append(f'  File "{_escaped(piece.source.resolve().as_posix())}"')
    away = ["!endif", "!ifdef REMOVING"]
    away += [f'  Delete "$INSTDIR{_windows(piece.path)}"' for piece in files]
    away += [f'  RMDir "$INSTDIR{_windows(name)}"' for name in reversed(folders_of(files))]
    return "\n".join((*down, *away, "!endif")) + "\n"


def _windows(path: str) -> str:
    """Return a path as NSIS has it behind a folder."""
    return "" if path in {"", "."} else _escaped("\\" + path.replace("/", "\\"))


def _escaped(text: str) -> str:
    return text.replace("$", "$$")
