# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Makes the page or the card that a link leads to, or the calm page when that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from edu_app.feature import Context
from edu_app.library.link import Kind, Link
from edu_app.problems import EduError
from edu_app.profile import ErrorSurface
from edu_app.shell.error_page import ErrorFacts, ErrorPage

if TYPE_CHECKING:
    from edu_app.shell.window import Window
    from edu_app.ui.page import Card, Page

MOST_ELSEWHERE = 3


def context_of(window: Window) -> Context:
    """Return what a feature is given."""
    parts = window.parts
    return Context(
        library=parts.library,
        profile=parts.profile,
        settings=parts.settings,
        session=window.session,
        navigator=window,
        theme=window.theme,
        shape=window.shape,
        desk=window.desk,
        today=parts.today,
    )


def make_page(window: Window, link: Link) -> Page:
    """Return the page of a link; the calm page when nothing opens it or it cannot be read."""
    for feature in window.parts.reached():
        if link.kind in feature.pages and feature.make_page is not None:
            try:
                return feature.make_page(context_of(window), link)
            except EduError as error:
                return make_error_page(window, link, error)
    words = QCoreApplication.translate("error", "Nothing in this guide opens “{link}”.")
    return make_error_page(window, link, EduError(words.format(link=link)))


def make_card(window: Window, link: Link) -> Card | None:
    """Return the card of a link; None when the link leads to a page."""
    for feature in window.parts.reached():
        if link.kind in feature.cards and feature.make_card is not None:
            return feature.make_card(context_of(window), link)
    return None


def make_error_page(window: Window, link: Link, error: EduError) -> ErrorPage:
    """Return the calm page, with details only where the profile shows them."""
    safety = window.parts.profile.safety
    facts = ErrorFacts(
        code=error.code,
        details=error.sentence if safety.errors is ErrorSurface.DETAILS else "",
        elsewhere=_elsewhere(window, link),
        home_after_seconds=safety.home_after_seconds,
    )
    page = ErrorPage(facts, window.theme, window)
    page.retry_wanted.connect(window.rebuild)
    return page


def _elsewhere(window: Window, link: Link) -> tuple[tuple[Link, str], ...]:
    """Return a few topics that can be opened, in reading order."""
    library = window.parts.library
    found: list[tuple[Link, str]] = []
    for topic_id in library.path().order():
        if len(found) == MOST_ELSEWHERE:
            break
        if topic_id != link.target:
            try:
                title = library.topic(topic_id).meta.short_title
            except EduError:
                continue
            found.append((Link(Kind.TOPIC, topic_id), title))
    return tuple(found)
