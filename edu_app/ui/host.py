# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The window as a feature sees it that stands over all pages: a guard, a menu for staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.feature import Context, Ending
    from edu_app.settings import Settings
    from edu_app.ui.page import Page


class Host(QObject):
    """What such a feature may ask of the window, and what it hears from it."""

    page_opened = Signal()
    """Another page is shown, or the same one was built anew."""
    visit_ending = Signal()
    """A visit is about to be cleared; whoever covers the screen does it now."""
    visit_ended = Signal()
    """Everything of a visit is gone and a new session stands."""
    settings_changed = Signal()
    """The clinic's settings were taken anew, and the visit with them."""
    covered_changed = Signal()
    """A cover was put up or taken away."""

    @property
    def window(self) -> QWidget:
        """The top-level widget; parent of whatever a feature puts over it."""
        raise NotImplementedError

    @property
    def page(self) -> Page | None:
        """The page that is open."""
        raise NotImplementedError

    @property
    def cover(self) -> QWidget | None:
        """What covers the whole window now."""
        raise NotImplementedError

    def context(self) -> Context:
        """Return what features are given, of the present visit. Ask again after each signal."""
        raise NotImplementedError

    def languages(self) -> tuple[str, ...]:
        """Return the languages that a visit can be had in, the clinic's usual one first."""
        raise NotImplementedError

    def begin_visit(self, lang: str) -> None:
        """Begin a visit in a language; the start page is built, under a cover if there is one."""
        raise NotImplementedError

    def end_visit(self, why: Ending) -> None:
        """Destroy session and pages; build a new session and the start page."""
        raise NotImplementedError

    def put_cover(self, cover: QWidget) -> None:
        """Cover the whole window, bars and sheets included; one that is there is destroyed.

        A widget with a method `first_focus` gives the focus to what that returns.
        """
        raise NotImplementedError

    def lift_cover(self) -> None:
        """Take the cover away and show the page below it."""
        raise NotImplementedError

    def lay(self, content: QWidget, width: int, *, key: str) -> QWidget:
        """Lay a card in the middle over everything, also over a cover; return its sheet.

        `width` is in kiosk pixels. The sheet has a slot `shut` and a signal `closed`. While one of
        the same key is open, that one is shut first.
        """
        raise NotImplementedError

    def take_settings(self, settings: Settings) -> None:
        """End the visit and go on with other settings."""
        raise NotImplementedError

    def leave(self, code: int) -> None:
        """End the program with an exit code, also where nobody in front of it may close it."""
        raise NotImplementedError
