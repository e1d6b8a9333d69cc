# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Rows of a table come out in one form, and no cell is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.library.page import Page
from edu_app.library.rows import cells_of
from edu_app.render.plain import dump

HEAD = "Table: t\n\n"

CASES: list[tuple[str, str, list[tuple[int, str]], str]] = [
    ("as it should be", "| a | b |\n|:--|--:|\n| 1 | 2 |", [], "a | b\n1 | 2"),
    ("no bar at the end", "| a | b\n|---|---\n| 1 | 2", [], "a | b\n1 | 2"),
    ("one column", "| a |\n|---|\n| 1 |", [], "a\n1"),
    ("too many cells", "| a | b |\n|---|---|\n| 1 | 2 | 3 |", [(5, "table-row")], "a | b\n1 | 2 3"),
    ("too few cells", "| a | b |\n|---|---|\n| 1 |", [(5, "table-row")], "a | b\n1 | "),
    ("dashes too few", "| a | b |\n|---|\n| 1 | 2 |", [(4, "table-row")], "a | b\n1 | 2"),
    ("no dashes", "| a | b |\n| 1 | 2 |", [(4, "table-form")], "a | b\n1 | 2"),
    ("dashes first", "|---|---|\n| a | b |\n|---|---|\n| 1 | 2 |",
     [(3, "table-form")], "a | b\n1 | 2"),
    ("dashes twice", "| a |\n|---|\n| 1 |\n|---|\n| 2 |", [(6, "table-form")], "a\n1\n2"),
    ("header alone", "| a | b |", [(3, "table-form"), (3, "empty-table")], "a | b"),
    ("an empty row", "| a | b |\n|---|---|\n| | |\n| 1 | 2 |", [], "a | b\n1 | 2"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "faults", "left"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_table_keeps_every_cell(
    read: Callable[[str], Page], rows: str, faults: list[tuple[int, str]], left: str
) -> None:
    page = read(HEAD + rows)

    assert [(fault.line, fault.kind) for fault in page.faults] == faults
    assert dump(page.blocks)[:-1] == "\n    ".join(["t", *left.split("\n")])


def test_only_dashes_are_no_table(read: Callable[[str], Page]) -> None:
    page = read("a\n\n|---|---|")

    assert [(fault.line, fault.kind) for fault in page.faults] == [(3, "table-form")]
    assert dump(page.blocks) == "LEAD a\n"


def test_a_bar_inside_a_glossary_word_separates_nothing() -> None:
    cells = cells_of("| [[clot|lump]] | b |")

    assert len(cells) == 2
