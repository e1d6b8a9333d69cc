# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a window is made of, and the look and layout that follow from it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from edu_app.ui.glass import growth
from edu_app.ui.print_desk import PrintDesk
from edu_app.ui.shape import Shape, derive_shape
from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject, QSize
    from PySide6.QtWidgets import QApplication

    from edu_app.feature import Feature
    from edu_app.library.loader import Library
    from edu_app.profile import Paper, Profile
    from edu_app.render.tokens import Tokens
    from edu_app.session import Session
    from edu_app.settings import Settings
    from edu_app.ui.print_room import PrintRoom


class Printing:
    """The one room of the machine for printing, made when it is entered first."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._room: PrintRoom | None = None

    def room(self) -> PrintRoom:
        """Return the room."""
        if self._room is None:
            from edu_app.ui.print_room import PrintRoom  # most visits print nothing

            self._room = PrintRoom(self._paper)
        return self._room

    def settle(self) -> None:
        """Wait, at the end of the program, until nothing of the guide is left in the queue."""
        if self._room is not None:
            self._room.settle()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The same for every visit."""

    app: QApplication
    profile: Profile
    settings: Settings
    library: Library
    features: Sequence[Feature]
    tokens: Tokens
    assets: Path
    printing: Printing
    open_library: Callable[[str, Settings], Library]
    """Opens the pages of a language for the settings of a clinic."""
    today: Callable[[], date] = date.today

    def theme(self, session: Session, name: str = "") -> Theme:
        """Return the theme of a visit, or that of other colours in the same text size."""
        chrome = self.profile.chrome
        look = Look(name or session.theme, chrome.type_scale, session.text_size)
        return Theme(self.tokens, self.assets, look, chrome, self._mm_per_px())

    def shape(self, session: Session, size: QSize) -> Shape:
        """Return the layout of a window of a size."""
        chrome = self.profile.chrome
        return derive_shape(
            width=size.width(),
            height=size.height(),
            scale=chrome.type_scale,
            percent=round(100 * self._grown(session)),
            target=math.ceil(chrome.secondary_mm / self._mm_per_px()),
        )

    def _grown(self, session: Session) -> float:
        """Return how much larger letters are than in the design."""
        chrome = self.profile.chrome
        body_px = self.tokens.type[chrome.type_scale]["body"]
        return growth(session.text_size, body_px, self._mm_per_px(), chrome.letter_mm)

    def _mm_per_px(self) -> float:
        return self.settings.mm_per_px or self.profile.chrome.mm_per_px

    def desk(self, owner: QObject) -> PrintDesk:
        """Return a place to hand in pages, for one visit."""
        return PrintDesk(self.profile.paper, self.settings, self.printing.room, owner)

    def languages(self) -> tuple[str, ...]:
        """Return the languages that a visit can be had in: the clinic's, else all with pages."""
        there = self.library.languages()
        wanted = tuple(lang for lang in self.settings.languages if lang in there)
        return wanted or tuple(dict.fromkeys((self.library.lang, *there)))

    def in_language(self, lang: str) -> Parts:
        """Return the same with the pages of another language."""
        if lang == self.library.lang:
            return self
        return replace(self, library=self.open_library(lang, self.settings))

    def with_settings(self, settings: Settings) -> Parts:
        """Return the same for other settings; pages name facts of the clinic, so they are new."""
        library = self.open_library(self.library.lang, settings)
        changed = replace(self, settings=settings, library=library)
        return changed.in_language(changed.languages()[0])

    def reached(self) -> list[Feature]:
        """Return the features that the profile has."""
        return [feature for feature in self.features if feature.name in self.profile.reach.features]
