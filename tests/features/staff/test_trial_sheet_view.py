# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The test page has a frame at its margins, a line to measure, and nothing of a patient."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from edu_app.features.staff.trial_sheet_view import INSET_MM, LINE_MM, TrialSheet
from edu_app.ui.paper import room_of
from edu_app.ui.paper_choice import PAPERS
from edu_app.ui.paper_measure import px
from edu_app.ui.sheets_pdf import pdf_of
from edu_app.ui.theme import Theme
from tests.ui.samples import FORMAT


def painted(sheet: TrialSheet) -> QImage:
    size = room_of(sheet.paper).toSize()
    image = QImage(size, FORMAT)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    sheet.paint(painter, 0)
    painter.end()
    return image


def is_dark(image: QImage, x: float, y: float) -> bool:
    return image.pixelColor(round(x), round(y)).lightness() < 160


@pytest.mark.parametrize("paper", PAPERS)
def test_the_frame_lies_at_the_margins(theme: Theme, paper: str) -> None:
    sheet = TrialSheet(theme, PAPERS[paper], "Riverside Vein Center")
    image = painted(sheet)

    middle = QRectF(image.rect()).center()
    for x, y in ((0, middle.y()), (image.width() - 1, middle.y())):
        assert is_dark(image, x, y)
    for x, y in ((middle.x(), 0), (middle.x(), image.height() - 1)):
        assert is_dark(image, x, y)


def test_the_line_is_ten_centimeters_long(theme: Theme) -> None:
    image = painted(TrialSheet(theme, PAPERS["a4"], ""))

    start = round(px(INSET_MM))
    longest = 0
    for y in range(20, image.height() - 20):
        length = 0
        while is_dark(image, start + length, y):
            length += 1
        longest = max(longest, length)
    assert longest == pytest.approx(px(LINE_MM), abs=3)


def test_it_says_whose_it_is(theme: Theme) -> None:
    sheet = TrialSheet(theme, PAPERS["a4"], "Riverside Vein Center")

    assert (sheet.title, sheet.count) == ("Test page", 1)
    assert sheet.lines()[0] == "Riverside Vein Center"
    assert len(TrialSheet(theme, PAPERS["a4"], "").lines()) == 2


def test_it_becomes_a_pdf(theme: Theme) -> None:
    assert pdf_of(TrialSheet(theme, PAPERS["letter"], "")).startswith(b"%PDF")
