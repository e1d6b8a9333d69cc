# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The index: everything that can be found, in memory only, and the ranked results of a query."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from edu_app.features.search.documents import Document, Found
from edu_app.features.search.lexicon import Lexicon
from edu_app.features.search.spelling import Speller
from edu_app.features.search.words import clean, fold, query_words, words_of

WEIGHTS = "10.0, 3.0, 2.0, 2.0"
"""Of a hit in heading, body, further names and stems."""
HALF = 0.5
"""Share of a heading from which on it looks like what was asked."""
MOST_RESULTS = 60
MOST_RANKED = 400
"""Rows that are fetched before pieces of one page are taken together."""
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
        rows = (self._row(document) for document in documents)
        self._base.executemany(
            "insert into found (rowid, heading, body, names, stems) values (?, ?, ?, ?, ?)", rows
        )
        self._base.execute("insert into found (found) values ('optimize')")
        self._everywhere = _repeated(self._documents)
        self._base.execute("create virtual table vocabulary using fts5vocab('found', 'row')")
        self._base.execute("pragma query_only = on")
        self._speller = Speller(self._vocabulary())

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

    def _row(self, document: Document) -> tuple[int, str, str, str, str]:
        self._documents.append(document)
        shown = f"{document.heading} {document.body}"
        stems = " ".join(dict.fromkeys(self.lexicon.stem(word) for word in words_of(shown)))
        return len(self._documents), document.heading, document.body, document.names, stems

    def _vocabulary(self) -> dict[str, int]:
        """Return the words that a reader can see, and in how many pieces each stands."""
        counts: dict[str, int] = {}
        for document in self._documents:
            for word in set(words_of(f"{document.heading} {document.body}")):
                counts[word] = counts.get(word, 0) + 1
        return counts

    # ------------------------------------------------------------ finding

    def _find(
        self, words: tuple[str, ...], asked: tuple[str, ...]
    ) -> tuple[tuple[Hit, ...], frozenset[str]]:
        others = dict.fromkeys((*self.lexicon.others(words), *self.lexicon.others(asked)))
        marks = frozenset((*words, *(self.lexicon.stem(word) for word in words)))
        marks |= frozenset(word for name in others for word in name)
        exact = tuple(self._each(words))
        rows = self._ranked(" AND ".join(exact))
        either = " OR ".join((*exact, *(_phrase(name) for name in others)))
        if len(words) > 1 or others:
            # A name of several words means what it names, not its words one by one.
            named = len(asked) > 1 and asked in self.lexicon.same
            rows = _joined([] if named else rows, self._ranked(either))
        return tuple(self._hits(rows, words, frozenset((*asked, *words)))), marks

    def _each(self, words: Sequence[str]) -> Iterator[str]:
        """Return the condition for each word: itself, its beginning, its stem."""
        for word in words:
            stem = self.lexicon.stem(word)
            forms = [_quoted(word), f"{_quoted(word)}*" if len(word) > 1 else ""]
            forms.append(f"stems : {_quoted(stem)}")
            yield "(" + " OR ".join(filter(None, forms)) + ")"

    def _ranked(self, condition: str) -> list[tuple[int, float]]:
        rows = self._base.execute(
            f"select rowid, bm25(found, {WEIGHTS}) as rank from found "  # constants
            "where found match ? order by rank limit ?",
            (condition, MOST_RANKED),
        )
        return [(rowid, -rank) for rowid, rank in rows]

    def _hits(
        self, rows: list[tuple[int, float]], words: tuple[str, ...], asked: frozenset[str]
    ) -> Iterator[Hit]:
        scored = []
        typed = " ".join(words)
        for order, (rowid, score) in enumerate(rows):
            document = self._documents[rowid - 1]
            score *= KIND_BONUS[document.kind]
            repeated = document.link.part in self._everywhere
            if repeated:
                score *= EVERYWHERE
            heading = words_of(document.heading)
            if typed in (" ".join(heading), fold(document.id.replace("-", " "))):
                score *= TITLE_BONUS
            # Small words count here: they make a question the question that was asked.
            share = len(asked.intersection(heading)) / max(1, len(set(heading)))
            if share >= HALF and not repeated:
                score *= 1 + share
            scored.append((-score, order, document))
        scored.sort(key=lambda each: each[:2])
        pieces: dict[tuple[Found, str], int] = {}
        shown = 0
        for negative, _, document in scored:
            key = (document.kind, document.id)
            pieces[key] = pieces.get(key, 0) + 1
            if pieces[key] <= PIECES_OF_PAGE and shown < MOST_RESULTS:
                shown += 1
                yield Hit(document=document, score=-negative)


def _joined(
    first: list[tuple[int, float]], second: list[tuple[int, float]]
) -> list[tuple[int, float]]:
    """Return rows with all words before rows with some; the scores say so too."""
    scores = dict(second)
    for rowid, score in first:
        scores[rowid] = max(scores.get(rowid, 0.0), score) * 2
    return sorted(scores.items(), key=lambda row: -row[1])


def _quoted(word: str) -> str:
    """Return a word as text that the query language takes for nothing else."""
    return '"' + word.replace('"', '""') + '"'


def _phrase(words: Sequence[str]) -> str:
    return _quoted(" ".join(words))


def _repeated(documents: Sequence[Document]) -> frozenset[str]:
    """Return the ids of the parts that more than a third of the pages have."""
    parts = Counter(document.link.part for document in documents if document.link.part)
    pages = len({document.id for document in documents if document.kind is Found.TOPIC})
    return frozenset(part for part, count in parts.items() if count > max(2, pages / 3))
