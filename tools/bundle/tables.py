# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the tables of packaging/licences: which file is of what, and what is inside of what."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.bundle.allowed import TABLES
from tools.bundle.parts import Part
from tools.licences import pattern

YEARS = re.compile(r"^[0-9, -]+(?:present )?")
NAMED = re.compile(r"\{([a-z0-9-]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One entry of a table: a part whose files are still to be found."""

    part: Part
    patterns: tuple[re.Pattern[str], ...]
    """Of its files; or of the files that hold it."""
    text: str = ""
    """The file with its own licence, from the checkout."""
    seen: bytes = b""
    """What a file that holds it says about it; its first group is the version."""

    def covers(self, path: str) -> bool:
        """Tell whether a file is one of these."""
        return any(each.fullmatch(path) for each in self.patterns)


def read_rows(versions: Mapping[str, str], folder: Path = TABLES) -> tuple[Row, ...]:
    """Read which files belong to what; the first entry that covers a file counts."""
    return tuple(_row(entry, versions, "files") for entry in _entries("parts", "part", folder))


def read_inside(versions: Mapping[str, str], folder: Path = TABLES) -> tuple[Row, ...]:
    """Read what has no file of its own."""
    entries = [entry for name in ("qt", "python") for entry in _entries(name, "inside", folder)]
    return tuple(_row(entry, versions, "holders") for entry in entries)


def read_python_licences(folder: Path = TABLES) -> dict[str, str]:
    """Read the licences of Python packages that do not say it themselves."""
    table = tomllib.loads((folder / "python.toml").read_text("utf-8"))
    return {name: str(licence) for name, licence in table["licences"].items()}


def _entries(name: str, kind: str, folder: Path) -> Iterable[dict[str, Any]]:
    table = tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))
    return [dict(entry) for entry in table.get(kind, [])]


def _row(entry: dict[str, Any], versions: Mapping[str, str], files: str) -> Row:
    """Make a row; names in braces become versions."""
    version = NAMED.sub(lambda found: versions[found[1]], entry.get("version", ""))
    places = {"version": version, "line": ".".join(version.split(".")[:2])}
    name = str(entry["name"])
    part = Part(
        key=str(entry.get("key", re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-"))),
        name=name,
        version=version,
        supplier=str(entry.get("supplier", "")) or YEARS.sub("", str(entry["copyright"][0])),
        licence=str(entry["licence"]),
        copyright=tuple(entry["copyright"]),
        source=str(entry.get("source", "")).format(**places),
        purl=str(entry.get("purl", "")).format(**places),
        kind=str(entry.get("kind", "library")),
    )
    return Row(
        part=part,
        patterns=tuple(_pattern(glob) for glob in entry[files]),
        text=str(entry.get("text", "")),
        seen=str(entry.get("seen", "")).encode("ascii"),
    )


def _pattern(glob: str) -> re.Pattern[str]:
    """Turn a path with stars into an expression; `**/` at the beginning is also no folder."""
    if glob.startswith("**/"):
        return re.compile(f"(?:.*/)?{pattern(glob[3:]).pattern}")
    return pattern(glob)
