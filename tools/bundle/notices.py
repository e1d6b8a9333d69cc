# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write the licences and notices of everything in a built folder into it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from edu_app.notices import FILE, HEADING, LINE, TEXTS
from tools.bundle.gathering import Machine, gather, this_machine
from tools.bundle.licence_texts import COMMON, pointed_at, texts_for
from tools.bundle.parts import Part

OWN = "LICENSE"
COMMON_TEXTS = "common-licenses"

OPENING = """\
VEIN GUIDE {program}: WHAT IS IN IT, BY WHOM, AND UNDER WHICH LICENSE

1. Qt and PySide6
2. Everything in this folder
3. Notices, one by one
4. Texts of the licenses

{double}
1. QT AND PYSIDE6
{double}

This program uses Qt {qt} and PySide6 {qt} (with Shiboken6) under the GNU Lesser
General Public License, version 3. Qt is Copyright (C) The Qt Company Ltd. and
other contributors. The texts of the LGPL-3.0 and of the GPL-3.0, which
it builds on, are in part 4 and in the folder LICENSES.

You may change these libraries and use your own instead:
 - They are plain files in _internal/PySide6 and _internal/shiboken6, and are
   loaded when the program starts. Nothing checks or signs them on Linux.
 - Build Qt {line} or PySide6 {line} from the sources below, changed as you like,
   or take another build of the same version, and put its libraries in place of
   these, under the same names.
 - MANIFEST.sha256 then no longer fits; `vein-guide --self-check` says so, and the
   program starts all the same.
 - Nothing in the terms of this program forbids to change it for yourself, or to
   take it apart in order to find faults in such a change.

Changed in this copy: the data of ICU hold only the languages that are needed, and
symbols for debuggers are taken out of some libraries. No code of Qt is changed.

The sources of exactly these versions:
{sources}
Whoever hands this folder on owes these sources to whoever gets it: keep the
archives beside it, or hand on this offer with your name: "For three years I give
the source of the libraries under the LGPL in this copy to anybody who asks, for
no more than the cost of sending it." Ask whoever gave you this folder.
The libraries of the system that are under the LGPL have their sources named in
part 3. They are plain files in _internal, too, and can be replaced in the same way.
"""


def write_notices(folder: Path, machine: Machine | None = None, common: Path = COMMON) -> None:
    """Write licences and notices; raise Refused for a file that nobody knows the licence of."""
    here = machine or this_machine()
    _clear(folder)
    parts = gather(folder, here)
    texts = texts_for(parts, (here.root / TEXTS, here.tables / "texts"))
    target = folder / TEXTS
    (target / COMMON_TEXTS).mkdir(parents=True)
    for name, text in texts.items():
        (target / f"{name}.txt").write_text(text, "utf-8", newline="\n")
    for name, text in pointed_at(parts, common):
        (target / COMMON_TEXTS / f"{name}.txt").write_text(text, "utf-8", newline="\n")
    if not any((target / COMMON_TEXTS).iterdir()):
        (target / COMMON_TEXTS).rmdir()
    shutil.copyfile(here.root / OWN, folder / OWN)
    (folder / FILE).write_text(notices(parts, texts), "utf-8", newline="\n")


def _clear(folder: Path) -> None:
    """Take away what an earlier run has written."""
    shutil.rmtree(folder / TEXTS, ignore_errors=True)
    for name in (OWN, FILE):
        (folder / name).unlink(missing_ok=True)


def notices(parts: Iterable[Part], texts: Mapping[str, str] | None = None) -> str:
    """Return the whole text."""
    listed = tuple(parts)
    by_key = {part.key: part for part in listed}
    program = by_key["vein-guide-program"].version
    qt = by_key["qt"].version if "qt" in by_key else ""
    sources = {by_key[key].source for key in ("qt", "pyside6") if key in by_key}
    opening = OPENING.format(
        program=program,
        qt=qt,
        line=".".join(qt.split(".")[:2]),
        double=HEADING,
        sources="".join(f"  {source}\n" for source in sorted(sources)),
    )
    return "\n".join(
        (opening, *_table(listed, by_key), *_texts(listed), *_licences(texts or {}), "")
    )


def _table(parts: tuple[Part, ...], by_key: dict[str, Part]) -> Iterable[str]:
    """Return a line for each part, and where it is."""
    yield from (HEADING, "2. EVERYTHING IN THIS FOLDER", HEADING, "")
    for part in parts:
        yield part.title
        yield f"    {part.licence}"
        yield f"    {_where(part, by_key)}"
    yield ""


def _where(part: Part, by_key: dict[str, Part]) -> str:
    if part.inside:
        return f"inside {', '.join(by_key[key].name for key in part.inside)}"
    more = len(part.files) - 1
    return part.files[0] + (f" and {more} more" if more else "")


def _texts(parts: tuple[Part, ...]) -> Iterable[str]:
    """Return what each part says; parts that say the same stand together."""
    yield from (HEADING, "3. NOTICES, ONE BY ONE", HEADING)
    yield "Where a notice points to /usr/share/common-licenses, the text is in"
    yield f"{TEXTS}/{COMMON_TEXTS} of this folder."
    groups: dict[str, list[Part]] = {}
    for part in parts:
        groups.setdefault(part.text or part.key, []).append(part)
    for group in groups.values():
        yield from ("", LINE, *(part.title for part in group), f"License: {group[0].licence}")
        yield from (
            f"Source: {source}" for source in dict.fromkeys(p.source for p in group) if source
        )
        yield LINE
        yield from (f"Copyright (C) {line}" for line in group[0].copyright)
        yield _plain(group[0].text) or "The text of the license is in part 4."


def _licences(texts: Mapping[str, str]) -> Iterable[str]:
    """Return the texts that parts point to."""
    yield from ("", HEADING, "4. TEXTS OF THE LICENSES", HEADING)
    for name, text in sorted(texts.items()):
        yield from ("", LINE, f"Text of {name}", LINE, _plain(text))


def _plain(text: str) -> str:
    """Return a text in which no line looks like one between two notices."""
    return text.strip().replace(LINE, LINE[:40]).replace(HEADING, HEADING[:40])
