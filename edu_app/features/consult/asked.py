# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the patient wants to ask: ticked on the checklist, and noted in their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.render.answers import ticked

if TYPE_CHECKING:
    from edu_app.library.checklist import Form
    from edu_app.session import Session


def asked(form: Form | None, session: Session) -> tuple[str, ...]:
    """Return these questions, word for word, in the order of the list."""
    answers = session.checklist.answers
    listed = tuple(item.whole for item in ticked(form, answers, "ask")) if form is not None else ()
    return (*listed, *session.notes.questions)
