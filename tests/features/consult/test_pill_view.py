# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A sign says the same by icon, words and colour."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.consult.pill_view import TINTS, Pill
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker


@pytest.mark.parametrize("tint", TINTS)
@pytest.mark.parametrize("name", ["light", "hc"])
def test_it_is_painted_in_its_colours(
    make_theme: ThemeMaker, show: Callable[..., None], tint: str, name: str
) -> None:
    theme = make_theme(name=name)
    pill = Pill("state", theme)
    assert pill.accessibleName() == ""
    pill.show_state("timer", "12:40", tint)
    show(pill)
    fill = theme.colour(TINTS[tint][0])
    picture = pill.grab().toImage()

    assert pill.accessibleName() == "12:40"
    assert picture.pixelColor(picture.width() // 2, 4) == fill
    assert (pill.look.line is not None) is theme.high_contrast


def test_the_same_again_changes_nothing(theme: Theme) -> None:
    pill = Pill("state", theme)
    pill.show_state("timer", "1:00", "plain")
    look = pill.look
    pill.show_state("timer", "1:00", "plain")

    assert pill.look is look
