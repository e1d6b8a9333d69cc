# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""An index of the guide's own pages, built once, and one of a few small documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from edu_app.features.search.documents import Document, Found, documents_of
from edu_app.features.search.index import Index
from edu_app.features.search.lexicon import Lexicon, make_lexicon, read_lexicon
from edu_app.library.checks import DEFAULT_FACTS
from edu_app.library.link import Kind, Link
from edu_app.library.loader import Library
from edu_app.paths import content_dir
from tests.ui.conftest import _letters, make_theme, show, theme, tokens

__all__ = ["_letters", "make_theme", "show", "theme", "tokens"]

Maker = Callable[..., Index]
LEXICON = make_lexicon("en", (), small=("what", "is", "a"), same=(("socks", "stockings"),))


def piece(
    name: str, heading: str, body: str = "", *, kind: Found = Found.TOPIC, part: str = ""
) -> Document:
    """Return a document."""
    link = Link(Kind.TOPIC, name, part)
    return Document(kind=kind, id=name, link=link, place=name, heading=heading, body=body)


@pytest.fixture
def index() -> Iterator[Maker]:
    """Make an index of a few documents."""
    made: list[Index] = []

    def run(*documents: Document, lexicon: Lexicon = LEXICON) -> Index:
        made.append(Index(documents, lexicon))
        return made[-1]

    yield run
    for each in made:
        each.close()


@pytest.fixture(scope="session")
def library() -> Library:
    return Library(content_dir(), "en", DEFAULT_FACTS)


@pytest.fixture(scope="session")
def guide(library: Library) -> Iterator[Index]:
    """Lend the index of the guide."""
    lexicon, faults = read_lexicon(content_dir(), "en", library.terms())
    assert faults == ()
    made = Index(documents_of(library, lexicon.pages), lexicon)
    yield made
    made.close()
