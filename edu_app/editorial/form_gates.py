# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gates on the form of a page: its parts and their order, headings, lists, tables, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu_app.editorial.page_text import PageKind, PageText
from edu_app.editorial.readability import words_in
from edu_app.editorial.units import Role, Unit
from edu_app.library.inline import text_of
from edu_app.library.link import Kind, Link
from edu_app.library.model import Callout, CalloutKind, Figure, Heading, ItemList, Paragraph, Table
from edu_app.library.short import TO_DO, short_version
from edu_app.problems import Fault

KNOWN = "what-we-know-and-do-not-know-yet"
TOOL = Link(Kind.TOPIC, "questions-to-ask")
MOST_LEAD_SENTENCES = 3
KEY_POINTS = range(3, 6)
STEPS = range(2, 8)
MOST_WORDS_BETWEEN_HEADINGS = 120
MOST_BULLETS = 7
MOST_HEADER_WORDS = 5
LONGEST_SHORT = 150
"""Words of a short version that fit one screen."""
LONGEST_PURPOSE, LONGEST_SHORT_TITLE, LONGEST_SUMMARY = 25, 22, 40
EMPTY_HEADINGS = re.compile(
    r"(?:overview|introduction|other|background|general|miscellaneous|more|summary|conclusion)s?\W*",
    re.IGNORECASE,
)


def parts_in_order(page: PageText) -> Iterator[Fault]:
    """Find pages without their main message, key points, steps or what is not known."""
    if page.kind is not PageKind.TOPIC:
        return
    blocks = page.topic.blocks
    if not (blocks and isinstance(blocks[0], Paragraph) and blocks[0].lead):
        yield page.fault("no-lead", "Begin the page with its main message, one to three sentences.")
    else:
        lead = page.units[0]
        if len(lead.sentences()) > MOST_LEAD_SENTENCES:
            words = f"The main message has more than {MOST_LEAD_SENTENCES} sentences. Shorten it."
            yield page.fault("long-lead", words, lead.text)
    places = _places(page)
    for name, what in (
        ("key", "key points (!!! key)"),
        (TO_DO, "“## What you can do” with a numbered list"),
        (KNOWN, "“## What we know and do not know yet”"),
    ):
        if name not in places:
            yield page.fault("missing-part", f"The page lacks its {what}. Add it.")
    order = [places[name] for name in ("key", TO_DO, KNOWN) if name in places]
    if order != sorted(order):
        yield page.fault(
            "part-order", "Put key points first, then the steps, then what is known and not known."
        )


def _places(page: PageText) -> dict[str, int]:
    places: dict[str, int] = {}
    for at, block in enumerate(page.topic.blocks):
        if isinstance(block, Callout) and block.kind is CalloutKind.KEY:
            places.setdefault("key", at)
        elif isinstance(block, Heading) and block.id in (TO_DO, KNOWN):
            places.setdefault(block.id, at)
    return places


def key_points(page: PageText) -> Iterator[Fault]:
    """Find key points that are not three to five (PEMAT 11)."""
    if page.kind is not PageKind.TOPIC:
        return
    points = [
        unit for unit in page.units if unit.box is CalloutKind.KEY and unit.role is Role.BULLET
    ]
    if points and len(points) not in KEY_POINTS:
        words = f"There are {len(points)} key points. Keep three to five."
        yield page.fault("key-points", words, points[0].text)


def steps(page: PageText) -> Iterator[Fault]:
    """Find steps that are not numbered, too many, or do not speak to the reader (PEMAT 20-22)."""
    if page.kind is not PageKind.TOPIC:
        return
    lines = [unit for unit in page.units if unit.section == TO_DO and unit.box is None]
    found = [unit for unit in lines if unit.role is Role.STEP]
    if any(unit.role is Role.BULLET for unit in lines) or (lines and len(found) not in STEPS):
        yield page.fault(
            "steps", "Write two to seven numbered steps under “What you can do”.", lines[0].text
        )
    for unit in found:
        if not re.search(page.wording.rules.forms.you, unit.text, re.IGNORECASE):
            words = (
                f"The step “{unit.text[:60]}” does not say “you” or “your”. Speak to the reader."
            )
            yield page.fault("step-you", words, unit.text)


def informative_headings(page: PageText) -> Iterator[Fault]:
    """Find headings that do not say what stands below them (PEMAT 9)."""
    for unit in page.own:
        if unit.role is not Role.HEADING or unit.box is not None:
            continue
        few = len(words_in(unit.text)) < 2 and not unit.text.endswith("?")
        if EMPTY_HEADINGS.fullmatch(unit.text) or (few and not _is_choice(page, unit)):
            words = f"The heading “{unit.text}” says too little. Use two words or a question."
            yield page.fault("heading-words", words, unit.text)


