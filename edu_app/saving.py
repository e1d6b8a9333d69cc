# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write a file whole or not at all: what was there before stays until the new one is complete."""

from __future__ import annotations

import errno
import glob
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from edu_app.problems import EduError

if TYPE_CHECKING:
    from pathlib import Path

REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EFBIG: "the disk is full",
    errno.EACCES: "nobody may write there",
    errno.EPERM: "nobody may write there",
    errno.EROFS: "nobody may write there",
    errno.ENOENT: "the folder is not there",
    errno.ENOTDIR: "the folder is not there",
    errno.EISDIR: "a folder has that name",
    errno.ENAMETOOLONG: "the name is too long",
}
OTHER = "it cannot be written"
MOST_OF_A_NAME = 40
"""Letters of a name that its draft has too, so that the name of the draft is not too long."""


class NotSaved(EduError):  # noqa: N818  # says what happened, in words
    """A file could not be written; nothing of it is left."""

    code = "F-01"
    reason = ""
    """What kept it from being written, as a part of a sentence."""


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file beside its place and move it there; raise NotSaved with the reason.

    Nobody but its own user can read a `private` file.
    """
    import secrets  # not with the others: a start saves nothing, and OpenSSL comes along

    draft = path.with_name(f".{path.name[:MOST_OF_A_NAME]}.{secrets.token_hex(4)}.part")
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with open(draft, "xb", opener=_open_private if private else None) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise not_saved(path.name, error, "Choose another place.") from error
    _settle_name(path.parent)


def sweep_drafts(path: Path) -> None:
    """Take away what a power cut has left of a file that was just being written."""
    name = glob.escape(path.name[:MOST_OF_A_NAME])
    for draft in path.parent.glob(f".{name}.????????.part"):
        with suppress(OSError):
            draft.unlink()


def not_saved(name: str, error: OSError, way_out: str) -> NotSaved:
    """Return what says why a file was not written, and what to do."""
    reason = REASONS.get(error.errno or 0, OTHER)
    refused = NotSaved(f"{name} was not saved: {reason}. {way_out}")
    refused.reason = reason
    return refused


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _settle_name(folder: Path) -> None:
    """Let the new name of a file outlast a power cut, where the system can do that."""
    with suppress(OSError):  # Windows opens no folders; the file itself is whole either way
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
