# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each claim of the two texts that set the questions is answered where the table says.

`coverage.md` is the table. `answers.toml` says by which words one knows the answer: `each` home
holds one of them, `says` stands in some home, `not` stands nowhere. The checklist of symptoms is
a home that is not built yet; nothing is looked for there.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.content.real_pages import homes

FOLDER = Path(__file__).parent
TABLE, LISTS = (FOLDER / "coverage.md").read_text("utf-8").split("### Seed headings and lists")
ANSWERS: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(
    (FOLDER / "answers.toml").read_text("utf-8")
)
NOT_BUILT = {"checklist", "nowhere"}
FEWEST = 166
SAID_NOT = ("left out", "held")


def rows(text: str) -> Iterator[list[str]]:
    """Return the cells of each row of a table, without its header."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if (
            line.startswith("|")
            and not set(cells[0]) <= {"-"}
            and cells[0] not in ("ID", "Seed item")
        ):
            yield cells


CLAIMS = {cells[0]: cells for cells in rows(TABLE)}
each_claim = pytest.mark.parametrize("claim", sorted(CLAIMS))


def homes_of(claim: str) -> list[str]:
    """Return the pages that the table names for a claim."""
    bare = re.sub(r"\([^)]*\)", "", CLAIMS[claim][3])
    return [name.split()[0] for name in bare.split(",")]


def found(pattern: str, text: str) -> bool:
    return bool(re.search(pattern, text, re.IGNORECASE))


def there(claim: str) -> dict[str, str]:
    """Return the text of each home that is built."""
    return {name: homes()[name] for name in ANSWERS[claim]["homes"] if name not in NOT_BUILT}


def test_the_table_is_whole() -> None:
    numbers = [int(claim.removeprefix("S-")) for claim in CLAIMS]

    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= FEWEST


def test_every_claim_has_an_answer_and_every_answer_a_claim() -> None:
    assert set(ANSWERS) == set(CLAIMS)


@each_claim
def test_the_answer_stands_where_the_table_says(claim: str) -> None:
    assert ANSWERS[claim]["homes"] == homes_of(claim)
    assert set(ANSWERS[claim]) <= {"homes", "each", "says", "not"}


@each_claim
def test_what_is_left_out_is_looked_for_everywhere_and_the_rest_in_its_homes(claim: str) -> None:
    treatment = CLAIMS[claim][4]

    assert ANSWERS[claim].get("not" if treatment.startswith(SAID_NOT) else "each")


@each_claim
def test_each_home_answers_the_claim(claim: str) -> None:
    patterns = ANSWERS[claim].get("each", [])

    silent = [
        name
        for name, text in there(claim).items()
        if patterns and not any(found(pattern, text) for pattern in patterns)
    ]

    assert silent == []


@each_claim
def test_some_home_says_what_the_answer_needs(claim: str) -> None:
    texts = there(claim).values()

    unsaid = [
        pattern
        for pattern in ANSWERS[claim].get("says", [])
        if not any(found(pattern, text) for text in texts)
    ]

    assert unsaid == []


@each_claim
def test_what_may_not_be_said_stands_nowhere(claim: str) -> None:
    said = {
        (name, pattern)
        for pattern in ANSWERS[claim].get("not", [])
        for name, text in homes().items()
        if found(pattern, text)
    }

    assert said == set()


def named(text: str) -> Iterator[str]:
    """Return the claims that a cell names, one by one or from one to another."""
    for first, last in re.findall(r"S-(\d+)(?: to S-(\d+))?", text):
        yield from (f"S-{number:03}" for number in range(int(first), int(last or first) + 1))


@pytest.mark.parametrize("cells", list(rows(LISTS)), ids=lambda cells: cells[0][:30])
def test_every_heading_and_list_of_the_texts_has_its_rows(cells: list[str]) -> None:
    claims = list(named(cells[1])) or list(named(" ".join(cells)))

    assert claims
    assert set(claims) <= set(ANSWERS)
