# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The line of steps says where one is: by bars, by names where they fit, and to the ear."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from edu_app.features.checklist.progress_view import BAR, StepsLine
from edu_app.session import THEMES
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, difference, picture

NAMES = ("What you feel", "Where and when", "About you", "Take it with you")
LONG = ("Welche Beschwerden", "Wo und wann genau", "Über Sie selbst und Ihr Leben", "Mitnehmen")


def line(theme: Theme, present: int, *, width: int = 900) -> StepsLine:
    made = StepsLine(NAMES, present, theme)
    made.resize(width, made.sizeHint().height())
    return made


@pytest.mark.parametrize(
    ("present", "heard"),
    [
        (0, "Step 1 of 4: What you feel"),
        (1, "Step 2 of 4: Where and when"),
        (2, "Step 3 of 4: About you"),
        (3, "Step 4 of 4: Take it with you"),
    ],
)
def test_a_screen_reader_hears_which_step_of_how_many(
    theme: Theme, present: int, heard: str
) -> None:
    made = line(theme, present)
    found = QAccessible.queryAccessibleInterface(made)

    assert found.role() == QAccessible.Role.StaticText
    assert found.text(QAccessible.Text.Name) == heard


@pytest.mark.parametrize("name", THEMES)
def test_each_step_fills_one_more_bar(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)
    primary = theme.colour("primary").name()

    filled = [colours(picture(line(theme, present)))[primary] for present in range(4)]

    assert filled == sorted(filled)
    assert filled[0] > 500
    assert filled[3] == pytest.approx(4 * filled[0], rel=0.1)


def test_the_present_name_is_bolder_and_those_before_have_a_tick(theme: Theme) -> None:
    first, second = picture(line(theme, 0)), picture(line(theme, 1))

    names = difference(first, second)
    assert names.bottom() > theme.gap(12)  # below the bars
    ok = theme.colour("ok").name()
    assert colours(first)[ok] == 0
    assert colours(second)[ok] > 0


@pytest.mark.parametrize(("width", "named"), [(900, True), (420, False), (200, False)])
def test_names_give_way_to_a_sentence(theme: Theme, width: int, named: bool) -> None:
    made = line(theme, 1, width=width)

    assert made.named() is named
    top = picture(made).copy(0, 0, width, theme.gap(BAR) // 2)
    assert (colours(top)[theme.colour("primary").name()] > 100) is named


@pytest.mark.parametrize("width", [900, 420])
def test_a_slim_line_is_one_row_with_the_bars_after_the_sentence(theme: Theme, width: int) -> None:
    made = StepsLine(NAMES, 3, theme, slim=True)
    made.resize(width, made.sizeHint().height())

    assert made.height() < line(theme, 3).height()
    assert not made.named()
    primary = theme.colour("primary").name()
    words = made.minimumSizeHint().width()
    assert colours(picture(made).copy(0, 0, words, made.height()))[primary] == 0
    assert colours(picture(made).copy(words, 0, width - words, made.height()))[primary] > 500


@pytest.mark.parametrize("percent", [100, 200])
def test_the_sentence_has_room_at_the_least_width(make_theme: ThemeMaker, percent: int) -> None:
    made = line(make_theme(percent=percent), 1)

    assert made.minimumSizeHint().height() == made.sizeHint().height()
    assert 60 < made.minimumSizeHint().width() < 400


def test_long_names_are_never_cut(theme: Theme) -> None:
    made = StepsLine(LONG, 2, theme)

    widths = []
    for width in range(300, 1600, 50):
        made.resize(width, 60)
        if made.named():
            widths.append(width)

    assert widths == list(range(widths[0], 1600, 50))
    made.resize(widths[0], 60)
    share = widths[0] / len(LONG)
    longest = max(LONG, key=len)
    assert theme.px("small") * 0.4 * len(longest) < share
