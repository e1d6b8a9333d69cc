# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A risk statement says both halves, or is left out with a fault."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.library.model import Citation, Risk, SourceList
from edu_app.library.page import Page
from edu_app.library.phrases import FALLBACK
from edu_app.library.risk import risk_sentence

Read = Callable[[str], Page]

FIELDS = {
    "n": "408",
    "of": "1000",
    "event": "had a block",
    "otherwise": "had none",
    "population": "people with a stent, in one register",
    "period": "within 3 years",
    "note": "Paid for by a maker.",
    "source": "R16",
}
LINES = {name: line for line, name in enumerate(FIELDS, 4)}


def written(**changed: str | None) -> str:
    """Write the statement below a paragraph, so that `n` is on line 4."""
    fields = FIELDS | changed
    rows = [f"    {name}: {value}" for name, value in fields.items() if value is not None]
    return "\n".join(["Words.", "", "!!! risk", *rows])


def test_both_halves_are_said(read: Read) -> None:
    page = read(written())

    assert page.faults == ()
    assert page.blocks[1] == Risk(
        n=408,
        of=1000,
        event="had a block",
        otherwise="had none",
        population="people with a stent, in one register",
        period="within 3 years",
        sentence=(
            "Out of 1,000 people with a stent, in one register, 408 had a block within 3 years. "
            "The other 592 had none."
        ),
        note="Paid for by a maker.",
        citation=Citation(source_id="R16", number=1),
    )
    assert isinstance(page.blocks[2], SourceList)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"about": "yes"}, "about 408 had a block within 3 years. About 592 had none."),
        ({"about": "no"}, "408 had a block within 3 years. The other 592 had none."),
        ({"n": "0"}, "0 had a block within 3 years. The other 1,000 had none."),
        ({"n": "1000"}, "1,000 had a block within 3 years. The other 0 had none."),
        ({"of": "100", "n": "7"}, "7 had a block within 3 years. The other 93 had none."),
        ({"note": ""}, "408 had a block within 3 years. The other 592 had none."),
        ({"event": "called {emergency}"}, "408 called 911 within 3 years. The other 592 had none."),
    ],
)
def test_the_sentence_follows_the_fields(
    read: Read, changed: dict[str, str], sentence: str
) -> None:
    page = read(written(**changed))

    assert page.faults == ()
    risk = page.blocks[1]
    assert isinstance(risk, Risk)
    assert risk.sentence.endswith(sentence)


@pytest.mark.parametrize(
    ("changed", "line", "says"),
    [
        ({"n": "1001"}, LINES["of"], "1001 of 1000 is more than everybody"),
        ({"n": "-1"}, LINES["n"], "“-1” is no whole number"),
        ({"n": "4.5"}, LINES["n"], "“4.5” is no whole number"),
        ({"n": "²"}, LINES["n"], "“²” is no whole number"),
        ({"n": "9" * 5000}, LINES["n"], "is no whole number"),
        ({"of": "many"}, LINES["of"], "“many” is no whole number"),
        ({"of": "500"}, LINES["of"], "“of” is 500 and must be 100 or 1000"),
        ({"about": "perhaps"}, 12, "“about” is “perhaps” and must be yes or no"),
        ({"event": ""}, LINES["event"], "“event” is empty"),
        ({"period": None}, 3, "“period” is missing"),
        ({"period": None, "note": None}, 3, "“period”, “note” is missing"),
        ({"rate": "4 %"}, 12, "“rate” is no field"),
        ({"source": "16"}, LINES["source"], "“16” names no source"),
        ({"source": "R16, R17"}, LINES["source"], "“R16, R17” names no source"),
    ],
)
def test_a_wrong_statement_is_left_out(
    read: Read, changed: dict[str, str | None], line: int, says: str
) -> None:
    page = read(written(**changed))

    assert [(fault.line, fault.kind) for fault in page.faults] == [(line, "risk-field")]
    assert says in page.faults[0].sentence
    assert "The risk statement is left out of the page" in page.faults[0].sentence
    assert len(page.blocks) == 1


def test_a_field_that_is_there_twice_is_a_fault(read: Read) -> None:
    page = read(written() + "\n    n: 5")

    assert [(fault.line, fault.kind) for fault in page.faults] == [(12, "risk-field")]


def test_words_without_a_field_are_a_fault(read: Read) -> None:
    page = read("Words.\n\n!!! risk\n    Half of them\n" + written().partition("risk\n")[2])

    assert [(f.line, f.sentence.partition(". ")[0]) for f in page.faults] == [
        (4, "The risk statement is left out of the page: “Half of them” is no field")
    ]


def test_marks_in_the_words_are_a_fault_on_their_line(read: Read) -> None:
    page = read(written(event="had **a** block", otherwise="had [none](topic:risks)"))

    assert [(fault.line, fault.kind) for fault in page.faults] == [
        (LINES["event"], "plain-only"),
        (LINES["otherwise"], "plain-only"),
    ]
    assert isinstance(page.blocks[1], Risk)
    assert page.blocks[1].event == "had a block"


def test_an_unknown_source_is_a_fault_on_its_line(read: Read) -> None:
    page = read(written(source="R99"))

    assert [(fault.line, fault.kind) for fault in page.faults] == [
        (LINES["source"], "unknown-source")
    ]


def test_large_numbers_have_separators() -> None:
    words = dict.fromkeys(("event", "otherwise", "population", "period"), "x")

    assert risk_sentence(1, 1000, words, FALLBACK, about=False) == (
        "Out of 1,000 x, 1 x x. The other 999 x."
    )
