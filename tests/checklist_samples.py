# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide's own checklist, and answers that somebody can reach by tapping."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache

from hypothesis import strategies as st

from edu_app.library.checklist import BOTHER, REGION, SIDE, WHERE, Form, Kind, side_of
from edu_app.library.checklist_files import read_checklist
from edu_app.render.answers import EMPTY, Answers, choose, mark, taken, tick, turn_region
from tests.content_tree import REPOSITORY, ContentTree

CONTENT = REPOSITORY / "content"
TODAY = date(2026, 11, 28)
REGIONS = (
    *(f"{REGION}{kind}.left" for kind in ("calf", "knee.back", "groin", "back.lower")),
    *(f"{REGION}{kind}.right" for kind in ("calf", "knee.back", "groin", "back.lower")),
    *(f"{REGION}{kind}" for kind in ("pelvis", "abdomen.lower")),
)


def copy_checklist(tree: ContentTree) -> None:
    """Give a small content folder the guide's own checklist, without its drawing."""
    for name in ("checklist.toml", "en/checklist.toml"):
        tree.write(name, (CONTENT / name).read_bytes())


@cache
def form() -> Form:
    """Return the guide's own checklist."""
    read, faults = read_checklist(CONTENT, "en")
    assert read is not None, faults
    return read


def region_name(region: str) -> str:
    """Name a region as a drawing would."""
    side = side_of(region)
    return f"Your {side} {region}" if side != "middle" else region


def everything() -> Answers:
    """Return answers with all that can be ticked, chosen and marked."""
    answers = EMPTY
    for item in form().items():
        answers = tick(answers, item.id, on=True)
    for mark_ in form().marks:
        for kind in mark_.items:
            for region in (f"{REGION}{kind}.left", f"{REGION}{kind}.right"):
                answers = mark(form(), answers, mark_.id, region) or answers
    for item in form().items("feel"):
        for field in form().fields:
            choices = [choice.id for choice in field.choices]
            many = field.kind is Kind.MANY
            for choice in choices if many else ["both"] if field.id == SIDE else choices[-1:]:
                if choice not in taken(form(), answers, item.id, field):
                    answers = choose(answers, form(), (item.id, field.id), choice)
    return answers


def one(item_id: str, *regions: str, **chosen: str | tuple[str, ...]) -> Answers:
    """Return answers with one ticked line and what was added to it."""
    taken_ = {
        (item_id, field.replace("_", "-")): frozenset([each] if isinstance(each, str) else each)
        for field, each in chosen.items()
    }
    marks = {item_id: frozenset(REGION + each for each in regions)} if regions else {}
    return Answers(ticked=frozenset({item_id}), regions=marks, chosen=taken_)


def seen(answers: Answers) -> Answers:
    """Return what of the answers can be seen: nothing of a line that is not ticked."""
    return replace(
        answers,
        regions={line: held for line, held in answers.regions.items() if line in answers.ticked},
        chosen={
            place: held for place, held in answers.chosen.items() if place[0] in answers.ticked
        },
    )


LINES = st.sampled_from(("F1", "F2", "L1", "P3", "P6"))
PLACES = st.sampled_from(REGIONS)


def _choices() -> Iterator[tuple[str, str]]:
    for field_id in (SIDE, WHERE, BOTHER, "worse", "since"):
        yield from ((field_id, choice.id) for choice in form().field(field_id).choices)


@st.composite
def reached(draw: st.DrawFn) -> Answers:
    """Draw answers as somebody reaches them: by taps on lines, choices and the drawing."""
    answers = EMPTY
    for _ in range(draw(st.integers(0, 12))):
        line = draw(LINES)
        match draw(st.sampled_from(("tick", "region", "mark", "choose", "choose"))):
            case "tick":
                answers = tick(answers, line, on=draw(st.booleans()))
            case "region":
                answers = turn_region(answers, line, draw(PLACES))
            case "mark":
                kind = draw(st.sampled_from(("pain", "swelling")))
                answers = mark(form(), answers, kind, draw(PLACES)) or answers
            case _ if line in answers.ticked:
                field_id, choice = draw(st.sampled_from(tuple(_choices())))
                answers = choose(answers, form(), (line, field_id), choice)
    return answers
