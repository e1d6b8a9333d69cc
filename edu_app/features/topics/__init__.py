# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pages a patient reads, and the start page that leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature
from edu_app.library.link import Kind

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link
    from edu_app.ui.page import Page


def make_page(context: Context, link: Link) -> Page:
    """Return the start page or the page of a topic."""
    if link.kind is Kind.HOME:
        from edu_app.features.topics.home_view import make_home

        return make_home(context)
    from edu_app.features.topics.page_view import make_topic

    return make_topic(context, link)


FEATURE = Feature(name="topics", pages=(Kind.HOME, Kind.TOPIC), make_page=make_page)
