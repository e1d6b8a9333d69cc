# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Draws what stands in the text of a page: drawings, icon arrays and the key to them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QPyTextObject

from edu_app.render.icon_array import cells, columns_for
from edu_app.ui.document_parts import (
    OBJECT_KEY,
    ArrayObject,
    FigureObject,
    PageObject,
    SampleObject,
)
from edu_app.ui.figure_art import FigureArt
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter, QTextDocument, QTextFormat

    from edu_app.ui.theme import Theme

FIGURE_PADDING = 16
BOX_PADDING = 22
LARGEST_PERSON = 44
LARGEST_DOT = 18
THINNEST = 1.0
"""A line that is thinner than a pixel fades away on a screen."""


class PageObjects(QPyTextObject):
    """Knows the size of every object and paints it; pictures come one turn later.

    Keep a reference: Qt keeps none, and without one nothing is drawn and nothing is said.
    """

    rendered = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._art: FigureArt = theme.cached("figures", lambda: FigureArt(theme))
        self._objects: Mapping[int, PageObject] = {}
        self._wanted: list[tuple[FigureObject, int, float]] = []
        self.most_height = math.inf
        """Drawings and icon arrays grow no higher than this, in pixels."""
        self.picture_height = 0.0
        """Height of the picture that was laid out last."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_turn)

    def set_objects(self, objects: Mapping[int, PageObject]) -> None:
        """Take the objects of another page."""
        self._objects = objects
        self._wanted.clear()

    def finish(self) -> None:
        """Render every picture that has been asked for; for pictures of screens."""
        while self._wanted:
            self._on_turn()

    # ------------------------------------------------------------ Qt

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        del position
        thing = self._objects.get(int(form.property(OBJECT_KEY) or 0))
        room = max(80.0, doc.textWidth() - 2 * doc.documentMargin())
        match thing:
            case FigureObject():
                width = room - 2 * self._theme.em(FIGURE_PADDING)
                return self._noted(self._art.size_within(thing, width, self.most_height))
            case ArrayObject():
                width = room - 2 * self._theme.em(BOX_PADDING)
                columns, side = array_grid(thing.risk.of, width, self._theme)
                rows = -(-thing.risk.of // columns)
                side = max(1.0, min(side, self.most_height / rows))
                return self._noted(QSizeF(columns * side, rows * side))
            case SampleObject():
                return QSizeF(thing.side, thing.side)
            case _:
                return QSizeF(1, 1)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        del doc, position
        rect = QRectF(rect)
        thing = self._objects.get(int(form.property(OBJECT_KEY) or 0))
        painter.save()
        match thing:
            case FigureObject():
                self._figure(painter, rect, thing)
            case ArrayObject():
                paint_array(painter, rect, thing, self._theme)
            case SampleObject():
                paint_one = paint_dot if thing.dot else paint_person
                paint_one(painter, rect, counted=thing.counted, theme=self._theme)
            case _:
                pass
        painter.restore()

    def _noted(self, size: QSizeF) -> QSizeF:
        self.picture_height = size.height()
        return size

    # ------------------------------------------------------------ drawings

    def _figure(self, painter: QPainter, rect: QRectF, figure: FigureObject) -> None:
        ratio = painter.device().devicePixelRatioF()
        width = round(rect.width())
        picture = self._art.ready(figure, width, ratio)
        if picture is not None:
            painter.drawPixmap(rect.topLeft(), picture)
            return
        sheet = self._theme.colour("sunken")
        paint_box(painter, rect, self._theme.radius("md"), fill=sheet)
        if (figure, width, ratio) not in self._wanted:
            self._wanted.append((figure, width, ratio))
        self._timer.start(0)

    def _on_turn(self) -> None:
        if self._wanted:
            self._art.render(*self._wanted.pop(0))
            self.rendered.emit()
        if self._wanted:
            self._timer.start(0)


def array_grid(of: int, width: float, theme: Theme) -> tuple[int, float]:
    """Return the columns of an icon array and the side of a cell in logical pixels."""
    columns = columns_for(of)
    largest = theme.em(LARGEST_PERSON if of <= 100 else LARGEST_DOT)
    return columns, min(largest, int(width / columns))


def paint_array(
    painter: QPainter,
    rect: QRectF,
    array: ArrayObject,
    theme: Theme,
    *,
    thinnest: float = THINNEST,
) -> None:
    """Paint an icon array: counted people are filled, the others are outlines."""
    columns = columns_for(array.risk.of)
    side = rect.width() / columns
    inset = side * 0.13
    for cell in cells(array.risk.n, array.risk.of, columns):
        box = QRectF(rect.left() + cell.column * side, rect.top() + cell.row * side, side, side)
        box = box.adjusted(inset, inset, -inset, -inset)
        if array.risk.of <= 100:
            paint_person(painter, box, counted=cell.filled, theme=theme)
        else:
            paint_dot(painter, box, counted=cell.filled, theme=theme, thinnest=thinnest)


def paint_person(painter: QPainter, rect: QRectF, *, counted: bool, theme: Theme) -> None:
    """Paint a head and shoulders, filled or as an outline."""
    side = rect.width()
    head = QRectF(rect.left() + side * 0.29, rect.top() + side * 0.06, side * 0.42, side * 0.42)
    body = QRectF(rect.left() + side * 0.14, rect.top() + side * 0.56, side * 0.72, side * 0.38)
    line = max(1.0, side * 0.07)
    for box, corner in ((head, head.width() / 2), (body, side * 0.18)):
        if counted:
            paint_box(painter, box, corner, fill=theme.colour("primary"))
        else:
            paint_box(painter, box, corner, line=theme.colour("lineStrong"), width=line)


def paint_dot(
    painter: QPainter, rect: QRectF, *, counted: bool, theme: Theme, thinnest: float = THINNEST
) -> None:
    """Paint one of a thousand: a filled square or a round outline, so shape differs too."""
    if counted:
        paint_box(painter, rect, rect.width() * 0.16, fill=theme.colour("primary"))
    else:
        line = max(thinnest, rect.width() * 0.11)
        paint_box(painter, rect, rect.width() / 2, line=theme.colour("lineStrong"), width=line)
