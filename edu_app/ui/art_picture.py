# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Drawings as pixels: rendered strip by strip between other work, and kept.

Rendering SVG holds Python's interpreter lock, so a thread would only make the window wait in one
piece; small strips, one for each turn of the event loop, let fingers and frames come between.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

if TYPE_CHECKING:
    from edu_app.render.camera import Camera
    from edu_app.ui.art import Art, ArtKey

KEPT_BYTES = 10_000_000
STRIP_PIXELS = 120_000
"""Device pixels of one strip: its rendering must leave room for a frame."""
OUTSIDE = 0.06
"""Share of the canvas that is rendered beyond each edge, for the first part of a drag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureKey:
    """What a picture shows."""

    art: ArtKey
    shown: tuple[str, ...]
    view: tuple[float, float, float, float]
    """The part of the art that is a picture; nothing beyond it is drawn."""
    origin: tuple[float, float]
    """The place of the art from which the camera measures."""
    camera: Camera
    room: tuple[int, int]
    """Logical pixels, the part outside the canvas included."""
    ratio: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A rendered picture."""

    key: PictureKey
    pixels: QPixmap

    def place(self, camera: Camera, room: tuple[float, float]) -> QRectF:
        """Return where the picture lies on a canvas that looks through another camera now."""
        mine = self.key.camera
        grow = camera.scale / mine.scale
        width, height = self.key.room[0] * grow, self.key.room[1] * grow
        x, y = camera.on_canvas((mine.x, mine.y), room)
        return QRectF(x - width / 2, y - height / 2, width, height)


class PictureStore:
    """Keeps pictures up to a size; the oldest go first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[PictureKey, Picture] = OrderedDict()

    def get(self, key: PictureKey) -> Picture | None:
        """Return a picture that is there."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def put(self, picture: Picture) -> None:
        """Keep a picture."""
        self._kept[picture.key] = picture
        while self.bytes() > KEPT_BYTES and len(self._kept) > 1:
            self._kept.popitem(last=False)

    def bytes(self) -> int:
        """Return how much memory the pictures take."""
        return sum(
            each.pixels.width() * each.pixels.height() * each.pixels.depth() // 8
            for each in self._kept.values()
        )


class Sharpener(QObject):
    """Renders one picture at a time; a new wish replaces the one that is not ready."""

    sharpened = Signal(object)
    """The `Picture` that is ready."""

    def __init__(self, store: PictureStore, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._key: PictureKey | None = None
        self._art: Art | None = None
        self._pixels = QPixmap()
        self._top = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_turn)

    @property
    def busy(self) -> bool:
        """Tell whether a picture is being rendered."""
        return self._key is not None

    def ask(self, key: PictureKey, art: Art) -> Picture | None:
        """Return the picture when it is there; otherwise begin to render it."""
        ready = self._store.get(key)
        if ready is not None:
            self._stop()
            return ready
        if key != self._key:
            self._key, self._art, self._top = key, art, 0
            width, height = (math.ceil(side * key.ratio) for side in key.room)
            self._pixels = QPixmap(width, height)
            self._pixels.fill(Qt.GlobalColor.transparent)
            self._timer.start(0)
        return None

    def finish(self) -> None:
        """Render what is left now; for pictures of screens."""
        while self.busy:
            self._on_turn()

    def _stop(self) -> None:
        self._key = self._art = None
        self._timer.stop()

    def _on_turn(self) -> None:
        """Render the next strip."""
        if self._key is None or self._art is None:
            return
        height = max(1, STRIP_PIXELS // max(1, self._pixels.width()))
        height = min(height, self._pixels.height() - self._top)
        strip = render_strip(self._key, self._art, self._pixels.width(), self._top, height)
        painter = QPainter(self._pixels)
        painter.drawImage(0, self._top, strip)
        painter.end()
        self._top += height
        if self._top < self._pixels.height():
            self._timer.start(0)
            return
        self._pixels.setDevicePixelRatio(self._key.ratio)
        picture = Picture(key=self._key, pixels=self._pixels)
        self._store.put(picture)
        self._stop()
        self._pixels = QPixmap()  # the store decides how long it lives
        self.sharpened.emit(picture)


def render_strip(key: PictureKey, art: Art, width: int, top: int, height: int) -> QImage:
    """Render a horizontal part of a picture; `width`, `top`, `height` in device pixels.

    A small image of its own: a clip on a large one would cost nearly the whole picture each time.
    """
    strip = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    strip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(strip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, -top)
    painter.scale(key.ratio, key.ratio)
    camera = key.camera
    painter.translate(key.room[0] / 2, key.room[1] / 2)
    painter.scale(camera.scale, camera.scale)
    painter.translate(-key.origin[0] - camera.x, -key.origin[1] - camera.y)
    painter.setClipRect(QRectF(*key.view))  # Qt does not clip a drawing at its view box
    art.paint(painter, key.shown)
    painter.end()
    return strip
