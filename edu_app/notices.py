# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The licences and notices of everything that this copy is made of, as a text and in pieces."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from edu_app import __version__
from edu_app.paths import PACKAGE

FILE = "THIRD_PARTY_NOTICES.txt"
TEXTS = "LICENSES"
LINE = "-" * 80
"""Stands above and below the names of what a notice is about."""
HEADING = "=" * 80
"""The same for the parts of the whole text."""
FROM_SOURCE = f"""\
VEIN GUIDE {__version__}: RUN FROM ITS SOURCE

This copy is no bundle. Qt and PySide6 are used under the GNU Lesser General Public
License, version 3. They and the other packages of Python lie where Python keeps its
packages, each with its own license beside it. The licenses of the guide itself are here.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What is said about one thing, or about several that say the same."""

    names: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notices:
    """The whole text in pieces."""

    opening: tuple[str, ...]
    """Lines of the first part: what stands first, and how libraries can be replaced."""
    notices: tuple[Notice, ...]


def notices_text(folder: Path = PACKAGE) -> str:
    """Return all of it; from a source folder what there is."""
    bundled = folder.parent.parent / FILE
    if folder.parent.name == "_internal" and bundled.is_file():
        return bundled.read_text("utf-8")
    paths = sorted((folder.parent / TEXTS).glob("*.txt"))
    texts = (f"{LINE}\n{path.stem}\n{LINE}\n{path.read_text('utf-8')}" for path in paths)
    return "\n".join((FROM_SOURCE, *texts))


def read_notices(text: str) -> Notices:
    """Take the text to pieces."""
    before, *rest = text.split(f"{LINE}\n")
    # Names and words take turns, each between two lines.
    pairs = zip(rest[::2], rest[1::2], strict=False)
    return Notices(
        opening=_opening(before),
        notices=tuple(
            Notice(names=_names(names), lines=_lines(_facts(names), words))
            for names, words in pairs
        ),
    )


def _opening(before: str) -> tuple[str, ...]:
    """Return the lines of the first part only; the list of parts follows from the notices."""
    pieces = before.split(f"{HEADING}\n")
    return tuple("".join(pieces[2:3] or pieces[:1]).strip().splitlines())


def _names(block: str) -> tuple[str, ...]:
    return tuple(line for line in block.splitlines() if not _is_fact(line))


def _lines(facts: str, words: str) -> tuple[str, ...]:
    """Return the words of a notice, up to where another part of the whole text begins."""
    return tuple(f"{facts}{words.partition(HEADING)[0]}".strip().splitlines())


def _facts(block: str) -> str:
    return "".join(f"{line}\n" for line in block.splitlines() if _is_fact(line))


def _is_fact(line: str) -> bool:
    return line.startswith(("License: ", "Source: "))
