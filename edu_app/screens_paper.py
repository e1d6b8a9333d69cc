# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page of hand-outs in each of its states, for the list of every screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from edu_app.features.printing.page_view import PrintPage
from edu_app.library.link import Kind, Link
from edu_app.render.pack import DrawingPart, PagePart, VeinPart
from edu_app.render.print_link import print_link
from edu_app.render.scene import DiagramState
from edu_app.render.vein import VeinState

if TYPE_CHECKING:
    from edu_app.shell.window import Window

Prepare: TypeAlias = "Callable[[Window], None]"
State: TypeAlias = "tuple[str, Link, Prepare, tuple[str, ...]]"
"""Name, where it begins, what a person does there, and the profiles that have it."""

CHOOSING = ("laptop",)
"""Profiles in which a person puts a hand-out together; a kiosk prints nothing by itself."""
DRAWING = "pelvic-veins"
SEVERAL, SOME = 5, 3
ALL = Link(Kind.PRINT)


def paper_states(window: Window) -> tuple[State, ...]:
    """Return every state for the content that a window shows."""
    library = window.parts.library
    topics = library.path().order()
    states: list[State] = [
        ("handout", ALL, _look, CHOOSING),
        ("handout-several", ALL, _tick_several, CHOOSING),
        ("handout-going", ALL, _begin_all, CHOOSING),
    ]
    if topics:
        page = print_link(PagePart(topic=topics[0]))
        states.append(("handout-page", page, _look, CHOOSING))
        states.append(("handout-large", page, _large, CHOOSING))
        states.append(("handout-wide", page, _wide, CHOOSING))
    if DRAWING in library.references.drawings.ids():
        drawn = DrawingPart(diagram=DRAWING, state=DiagramState(step=1, selected=11))
        states.append(("handout-drawing", print_link(drawn), _look, CHOOSING))
    if library.references.living is not None:
        vein = VeinPart(code=VeinState(lost=0.6).code)
        states.append(("handout-vein", print_link(vein), _look, CHOOSING))
    return tuple(states)


def _look(window: Window) -> None:
    """Let everything get ready."""
    if window.page is not None:
        window.page.finish_pictures()


def _tick_several(window: Window) -> None:
    """Put a few things into the hand-out."""
    page = window.page
    if isinstance(page, PrintPage) and page.list is not None:
        for card in page.list.cards[:SEVERAL]:
            card.click()
        page.finish_pictures()


def _begin_all(window: Window) -> None:
    """Ask for all pages, and look when some of them are ready."""
    page = window.page
    if isinstance(page, PrintPage) and page.list is not None and page.list.buttons:
        builder = page.making.builder

        def stop(done: int) -> None:
            if done == SOME:
                builder.cancel()

        builder.advanced.connect(stop)
        page.list.buttons[0].click()
        builder.finish()


def _large(window: Window) -> None:
    """Ask for large print."""
    page = window.page
    if isinstance(page, PrintPage):
        page.options.sizes.segments[1].click()
        page.finish_pictures()


def _wide(window: Window) -> None:
    """See the page as wide as there is room."""
    page = window.page
    if isinstance(page, PrintPage):
        page.finish_pictures()
        page.preview.wide.click()
        page.finish_pictures()
