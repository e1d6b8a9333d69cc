# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gate on the words outside pages: the word list, the drawings, the guide's own sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from edu_app.editorial.units import Role, Unit
from edu_app.editorial.wording import Wording
from edu_app.library.toml import TomlFile, read_toml
from edu_app.problems import ContentError, Fault

FILES = (
    *("glossary.toml", "phrases.toml", "living-vein.toml", "checklist.toml", "diagrams/*.toml"),
    *("talk.toml", "plans/*.toml"),
)
NOT_SAID = (
    *("term", "also", "say", "latin", "link", "area", "area-stent", "chart"),
    *("short", "check", "record"),
)
"""Names of words, which may be hard, what people type to find them, and how much of its area the
vein in a drawing has lost: that is a fact of the drawing and says nothing about anybody. And what
only a clinician reads: talking points, and the sentence that is copied into a record."""


def list_words(root: Path, lang: str, wording: Wording) -> Iterator[Fault]:
    """Find claims and hard words in the lists of a language."""
    for pattern in FILES:
        for path in sorted((root / lang).glob(pattern)):
            try:
                source = read_toml(root, PurePosixPath(path.relative_to(root).as_posix()))
            except ContentError:
                continue  # the checks of the library tell that
            for place, text in _texts(source.values, ""):
                yield from _faults(source, place, text, wording)


def _texts(value: object, place: str) -> Iterator[tuple[str, str]]:
    """Return every text that a reader meets, with its place in the file."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each, place)
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            if name not in NOT_SAID:
                yield from _texts(inner, f"{place}.{name}".strip("."))


def _faults(source: TomlFile, place: str, text: str, wording: Wording) -> Iterator[Fault]:
    unit = Unit(role=Role.TEXT, text=text.replace("\n", " "), words=(), section="")
    for sentence in unit.sentences():
        for hard, easy in wording.hard_words(sentence):
            words = f"“{hard}” is hard to read. Write “{easy}”."
            yield source.fault(place, "hard-word", words)
        for found, claim in wording.claims(sentence):
            words = f"“{found}” may not stand here. {claim.why}"
            yield source.fault(place, "claim", words)
