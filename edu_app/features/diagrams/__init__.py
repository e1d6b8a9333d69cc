# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The drawings: all in a list, each in a viewer, one that can be changed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature
from edu_app.library.diagram import DiagramGroup
from edu_app.library.link import LIVING_VEIN, Kind

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link
    from edu_app.ui.page import Page

LIVING_SHELF = DiagramGroup.CAUSES
"""The group of drawings in which the living vein stands, before all others."""
IN_WORDS = "in-words"
"""The part of a drawing's address that opens its long description."""


def make_page(context: Context, link: Link) -> Page:
    """Return the list of drawings, one of them, or what one shows in words."""
    if not link.target:
        from edu_app.features.diagrams.list_view import make_list

        return make_list(context)
    if link.target == LIVING_VEIN:
        from edu_app.features.diagrams.vein_view import make_vein_page

        return make_vein_page(context, link)
    if link.part == IN_WORDS:
        from edu_app.features.diagrams.words_view import make_words

        return make_words(context, link)
    from edu_app.features.diagrams.page_view import make_viewer

    return make_viewer(context, link)


FEATURE = Feature(name="diagrams", pages=(Kind.DIAGRAM,), make_page=make_page)
