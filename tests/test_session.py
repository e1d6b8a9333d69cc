# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A visit remembers what was chosen, says so once, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from edu_app import options
from edu_app.render.answers import EMPTY, tick, turn_region
from edu_app.render.ink import EMPTY as BLANK
from edu_app.render.ink import Ink, Note
from edu_app.render.talk import NO_TALK, Look, Pointer, PointerKind, Talk
from edu_app.render.tokens import read_tokens
from edu_app.session import LONGEST_QUESTION, MOST_QUESTIONS, TEXT_SIZES, THEMES, Session


@pytest.fixture
def session() -> Session:
    return Session()


def heard(signal: object) -> list[object]:
    """Return a list that grows by what a signal says."""
    found: list[object] = []
    signal.connect(lambda *said: found.append(said[0] if said else None))  # type: ignore[attr-defined]  # a signal
    return found


def test_a_visit_begins_plain(session: Session) -> None:
    assert (session.lang, session.text_size, session.theme) == ("en", 100, "light")
    assert not session.less_movement
    assert session.read == frozenset()


def test_a_visit_can_begin_with_what_the_command_line_says() -> None:
    session = Session(lang="es", text_size=150, theme="hc", still=True)

    assert (session.lang, session.text_size, session.theme) == ("es", 150, "hc")
    assert session.less_movement


@pytest.mark.parametrize(
    ("choose", "signal", "said"),
    [
        (lambda session: session.set_text_size(200), "text_size_changed", 200),
        (lambda session: session.set_theme("dark"), "theme_changed", "dark"),
        (lambda session: session.set_less_movement(on=True), "less_movement_changed", True),
        (lambda session: session.mark_read("risks"), "read_changed", None),
    ],
    ids=["text size", "theme", "movement", "read"],
)
def test_a_choice_is_said_once(
    session: Session, choose: Callable[[Session], None], signal: str, said: object
) -> None:
    found = heard(getattr(session, signal))

    choose(session)
    choose(session)

    assert found == [said]


@pytest.mark.parametrize("percent", [0, 99, 110, 300, -100])
def test_an_unknown_text_size_is_not_taken(session: Session, percent: int) -> None:
    found = heard(session.text_size_changed)

    session.set_text_size(percent)

    assert session.text_size == 100
    assert found == []


@pytest.mark.parametrize("name", ["", "Light", "sepia"])
def test_unknown_colours_are_not_taken(session: Session, name: str) -> None:
    found = heard(session.theme_changed)

    session.set_theme(name)

    assert session.theme == "light"
    assert found == []


@pytest.mark.parametrize(
    ("start", "steps", "theme"),
    [
        ("light", ["contrast"], "hc"),
        ("light", ["contrast", "contrast"], "light"),
        ("dark", ["contrast", "contrast"], "dark"),
        ("hc", ["contrast"], "light"),
        ("light", ["dark", "contrast", "contrast"], "dark"),
        ("light", ["hc", "contrast"], "light"),
    ],
)
def test_contrast_goes_on_and_back_to_the_colours_before(
    start: str, steps: list[str], theme: str
) -> None:
    session = Session(theme=start)

    for step in steps:
        if step == "contrast":
            session.toggle_contrast()
        else:
            session.set_theme(step)

    assert session.theme == theme


def test_movement_can_come_back(session: Session) -> None:
    session.set_less_movement(on=True)
    session.set_less_movement(on=False)

    assert not session.less_movement


def test_what_was_read_is_a_copy_that_nobody_can_change(session: Session) -> None:
    before = session.read

    session.mark_read("risks")
    session.mark_read("causes")

    assert before == frozenset()
    assert session.read == {"risks", "causes"}


def test_two_visits_know_nothing_of_each_other() -> None:
    first, second = Session(), Session()

    first.mark_read("risks")
    first.set_theme("dark")

    assert second.read == frozenset()
    assert second.theme == "light"


def test_the_choices_are_those_of_the_command_line_and_the_tokens(assets_root: Path) -> None:
    tokens = read_tokens(assets_root)

    assert TEXT_SIZES == options.TEXT_SIZES == tuple(round(100 * one) for one in tokens.text_scale)
    assert THEMES == options.THEMES == tuple(tokens.color)


def test_a_visit_that_ends_says_nothing_more(qtbot: QtBot) -> None:
    session = Session()

    with qtbot.waitSignal(session.destroyed):
        session.deleteLater()


def test_a_question_is_noted_once_in_its_place(session: Session, qtbot: QtBot) -> None:
    notes = session.notes

    with qtbot.waitSignal(notes.questions_changed):
        notes.add_question(" May I fly? ")
    with qtbot.assertNotEmitted(notes.questions_changed):
        notes.add_question("May I fly?")
        notes.add_question(" ")
    notes.add_question("x" * 500)

    assert notes.questions == ("May I fly?", "x" * LONGEST_QUESTION)


