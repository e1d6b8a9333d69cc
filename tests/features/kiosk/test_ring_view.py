# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ring empties with the number inside it, or stays whole for those who want no movement."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from edu_app.features.kiosk.ring_view import Ring, left_words, unit_word
from edu_app.profile import KIOSK
from edu_app.session import THEMES
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker

FORMAT = QImage.Format.Format_ARGB32_Premultiplied


def filled(ring: Ring) -> int:
    """Count the pixels in the colour of what is left."""
    wanted = QColor(ring.theme.colour("primary")).rgba()
    picture = ring.grab().toImage().convertToFormat(FORMAT)
    places = ((x, y) for y in range(picture.height()) for x in range(picture.width()))
    return sum(1 for place in places if picture.pixel(*place) == wanted)


@pytest.fixture
def kiosk(make_theme: ThemeMaker) -> Theme:
    return make_theme(KIOSK)


@pytest.mark.parametrize("name", THEMES)
def test_it_empties_second_by_second(make_theme: ThemeMaker, name: str) -> None:
    ring = Ring(make_theme(KIOSK, name), 30, still=False)
    whole = filled(ring)
    found = []
    for left in (20, 10, 1):
        ring.show_left(left)
        found.append(filled(ring) / whole)

    assert found == pytest.approx([0.67, 0.34, 0.05], abs=0.04)


def test_a_still_ring_stays_whole(kiosk: Theme) -> None:
    ring = Ring(kiosk, 30, still=True)
    before = filled(ring)
    ring.show_left(5)

    assert filled(ring) == pytest.approx(before, rel=0.02)
    assert ring.left == 5


@pytest.mark.parametrize("still", [True, False])
def test_the_number_changes(kiosk: Theme, still: bool) -> None:
    ring = Ring(kiosk, 30, still=still)
    before = ring.grab().toImage()
    ring.show_left(29)

    assert ring.grab().toImage() != before
    assert ring.accessibleName() == "29 seconds left."


def test_it_grows_with_the_text(make_theme: ThemeMaker) -> None:
    usual = Ring(make_theme(KIOSK), 30, still=False)
    large = Ring(make_theme(KIOSK, percent=200), 30, still=False)

    assert large.width() == large.height() == 2 * usual.width() == 400


@pytest.mark.parametrize(("seconds", "word"), [(30, "seconds"), (1, "second"), (0, "seconds")])
def test_what_is_counted_is_named(kiosk: Theme, seconds: int, word: str) -> None:
    assert unit_word(seconds) == word
    assert left_words(30) == "30 seconds left."
