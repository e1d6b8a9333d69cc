# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk for tests: its library, a picture that only remembers, and a host that is a window."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from edu_app.features.consult.public import Showing
from edu_app.features.consult.shown import Shown
from edu_app.library.loader import Library
from edu_app.paths import assets_dir, content_dir
from edu_app.profile import CONSULT
from edu_app.render.talk import NO_TALK, Talk
from edu_app.render.tokens import read_tokens
from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.render.ink import Marks
    from edu_app.render.talk import Picture

PLAN = "first-visit"
OPTIONS = "results-narrow.your-options"
WALL_43, MONITOR_24, LAPTOP_14 = 0.496, 0.277, 0.227
"""Millimetres of a pixel; a 43 inch television and a 24 inch monitor with 1920 × 1080."""


class OnlyPicture(QWidget):
    """Remembers what it was told to show."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.seen: list[tuple[str, Picture, Marks]] = []

    def show_step(self, step_id: str, picture: Picture, marks: Marks) -> None:
        self.seen.append((step_id, picture, marks))


def only_picture(context: Context, theme: Theme) -> OnlyPicture:
    del context
    return OnlyPicture(theme)


@cache
def library() -> Library:
    return Library(content_dir(), "en", {"emergency": "911"})


@cache
def showing() -> Showing:
    return Showing(library())


def theme_of(name: str = "light") -> Theme:
    look = Look(name, "clinic", 100)
    return Theme(read_tokens(assets_dir()), assets_dir(), look, CONSULT.chrome, LAPTOP_14)


def talk_at(step: str = "") -> Talk:
    """Return a talk whose patient sees a step, by default the first one."""
    plan = library().references.plans.plan(step.split(".")[0] or PLAN)
    assert plan is not None
    talk = NO_TALK.begun(plan)
    return (talk.went(step) if step else talk).sent()


def shown_at(step: str = "", talk: Talk | None = None) -> Shown:
    """Return what the patient sees at a step."""
    shown = showing().of(talk or talk_at(step))
    assert shown is not None
    return shown


def secrets() -> set[str]:
    """Return every text that only the clinician may see."""
    steps = library().references.plans.steps().values()
    return {text for step in steps for text in (*step.say, step.ask, step.check) if text}
