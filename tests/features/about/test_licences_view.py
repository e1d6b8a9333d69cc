# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The licences of everything can be read in the program, one at a time."""

from __future__ import annotations

import pytest

from edu_app.features.about import licences_view
from edu_app.features.about.text_view import TextPage
from edu_app.library.link import LICENCES, Kind, Link
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.shell.window import Window
from tests.stage import Key, Modifier, Stage, page_view, press

LIST = Link(Kind.ABOUT, LICENCES)


def text(window: Window) -> str:
    return page_view(window).toPlainText()


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda profile: profile.name)
def test_the_about_page_leads_to_the_list_and_it_to_each_text(
    stage: Stage, profile: Profile
) -> None:
    window = stage.open(profile, "about:")
    assert "Licenses of everything in it" in text(window)

    page_view(window).link_followed.emit(LIST)
    assert window.page.title == "Licenses"
    assert "GNU Lesser General Public" in text(window)
    assert "CC-BY-4.0" in text(window)

    page_view(window).link_followed.emit(Link(Kind.ABOUT, LICENCES, "notice-0"))
    assert window.page.title == "CC-BY-4.0"
    assert "Creative Commons" in text(window)
    assert text(window).strip().endswith("Everything in this copy")


def test_back_leads_to_the_list(stage: Stage) -> None:
    window = stage.open(LAPTOP, "about:licences")
    window.go(Link(Kind.ABOUT, LICENCES, "notice-1"))

    press(window, Key.Key_Left, Modifier.AltModifier)

    assert window.history.current.link == LIST


def test_an_address_of_no_notice_opens_the_list(stage: Stage) -> None:
    window = stage.open(LAPTOP, "about:licences#notice-9999")

    assert isinstance(window.page, TextPage)
    assert window.page.title == "Licenses"


def test_words_of_these_pages_are_translated() -> None:
    assert licences_view.say("Licenses") == "Licenses"
