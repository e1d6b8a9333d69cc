# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One step in the list of the plan: chosen by a tap, moved by a drag or by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy

from edu_app.ui.control import Control, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

    from edu_app.features.consult.console import Row
    from edu_app.ui.theme import Theme

STYLE = "ui"
WRAP = int(Qt.TextFlag.TextWordWrap.value)
DRAG_PX = 10
"""A press that moves less stays a tap."""
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StepRow(Control):
    """Shows whichever step stands at its place; a drag goes on while steps change places."""

    dragged = Signal(str, int)
    """The step that is dragged, and how far down in the list."""
    move_wanted = Signal(str, int)
    """A step, and by how many places."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", theme)
        self.row: Row | None = None
        self._grip, self._disc = theme.px(STYLE), theme.em(34)
        self._pad = theme.gap(8)
        self._pressed: QPointF | None = None
        self._dragging = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_row(self, row: Row) -> None:
        """Show a step."""
        if row == self.row:
            return
        self.row = row
        self.setText(row.words)
        self.setObjectName(f"step-{row.number}")
        say = QCoreApplication.translate
        state = say("consult", "On the patient’s screen") if row.live else ""
        if row.shown and not row.live:
            state = say("consult", "Shown")
        name = say("consult", "Step {number}: {words}")
        self.setAccessibleName(name.format(number=row.number, words=row.words))
        keys = say("consult", "Key {key}").format(key=row.number) if row.number < 10 else ""
        self.setAccessibleDescription(". ".join(part for part in (state, keys) if part))
        self.updateGeometry()
        self.update()

    # ------------------------------------------------------------ size

    def _left(self) -> float:
        return RING_ROOM + 3 * self._pad + self._grip + self._disc

    def _height(self, width: int) -> int:
        metrics = QFontMetricsF(self.theme.font(STYLE, 600))
        room = QRectF(0, 0, max(1.0, width - self._left() - self._pad - RING_ROOM), 10_000)
        words = metrics.boundingRect(room, WRAP, self.text()).height()
        least = max(self.theme.target("sm"), self._disc + 8)
        return round(max(least, words + self._pad)) + 2 * RING_ROOM

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.theme.font(STYLE, 600))
        widest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(round(self._left() + widest + self._pad + RING_ROOM) + 2, self._height(10_000))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    def text_fits(self) -> bool:
        wide = self.width() + 2 >= self.minimumSizeHint().width()
        return wide and self.height() + 2 >= self._height(self.width())

    # ------------------------------------------------------------ dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed, self._dragging = event.position(), ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.row is None:
            return
        far = abs(event.position().y() - self._pressed.y())
        if not self._dragging and far >= DRAG_PX:
            self._dragging = self.row.step
            self.setDown(False)
        if self._dragging:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self._dragging, self.y() + round(event.position().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)  # a drag is no tap: the row is not down any more
        self._pressed, self._dragging = None, ""
        self.unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = STEPS.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier and self.row:
            self.move_wanted.emit(self.row.step, by)
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------ painting

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        row, theme = self.row, self.theme
        if row is None:
            return
        if row.prepared or self.isDown() or self.hovered:
            fill = "tonal" if row.prepared or self.isDown() else "sunken"
            line = theme.colour("primary") if row.prepared else None
            paint_box(painter, face, self.radius, fill=theme.colour(fill), line=line, width=2)
        ink = "onTonal" if row.prepared or self.isDown() else "ink"
        middle = face.center().y()
        grip = QRectF(face.left() + self._pad, middle - self._grip / 2, self._grip, self._grip)
        theme.icons.paint(painter, "grip-vertical", grip, theme.colour("ink2"))
        disc = QRectF(grip.right() + self._pad, middle - self._disc / 2, self._disc, self._disc)
        self._paint_disc(painter, disc, row)
        left = disc.right() + self._pad
        words = QRectF(left, face.top(), face.right() - left, face.height())
        paint_text(painter, words, row.words, theme, style=STYLE, weight=600, colour=ink, wrap=True)

    def _paint_disc(self, painter: QPainter, disc: QRectF, row: Row) -> None:
        """Paint the number; a tick for what was shown, filled for what is prepared."""
        theme, radius = self.theme, disc.width() / 2
        if row.prepared:
            paint_box(painter, disc, radius, fill=theme.colour("primary"))
        elif row.shown:
            green = theme.colour("ok")
            paint_box(painter, disc, radius, fill=theme.colour("okSoft"), line=green, width=1.5)
            inset = disc.width() * 0.22
            inner = disc.adjusted(inset, inset, -inset, -inset)
            theme.icons.paint(painter, "check", inner, green, 3)
            return
        else:
            line = theme.colour("lineStrong")
            paint_box(painter, disc, radius, fill=theme.colour("surface"), line=line, width=1.5)
        paint_text(
            painter, disc, str(row.number), theme, style="small", weight=700,
            colour="onPrimary" if row.prepared else "ink", flags=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip
