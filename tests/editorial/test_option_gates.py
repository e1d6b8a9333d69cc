# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gate on choices side by side: each gets the same room."""

from __future__ import annotations

import pytest

from edu_app.editorial.option_gates import equal_room, unequal
from edu_app.library.comparison import comparison_of
from tests.editorial.conftest import Found, Pages, places

CHOICE = "## {name}\n\n### Good side\n\n{good}\n\n### Bad side\n\n{bad}\n\n"


def choices(*rows: tuple[str, int, int]) -> str:
    """Return choices with so many words under each sub-heading."""
    parts = [
        CHOICE.format(name=name, good=f"{name} " + "x " * (good - 1), bad="y " * bad)
        for name, good, bad in rows
    ]
    return "".join(parts)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Lead.\n", []),
        (choices(("Wait", 10, 10), ("Stent", 10, 10)), []),
        (choices(("Wait", 9, 10), ("Stent", 13, 10)), []),
        # A mean of 10: half of it is too short, half more is not too long.
        (choices(("Wait", 5, 10), ("Stent", 15, 10)), [("unequal-options", 5)]),
        (
            choices(("Wait", 5, 10), ("Stent", 16, 10)),
            [("unequal-options", 5), ("unequal-options", 15)],
        ),
        (
            choices(("Wait", 10, 8), ("Walk", 10, 8), ("Stent", 25, 8)),
            [("unequal-options", 5), ("unequal-options", 15), ("unequal-options", 25)],
        ),
    ],
)
def test_choices_are_told_at_equal_length(page: Pages, body: str, found: Found) -> None:
    made = page(body)

    assert places(made, equal_room(made)) == found


def test_what_is_unequal_is_named(page: Pages) -> None:
    found = comparison_of(
        page(choices(("Wait", 10, 8), ("Walk", 10, 8), ("Stent", 22, 8))).topic.blocks
    )
    assert found is not None

    ((aspect, name, ratio),) = unequal(found)

    assert (aspect, name) == ("Good side", "Stent")
    assert ratio == pytest.approx(22 / 14)


def test_empty_texts_are_equal(page: Pages) -> None:
    made = page(choices(("A", 1, 1), ("B", 1, 1)).replace("y", "…").replace("A x", "…"))
    found = comparison_of(made.topic.blocks)
    assert found is not None

    assert [row[0] for row in unequal(found)] == []
