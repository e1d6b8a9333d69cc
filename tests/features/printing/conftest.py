# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Themes as in the tests of the widgets, and windows with the page of hand-outs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from edu_app.features.printing.page_view import PrintPage
from edu_app.gallery import settle
from edu_app.profile import LAPTOP, Profile
from edu_app.settings import Settings
from edu_app.shell.window import Window
from tests.stage import Stage
from tests.ui.conftest import _letters, library, make_theme, show, theme, tokens
from tests.ui.paper_samples import CLINIC

__all__ = ["_letters", "library", "make_theme", "show", "theme", "tokens"]

PRINTS = replace(CLINIC, kiosk_prints=frozenset({"pages", "drawings"}))
Opener = Callable[..., "Window"]


@pytest.fixture
def open_handout(stage: Stage) -> Opener:
    """Return a function that opens the page and lets it get ready."""

    def run(
        link: str = "print:page#risks",
        profile: Profile = LAPTOP,
        *,
        size: tuple[int, int] | None = None,
        text_size: int = 100,
        content: Path | None = None,
        settings: Settings = PRINTS,
        ready: bool = True,
    ) -> Window:
        window = stage.open(
            profile, link, size=size, text_size=text_size, content=content, settings=settings
        )
        if ready:
            handout(window).finish_pictures()
            settle()
        return window

    return run


def handout(window: Window) -> PrintPage:
    """Return the page of hand-outs in a window."""
    assert isinstance(window.page, PrintPage)
    return window.page
