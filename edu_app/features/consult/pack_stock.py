# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Takes from the library and the visit what can go home from a talk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from edu_app.features.consult.asked import asked
from edu_app.features.consult.pack import OPTIONS, Stock
from edu_app.problems import ContentMissing, EduError

if TYPE_CHECKING:
    from edu_app.library.loader import Library
    from edu_app.session import Session


def stock_of(library: Library, session: Session) -> Stock:
    """Return what there is; raise ContentMissing where the words for a talk are not there."""
    references = library.references
    words = references.talk
    if words is None:
        raise ContentMissing("The words for a talk are missing in this language. Add talk.toml.")
    steps = references.plans.steps()
    form = references.checklist
    ticked = form is not None and bool(session.checklist.answers)
    topics = (OPTIONS, *(step.topic for step in steps.values()))
    return Stock(
        steps=steps,
        words=words,
        pages=_titles(library, topics),
        questions=asked(form, session),
        checklist=form.page.title if form is not None and ticked else "",
    )


def _titles(library: Library, topics: Iterable[str]) -> Mapping[str, str]:
    """Return the titles of pages; what cannot be read is not offered."""
    found: dict[str, str] = {}
    for topic in dict.fromkeys(filter(None, topics)):
        try:
            found[topic] = library.meta(topic).title
        except EduError:
            continue
    return found
