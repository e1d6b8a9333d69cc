# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the bundle leaves out, as `packaging/trim.toml` says it: every entry with its reason."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

TRANSLATION = "PySide6/Qt/translations/*"


class TrimError(Exception):
    """The list cannot be used, or the bundle is not what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Some names or patterns of paths, and why they are on the list."""

    names: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trim:
    """The whole list."""

    modules: tuple[Entry, ...]
    """Python modules that are not taken along."""
    files: tuple[Entry, ...]
    """Files that are not taken along."""
    also: tuple[Entry, ...]
    """Libraries of the system that are taken along although PyInstaller leaves them."""
    hooks: tuple[Entry, ...]
    """What PyInstaller would run before each start, and does not."""
    system: tuple[Entry, ...]
    """Libraries that the system brings."""
    never: tuple[Entry, ...]
    """What must not be there in the end, whatever brought it."""
    strip: tuple[Entry, ...]
    """Libraries whose symbols for debuggers are taken away."""
    languages: tuple[str, ...]
    """Languages for which Qt's own words and ICU's rules are kept."""

    def excluded(self) -> list[str]:
        """Return the names of all modules that are not taken along."""
        return sorted(name for entry in self.modules for name in entry.names)

    def taken(self) -> list[str]:
        """Return the libraries of the system that are taken along."""
        return [name for entry in self.also for name in entry.names]

    def runs(self, hook: str) -> bool:
        """Tell whether something of PyInstaller's runs before each start."""
        return not matching(hook, self.hooks)

    def keeps(self, path: str) -> bool:
        """Tell whether a file below `_internal` is taken along."""
        if fnmatchcase(path, TRANSLATION):
            return any(fnmatchcase(path, f"*/qtbase_{lang}.qm") for lang in self.languages)
        return not matching(path, self.files)

    def forbidden(self, paths: Iterable[str]) -> list[str]:
        """Return a sentence for each file that must not be there."""
        return [f"{path}: {entry.why}" for path in paths for entry in matching(path, self.never)]

    def unmet(self, asked: Mapping[str, Iterable[str]]) -> list[str]:
        """Return a sentence for each library that is asked for and that nobody brings.

        `asked` holds the names of all files, and which libraries each of them asks for.
        """
        there = {path.rpartition("/")[2] for path in asked}
        lacking: dict[str, str] = {}
        for path, libraries in asked.items():
            for name in libraries:
                if name not in there and not matching(name, self.system):
                    lacking.setdefault(name, path)
        return [f"{name}: {path} asks for it" for name, path in sorted(lacking.items())]

    def strips(self, path: str) -> bool:
        """Tell whether a file below `_internal` is stripped."""
        return bool(matching(path, self.strip))


def matching(path: str, entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that speak about a path."""
    return [e for e in entries if any(fnmatchcase(path, pattern) for pattern in e.names)]


def read_trim(text: str) -> Trim:
    """Read the list; TrimError for an entry without a reason or without a name."""
    values = tomllib.loads(text)
    languages = _entry(values.pop("languages"), "keep")
    kinds = {
        "modules": _entries(values.pop("modules", []), "names"),
        "files": _entries(values.pop("files", []), "paths"),
        "also": _entries(values.pop("also", []), "names"),
        "hooks": _entries(values.pop("hooks", []), "names"),
        "system": _entries(values.pop("system", []), "names"),
        "never": _entries(values.pop("never", []), "paths"),
        "strip": _entries(values.pop("strip", []), "paths"),
    }
    if values:
        raise TrimError(f"Nothing is known of {', '.join(values)}.")
    return Trim(languages=languages.names, **kinds)


def trim_of(root: Path) -> Trim:
    """Read the list of a checkout."""
    return read_trim((root / "packaging" / "trim.toml").read_text("utf-8"))


def _entries(tables: list[dict[str, object]], key: str) -> tuple[Entry, ...]:
    return tuple(_entry(table, key) for table in tables)


def _entry(table: dict[str, object], key: str) -> Entry:
    names, why = table.get(key), table.get("why")
    if not isinstance(names, list) or not names or not isinstance(why, str) or not why.strip():
        raise TrimError(f"An entry needs “why” and “{key}”: {table}")
    return Entry(names=tuple(map(str, names)), why=why)
