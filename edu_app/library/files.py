# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read a file of the content folder, or say why it cannot be read."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path, PurePosixPath

from edu_app.library.link import ID
from edu_app.problems import ContentMissing, Fault, PageBroken

LARGEST = 256 * 1024
"""A page of this size would take hours to read; something else has been put in its place."""
MOST_LINES = 5_000
"""Far more than any page needs; the time of the block parser grows with it."""


def read_text(root: Path, file: PurePosixPath) -> str:
    """Return the text of a file below `root`."""
    return decoded(file, _read(root, file, LARGEST))


def read_head(root: Path, file: PurePosixPath, size: int) -> str:
    """Return the first part of a file below `root`, up to the end of a line."""
    head = _read(root, file, size)
    return decoded(file, head if len(head) < size else head[: head.rfind(b"\n") + 1])


def read_bytes(path: Path, most: int) -> bytes:
    """Return what a file holds; raise OSError for a folder, a pipe or more than `most` bytes."""
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise OSError(errno.EINVAL, "This is not a file")
    with open(path, "rb") as opened:
        content = opened.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, f"The file is larger than {most:,} bytes")
    return content


def page_ids(folder: Path) -> tuple[str, ...]:
    """Return the ids of the pages in a folder, sorted; none when it is not there."""
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if entry.name.endswith(".md")]
    except OSError:
        return ()
    return tuple(sorted(name[:-3] for name in names if ID.fullmatch(name[:-3])))


def _read(root: Path, file: PurePosixPath, size: int) -> bytes:
    """Return at most `size` bytes of a file that stands in the folder and is not too large."""
    path = root / file
    try:
        real = os.path.realpath(path)
        if not Path(real).is_relative_to(os.path.realpath(root)):
            raise _broken(
                file,
                "link-out",
                "The file is a link that leads out of the content folder. Put the file here.",
            )
        if not stat.S_ISREG(os.stat(real).st_mode):
            raise _broken(file, "unreadable", "This is not a file. Put a text file in its place.")
        with open(real, "rb") as opened:
            if os.fstat(opened.fileno()).st_size > LARGEST:
                raise _broken(
                    file,
                    "too-large",
                    f"The file is larger than {LARGEST // 1024} KiB. Split it into several pages.",
                )
            return opened.read(size)
    except FileNotFoundError as error:
        fault = Fault(
            file=file,
            line=0,
            kind="missing-file",
            sentence="The file is missing. Put it back, or take away what leads to it.",
        )
        raise ContentMissing.of(fault) from error
    except OSError as error:
        raise _broken(
            file, "unreadable", f"The file cannot be read ({error.strerror}). Check its rights."
        ) from error


def decoded(file: PurePosixPath, raw: bytes) -> str:
    """Return the text of a file in UTF-8 that holds nothing but text."""
    nul = raw.find(b"\0")
    if nul >= 0:
        raise _broken(
            file,
            "nul-character",
            f"Byte {nul + 1} is a NUL character, so this is no text. Save the file as UTF-8 text.",
            _line_of(raw, nul),
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _broken(
            file,
            "bad-utf-8",
            f"Byte {error.start + 1} is not UTF-8. Save the file as UTF-8 text.",
            _line_of(raw, error.start),
        ) from error
    if text.count("\n") > MOST_LINES:
        raise _broken(
            file,
            "too-many-lines",
            f"The file has more than {MOST_LINES} lines. Split it into several pages.",
        )
    return text


def _line_of(raw: bytes, at: int) -> int:
    """Return the line on which a byte stands."""
    return raw.count(b"\n", 0, at) + 1


def _broken(file: PurePosixPath, kind: str, sentence: str, line: int = 0) -> PageBroken:
    """Make the error for a file that is there but cannot be used."""
    return PageBroken.of(Fault(file=file, line=line, kind=kind, sentence=sentence))
