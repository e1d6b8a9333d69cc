# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Small files that a machine keeps between two starts: private, whole or not at all, its own."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from edu_app.saving import not_saved, sweep_drafts, write_whole

NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
"""Systems that do not know these have no links and pipes that anybody could put there."""
FOREIGN = "It belongs to somebody else, or others may change it"


def keep(path: Path, content: bytes) -> None:
    """Write a file of this machine, and its folder if need be; raise NotSaved."""
    folder = path.parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise not_saved(
            path.name, error, f"Let the user of the guide write to {folder}."
        ) from error
    with suppress(OSError):  # a folder of somebody else, who has given it as it is
        if stat.S_IMODE(os.stat(folder).st_mode) & 0o077:
            os.chmod(folder, 0o700)
    sweep_drafts(path)
    write_whole(path, content, private=True)


def own_bytes(path: Path, most: int) -> bytes:
    """Return what a file holds; raise OSError unless it is a plain file that only we may change."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | NO_LINK)
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise OSError(errno.EINVAL, "This is not a file")
        if _is_foreign(found):
            raise PermissionError(errno.EPERM, FOREIGN)
        with open(handle, "rb", closefd=False) as file:
            content = file.read(most + 1)
    finally:
        os.close(handle)
    if len(content) > most:
        raise OSError(errno.EFBIG, f"The file is larger than {most:,} bytes")
    return content


def _is_foreign(found: os.stat_result) -> bool:
    """Tell whether somebody else could have written this; root could do anything anyway."""
    if not hasattr(os, "getuid"):
        return False
    others_write = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return bool(others_write) or found.st_uid not in (os.getuid(), 0)
