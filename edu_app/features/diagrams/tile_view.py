# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing in the list: a small picture, its title, and how many steps it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy

from edu_app.library.link import LIVING_VEIN
from edu_app.render.scene import shown_of, view_of
from edu_app.ui.art import SHEETS, ArtKey, ArtStore, art_theme, paint_view
from edu_app.ui.control import Control, paint_text
from edu_app.ui.figure_art import paint_missing
from edu_app.ui.paint import RING_ROOM, paint_box, paint_shadow, rounded_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.library.diagram import Diagram
    from edu_app.library.living import LivingVein
    from edu_app.ui.theme import Theme

    Painting = Callable[[QPainter, QRectF], None]

WRAP = int(Qt.TextFlag.TextWordWrap.value)
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
PICTURE = 0.66
"""Height of the small picture against its width."""


class DrawingTile(Control):
    """Opens a drawing. Its picture is painted a turn after it is first seen."""

    def __init__(self, name: str, title: str, line: str, paint: Painting, theme: Theme) -> None:
        super().__init__(title, theme)
        self.name, self._line, self._paint = name, line, paint
        self.radius = theme.radius("tile")
        self._pad = theme.gap(16)
        self._picture = QPixmap()
        self.setObjectName(f"drawing-{name}")
        self.setAccessibleDescription(line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def ready(self) -> bool:
        """Tell whether the picture is there in its present size."""
        return self._picture.deviceIndependentSize().toSize() == self._box().size().toSize()

    def render_picture(self) -> None:
        """Paint the small picture; some 20 to 80 ms."""
        box, ratio = self._box(), self.devicePixelRatioF()
        made = QPixmap((box.size() * ratio).toSize())
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(0, 0, box.width(), box.height()))
        painter.end()
        self._picture = made
        self.update()

    # ------------------------------------------------------------ size

    def _box(self) -> QRectF:
        """Return the place of the picture."""
        face = self.face()
        return QRectF(face.left(), face.top(), face.width(), round(face.width() * PICTURE))

    def _heights(self, width: float) -> tuple[float, float]:
        """Return the heights of title and line."""
        room = QRectF(0, 0, max(1.0, width - 2 * RING_ROOM - 2 * self._pad), 10_000)
        title = QFontMetricsF(self.theme.font("h3", 700)).boundingRect(room, WRAP, self.text())
        line = QFontMetricsF(self.theme.font("small", 400)).boundingRect(room, WRAP, self._line)
        return title.height(), line.height() if self._line else 0.0

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        picture = (width - 2 * RING_ROOM) * PICTURE
        return round(picture + sum(self._heights(width)) + 2 * self._pad + 4 + 2 * RING_ROOM)

    def sizeHint(self) -> QSize:
        width = self.theme.gap(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.gap(220), self.theme.target("lg"))

    def text_fits(self) -> bool:
        metrics = QFontMetricsF(self.theme.font("h3", 700))
        widest = max(metrics.horizontalAdvance(word) for word in self.text().split())
        room = self.width() - 2 * RING_ROOM - 2 * self._pad
        return widest <= room and self.height() + 2 >= self.heightForWidth(self.width())

    # ------------------------------------------------------------ painting

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme, pressed = self.theme, self.isDown()
        paint_shadow(painter, face, self.radius, 1, theme)
        paint_box(painter, face, self.radius,
                  fill=theme.colour("tonal" if pressed else "surface"))  # fmt: skip
        box = self._box()
        painter.save()
        painter.setClipPath(rounded_path(face, self.radius))
        if self.ready:
            painter.drawPixmap(box.topLeft(), self._picture)
        else:
            painter.fillRect(box, theme.colour("sunken"))
        painter.restore()
        title, _ = self._heights(self.width())
        words = QRectF(face.left() + self._pad, box.bottom() + self._pad,
                       face.width() - 2 * self._pad, title + 2)  # fmt: skip
        paint_text(painter, words, self.text(), theme, style="h3", weight=700, flags=TOP, wrap=True)
        line = QRectF(words.left(), words.bottom() + 2, words.width(), face.height())
        paint_text(painter, line, self._line, theme, style="small", weight=400, colour="ink2",
                   flags=TOP, wrap=True)  # fmt: skip
        edge = "primary" if pressed else "lineStrong" if self.hovered else "line"
        width = 2.5 if pressed else 2.0 if theme.high_contrast else 1.0
        paint_box(painter, face, self.radius, line=theme.colour(edge), width=width)


def tile_of(diagram: Diagram, theme: Theme) -> DrawingTile:
    """Return the tile of a drawing."""
    say = QCoreApplication.translate("diagrams", "In {count} steps")
    line = say.format(count=len(diagram.steps)) if len(diagram.steps) > 1 else ""

    def paint(painter: QPainter, rect: QRectF) -> None:
        paint_thumbnail(painter, rect, diagram, theme)

    return DrawingTile(diagram.id, diagram.title, line, paint, theme)


def living_tile(words: LivingVein, theme: Theme) -> DrawingTile:
    """Return the tile of the vein that can be changed."""

    def paint(painter: QPainter, rect: QRectF) -> None:
        from edu_app.ui.vein_small import paint_small

        paint_small(painter, rect, theme)

    return DrawingTile(LIVING_VEIN, words.title, words.intro, paint, theme)


def paint_thumbnail(painter: QPainter, rect: QRectF, diagram: Diagram, theme: Theme) -> None:
    """Paint a drawing small, without words, whole, on its sheet."""
    store: ArtStore = theme.cached("art", lambda: ArtStore(theme.assets))
    used = art_theme(diagram, theme.look.theme)
    painter.fillRect(rect, QColor(theme.tokens.colour(SHEETS[used], "surface")))
    art = store.open(diagram, ArtKey(file=diagram.art.get(used, "")))
    if art is None:
        paint_missing(painter, rect, theme, SHEETS[used])
        return
    step = diagram.on_page
    view = view_of(diagram, step)
    inner = rect.adjusted(8, 8, -8, -8)
    scale = min(inner.width() / view[2], inner.height() / view[3])
    to = QRectF(0, 0, view[2] * scale, view[3] * scale)
    to.moveCenter(inner.center())
    paint_view(painter, art, shown_of(diagram, step), view, to)
