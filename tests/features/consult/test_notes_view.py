# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Notes hold what the clinician says and asks back, and what the patient wants to know."""

from __future__ import annotations

from edu_app.features.consult.notes_view import Notes
from edu_app.library.link import Kind, Link
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.features.consult.talks import library

STEP = library().references.plans.steps()["first-visit.what-it-is"]


def words(notes: Notes) -> str:
    return "|".join(label.text() for label in notes.findChildren(Label))


def test_everything_of_a_step_is_there(theme: Theme) -> None:
    notes = Notes(STEP, ("May I fly?",), "What is ILFVS?", theme)
    text = words(notes)

    for line in (*STEP.say, f"Ask: “{STEP.ask}”", f"Listen for: {STEP.check}", "May I fly?"):
        assert line in text
    ticks: list[bool] = []
    links: list[Link] = []
    notes.again_ticked.connect(ticks.append)
    notes.page_wanted.connect(links.append)
    assert notes.again is not None
    assert notes.page is not None
    notes.again.click()
    notes.page.click()
    notes.show_again(on=False)
    assert ticks == [True]
    assert links == [Link(Kind.TOPIC, "what-is-ilfvs")]
    assert not notes.again.isChecked()


def test_without_a_step_there_are_questions_only(theme: Theme) -> None:
    notes = Notes(None, (), "", theme)
    notes.show_again(on=True)

    assert (notes.again, notes.page) == (None, None)
    assert words(notes) == "Patient’s questions|None noted yet"
