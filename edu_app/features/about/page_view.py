# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page that says who stands behind the guide."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication

from edu_app import __version__
from edu_app.features.about.sections import about_blocks
from edu_app.features.about.text_view import TextPage
from edu_app.library.link import Kind

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link


def make_about(context: Context, link: Link) -> AboutPage:
    """Build the page; a link to a source scrolls to it."""
    page = AboutPage(context)
    if link.kind is Kind.SOURCE:
        page.show_part(f"source-{link.target.lower()}")
    elif link.part:
        page.show_part(link.part)
    return page


class AboutPage(TextPage):
    """A page of text that is partly written and partly worked out."""

    def __init__(self, context: Context) -> None:
        title = QCoreApplication.translate("about", "Where this comes from")
        blocks = about_blocks(context.library, context.settings, versions(), _say)
        super().__init__(context, title, blocks)


def versions() -> tuple[str, ...]:
    """Return what this copy of the guide is made of."""
    return (
        f"Vein Guide {__version__}",
        f"Qt and PySide6 {PySide6.__version__} (LGPL-3.0)",
        f"Python {platform.python_version()} (PSF)",
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("about", text)
