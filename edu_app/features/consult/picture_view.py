# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The picture of a step with ink over it: the same on the clinician's and the patient's screen.

It stands in a frame of one shape, so both screens see the same part, whatever their size. Where it
looks is the consultation's; a picture that draws says it, all others follow.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.features.consult.board import ACROSS, DOWN
from edu_app.features.consult.canvas_view import (
    look_of,
    look_there,
    make_canvas,
    show_in,
    units_to_pixels,
)
from edu_app.render.pen import PenState, Tool, note_of
from edu_app.ui.canvas import Canvas
from edu_app.ui.ink_field import InkField
from edu_app.ui.ink_hand import InkHand
from edu_app.ui.ink_layer import InkLayer
from edu_app.ui.ink_steps import add
from edu_app.ui.paint import paint_box
from edu_app.ui.zoom_bar import ZoomBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from edu_app.features.consult.canvas_view import StepCanvas
    from edu_app.library.loader import Library
    from edu_app.render.ink import Marks, Place
    from edu_app.render.talk import Picture
    from edu_app.session import Consultation
    from edu_app.ui.theme import Theme

ZOOM_SHARE = 0.75
"""Of the height, which buttons over the picture may take."""
LEAST, USUAL = QSize(140, 100), QSize(700, 500)
CROSS = Qt.CursorShape.CrossCursor


class TalkPicture(QWidget):
    """Shows the picture of one step, its ink, and what is drawn on the prepared one just now."""

    structure_tapped = Signal(object)
    """A `Structure` of the drawing, or None; only where the tool is the pointer."""

    def __init__(
        self,
        theme: Theme,
        library: Library,
        consultation: Consultation,
        *,
        draws: bool,
        still: bool,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._theme, self._library, self._consultation = theme, library, consultation
        self._draws, self._still = draws, still
        self._step = ""
        self._picture: Picture = None
        self._following = False
        """The canvas is moved to where the consultation looks, which is nothing to say again."""
        self.frame = QWidget(self)
        self.canvas: StepCanvas | None = None
        self.zoom: ZoomBar | None = None
        """Only where it is drawn: nothing on the patient's screen can be pressed."""
        self.ink = InkLayer(theme, consultation, now, self.frame, still=still)
        self.field = InkField(theme, self.frame)
        self.hand = InkHand(consultation, self._ask_words)
        if draws:
            self.ink.let_draw(self.hand)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        consultation.look_changed.connect(self._follow)
        self.field.words_typed.connect(self._on_words_typed)

    # ------------------------------------------------------------ what is shown

    def show_step(self, step_id: str, picture: Picture, marks: Marks) -> None:
        """Show a picture with its ink; what is the same already stays as it is."""
        if step_id != self._step or picture != self._picture or self.canvas is None:
            self._step, self._picture = step_id, picture
            self._following = True
            if not show_in(self.canvas, picture, self._library):
                self._put(make_canvas(picture, self._theme, self._library, still=self._still))
                show_in(self.canvas, picture, self._library)
            self._following = False
        self.ink.show_marks(marks, prepared=self._is_prepared())
        self._follow()

    def take_pen(self, pen: PenState) -> None:
        """Take another tool into the hand."""
        self.field.close_field()
        self.hand.take(pen)
        if self._draws and pen.tool is not Tool.POINTER:
            self.ink.setCursor(CROSS)
        else:
            self.ink.unsetCursor()

    def finish_pictures(self) -> None:
        """Render everything now; for pictures of screens."""
        if isinstance(self.canvas, Canvas):
            self.canvas.finish()

    def _is_prepared(self) -> bool:
        return bool(self._step) and self._step == self._consultation.talk.ahead

    def _put(self, canvas: StepCanvas | None) -> None:
        """Put a canvas into the frame, below the ink."""
        self._drop_zoom()
        if self.canvas is not None:
            self.canvas.hide()
            self.canvas.setParent(None)
            self.canvas.deleteLater()
        self.canvas = self.ink.below = canvas
        if canvas is None:
            return
        canvas.setParent(self.frame)
        canvas.setGeometry(self.frame.rect())
        if not self._draws:
            canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if isinstance(canvas, Canvas):
            canvas.eye.moved.connect(self._on_moved)
            canvas.structure_tapped.connect(self.structure_tapped)
            if self._draws:
                self.zoom = ZoomBar(canvas, self._theme, self.frame, expands=False)
        canvas.lower()
        canvas.show()

    def _lay_zoom(self) -> None:
        """Put the buttons in their corner; a picture too small for them has fingers and keys."""
        if self.zoom is not None:
            self.zoom.lay_out()
            self.zoom.setVisible(self.zoom.height() <= ZOOM_SHARE * self.frame.height())

    def _drop_zoom(self) -> None:
        zoom, self.zoom = self.zoom, None
        if zoom is not None:
            zoom.hide()
            zoom.setParent(None)
            zoom.deleteLater()

    # ------------------------------------------------------------ where it looks

    @Slot()
    def _follow(self) -> None:
        """Look where the consultation looks, where this is the picture that it means."""
        wanted = self._consultation.look if self._is_prepared() else None
        if look_of(self.canvas) != wanted:
            self._following = True
            look_there(self.canvas, wanted)
            self._following = False
        self._lay_ink()

    @Slot()
    def _on_moved(self) -> None:
        if not self._following and self._draws and self._is_prepared():
            self._consultation.look_at(look_of(self.canvas))
        self._lay_ink()

    def _lay_ink(self) -> None:
        self._lay_zoom()
        clear = self.canvas.fixed_boxes() if isinstance(self.canvas, Canvas) else ()
        self.ink.look(units_to_pixels(self.canvas, self.frame.size()), clear)

    # ------------------------------------------------------------ words

    def _ask_words(self, at: Place) -> None:
        self.field.open_at(at, self.ink.to_paper.map(QPointF(*at)).toPoint())

    @Slot(str)
    def _on_words_typed(self, text: str) -> None:
        pen = self.hand.pen
        add(self._consultation, note_of(pen, self.ink.seen_height, self.field.at, text))

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        return USUAL

    def minimumSizeHint(self) -> QSize:
        return LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # whole multiples, so the shape is exact at every size
        part = min(self.width() // ACROSS, self.height() // DOWN)
        wide, high = part * ACROSS, part * DOWN
        left, top = (self.width() - wide) // 2, (self.height() - high) // 2
        self._following = True
        self.frame.setGeometry(left, top, wide, high)
        self.ink.setGeometry(self.frame.rect())
        if self.canvas is not None:
            self.canvas.setGeometry(self.frame.rect())
        self._following = False
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a calm surface where there is no picture."""
        del event
        if self.canvas is None:
            theme = self._theme
            box, radius = QRectF(self.frame.geometry()), theme.radius("lg")
            fill, line = theme.colour("surface"), theme.colour("line")
            paint_box(QPainter(self), box, radius, fill=fill, line=line)
