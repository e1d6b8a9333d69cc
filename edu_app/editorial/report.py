# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One table of all pages: words, reading level, numbers with sources, who has checked them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from edu_app.editorial.number_gates import count_numbers
from edu_app.editorial.page_text import PageKind, PageText
from edu_app.editorial.readability import FEWEST_SENTENCES
from edu_app.editorial.score_sheets import Plan, Share, score, shares
from edu_app.library.age import Age, age_of
from edu_app.library.model import Checked

HEADER = ("Page", "Words", "FKGL", "SMOG", "FKGL raw", "SMOG raw", "Numbers", "Sourced", "Review")
OLD_AFTER = 5
"""Years after which a source is counted as old."""


def table(pages: tuple[PageText, ...], today: date) -> str:
    """Return the table, and below it the exceptions with their reasons."""
    rows = [HEADER, *(_row(page, today) for page in pages)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADER))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    notes = list(_exceptions(pages))
    if notes:
        lines += ["", "Exceptions:", *(f"- {note}" for note in notes)]
    return "\n".join(lines)


def scores_table(pages: tuple[PageText, ...], plan: Plan) -> str:
    """Return what the instruments say, page by page, as far as a program can see."""
    lines = ["Score sheets (items the program can answer; the others need a person):"]
    for page in pages:
        parts = [_share(share) for share in shares(score(page, plan, None))]
        if parts:
            lines.append(f"{page.topic.meta.id}: " + "; ".join(parts))
    return "\n".join(lines)


def _share(share: Share) -> str:
    return f"{share.scale} {share.part} {share.yes}/{share.answered} (open {share.open})"


def _row(page: PageText, today: date) -> tuple[str, ...]:
    level, _ = page.level
    numbers, sourced = count_numbers(page)
    return (
        f"{page.file.parent.name}/{page.file.stem}",
        str(page.topic.word_count),
        f"{level.fkgl:.1f}",
        f"{level.smog:.1f}",
        f"{level.raw_fkgl:.1f}",
        f"{level.raw_smog:.1f}",
        str(numbers),
        str(sourced),
        _review(page, today),
    )


def _review(page: PageText, today: date) -> str:
    meta = page.topic.meta
    age = age_of(meta, today)
    state = f"checked by {meta.review.by}" if isinstance(meta.review, Checked) else "draft"
    return state if age is Age.CURRENT else f"{state}, {age}"


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    cells = [
        cell.ljust(width) if at in (0, len(row) - 1) else cell.rjust(width)
        for at, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()


def _exceptions(pages: tuple[PageText, ...]) -> Iterator[str]:
    for page in pages:
        _, sentences = page.level
        if sentences < FEWEST_SENTENCES:
            yield (
                f"{page.file}: {sentences} sentences. SMOG is made for {FEWEST_SENTENCES} or more; "
                "it is shown and not judged."
            )
        if page.kind is PageKind.FIXED:
            yield (
                f"{page.file}: fixed words of the emergency lists; "
                "only reading level and claims are judged."
            )
        if page.topic.meta.waiver:
            yield f"{page.file}: past its review date. {page.topic.meta.waiver}"
