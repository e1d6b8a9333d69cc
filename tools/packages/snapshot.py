# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a file system holds, so that two states of it can be compared."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path

NOTES_OF_THE_SYSTEM: Mapping[str, str] = {
    "var/log/dpkg.log": "the log of dpkg says that something was installed and removed",
    "var/log/alternatives.log": "the same for names that several packages offer",
    "var/log/apt/*": "the log of apt says the same",
    "var/lib/dpkg/status*": "the list of packages; compared by name and state instead",
    "var/lib/dpkg/available*": "a copy of that list",
    "var/lib/dpkg/lock*": "made by the first use of dpkg",
    "var/lib/dpkg/diversions-old": "the list as it was one step before",
    "var/lib/dpkg/statoverride-old": "the list as it was one step before",
    "var/lib/dpkg/triggers/*": "which package waits for which",
    "var/lib/apt/extended_states": "which packages apt has chosen by itself",
    "var/lib/apt/lists/*": "the list of packages of the day",
    "var/cache/apt/*": "packages that apt has fetched",
    "var/cache/debconf/*": "answers to the questions of other packages",
    "var/cache/ldconfig/*": "where the loader has found libraries",
    "etc/ld.so.cache": "where the loader has found libraries",
    "var/cache/fontconfig/*": "letters that were found, by the library that finds them",
    "root/.cache/*": "caches of programs that root has started",
}
"""What the package manager writes down for itself whatever is installed, and why."""

Snapshot = Mapping[str, str]
"""A path to its kind, rights, owner and content, as one word."""


def look(root: Path, without: Mapping[str, str] = NOTES_OF_THE_SYSTEM) -> Snapshot:
    """Return all files, folders and links of a tree; nothing of other file systems."""
    found: dict[str, str] = {}
    device = root.stat().st_dev
    for folder, names, files in os.walk(root):
        here = Path(folder)
        if here.stat().st_dev != device:
            names.clear()
            continue
        for name in (*names, *files):
            path = here / name
            inside = path.relative_to(root).as_posix()
            if not any(fnmatchcase(inside, pattern) for pattern in without):
                found[inside] = _word(path)
    return found


def _word(path: Path) -> str:
    state = path.lstat()
    head = f"{stat.filemode(state.st_mode)} {state.st_uid}:{state.st_gid}"
    if stat.S_ISLNK(state.st_mode):
        return f"{head} -> {os.readlink(path)}"
    if stat.S_ISREG(state.st_mode):
        return f"{head} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return head


def differences(before: Snapshot, after: Snapshot) -> tuple[str, ...]:
    """Return a line for each path that is new, gone or not the same."""
    lines = [f"new      {path}" for path in after.keys() - before.keys()]
    lines += [f"gone     {path}" for path in before.keys() - after.keys()]
    both = before.keys() & after.keys()
    lines += [
        f"changed  {path}: {before[path]} is {after[path]}"
        for path in both
        if before[path] != after[path]
    ]
    return tuple(sorted(lines))
