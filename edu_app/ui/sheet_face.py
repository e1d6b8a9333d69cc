# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One sheet of paper on the screen, painted by the very code that paints it on paper.

A sheet becomes a picture once for each size and is then only copied; its neighbours are made in
the turns after it, so that the next page is there when it is asked for.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from edu_app.ui.control import KEY_REASONS
from edu_app.ui.paint import RING_ROOM, paint_box, paint_focus_ring, paint_shadow
from edu_app.ui.paper import page_layout
from edu_app.ui.paper_measure import DOTS_PER_INCH

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QAccessibleInterface,
        QFocusEvent,
        QKeyEvent,
        QPageSize,
        QPaintEvent,
        QResizeEvent,
    )

    from edu_app.ui.sheets import Sheets
    from edu_app.ui.theme import Theme

KEPT_BYTES = 24_000_000
LEAST_WIDTH, LEAST_HEIGHT = 120, 160
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
}
WORDS = int(Qt.AlignmentFlag.AlignCenter.value) | int(Qt.TextFlag.TextWordWrap.value)
FAR = 100_000
"""Steps that lead past the first or the last sheet from anywhere."""
ENDS = {Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR}


@dataclass(frozen=True, slots=True)
class _Key:
    """What a picture shows."""

    number: int
    width: int
    ratio: float


def full_size(paper: QPageSize.PageSizeId) -> QSizeF:
    """Return the size of a sheet with its margins, in 1/96 inch."""
    return QSizeF(page_layout(paper).fullRectPixels(DOTS_PER_INCH).size())


def paint_paper(painter: QPainter, sheets: Sheets, number: int, rect: QRectF) -> None:
    """Paint a whole sheet, margins included, into a rectangle of the same shape."""
    layout = page_layout(sheets.paper)
    inside = layout.paintRectPixels(DOTS_PER_INCH)
    scale = rect.width() / full_size(sheets.paper).width()
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.fillRect(rect, QColor(Qt.GlobalColor.white))
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    painter.translate(QPointF(inside.topLeft()))
    sheets.paint(painter, number)
    painter.restore()


