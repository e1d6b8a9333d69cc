# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The mark has the colours of the theme, or of another that is asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.profile import KIOSK
from edu_app.ui.mark import Mark
from tests.ui.samples import ThemeMaker, colours, picture


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_the_mark_has_the_colours_of_the_theme(
    make_theme: ThemeMaker, show: Callable[..., None], name: str
) -> None:
    theme = make_theme(KIOSK, name)
    mark = Mark(theme, 64)
    show(mark)

    seen = colours(picture(mark))
    assert mark.size().toTuple() == (64, 64)
    assert seen[theme.colour("primary").name()] > 1000
    assert seen[theme.colour("onPrimary").name()] > 300


def test_the_mark_can_have_other_colours(make_theme: ThemeMaker, show: Callable[..., None]) -> None:
    dark = make_theme(KIOSK, "dark")
    mark = Mark(dark, 64, colours="light")
    show(mark)

    assert colours(picture(mark))[dark.tokens.colour("light", "primary").lower()] > 1000
