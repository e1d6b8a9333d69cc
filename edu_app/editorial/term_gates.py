# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gate on medical words: each is explained where it comes first on a page (PEMAT 4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu_app.editorial.page_text import PageKind, PageText
from edu_app.editorial.units import Role, Unit
from edu_app.library.model import GlossaryTerm, Term
from edu_app.problems import Fault

NOT_READ_ON = (Role.HEADING, Role.CAPTION)
"""Where no word can be explained."""


def explained_first(page: PageText) -> Iterator[Fault]:
    """Find medical words that are used before they are explained."""
    if page.kind in (PageKind.FIXED, PageKind.ABOUT):
        return
    units = [unit for unit in page.own if unit.role not in NOT_READ_ON and unit.words]
    for term in page.terms.values():
        if term.plain or "(" in term.term:
            continue  # known to all, or a word that means something else as well
        unit = _first_bare(term, units)
        if unit is not None:
            yield page.fault(
                "unexplained",
                f"“{_name(term)}” comes before it is explained. Write [[{term.id}]] there.",
                unit.text,
            )


def _first_bare(term: GlossaryTerm, units: list[Unit]) -> Unit | None:
    """Return the text with an unexplained use; None when there is none before the first link."""
    pattern = re.compile(rf"(?<![\w-]){re.escape(_name(term))}s?(?![\w-])", re.IGNORECASE)
    for unit in units:
        for word in unit.words:
            if isinstance(word, Term) and word.term_id == term.id:
                return None
            text = getattr(word, "text", "")
            # A word within the words of another term is part of that one's explanation.
            if not isinstance(word, Term) and pattern.search(text):
                return unit
    return None


def _name(term: GlossaryTerm) -> str:
    return term.term.partition(" / ")[0]
