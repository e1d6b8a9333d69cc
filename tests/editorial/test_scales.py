# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The instruments hold the items that their makers published, in our words."""

from __future__ import annotations

from collections import Counter

import pytest

from edu_app.editorial.scale import Answer, Scale
from edu_app.editorial.scales import CCI, DISCERN, EVERY_PAGE, IPDAS, PEMAT
from tests.editorial.conftest import GOOD, GOOD_FRONT, Pages

ALL = (PEMAT, CCI, DISCERN, IPDAS)
each_scale = pytest.mark.parametrize("scale", ALL, ids=lambda scale: scale.name)
RISK = """
!!! risk
    n: 4
    of: 100
    event: did
    otherwise: did not
    population: people
    period: in a year
    note: Small.
    source: R16
"""


@pytest.mark.parametrize(
    ("scale", "parts"),
    [
        (PEMAT, {"understandability": 17, "actionability": 7}),
        (CCI, {"core": 11, "behavior": 3, "numbers": 3, "risk": 3}),
        (DISCERN, {"reliability": 8, "choices": 7, "overall": 1}),
        (IPDAS, {"qualifying": 6, "certifying": 6, "tests": 4, "quality": 20}),
    ],
    ids=lambda each: each.name if isinstance(each, Scale) else "",
)
def test_each_instrument_has_its_items(scale: Scale, parts: dict[str, int]) -> None:
    assert Counter(item.part for item in scale.items) == parts


def test_pemat_keeps_its_numbers() -> None:
    assert [item.id for item in PEMAT.items] == [
        str(number) for number in range(1, 27) if number not in (13, 14)
    ]


@each_scale
def test_ids_are_unique_and_questions_are_sentences(scale: Scale) -> None:
    assert len({item.id for item in scale.items}) == len(scale.items)
    assert all(item.asks.endswith(".") for item in scale.items)


@each_scale
def test_what_only_a_person_can_judge_is_left_to_a_person(scale: Scale) -> None:
    open_items = [item for item in scale.items if item.find is None]

    assert 3 <= len(open_items) < len(scale.items)


@each_scale
@pytest.mark.parametrize("body", [GOOD, "Lead.\n", "- It is risk-free.\n"])
def test_every_item_answers_about_every_page(page: Pages, scale: Scale, body: str) -> None:
    made = page(body, references="[R16]" if "R16" in body else "[]")

    for item in scale.items:
        if item.find:
            found = item.find(made)
            assert found.answer in (Answer.YES, Answer.NO, Answer.NOT_APPLICABLE)
            assert found.evidence


@pytest.mark.parametrize("scale", EVERY_PAGE, ids=lambda scale: scale.name)
def test_a_good_page_has_no_no(page: Pages, scale: Scale) -> None:
    made = page.good()

    wrong = {item.id: item.find(made) for item in scale.items if item.find}

    assert [key for key, found in wrong.items() if found.answer is Answer.NO] == []


def test_a_chance_is_shown_in_words_and_pictures(page: Pages) -> None:
    item = next(item for item in CCI.items if item.id == "20")
    assert item.find is not None

    assert item.find(page.good()).answer is Answer.NOT_APPLICABLE
    found = item.find(page(GOOD + RISK, "topics/page", **GOOD_FRONT))

    assert found.answer is Answer.YES
    assert found.evidence.startswith("1 icon arrays")
