# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the tests of the living vein share: its words, and pictures of it and of its parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from edu_app.library.living import LivingVein, read_living
from edu_app.render.vein import VeinState
from edu_app.ui.theme import Theme
from edu_app.ui.vein_kept import Kept
from edu_app.ui.vein_paint import paint_vein
from tests.content_tree import REPOSITORY
from tests.ui.samples import Canvas

_FOUND, _ = read_living(REPOSITORY / "content", "en", {"R26", "R37", "R38"})
assert _FOUND is not None
WORDS: LivingVein = _FOUND
SIZE = (900, 480)


def whole(
    state: VeinState,
    theme: Theme,
    *,
    size: tuple[int, int] = SIZE,
    kept: Kept | None = None,
    moment: float = 0.0,
) -> Canvas:
    """Return the whole picture of a state."""
    canvas = Canvas(*size)
    with canvas as painter:
        rect = QRectF(0, 0, *size)
        paint_vein(painter, rect, state, theme, words=WORDS, kept=kept, moment=moment)
    return canvas


def part(frame: QRectF, draw: Callable[[QPainter], None], scale: float = 40) -> Canvas:
    """Return a part of the picture, painted in the units of its view."""
    canvas = Canvas(round(frame.width() * scale), round(frame.height() * scale))
    with canvas as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(-frame.topLeft())
        draw(painter)
    return canvas
