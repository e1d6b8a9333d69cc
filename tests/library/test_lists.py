# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A list keeps its words whatever stands in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.library.model import ItemList, ListItem, Text
from edu_app.library.page import Page
from edu_app.render.plain import dump


def test_a_list_is_built_with_the_list_below_it(read: Callable[[str], Page]) -> None:
    page = read("1. one\n    - two")

    assert page.faults == ()
    assert page.blocks == (
        ItemList(
            items=(
                ListItem(
                    words=(Text(text="one"),),
                    below=ItemList(items=(ListItem(words=(Text(text="two"),)),)),
                ),
            ),
            ordered=True,
        ),
    )


@pytest.mark.parametrize(
    ("body", "kinds", "left"),
    [
        ("- ``", ["code", "empty-page"], ""),
        ("- a\n- ``\n- b", ["code"], "- a\n- b"),
        ("- ``\n    - a", ["code"], "- \n    - a"),
        ("- a\n    - ``", ["code"], "- a"),
        ("- a\n    - ``\n        - b", ["code", "list-depth"], "- a\n    - b"),
        ("- a\n    - b\n    - ``\n    - c", ["code"], "- a\n    - b\n    - c"),
        (
            "- a\n\n    !!! risk\n        n: 1\n",
            ["item-content"],
            "- a",
        ),
        (
            "- a\n\n    | b | c |\n    |---|---|\n    | d | e |",
            ["item-content"],
            "- a b c d e",
        ),
    ],
)
def test_what_is_no_list_line_is_a_fault(
    read: Callable[[str], Page], body: str, kinds: list[str], left: str
) -> None:
    page = read(body)

    assert sorted({fault.kind for fault in page.faults}) == sorted(kinds)
    assert dump(page.blocks)[:-1] == left
