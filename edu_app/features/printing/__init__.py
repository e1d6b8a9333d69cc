# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Hand-outs on paper: what is in them, how they look, and the ways to take them along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature
from edu_app.library.link import Kind
from edu_app.problems import EduError

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link
    from edu_app.ui.page import Page


class NothingPrinted(EduError):  # noqa: N818  # says what happened, in words
    """This machine prints nothing of this sort."""

    code = "R-02"


def make_page(context: Context, link: Link) -> Page:
    """Return the page of a hand-out; raise NothingPrinted where the clinic allows none."""
    from edu_app.features.printing.page_view import make_handout

    return make_handout(context, link)


FEATURE = Feature(name="printing", pages=(Kind.PRINT,), make_page=make_page)
