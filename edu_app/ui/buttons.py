# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Buttons: filled, outlined, tonal, ghost and the emergency one, with an icon, a word or both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from edu_app.ui.control import Control, advance, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme


class ButtonKind(StrEnum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TONAL = "tonal"
    GHOST = "ghost"
    EMERGENCY = "emergency"


class Paints(NamedTuple):
    """Colour roles of one state; None paints nothing."""

    fill: str | None
    line: str | None
    ink: str


REST = {
    ButtonKind.PRIMARY: Paints("primary", None, "onPrimary"),
    ButtonKind.SECONDARY: Paints("surface", "lineStrong", "ink"),
    ButtonKind.TONAL: Paints("tonal", None, "onTonal"),
    ButtonKind.GHOST: Paints(None, None, "ink"),
    ButtonKind.EMERGENCY: Paints("surface", "danger", "danger"),
}
HOVER = {
    ButtonKind.PRIMARY: Paints("primaryHover", None, "onPrimary"),
    ButtonKind.SECONDARY: Paints("sunken", "lineStrong", "ink"),
    ButtonKind.TONAL: Paints("tonal", "primary", "onTonal"),
    ButtonKind.GHOST: Paints("sunken", None, "ink"),
    ButtonKind.EMERGENCY: Paints("dangerSoft", "danger", "danger"),
}
DOWN = {
    ButtonKind.PRIMARY: Paints("primaryDown", None, "onPrimary"),
    ButtonKind.SECONDARY: Paints("tonal", "primary", "onTonal"),
    ButtonKind.TONAL: Paints("primary", None, "onPrimary"),
    ButtonKind.GHOST: Paints("tonal", "primary", "onTonal"),
    ButtonKind.EMERGENCY: Paints("danger", None, "onDanger"),
}
CLOSE_ROOM = 3
"""Free pixels above and below a button that stands close to others."""

OFF = Paints("sunken", "line", "ink3")
ON = Paints("tonal", "primary", "onTonal")
STACK_LINE = 1.3 * 1.1
"""Height of the word under an icon, against its size."""
STACK_PAD = 12
"""Free pixels above an icon and below its word, together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonLook:
    """What a button looks like."""

    kind: ButtonKind = ButtonKind.SECONDARY
    size: str = "md"
    """`sm`, `md` or `lg`."""
    icon: str = ""
    trail: str = ""
    """An icon after the word."""
    style: str = "ui"
    stacked: bool = False
    """Icon above the word, as in the bar at the bottom of a kiosk."""
    left: bool = False
    """Start at the left edge instead of the middle."""
    close: bool = False
    """In a column of quiet buttons; the one with the ring draws itself smaller for it."""


class Button(Control):
    """A painted push button; with an empty `text` only its icon shows and `name` is spoken."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        look: ButtonLook | None = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, theme, parent)
        self.look = look or ButtonLook()
        if name:
            self.setAccessibleName(name)
        if not text:
            self.setToolTip(name)
        self._icon_px = icon_side(self.look, theme)
        self._pad = theme.gap(24) if text and not self.look.stacked else theme.gap(8)
        self._between = theme.gap(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def face(self) -> QRectF:
        face = super().face()
        if not self.look.close or (self.shows_ring and self.hasFocus()):
            return face
        return face.adjusted(0, CLOSE_ROOM - RING_ROOM, 0, RING_ROOM - CLOSE_ROOM)

    def paints(self) -> Paints:
        """Return the colour roles of the present state."""
        kind = self.look.kind
        if not self.isEnabled():
            paints = OFF if kind is not ButtonKind.GHOST else OFF._replace(fill=None, line=None)
        elif self.isDown():
            paints = DOWN[kind]
        elif self.isChecked():
            paints = ON
        else:
            paints = HOVER[kind] if self.hovered else REST[kind]
        if self.theme.high_contrast and paints.line is None:
            line = "primary" if paints.fill == "primary" else paints.ink
            paints = paints._replace(line=line)
        return paints

    def text_width(self) -> int:
        """Return the width that the words need."""
        return advance(self.text(), self.theme, self.look.style, self._weight()) + 2

    def needed(self) -> QSize:
        """Return the size of the face that shows everything."""
        least, px = self.theme.target(self.look.size), self.theme.px(self.look.style)
        if self.look.stacked:
            width = max(self.text_width(), self._icon_px) + 2 * self._pad
            high = round(self._icon_px + px * STACK_LINE) + STACK_PAD
            return QSize(max(least, width), max(least, high))
        icons = sum(1 for icon in (self.look.icon, self.look.trail) if icon)
        if not self.text():
            return QSize(max(least, self._icon_px + 16), max(least, self._icon_px + 16))
        width = self.text_width() + icons * (self._icon_px + self._between) + 2 * self._pad
        return QSize(max(least, width), max(least, round(px * 1.885)))

    def text_fits(self) -> bool:
        face = self.face()
        needed = self.needed()
        tight = 2 * self._pad - 8
        high = self.theme.px(self.look.style) * 1.3 if self.look.close else needed.height()
        return face.width() + tight >= needed.width() and face.height() + 2 >= high

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        room = CLOSE_ROOM if self.look.close else RING_ROOM
        return self.needed() + QSize(2 * RING_ROOM, 2 * room)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # ------------------------------------------------------------ painting

    def _weight(self) -> int:
        return 600

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        paints = self.paints()
        if self.isDown():
            face = face.adjusted(1, 1, -1, -1)
        paint_box(
            painter,
            face,
            self.radius,
            fill=self.theme.colour(paints.fill) if paints.fill else None,
            line=self.theme.colour(paints.line) if paints.line else None,
            width=2.0 if self.isChecked() else self.theme.outline(),
            dashed=not self.isEnabled(),
        )
        if self.look.stacked:
            self._paint_stacked(painter, face, paints.ink)
        else:
            self._paint_row(painter, face, paints.ink)

    def _paint_row(self, painter: QPainter, face: QRectF, ink: str) -> None:
        words = self.text_width() if self.text() else 0
        gap = self._between if self.text() else 0
        lead = self._icon_px + gap if self.look.icon else 0
        trail = self._icon_px + gap if self.look.trail else 0
        start = self._pad if self.look.left else (face.width() - words - lead - trail) / 2
        x, middle = face.left() + start, face.center().y()
        if self.look.icon:
            # what is on says so with a tick too, never by colour alone
            icon = "check" if self.isChecked() else self.look.icon
            self._paint_icon(painter, icon, x, middle, ink)
            x += lead
        rect = QRectF(x, face.top(), words + 2, face.height())
        paint_text(
            painter, rect, self.text(), self.theme,
            style=self.look.style, weight=self._weight(), colour=ink,
        )  # fmt: skip
        if self.look.trail:
            self._paint_icon(painter, self.look.trail, x + words + gap, middle, ink)

    def _paint_stacked(self, painter: QPainter, face: QRectF, ink: str) -> None:
        line = self.theme.px(self.look.style) * 1.3
        top = face.center().y() - (self._icon_px + line) / 2
        left = face.center().x() - self._icon_px / 2
        self._paint_icon(painter, self.look.icon, left, top + self._icon_px / 2, ink)
        rect = QRectF(face.left(), top + self._icon_px + 2, face.width(), line)
        paint_text(
            painter, rect, self.text(), self.theme, style=self.look.style,
            weight=self._weight(), colour=ink, flags=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip

    def _paint_icon(self, painter: QPainter, name: str, x: float, middle: float, ink: str) -> None:
        rect = QRectF(x, middle - self._icon_px / 2, self._icon_px, self._icon_px)
        self.theme.icons.paint(painter, name, rect, self.theme.colour(ink))


def icon_side(look: ButtonLook, theme: Theme) -> int:
    """Return the side of an icon; above a word it takes what height the target has left."""
    px = theme.px(look.style)
    if not look.stacked:
        return round(px * 1.2)
    left = theme.target(look.size) - STACK_PAD - px * STACK_LINE
    return round(max(px * 1.3, min(px * 1.75, left)))
