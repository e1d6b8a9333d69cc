# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ink over a picture: what is finished is kept as pixels, what is being drawn is painted anew.

So a long stroke costs no more than its end, however much is on the picture already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QRegion,
    QTabletEvent,
    QTouchEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from edu_app.render.ink_boxes import changed_box, changed_part
from edu_app.ui.canvas import Canvas
from edu_app.ui.ink_input import PASSED_ON, InkInput
from edu_app.ui.ink_kept import KeptInk, pixels_of
from edu_app.ui.ink_paint import paint_marks, scale_of
from edu_app.ui.pointer_trace import PointerTrace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from edu_app.render.fingers import Change
    from edu_app.render.ink import Mark, Marks, Place
    from edu_app.render.ink_near import Box
    from edu_app.session import Consultation
    from edu_app.ui.ink_hand import InkHand
    from edu_app.ui.theme import Theme

TAKEN = (QTabletEvent, QTouchEvent, QMouseEvent)


class InkLayer(QWidget):
    """Lies over a picture and paints marks, what is being drawn, and what is pointed at."""

    def __init__(
        self,
        theme: Theme,
        consultation: Consultation,
        now: Callable[[], float],
        parent: QWidget,
        *,
        still: bool,
    ) -> None:
        super().__init__(parent)
        self._theme, self._consultation, self._now = theme, consultation, now
        self.below: QWidget | None = None
        """The picture."""
        self.to_paper = QTransform()
        """From units of the picture to pixels of this layer."""
        self.prepared = False
        """This is the picture on which the clinician draws and points."""
        self._clear = QRegion()
        self._marks: Marks = ()
        self._stroke: Mark | None = None
        self._kept = KeptInk(theme)
        self._input: InkInput | None = None
        self.trace = PointerTrace(theme, now, self, still=still)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        consultation.pointer_changed.connect(self._on_pointer_changed)
        consultation.stroke_changed.connect(self._on_stroke_changed)
        self.trace.faded.connect(self._on_faded)

    def let_draw(self, hand: InkHand) -> None:
        """Let pen, fingers and mouse draw here."""
        self._input = InkInput(self, hand, self._now)
        self.setMouseTracking(True)
        self.setTabletTracking(True)

    # ------------------------------------------------------------ what is shown

    def show_marks(self, marks: Marks, *, prepared: bool) -> None:
        """Show the ink of a picture; what is drawn and pointed at only on the prepared one."""
        before, self._marks = self._marks, marks
        if prepared != self.prepared:
            self.prepared = prepared
            self.trace.end()
            self._on_stroke_changed()
            self._on_pointer_changed()
            self.update()
        self._update(changed_part(before, marks))

    def look(self, to_paper: QTransform, clear: Sequence[QRectF] = ()) -> None:
        """Follow the picture: it was zoomed, moved, or has another size.

        Ink never covers what has to stay `clear`: which side is which.
        """
        kept = QRegion()
        for box in clear:
            kept += box.toAlignedRect()
        if (to_paper, kept) != (self.to_paper, self._clear):
            self.to_paper, self._clear = to_paper, kept
            self.update()

    # ------------------------------------------------------------ where things are

    @property
    def seen_height(self) -> float:
        """Units of the picture from top to bottom."""
        return self.height() / scale_of(self.to_paper)

    def in_picture(self, place: QPointF) -> Place:
        """Return which place of the picture lies under a place of the layer."""
        back, _ = self.to_paper.inverted()
        at = back.map(place)
        return (at.x(), at.y())

    def move_picture(self, change: Change) -> None:
        """Zoom and drag what lies below, where that can be done."""
        if isinstance(self.below, Canvas):
            if change.factor != 1:
                self.below.eye.zoom_by(change.factor, QPointF(*change.about))
            self.below.eye.move_by(*change.by)

    def pass_on(self, event: QEvent) -> bool:
        """Let the picture have an event as if nothing lay over it."""
        return self.below is not None and self.below.event(event)

    # ------------------------------------------------------------ changes

    @Slot()
    def _on_stroke_changed(self) -> None:
        before, after = self._stroke, self._consultation.stroke if self.prepared else None
        self._stroke = after
        self._update(changed_box(before, after))

    @Slot()
    def _on_pointer_changed(self) -> None:
        trace, where = self.trace, (self.to_paper, self.size())
        was_light, before, around = trace.is_light, trace.light(*where), trace.box(*where)
        trace.take(self._consultation.pointer if self.prepared else None)
        if was_light and trace.is_light:
            self.update(QRegion(before) + trace.light(*where))
        else:
            self.update(QRegion(around) + trace.box(*where))

    @Slot()
    def _on_faded(self) -> None:
        self.update(self.trace.box(self.to_paper, self.size()))

    def _update(self, box: Box | None) -> None:
        """Paint a part of the picture anew."""
        if box is not None:
            self.update(pixels_of(box, self.to_paper))

    # ------------------------------------------------------------ Qt

    def event(self, event: QEvent) -> bool:
        if isinstance(event, TAKEN) or event.type() in (*PASSED_ON, QEvent.Type.Leave):
            if self._input is None or not self.prepared:
                event.ignore()
                return False
            return self._input.take(event)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRegion(QRegion(event.rect()) - self._clear)
        self._kept.paint(painter, self._marks, self.to_paper, self.size(), event.rect())
        if self._stroke is not None:
            paint_marks(painter, (self._stroke,), self.to_paper, self._theme)
        painter.setClipRect(event.rect())
        self.trace.paint(painter, self.to_paper, self.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()
