# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words are counted in every script, and nobody gets less time than they need to read them."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.render.idle_time import (
    MORE_SECONDS,
    WARNING_SECONDS,
    cleared_after,
    count_words,
    least_seconds,
    reading_seconds,
)
from edu_app.render.tokens import read_tokens
from edu_app.settings import DEFAULTS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("One", 1),
        ("  Blood flows\nback to the heart.  ", 6),
        ("10 in 100", 3),
        ("It’s 2–3 mm wide – or so", 6),
        ("· – …", 0),
        ("cell\ufdd0next\ufdd1last", 3),
        ("before \ufffc after", 2),
        ("¿Sigue ahí?", 2),
        ("Кровь идёт", 2),
        ("静脉变窄", 2),
        ("静脉变", 2),
        ("静脉 stent 变窄", 3),
        ("けっかん", 2),
        ("หลอดเลือด", 5),
    ],
)
def test_words_are_counted(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("words", "seconds"), [(0, 0), (1, 1), (66, 60), (67, 61), (200, 180), (400, 360)]
)
def test_reading_takes_its_time_however_long_that_is(words: int, seconds: int) -> None:
    assert reading_seconds(words) == seconds


@pytest.mark.parametrize(
    ("idle_seconds", "private", "percent", "seconds"),
    [
        (90, False, 100, 90),
        (90, False, 125, 90),
        (90, False, 150, 180),
        (90, False, 200, 180),
        (90, True, 100, 60),
        (90, True, 200, 120),
        (60, True, 100, 60),
        (60, False, 100, 60),
        (300, True, 100, 200),
    ],
)
def test_a_screen_waits_even_where_little_is_to_be_read(
    idle_seconds: int, private: bool, percent: int, seconds: int
) -> None:
    assert least_seconds(idle_seconds, private=private, percent=percent) == seconds


def test_what_is_said_about_answers_is_the_wait_with_the_question() -> None:
    assert cleared_after(90, 100) == 60 + 30
    assert cleared_after(90, 150) == 120 + 30


def test_the_times_are_those_of_the_design(assets_root: Path) -> None:
    timing = read_tokens(assets_root).timing

    assert timing.countdown_s == WARNING_SECONDS >= 20
    assert timing.more_time_s == MORE_SECONDS
    assert timing.kiosk_idle_s == DEFAULTS.idle_seconds
