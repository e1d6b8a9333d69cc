# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Questions in one's own words: noted, taken out again, and not lost by going on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from edu_app.features.checklist.own_view import OwnQuestions
from edu_app.gallery import settle
from edu_app.session import LONGEST_QUESTION, MOST_QUESTIONS, Notes
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.features.checklist.tapping import headings, press


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def open_own(theme: Theme, notes: Notes, show: Callable[..., None]) -> Callable[..., OwnQuestions]:
    def run() -> OwnQuestions:
        made = OwnQuestions(notes, theme)
        show(made, 520, 240)
        settle()
        return made

    return run


@pytest.fixture
def own(open_own: Callable[..., OwnQuestions]) -> OwnQuestions:
    return open_own()


def write(own: OwnQuestions, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    own.field.setFocus()
    QTest.keyClicks(own.field, text)
    if end is not None:
        QTest.keyClick(own.field, end)
    settle()


def seen(own: OwnQuestions) -> list[str]:
    """Return the questions that are to be read, in their order."""
    labels = [label for label in own.findChildren(Label) if label.isVisible()]
    known = {own.full.text(), *(words for _level, words in headings(own))}
    shown = sorted(labels, key=lambda label: label.mapTo(own, label.rect().topLeft()).y())
    return [label.text() for label in shown if label.text() not in known]


def test_a_question_is_noted_by_key_and_by_button(own: OwnQuestions, notes: Notes) -> None:
    write(own, "May I fly?")
    write(own, "Who takes the stitches out?", end=None)
    press(own.add)

    assert notes.questions == ("May I fly?", "Who takes the stitches out?")
    assert seen(own) == list(notes.questions)
    assert own.field.text() == ""


def test_a_question_is_taken_out_again(own: OwnQuestions, notes: Notes) -> None:
    write(own, "May I fly?")
    write(own, "May I drive?")

    press(own.removers[0])

    assert notes.questions == ("May I drive?",)
    assert seen(own) == ["May I drive?"]
    assert own.field.hasFocus()
    assert [each.accessibleName() for each in own.removers] == ["Take out: May I drive?"]


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_is_no_question(own: OwnQuestions, notes: Notes, text: str) -> None:
    write(own, text)
    press(own.add)

    assert notes.questions == ()


def test_the_same_question_is_noted_once(own: OwnQuestions, notes: Notes) -> None:
    write(own, "May I fly?")
    write(own, " May I fly? ")

    assert notes.questions == ("May I fly?",)
    assert own.field.text() == ""


def test_no_more_letters_can_be_typed_than_fit(own: OwnQuestions, notes: Notes) -> None:
    write(own, "x" * (LONGEST_QUESTION + 30))

    assert notes.questions == ("x" * LONGEST_QUESTION,)


def test_only_so_many_fit_and_that_is_said(own: OwnQuestions, notes: Notes) -> None:
    for number in range(MOST_QUESTIONS - 1):
        notes.add_question(f"Question {number}?")
    assert not own.full.isVisible()

    write(own, "The last one?")

    assert len(notes.questions) == MOST_QUESTIONS
    assert own.full.text() == "That is as many as fit."
    assert own.full.isVisible()
    assert not own.field.isEnabled()
    assert not own.add.isEnabled()
    press(own.removers[-1])
    assert own.field.isEnabled()
    assert own.field.hasFocus()
    assert not own.full.isVisible()


def test_enter_presses_nothing_else_once_no_more_fit(own: OwnQuestions, notes: Notes) -> None:
    for number in range(MOST_QUESTIONS - 1):
        notes.add_question(f"Question {number}?")

    write(own, "The last one?")

    assert own.hasFocus()
    assert own.accessibleName() == "In your own words"
    QTest.keyClick(own, Qt.Key.Key_Tab)
    assert own.removers[0].hasFocus()


def test_what_is_typed_and_not_noted_is_there_again_when_all_is_built_anew(
    open_own: Callable[..., OwnQuestions], notes: Notes
) -> None:
    write(open_own(), "May I", end=None)

    again = open_own()

    assert again.field.text() == "May I"
    assert notes.questions == ()


def test_going_on_notes_what_was_typed(own: OwnQuestions, notes: Notes) -> None:
    write(own, "May I fly?", end=None)

    own.finish()

    assert notes.questions == ("May I fly?",)
    assert notes.draft == ""


def test_markup_is_only_text(own: OwnQuestions, notes: Notes) -> None:
    write(own, "<b>Why</b> & how?")

    assert seen(own) == ["<b>Why</b> & how?"]
    assert notes.questions == ("<b>Why</b> & how?",)


def test_long_questions_are_whole(own: OwnQuestions) -> None:
    write(own, "W" * LONGEST_QUESTION)

    label = next(each for each in own.findChildren(Label) if each.text().startswith("WW"))
    assert label.needed(label.width()).height() <= label.height() + 1
    assert own.removers[0].isVisible()


def test_tab_leads_through_list_field_and_button(own: OwnQuestions) -> None:
    write(own, "May I fly?")
    write(own, "May I drive?")
    own.removers[0].setFocus(Qt.FocusReason.TabFocusReason)

    way = []
    for _press in range(3):
        QTest.keyClick(own.windowHandle(), Qt.Key.Key_Tab)
        way.append(own.focusWidget())

    assert way == [own.removers[1], own.field, own.add]


def test_a_heading_leads(own: OwnQuestions) -> None:
    assert headings(own) == [("2", "In your own words")]
    assert own.field.accessibleName() == "Write my own question"
