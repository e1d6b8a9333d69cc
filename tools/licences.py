# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Check that every file says whose it is and under which licence, by the REUSE rules."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
HEAD = 2048
# Split so that this file's own patterns are not read as its header.
LICENCE = re.compile(r"SPDX-License-" + r"Identifier:[ \t]*([^\n*>]+)")
COPYRIGHT = re.compile(r"SPDX-File" + r"CopyrightText:[ \t]*\S")
OPERATORS = {"AND", "OR", "WITH"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is said about one file."""

    copyright: bool = False
    licences: frozenset[str] = frozenset()

    def __or__(self, other: Claim) -> Claim:
        """Return what the two say together."""
        return Claim(
            copyright=self.copyright or other.copyright, licences=self.licences | other.licences
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """One entry of `REUSE.toml`."""

    patterns: tuple[re.Pattern[str], ...]
    claim: Claim
    override: bool

    def covers(self, path: PurePosixPath) -> bool:
        """Tell whether the entry speaks about this file."""
        return any(pattern.fullmatch(str(path)) for pattern in self.patterns)


def identifiers(expression: str) -> frozenset[str]:
    """Return the licences named in an SPDX expression."""
    return frozenset(re.findall(r"[A-Za-z0-9.+-]+", expression)) - OPERATORS


def pattern(glob: str) -> re.Pattern[str]:
    """Turn a path of `REUSE.toml` into an expression: `**` crosses folders, `*` does not."""
    parts = re.split(r"(\*\*|\*)", glob)
    steps = {"**": ".*", "*": "[^/]*"}
    return re.compile("".join(steps.get(part, re.escape(part)) for part in parts))


def read_entries(text: str) -> tuple[Annotation, ...]:
    """Read `REUSE.toml`."""
    entries = tomllib.loads(text).get("annotations", [])
    return tuple(_annotation(entry) for entry in entries)


def _annotation(entry: dict[str, str | list[str]]) -> Annotation:
    paths = entry["path"]
    return Annotation(
        patterns=tuple(pattern(path) for path in ([paths] if isinstance(paths, str) else paths)),
        claim=Claim(
            copyright=bool(entry.get("SPDX-FileCopyrightText")),
            licences=identifiers(str(entry.get("SPDX-License-Identifier", ""))),
        ),
        override=entry.get("precedence") == "override",
    )


def header(text: str) -> Claim:
    """Return what a file says about itself."""
    found = LICENCE.findall(text)
    licences = frozenset[str]().union(*(identifiers(each) for each in found))
    return Claim(copyright=bool(COPYRIGHT.search(text)), licences=licences)


def claim(path: PurePosixPath, text: str, entries: Iterable[Annotation]) -> Claim:
    """Return all that is said about a file; the last entry that covers it counts."""
    covering = [entry for entry in entries if entry.covers(path)]
    if not covering:
        return header(text)
    last = covering[-1]
    return last.claim if last.override else last.claim | header(text)


def faults(root: Path, files: Iterable[PurePosixPath]) -> list[str]:
    """Return a sentence for each file or licence that something is missing for."""
    entries = read_entries((root / "REUSE.toml").read_text("utf-8"))
    texts = {path.stem for path in (root / "LICENSES").glob("*.txt")}
    found: list[str] = []
    used: set[str] = set()
    for path in files:
        if path.parts[0] == "LICENSES":
            continue
        said = claim(path, _head(root / path), entries)
        used |= said.licences
        if not (said.copyright and said.licences):
            found.append(
                f"{path}: says neither whose it is nor under which licence; see REUSE.toml"
            )
    found += [f"LICENSES/{name}.txt: the text is missing" for name in sorted(used - texts)]
    found += [f"LICENSES/{name}.txt: no file uses it" for name in sorted(texts - used)]
    return found


def _head(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(HEAD).decode("utf-8", "replace")


def tracked(root: Path) -> list[PurePosixPath]:
    """Return the files that git keeps and that are there."""
    listed = subprocess.run(
        ("git", "-C", str(root), "ls-files", "-z"), capture_output=True, check=True, text=True
    ).stdout
    return [PurePosixPath(name) for name in listed.split("\0") if name and (root / name).is_file()]


def main() -> int:
    """Print every fault of this repository."""
    files = tracked(ROOT)
    found = faults(ROOT, files)
    print("\n".join([*found, f"{len(files)} files, {len(found)} faults"]))
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
