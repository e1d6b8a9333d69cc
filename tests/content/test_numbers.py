# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""No number stands on a page without whom it counts, over what time and by which source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

import pytest

from edu_app.editorial import number_gates
from edu_app.editorial.gates import pages_of
from edu_app.editorial.number_gates import bare_number, rates_in, risks_of
from edu_app.editorial.page_text import PageKind, PageText
from edu_app.editorial.units import Role, Unit
from edu_app.library.model import Risk
from edu_app.problems import Fault
from tests.content.real_pages import ROOT, library

Gate = Callable[[PageText], Iterator[Fault]]
GATES: tuple[Gate, ...] = (
    number_gates.one_denominator,
    number_gates.absolute_numbers,
    number_gates.both_halves,
    number_gates.pictures_of_numbers,
    number_gates.uncertainty,
    number_gates.sourced_numbers,
)
GROUP = re.compile(
    r"\b(?:people|adults|women|patients|volunteers|legs?|stents?|pregnancies|experts|statements|"
    r"parts of veins|studies|cases|trial)\b",
    re.IGNORECASE,
)
# A count on a scan is one of that day, and one of cases gives its years.
TIME = re.compile(
    r"\b\d+ (?:more )?(?:days?|weeks?|months?|years?)\b|"
    r"\b(?:over|in|after) (?:a|the|many)? ?years?\b|"
    r"\b(?:first days|days after|around the procedure|CT studies|on scans|CT scans)\b|"
    r"\b(?:in that trial|later checks|no stated time|\d{4} to \d{4})\b",
    re.IGNORECASE,
)
LINES = (Role.BULLET, Role.STEP)
NO_COUNT = re.compile(r"eGFR.*under \d+")
"""A value from a blood test."""


@cache
def pages() -> tuple[PageText, ...]:
    return pages_of(ROOT, ROOT.parent / "assets")[0]


each_page = pytest.mark.parametrize("page", pages(), ids=lambda page: page.file.as_posix())


def risks() -> list[tuple[str, Risk]]:
    return [(page.file.stem, risk) for page in pages() for risk in risks_of(page.topic.blocks)]


def around(page: PageText, unit: Unit) -> str:
    """Return a text with what stands above it: heading, caption and head of a table, lead-in."""
    heading = caption = head = lead_in = ""
    before: Unit | None = None
    for each in page.units:
        if each.role is Role.HEADING and each.box is None:
            heading, caption, head = each.text, "", ""
        elif each.role is Role.CAPTION:
            caption = each.text
        elif each.role is Role.ROW and (before is None or before.role is not Role.ROW):
            head = each.text
        elif each.text.endswith(":"):
            lead_in = each.text
        elif each.role not in LINES:
            lead_in = ""
        if each is unit:
            break
        before = each
    if unit.role in LINES:
        return f"{heading} {lead_in} {unit.text}"
    above = f"{caption} {head}" if unit.role is Role.ROW else ""
    return f"{heading} {above} {unit.text}"


def counts(page: PageText) -> list[Unit]:
    """Return the texts that count people, in prose or in a table."""
    return [
        unit
        for unit in page.own
        if page.kind is not PageKind.ABOUT  # versions of licenses
        and unit.role not in (Role.RISK, Role.HEADING, Role.CAPTION)
        and not NO_COUNT.search(unit.text)
        and (rates_in(unit.text) or bare_number(unit))
    ]


@each_page
@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.__name__)
def test_the_rules_for_numbers_hold(page: PageText, gate: Gate) -> None:
    assert [str(fault) for fault in gate(page)] == []


@each_page
def test_a_number_says_whom_it_counts(page: PageText) -> None:
    nobody = [unit.text for unit in counts(page) if not GROUP.search(around(page, unit))]

    assert nobody == []


@each_page
def test_a_count_says_over_what_time(page: PageText) -> None:
    timeless = [
        unit.text
        for unit in page.own
        if unit.role is not Role.RISK
        and rates_in(unit.text)
        and not TIME.search(around(page, unit))
    ]

    assert timeless == []


@pytest.mark.parametrize(
    ("name", "risk"), risks(), ids=lambda each: each if isinstance(each, str) else each.event[:20]
)
def test_a_picture_of_people_says_who_when_how_sure_and_by_which_source(
    name: str, risk: Risk
) -> None:
    source = library().references.sources.entries.get(risk.citation.source_id)

    assert GROUP.search(risk.population), name
    assert risk.period
    assert risk.note
    assert re.search(r"[Pp]aid|no word on who paid", risk.note)
    assert source is not None
    assert source.year
    assert 0 < risk.n < risk.of
    assert f"{risk.of - risk.n:,}" in risk.sentence


def test_pages_with_numbers_have_pictures_of_them() -> None:
    assert len(risks()) >= 10
    names = {name for name, _ in risks()}
    assert {"risks", "option-stenting", "evidence-and-numbers", "what-is-ilfvs"} <= names


def test_no_page_counts_by_two_denominators() -> None:
    mixed = {
        page.file.stem: sorted({risk.of for risk in risks_of(page.topic.blocks)})
        for page in pages()
    }

    assert {name: of for name, of in mixed.items() if len(of) > 1} == {}


def test_counts_are_found_at_all() -> None:
    topics = [page for page in pages() if page.kind is PageKind.TOPIC]

    assert sum(len(counts(page)) for page in topics) > 60
