# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Compare an installed folder with the list of hashes that it was passed on with."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from edu_app import __version__
from edu_app.library.fingerprint import content_hash
from edu_app.paths import PACKAGE, content_dir
from edu_app.problems import StartRefused

MANIFEST = "MANIFEST.sha256"
INSIDE = "_internal"
"""The folder beside the program in which a bundle keeps what it is made of."""
BESIDE = frozenset({"clinic.toml", "uninstall.exe"})
"""What a clinic, or an installer of Windows, may put beside the program; neither is loaded."""
BLOCK_BYTES = 1 << 20
_LINE = re.compile(r"([0-9a-f]{64})  ([^\n]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """What is not as it was passed on: names of files, sorted."""

    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    additional: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many files are not as they were."""
        return len(self.changed) + len(self.missing) + len(self.additional)

    def lines(self) -> tuple[str, ...]:
        """Return a line for each file."""
        kinds = (
            ("changed   ", self.changed),
            ("missing   ", self.missing),
            ("additional", self.additional),
        )
        return tuple(f"{kind}  {name}" for kind, names in kinds for name in names)


def self_check(tell: Callable[[str], None], package: Path = PACKAGE) -> int:
    """Say what is installed and every file that is not as it was passed on; return the code."""
    tell(f"vein-guide {__version__}")
    tell(f"content    {content_hash(content_dir())}")
    folder = installed_folder(package)
    tell(f"manifest   {digest_of(folder / MANIFEST)}")
    found = compare(folder)
    for line in found.lines():
        tell(line)
    if found.count:
        tell(f"{found.count} files are not as they were passed on. Install the guide again.")
        return 1
    tell("Every file is as it was passed on.")
    return 0


def installed_folder(package: Path = PACKAGE) -> Path:
    """Return the folder of a bundle; StartRefused where the guide was not installed from one."""
    folder = package.parent.parent
    if package.parent.name == INSIDE and (folder / MANIFEST).is_file():
        return folder
    raise StartRefused(
        f"There is no {MANIFEST} here: this is a checkout or a Python package, not an installed "
        "bundle. There is nothing to compare with."
    )


def compare(folder: Path) -> Differences:
    """Compare every file of a folder with its list."""
    wanted = read_manifest((folder / MANIFEST).read_text("utf-8"))
    there = frozenset(names_in(folder))
    return Differences(
        changed=tuple(
            name
            for name in sorted(wanted.keys() & there)
            if digest_of(folder / name) != wanted[name]
        ),
        missing=tuple(sorted(wanted.keys() - there)),
        additional=tuple(sorted(there - wanted.keys() - BESIDE)),
    )


def read_manifest(text: str) -> dict[str, str]:
    """Return the hash of each file; StartRefused when the list itself is broken."""
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        entry = _LINE.fullmatch(line)
        if entry is None:
            raise StartRefused(
                f"{MANIFEST}:{number}: This line is damaged. Install the guide again."
            )
        found[entry[2]] = entry[1]
    return found


def names_in(folder: Path) -> list[str]:
    """Return the names of all files of a folder but the list itself, sorted."""
    found = (
        Path(place, name).relative_to(folder).as_posix()
        for place, _folders, names in os.walk(folder)
        for name in names
    )
    return sorted(name for name in found if name != MANIFEST)


def line_of(name: str, digest: str) -> str:
    """Return the line of a file, as `sha256sum` writes and reads it."""
    return f"{digest}  {name}\n"


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file; blank when it cannot be read."""
    whole = hashlib.sha256()
    try:
        with path.open("rb") as opened:
            while block := opened.read(BLOCK_BYTES):
                whole.update(block)
    except OSError:
        return ""
    return whole.hexdigest()
