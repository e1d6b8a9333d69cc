# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A wish is plain facts, so that a wrong command line is refused before Qt is loaded."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import FrozenInstanceError

import pytest

from edu_app.profile import KIOSK
from edu_app.settings import Settings
from edu_app.wish import Wish


def test_a_wish_opens_the_start_page_in_plain_english_by_default() -> None:
    wish = Wish(profile=KIOSK, settings=Settings())

    assert (wish.link, wish.lang, wish.theme, wish.text_size, wish.content) == (
        None,
        "en",
        "light",
        100,
        None,
    )
    assert wish.clinic_faults == 0


def test_a_wish_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Wish(profile=KIOSK, settings=Settings()).theme = "dark"  # type: ignore[misc]  # the point


def test_a_wish_needs_no_qt() -> None:
    code = "import sys, edu_app.wish; print([n for n in sys.modules if n.startswith('PySide6')])"

    ended = subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True)

    assert ended.stdout.strip() == "[]"
