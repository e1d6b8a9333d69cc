# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A score sheet is made from the page, kept in a file, and falls open when the page changes."""

from __future__ import annotations

import tomllib
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.editorial.page_text import PageText
from edu_app.editorial.scale import Answer
from edu_app.editorial.score_sheets import (
    Entry,
    Plan,
    Share,
    SheetFile,
    check_sheets,
    read_plan,
    read_sheet,
    scales_for,
    score,
    shares,
    sheet_file,
    sheet_text,
    write_levels,
    write_scores,
)
from tests.editorial.conftest import GOOD, Pages

PLAN = Plan(discern=("page",), ipdas=("page",))
FILE = PurePosixPath("quality/en/page.toml")


def found(page: Pages, made: PageText, plan: Plan = Plan()) -> list[tuple[str, str]]:  # noqa: B008  # frozen
    faults = check_sheets(page.tree.root, (made,), plan)
    return [(str(fault.file), fault.kind) for fault in faults]


@pytest.mark.parametrize(
    ("name", "plan", "names"),
    [
        ("topics/page", Plan(), ["pemat", "cci"]),
        ("topics/page", PLAN, ["pemat", "cci", "discern", "ipdas"]),
        ("faq/page", PLAN, []),
        ("topics/get-help-now", PLAN, []),
    ],
)
def test_the_plan_says_which_instruments_score_a_page(
    page: Pages, name: str, plan: Plan, names: list[str]
) -> None:
    assert [scale.name for scale in scales_for(page("Lead.\n", name), plan)] == names


def test_every_item_has_an_answer(page: Pages) -> None:
    made = page.good()

    sheet = score(made, PLAN, None)

    assert (sheet.page, sheet.digest) == ("en/topics/page.md", made.topic.digest)
    assert sheet.scale["pemat"]["1"].by == "program"
    assert sheet.scale["pemat"]["2"] == Entry(
        asks="Nothing leads away from the purpose.",
        answer=Answer.OPEN,
        by="",
        part="understandability",
    )
    assert sheet_file(made) == FILE


def test_a_person_s_answer_stays_while_the_page_stays(page: Pages) -> None:
    made = page.good()
    sheet = score(made, Plan(), None)
    answer = Entry(asks="?", answer=Answer.YES, by="J. Doe", evidence="Read it.")
    sheet.scale["pemat"]["2"] = answer

    same = score(made, Plan(), sheet)
    changed = score(page(GOOD + "\nMore.\n", references="[R16]"), Plan(), sheet)

    assert same.scale["pemat"]["2"] == answer
    assert changed.scale["pemat"]["2"].answer is Answer.OPEN


def test_shares_count_what_the_program_can_answer() -> None:
    answers = [
        ("a", Answer.YES, "program"),
        ("a", Answer.NO, "program"),
        ("a", Answer.NOT_APPLICABLE, "program"),
        ("a", Answer.YES, "J. Doe"),
        ("b", Answer.OPEN, ""),
    ]
    entries = {
        str(at): Entry(asks="?", part=part, answer=answer, by=by)
        for at, (part, answer, by) in enumerate(answers)
    }

    one, two = shares(SheetFile(page="p", digest="d", scale={"s": entries}))

    assert one == Share(scale="s", part="a", yes=1, answered=2, open=0)
    assert one.value == 0.5
    assert (two.open, two.value) == (1, 1.0)


def test_a_sheet_is_written_and_read_back(page: Pages) -> None:
    made = page.good()
    sheet = score(made, PLAN, None)
    sheet.scale["cci"]["13"] = Entry(
        asks="Why?",
        answer=Answer.NO,
        by='J. "Jo" Döe',
        evidence="Line\nbreak \\ and “more”",
        part="x",
    )
    text = sheet_text(sheet)
    page.tree.write(str(FILE), text)

    again, faults = read_sheet(page.tree.root, FILE)

    assert faults == ()
    assert again == sheet
    assert text.startswith("# Made by")
    assert tomllib.loads(text)["digest"] == made.topic.digest


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_every_evidence_can_be_kept(words: str) -> None:
    entry = Entry(asks="?", answer=Answer.YES, by="J. Doe", evidence=words)
    sheet = SheetFile(page="p", digest="d", scale={"s": {"1": entry}})

    table = tomllib.loads(sheet_text(sheet))["scale"]["s"]["1"]

    assert table.get("evidence", "") == words


