# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets become a PDF with their title, their letters and what travels with them."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize

from edu_app.ui.paper import PageSheets
from edu_app.ui.sheets_pdf import Attachment, pdf_of, sheets_written
from edu_app.ui.theme import Theme
from tests.ui.paper_samples import SHEET, bare
from tests.ui.printed import A4, LETTER, pdf
from tests.ui.samples import VEINS, long_page

ANSWERS = Attachment(name="answers.json", mime="application/json", content=b'{"side": "left"}')


def sheets(theme: Theme, paper: QPageSize.PageSizeId = A4) -> PageSheets:
    return PageSheets(SHEET, {"veins": VEINS}.get, theme, paper)


def long(theme: Theme) -> PageSheets:
    return PageSheets(bare("T", *long_page(40)), {}.get, theme)


def test_a_file_says_what_it_is_and_has_every_sheet(theme: Theme) -> None:
    made = sheets(theme)

    with pikepdf.open(io.BytesIO(pdf(made))) as opened:
        assert len(opened.pages) == made.count > 0
        assert str(opened.docinfo["/Title"]) == "Risks of a stent"
        assert str(opened.docinfo["/Creator"]) == "Vein Guide"
        assert not opened.attachments


@pytest.mark.parametrize(("paper", "width", "height"), [(A4, 595, 842), (LETTER, 612, 792)])
def test_the_paper_is_the_one_asked_for(
    theme: Theme, paper: QPageSize.PageSizeId, width: int, height: int
) -> None:
    with pikepdf.open(io.BytesIO(pdf(sheets(theme, paper)))) as made:
        box = [float(value) for value in made.pages[0].mediabox]  # type: ignore[arg-type]  # numbers
    assert box == pytest.approx([0, 0, width, height], abs=1)


def test_what_travels_with_the_file_comes_out_as_it_went_in(theme: Theme) -> None:
    with pikepdf.open(io.BytesIO(pdf(sheets(theme), (ANSWERS,)))) as made:
        (name,) = made.attachments
        found = made.attachments[name]
        assert name == ANSWERS.name
        assert found.get_file().read_bytes() == ANSWERS.content
        # Qt says the sort of the file beside it and not in it, where readers would look (6.11.3).
        assert str(found.obj["/Subtype"]) == f"/{ANSWERS.mime}"


def test_sheets_are_written_one_by_one(theme: Theme) -> None:
    made, memory = long(theme), QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)

    told = list(sheets_written(memory, made))

    assert told == list(range(1, made.count + 1))
    assert made.count > 2
    with pikepdf.open(io.BytesIO(memory.data().data())) as opened:
        assert len(opened.pages) == made.count


def test_the_file_is_whole_when_the_last_sheet_is_told(theme: Theme) -> None:
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    made = sheets(theme)

    last = next(number for number in sheets_written(memory, made) if number == made.count)

    assert last == made.count
    with pikepdf.open(io.BytesIO(memory.data().data())) as opened:
        assert len(opened.pages) == made.count


def test_who_stops_early_leaves_nothing_painting(theme: Theme) -> None:
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    steps = sheets_written(memory, long(theme))

    assert next(steps) == 1
    steps.close()

    assert pdf(sheets(theme)).startswith(b"%PDF-")


def test_a_file_in_memory_holds_the_same(theme: Theme) -> None:
    with pikepdf.open(io.BytesIO(pdf_of(sheets(theme), (ANSWERS,)))) as opened:
        assert len(opened.pages) == sheets(theme).count
        assert list(opened.attachments) == ["answers.json"]
