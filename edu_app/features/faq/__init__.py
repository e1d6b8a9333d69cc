# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Common questions with short answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature
from edu_app.library.link import Kind

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link
    from edu_app.ui.page import Page


def make_page(context: Context, link: Link) -> Page:
    """Return the page of all questions, filtered or with one open as the link says."""
    from edu_app.features.faq.page_view import make_faq

    return make_faq(context, link)


FEATURE = Feature(name="faq", pages=(Kind.FAQ,), make_page=make_page)