def test_a_missing_sheet_is_a_fault_and_writing_mends_it(page: Pages) -> None:
    made = page.good()
    assert found(page, made) == [(str(FILE), "score-sheet")]

    assert write_scores(page.tree.root, (made,), Plan()) == 1

    assert found(page, made) == []
    assert write_scores(page.tree.root, (made,), Plan()) == 0
    assert write_scores(page.tree.root, (page("L.\n", "faq/page"),), Plan()) == 0


def test_a_sheet_of_an_earlier_page_is_a_fault(page: Pages) -> None:
    write_scores(page.tree.root, (page.good(),), Plan())

    changed = page.good(version='"2.0"')

    assert found(page, changed) == [(str(FILE), "score-sheet")]
    assert write_scores(page.tree.root, (changed,), Plan()) == 1


def test_a_forged_answer_of_the_program_is_a_fault(page: Pages) -> None:
    made = page.good()
    write_scores(page.tree.root, (made,), Plan())
    path = page.tree.root / FILE
    path.write_text(path.read_text("utf-8").replace('"yes"', '"no"', 1), "utf-8")

    assert found(page, made) == [(str(FILE), "score-sheet")]


@pytest.mark.parametrize("text", ["page = 1\n", "page = ", 'page = "p"\nextra = 1\n'])
def test_a_broken_sheet_is_a_fault(page: Pages, text: str) -> None:
    made = page.good()
    page.tree.write(str(FILE), text)

    assert [kind for _, kind in found(page, made)] in (["broken-entry"], ["broken-toml"])
    # It may hold answers of persons, so it is not written over.
    assert write_scores(page.tree.root, (made,), Plan()) == 0
    assert (page.tree.root / FILE).read_text("utf-8") == text


def test_a_page_below_the_goal_is_a_fault(page: Pages) -> None:
    made = page("Lead.\n")
    write_scores(page.tree.root, (made,), Plan())

    sentences = [fault.sentence for fault in check_sheets(page.tree.root, (made,), Plan())]

    assert len(sentences) >= 2
    assert any(text.startswith("PEMAT-P, actionability: ") for text in sentences)


def test_pages_without_instruments_need_no_sheet(page: Pages) -> None:
    assert found(page, page("Lead.\n", "faq/page"), PLAN) == []


def test_the_plan_is_read(page: Pages) -> None:
    assert read_plan(page.tree.root) == (Plan(), ())

    page.tree.write("quality/plan.toml", 'discern = ["alpha"]\n')
    assert read_plan(page.tree.root) == (Plan(discern=("alpha",)), ())

    for text, kind in (('diskern = ["alpha"]\n', "broken-entry"), ("discern =", "broken-toml")):
        page.tree.write("quality/plan.toml", text)
        plan, faults = read_plan(page.tree.root)
        assert plan == Plan()
        assert [fault.kind for fault in faults] == [kind]


@pytest.mark.parametrize(
    ("front", "above"),
    [
        ({"credentials": "None.", "readability": ""}, "credentials: None."),
        ({"credentials": "None."}, "credentials: None."),
        ({}, "author: Vein Guide contributors"),
    ],
)
def test_the_level_is_written_below_the_author(
    page: Pages, front: dict[str, str | None], above: str
) -> None:
    made = page("Lead.\n\n---\n", "topics/page", **front)

    assert write_levels(page.tree.root, (made,)) == 1

    path = page.tree.root / made.file
    lines = path.read_text("utf-8").split("\n")
    assert lines[lines.index(above) + 1] == f"readability: {made.level[0]}"
    assert path.read_text("utf-8").count("readability:") == 1
    (again,) = (each for each in page.all() if each.file == made.file)
    assert again.topic.meta.level == made.level[0]
    assert write_levels(page.tree.root, (again,)) == 0
