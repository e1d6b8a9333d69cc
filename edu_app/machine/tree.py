# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The files of a machine, below the root of the running system or of an image."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from edu_app.problems import EduError

MOST_LINKS = 40
LARGEST_BYTES = 4_000_000
NOWHERE = "/dev/null"


class NotReadable(EduError):  # noqa: N818  # says what happened, in words
    """Only root may look there."""

    code = "S-05"


@dataclass(frozen=True, slots=True)
class Tree:
    """Looks at files by the name they have on the machine, without a slash in front.

    Links are followed inside the tree: in an image `/etc/localtime` means the image's own.
    """

    root: Path

    def path(self, name: str) -> Path:
        """Return where a name really lies; a name that is not there stays as it is."""
        left, there = _parts(name), self.root
        links = 0
        while left:
            part = left.pop(0)
            step = there / part
            if part == "..":
                there = there if there == self.root else there.parent
            elif step.is_symlink() and links < MOST_LINKS:
                links += 1
                target = os.readlink(step)
                there = self.root if target.startswith("/") else there
                left = _parts(target) + left
            else:
                there = step
        return there

    def text(self, name: str) -> str:
        """Return what a file says; blank when there is none, NotReadable when we may not look."""
        return self.raw(name).decode("utf-8", "replace")

    def raw(self, name: str) -> bytes:
        """Return the bytes of a file; none when it is not there."""
        try:
            with self.path(name).open("rb") as file:
                return file.read(LARGEST_BYTES)
        except PermissionError as error:
            raise NotReadable(f"/{name} can be read by root only. Ask again as root.") from error
        except OSError:
            return b""  # a file of /proc may be gone by now

    def has(self, name: str) -> bool:
        """Tell whether something of this name is there."""
        return os.path.lexists(self.path(name))

    def names(self, folder: str) -> tuple[str, ...]:
        """Return what a folder holds, in order; nothing when it is not there."""
        try:
            return tuple(sorted(os.listdir(self.path(folder))))
        except PermissionError as error:
            raise NotReadable(f"/{folder} can be read by root only. Ask again as root.") from error
        except OSError:
            return ()

    def link(self, name: str) -> str:
        """Return where a link leads, as it is written; blank for what is none."""
        folder, _, last = name.rpartition("/")
        try:
            return os.readlink(self.path(folder) / last)
        except OSError:
            return ""

    def stat(self, name: str) -> os.stat_result | None:
        """Return owner and rights; None when it is not there."""
        try:
            return os.lstat(self.path(name))
        except OSError:
            return None

    def is_masked(self, unit: str) -> bool:
        """Tell whether a unit leads to nothing, so that nobody can start it."""
        return self.link(f"etc/systemd/system/{unit}") == NOWHERE

    def walk(self, folder: str) -> Iterator[tuple[str, os.stat_result]]:
        """Return everything in a folder with owner and rights, the folder itself first."""
        top = self.path(folder)
        for where, folders, files in os.walk(top):
            names = (
                ["", *(name for name in folders + files)] if where == str(top) else folders + files
            )
            for name in names:
                path = Path(where, name)
                yield path.relative_to(self.root).as_posix(), os.lstat(path)


def programs_of(tree: Tree, names: tuple[str, ...]) -> list[str]:
    """Return which of these programs are installed."""
    folders = ("usr/bin", "usr/sbin", "usr/local/bin", "usr/libexec", "usr/lib")
    return [name for name in names if any(tree.has(f"{folder}/{name}") for folder in folders)]


def running(tree: Tree, names: tuple[str, ...]) -> list[str]:
    """Return which of these programs run now, by the names the kernel shows."""
    found = {tree.text(f"proc/{pid}/comm").strip() for pid in tree.names("proc") if pid.isdigit()}
    return [name for name in names if name[:15] in found]


def may_write(found: os.stat_result, uid: int, groups: set[int]) -> bool:
    """Tell whether a user may change something, by its rights."""
    if stat.S_ISLNK(found.st_mode):
        return False
    if found.st_uid == uid:
        return True
    by_group = found.st_gid in groups and found.st_mode & stat.S_IWGRP
    sticky = stat.S_ISDIR(found.st_mode) and found.st_mode & stat.S_ISVTX
    return bool(by_group or (found.st_mode & stat.S_IWOTH and not sticky))


def _parts(name: str) -> list[str]:
    return [part for part in name.split("/") if part not in ("", ".")]
