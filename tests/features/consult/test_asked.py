# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The patient's questions reach the clinician word for word."""

from __future__ import annotations

from edu_app.features.consult.asked import asked
from edu_app.render.answers import tick
from edu_app.session import Session
from tests.features.consult.talks import library


def test_ticked_questions_come_before_the_person_s_own() -> None:
    form = library().references.checklist
    assert form is not None
    item = next(iter(form.items("ask")))
    session = Session()
    session.checklist.take(tick(session.checklist.answers, item.id, on=True))
    session.notes.add_question("May I fly?")

    assert asked(form, session) == (item.whole, "May I fly?")


def test_without_a_checklist_there_are_own_questions_only() -> None:
    session = Session()
    assert asked(None, session) == ()
    session.notes.add_question("May I fly?")

    assert asked(None, session) == ("May I fly?",)
