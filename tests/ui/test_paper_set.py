# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page that is set paints what belongs on each sheet, and can say it in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from edu_app.library.model import Block
from edu_app.ui.paper_layout import lay_out
from edu_app.ui.paper_set import SetPage
from edu_app.ui.theme import Theme
from tests.ui.paper_samples import LETTERHEAD, SHEET
from tests.ui.samples import FORMAT, VEINS, items, long_page, paragraph, table

SIZE = QSizeF(688, 1000)


def page(ink: Theme, *blocks: Block) -> SetPage:
    made = replace(SHEET, blocks=blocks) if blocks else SHEET
    return SetPage(letterhead=LETTERHEAD, layout=lay_out(made, {"veins": VEINS}.get, ink, SIZE))


def picture(made: SetPage, number: int, place: tuple[int, int] = (1, 1)) -> QImage:
    image = QImage(SIZE.toSize(), FORMAT)
    image.fill(QColor("white"))
    painter = QPainter(image)
    made.paint(painter, number, place)
    painter.end()
    return image


def rows(image: QImage) -> set[int]:
    """Return the rows in which something is painted."""
    wide, white = image.width(), 0xFFFFFFFF
    values = memoryview(image.constBits()).cast("I")
    return {at // wide for at, value in enumerate(values) if value != white}


def test_only_the_first_sheet_begins_with_the_title(ink: Theme) -> None:
    made = page(ink, *long_page(30))

    assert made.count > 1
    first, second = (made.words(number, (number + 1, made.count)) for number in range(2))
    assert first.startswith("Risks of a stent\nDraft: not yet checked · Reading level: 4\n")
    assert "Risks of a stent" not in second


def test_each_sheet_knows_its_place_in_the_whole_and_not_only_its_own(ink: Theme) -> None:
    made = page(ink)

    assert "Risks · Page 7 of 12" in made.words(0, (7, 12)).split("\n")
    assert picture(made, 0, (7, 12)) != picture(made, 0, (1, 1))


def test_every_sheet_ends_with_its_foot(ink: Theme) -> None:
    made = page(ink, *long_page(30))

    for number in range(made.count):
        painted = rows(picture(made, number))
        assert max(painted) < SIZE.height()
        assert max(painted) > SIZE.height() - 12
        assert made.words(number, (1, 1)).split("\n")[-1].startswith("Draft: not yet checked")


def test_the_words_of_a_sheet_are_in_reading_order_and_none_is_there_twice(ink: Theme) -> None:
    lines = [f"line{number}" for number in range(300)]
    made = page(ink, items(*lines[:150]), paragraph(" ".join(lines[150:])))

    said = " ".join(made.words(number, (1, 1)) for number in range(made.count)).split()

    assert [word for word in said if word.startswith("line")] == lines


def test_a_row_of_a_table_is_on_one_sheet_only(ink: Theme) -> None:
    made = page(ink, table(columns=2, rows=140))

    said = [made.words(number, (1, 1)) for number in range(made.count)]

    assert made.count == 2
    assert [
        sum(f"Cell {row}.1" in words.split("\n") for words in said) for row in range(1, 141)
    ] == ([1] * 140)


@pytest.mark.parametrize("words", ["Inside the box.", "Cell 2.2", "Source text R16.", "The lead."])
def test_words_of_every_block_are_said(ink: Theme, words: str) -> None:
    assert words in page(ink).words(0, (1, 1))
