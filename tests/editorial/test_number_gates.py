# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gates on numbers, rule by rule."""

from __future__ import annotations

import msgspec
import pytest

from edu_app.editorial import number_gates
from edu_app.editorial.number_gates import Rate, bare_number, count_numbers, rates_in, risks_of
from edu_app.editorial.units import Role, Unit
from edu_app.library.model import Callout, CalloutKind
from tests.editorial.conftest import Found, Gate, Pages, places, with_blocks

RISK = """\
!!! risk
    n: 4
    of: 100
    event: did
    otherwise: did not
    population: people
    period: in a year
    note: {note}
    source: R16
"""
COUNT = "Of 1,000 people, 40 had it; 960 did not [@R16].\n"


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("40 of 1,000 people", [(40, 40, 1000)]),
        ("40 of 1000 people", [(40, 40, 1000)]),
        ("40 to 90 of 1,000", [(40, 90, 1000)]),
        ("3 out of 100 or 4.5 out of every 100", [(3, 3, 100), (4.5, 4.5, 100)]),
        ("5 in 100 people", [(5, 5, 100)]),
        ("5 in every 1,000", [(5, 5, 1000)]),
        ("5 per 1,000", [(5, 5, 1000)]),
        ("3 of 44 people", []),
        ("born in 1000, of 100 things", []),
        ("Of 1,000 people with a stent, about 40 to 90 did", [(40, 90, 1000)]),
        ("Out of 100 within 3 years about 5", [(5, 5, 100)]),
        ("Of 1,000 people. Later 40 more came", []),
        ("10 or 38 of 100", [(10, 38, 100)]),
    ],
)
def test_counts_of_people_are_found(text: str, rates: list[tuple[float, float, int]]) -> None:
    wanted = tuple(Rate(low=low, high=high, of=of) for low, high, of in rates)

    assert rates_in(text) == wanted


@pytest.mark.parametrize(
    ("gate", "body", "found"),
    [
        # N-1
        (number_gates.one_denominator, "Of 100.\n\n4 of 1,000.\n", []),
        (number_gates.one_denominator, "3 of 100.\n\n4 of 1,000.\n", [("denominator", 3)]),
        (number_gates.one_denominator, "3 of 100.\n\n4 of 1000.\n", [("denominator", 3)]),
        (number_gates.one_denominator, "Out of 1,000.\n\n- 3 of 100.\n", [("denominator", 3)]),
        (number_gates.one_denominator, "3 of 100. 4 of 100. 3 of 44.\n", []),
        # N-3
        (number_gates.absolute_numbers, "A.\n\nIt is twice as bad.\n", [("relative", 3)]),
        (number_gates.absolute_numbers, "The risk doubled from 2 of 100.\n", []),
        (number_gates.absolute_numbers, "The risk doubled, by 9.\n", [("relative", 1)]),
        (number_gates.absolute_numbers, "It doubled from 5 to 10.\n", []),
        (number_gates.absolute_numbers, "Do not double a dose.\n", []),
        # N-5
        (number_gates.both_halves, "A.\n\n40 of 1,000 had it.\n", [("one-half", 3)]),
        (number_gates.both_halves, "40 of 1,000 had it; 960 did not.\n", []),
        (number_gates.both_halves, "40 to 90 of 1,000; 910 to 960 without.\n", []),
        (number_gates.both_halves, "40 of 1,000 had it. Do not worry.\n", [("one-half", 1)]),
        (number_gates.both_halves, "Of 1,000 people, 40 had it.\n", [("one-half", 1)]),
        (number_gates.both_halves, "Of 44, 3 had it.\n", []),
        (number_gates.both_halves, RISK.format(note="Small."), []),
        # N-6
        (number_gates.pictures_of_numbers, "A.\n\n" + COUNT, [("no-picture", 3)]),
        (number_gates.pictures_of_numbers, COUNT + "\n" + RISK.format(note="S."), []),
        (number_gates.pictures_of_numbers, "Of 44, 3 had it.\n", []),
        # N-7
        (number_gates.uncertainty, RISK.format(note="Small."), []),
        (number_gates.uncertainty, "A.\n\n" + RISK.format(note=""), [("no-note", 6)]),
        # N-8
        (number_gates.sourced_numbers, "A.\n\n- It came to 12 people.\n", [("no-source", 3)]),
        (number_gates.sourced_numbers, "It came to 12 people [@R16].\n", []),
        (number_gates.sourced_numbers, "A.\n\n## In 12 people\n\nWords.\n", []),
        (number_gates.sourced_numbers, RISK.format(note="Of 12."), []),
        (number_gates.sourced_numbers, 'A.\n\n!!! key "Box"\n    - 12 did.\n', [("no-source", 4)]),
        (
            number_gates.sourced_numbers,
            "A.\n\nTable: Of 12\n\n| A | B |\n|---|---|\n| a | 5 [@R16] |\n| b | 6 |\n",
            [("no-source", 8)],
        ),
    ],
)
def test_a_gate_finds_what_is_wrong(page: Pages, gate: Gate, body: str, found: Found) -> None:
    made = page(body, references="[R16]")

    assert places(made, gate(made)) == found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Wait 2 to 3 days, 12 months, 10 more minutes or 2-3 weeks.", ""),
        ("In 2021, and from 1994 to 2020.", ""),
        ("By grade 6, in step 3, of type 2. Call 911 or 9-1-1.", ""),
        ("Out of 1,000 people.", ""),
        ("About 4.5 of them.", "4.5"),
        ("In 1985 people moved.", "1985"),
        ("We saw 2000 people.", "2000"),
        ("T12, C-6 and v2.", ""),
        ("1,085 legs", "1,085"),
        ("No numbers here.", ""),
        ("1 or more.", ""),
    ],
)
def test_a_bare_number_is_no_time_no_year_and_no_name(text: str, number: str) -> None:
    unit = Unit(role=Role.TEXT, text=text, words=(), section="")

    assert bare_number(unit) == number


@pytest.mark.parametrize("name", ["faq/page", "topics/get-help-now"])
def test_a_picture_is_asked_of_topics_alone(page: Pages, name: str) -> None:
    made = page(COUNT, name=name, references="[R16]")

    assert places(made, number_gates.pictures_of_numbers(made)) == []


def test_numbers_of_licences_need_no_source(page: Pages) -> None:
    made = page("The license has version 4.0.\n", name="about")

    assert places(made, number_gates.sourced_numbers(made)) == []


@pytest.mark.parametrize("field", ["population", "period"])
def test_a_risk_without_group_or_period_is_found(page: Pages, field: str) -> None:
    made = page(RISK.format(note="S."), references="[R16]")
    risk = msgspec.structs.replace(next(risks_of(made.topic.blocks)), **{field: ""})
    bare = with_blocks(made, risk)

    assert [kind for kind, _ in places(bare, number_gates.uncertainty(bare))] == ["no-group"]


def test_risks_are_found_inside_boxes_too(page: Pages) -> None:
    made = page(RISK.format(note="S."), references="[R16]")
    (risk,) = risks_of(made.topic.blocks)
    box = Callout(kind=CalloutKind.EVIDENCE, title="Box", blocks=(risk,))

    assert list(risks_of((box, risk))) == [risk, risk]


def test_numbers_are_counted_with_and_without_source(page: Pages) -> None:
    made = page("We saw 12, 13 and 14 in 2 years.\n\nIt was 5 [@R16].\n", references="[R16]")

    assert count_numbers(made) == (4, 1)
