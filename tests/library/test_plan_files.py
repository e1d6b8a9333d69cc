# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Plans are read from their structure and their words; a broken one is left out and said."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.library.plan import PlanVein
from edu_app.library.plan_files import MOST_PLANS, plan_names, read_plans

LINES = """\
place = 1

[[step]]
id = "what"
topic = "causes"
minutes = 3
diagram = "pelvic-veins"
hide = ["bones"]
sources = ["R01"]

[[step]]
id = "vein"
[step.vein]
lost = 60
side = "right"
"""
WORDS = """\
title = "First visit"
about = "For somebody who is here for the first time."

[steps.what]
title = "What it is"
short = "What it is"
lines = ["A vein is narrow.", "Blood flows slowly."]
say = ["Show where it is."]
ask = "How would you tell this at home?"
check = "The vein is narrow."

[steps.vein]
title = "An example"
short = "Example"
lines = ["This is an example."]
"""


def put(root: Path, name: str = "first", lines: str = LINES, words: str = WORDS) -> None:
    """Write one plan."""
    for folder, text in ((root / "plans", lines), (root / "en" / "plans", words)):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.toml").write_text(text, "utf-8")


def test_a_plan_is_structure_and_words(tmp_path: Path) -> None:
    put(tmp_path)
    read = read_plans(tmp_path, "en")
    (plan,) = read.plans

    assert read.faults == ()
    assert (plan.id, plan.title, plan.minutes, plan.own) == ("first", "First visit", 5, False)
    first, second = plan.steps
    assert first.id == "first.what"
    assert (first.topic, first.diagram, first.hide) == ("causes", "pelvic-veins", ("bones",))
    assert first.lines == ("A vein is narrow.", "Blood flows slowly.")
    assert (first.ask, first.check) == ("How would you tell this at home?", "The vein is narrow.")
    assert second.vein == PlanVein(lost=60, cause="artery", side="right")
    assert read.plan("first") is plan
    assert read.plan("other") is None
    assert read.step("first.vein") == second
    assert read.step("vein") is None


def test_plans_stand_in_their_order(tmp_path: Path) -> None:
    put(tmp_path, "a", lines=LINES.replace("place = 1", "place = 9"))
    put(tmp_path, "b")
    put(tmp_path, "c")

    assert [plan.id for plan in read_plans(tmp_path, "en").plans] == ["b", "c", "a"]


def test_a_folder_without_plans_has_none(tmp_path: Path) -> None:
    assert read_plans(tmp_path, "en").plans == ()
    assert plan_names(tmp_path) == ()


def test_only_files_that_can_be_addressed_are_plans(tmp_path: Path) -> None:
    put(tmp_path)
    for name in ("Big Plan.toml", "notes.md", "..toml"):
        (tmp_path / "plans" / name).write_text("", "utf-8")
    assert plan_names(tmp_path) == ("first",)
    for number in range(MOST_PLANS + 5):
        (tmp_path / "plans" / f"p{number}.toml").write_text("", "utf-8")
    assert len(plan_names(tmp_path)) == MOST_PLANS


@pytest.mark.parametrize(
    ("old", "new", "kind", "line", "part"),
    [
        ('id = "vein"', 'id = "what"', "double-id", 12, "“what” is there twice"),
        ("[step.vein]", 'diagram = "x"\n[step.vein]', "two-pictures", 14, "Take one away"),
        ("lost = 60", "lost = 95", "broken-entry", 14, "lost"),
        ('id = "vein"', 'id = "veins"', "missing-words", 0, "“veins” has no words"),
        ("minutes = 3", "hours = 3", "broken-entry", 0, "“hours” is not known"),
        ("place = 1", "place = ", "broken-toml", 1, "not valid TOML"),
    ],
)
def test_a_broken_structure_is_said_and_the_plan_left_out(
    tmp_path: Path, old: str, new: str, kind: str, line: int, part: str
) -> None:
    put(tmp_path, "good")
    put(tmp_path, "bad", lines=LINES.replace(old, new))
    read = read_plans(tmp_path, "en")

    assert [plan.id for plan in read.plans] == ["good"]
    fault = read.faults[0]
    assert fault.kind == kind
    assert part in fault.sentence
    assert fault.file.name == "bad.toml"
    assert not line or fault.line == line


@pytest.mark.parametrize(
    ("old", "new", "kind", "part"),
    [
        ("[steps.vein]", "[steps.more]", "missing-words", "“vein” has no words"),
        ('title = "First visit"\n', "", "broken-entry", "“title” is missing"),
        ('lines = ["This is an example."]', "lines = []", "broken-entry", "“lines” is empty"),
        (
            'lines = ["This is an example."]',
            'lines = ["a", "b", "c", "d"]',
            "broken-entry",
            "lines",
        ),
        ('short = "Example"', f'short = "{"x" * 30}"', "broken-entry", "short"),
    ],
)
def test_broken_words_are_said_and_the_plan_left_out(
    tmp_path: Path, old: str, new: str, kind: str, part: str
) -> None:
    put(tmp_path, words=WORDS.replace(old, new))
    read = read_plans(tmp_path, "en")

    assert read.plans == ()
    assert any(fault.kind == kind and part in fault.sentence for fault in read.faults)
    assert all(str(fault.file) == "en/plans/first.toml" for fault in read.faults)


def test_words_without_a_step_are_said(tmp_path: Path) -> None:
    more = WORDS + WORDS[WORDS.index("[steps.vein]") :].replace("steps.vein", "steps.other")
    put(tmp_path, words=more)
    (fault,) = read_plans(tmp_path, "en").faults

    assert fault.kind == "unknown-step"
    assert more.split("\n")[fault.line - 1] == "[steps.other]"


def test_a_plan_without_words_in_a_language_is_said(tmp_path: Path) -> None:
    put(tmp_path)
    read = read_plans(tmp_path, "es")

    assert read.plans == ()
    assert str(read.faults[0].file) == "es/plans/first.toml"
