# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk in each of its states, for the list of every screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from edu_app.features.consult import PACK
from edu_app.features.consult.console import TWO_MINUTES
from edu_app.features.consult.console_view import ConsolePage
from edu_app.features.consult.far import believed_mm_per_px
from edu_app.features.consult.pack_view import PackPage
from edu_app.features.consult.patient_side_view import make_screen
from edu_app.features.consult.picture_view import TalkPicture
from edu_app.features.consult.public import Showing
from edu_app.features.consult.room_view import ConsultRoom, make_picture
from edu_app.features.consult.side_view import Tab
from edu_app.library.link import Kind, Link
from edu_app.render.ink import Arrow, Ink, Stroke
from edu_app.render.talk import Kept, picture_of
from edu_app.shell.host import WindowHost

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.shell.window import Window

Prepare: TypeAlias = "Callable[[Window], None]"
State: TypeAlias = "tuple[str, Link, Prepare, tuple[str, ...]]"
"""Name, where it begins, what a clinician does there, and the profiles that have it."""

TALKS = ("consult", "laptop")
VEIN_HEIGHT = 900.0
"""Units in which marks lie on the living vein, from its top to its foot."""
QUESTIONS = ("Could it be my back?", "What if I wait?")


def consult_states(window: Window) -> tuple[State, ...]:
    """Return every state; none where the content has no plans."""
    plans = window.parts.library.references.plans.plans
    if not plans:
        return ()
    first = Link(Kind.CONSULT, plans[0].id)
    two = Link(Kind.CONSULT, plans[0].id, TWO_MINUTES)
    choice = next((plan for plan in plans if any(step.options for step in plan.steps)), plans[0])
    vein = next((plan for plan in plans if any(step.vein for step in plan.steps)), plans[0])
    return (
        ("consult-plans", Link(Kind.CONSULT), _look, TALKS),
        ("consult-console", first, _draw, TALKS),
        ("consult-console-preview", first, _prepare_ahead, TALKS),
        ("consult-console-blank", first, _blank, TALKS),
        ("consult-two-minute", two, _show_second, TALKS),
        ("consult-keys", first, _list_keys, TALKS),
        ("consult-options", Link(Kind.CONSULT, choice.id), _show_options, TALKS),
        ("consult-vein", Link(Kind.CONSULT, vein.id), _show_vein, TALKS),
        ("consult-pack", Link(Kind.CONSULT, PACK), _fill_pack, TALKS),
        ("consult-pack-empty", Link(Kind.CONSULT, PACK), _set_pack, TALKS),
        ("consult-patient", first, _show_patient, TALKS),
        ("consult-patient-words", first, _show_patient_words, TALKS),
        ("consult-patient-options", Link(Kind.CONSULT, choice.id), _show_patient_options, TALKS),
        ("consult-patient-blank", first, _show_patient_blank, TALKS),
        ("consult-turned", first, _turn, TALKS),
    )


# ---------------------------------------------------------------- what a clinician does


def _look(window: Window) -> None:
    """Only look."""


def _console(window: Window) -> ConsolePage | None:
    """Return the console, with the screens that belong to it."""
    if not isinstance(window.page, ConsolePage):
        return None
    ConsultRoom(WindowHost(window))
    return window.page


def _show_second(window: Window) -> None:
    page = _console(window)
    if page is not None:
        page.lead.send()
        page.lead.step_by(1)


def _draw(window: Window) -> None:
    _show_second(window)
    page = window.page
    if not isinstance(page, ConsolePage):
        return
    for question in QUESTIONS:
        window.session.notes.add_question(question)
    lead = page.lead
    step = lead.step
    diagram = window.parts.library.diagram(step.diagram) if step is not None else None
    if diagram is None:
        return
    x, y, wide, high = diagram.width * 0.5, diagram.height * 0.35, diagram.width, diagram.height
    ring = tuple(
        (x + across * wide * 0.06, y + down * high * 0.05, 0.5)
        for across, down in ((-1, 0), (-0.7, -0.8), (0, -1), (0.8, -0.7), (1, 0.1), (0.6, 0.9),
                             (-0.1, 1), (-0.8, 0.7), (-1, 0))
    )  # fmt: skip
    board = lead.talk.board(lead.talk.ahead)
    board = board.added(Stroke(Ink.YELLOW, high * 0.008, ring))
    arrow = Arrow(Ink.YELLOW, high * 0.008, (x + wide * 0.2, y - high * 0.08), (x + wide * 0.08, y))
    lead.take(lead.talk.drawn(lead.talk.ahead, board.added(arrow)))
    lead.turn_kept()


