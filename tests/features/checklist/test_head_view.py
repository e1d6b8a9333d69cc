# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands above each step, and in which order it is met."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from PySide6.QtGui import QAccessible

from edu_app.features.checklist.head_view import StepHead
from edu_app.library.checklist import Step
from edu_app.library.model import Checked
from edu_app.profile import KIOSK, LAPTOP
from edu_app.shell.pages import context_of
from edu_app.ui.label import Label
from tests.checklist_samples import form
from tests.features.checklist.tapping import NARROW, SHORT, UPRIGHT, WIDE, headings, step_page
from tests.layout_check import rect_of
from tests.stage import Stage

DRAFT = "Draft: not yet checked by a clinician"


@pytest.mark.parametrize(
    ("link", "step"),
    [("checklist:", Step.FEEL), ("checklist:where", Step.WHERE), ("checklist:about", Step.ABOUT)],
)
def test_title_lead_and_step_are_those_of_the_form(stage: Stage, link: str, step: Step) -> None:
    head = step_page(stage.open(LAPTOP, link)).head
    words = form().steps[step]

    assert ("1", words.title) in headings(head)
    assert head.line.accessibleName().endswith(words.name)
    said = [label.text() for label in head.findChildren(Label)]
    assert words.lead in said
    assert DRAFT in said


def test_who_has_checked_the_words_is_said(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:")
    signed = Checked(by="Dr. A. Name", on=date(2026, 12, 1), next_review=date(2027, 12, 1))
    checked = msgspec.structs.replace(form(), review=signed)

    head = StepHead(context_of(window), checked, Step.FEEL, stacked=True)

    said = [label.text() for label in head.findChildren(Label)]
    assert any("Dr. A. Name" in words for words in said)
    assert DRAFT not in said


@pytest.mark.parametrize(("size", "beside"), [(WIDE, True), (SHORT, False), (UPRIGHT, False)])
def test_the_signs_stand_beside_the_title_or_above_it(
    stage: Stage, size: tuple[int, int], beside: bool
) -> None:
    page = step_page(stage.open(LAPTOP, "checklist:", size=size))
    title = next(
        label
        for label in page.head.findChildren(Label)
        if label.text() == form().steps[Step.FEEL].title
    )

    signs, words = rect_of(page.urgent), rect_of(title)
    assert (signs.left() > words.right()) is beside
    assert (signs.bottom() < words.top()) is not beside


def test_large_text_in_a_low_window_shares_its_rows(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:about", size=WIDE, text_size=200)
    head = step_page(window).head

    assert rect_of(head.stamp).left() > rect_of(head.line).right()
    assert rect_of(head.stamp).bottom() < rect_of(head.urgent).top()
    assert rect_of(head.lead).left() > rect_of(head.title).right()
    assert rect_of(head.lead).top() > rect_of(head.urgent).bottom()

    head = step_page(stage.open(LAPTOP, "checklist:about", size=NARROW, text_size=200)).head

    assert rect_of(head.stamp).top() >= rect_of(head.line).bottom()
    assert rect_of(head.lead).top() >= rect_of(head.title).bottom()


@pytest.mark.parametrize("theme", ["light", "hc"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_kiosk_says_how_far_along_one_is(stage: Stage, size: tuple[int, int], theme: str) -> None:
    page = step_page(stage.open(KIOSK, "checklist:where", size=size, theme=theme))
    line = QAccessible.queryAccessibleInterface(page.head.line)

    assert line.text(QAccessible.Text.Name) == "Step 2 of 4: Where and when"
    assert page.head.line.named()
