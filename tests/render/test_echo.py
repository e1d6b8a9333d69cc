# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Answers are said again word for word, in the order of the form, and never added up."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.library.checklist import BOTHER, Item
from edu_app.render.answers import EMPTY, Answers, choose, tick, ticked
from edu_app.render.echo import CODE_BYTES, Said, bother, codes, places, said, text
from tests.checklist_samples import everything, form, one, reached

LINE = next(item for item in form().items() if item.id == "F1")


def test_nothing_ticked_is_said_too() -> None:
    page = form().page

    assert text(form(), EMPTY) == (page.title, page.own, page.none)


def test_each_answer_is_said_under_its_heading() -> None:
    answers = one("F1", "calf.left", worse=("heat", "standing"), since="weeks", bother="2")
    for item in ("F6", "H1", "Q11", "Q13"):
        answers = tick(answers, item, on=True)

    assert text(form(), answers, ["May I fly?"])[2:] == (
        "What I feel:",
        "- Heavy or tired leg. Side: Your left; Worse with: Standing, Heat; Since: Weeks; "
        "Bothers me: 2 Gets in the way; Where: Calf or shin",
        "- Itching",
        "About me:",
        "- Blood clot before: in a leg (DVT) or a lung",
        "Questions I want to ask:",
        "- Who do I call at night? What signs mean an ambulance?",
        "- Could I get a second opinion?",
        "- May I fly?",
    )


def test_own_questions_alone_have_their_heading_alone() -> None:
    assert text(form(), EMPTY, ["Why?"])[2:] == ("Questions I want to ask:", "- Why?")


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (one("F1"), ()),
        (one("F1", since="days"), ("Since: Days",)),
        (one("F1", bother="0"), ("Bothers me: 0 None",)),
        (one("F1", better=("rest", "leg-up")), ("Better with: Leg up, Rest",)),
        (one("F1", "pelvis"), ("Side: Middle", "Where: Pelvis or belly")),
        (one("F1", "calf.left", "shin.right"), ("Side: Both", "Where: Calf or shin")),
    ],
)
def test_what_was_added_is_said_in_the_order_of_the_form(
    answers: Answers, words: tuple[str, ...]
) -> None:
    assert tuple(map(str, said(form(), answers, LINE))) == words


def test_what_is_said_knows_its_field() -> None:
    (found,) = said(form(), one("F1", since="days"), LINE)

    assert found == Said(field="since", short="Since", words=("Days",))


def test_number_and_places_of_a_line_can_be_had_alone() -> None:
    answers = one("F1", "calf.left", bother="2", where="knee")

    assert bother(form(), answers, LINE) == "2"
    assert places(form(), answers, LINE) == ("Calf or shin", "Knee")
    assert (bother(form(), EMPTY, LINE), places(form(), EMPTY, LINE)) == ("", ())


# ---------------------------------------------------------------- nothing but the echo


@given(reached(), st.sampled_from([item.id for item in form().items()]))
def test_a_tick_adds_its_own_line_and_changes_no_other(answers: Answers, line: str) -> None:
    before = set(text(form(), tick(answers, line, on=False)))
    after = set(text(form(), tick(answers, line, on=True)))

    changed = before ^ after
    item = next(each for each in form().items() if each.id == line)
    page = form().page
    headings = {f"{page.symptoms}:", f"{page.history}:", f"{page.questions}:", page.none}
    assert {each for each in changed - headings if not each.startswith(f"- {item.whole}")} == set()


@given(reached())
def test_every_word_is_of_the_form(answers: Answers) -> None:
    said_again = "\n".join(text(form(), answers))
    for known in sorted(words_of_the_form(), key=len, reverse=True):
        said_again = said_again.replace(known, "")

    assert re.findall(r"\w", said_again) == []


def words_of_the_form() -> set[str]:
    page = form().page
    words = {page.title, page.own, page.none, page.symptoms, page.history, page.questions}
    words |= {item.whole for item in form().items()}
    for field in form().fields:
        words |= {field.short, *(choice.name for choice in field.choices)}
    words |= {f"{each.id} {each.name}" for each in form().field(BOTHER).choices}
    return words


def test_no_number_is_there_but_the_one_of_its_line() -> None:
    lines = text(form(), everything())
    numbers = [re.findall(r"\d+", line.partition(". ")[2]) for line in lines]

    felt = len(ticked(form(), everything(), "feel"))
    assert felt == 27
    assert [found for found in numbers if found] == [["3"]] * felt
    assert str(felt) not in re.findall(r"\d+", "\n".join(lines))
    assert str(3 * felt) not in re.findall(r"\d+", "\n".join(lines))


@given(reached())
def test_how_bad_a_line_is_changes_that_line_alone(answers: Answers) -> None:
    lines = [item for item in form().items("feel") if item.id in answers.ticked]
    for item in lines:
        before, after = (
            text(form(), choose_bother(answers, item, number)) for number in ("1", "3")
        )
        apart = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
        assert len(apart) == 1
        assert apart[0][0].startswith(f"- {item.whole}")


def choose_bother(answers: Answers, item: Item, number: str) -> Answers:
    if bother(form(), answers, item) == number:
        return answers
    return choose(answers, form(), (item.id, BOTHER), number)


# ---------------------------------------------------------------- squares


def test_what_fits_into_one_square_has_no_number() -> None:
    assert codes(["one", "two"]) == ("one\ntwo",)
    assert codes(["x" * CODE_BYTES]) == ("x" * CODE_BYTES,)
    assert codes([]) == ("",)


def test_parts_say_which_they_are() -> None:
    assert codes(["first line", "second line"], 18) == ("(1/2)\nfirst line", "(2/2)\nsecond line")


def test_a_long_line_goes_on_in_the_next_square_at_a_space() -> None:
    assert codes(["one two three four"], 15) == (
        "(1/3)\none two",
        "(2/3)\nthree",
        "(3/3)\nfour",
    )


def test_a_word_longer_than_a_square_is_cut_between_letters() -> None:
    parts = codes(["ä" * 20], 15)

    assert parts[0] == "(1/5)\nääää"
    assert "".join(part.partition("\n")[2] for part in parts) == "ä" * 20


def test_more_squares_than_anybody_has_have_longer_numbers() -> None:
    parts = codes(["abcd"] * 30 + ["x" * 900], 14)

    assert len(parts) > 99
    assert parts[0].startswith(f"(1/{len(parts)})\n")
    assert max(len(part.encode()) for part in parts) <= 14


LINES = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=60))


@given(LINES, st.integers(14, 300))
def test_squares_keep_their_size_and_lose_no_letter(lines: list[str], most: int) -> None:
    parts = codes(lines, most)
    count = len(parts)
    bodies = parts
    if count > 1:
        heads, _, bodies = zip(*(part.partition("\n") for part in parts), strict=True)
        assert list(heads) == [f"({number}/{count})" for number in range(1, count + 1)]

    assert all(len(part.encode()) <= most for part in parts)
    assert letters("".join(bodies)) == letters("".join(lines))


def letters(whole: str) -> str:
    return whole.replace(" ", "").replace("\n", "")


@given(reached())
def test_squares_hold_what_is_said_and_nothing_else(answers: Answers) -> None:
    lines = text(form(), answers, ["¿Puedo volar? 你好"])

    bodies = [part.partition("\n")[2] if part.startswith("(") else part for part in codes(lines)]

    assert letters("".join(bodies)) == letters("".join(lines))


def test_even_everything_together_is_less_than_a_hundred_squares() -> None:
    own = [f"{'Ω' * 60}{number}" for number in range(20)]

    assert len(codes(text(form(), everything(), own))) < 100
