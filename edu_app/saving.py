# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write a file whole or not at all: what was there before stays until the new one is complete."""

from __future__ import annotations

import errno
import os
import secrets
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


class NotSaved(EduError):  # noqa: N818  # says what happened, in words
    """A file could not be written; nothing of it is left."""

    code = "F-01"


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place and move it there; raise NotSaved with the reason."""
    draft = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with open(draft, "xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        reason = REASONS.get(error.errno or 0, OTHER)
        raise NotSaved(f"{path.name} was not saved: {reason}. Choose another place.") from error
