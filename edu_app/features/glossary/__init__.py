# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The words of the guide: all in a list, each explained on a small card beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature
from edu_app.library.link import Kind

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link
    from edu_app.ui.page import Card, Page


def make_page(context: Context, link: Link) -> Page:
    """Return the list of all words, at a letter when the link names one."""
    from edu_app.features.glossary.list_view import make_list

    return make_list(context, link)


def make_card(context: Context, link: Link) -> Card:
    """Return the card of one word."""
    from edu_app.features.glossary.card_view import make_term_card

    return make_term_card(context, link)


FEATURE = Feature(
    name="glossary",
    pages=(Kind.GLOSSARY,),
    make_page=make_page,
    cards=(Kind.TERM,),
    make_card=make_card,
)
