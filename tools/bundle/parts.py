# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a built folder is made of: parts with their maker, version, licence and files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

WRITTEN_AFTER = frozenset({"MANIFEST.sha256", "SBOM.cdx.json"})
"""Files that cannot be listed in the list of parts: it is one of them, the other has its hash."""


class Refused(Exception):  # noqa: N818  # says what happened, in words
    """The folder may not be given to anybody as it is; the text says which file and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that somebody has made and given a licence."""

    key: str
    """What other parts call it; the same in every build."""
    name: str
    version: str = ""
    supplier: str = ""
    licence: str
    """An SPDX expression."""
    copyright: tuple[str, ...] = ()
    source: str = ""
    """Where the source of exactly this version is."""
    purl: str = ""
    text: str = ""
    """What the part itself says about its licence, whole."""
    kind: str = "library"
    files: tuple[str, ...] = ()
    """From the folder, with slashes."""
    inside: tuple[str, ...] = ()
    """Keys of the parts whose files hold it."""
    needs: tuple[str, ...] = ()
    """Keys of parts that it cannot do without."""

    @property
    def title(self) -> str:
        """Its name and version."""
        return f"{self.name} {self.version}".strip()


def files_of(folder: Path) -> tuple[str, ...]:
    """Return every file of a folder, links too, in order."""
    found = []
    for top, folders, names in os.walk(folder):
        linked = [name for name in folders if os.path.islink(os.path.join(top, name))]
        found += [os.path.relpath(os.path.join(top, name), folder) for name in (*names, *linked)]
    return tuple(sorted(name.replace(os.sep, "/") for name in found))


def refuse(sentences: Iterable[str]) -> None:
    """Raise Refused with every sentence; nothing happens when there is none."""
    lines = sorted(set(sentences))
    if lines:
        raise Refused("\n".join(lines))
