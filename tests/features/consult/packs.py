# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk with something to take home, for the tests of the pack."""

from __future__ import annotations

from dataclasses import replace

from edu_app.features.consult.pack import Item, Stock, derive_items
from edu_app.features.consult.pack_stock import stock_of
from edu_app.features.consult.pack_view import PackPage
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.profile import CONSULT, Profile
from edu_app.render.talk import Kept, Talk
from edu_app.session import Session
from edu_app.settings import Settings
from edu_app.shell.window import Window
from tests.features.consult.talks import begun, library
from tests.render.talk_samples import DRAWN, MARKS, VEIN, first_picture
from tests.stage import Stage

PLAN = "results-narrow"
OPTIONS_STEP = f"{PLAN}.your-options"
QUESTION = "Can I fly in June?"


def kept_of(step: str) -> Kept:
    """Return the first picture of a step, drawn on."""
    return Kept(step=step, picture=first_picture(library(), step), marks=MARKS)


def talked(*shown: str) -> Talk:
    """Return a talk in which two pictures were kept and something was ticked."""
    talk = replace(
        begun(PLAN),
        shown=shown or (DRAWN, VEIN),
        again=frozenset({DRAWN}),
        matters=frozenset({"work"}),
        next_steps=frozenset({"think"}),
    )
    return talk.keeping(kept_of(DRAWN)).keeping(kept_of(VEIN))


def stock(session: Session | None = None) -> Stock:
    """Return what there is besides a talk."""
    return stock_of(library(), session or Session())


def items_of(talk: Talk, session: Session | None = None) -> tuple[Item, ...]:
    """Return the list of the pack."""
    return derive_items(talk, stock(session))


def open_pack(
    stage: Stage,
    talk: Talk | None = None,
    *,
    profile: Profile = CONSULT,
    size: tuple[int, int] = (1366, 768),
    settings: Settings | None = None,
) -> Window:
    """Return a window with the pack of a talk, all sheets set."""
    window = stage.open(profile, size=size, settings=settings or Settings())
    if talk is not None:
        window.session.consultation.take(talk)
    window.go(Link(Kind.CONSULT, "pack"))
    settle()
    return ready(window)


def ready(window: Window) -> Window:
    """Let everything be set and painted."""
    pack(window).finish_pictures()
    settle()
    return window


def pack(window: Window) -> PackPage:
    """Return the page of the pack that is open."""
    assert isinstance(window.page, PackPage)
    return window.page
