# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The index: everything that can be found, in memory only, and the ranked results of a query."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from edu_app.features.search.conditions import Conditions
from edu_app.features.search.documents import Document, Found
from edu_app.features.search.lexicon import Lexicon
from edu_app.features.search.spelling import Speller
from edu_app.features.search.words import clean, query_words, words_of

RANKED_QUERY = """
select rowid, bm25(found, 10.0, 3.0, 2.0, 2.0) as rank from found
where found match ? order by rank limit ?
"""
"""The numbers are the weights of a hit in heading, body, further names and stems."""
WIDE_QUERY = "select rowid, -1.0 from found where found match ? limit ?"
HALF = 0.5
"""Share of a heading from which on it looks like what was asked."""
MOST_RESULTS = 60
MOST_RANKED = 240
"""Rows that are fetched before pieces of one page are taken together."""
ENOUGH = 12
"""With so many results that have all words, those with some are not looked for."""
PIECES_OF_PAGE = 2
EVERYWHERE = 0.25
"""For the parts that every page has: they repeat what stands elsewhere."""
KIND_BONUS = {Found.TOPIC: 1.0, Found.FAQ: 1.0, Found.DIAGRAM: 0.7, Found.TERM: 0.9}
TITLE_BONUS = 1.6
"""For a page, word or question whose heading is just what was typed."""
TABLE = """
create virtual table found using fts5(
    heading, body, names, stems,
    tokenize = "unicode61 remove_diacritics 2", prefix = "2 3"
)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One result."""

    document: Document
    score: float
    """Higher is better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What was found for a query."""

    query: str
    """As it was understood: cleaned."""
    hits: tuple[Hit, ...]
    words: frozenset[str]
    """Folded words and word beginnings that are to be marked in the results."""
    corrected: str = ""
    """The query with its spelling mended, when that found more; empty otherwise."""

    def counts(self) -> dict[Found, int]:
        """Return how many results there are of each kind that has any, in the order of kinds."""
        found = [hit.document.kind for hit in self.hits]
        return {kind: found.count(kind) for kind in Found if kind in found}


NOTHING = Results(query="", hits=(), words=frozenset())


class Index:
    """A full-text index of one language. It may be built in one thread and used in another."""

    def __init__(self, documents: Iterable[Document], lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        # Handed over once, when it is complete: never used by two threads at a time.
        self._base = sqlite3.connect(":memory:", check_same_thread=False)
        self._base.execute("pragma temp_store = memory")
        self._base.execute(TABLE)
        self._documents: list[Document] = []
        self._headings: list[tuple[str, ...]] = []
        counts: Counter[str] = Counter()
        rows = (self._row(document, counts) for document in documents)
        self._base.executemany(
            "insert into found (rowid, heading, body, names, stems) values (?, ?, ?, ?, ?)", rows
        )
        self._base.execute("insert into found (found) values ('optimize')")
        self._base.execute("pragma query_only = on")
        self._everywhere = _repeated(self._documents)
        self._conditions = Conditions(counts, lexicon)
        self._speller = Speller(counts)

    def __len__(self) -> int:
        return len(self._documents)

    def search(self, text: str) -> Results:
        """Return what is found for a query, best first; anything at all may be typed."""
        query = clean(text)
        words = query_words(query, self.lexicon.small)
        if not words:
            return NOTHING
        asked = words_of(query)
        hits, marks = self._find(words, asked)
        mended = self._speller.mend(words)
        if mended != words:
            more, further = self._find(mended, asked)
            if len(more) > len(hits) or not hits:
                return Results(
                    query=query, hits=more, words=further | marks, corrected=" ".join(mended)
                )
        return Results(query=query, hits=hits, words=marks)

    def close(self) -> None:
        """Give the memory back."""
        self._base.close()

    # ------------------------------------------------------------ building

    def _row(self, document: Document, counts: Counter[str]) -> tuple[int, str, str, str, str]:
        self._documents.append(document)
        heading = words_of(document.heading)
        self._headings.append(heading)
        shown = dict.fromkeys((*heading, *words_of(document.body)))
        counts.update(shown.keys())
        stems = " ".join(dict.fromkeys(map(self.lexicon.stem, shown)))
        return len(self._documents), document.heading, document.body, document.names, stems

    # ------------------------------------------------------------ finding

    def _find(
        self, words: tuple[str, ...], asked: tuple[str, ...]
    ) -> tuple[tuple[Hit, ...], frozenset[str]]:
        others = dict.fromkeys((*self.lexicon.others(words), *self.lexicon.others(asked)))
        marks = frozenset((*words, *map(self.lexicon.stem, words)))
        marks |= frozenset(word for name in others for word in name)
        wide = self._conditions.is_wide(words)
        rows = self._ranked(self._conditions.every(words), wide=wide)
        # A name of several words means what it names, not its words one by one.
        named = len(asked) > 1 and asked in self.lexicon.same
        some = self._conditions.some(words, tuple(others))
        if some and (named or others or len(rows) < ENOUGH):
            rows = _joined([] if named else rows, self._ranked(some, wide=wide))
        return tuple(self._hits(rows, words, frozenset((*asked, *words)))), marks

    def _ranked(self, condition: str, *, wide: bool) -> list[tuple[int, float]]:
        """Return rows and their scores; of too many only the first ones, all alike."""
        query = WIDE_QUERY if wide else RANKED_QUERY
        return [
            (rowid, -rank) for rowid, rank in self._base.execute(query, (condition, MOST_RANKED))
        ]

    def _hits(
        self, rows: list[tuple[int, float]], words: tuple[str, ...], asked: frozenset[str]
    ) -> Iterator[Hit]:
        scored = [
            (-score * self._worth(rowid - 1, words, asked), order, rowid - 1)
            for order, (rowid, score) in enumerate(rows)
        ]
        scored.sort()
        pieces: Counter[tuple[Found, str]] = Counter()
        shown = 0
        for negative, _, at in scored:
            document = self._documents[at]
            key = (document.kind, document.id)
            pieces[key] += 1
            if pieces[key] <= PIECES_OF_PAGE and shown < MOST_RESULTS:
                shown += 1
                yield Hit(document=document, score=-negative)

    def _worth(self, at: int, words: tuple[str, ...], asked: frozenset[str]) -> float:
        """Return by how much more a piece is wanted than its words alone say."""
        document, heading = self._documents[at], self._headings[at]
        worth = KIND_BONUS[document.kind]
        if document.link.part in self._everywhere:
            return worth * EVERYWHERE
        if words == heading or "-".join(words) == document.id:
            worth *= TITLE_BONUS
        # Small words count here: they make a question the question that was asked.
        share = len(asked.intersection(heading)) / max(1, len(set(heading)))
        return worth * (1 + share) if share >= HALF else worth


def _joined(
    first: list[tuple[int, float]], second: list[tuple[int, float]]
) -> list[tuple[int, float]]:
    """Return rows with all words before rows with some; the scores say so too."""
    scores = dict(second)
    for rowid, score in first:
        scores[rowid] = max(scores.get(rowid, 0.0), score) * 2
    return sorted(scores.items(), key=lambda row: -row[1])


def _repeated(documents: Sequence[Document]) -> frozenset[str]:
    """Return the ids of the parts that more than a third of the pages have."""
    parts = Counter(document.link.part for document in documents if document.link.part)
    pages = len({document.id for document in documents if document.kind is Found.TOPIC})
    return frozenset(part for part, count in parts.items() if count > max(2, pages / 3))