class SheetFace(QWidget):
    """Shows one sheet whole, or as wide as there is room. Paper is white in every theme."""

    turn_wanted = Signal(int)
    """So many sheets on, or back below 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.shows_ring = False
        self.instead = ""
        """Words where no sheet is."""
        self._sheets: Sheets | None = None
        self._number = 0
        self._wide = False
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._last = QPixmap()
        """What was seen before, until the present sheet is painted."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._timer.timeout.connect(self._on_turn)

    # ------------------------------------------------------------ what is shown

    def show_sheet(self, sheets: Sheets | None, number: int) -> None:
        """Show a sheet; other sheets than before are painted anew."""
        if sheets is not self._sheets:
            self._kept.clear()
            self._sheets = sheets
        self._number = number
        self._fit()
        self.update()

    def set_wide(self, *, on: bool) -> None:
        """Show the sheet as wide as there is room, or whole."""
        self._wide = on
        self._fit()
        self.update()

    @property
    def wide(self) -> bool:
        """Tell whether it is as wide as there is room, so that it can be read."""
        return self._wide

    def finish(self) -> None:
        """Paint now what waits for its turn; for pictures of screens."""
        while self.paint_now():
            pass
        self.update()

    def page_rect(self) -> QRectF:
        """Return where the sheet lies."""
        room = QRectF(self.rect()).adjusted(RING_ROOM, RING_ROOM, -RING_ROOM, -RING_ROOM)
        if self._sheets is None or room.isEmpty():
            return QRectF()
        full = full_size(self._sheets.paper)
        scale = min(room.width() / full.width(), room.height() / full.height())
        rect = QRectF(0, 0, round(full.width() * scale), round(full.height() * scale))
        rect.moveCenter(room.center())
        return QRectF(rect.toRect())

    @property
    def ready(self) -> bool:
        """Tell whether the present sheet is painted in its present size."""
        return self._key(self._number) in self._kept

    def make_access(self) -> QAccessibleInterface:
        """Let a screen reader find a picture, with its name and its words."""
        return QAccessibleWidget(self, QAccessible.Role.Graphic, self.accessibleName())

    def say(self, name: str, words: str) -> None:
        """Name the sheet that is shown, and give its words to whoever cannot see it."""
        self.setAccessibleDescription(words)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            if QAccessible.isActive():
                event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
                QAccessible.updateAccessibility(event)

    # ------------------------------------------------------------ pictures

    def _key(self, number: int) -> _Key:
        return _Key(number, round(self.page_rect().width()), self.devicePixelRatioF())

    @Slot()
    def _on_turn(self) -> None:
        """Paint one sheet, so that fingers come between."""
        was_ready = self.ready
        if self.paint_now():
            self._timer.start(0)
        if not was_ready:
            self.update()

    def paint_now(self) -> bool:
        """Paint the present sheet, or one beside it; tell whether there was one to paint."""
        if self._sheets is None or self.page_rect().isEmpty():
            return False
        there = range(self._sheets.count)
        for number in (self._number, self._number + 1, self._number - 1):
            key = self._key(number)
            if number in there and key not in self._kept:
                self._kept[key] = self._picture(self._sheets, key)
                self._trim()
                return True
        return False

    def _picture(self, sheets: Sheets, key: _Key) -> QPixmap:
        size = self.page_rect().size()
        made = QPixmap((size * key.ratio).toSize())
        made.setDevicePixelRatio(key.ratio)
        painter = QPainter(made)
        paint_paper(painter, sheets, key.number, QRectF(QPointF(0, 0), size))
        painter.end()
        return made

    def _trim(self) -> None:
        """Let the oldest pictures go; those beside the present one are always the newest."""
        while sum(map(_bytes, self._kept.values())) > KEPT_BYTES and len(self._kept) > 3:
            self._kept.popitem(last=False)

    # ------------------------------------------------------------ Qt

    def _fit(self) -> None:
        """Be as high as the sheet needs where it takes all the width."""
        high = LEAST_HEIGHT
        if self._wide and self._sheets is not None:
            full = full_size(self._sheets.paper)
            wide = max(1, self.width() - 2 * RING_ROOM)
            high = round(wide * full.height() / full.width()) + 2 * RING_ROOM
        self.setMinimumHeight(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH * 3, LEAST_HEIGHT * 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {**STEPS, **ENDS}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.shows_ring = True
        self.turn_wanted.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_ring = event.reason() in KEY_REASONS
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        rect, painter, theme = self.page_rect(), QPainter(self), self.theme
        if rect.isEmpty():
            _paint_instead(painter, self)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_shadow(painter, rect, 0, 2, theme)
        painter.fillRect(rect, QColor(Qt.GlobalColor.white))
        found = self._kept.get(self._key(self._number))
        if found is not None:
            self._last = found
            painter.drawPixmap(rect.topLeft(), found)
        elif not self._last.isNull():
            painter.drawPixmap(rect, self._last, QRectF(self._last.rect()))
        width = 2.0 if theme.high_contrast else 1.0
        line = theme.colour("ink" if theme.high_contrast else "lineStrong")
        paint_box(painter, rect.adjusted(-width, -width, width, width), 0, line=line, width=width)
        if self.shows_ring and self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(-3, -3, 3, 3), 0, theme)
        self._timer.start(0)


def _paint_instead(painter: QPainter, face: SheetFace) -> None:
    """Paint the words that stand where no sheet is, in the middle, with a sign over them."""
    if not face.instead:
        return
    theme = face.theme
    room = QRectF(face.rect()).adjusted(RING_ROOM, RING_ROOM, -RING_ROOM, -RING_ROOM)
    painter.setFont(theme.font("ui", 500))
    words = painter.boundingRect(room, WORDS, face.instead)
    gap, side = theme.gap(16), 2.4 * theme.px("h2")
    words.moveTop(room.center().y() - (words.height() - side - gap) / 2)
    sign = QRectF(room.center().x() - side / 2, words.top() - gap - side, side, side)
    theme.icons.paint(painter, "file-text", sign, theme.colour("ink2"))
    painter.setPen(theme.colour("ink"))
    painter.drawText(words, WORDS, face.instead)


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8
