# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paint what lies behind the text of a page: boxes, table shells, bullets, found words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextTable

from edu_app.ui.document_parts import BoxKind, Bullet, Filled
from edu_app.ui.paint import paint_box, rounded_path

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument, QTextFrame

    from edu_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Dress:
    """Colour roles and icon of a box."""

    fill: str
    ink: str
    line: str | None = None
    icon: str = ""
    bar: bool = False


DRESS = {
    BoxKind.KEY: Dress("tonal", "onTonal", icon="lightbulb"),
    BoxKind.EVIDENCE: Dress("blueSoft", "blue", icon="book-marked"),
    BoxKind.OK: Dress("okSoft", "ok", icon="circle-check"),
    BoxKind.WARN: Dress("warnSoft", "warn", "warn", icon="triangle-alert", bar=True),
    BoxKind.DANGER: Dress("dangerSoft", "danger", "danger", icon="siren", bar=True),
    BoxKind.ASK: Dress("sunken", "ink", icon="message-circle-question-mark"),
    BoxKind.ROW: Dress("sunken", "ink", "line"),
    BoxKind.FIGURE: Dress("surface", "ink", "line"),
    BoxKind.RISK: Dress("surface", "ink", "line"),
    BoxKind.TABLE: Dress("surface", "ink", "line"),
}
BOX_RADIUS = 18
BOX_PADDING = 22
ICON_SIDE = 36
BAR_WIDTH = 8
DOT_RADIUS = 5
DOT_OFFSET = 20
NUMBER_RADIUS = 15
NUMBER_OFFSET = 22


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A box with its rectangle on the page; tables with the lines between their rows."""

    kind: BoxKind
    rect: QRectF
    rows: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedBullet:
    """A bullet with the middle of its line and the left edge of its text."""

    bullet: Bullet
    text_left: float
    middle: float
    ink: str = "primary"
    """Colour role of a dot."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything behind the text, in page coordinates; made once after each layout."""

    boxes: tuple[PlacedBox, ...]
    bullets: tuple[PlacedBullet, ...]


NOTHING = Scene((), ())


def place(document: QTextDocument, filled: Filled) -> Scene:
    """Work out where the boxes and bullets of a laid-out document are."""
    layout = document.documentLayout()
    boxes = []
    for box in filled.boxes:
        form = box.frame.frameFormat()
        rect = layout.frameBoundingRect(box.frame)
        rect = rect.adjusted(0, form.topMargin(), 0, -form.bottomMargin())
        rows = _row_lines(document, box.frame) if box.kind is BoxKind.TABLE else ()
        boxes.append(PlacedBox(box.kind, rect, rows))
    bullets = []
    for bullet in filled.bullets:
        block = document.findBlock(bullet.position)
        rect = layout.blockBoundingRect(block)
        if not block.layout().lineCount():
            continue
        line = block.layout().lineAt(0)
        middle = rect.top() + line.y() + (line.ascent() + line.descent()) / 2
        spot = QPointF(rect.left() + line.x(), middle)
        bullets.append(PlacedBullet(bullet, spot.x(), middle, _dot_ink(boxes, spot)))
    return Scene(tuple(boxes), tuple(bullets))


def _dot_ink(boxes: list[PlacedBox], spot: QPointF) -> str:
    """Return the colour role of a dot: in a box that warns, that of its bar."""
    around = (DRESS[box.kind] for box in boxes if box.rect.contains(spot))
    return next((dress.ink for dress in around if dress.bar), "primary")


def _row_lines(document: QTextDocument, frame: QTextFrame) -> tuple[float, ...]:
    """Return the lower edge of every row but the last."""
    layout = document.documentLayout()
    table = next(child for child in frame.childFrames() if isinstance(child, QTextTable))
    lines = []
    for row in range(table.rows() - 1):
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        lines.append(
            max(
                layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom()
                + cell.format().toTableCellFormat().bottomPadding()
                for cell in cells
            )
        )
    return tuple(lines)


