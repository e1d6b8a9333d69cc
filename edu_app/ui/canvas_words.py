# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words on a canvas that can never be hidden: the note, the sides, and what is compared."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from edu_app.render.scene import Compare, required
from edu_app.render.side_words import Box, SideWord, place_words
from edu_app.ui.art import SHEETS, art_theme
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from edu_app.library.diagram import DiagramLabel
    from edu_app.ui.canvas import Canvas
    from edu_app.ui.canvas_panes import Pane
    from edu_app.ui.theme import Theme

EDGE = 12
NOTE_SHARE = 0.07
"""Of the height for the note, where it is a share; a larger note covers some of the picture."""
SIDE_PAD = QSizeF(1.0, 0.4)
"""Around the words that say which side is which, by the height of their line."""
CENTRED = int(Qt.AlignmentFlag.AlignCenter.value) | int(Qt.TextFlag.TextWordWrap.value)


def sheet_colour(canvas: Canvas, role: str) -> QColor:
    """Return a colour of the sheet under the art, whose theme need not be that of the window."""
    wanted = canvas.theme.look.theme
    used = art_theme(canvas.scene.diagram, wanted) if canvas.scene else wanted
    return QColor(canvas.theme.tokens.colour(SHEETS[used], role))


# ---------------------------------------------------------------- note


def note_height(canvas: Canvas) -> float:
    """Return the height of the strip in which the note stands; 0 without one."""
    if canvas.scene is None or not canvas.scene.note:
        return 0.0
    theme = canvas.theme
    room = QRectF(0, 0, max(1.0, canvas.width() - 2 * theme.gap(EDGE)), 1_000)
    box = QFontMetricsF(theme.font("cap", 500)).boundingRect(room, CENTRED, canvas.scene.note)
    return math.ceil(box.height()) + theme.gap(14)


def note_room(canvas: Canvas) -> float:
    """Return the height that the picture leaves to the note."""
    if canvas.even and canvas.scene is not None and canvas.scene.note:
        return NOTE_SHARE * canvas.height()
    return note_height(canvas)


def paint_note(painter: QPainter, canvas: Canvas) -> None:
    """Paint the line that says that this is a drawing. It is part of the picture."""
    height = max(note_height(canvas), note_room(canvas))
    if canvas.scene is None or not height:
        return
    strip = QRectF(0, canvas.height() - height, canvas.width(), height)
    painter.fillRect(strip, sheet_colour(canvas, "surface"))
    painter.setFont(canvas.theme.font("cap", 500))
    painter.setPen(sheet_colour(canvas, "ink"))
    edge = canvas.theme.gap(EDGE)
    painter.drawText(strip.adjusted(edge, 0, -edge, 0), CENTRED, canvas.scene.note)


# ---------------------------------------------------------------- sides


def side_boxes(canvas: Canvas) -> list[tuple[str, QRectF]]:
    """Return the words that say which side is which, each with its place on the canvas."""
    scene, panes = canvas.scene, canvas.panes
    if scene is None:
        return []
    if scene.compare is Compare.HANDLE:  # both pictures are one for the eye, with one pair of sides
        areas = [(panes.panes[0], panes.room())]
    else:
        areas = [(pane, pane.clip) for pane in panes.panes]
    found = []
    for pane, room in areas:
        for text, box in _sides(canvas, pane, room):
            found.append((text, QRectF(box.left, box.top, box.width, box.height)))
    return found


def _sides(canvas: Canvas, pane: Pane, room: QRectF) -> tuple[tuple[str, Box], ...]:
    assert canvas.scene is not None  # asked by side_boxes
    above = _title_height(canvas.theme) + EDGE / 2 if canvas.scene.compare else 0
    right = min(room.right(), canvas.width() - canvas.taken_right)
    bottom = min(room.bottom(), canvas.height() - note_height(canvas))  # a large note covers some
    area = Box(
        room.left() + EDGE,
        room.top() + EDGE + above,
        max(1.0, right - room.left() - 2 * EDGE),
        max(1.0, bottom - room.top() - 2 * EDGE - above),
    )
    labels = required(canvas.scene.diagram, pane.step)
    return place_words([_side_word(canvas, pane, label, area) for label in labels], area)


def _side_word(canvas: Canvas, pane: Pane, label: DiagramLabel, area: Box) -> SideWord:
    """Return a word and its size: on two lines where it is wider than there is room."""
    metrics = QFontMetricsF(_side_font(canvas.theme))
    pad = SIDE_PAD * metrics.height()
    text, at = label.text.replace("\n", " "), pane.on_canvas(label.at, canvas.eye.camera)
    if pane.clip.contains(at):  # only the note or a button hides it: it stays beside that
        at = QPointF(min(at.x(), area.right), min(at.y(), area.bottom))
    room = QRectF(0, 0, max(1.0, area.width - pad.width()), 1_000)
    size = metrics.boundingRect(room, CENTRED, text).size() + pad
    return SideWord(
        text=text,
        at=(at.x(), at.y()),
        align=label.align,
        width=min(area.width, math.ceil(size.width())),
        height=math.ceil(size.height()),
    )


def paint_sides(painter: QPainter, canvas: Canvas) -> None:
    """Paint which side is which."""
    ink, halo = sheet_colour(canvas, "ink"), sheet_colour(canvas, "surface")
    painter.setFont(_side_font(canvas.theme))
    line = QFontMetricsF(painter.font()).height()
    corner, side = (1 + SIDE_PAD.height()) * line / 2, SIDE_PAD.width() * line / 4
    for text, box in side_boxes(canvas):
        paint_box(painter, box, corner, fill=halo, line=ink, width=1)
        painter.setPen(ink)
        painter.drawText(box.adjusted(side, 0, -side, 0), CENTRED, text)


def _side_font(theme: Theme) -> QFont:
    return theme.font("cap", 700)


# ---------------------------------------------------------------- two steps


def _title_font(theme: Theme) -> QFont:
    return theme.font("ui", 600)


def _title_height(theme: Theme) -> float:
    return QFontMetricsF(_title_font(theme)).height() + 14


def title_boxes(canvas: Canvas) -> list[tuple[str, QRectF]]:
    """Return the titles that tell two steps apart, each with its place on the canvas."""
    scene = canvas.scene
    if scene is None or scene.compare is Compare.OFF:
        return []
    metrics = QFontMetricsF(_title_font(canvas.theme))
    found = []
    for number, pane in enumerate(canvas.panes.panes):
        title = pane.step.title if pane.step else ""
        width = min(metrics.horizontalAdvance(title) + 28, max(40.0, pane.clip.width() - 2 * EDGE))
        start = pane.clip.left() + EDGE
        if number and scene.compare is Compare.HANDLE:
            start = pane.clip.right() - EDGE - width
        box = QRectF(start, pane.clip.top() + EDGE, width, _title_height(canvas.theme))
        words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, width - 20)
        found.append((words, box))
    return found


def paint_between(painter: QPainter, canvas: Canvas) -> None:
    """Paint what parts two pictures, and their titles."""
    titles, theme = title_boxes(canvas), canvas.theme
    if not titles:
        return
    first, second = canvas.panes.panes
    x = (first.clip.right() + second.clip.left()) / 2
    painter.setPen(QPen(theme.colour("lineStrong"), 2))
    painter.drawLine(QPointF(x, first.clip.top()), QPointF(x, first.clip.bottom()))
    painter.setFont(_title_font(theme))
    for words, box in titles:
        paint_box(painter, box, box.height() / 2, fill=theme.colour("surface"),
                  line=theme.colour("lineStrong"), width=1.5)  # fmt: skip
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
