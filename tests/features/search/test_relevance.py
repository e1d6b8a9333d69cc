# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What patients type finds the page they mean among the first three results."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from edu_app.features.search.index import Index
from edu_app.library.link import Link
from edu_app.library.loader import Library

TABLE = tomllib.loads(Path(__file__).with_name("relevance.toml").read_text("utf-8"))
QUERIES = [(query, wanted) for group in TABLE.values() for query, wanted in group.items()]
FEWEST, FIRST, SHARE = 60, 3, 0.95


def found(guide: Index, query: str) -> list[str]:
    """Return the first results as `kind:id`."""
    return [f"{hit.document.kind}:{hit.document.id}" for hit in guide.search(query).hits[:FIRST]]


def test_the_table_is_large_and_of_every_sort() -> None:
    assert len(QUERIES) >= FEWEST
    assert set(TABLE) == {"lay", "clinical", "misspelt", "half", "questions"}


@pytest.mark.parametrize("target", sorted({each for _, wanted in QUERIES for each in wanted}))
def test_every_page_of_the_table_is_there(library: Library, target: str) -> None:
    link = Link.parse(target)

    assert link is not None
    assert library.has(link)


def test_nearly_every_query_finds_its_page_among_the_first(guide: Index) -> None:
    missed = {
        query: first
        for query, wanted in QUERIES
        if not set(first := found(guide, query)) & set(wanted)
    }

    assert len(missed) <= (1 - SHARE) * len(QUERIES), missed
