# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the bars have to know of the place that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.library.link import Kind, Link
from edu_app.shell.actions import BarFacts
from edu_app.shell.bars import Where

if TYPE_CHECKING:
    from edu_app.shell.window import Window
    from edu_app.ui.page import Page

SEARCH = Link(Kind.SEARCH)


def where_of(window: Window, page: Page) -> Where:
    """Return what the bars show of a page."""
    profile = window.parts.profile
    facts = BarFacts(
        home=window.history.current.link.kind is Kind.HOME,
        back=window.history.can_go_back,
        forward=window.history.can_go_forward and profile.reach.history_keys,
        search=searches(window),
        start_over=profile.chrome.start_over,
        large=window.shape.large,
        next_patient=profile.chrome.next_patient,
    )
    return Where(title=page.title, facts=facts, contrast=window.session.theme == "hc")


def searches(window: Window) -> bool:
    """Tell whether the search can be opened from the place that is shown."""
    pages = {kind for feature in window.parts.reached() for kind in feature.pages}
    return SEARCH.kind in pages and window.history.current.link != SEARCH
