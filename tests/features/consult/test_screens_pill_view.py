# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Before a talk the plans say whether the patient has a screen, and follow when one comes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.consult import screens_pill_view
from edu_app.features.consult.screens import Display
from edu_app.features.consult.screens_pill_view import ScreensPill
from edu_app.render.side_words import Box
from edu_app.ui.theme import Theme

LAPTOP = Display(name="LAPTOP", box=Box(0, 0, 1366, 768), first=True)
WALL = Display(name="WALL", box=Box(1366, 0, 1920, 1080))
MIRROR = Display(name="WALL", box=Box(0, 0, 1366, 768))


@pytest.mark.parametrize(
    ("displays", "words"),
    [
        ((LAPTOP,), "One screen only"),
        ((LAPTOP, WALL), "Patient’s screen blank"),
        ((LAPTOP, MIRROR), "Screens are mirrored"),
    ],
)
def test_it_follows_the_screens(
    theme: Theme,
    show: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    displays: tuple[Display, ...],
    words: str,
) -> None:
    pill = ScreensPill(theme)
    show(pill, 300, 60)
    monkeypatch.setattr(screens_pill_view, "displays_now", lambda: displays)
    pill.watch.changed.emit()

    assert pill.words.text() == words
    assert pill.accessibleName() == words
