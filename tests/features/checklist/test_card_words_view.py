# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every way has its words, its icon and its button; none of them promises anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.checklist.card_words_view import button_of, words_of
from edu_app.features.checklist.ways import Way


@pytest.mark.parametrize("way", Way)
def test_a_way_has_words_and_icons_that_are_there(way: Way, assets_root: Path) -> None:
    words, (button, icon) = words_of(way, at_desk=True), button_of(way)

    assert words.title
    assert words.line.endswith(".")
    assert button
    for name in (words.icon, icon):
        assert (assets_root / "icons" / f"{name}.svg").is_file()


def test_at_a_kiosk_the_page_comes_out_at_the_desk() -> None:
    assert "desk printer" in words_of(Way.PRINT, at_desk=True).line
    assert "desk printer" not in words_of(Way.PRINT, at_desk=False).line


def test_buttons_differ() -> None:
    assert len({button_of(way)[0] for way in Way}) == len(Way)
