# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What goes home follows from the talk; what a person says about it counts more."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from edu_app.features.consult.pack import (
    Item,
    Sort,
    can_put_back,
    chosen,
    covered,
    derive_items,
    moved,
    put_back,
    removed,
    turned,
)
from edu_app.render.talk import NO_TALK, Kept
from edu_app.render.talk_parts import KeptPart, TalkPart
from edu_app.session import Session
from tests.features.consult.packs import OPTIONS_STEP, QUESTION, items_of, stock, talked
from tests.render.talk_samples import DRAWN, MARKS, VEIN


def titles(items: Iterable[Item]) -> list[str]:
    return [item.title for item in items]


def keys(items: Iterable[Item]) -> list[str]:
    return [item.key for item in items]


# ---------------------------------------------------------------- what there is


def test_nothing_is_in_the_pack_of_a_talk_that_has_not_begun() -> None:
    items = items_of(NO_TALK)

    assert chosen(items) == ()
    assert keys(items) == ["summary", "page-options", "card", "visits"]


def test_summary_and_kept_pictures_are_in_it() -> None:
    summary, drawn, vein = chosen(items_of(talked()))

    assert summary.title == "What we talked about today"
    assert isinstance(summary.part, TalkPart)
    assert summary.part.shown == (DRAWN, VEIN)
    assert isinstance(drawn.part, KeptPart)
    assert (drawn.part.marks, drawn.part.again) == (MARKS, True)
    assert (vein.title, vein.part.again) == ("How tight is it?", False)


def test_questions_alone_are_worth_a_summary() -> None:
    session = Session()
    session.notes.add_question(QUESTION)

    (only,) = chosen(items_of(NO_TALK, session))

    assert only.part == TalkPart(questions=(QUESTION,))


@pytest.mark.parametrize(
    ("step", "wanted"),
    [
        (OPTIONS_STEP, {"page-options"}),
        ("after-stent.your-card", {"card", "visits"}),
        (DRAWN, set()),
        ("gone.step", set()),
    ],
)
def test_what_was_talked_about_brings_its_sheets(step: str, wanted: set[str]) -> None:
    on = set(keys(chosen(items_of(talked(step)))))

    assert on & {"page-options", "card", "visits"} == wanted


def test_pages_behind_the_steps_are_offered_once() -> None:
    items = items_of(talked(DRAWN, VEIN, OPTIONS_STEP, DRAWN))

    pages = [item for item in items if item.sort is Sort.PAGE]
    assert keys(pages) == ["page-options", "page-may-thurner", "page-ivus"]
    assert keys(chosen(pages)) == ["page-options"]


def test_a_picture_of_a_step_that_is_gone_is_not_offered() -> None:
    talk = NO_TALK.keeping(Kept(step="gone.step", picture=None, marks=()))

    assert all(item.sort is not Sort.PICTURE for item in items_of(talk))


# ---------------------------------------------------------------- what is said about it


def test_a_tick_is_turned_and_stays_when_the_talk_goes_on() -> None:
    talk = talked()
    talk = turned(talk, items_of(talk), "card")
    talk = turned(talk, items_of(talk), "summary")

    on = keys(chosen(items_of(talk.ticked("next_steps", "venogram", on=True))))

    assert "card" in on
    assert "summary" not in on
    assert "card" not in keys(chosen(items_of(turned(talk, items_of(talk), "card"))))


def test_what_nobody_has_turned_still_follows_the_talk() -> None:
    talk = talked()
    talk = moved(talk, items_of(talk), "summary", 1)

    later = talk.went(OPTIONS_STEP).sent()

    assert "page-options" in keys(chosen(items_of(later)))


def test_things_are_moved_within_the_list() -> None:
    talk = talked()
    first, second, third, *_ = keys(items_of(talk))

    down = moved(talk, items_of(talk), first, 1)
    far = moved(down, items_of(down), third, -9)
    end = moved(far, items_of(far), third, 99)

    assert keys(items_of(down))[:3] == [second, first, third]
    assert keys(items_of(far))[:3] == [third, second, first]
    assert keys(items_of(end))[-1] == third


def test_a_picture_kept_later_stands_behind_what_it_usually_follows() -> None:
    talk = talked()
    first, drawn, vein, *_ = keys(items_of(talk))
    talk = moved(talk, items_of(talk), vein, -1)

    items = items_of(talk.keeping(Kept(step=VEIN, picture=None, marks=())))

    assert keys(items)[:3] == [first, vein, keys(items)[2]]
    assert titles(items)[2] == "How tight is it?"
    assert keys(items)[3] == drawn


def test_a_picture_that_is_taken_out_is_gone() -> None:
    talk = talked()

    after = removed(talk, items_of(talk), keys(items_of(talk))[1])

    assert [each.step for each in after.kept] == [VEIN]
    assert not can_put_back(after)


def test_other_things_can_be_put_back() -> None:
    talk = talked()
    out = removed(talk, items_of(talk), "summary")
    out = moved(out, items_of(out), "visits", -1)

    assert "summary" not in keys(items_of(out))
    assert can_put_back(out)
    back = put_back(out)
    assert "summary" in keys(chosen(items_of(back)))
    assert not can_put_back(back)


# ---------------------------------------------------------------- the record


def test_the_record_names_what_was_shown_and_nothing_else() -> None:
    assert covered(talked(DRAWN, "gone.step", VEIN), stock()) == (
        "The narrow place",
        "How tight is it?",
    )


def test_the_pack_is_the_same_for_the_same_talk() -> None:
    assert derive_items(talked(), stock()) == items_of(talked())
