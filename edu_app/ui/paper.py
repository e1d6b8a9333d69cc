# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page on paper: the same blocks and boxes as on the screen, cut into sheets by ourselves.

Qt's own printing of a document forgets what is painted behind frames. Qt's PDF carries no tags:
it is for paper, and nothing here calls it accessible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from edu_app.ui.control import paint_text
from edu_app.ui.document import PageStyle, fill_document
from edu_app.ui.document_paint import paint_scene, place
from edu_app.ui.document_parts import OBJECT_TYPE, Filled
from edu_app.ui.document_type import TypeSetter
from edu_app.ui.page_objects import PageObjects

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QIODevice

    from edu_app.library.model import Diagram
    from edu_app.render.sheet import Sheet
    from edu_app.ui.theme import Theme

DOTS_PER_INCH = 96
MARGIN_MM = 16.0
FOOT_LINES = 3
"""The standing line with the number of the page, and two for where the page comes from."""


def write_pdf(
    device: QIODevice,
    sheet: Sheet,
    diagram: Callable[[str], Diagram | None],
    theme: Theme,
    paper: QPageSize.PageSizeId = QPageSize.PageSizeId.A4,
) -> int:
    """Write a sheet as a PDF for paper; return the number of pages."""
    writer = QPdfWriter(device)
    writer.setResolution(DOTS_PER_INCH)
    writer.setCreator("Vein Guide")
    writer.setTitle(sheet.title)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(paper),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    whole = QRectF(writer.pageLayout().paintRectPixels(DOTS_PER_INCH))
    whole.moveTo(0, 0)
    foot = theme.px("cap") * 1.5 * FOOT_LINES + 8
    body = whole.adjusted(0, 0, 0, -foot)
    document, filled = lay_out(sheet, diagram, theme, body.size())
    painter = QPainter(writer)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        _paint_page(painter, document, filled, theme, body, page)
        line = QRectF(whole.left(), body.bottom() + 8, whole.width(), foot - 8)
        _paint_foot(painter, line, sheet, theme, (page + 1, pages))
    painter.end()
    return pages


def lay_out(
    sheet: Sheet, diagram: Callable[[str], Diagram | None], theme: Theme, size: QSizeF
) -> tuple[QTextDocument, Filled]:
    """Return the document of a sheet, cut into pages of `size`."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(theme.font("body"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    objects = PageObjects(theme, document)
    document.documentLayout().registerHandler(OBJECT_TYPE, objects)
    filled = Filled()
    objects.set_objects(filled.objects)
    style = PageStyle(cards=False, diagram=diagram, width=int(size.width()))
    setter = TypeSetter(theme, anchors=False)
    fill_document(document, setter, style, sheet.title, sheet.blocks, filled)
    document.setPageSize(size)
    return document, filled


def _paint_page(
    painter: QPainter,
    document: QTextDocument,
    filled: Filled,
    theme: Theme,
    body: QRectF,
    page: int,
) -> None:
    painter.save()
    painter.setClipRect(body)
    top = page * body.height()
    painter.translate(0, -top)
    window = QRectF(0, top, body.width(), body.height())
    paint_scene(painter, place(document, filled), theme, window)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = window
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(
    painter: QPainter, rect: QRectF, sheet: Sheet, theme: Theme, place_of: tuple[int, int]
) -> None:
    words = QCoreApplication.translate("paper", "Page {page} of {pages}")
    upper = QRectF(rect.left(), rect.top(), rect.width(), rect.height() / FOOT_LINES)
    lower = QRectF(upper.left(), upper.bottom(), rect.width(), rect.height() - upper.height())
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    paint_text(painter, upper, sheet.standing, theme, style="cap", weight=600, flags=left)
    number = words.format(page=place_of[0], pages=place_of[1])
    paint_text(painter, upper, number, theme, style="cap", weight=600, flags=right)
    line = " · ".join(sheet.provenance)
    paint_text(painter, lower, line, theme, style="cap", flags=left, wrap=True)