def paint_scene(painter: QPainter, scene: Scene, theme: Theme, clip: QRectF) -> None:
    """Paint what lies inside `clip`; the painter stands in page coordinates."""
    for box in scene.boxes:
        if box.rect.intersects(clip):
            _paint_box(painter, box, theme)
    for bullet in scene.bullets:
        if clip.top() - 40 < bullet.middle < clip.bottom() + 40:
            _paint_bullet(painter, bullet, theme)


def _paint_box(painter: QPainter, box: PlacedBox, theme: Theme) -> None:
    dress, rect, radius = DRESS[box.kind], box.rect, theme.em(BOX_RADIUS)
    line = dress.line or (dress.ink if theme.high_contrast else None)
    thick = 2.5 if box.kind is BoxKind.DANGER else 2.0 if theme.high_contrast else 1.5
    colour = theme.colour(line) if line else None
    paint_box(painter, rect, radius, fill=theme.colour(dress.fill), line=colour, width=thick)
    if dress.bar and line:
        painter.save()
        painter.setClipPath(rounded_path(rect, radius), Qt.ClipOperation.IntersectClip)
        painter.fillRect(QRectF(rect.left(), rect.top(), BAR_WIDTH, rect.height()), colour)
        painter.restore()
    if dress.icon:
        side, pad = theme.em(ICON_SIDE), theme.em(BOX_PADDING)
        where = QRectF(rect.left() + pad, rect.top() + pad - 2, side, side)
        theme.icons.paint(painter, dress.icon, where, theme.colour(dress.ink))
    if box.rows:
        _paint_table(painter, box, theme, radius, thick)


def _paint_table(
    painter: QPainter, box: PlacedBox, theme: Theme, radius: float, thick: float
) -> None:
    """Paint the head of a table and the lines between its rows."""
    rect = box.rect.adjusted(thick, thick, -thick, -thick)
    painter.save()
    painter.setClipPath(rounded_path(rect, radius), Qt.ClipOperation.IntersectClip)
    head = QRectF(rect.left(), rect.top(), rect.width(), box.rows[0] - rect.top())
    painter.fillRect(head, theme.colour("sunken"))
    painter.setPen(QPen(theme.colour("line"), 1))
    for y in box.rows:
        edge = round(y) + 0.5
        painter.drawLine(QPointF(rect.left(), edge), QPointF(rect.right(), edge))
    painter.restore()


def _paint_bullet(painter: QPainter, placed: PlacedBullet, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    bullet = placed.bullet
    if not bullet.number:
        painter.setBrush(theme.colour(placed.ink))
        centre = QPointF(placed.text_left - theme.em(DOT_OFFSET), placed.middle)
        painter.drawEllipse(centre, theme.em(DOT_RADIUS), theme.em(DOT_RADIUS))
        return
    fill, ink = ("ink", "surface") if bullet.pin else ("tonal", "onTonal")
    radius = max(theme.em(NUMBER_RADIUS), theme.px("cap") * 0.78)
    centre = QPointF(placed.text_left - theme.em(NUMBER_OFFSET), placed.middle)
    painter.setBrush(theme.colour(fill))
    if theme.high_contrast and not bullet.pin:
        painter.setPen(QPen(theme.colour(ink), 1.5))
    painter.drawEllipse(centre, radius, radius)
    painter.setFont(theme.font("cap", 700))
    painter.setPen(theme.colour(ink))
    circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(bullet.number))


def range_rects(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """Return one rectangle for each line that the characters from `start` to `end` touch."""
    layout = document.documentLayout()
    found = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        origin = layout.blockBoundingRect(block).topLeft()
        text = block.layout()
        first, last = start - block.position(), end - block.position()
        for index in range(text.lineCount()):
            line = text.lineAt(index)
            left = max(first, line.textStart())
            right = min(last, line.textStart() + line.textLength())
            if left < right:
                x0, x1 = _x(line.cursorToX(left)), _x(line.cursorToX(right))
                height = line.ascent() + line.descent()
                found.append(QRectF(origin.x() + x0, origin.y() + line.y(), x1 - x0, height))
        block = block.next()
    return found


def _x(place: object) -> float:
    """Qt returns the place alone or with the cursor position, depending on the binding."""
    return float(place[0] if isinstance(place, (tuple, list)) else place)  # type: ignore[arg-type]  # a float by then
