# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets of paper as a PDF, at once or sheet by sheet.

Qt's PDF carries no tags: it is for paper, and nothing here calls it accessible.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from edu_app.ui.paper import page_layout
from edu_app.ui.paper_measure import DOTS_PER_INCH

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from edu_app.ui.sheets import Sheets

CREATOR = "Vein Guide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that travels inside the PDF."""

    name: str
    mime: str
    content: bytes


def write_sheets(device: QIODevice, sheets: Sheets, attachments: Sequence[Attachment] = ()) -> None:
    """Write sheets as a PDF."""
    for _ in sheets_written(device, sheets, attachments):
        pass


def pdf_of(sheets: Sheets, attachments: Sequence[Attachment] = ()) -> bytes:
    """Return sheets as the bytes of a PDF; nothing of it is on the disk."""
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.ReadWrite)
    write_sheets(memory, sheets, attachments)
    return bytes(memory.data().data())


def sheets_written(
    device: QIODevice, sheets: Sheets, attachments: Sequence[Attachment] = ()
) -> Generator[int, None, None]:
    """Write sheets as a PDF and say after each one how many there are; the file ends with the last.

    Whoever stops before that has no file that can be opened.
    """
    writer = QPdfWriter(device)
    writer.setResolution(DOTS_PER_INCH)
    writer.setCreator(CREATOR)
    writer.setTitle(sheets.title)
    writer.setPageLayout(page_layout(sheets.paper))
    for each in attachments:
        writer.addFileAttachment(each.name, QByteArray(each.content), each.mime)
    painter = QPainter(writer)
    try:
        for number in range(sheets.count):
            if number:
                writer.newPage()
            sheets.paint(painter, number)
            if number + 1 == sheets.count:
                painter.end()
            yield number + 1
    finally:
        if painter.isActive():
            painter.end()
