# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the tests of paper ask of a PDF: its words, its pictures, its letters."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPageSize

from edu_app.ui.paper import END_MM, SIDE_MM
from edu_app.ui.sheets import Sheets
from edu_app.ui.sheets_pdf import Attachment, write_sheets
from tests.ui.samples import FORMAT, bounds

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
DPI = 60
WHITE = 0xFFFFFFFF
needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed"
)
needs_pdftoppm = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="pdftoppm (poppler-utils) is not installed"
)


def pdf(sheets: Sheets, attachments: Sequence[Attachment] = ()) -> bytes:
    """Write sheets into memory."""
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    write_sheets(memory, sheets, attachments)
    return bytes(memory.data().data())


def text_of(raw: bytes, tmp_path: Path) -> str:
    """Return the words of a PDF; a form feed ends each sheet."""
    file = tmp_path / "page.pdf"
    file.write_bytes(raw)
    return subprocess.run(
        ("pdftotext", "-raw", str(file), "-"), capture_output=True, text=True, check=True
    ).stdout


def pictures_of(raw: bytes, tmp_path: Path, *options: str) -> list[QImage]:
    """Return the sheets of a PDF as another program draws them."""
    file = tmp_path / "page.pdf"
    file.write_bytes(raw)
    subprocess.run(("pdftoppm", "-r", str(DPI), *options, "-png", file, tmp_path / "p"), check=True)
    return [QImage(str(each)).convertToFormat(FORMAT) for each in sorted(tmp_path.glob("p-*.png"))]


def pixels(picture: QImage) -> list[int]:
    """Return the pixels of a picture row by row."""
    return list(memoryview(picture.constBits()).cast("I"))


def marked(picture: QImage) -> QRectF:
    """Return the part of a picture that is not white."""
    width = picture.width()
    return bounds(
        [(at % width, at // width) for at, value in enumerate(pixels(picture)) if value != WHITE]
    )


def room_within(picture: QImage) -> QRectF:
    """Return the part of a picture inside the margins, with a pixel or two for the rounding."""
    side, end = (each / 25.4 * DPI - 2 for each in (SIDE_MM, END_MM))
    return QRectF(picture.rect()).adjusted(side, end, -side, -end)


def fonts_of(raw: bytes) -> dict[str, bool]:
    """Return the fonts of a PDF by name, and whether their letters are in the file."""
    with pikepdf.open(io.BytesIO(raw)) as made:
        return {
            str(font["/BaseFont"]): _is_embedded(font)
            for page in made.pages
            for font in page.resources.get("/Font", {}).values()  # type: ignore[operator]  # a mapping
        }


def _is_embedded(font: pikepdf.Object) -> bool:
    descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
    return "/FontFile2" in descriptor or "/FontFile3" in descriptor
