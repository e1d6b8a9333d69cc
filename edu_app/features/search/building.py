# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Make the index of one language from the content folder, in whatever thread that happens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from edu_app.features.search.documents import Document, documents_of
from edu_app.features.search.index import Index
from edu_app.features.search.lexicon import read_lexicon
from edu_app.library.loader import Library


def build_index(
    root: Path,
    lang: str,
    facts: Mapping[str, str],
    checkpoint: Callable[[], None] = lambda: None,
) -> Index:
    """Read every page with a library of its own and return the index.

    `checkpoint` is called before each piece, so that whoever waits can give up.
    """
    library = Library(root, lang, facts)
    lexicon, _faults = read_lexicon(root, lang, library.terms())
    return Index(_checked(documents_of(library, lexicon.pages), checkpoint), lexicon)


def _checked(documents: Iterable[Document], checkpoint: Callable[[], None]) -> Iterator[Document]:
    for document in documents:
        checkpoint()
        yield document
