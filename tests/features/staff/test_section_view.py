# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What all parts share: a heading, the warning, cards with switches, and news of what was kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from edu_app.features.staff.card_view import RowWords
from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.features.staff.made_up import fixed
from tests.stage import click

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[SectionView]"]
WORDS = RowWords("Tone", "One soft tone")


def make(scope: Scope) -> SectionView:
    return SectionView(scope, Section.SOUND)


def test_it_begins_with_its_name_as_a_heading(open_part: Opener) -> None:
    view = open_part(make).view

    heading = view.findChildren(Label)[0]
    assert (heading.text(), heading.heading_word) == ("Sound", "Heading level 1")
    assert view.accessibleName() == "Sound"
    assert view.first_focus() is None


def test_topics_that_nobody_has_checked_are_told_everywhere(open_part: Opener) -> None:
    shown = open_part(make)
    wanted: list[Section] = []
    shown.view.section_wanted.connect(wanted.append)

    assert shown.view.warning.words.startswith("1 of 2 topics")
    click(shown.view.warning.button)

    assert wanted == [Section.CONTENT]


def test_when_all_are_checked_there_is_no_warning(open_part: Opener, tree: ContentTree) -> None:
    checked = {"clinical-reviewer": "Dr. A", "reviewed": "2026-11-01", "next-review": "2027-11-01"}
    tree.topic("beta", "Text.\n", **checked)

    assert open_part(make).view.warning is None


def test_what_is_kept_is_said_only_where_there_are_words_for_it(open_part: Opener) -> None:
    shown = open_part(make)

    assert shown.view.save({"kiosk.tone": False})
    assert not shown.view.notice.isVisible()
    assert shown.view.save({"kiosk.tone": True}, "Saved.")
    assert (shown.view.notice.words, shown.view.notice.mood) == ("Saved.", Mood.GOOD)


def test_what_is_refused_is_said(open_part: Opener) -> None:
    shown = open_part(make)
    shown.machine.refusal = "The disk is full."

    assert not shown.view.save({"kiosk.tone": False}, "Saved.")
    assert (shown.view.notice.words, shown.view.notice.mood) == ("The disk is full.", Mood.BAD)


def test_a_value_that_no_file_may_have_is_refused_by_the_rules(open_part: Opener) -> None:
    shown = open_part(make)

    assert not shown.view.save({"kiosk.idle-seconds": 3})
    assert "idle-seconds" in shown.view.notice.words


def test_a_switch_bears_its_key_and_its_words(open_part: Opener) -> None:
    view = open_part(make).view

    switch = view.add_switch(view.add_card(), "kiosk.tone", WORDS, on=True)

    assert switch is not None
    assert switch.isChecked()
    assert (switch.objectName(), switch.accessibleName()) == ("staff-kiosk.tone", "Tone")
    assert switch.accessibleDescription() == "One soft tone"


def test_a_value_of_the_clinic_s_file_is_shown_and_has_no_switch(open_part: Opener) -> None:
    view = open_part(make, fixed("kiosk.tone")).view
    card = view.add_card()

    for on in (True, False):
        assert view.add_switch(card, "kiosk.tone", WORDS, on=on) is None

    texts = [label.text() for label in card.findChildren(Label)]
    assert {"On", "Off"} <= set(texts)
