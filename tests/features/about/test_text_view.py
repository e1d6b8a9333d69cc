# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page of text keeps its place, can be searched, and its links lead on."""

from __future__ import annotations

from edu_app.features.about.text_view import TextPage
from edu_app.library.link import Kind, Link
from edu_app.profile import LAPTOP
from tests.stage import Stage, page_view


def page(stage: Stage) -> TextPage:
    window = stage.open(LAPTOP, "about:licences#notice-0")
    assert isinstance(window.page, TextPage)
    return window.page


def test_it_keeps_its_place(stage: Stage) -> None:
    shown = page(stage)
    bar = shown.reader.view.verticalScrollBar()
    assert shown.place() == 0

    bar.setValue(bar.maximum() // 2)
    place = shown.place()
    bar.setValue(0)
    shown.set_place(place)

    assert place > 100
    assert abs(shown.place() - place) < 200


def test_it_can_be_searched_and_starts_in_its_text(stage: Stage) -> None:
    shown = page(stage)

    shown.start_find()

    assert shown.reader.find_bar.isVisible()
    assert shown.first_focus() is shown.reader.view
    assert shown.reader.view.accessibleName() == shown.title


def test_a_link_to_a_source_leads_to_its_card(stage: Stage) -> None:
    window = stage.open(LAPTOP, "about:licences")

    page_view(window).link_followed.emit(Link(Kind.ABOUT))

    assert window.history.current.link == Link(Kind.ABOUT)