def test_only_so_many_questions_are_noted(session: Session) -> None:
    for number in range(MOST_QUESTIONS + 5):
        session.notes.add_question(f"Question {number}?")

    assert len(session.notes.questions) == MOST_QUESTIONS


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("May\nI\tfly?", "May I fly?"), ("a\x00b\x1b\u202ec", "abc"), ("\ud83d ?", "?")],
)
def test_a_question_is_one_line_that_can_be_written(
    session: Session, typed: str, kept: str
) -> None:
    session.notes.add_question(typed)

    assert session.notes.questions == (kept,)


def test_a_question_can_be_taken_away_again(session: Session, qtbot: QtBot) -> None:
    notes = session.notes
    for question in ("First?", "Second?", "Third?"):
        notes.add_question(question)

    with qtbot.waitSignal(notes.questions_changed):
        notes.drop_question("Second?")
    with qtbot.assertNotEmitted(notes.questions_changed):
        notes.drop_question("Second?")

    assert notes.questions == ("First?", "Third?")


def test_a_tick_of_the_checklist_is_said_once(session: Session) -> None:
    found = heard(session.checklist.changed)
    ticked = tick(EMPTY, "F1", on=True)

    session.checklist.take(ticked)
    session.checklist.take(tick(EMPTY, "F1", on=True))

    assert session.checklist.answers == ticked
    assert found == [None]


def test_answers_that_are_taken_back_are_said_too(session: Session) -> None:
    found = heard(session.checklist.changed)
    session.checklist.take(turn_region(EMPTY, "F1", "region.calf.left"))

    session.checklist.take(turn_region(session.checklist.answers, "F1", "region.calf.left"))

    assert session.checklist.answers == EMPTY
    assert found == [None, None]


def test_a_visit_begins_without_answers_and_takes_them_along() -> None:
    session = Session()
    session.checklist.take(tick(EMPTY, "F1", on=True))

    assert not Session().checklist.answers
    assert session.checklist.parent() is session


def test_what_is_typed_dies_with_the_visit() -> None:
    session = Session()
    session.notes.sought = "stent"
    session.notes.add_question("Why?")

    after = Session()

    assert (after.notes.sought, after.notes.questions) == ("", ())


def test_a_visit_knows_whether_there_is_anything_to_lose(session: Session) -> None:
    assert not session.has_answers

    session.notes.add_question("Why?")
    assert session.has_answers
    session.notes.drop_question("Why?")
    assert not session.has_answers

    session.checklist.take(tick(EMPTY, "F2", on=True))
    assert session.has_answers
    session.checklist.take(EMPTY)
    session.notes.draft = "  "
    assert not session.has_answers
    session.notes.draft = "Why"
    assert session.has_answers


def test_a_voice_says_once_that_it_begins_and_ends(session: Session) -> None:
    said = heard(session.voice.changed)
    for on in (False, True, True, False):
        session.voice.set_reads(on=on)

    assert said == [True, False]
    assert not session.voice.reads


def test_a_talk_is_said_once_when_it_changed(session: Session) -> None:
    consultation = session.consultation
    said = [heard(consultation.changed), heard(consultation.stroke_changed)]
    drawn = NO_TALK.drawn("a", BLANK.added(Note(Ink.TEAL, 20.0, (1.0, 1.0), "here")))
    assert not session.has_answers
    for talk in (NO_TALK, drawn, drawn):
        consultation.take(talk)

    assert consultation.talk is drawn
    assert session.has_answers
    assert [len(each) for each in said] == [1, 0]


def test_what_is_being_drawn_and_pointed_at_is_said(session: Session) -> None:
    consultation = session.consultation
    strokes, points = heard(consultation.stroke_changed), heard(consultation.pointer_changed)
    dot = Pointer(PointerKind.DOT, (1.0, 2.0))
    mark = Note(Ink.TEAL, 20.0, (1.0, 1.0), "here")
    for stroke in (None, mark, mark, None):
        consultation.draw(stroke)
    for pointer in (None, dot, Pointer(PointerKind.DOT, (1.0, 2.0)), None):
        consultation.point(pointer)

    assert len(strokes) == len(points) == 2
    assert consultation.stroke is consultation.pointer is None


def test_where_is_looked_at_is_said_and_ends_with_the_step(session: Session) -> None:
    consultation = session.consultation
    consultation.take(Talk(order=("a", "b"), ahead="a"))
    said = heard(consultation.look_changed)
    for look in (None, Look((1.0, 2.0), 3.0), Look((1.0, 2.0), 3.0)):
        consultation.look_at(look)
    consultation.draw(Note(Ink.TEAL, 20.0, (1.0, 1.0), "here"))
    consultation.point(Pointer(PointerKind.DOT, (1.0, 2.0)))
    assert len(said) == 1

    consultation.take(consultation.talk.went("b"))

    assert consultation.look is consultation.stroke is consultation.pointer is None
    assert len(said) == 2
