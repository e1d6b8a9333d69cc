# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Screens that nobody uses, for tests: with made-up languages, in any look and size."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from edu_app.features.kiosk.attract import Start, Welcome
from edu_app.features.kiosk.attract_view import AttractCover
from edu_app.gallery import settle
from edu_app.library.phrases import FALLBACK
from edu_app.paths import assets_dir
from edu_app.profile import KIOSK
from edu_app.render.tokens import read_tokens
from edu_app.ui.theme import Look, Theme
from tests.content_languages import SPANISH

if TYPE_CHECKING:
    from edu_app.render.tokens import Tokens

LANGUAGES = (
    Start(lang="en", begin=FALLBACK.attract.begin, language="English"),
    Start(lang="es", begin=SPANISH["begin"], language=SPANISH["language"]),
    Start(lang="de", begin="Zum Starten berühren", language="Deutsch"),
    Start(lang="pl", begin="Dotknij, aby zacząć", language="Polski"),
    Start(lang="fr", begin="Touchez pour commencer", language="Français"),
    Start(lang="tl", begin="Pindutin para magsimula", language="Tagalog"),
)
WIDE, UPRIGHT, SMALL = (1920, 1080), (1080, 1920), (1366, 768)


def welcome(languages: int = 1, clinic: str = "") -> Welcome:
    """Return what is said, with so many cards."""
    starts = LANGUAGES[:languages]
    if languages == 1:
        starts = (replace(starts[0], language=""),)
    return Welcome(words=FALLBACK.attract, clinic=clinic, starts=starts)


@cache
def tokens() -> Tokens:
    """Return the guide's colours and sizes."""
    return read_tokens(assets_dir())


def kiosk_theme(name: str = "light", percent: int = 100) -> Theme:
    """Return how things look on a kiosk."""
    look = Look(name, KIOSK.chrome.type_scale, percent)
    return Theme(tokens(), assets_dir(), look, KIOSK.chrome, KIOSK.chrome.mm_per_px)


def show_cover(
    size: tuple[int, int] = WIDE,
    *,
    languages: int = 1,
    clinic: str = "",
    theme: Theme | None = None,
    still: bool = False,
    notice: str = "",
) -> AttractCover:
    """Return a screen that nobody uses, shown in a size."""
    cover = AttractCover(
        welcome(languages, clinic), theme or kiosk_theme(), still=still, notice=notice
    )
    cover.resize(*size)
    cover.show()
    settle()
    return cover
