# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A phrase that has lost a name, or has one too many, is found before it is used."""

from __future__ import annotations

import msgspec
import pytest

from edu_app.library.phrase_checks import phrase_problem
from edu_app.library.phrases import FALLBACK, Phrases


def test_the_phrases_of_the_guide_have_all_their_names() -> None:
    assert phrase_problem(FALLBACK) == ("", "")


@pytest.mark.parametrize(
    ("part", "name", "value", "place", "says"),
    [
        ("risk", "exact", "{n} of {of}", "risk.exact", "it must hold {event}, {n}, {of}"),
        ("risk", "about", "{", "risk.about", "it must hold"),
        ("risk", "about", "{0}", "risk.about", "it must hold"),
        ("risk", "about", "{n:>5}", "risk.about", "it must hold"),
        ("risk", "about", "{n!r}", "risk.about", "it must hold"),
        ("risk", "about", "{n.x}", "risk.about", "it must hold"),
        ("review", "draft", "{by}", "review.draft", "it must hold no braces"),
        ("sources", "line", ("no name",), "sources.line", "each part holds some of"),
        ("sources", "line", ("{title} {page}",), "sources.line", "each part holds some of"),
        ("sources", "line", ("{title",), "sources.line", "each part holds some of"),
        ("dates", "months", ("May",), "dates.months", "12 months"),
        ("", "callouts", {"key": "Key"}, "callouts", "one word for each of ask, danger"),
    ],
)
def test_a_phrase_that_loses_something_is_a_problem(
    part: str, name: str, value: object, place: str, says: str
) -> None:
    if part:
        old = getattr(FALLBACK, part)
        phrases: Phrases = msgspec.structs.replace(
            FALLBACK, **{part: msgspec.structs.replace(old, **{name: value})}
        )
    else:
        phrases = msgspec.structs.replace(FALLBACK, **{name: value})

    found, problem = phrase_problem(phrases)

    assert found == place
    assert says in problem
