# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk whose sheets tests print."""

from __future__ import annotations

from datetime import date

from edu_app.library.loader import Library
from edu_app.render.ink import Arrow, Ink, Marks, Note, Stamp, StampKind, Stroke
from edu_app.render.pack import Office
from edu_app.render.talk import Picture, picture_of
from edu_app.render.talk_parts import KeptPart, TalkPart
from edu_app.settings import Settings
from tests.content_tree import FACTS, REPOSITORY

DRAWN, VEIN, WORDS = (
    "results-narrow.the-place",
    "results-narrow.how-tight",
    "before-stent.blood-thinner",
)
LINE = tuple((600.0 + 20 * at, 400.0 + 4 * (at % 5), 0.5) for at in range(20))
MARKS: Marks = (
    Stroke(Ink.YELLOW, 7.0, LINE),
    Stroke(Ink.WHITE, 50.0, LINE, broad=True),
    Arrow(Ink.TEAL, 7.0, (1400.0, 240.0), (1000.0, 420.0)),
    Note(Ink.WHITE, 44.0, (1200.0, 800.0), "tight"),
    Stamp(StampKind.STENT, 170.0, (900.0, 700.0), 20.0),
)
SUMMARY = TalkPart(
    shown=(DRAWN, VEIN),
    again=frozenset({DRAWN}),
    matters=frozenset({"work", "less-pain"}),
    next_steps=frozenset({"think"}),
    questions=("Can I fly in June?",),
)


def office() -> Office:
    """Return what sheets are made with, from the real pages."""
    library = Library(REPOSITORY / "content", "en", FACTS)
    return Office(library=library, settings=Settings(), today=date(2026, 11, 20))


def first_picture(library: Library, step_id: str) -> Picture:
    """Return the picture that a step begins with."""
    step = library.references.plans.step(step_id)
    assert step is not None
    return picture_of(step, library.diagram(step.diagram) if step.diagram else None)


def kept(library: Library, step_id: str, marks: Marks = (), *, again: bool = False) -> KeptPart:
    """Return the picture of a step as a part of a hand-out."""
    return KeptPart(step=step_id, picture=first_picture(library, step_id), marks=marks, again=again)
