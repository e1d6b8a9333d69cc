# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the bars are told of the place that is open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.library.link import HOME, Link
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.shell.where import SEARCH, searches, where_of
from tests.stage import Stage

WITHOUT_SEARCH = replace(KIOSK, reach=replace(KIOSK.reach, features=("topics", "about")))


@pytest.mark.parametrize(
    ("profile", "link", "home", "back", "search", "over"),
    [
        (KIOSK, "", True, False, True, True),
        (KIOSK, "topic:risks", False, True, True, True),
        (KIOSK, "search:", False, True, False, True),
        (WITHOUT_SEARCH, "topic:risks", False, True, False, True),
        (LAPTOP, "topic:risks", False, True, True, False),
        (CONSULT, "", True, False, True, True),
    ],
)
def test_a_place_is_told_in_facts(
    stage: Stage, profile: Profile, link: str, home: bool, back: bool, search: bool, over: bool
) -> None:
    window = stage.open(profile)
    window.go(Link.parse(link) or HOME)
    assert window.page is not None
    where = where_of(window, window.page)

    assert where.title == window.page.title
    assert not where.contrast
    assert where.facts.home is home
    assert where.facts.back is back
    assert where.facts.search is search is searches(window)
    assert where.facts.start_over is over


def test_forward_is_offered_only_where_there_are_keys_for_it(stage: Stage) -> None:
    for profile, offered in ((KIOSK, False), (LAPTOP, True)):
        window = stage.open(profile)
        window.go(SEARCH)
        window.back()
        assert window.page is not None

        assert where_of(window, window.page).facts.forward is offered


def test_high_contrast_is_told(stage: Stage) -> None:
    window = stage.open(KIOSK, theme="hc")
    assert window.page is not None

    assert where_of(window, window.page).contrast
