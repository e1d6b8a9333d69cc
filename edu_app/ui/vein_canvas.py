# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The picture of the living vein on the screen: still, or with blood that drifts through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QTransform
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from edu_app.render.vein_words import spoken
from edu_app.ui.paint import paint_box, paint_corners
from edu_app.ui.vein_kept import Kept
from edu_app.ui.vein_paint import derive_places, note_height, paint_vein

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface, QHideEvent, QPaintEvent, QShowEvent

    from edu_app.library.living import LivingVein
    from edu_app.render.vein import VeinState
    from edu_app.ui.theme import Theme

FRAMES_PER_SECOND = 30
TURN_SECONDS = 16
"""Time in which blood drifts through the whole picture of an open vein."""
LEAST_WIDTH, LEAST_HEIGHT = 320, 260


class VeinCanvas(QWidget):
    """Paints one state; a screen reader hears it in words."""

    def __init__(
        self,
        state: VeinState,
        words: LivingVein,
        theme: Theme,
        *,
        still: bool,
        base: QSize | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._theme, self._state = words, theme, state
        self._base = base
        """Laid out for this size and then enlarged: so two screens show the very same picture."""
        self._kept = Kept()
        self._still = still
        self.moment = 0.0
        """How far the blood has drifted, in turns."""
        self._timer = QTimer(self)
        self._timer.setInterval(1000 // FRAMES_PER_SECOND)
        self.setAccessibleName(words.title)
        self._describe()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._timer.timeout.connect(self._on_tick)

    def show_state(self, state: VeinState, announcement: str) -> None:
        """Show another state and say what has changed."""
        self._state = state
        self._describe()
        self.update()
        if announcement and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, announcement))

    @Slot(bool)
    def set_still(self, still: bool) -> None:  # the slot of a signal
        """Let the blood stand still, or drift while it can be seen."""
        self._still = still
        self._drift()

    def drifts(self) -> bool:
        """Tell whether anything moves by itself now."""
        return self._timer.isActive()

    def _describe(self) -> None:
        words = self._words
        said = (spoken(words, self._state), words.picture, words.note, words.idea)
        self.setAccessibleDescription(" ".join(said))

    def _drift(self) -> None:
        if self._still or not self.isVisible():
            self._timer.stop()
        else:
            self._timer.start()

    def drifting_part(self) -> QRect:
        """Return the part of the picture in which blood drifts."""
        box = self._box()
        high = note_height(self._words, self._theme, box.width())
        along = derive_places(box, high).along
        return self._enlarged().mapRect(along).toAlignedRect()

    def _box(self) -> QRectF:
        """Return the room for which everything is laid out."""
        return QRectF(self.rect()) if self._base is None else QRectF(0, 0, *self._base.toTuple())

    def _enlarged(self) -> QTransform:
        """Return how that room becomes the pixels of this widget."""
        box = self._box()
        return QTransform.fromScale(self.width() / box.width(), self.height() / box.height())

    @Slot()
    def _on_tick(self) -> None:
        self.moment = (self.moment + 1 / FRAMES_PER_SECOND / TURN_SECONDS) % 1
        self.update(self.drifting_part())

    def make_access(self) -> QAccessibleInterface:
        """Let a screen reader find a picture, with its name and what it shows now."""
        return QAccessibleWidget(self, QAccessible.Role.Graphic, self.accessibleName())

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH * 2, LEAST_HEIGHT * 2)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._drift()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drift()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        theme, box = self._theme, QRectF(self.rect())
        painter.save()
        painter.setTransform(self._enlarged(), combine=True)
        paint_vein(
            painter, self._box(), self._state, theme,
            words=self._words, kept=self._kept, moment=self.moment,
        )  # fmt: skip
        painter.restore()
        wide = 2.0 if theme.high_contrast else 1.0
        paint_corners(painter, box, theme.radius("lg"), theme.colour("bg"))
        paint_box(painter, box, theme.radius("lg"), line=theme.colour("line"), width=wide)
