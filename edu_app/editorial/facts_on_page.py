# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Facts about a page that several instruments ask for, each with its evidence in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from edu_app.editorial import form_gates, number_gates, term_gates, word_gates
from edu_app.editorial.page_text import PageText
from edu_app.editorial.scale import Finding, not_here, yes_if
from edu_app.editorial.units import Role
from edu_app.library.model import Callout, Figure, ItemList, Table
from edu_app.library.short import TO_DO, short_version
from edu_app.problems import Fault

Gate = Callable[[PageText], Iterator[Fault]]
MOST_LABELS = 7
NUMBER_GATES: tuple[Gate, ...] = (
    number_gates.one_denominator,
    number_gates.absolute_numbers,
    number_gates.both_halves,
    number_gates.sourced_numbers,
    word_gates.vague_words,
)


def passes(*gates: Gate, evidence: str) -> Callable[[PageText], Finding]:
    """Return an item that is “yes” when gates find nothing."""

    def find(page: PageText) -> Finding:
        found = [fault for gate in gates for fault in gate(page)]
        words = f"{len(found)} faults, the first: {found[0].sentence}" if found else evidence
        return yes_if(holds=not found, evidence=words)

    return find


def purpose(page: PageText) -> Finding:
    """The page says what it is for, in a few words."""
    text = page.topic.meta.purpose
    words = len(text.split())
    return yes_if(
        holds=0 < words <= form_gates.LONGEST_PURPOSE, evidence=f"{words} words: “{text}”"
    )


def active_voice(page: PageText) -> Finding:
    """Few sentences are passive."""
    share, _ = word_gates.passive_of(page)
    return yes_if(
        holds=share <= word_gates.MOST_PASSIVE, evidence=f"{share:.0%} of the sentences are passive"
    )


def terms_explained(page: PageText) -> Finding:
    """Medical words are explained where they come first."""
    found = list(term_gates.explained_first(page))
    count = len(page.topic.terms)
    words = found[0].sentence if found else f"{count} words of the glossary, each linked at once"
    return yes_if(holds=not found, evidence=words)


def numbers_clear(page: PageText) -> Finding:
    """Numbers keep to the rules."""
    everything, sourced = number_gates.count_numbers(page)
    if not everything:
        return not_here("no numbers on the page")
    return passes(*NUMBER_GATES, evidence=f"{sourced} of {everything} numbers with a source")(page)


def lists(page: PageText) -> Finding:
    """The page has lists."""
    count = sum(isinstance(block, ItemList) for block in _flat(page))
    return yes_if(holds=count > 0, evidence=f"{count} lists")


def headings(page: PageText) -> Finding:
    """Headings say what stands below them."""
    count = sum(unit.role is Role.HEADING and unit.box is None for unit in page.units)
    return passes(form_gates.informative_headings, evidence=f"{count} headings")(page)


def callouts(page: PageText) -> Finding:
    """Boxes and lists lead the eye."""
    count = sum(isinstance(block, Callout) for block in page.topic.blocks)
    return yes_if(holds=count > 0, evidence=f"{count} boxes")


def visual(page: PageText) -> Finding:
    """A picture or a picture of people supports the text."""
    picture = short_version(page.topic.blocks).picture
    if not picture:
        return not_here("the brief of this page asks for no picture")
    name = picture[0].diagram_id if isinstance(picture[0], Figure) else "icon array"
    return yes_if(holds=True, evidence=f"picture: {name}")


def captions(page: PageText) -> Finding:
    """Each drawing has a caption, alternative text and a word on how to look at it."""
    figures = [block for block in page.topic.blocks if isinstance(block, Figure)]
    if not figures:
        return not_here("no drawings on the page")
    return passes(form_gates.pictures, evidence=f"“{figures[0].caption}”")(page)


def simple_tables(page: PageText) -> Finding:
    """Tables are small and have headers."""
    count = sum(isinstance(block, Table) for block in page.topic.blocks)
    if not count:
        return not_here("no tables on the page")
    return passes(form_gates.tables, evidence=f"{count} tables with captions, at most 4 columns")(
        page
    )


def steps(page: PageText) -> Finding:
    """The page names steps the reader can take."""
    count = sum(unit.role is Role.STEP and unit.section == TO_DO for unit in page.units)
    return yes_if(holds=count > 0, evidence=f"{count} numbered steps")


def known_and_not(page: PageText) -> Finding:
    """The page says what is known and what is not."""
    count = sum(
        unit.role is Role.BULLET and unit.section == form_gates.KNOWN for unit in page.units
    )
    return yes_if(holds=count > 0, evidence=f"{count} lines under “What we know and do not know”")


def cited(page: PageText) -> Finding:
    """The page names its sources."""
    count = len(page.topic.meta.references)
    return yes_if(holds=count > 0, evidence=f"{count} sources, listed under the page")


def _flat(page: PageText) -> Iterator[object]:
    for block in page.topic.blocks:
        yield block
        if isinstance(block, Callout):
            yield from block.blocks
