# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is printed of the living vein: the picture as it stands, and what must always be said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from edu_app.library.living import FILE
from edu_app.library.model import Citation, ItemList, ListItem, Paragraph, SourceLine, SourceList
from edu_app.library.model import Text as Plain
from edu_app.library.page import source_text
from edu_app.render.guide_sheet import Matter
from edu_app.render.sheet import VeinPicture
from edu_app.render.vein import Cause, Side
from edu_app.render.vein_words import spoken

if TYPE_CHECKING:
    from edu_app.library.living import LivingVein
    from edu_app.library.loader import Library
    from edu_app.library.model import Inline
    from edu_app.render.vein import VeinState


def vein_matter(words: LivingVein, state: VeinState, library: Library) -> Matter:
    """Return what is printed of the living vein in a state."""
    numbers = numbered(source for claim in words.honest for source in claim.sources)
    return Matter(
        title=words.title,
        file=FILE,
        picture=VeinPicture(words=words, state=state),
        blocks=(
            Paragraph(words=(Plain(text=spoken(words, state)),), lead=True),
            _chosen(words, state),
            *(Paragraph(words=cited(claim.text, claim.sources, numbers)) for claim in words.honest),
            source_list(numbers, library),
        ),
    )


def _chosen(words: LivingVein, state: VeinState) -> ItemList:
    lines = chosen_lines(words, state)
    return ItemList(items=tuple(ListItem(words=(Plain(text=line),)) for line in lines))


def chosen_lines(words: LivingVein, state: VeinState) -> tuple[str, ...]:
    """Return what is set, in the words of the choices."""
    names, causes = words.choices, words.causes
    cause = {
        Cause.ARTERY: causes.artery,
        Cause.SCAR: causes.scar,
        Cause.OUTSIDE: causes.outside,
    }[state.cause]
    side = {Side.LEFT: names.left, Side.RIGHT: names.right}[state.side]
    switches = (
        (state.past_clot or state.cause is Cause.SCAR, names.past_clot),
        (state.bypass, names.bypass),
        (state.stent, names.stent),
    )
    return (
        f"{names.cause}: {cause}",
        f"{names.side}: {side}",
        *(name for on, name in switches if on),
    )


def numbered(sources: Iterable[str]) -> dict[str, int]:
    """Return sources in the order in which they are named, each with its number."""
    return {source: number for number, source in enumerate(dict.fromkeys(sources), start=1)}


def cited(text: str, sources: Iterable[str], numbers: Mapping[str, int]) -> tuple[Inline, ...]:
    """Return a sentence with the numbers of the sources behind it."""
    behind = (Citation(source_id=source, number=numbers[source]) for source in sources)
    return (Plain(text=text), *behind)


def source_list(numbers: Mapping[str, int], library: Library) -> SourceList:
    """Return the list of sources that have numbers."""
    lines = tuple(
        SourceLine(
            number=number,
            source_id=source,
            text=source_text(found, library.phrases)
            if (found := library.source(source))
            else source,
        )
        for source, number in numbers.items()
    )
    return SourceList(heading=library.phrases.sources.heading, lines=lines)
