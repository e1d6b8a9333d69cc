# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The checklist in each of its states, for the list of every screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from edu_app.features.checklist.feel_view import FeelPage
from edu_app.features.checklist.take_view import TakePage
from edu_app.features.checklist.ways import Way
from edu_app.library.checklist import Kind as FieldKind
from edu_app.library.checklist import side_of
from edu_app.library.link import Kind, Link
from edu_app.render.answers import EMPTY, Answers, choose, tick, turn_region
from edu_app.render.body_map import body_views
from edu_app.shell.actions import Act

if TYPE_CHECKING:
    from edu_app.library.checklist import Form
    from edu_app.library.diagram import Diagram
    from edu_app.shell.window import Window

Prepare: TypeAlias = "Callable[[Window], None]"
State: TypeAlias = "tuple[str, Link, Prepare, tuple[str, ...]]"
"""Name, where it begins, what a person does there, and the profiles that have it."""

BOTH = ("kiosk", "laptop")
KIOSK, TYPING = ("kiosk",), ("laptop",)
FEW = 3
"""Lines that a person ticks in the pictures."""
APART = 5
"""Every so many lines one is ticked, so that several groups have some."""
FEEL, WHERE, ABOUT, TAKE = (Link(Kind.CHECKLIST, step) for step in ("", "where", "about", "take"))


def checklist_states(window: Window) -> tuple[State, ...]:
    """Return every state; none where the content has no checklist."""
    if window.parts.library.references.checklist is None:
        return ()
    return (
        ("checklist", FEEL, _look, BOTH),
        ("checklist-ticked", FEEL, _tick, BOTH),
        ("checklist-legs", FEEL, _show_legs, BOTH),
        ("checklist-where", WHERE, _tick, BOTH),
        ("checklist-where-many", WHERE, _tick_all, BOTH),
        ("checklist-where-none", WHERE, _look, BOTH),
        ("checklist-about", ABOUT, _tick, BOTH),
        ("checklist-own", ABOUT, _ask, TYPING),
        ("checklist-take", TAKE, _tick, BOTH),
        ("checklist-full", TAKE, _tick_all, TYPING),
        ("checklist-square", TAKE, _show_square, BOTH),
        ("checklist-clear", FEEL, _start_over, KIOSK),
    )


def some_answers(form: Form, diagram: Diagram | None) -> Answers:
    """Return what one person may have ticked: a few lines of each step, some with more."""
    answers = EMPTY
    views = body_views(diagram, legs=True) if diagram is not None else ()
    regions = [each.id for view in views for each in view.regions]
    left = [each for each in regions if side_of(each) == "left"]
    for step in ("feel", "about", "ask"):
        for item in list(form.items(step))[1::APART][:FEW]:
            answers = tick(answers, item.id, on=True)
    for item, region in zip(list(form.items("feel"))[1::APART][:FEW], left, strict=False):
        answers = turn_region(answers, item.id, region)
        for field in form.fields:
            if field.first and field.kind is not FieldKind.ONE:
                middle = field.choices[len(field.choices) // 2]
                answers = choose(answers, form, (item.id, field.id), middle.id)
    return answers


def all_answers(form: Form) -> Answers:
    """Return answers with every line ticked."""
    answers = EMPTY
    for item in form.items():
        answers = tick(answers, item.id, on=True)
    return answers


# ---------------------------------------------------------------- what a person does


def _look(window: Window) -> None:
    """Only look."""


def _tick(window: Window) -> None:
    library = window.parts.library
    form = library.references.checklist
    if form is not None:
        window.session.checklist.take(some_answers(form, library.diagram(form.drawing)))


def _tick_all(window: Window) -> None:
    form = window.parts.library.references.checklist
    if form is not None:
        window.session.checklist.take(all_answers(form))


def _show_legs(window: Window) -> None:
    _tick(window)
    page = window.page
    if isinstance(page, FeelPage) and page.map is not None:
        if page.map.fold.isVisible():
            page.map.fold.click()
        page.map.legs.click()


def _ask(window: Window) -> None:
    _tick(window)
    for question in ("May I fly next month?", "Who takes the stitches out?"):
        window.session.notes.add_question(question)


def _show_square(window: Window) -> None:
    _tick(window)
    if isinstance(window.page, TakePage):
        window.page.buttons[Way.CODE].click()


def _start_over(window: Window) -> None:
    _tick(window)
    window.act(Act.START_OVER)
