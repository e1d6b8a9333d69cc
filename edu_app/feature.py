# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How a feature presents itself to the window, and what the window gives to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from edu_app.library.link import Kind, Link
    from edu_app.library.loader import Library
    from edu_app.profile import Profile
    from edu_app.session import Session
    from edu_app.settings import Settings
    from edu_app.ui.host import Host
    from edu_app.ui.page import Card, Chooser, Page
    from edu_app.ui.print_desk import PrintDesk
    from edu_app.ui.shape import Shape
    from edu_app.ui.theme import Theme


class Ending(StrEnum):
    """Why a visit ended."""

    PERSON = "person"
    IDLE = "idle"
    STAFF = "staff"
    SYSTEM = "system"


class Navigator(Protocol):
    """Opens places in the guide. It carries a link and nothing else."""

    def go(self, link: Link) -> None:
        """Open `link` as the next step of the history."""

    def home(self) -> None:
        """Open the start page as the next step of the history."""

    def end_visit(self) -> None:
        """Clear everything that the person chose and begin anew on the start page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The few things that a feature may use; its front door hands out only what is needed."""

    library: Library
    profile: Profile
    settings: Settings
    session: Session
    navigator: Navigator
    theme: Theme
    shape: Shape
    desk: PrintDesk
    """Prints, and forgets with the visit what it has printed."""
    today: Callable[[], date] = date.today
    """The present day, by which a page knows that it is past its review."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something the window can do now, as a list of everything shows it."""

    name: str
    words: str
    """In the language of the visit."""
    icon: str
    keys: str = ""
    """What to press for the same, such as `Ctrl+F`."""
    also: str = ""
    """Further words that it is found by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One capability of the guide, named in a profile and listed in `app.py`."""

    name: str
    pages: tuple[Kind, ...] = ()
    """Link kinds that open as a page."""
    make_page: Callable[[Context, Link], Page] | None = None
    cards: tuple[Kind, ...] = ()
    """Link kinds that open as a card beside the page."""
    make_card: Callable[[Context, Link], Card] | None = None
    make_palette: Callable[[Context, Sequence[Command]], Chooser] | None = None
    """Makes the list of everything that can be opened or done, found by typing."""
    attach: Callable[[Host], None] | None = None
    """Begins what stands over all pages, once the window is there; dies with the host."""
    begin: Callable[[Context, QObject], None] | None = None
    """Gets ready what takes time, once the first page is painted; dies with its second argument."""
