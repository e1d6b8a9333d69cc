# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The third step: facts and questions to tick, and own words where there is a keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from edu_app.features.checklist.own_view import OwnQuestions
from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.render.answers import EMPTY, tick
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from tests.checklist_samples import everything, form
from tests.features.checklist.tapping import (
    SHORT,
    UPRIGHT,
    WIDE,
    about,
    answers,
    checked,
    headings,
    press,
    words_of,
)
from tests.journeys.keyboard import go_to
from tests.layout_check import rect_of
from tests.stage import Key, Stage, place, write
from tests.stage import press as press_key

FRAMES = [(KIOSK, (1920, 1080)), (KIOSK, UPRIGHT), (LAPTOP, WIDE), (LAPTOP, SHORT)]
EVERYWHERE = pytest.mark.parametrize(
    ("profile", "size"), FRAMES, ids=["kiosk", "upright", "wide", "short"]
)


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open(LAPTOP, "checklist:about", size=WIDE)


def own(window: Window) -> OwnQuestions:
    found = about(window).own
    assert found is not None
    return found


@EVERYWHERE
def test_facts_and_questions_are_ticked(
    stage: Stage, profile: Profile, size: tuple[int, int]
) -> None:
    window = stage.open(profile, "checklist:about", size=size)

    press(about(window).facts.cards["H1"])
    press(about(window).asked.cards["Q19"])
    press(about(window).facts.cards["H1"])
    press(about(window).facts.cards["R8"])

    assert answers(window).ticked == {"Q19", "R8"}
    assert checked(about(window).facts.cards) == ["R8"]
    assert checked(about(window).asked.cards) == ["Q19"]


def test_a_fact_has_no_number(window: Window) -> None:
    press(about(window).facts.cards["H1"])

    assert about(window).facts.cards["H1"].number == 0


@pytest.mark.parametrize(("size", "beside"), [(WIDE, True), (SHORT, False), (UPRIGHT, False)])
def test_questions_stand_beside_the_facts_where_there_is_room(
    stage: Stage, size: tuple[int, int], beside: bool
) -> None:
    window = stage.open(LAPTOP, "checklist:about", size=size)

    facts, asked = rect_of(about(window).facts), rect_of(about(window).asked)
    assert (asked.left() >= facts.right()) is beside
    assert (asked.top() >= facts.bottom()) is not beside


def test_large_text_has_one_column(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:about", size=WIDE, text_size=200)

    assert about(window).facts.columns == 1


# ---------------------------------------------------------------- own words


@pytest.mark.parametrize("link", ["checklist:", "checklist:where", "checklist:about"])
def test_at_a_kiosk_nothing_can_be_typed(stage: Stage, link: str) -> None:
    window = stage.open(KIOSK, link)
    window.session.checklist.take(everything())
    settle()

    fields = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit)
    ]
    assert fields == []


@pytest.mark.parametrize("profile", [LAPTOP, CONSULT], ids=lambda each: each.name)
def test_own_questions_are_written_where_there_is_a_keyboard(
    stage: Stage, profile: Profile
) -> None:
    window = stage.open(profile, "checklist:about")
    go_to(window, "Write my own question")

    write(window, "May I fly?")
    press_key(window, Key.Key_Return)

    assert window.session.notes.questions == ("May I fly?",)
    assert window.session.has_answers


def test_a_question_that_is_typed_and_not_added_goes_along(window: Window) -> None:
    own(window).field.setFocus()
    write(window, "May I fly?")

    press(about(window).bar.next)

    assert window.session.notes.questions == ("May I fly?",)
    assert window.session.notes.draft == ""


@pytest.mark.parametrize("way", ["theme", "resize", "back and forth"])
def test_half_a_question_is_not_lost(window: Window, way: str) -> None:
    own(window).field.setFocus()
    write(window, "May I")

    match way:
        case "theme":
            window.session.toggle_contrast()
        case "resize":
            window.resize(*UPRIGHT)
        case _:
            window.home()
            settle()
            window.act(Act.BACK)
    settle()

    assert own(window).field.text() == "May I"
    assert window.session.notes.questions == ()
    assert window.session.has_answers


# ---------------------------------------------------------------- ways


def test_the_bar_leads_back_and_on(window: Window) -> None:
    assert about(window).bar.next.text() == "Next: take it with you"

    press(about(window).bar.back)

    assert place(window) == "checklist:where"


def test_a_kiosk_goes_on_with_what_was_ticked_alone(stage: Stage) -> None:
    window = stage.open(KIOSK, "checklist:about")
    press(about(window).asked.cards["Q1"])

    press(about(window).bar.next)

    assert place(window) == "checklist:take"
    assert window.session.notes.questions == ()
    assert answers(window).ticked == {"Q1"}


def test_the_way_back_leads_to_the_last_line(window: Window) -> None:
    given = EMPTY
    for item_id in ("F2", "L1"):
        given = tick(given, item_id, on=True)
    window.session.checklist.take(given)

    press(about(window).bar.back)

    assert place(window) == "checklist:where#l1"
    assert window.page.name.text().startswith("2. ")


@EVERYWHERE
def test_answers_and_place_come_back(stage: Stage, profile: Profile, size: tuple[int, int]) -> None:
    window = stage.open(profile, "checklist:about", size=size)
    press(about(window).facts.cards["H30"])
    scrolled = about(window).place()
    assert scrolled > 0

    window.go(Link.parse("topic:risks") or HOME)
    settle()
    window.act(Act.BACK)
    settle()

    assert checked(about(window).facts.cards) == ["H30"]
    assert about(window).place() == pytest.approx(scrolled, abs=50)


def test_headings_are_headings(window: Window) -> None:
    found = headings(about(window))

    groups = {group.name for step in ("about", "ask") for group in form().of(step)}
    assert ("1", "A little about you") in found
    assert {words for level, words in found if level == "2"} == {
        *groups, "Get help now: call 911", "In your own words",
    }  # fmt: skip


@EVERYWHERE
def test_ticking_everything_changes_no_word(
    stage: Stage, profile: Profile, size: tuple[int, int]
) -> None:
    window = stage.open(profile, "checklist:about", size=size)
    before = words_of(about(window))

    window.session.checklist.take(everything())
    settle()

    assert words_of(about(window)) == before
