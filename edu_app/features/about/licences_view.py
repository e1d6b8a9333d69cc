# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pages with the licences of everything in this copy: the list, and one notice at a time.

A bundle brings hundreds of thousands of letters; a page of one notice is there at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from edu_app.features.about.licence_blocks import (
    list_blocks,
    notice_blocks,
    number_of,
    title_of,
)
from edu_app.features.about.text_view import TextPage
from edu_app.notices import notices_text, read_notices

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link


def make_licences(context: Context, link: Link) -> TextPage:
    """Build the list, or the notice that the link names."""
    notices = read_notices(notices_text())
    number = number_of(link.part, notices)
    if number is None:
        title = QCoreApplication.translate("about", "Licenses")
        return TextPage(context, title, list_blocks(notices, say))
    return TextPage(context, title_of(notices, number), notice_blocks(notices, number, say))


def say(text: str) -> str:
    """Translate an interface word of these pages."""
    return QCoreApplication.translate("about", text)
