# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The parts of a talk can be told apart, so that what is set already is not set again."""

from __future__ import annotations

from edu_app.render.talk_parts import CalendarPart, KeptPart, StentCardPart, TalkPart
from tests.render.talk_samples import MARKS


def test_parts_are_the_same_when_all_in_them_is() -> None:
    plain, drawn = (KeptPart(step="a.b", picture=None, marks=marks) for marks in ((), MARKS))

    parts = {plain, drawn, KeptPart(step="a.b", picture=None), StentCardPart(), CalendarPart()}

    assert len(parts) == 4
    assert TalkPart(questions=("Why?",)) != TalkPart()
