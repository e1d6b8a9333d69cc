# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page is a row of small texts, each knowing what it is."""

from __future__ import annotations

import pytest

from edu_app.editorial.units import Role, Unit, units_of
from edu_app.library.model import CalloutKind
from tests.editorial.conftest import Pages

BODY = """\
The lead [@R16].

## First part

Words of [[clot|one]].

- a line
    - a line below

1. a step

!!! warn "Box"
    In the box.

### Deep

Table: Counts

| Who | Many |
|---|---|
| Most people. | 5 [@R16] |

![](diagram:veins "Look at it.")

!!! risk
    n: 4
    of: 100
    event: did
    otherwise: did not
    population: people
    period: in a year
    note: Small.
    source: R16
"""


def test_each_block_becomes_small_texts_in_reading_order(page: Pages) -> None:
    units = page(BODY, references="[R16]").units

    assert [(unit.role, unit.text, unit.cited) for unit in units] == [
        (Role.LEAD, "The lead.", True),
        (Role.HEADING, "First part", False),
        (Role.TEXT, "Words of one.", False),
        (Role.BULLET, "a line", False),
        (Role.BULLET, "a line below", False),
        (Role.STEP, "a step", False),
        (Role.HEADING, "Box", False),
        (Role.TEXT, "In the box.", False),
        (Role.HEADING, "Deep", False),
        (Role.CAPTION, "Counts", False),
        (Role.ROW, "Who. Many", False),
        (Role.ROW, "Most people. 5", True),
        (Role.CAPTION, "Look at it.", False),
        (Role.RISK, "Out of 100 people, 4 did in a year. The other 96 did not. Small.", True),
    ]


def test_a_text_knows_its_section_and_its_box(page: Pages) -> None:
    units = page(BODY, references="[R16]").units

    assert [unit.section for unit in units] == ["", *["first-part"] * 13]
    assert [unit.text for unit in units if unit.box is CalloutKind.WARN] == ["Box", "In the box."]
    assert all(unit.fixed == (unit.box is CalloutKind.WARN) for unit in units)
    assert [unit.level for unit in units if unit.role is Role.HEADING] == [2, 0, 3]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three? Four", ("One.", "Two!", "Three?", "Four")),
        ("About 4.5 of them. 1,000 in all.", ("About 4.5 of them.", "1,000 in all.")),
        ("He said “no.” She said (yes.) Then", ("He said “no.", "She said (yes.", "Then")),
        ("It ends. (So it does.)", ("It ends.", "(So it does.)")),
        ("one. two", ("one. two",)),
        ("", ()),
    ],
)
def test_a_text_has_sentences(text: str, sentences: tuple[str, ...]) -> None:
    unit = Unit(role=Role.TEXT, text=text, words=(), section="")

    assert unit.sentences() == sentences


def test_nothing_makes_no_texts() -> None:
    assert units_of(()) == ()
