# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is printed of the glossary: every word with its meaning, in the order of the alphabet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from edu_app.library.model import Block, GlossaryTerm, Heading, Paragraph, Text
from edu_app.library.phrases import HandOutPhrases
from edu_app.render.fold import fold
from edu_app.render.guide_sheet import Matter

FILE = "glossary.toml"
OTHER = "#"
"""What stands over words that begin with no letter."""


def glossary_matter(terms: Iterable[GlossaryTerm], words: HandOutPhrases) -> Matter:
    """Return what is printed of the glossary."""
    return Matter(title=words.words, file=FILE, blocks=tuple(_blocks(terms)))


def _blocks(terms: Iterable[GlossaryTerm]) -> Iterator[Block]:
    ordered = sorted(terms, key=lambda term: (_letter(term), fold(term.term)))
    for letter, group in groupby(ordered, _letter):
        yield Heading(level=2, id=f"letter-{ord(letter)}", words=(Text(text=letter),))
        for term in group:
            yield Paragraph(words=(Text(text=term.term, strong=True), Text(text=_meaning(term))))


def _letter(term: GlossaryTerm) -> str:
    first = fold(term.term)[:1].upper()
    return first if first.isalpha() else OTHER


def _meaning(term: GlossaryTerm) -> str:
    spoken = f" ({term.say})" if term.say else ""
    return f"{spoken}: {term.definition}"
