# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Checks that the map of codes can be read and leads to pages that every language has."""

from __future__ import annotations

from collections.abc import Iterator

from edu_app.library.codes import CodeEntry, read_codes
from edu_app.library.link import Kind
from edu_app.library.page_checks import parts_of
from edu_app.library.survey import Survey
from edu_app.problems import Fault


def codes_lead_to_pages(surveys: tuple[Survey, ...]) -> Iterator[Fault]:
    """Find what is wrong in the map of codes, and entries that lead nowhere."""
    for one in surveys[:1]:
        yield from read_codes(one.library.root).faults
    for one in surveys:
        for entry in read_codes(one.library.root).entries:
            sentence = _dead(one, entry)
            if sentence:
                yield Fault(
                    file=entry.file, line=entry.page_line, kind="dead-link", sentence=sentence
                )


def _dead(survey: Survey, entry: CodeEntry) -> str:
    """Say what is wrong with the target of an entry; nothing when it is there."""
    link, library = entry.link, survey.library
    if not library.has(link):
        return (
            f"The code {entry.code} leads to “{link}”, which is not there in "
            f"“{library.lang}”. Correct the name."
        )
    page = survey.pages.get(library.pages.file_of(link.target))
    if link.kind is Kind.TOPIC and link.part and page and link.part not in parts_of(page):
        there = ", ".join(parts_of(page)) or "none"
        return f"“{link.target}” has no heading “{link.part}”. Its headings are: {there}."
    return ""
