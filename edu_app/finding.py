# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Search from the command line: the ranked results as a list to read or as JSON; needs no Qt."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from edu_app.features.search.building import build_index
from edu_app.features.search.documents import Found
from edu_app.features.search.passage import passage
from edu_app.library.loader import library_of

if TYPE_CHECKING:
    from edu_app.features.search.index import Hit, Results

KINDS = {
    Found.TOPIC: "page",
    Found.FAQ: "question",
    Found.DIAGRAM: "drawing",
    Found.TERM: "word",
}
WIDTH = 100
INDENT = "    "


def find(words: str, root: Path, lang: str, facts: Mapping[str, str], *, as_json: bool) -> str:
    """Return what is found for some words, best first."""
    library_of(root, lang, facts)  # says so when there is no such language
    index = build_index(root, lang, facts)
    results = index.search(words)
    index.close()
    return _as_json(results) if as_json else _as_list(results)


def _as_json(results: Results) -> str:
    found = {
        "query": results.query,
        "corrected": results.corrected,
        "counts": {str(kind): count for kind, count in results.counts().items()},
        "results": [_row(hit, results.words) for hit in results.hits],
    }
    return json.dumps(found, indent=1)  # plain letters: a pipe may know no others


def _row(hit: Hit, words: frozenset[str]) -> dict[str, object]:
    document = hit.document
    return {
        "kind": str(document.kind),
        "id": document.id,
        "link": str(document.link),
        "place": document.place,
        "heading": document.heading,
        "passage": passage(document.body, words).text,
        "score": round(hit.score, 3),
    }


def _as_list(results: Results) -> str:
    if not results.hits:
        return (
            f"Nothing was found for “{results.query}”. Try fewer words, or other words for it."
            if results.query
            else "There is no word to look for. Write: vein-guide search swollen leg"
        )
    count = len(results.hits)
    head = f"{count} result{'' if count == 1 else 's'} for “{results.query}”"
    if results.corrected:
        head += f", read as “{results.corrected}”"
    return "\n".join([head, *(_entry(at, hit, results) for at, hit in enumerate(results.hits, 1))])


def _entry(number: int, hit: Hit, results: Results) -> str:
    document = hit.document
    title = document.heading
    if document.place and document.place != title:
        title = f"{document.place}: {title}"
    lines = [f"\n{number:>2}. {title} ({KINDS[document.kind]})", f"{INDENT}{document.link}"]
    text = passage(document.body, results.words).text
    lines += textwrap.wrap(text, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT)
    return "\n".join(lines)
