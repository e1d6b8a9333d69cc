# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Takes from the library the words that the patient's screen may show besides the steps."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from edu_app.features.consult.shown import Public, Shown, derive_shown
from edu_app.library.comparison import comparison_of
from edu_app.library.inline import text_of
from edu_app.library.link import Kind, Link
from edu_app.library.model import Draft
from edu_app.problems import EduError
from edu_app.render.review import review_words

if TYPE_CHECKING:
    from edu_app.library.loader import Library
    from edu_app.render.talk import Talk

PAGE = "options"
"""The page on which all ways to treat stand side by side."""


PAGES = {
    "watch": "option-watchful-waiting",
    "movement": "option-exercise",
    "compression": "option-compression",
    "medicines": "option-medicines",
    "stent": "option-stenting",
}
"""The page of each way to treat, by the anchor that it has on the page of all."""


class Showing:
    """Says what the patient sees of a talk, in the words of one library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def of(self, talk: Talk) -> Shown | None:
        """Return what the patient sees; None while their screen is blank."""
        steps = self._library.references.plans.steps()
        return derive_shown(talk, steps, self._library.diagram, self._public)

    @cached_property
    def _public(self) -> Public:
        return public_of(self._library)


def public_of(library: Library) -> Public:
    """Return these words; what a language does not have is empty, and nothing raises."""
    talk = library.references.talk
    return Public(
        options=options_of(library),
        matters=talk.matters if talk is not None else {},
        review=review_words(talk.review if talk is not None else Draft(), library.phrases),
    )


def options_of(library: Library) -> tuple[str, ...]:
    """Return the names of all ways to treat, by the alphabet so that none comes first by rank."""
    return tuple(links_of(library))


def links_of(library: Library) -> dict[str, Link]:
    """Return the names of all ways to treat, in that order, and what leads to their pages."""
    try:
        found = comparison_of(library.topic(PAGE).blocks)
    except EduError:
        return {}
    choices = found.choices if found is not None else ()
    links = {text_of(each.name): _link_of(each.id, library) for each in choices}
    return {name: links[name] for name in sorted(links, key=str.casefold)}


def _link_of(way: str, library: Library) -> Link:
    """Return what leads to the page of a way to treat; without one, to that of all of them."""
    link = Link(Kind.TOPIC, PAGES.get(way, PAGE))
    return link if library.has(link) else Link(Kind.TOPIC, PAGE)
