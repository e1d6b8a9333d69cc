# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The window on the patient's screen: all of it, without a frame, and nobody types into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from edu_app.features.consult.screens_view import box_of, mm_per_px_of

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QScreen

    from edu_app.features.consult.audience_view import PatientScreen
    from edu_app.ui.theme import Theme

FLAGS = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)
SLACK_PX = 2
"""A screen that is scaled by a fraction does not come out to the pixel."""


class PatientWindow(QWidget):
    """Holds what the patient sees. It is painted before it is seen, and dark before it is hidden.

    Qt leaves a window where it was when its screen is unplugged, still “full screen” and on no
    screen at all. So boxes are compared, not states.
    """

    activated = Signal()
    """It has got the keyboard, which some systems give to every window that comes up."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, FLAGS)
        self._theme = theme
        self._content: PatientScreen | None = None
        self.setWindowTitle("Vein Guide")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setCursor(Qt.CursorShape.BlankCursor)

    @property
    def content(self) -> PatientScreen | None:
        """What the patient sees."""
        return self._content

    def take(self, content: PatientScreen | None) -> None:
        """Hold something else; what was there before goes."""
        before, self._content = self._content, content
        if before is not None:
            before.show_shown(None)
            before.hide()
            before.setParent(None)
            before.deleteLater()
        if content is not None:
            content.setParent(self)
            content.setGeometry(self.rect())
            content.show()

    def fill(self, screen: QScreen) -> None:
        """Fill a screen, if it is not filled yet."""
        if self._content is not None:
            self._content.set_mm_per_px(mm_per_px_of(screen))
        if self.is_whole_on(screen):
            return
        if self.isVisible() and self.isFullScreen():
            self.setWindowState(Qt.WindowState.WindowNoState)  # full ones are not moved
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()  # not showFullScreen, which asks for the keyboard

    def put_away(self) -> None:
        """Go dark, and then be hidden: so nothing of it is seen when it comes back."""
        if self._content is not None:
            self._content.show_shown(None)
        self.hide()

    def is_whole_on(self, screen: QScreen) -> bool:
        """Tell whether the window covers a screen."""
        box, room = box_of(self.geometry()), box_of(screen.geometry())
        sides = zip(
            (box.left, box.top, box.right, box.bottom),
            (room.left, room.top, room.right, room.bottom),
            strict=True,
        )
        whole = all(abs(one - other) <= SLACK_PX for one, other in sides)
        return self.isVisible() and self.screen() is screen and whole

    # ------------------------------------------------------------ Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.activated.emit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._content is not None:
            self._content.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.colour("rest"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous():  # nobody in front of it may close it
            event.ignore()
            return
        super().closeEvent(event)
