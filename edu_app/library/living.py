# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the words of the living vein: what is seen in each state, and what must always be said."""

from __future__ import annotations

from collections.abc import Container, Iterator
from pathlib import Path, PurePosixPath
from typing import Annotated

import msgspec

from edu_app.library.toml import TomlFile, convert, read_toml
from edu_app.problems import ContentError, ContentMissing, Fault

FILE = "living-vein.toml"
PERCENT = "{percent}"

Words = Annotated[str, msgspec.Meta(min_length=1)]
Sources = Annotated[tuple[Words, ...], msgspec.Meta(min_length=1)]


class _Record(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    """What every record of the file has in common."""


class Claim(_Record, frozen=True, kw_only=True):
    """A sentence about people, with the sources that stand behind it."""

    text: Words
    sources: Sources


class ByCause(_Record, frozen=True, kw_only=True):
    """What each cause is called."""

    artery: Words
    scar: Words
    outside: Words


class Choices(_Record, frozen=True, kw_only=True):
    """What stands beside the controls."""

    cause: Words
    side: Words
    left: Words
    right: Words
    past_clot: Words
    bypass: Words
    stent: Words


class Labels(_Record, frozen=True, kw_only=True):
    """What stands in the picture."""

    across: Words
    along: Words
    front: Words
    left: Words
    right: Words
    artery: Words
    vein: Words
    spine: Words
    scar: Words
    mass: Words
    stent: Words
    side_veins: Words
    heart: Words
    before: Words


class Degrees(_Record, frozen=True, kw_only=True):
    """What is seen of one cause, from a little to much."""

    little: Words
    some: Words
    some_side: Words
    much: Words
    much_side: Words
    clot: Words


class Seen(_Record, frozen=True, kw_only=True):
    """One sentence for each state."""

    open: Words
    open_clot: Words
    stent: Words
    artery: Degrees
    scar: Degrees
    outside: Degrees


class LivingVein(_Record, frozen=True, kw_only=True):
    """All words of the living vein in one language."""

    title: Words
    intro: Words
    slider: Words
    area: Words
    """With `{percent}` where the number stands."""
    area_stent: Words
    """The same for a vein that a stent holds open."""
    note: Words
    """What may never be hidden."""
    idea: Words
    picture: Words
    """What the picture shows, for somebody who does not see it."""
    honest: Annotated[tuple[Claim, ...], msgspec.Meta(min_length=1)]
    causes: ByCause
    choices: Choices
    labels: Labels
    seen: Seen


def read_living(
    root: Path, lang: str, known: Container[str]
) -> tuple[LivingVein | None, tuple[Fault, ...]]:
    """Return the words of a language and what is wrong with them; `known` are ids of sources.

    None without a fault when there is no such file: then the language has no living vein.
    """
    try:
        source = read_toml(root, PurePosixPath(lang, FILE))
    except ContentMissing:
        return None, ()
    except ContentError as error:
        return None, error.faults
    words, faults = convert(source, "", dict(source.values), LivingVein)
    if words is None:
        return None, faults
    mute = tuple(_mute(source, words))
    return (None, mute) if mute else (words, tuple(_unknown(source, words, known)))


def _mute(source: TomlFile, words: LivingVein) -> Iterator[Fault]:
    """Find sentences that do not say how much."""
    for place, text in (("area", words.area), ("area-stent", words.area_stent)):
        if PERCENT not in text:
            sentence = f"“{place}” does not say how much. Write {PERCENT} for the number."
            yield source.fault(place, "broken-entry", sentence)


def _unknown(source: TomlFile, words: LivingVein, known: Container[str]) -> Iterator[Fault]:
    """Find sources of the honest lines that the register does not have."""
    for at, claim in enumerate(words.honest):
        for source_id in claim.sources:
            if source_id not in known:
                sentence = f"{source_id} is not in sources.toml. Add it there or cite another."
                yield source.fault(f"honest[{at}].sources", "unknown-source", sentence)
