# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The whole guide by keyboard alone."""

from __future__ import annotations

from difflib import ndiff

import pytest

from edu_app.gallery import Frame, Screen, Shot, Studio, screens
from edu_app.profile import Profile
from edu_app.shell.sheet import Sheet
from edu_app.shell.window import Window
from tests.journeys.keyboard import round_trip, stops_in, turned
from tests.stage import SIZES, UPRIGHT, Stage


def all_screens(stage: Stage, profile: Profile) -> list[Screen]:
    """Return every screen; those of the laptop are there in a consultation too."""
    family = "kiosk" if profile.name == "kiosk" else "laptop"
    return [screen for screen in screens(stage.open(profile)) if family in screen.profiles]


def root_of(window: Window) -> object:
    """Return what Tab moves in: the sheet on top, or the window."""
    sheets = [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    return sheets[-1].content if sheets else window


@pytest.mark.parametrize("upright", [False, True], ids=["wide", "upright"])
def test_tab_stops_at_everything_once_in_reading_order(
    stage: Stage, profile: Profile, upright: bool
) -> None:
    studio = Studio(stage.app)
    width, height = UPRIGHT if upright else SIZES[profile.name]
    frame = Frame(profile=profile, width=width, height=height)

    wrong = []
    for screen in all_screens(stage, profile):
        window = studio.open(Shot(screen=screen, frame=frame, theme="light", text_size=100))
        expected = [str(stop) for stop in stops_in(root_of(window))]
        way = turned(round_trip(window, len(expected) + 3), expected[0])
        if way != expected:
            wrong += [screen.name, *ndiff(expected, way)]
        studio.close(window)

    assert not wrong, "\n" + "\n".join(wrong)
