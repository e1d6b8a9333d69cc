# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""IPDAS: what a page must say that compares choices, or tests."""

from __future__ import annotations

import pytest

from edu_app.editorial.choices_on_page import CERTIFYING, QUALIFYING, TESTS, WISHES
from edu_app.editorial.page_text import PageText
from edu_app.editorial.scale import Answer, Finding
from tests.editorial.conftest import Pages

YES, NO, NOT_HERE = Answer.YES, Answer.NO, Answer.NOT_APPLICABLE
ITEMS = {item.id: item for item in (*QUALIFYING, *CERTIFYING, *TESTS, *WISHES)}
ASPECTS = ("Who is it for?", "What may help?", "What may harm?", "Daily life?", "Not known?")
GLOSSARY = '[iliofemoral-vein-stenosis]\nterm = "ILFVS"\ndefinition = "A narrow vein."\n'
DO = """\
## What you can do

1. Think about what matters to you.
2. Ask [your list](topic:questions-to-ask).
"""


def choice(name: str, given: str, text: str = "It can do so [@R16].", aspects: int = 5) -> str:
    parts = "".join(f"### {aspect}\n\n{text}\n\n" for aspect in ASPECTS[:aspects])
    return f"## {name} {{#{given}}}\n\n{parts}"


WAIT, WALK = choice("Watch and wait", "watch"), choice("Walk", "walk")
LEAD = "With [[iliofemoral-vein-stenosis|a narrow vein]] you have choices.\n\n"
PAGE = f"{LEAD}{WAIT}{WALK}{DO}"


def answer(page: PageText, name: str) -> Finding:
    find = ITEMS[name].find
    assert find is not None
    return find(page)


def made(pages: Pages, body: str, **front: str | None) -> PageText:
    pages.tree.write("en/glossary.toml", GLOSSARY)
    return pages(body, "topics/page", references="[R16]", **front)


PROGRAM = [item.id for item in ITEMS.values() if item.find and item.part != "tests"]
ON_CHOICES = [name for name in PROGRAM if name not in ("W7", "W8")]


@pytest.mark.parametrize("name", PROGRAM)
def test_a_full_page_holds_each_item(page: Pages, name: str) -> None:
    full = made(
        page,
        PAGE,
        title="What are my choices?",
        credentials="Not clinicians.",
        readability="FKGL 1.0, SMOG 3.1; with all words FKGL 1.0, SMOG 3.1",
    )

    found = answer(full, name)

    assert found.answer is YES, found
    assert found.evidence


@pytest.mark.parametrize("name", ON_CHOICES)
def test_a_page_without_choices_has_nothing_to_look_at(page: Pages, name: str) -> None:
    assert answer(made(page, "Lead.\n"), name).answer is NOT_HERE


@pytest.mark.parametrize(
    ("name", "body", "evidence"),
    [
        ("Q1", f"Lead.\n\n{WAIT}{WALK}", "named"),
        ("Q2", PAGE, "A title"),
        ("Q3", f"{LEAD}{WALK}{WAIT}", "no procedure comes first: Walk, Watch and wait"),
        ("Q6", LEAD + choice("Wait", "watch", aspects=2) + choice("Walk", "walk", aspects=2),
         "no sub-heading for daily life"),
        ("C1", LEAD + WAIT + choice("Walk", "walk", "It can do so. " * 9), "unequal: ("),
        ("C2", LEAD + WAIT + choice("Walk", "walk", "It can do so."), "no source for ['Walk']"),
        ("C5", LEAD + choice("Wait", "watch", aspects=4) + choice("Walk", "walk", aspects=4),
         "no sub-heading for what is not known"),
        ("W1", LEAD + choice("Wait", "wait") + WALK, "“”"),
        ("W3", LEAD + "3 of 100 and 4 of 1,000.\n\n" + WAIT + WALK, "1 faults"),
        ("W6", LEAD + WAIT + WALK, "no step asks for it"),
        ("W7", LEAD + WAIT + WALK, "0 numbered steps"),
        ("W8", LEAD + WAIT + WALK, "1 faults"),
        ("W17", PAGE, "Vein Guide contributors"),
        ("W18", PAGE, "None"),
    ],
)  # fmt: skip
def test_what_is_missing_is_a_no(page: Pages, name: str, body: str, evidence: str) -> None:
    title = "What is it?" if name != "Q2" else "A title"

    found = answer(made(page, body, title=title), name)

    assert found.answer is NO
    assert evidence in found.evidence


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("T1", "It shows the flow."),
        ("T2", "If it finds a narrow place, you talk."),
        ("T3", "If the scan is clear, another search may follow."),
        ("T4", "It may find what would not have hurt you."),
    ],
)
def test_a_page_on_tests_says_what_follows(page: Pages, name: str, sentence: str) -> None:
    heading = "Lead.\n\n## How do the tests compare?\n\n"

    assert answer(made(page, f"{heading}{sentence}\n"), name).answer is YES
    assert answer(made(page, f"{heading}Ask.\n"), name) == Finding(answer=NO, evidence="not said")
    assert answer(made(page, f"Lead.\n\n{sentence}\n"), name).answer is NOT_HERE


def test_what_needs_people_outside_is_left_to_them() -> None:
    open_items = {name for name, item in ITEMS.items() if item.find is None}

    assert {"W9", "W10", "W11", "W12", "W13", "W14", "W19", "W20"} <= open_items
    assert not open_items & {item.id for item in (*QUALIFYING, *CERTIFYING, *TESTS)}
