# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The sentence for the record: which pages were read. It is made without any answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.problems import EduError

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from edu_app.library.checklist import Form
    from edu_app.library.loader import Library


def chart_sentence(
    form: Form, library: Library, read: Collection[str], *, on: date, version: str
) -> str:
    """Say what was covered: the pages in reading order, the day, and which texts they were."""
    titles = [title for topic in library.path().order() if (title := _title(library, topic, read))]
    page = form.page
    return page.chart.format(
        pages=", ".join(titles) if titles else page.chart_none,
        date=library.phrases.day(on),
        version=version,
        form=f"{form.version} {form.digest}",
    )


def _title(library: Library, topic: str, read: Collection[str]) -> str:
    """Return the short title of a page that was read; empty for others."""
    if topic not in read:
        return ""
    try:
        return library.meta(topic).short_title
    except EduError:
        return ""
