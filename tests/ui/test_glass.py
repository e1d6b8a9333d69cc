# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Letters have their millimetres on every screen, as far as the layouts allow."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from edu_app.profile import Profile
from edu_app.render.tokens import Tokens
from edu_app.ui.glass import X_HEIGHT, growth
from tests.ui.samples import ThemeMaker

BODY, LEAST = 26, 2.7


@pytest.mark.parametrize(
    ("percent", "mm_per_px", "grown"),
    [
        (100, 0.248, 1.0),  # 21.5 inch, for which the design was made
        (100, 0.496, 1.0),  # a large screen shows it larger by itself
        (100, 0.18, 1.163),  # 15.6 inch
        (125, 0.18, 1.454),
        (150, 0.18, 1.745),
        (200, 0.18, 2.0),
        (100, 0.09, 2.0),  # the same with four times as many pixels, and no scaling by the system
        (200, 0.5, 2.0),
    ],
)
def test_letters_grow_where_pixels_are_small(percent: int, mm_per_px: float, grown: float) -> None:
    assert growth(percent, BODY, mm_per_px, LEAST) == pytest.approx(grown, abs=0.001)


def test_nobody_s_own_text_size_is_made_smaller() -> None:
    assert growth(250, BODY, 0.1, LEAST) == 2.5


def test_a_small_letter_is_as_high_as_is_said(make_theme: ThemeMaker) -> None:
    theme = make_theme()

    font = theme.font("body")

    assert QFontMetricsF(font).xHeight() / font.pixelSize() == pytest.approx(X_HEIGHT, abs=0.01)


def test_on_the_screen_of_the_design_nothing_grows(tokens: Tokens, profile: Profile) -> None:
    chrome = profile.chrome
    body = tokens.type[chrome.type_scale]["body"]

    assert growth(100, body, chrome.mm_per_px, chrome.letter_mm) == 1.0
