# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What an item answers, and the small words it answers with."""

from __future__ import annotations

from edu_app.editorial.scale import Answer, Finding, Item, not_here, yes_if


def test_an_item_says_yes_or_no_with_its_evidence() -> None:
    assert yes_if(holds=True, evidence="3 lists") == Finding(answer=Answer.YES, evidence="3 lists")
    assert yes_if(holds=False, evidence="none").answer is Answer.NO


def test_an_item_may_have_nothing_to_look_at() -> None:
    assert not_here("no tables") == Finding(answer=Answer.NOT_APPLICABLE, evidence="no tables")


def test_answers_are_written_in_words() -> None:
    assert [str(answer) for answer in Answer] == [
        "yes",
        "no",
        "does not apply",
        "needs a person",
    ]


def test_an_item_is_for_a_person_unless_the_program_can_answer() -> None:
    assert Item(id="1", part="core", asks="Is it kind?").find is None
