# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands in place of results is calm, and always leads on."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from edu_app.features.search.browse import EXAMPLES
from edu_app.features.search.message_view import Help, Nothing, waiting
from edu_app.library.link import Link
from edu_app.ui.buttons import Button
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme


def buttons(message: Help | Nothing) -> list[str]:
    return [each.text() for each in message.findChildren(Button) if not each.isHidden()]


def test_the_examples_are_pressed_as_if_they_were_typed(theme: Theme, qtbot: QtBot) -> None:
    made = Help(theme)
    assert 4 <= len(made.examples) <= 6

    for button, words in zip(made.examples, EXAMPLES, strict=True):
        with qtbot.waitSignal(made.example_chosen) as heard:
            button.click()
        assert heard.args == [words]


def test_a_question_can_be_noted_where_that_is_allowed(theme: Theme, qtbot: QtBot) -> None:
    made = Nothing(theme, notes=True)
    made.show_nothing("zebra", noted=False)

    assert made.title.text() == "Nothing found for “zebra”"
    assert buttons(made) == ["Add to my questions", "Common questions", "Word list"]
    with qtbot.waitSignal(made.question_noted):
        made.note_button.click()


def test_a_noted_question_says_so(theme: Theme) -> None:
    made = Nothing(theme, notes=True)

    made.show_nothing("zebra", noted=True)

    assert made.note_button.text() == "In my questions"
    assert made.note_button.accessibleName() == "In my questions"
    assert not made.note_button.isEnabled()


def test_elsewhere_the_page_of_questions_is_named(theme: Theme) -> None:
    made = Nothing(theme, notes=False)

    made.show_nothing("zebra {words}", noted=False)

    assert made.title.text() == "Nothing found for “zebra {words}”"
    assert buttons(made) == ["Common questions", "Word list", "Questions to ask"]


@pytest.mark.parametrize(
    ("name", "link"),
    [
        ("faq_button", "faq:"),
        ("words_button", "glossary:"),
        ("ask_button", "topic:questions-to-ask"),
    ],
)
def test_each_way_leads_where_it_says(theme: Theme, qtbot: QtBot, name: str, link: str) -> None:
    made = Nothing(theme, notes=False)

    with qtbot.waitSignal(made.link_followed) as heard:
        getattr(made, name).click()

    assert heard.args == [Link.parse(link)]


def test_without_an_index_nobody_is_blamed(theme: Theme) -> None:
    made = Nothing(theme, notes=True)

    made.show_broken()

    assert "not something you did" in made.words.text()
    assert "Add to my questions" not in buttons(made)


def test_whoever_waits_is_told(theme: Theme) -> None:
    made = waiting(theme)

    assert isinstance(made, Label)
    assert made.text() == "Getting ready…"
