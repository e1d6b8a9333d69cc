# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Finding what the guide says about the words that somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature
from edu_app.library.link import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from edu_app.feature import Command, Context
    from edu_app.library.link import Link
    from edu_app.ui.page import Chooser, Page


def make_page(context: Context, link: Link) -> Page:
    """Return the search page; what is typed there is in no link."""
    from edu_app.features.search.page_view import SearchPage

    del link
    return SearchPage(context)


def make_palette(context: Context, commands: Sequence[Command]) -> Chooser:
    """Return the list of everything that can be opened or done."""
    from edu_app.features.search.palette_view import Palette

    return Palette(context, commands)


def begin(context: Context, owner: QObject) -> None:
    """Start to build the index, so that it is ready when somebody opens the page."""
    from edu_app.features.search.catalogue_view import catalogue_of

    catalogue_of(context).belong_to(owner)


FEATURE = Feature(
    name="search",
    pages=(Kind.SEARCH,),
    make_page=make_page,
    make_palette=make_palette,
    begin=begin,
)