def _is_choice(page: PageText, unit: Unit) -> bool:
    """Tell whether a heading names one of the choices of a comparison."""
    from edu_app.library.comparison import comparison_of

    found = comparison_of(page.topic.blocks)
    return found is not None and unit.section in {choice.id for choice in found.choices}


def chunks(page: PageText) -> Iterator[Fault]:
    """Find long stretches without a heading, and long lists (PEMAT 8)."""
    if page.kind is PageKind.FIXED:
        return
    size, start = 0, ""
    for unit in page.units:
        if unit.role is Role.HEADING and unit.box is None:
            size, start = 0, ""
        elif unit.role is not Role.ROW and unit.box is None:
            size += len(words_in(unit.text))
            start = start or unit.text
            if size > MOST_WORDS_BETWEEN_HEADINGS and start != "\0":
                words = f"More than {MOST_WORDS_BETWEEN_HEADINGS} words stand without a heading."
                yield page.fault("long-part", f"{words} Add one.", start)
                start = "\0"
    for block in page.topic.blocks:
        if isinstance(block, ItemList) and not block.ordered and len(block.items) > MOST_BULLETS:
            words = f"The list has {len(block.items)} lines. Keep {MOST_BULLETS} or part it."
            yield page.fault("long-list", words, text_of(block.items[0].words))


def tables(page: PageText) -> Iterator[Fault]:
    """Find tables with long headers or without a caption (PEMAT 19)."""
    for block in page.topic.blocks:
        if not isinstance(block, Table):
            continue
        if not block.caption:
            words = "The table has no caption. Put “Table: …” above it."
            yield page.fault("table-caption", words, text_of(block.header[0]))
        for cell in block.header:
            if len(words_in(text_of(cell))) > MOST_HEADER_WORDS:
                words = f"The column “{text_of(cell)}” has a long name. Use a few words."
                yield page.fault("table-header", words, text_of(cell))


def pictures(page: PageText) -> Iterator[Fault]:
    """Find drawings without alternative text or without a word on how to look at them."""
    look = re.compile(page.wording.rules.forms.look)
    for block in page.topic.blocks:
        if not isinstance(block, Figure):
            continue
        if not block.alt:
            words = f"The drawing “{block.diagram_id}” has no alternative text. Write it."
            yield page.fault("no-alt", words, block.caption)
        if not look.search(block.caption):
            words = "The caption does not say what to look at. Begin it with “Look at …”."
            yield page.fault("caption", words, block.caption or block.diagram_id)


def tool_link(page: PageText) -> Iterator[Fault]:
    """Find pages that do not lead to the list of questions (PEMAT 23)."""
    if page.kind is not PageKind.TOPIC or page.topic.meta.id == TOOL.target:
        return
    if all(use.link.target != TOOL.target for use in page.page.uses):
        words = "The page does not lead to the list of questions. Link to topic:questions-to-ask."
        yield page.fault("no-tool", words)


def head_lengths(page: PageText) -> Iterator[Fault]:
    """Find words at the head that do not fit their place."""
    meta = page.topic.meta
    if len(words_in(meta.purpose)) > LONGEST_PURPOSE:
        words = f"The purpose has more than {LONGEST_PURPOSE} words. Shorten it."
        yield page.head_fault("long-purpose", words, "purpose")
    for name, text, most in (
        ("short-title", meta.short_title, LONGEST_SHORT_TITLE),
        ("summary", meta.summary, LONGEST_SUMMARY),
    ):
        if len(text) > most:
            words = f"“{name}” has {len(text)} letters. Keep {most} at most."
            yield page.head_fault("long-head", words, name)


def short_fits(page: PageText) -> Iterator[Fault]:
    """Find pages whose short version is too long for one screen."""
    if page.kind is not PageKind.TOPIC:
        return
    size = short_words(page)
    if size > LONGEST_SHORT:
        words = f"Main message, key points and steps have {size} words together. "
        yield page.fault(
            "long-short", f"{words}Keep {LONGEST_SHORT} at most: they fill one screen."
        )


def short_words(page: PageText) -> int:
    """Return the words of the short version, without its picture."""
    from edu_app.library.page import count_words

    short = short_version(page.topic.blocks)
    return count_words((*short.lead, *short.steps))
