# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The texts of licences: which a built folder needs, and where they come from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.bundle.allowed import licences_of
from tools.bundle.parts import Part, refuse

COMMON = Path("/usr/share/common-licenses")
"""Where Debian has the texts that many packages point to."""
POINTED = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.+-]*[A-Za-z0-9])")
BUILT_ON = {"LGPL-3.0": "GPL-3.0"}
"""Licences that are only whole together with another one."""


def text_names(licence: str) -> tuple[str, ...]:
    """Return the names of the texts of one licence, its exception too."""
    names = [
        part.removesuffix("-only").removesuffix("-or-later") for part in licence.split(" WITH ")
    ]
    return tuple(names + [BUILT_ON[name] for name in names if name in BUILT_ON])


def texts_for(parts: Iterable[Part], folders: Iterable[Path]) -> dict[str, str]:
    """Return the text of every licence by its name; raise Refused when one is nowhere."""
    wanted = {
        name: part
        for part in parts
        for one in licences_of(part.licence)
        for name in text_names(one)
    }
    places = tuple(folders)
    texts: dict[str, str] = {}
    missing: list[str] = []
    for name, part in sorted(wanted.items()):
        found = [place / f"{name}.txt" for place in places if (place / f"{name}.txt").is_file()]
        if found:
            texts[name] = found[0].read_text("utf-8")
        elif not _has_another(part, name, places):
            missing.append(
                f"{part.title}: there is no text of the licence {name}. Put it into "
                f"packaging/licences/texts/{name}.txt."
            )
    refuse(missing)
    return texts


def _has_another(part: Part, name: str, places: Iterable[Path]) -> bool:
    """Tell whether another of the licences that one may choose from has its text."""
    others = [one for one in licences_of(part.licence) if name not in text_names(one)]
    return " OR " in part.licence and any(
        (place / f"{text}.txt").is_file()
        for place in places
        for one in others
        for text in text_names(one)
    )


def pointed_at(parts: Iterable[Part], common: Path = COMMON) -> Iterator[tuple[str, str]]:
    """Return the texts that Debian packages only point to, with the name that they use."""
    names = {name for part in parts for name in POINTED.findall(part.text)}
    for name in sorted(names):
        path = common / name
        if path.is_file():
            yield name, path.read_text("utf-8", "replace")