def _prepare_ahead(window: Window) -> None:
    _show_second(window)
    if isinstance(window.page, ConsolePage):
        window.page.strip.pace.segments[1].click()
        window.page.stage.next.click()


def _blank(window: Window) -> None:
    _show_second(window)
    if isinstance(window.page, ConsolePage):
        window.page.strip.blank.click()


def _list_keys(window: Window) -> None:
    _show_second(window)
    if isinstance(window.page, ConsolePage):
        window.page.strip.card.click()


def _show_options(window: Window) -> None:
    page = _console(window)
    if page is None:
        return
    steps = [step.id for step in page.plan.steps if step.options]
    page.lead.send()
    page.lead.go(steps[0] if steps else page.lead.talk.ahead)
    page.side.show_tab(Tab.AGREED)
    for line in page.side.matters.lines[:4:2]:
        line.click()


def _show_vein(window: Window) -> None:
    page = _console(window)
    if page is None:
        return
    steps = [step.id for step in page.plan.steps if step.vein]
    page.lead.send()
    page.lead.go(steps[0] if steps else page.lead.talk.ahead)
    page.side.show_tab(Tab.PICTURE)


def _fill_pack(window: Window) -> None:
    """Take home a talk along the first plan with the living vein, its pictures drawn on."""
    if not isinstance(window.page, PackPage):
        return
    library, talks = window.parts.library, window.session.consultation
    plans = library.references.plans.plans
    plan = next((plan for plan in plans if any(step.vein for step in plan.steps)), plans[0])
    talk = talks.talk.begun(plan).ticked("matters", "work", on=True)
    talk = replace(talk.ticked("next_steps", "think", on=True), shown=talk.order)
    drawn = [step for step in plan.steps if step.diagram or step.vein][:2]
    for step in drawn:
        diagram = library.diagram(step.diagram) if step.diagram else None
        high = diagram.height if diagram is not None else VEIN_HEIGHT
        line = tuple((high * (0.5 + at / 40), high * 0.35, 0.5) for at in range(9))
        marks = (Stroke(Ink.YELLOW, high * 0.008, line),)
        talk = talk.keeping(Kept(step=step.id, picture=picture_of(step, diagram), marks=marks))
    talks.take(talk)
    _set_pack(window)


def _set_pack(window: Window) -> None:
    if window.page is not None:
        window.page.finish_pictures()


# ---------------------------------------------------------------- what a patient sees


def _show_patient(window: Window) -> None:
    """Let the patient see the second step, drawn on."""
    _draw(window)
    _be_patient(window)


def _show_patient_words(window: Window) -> None:
    """Let the patient see a step that has no picture."""
    page = _console(window)
    if page is None:
        return
    steps = page.plan.steps
    bare = [step.id for step in steps if not (step.diagram or step.vein or step.options)]
    page.lead.send()
    page.lead.go(bare[0] if bare else page.lead.talk.ahead)
    _be_patient(window)


def _show_patient_options(window: Window) -> None:
    _show_options(window)
    _be_patient(window)


def _show_patient_blank(window: Window) -> None:
    _blank(window)
    _be_patient(window)


def _be_patient(window: Window) -> None:
    """Fill the window with what the patient sees, as on a usual screen of so many pixels."""
    if not isinstance(window.page, ConsolePage):
        return
    context = window.page.context
    size = believed_mm_per_px((window.width(), window.height()), (0, 0))
    screen = make_screen(context, make_picture, size)
    screen.resize(window.size())
    screen.show_shown(Showing(context.library).of(context.session.consultation.talk))
    window.covers.put(screen)
    _finish(screen)


def _turn(window: Window) -> None:
    """Turn the laptop to the patient."""
    page = _console(window)
    if page is None:
        return
    _draw(window)
    page.turn_wanted.emit()
    cover = window.covers.cover
    if cover is not None:
        _finish(cover)


def _finish(seen: QWidget) -> None:
    for picture in seen.findChildren(TalkPicture):  # whatever is in the cover
        picture.finish_pictures()
