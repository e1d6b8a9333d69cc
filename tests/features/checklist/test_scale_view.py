# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A number of the scale says itself by digit, by word and by bars, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QImage

from edu_app.features.checklist.scale_view import BARS, ScaleCard
from edu_app.profile import Profile
from edu_app.session import THEMES
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, difference, picture

WORDS = {"0": "None", "1": "A little", "2": "Gets in the way", "3": "Stops me"}


def card(theme: Theme, key: str, *, on: bool = False) -> ScaleCard:
    made = ScaleCard(WORDS[key], key, theme)
    made.resize(made.sizeHint())
    made.setChecked(on)
    return made


def bars(image: QImage, theme: Theme) -> QImage:
    """Return the part of a card that has its bars."""
    wide = theme.em(8) * BARS + theme.em(4) * (BARS - 1)
    return image.copy(RING_ROOM + theme.gap(16), 0, wide + 2, image.height())


@pytest.mark.parametrize("name", THEMES)
def test_there_are_as_many_full_bars_as_the_number_says(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)
    shade = theme.colour("primary").name()

    full = [colours(bars(picture(card(theme, key)), theme))[shade] for key in WORDS]

    assert full == sorted(full)
    assert full[0] == 0 or name == "hc"
    assert len(set(full)) == 4


@pytest.mark.parametrize("name", THEMES)
def test_the_chosen_one_has_a_tint_a_line_and_a_tick(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)
    rest, on = picture(card(theme, "2")), picture(card(theme, "2", on=True))

    tonal = theme.colour("tonal").name()
    assert colours(on)[tonal] > colours(rest)[tonal] + 1000
    assert difference(rest, on).right() > on.width() - RING_ROOM - 12


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("key", WORDS)
def test_a_card_is_a_target_and_its_words_fit(
    make_theme: ThemeMaker, profile: Profile, percent: int, key: str
) -> None:
    theme = make_theme(profile, percent=percent)
    made = card(theme, key)

    assert min(made.width(), made.height()) >= theme.target("sm")
    assert made.text_fits()
    assert made.minimumSizeHint() == made.sizeHint()


def test_a_screen_reader_hears_number_and_word(theme: Theme) -> None:
    made = card(theme, "3", on=True)
    found = QAccessible.queryAccessibleInterface(made)

    assert found.text(QAccessible.Text.Name) == "3 Stops me"
    assert found.role() == QAccessible.Role.CheckBox
    assert found.state().checked
