# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The symptom checklist: four steps, a page to take along, and nothing that judges an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature
from edu_app.library.checklist import Step
from edu_app.library.link import Kind

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link
    from edu_app.ui.page import Page


def make_page(context: Context, link: Link) -> Page:
    """Return the step that a link names; the first one for a name that is no step."""
    match link.target:
        case Step.WHERE:
            from edu_app.features.checklist.where_view import make_where

            return make_where(context, link)
        case Step.ABOUT:
            from edu_app.features.checklist.about_view import make_about

            return make_about(context)
        case Step.TAKE:
            from edu_app.features.checklist.take_view import make_take

            return make_take(context)
        case _:
            from edu_app.features.checklist.feel_view import make_feel

            return make_feel(context)


FEATURE = Feature(name="checklist", pages=(Kind.CHECKLIST,), make_page=make_page)
