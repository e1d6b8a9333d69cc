# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The first page of several says whose they are and on which page each of them begins."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from edu_app.ui.paper_contents import Contents, first_pages, set_contents
from edu_app.ui.paper_logo import LogoPart
from edu_app.ui.theme import Theme
from tests.ui.paper_samples import LETTERHEAD, SHEET

SIZE = QSizeF(740, 1060)
CLINIC = ("Given to you by Vein Clinic", "12 River Street", "555 0100")


def contents(count: int = 3, **letterhead: object) -> Contents:
    head = replace(LETTERHEAD, name="Your hand-out", **letterhead)  # type: ignore[arg-type]  # its fields
    return Contents(
        sheet=replace(SHEET, title="Your hand-out", state=(), letterhead=head, blocks=()),
        heading="What is in it",
        titles=tuple(f"Part {number}" for number in range(count)),
        counts=tuple(2 for _ in range(count)),
    )


def lines(made: Contents, ink: Theme, number: int = 0) -> list[str]:
    page = set_contents(made, ink, SIZE)
    return page.words(number, (number + 1, 9)).split("\n")


def test_every_part_stands_with_its_page(ink: Theme) -> None:
    said = lines(contents(), ink)

    assert said[:8] == [
        *("Your hand-out", "What is in it"),
        *("Part 0", "2", "Part 1", "4", "Part 2", "6"),
    ]
    assert "Your hand-out · Page 1 of 9" in said


def test_the_clinic_stands_above_the_list(ink: Theme) -> None:
    assert lines(contents(clinic=CLINIC), ink)[1:4] == list(CLINIC)


@pytest.mark.parametrize("clinic", [(), CLINIC])
def test_the_picture_of_the_clinic_stands_at_the_right(
    ink: Theme, tmp_path: Path, clinic: tuple[str, ...]
) -> None:
    file = tmp_path / "logo.png"
    QImage(300, 100, QImage.Format.Format_RGB32).save(str(file))

    layout = set_contents(contents(clinic=clinic, logo=file), ink, SIZE).layout

    logo = next(part for part in layout.slabs[0].parts if isinstance(part, LogoPart))
    assert logo.rect.right() == SIZE.width()
    assert logo.rect.bottom() <= layout.slabs[0].slab.height


def test_a_list_of_many_parts_moves_their_numbers_on(ink: Theme) -> None:
    made = contents(40)

    page = set_contents(made, ink, SIZE)

    assert page.count == 2
    first = page.words(0, (1, 82)).split("\n")
    assert first[first.index("Part 0") + 1] == "3"
    second = page.words(1, (2, 82)).split("\n")
    assert second[second.index("Part 39") + 1] == str(3 + 2 * 39)


@pytest.mark.parametrize(
    ("own", "counts", "pages"), [(1, (), ()), (1, (2, 1, 3), (2, 4, 5)), (2, (1, 1), (3, 4))]
)
def test_pages_are_counted_on_from_the_list(
    own: int, counts: tuple[int, ...], pages: tuple[int, ...]
) -> None:
    assert first_pages(own, counts) == pages


def test_nothing_of_a_row_touches(ink: Theme) -> None:
    long = replace(contents(1), titles=("A very long title of a page " * 6,))

    row = set_contents(long, ink, SIZE).layout.slabs[-1]

    words, number, rule = row.parts
    assert words.x + words.leaf.document.textWidth() < number.x  # type: ignore[attr-defined]  # words
    assert number.x <= SIZE.width() - 8  # type: ignore[attr-defined]  # words
    assert words.y + words.leaf.height <= rule.y < row.slab.height  # type: ignore[attr-defined]  # words, a line
