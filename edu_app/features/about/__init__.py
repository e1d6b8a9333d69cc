# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where this comes from: who wrote and checked it, sources, money, licences and versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature
from edu_app.library.link import LICENCES, Kind

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link
    from edu_app.ui.page import Card, Page


def make_page(context: Context, link: Link) -> Page:
    """Return the page about the guide itself."""
    if link.target == LICENCES:
        from edu_app.features.about.licences_view import make_licences

        return make_licences(context, link)
    from edu_app.features.about.page_view import make_about

    return make_about(context, link)


def make_card(context: Context, link: Link) -> Card:
    """Return the card of one source."""
    from edu_app.features.about.source_view import make_source_card

    return make_source_card(context, link)


FEATURE = Feature(
    name="about",
    pages=(Kind.ABOUT, Kind.SOURCE),
    make_page=make_page,
    cards=(Kind.SOURCE,),
    make_card=make_card,
)
