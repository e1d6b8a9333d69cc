# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The real content passes every gate on the day of its publication."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from edu_app.editorial.gates import (
    CLOCK_GATES,
    GATES,
    examine,
    examine_program,
    package_folder,
    pages_of,
)
from edu_app.editorial.page_text import PageKind, PageText
from edu_app.editorial.readability import FEWEST_SENTENCES, MOST_FKGL, MOST_SMOG
from edu_app.editorial.report import table
from edu_app.editorial.scale import Answer
from edu_app.editorial.score_sheets import Share, check_sheets, read_plan, score, shares
from edu_app.problems import Fault
from tests.content.real_pages import ROOT, library

TODAY = date(2026, 11, 20)
ASSETS = ROOT.parent / "assets"


@cache
def texts() -> tuple[tuple[PageText, ...], tuple[Fault, ...]]:
    return pages_of(ROOT, ASSETS)


def pages() -> tuple[PageText, ...]:
    return texts()[0]


each_page = pytest.mark.parametrize("page", pages(), ids=lambda page: page.file.as_posix())


def told(faults: tuple[Fault, ...] | list[Fault]) -> list[str]:
    return [f"{fault.kind}: {fault}" for fault in faults]


def test_the_lists_and_drawings_pass() -> None:
    assert told(texts()[1]) == []


def test_every_page_is_examined() -> None:
    names = {page.file.stem for page in pages()}

    assert names == {*library().topic_ids(), *library().faq_ids(), "emergency", "about"}
    assert len(names) >= 35


@each_page
def test_a_page_passes_every_gate(page: PageText) -> None:
    assert told(examine((page,), TODAY)) == []
    assert len(GATES) + len(CLOCK_GATES) >= 30


def test_the_words_of_the_program_pass() -> None:
    assert told(examine_program(ROOT, package_folder())) == []


@each_page
def test_a_page_is_of_grade_six_by_two_formulas(page: PageText) -> None:
    level, sentences = page.level

    assert level.fkgl <= MOST_FKGL
    assert level.smog <= MOST_SMOG or sentences < FEWEST_SENTENCES
    # Only such pages may be called “grade 6” (CF-2), so the raw values are kept low as well.
    assert level.raw_fkgl <= MOST_FKGL
    assert level.raw_smog <= MOST_SMOG


@each_page
def test_no_page_has_a_waiver(page: PageText) -> None:
    assert page.topic.meta.waiver == ""


def test_the_report_holds_every_page() -> None:
    lines = table(pages(), TODAY).split("\n")

    rows = [line for line in lines if line.startswith(("topics/", "faq/", "en/"))]
    assert len(rows) == len(pages())
    assert all(row.endswith("draft") for row in rows)


def test_the_score_sheets_are_those_of_the_pages_and_above_their_goals() -> None:
    plan, faults = read_plan(ROOT)

    assert told(faults) == []
    assert told(list(check_sheets(ROOT, pages(), plan))) == []


def all_shares() -> dict[tuple[str, str, str], Share]:
    plan, _ = read_plan(ROOT)
    return {
        (page.file.stem, share.scale, share.part): share
        for page in pages()
        for share in shares(score(page, plan, None))
    }


@pytest.mark.parametrize("part", ["understandability", "actionability"])
def test_pemat_is_ninety_percent_or_more_on_every_topic(part: str) -> None:
    values = {
        name: share.value
        for (name, scale, its), share in all_shares().items()
        if (scale, its) == ("pemat", part)
    }

    assert len(values) == sum(page.kind is PageKind.TOPIC for page in pages())
    assert {name: value for name, value in values.items() if value < 0.9} == {}


@pytest.mark.parametrize("part", ["qualifying", "certifying"])
def test_the_options_page_meets_the_ipdas_criteria(part: str) -> None:
    share = all_shares()["options", "ipdas", part]

    assert (share.yes, share.answered, share.open) == (6, 6, 0)


def test_what_needs_a_person_is_left_open() -> None:
    plan, _ = read_plan(ROOT)
    options = next(page for page in pages() if page.file.stem == "options")

    entries = score(options, plan, None).scale["ipdas"]

    assert entries["W11"].answer is Answer.OPEN
    assert entries["W11"].by == ""


def test_an_old_page_would_fail() -> None:
    kinds = [fault.kind for fault in examine(pages(), date(2030, 1, 1))]

    assert kinds.count("stale-review") == len(pages())
