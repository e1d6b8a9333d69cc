# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands on the patient's screen in the present visit, made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from shiboken6 import isValid

from edu_app.features.consult.audience_view import PatientScreen
from edu_app.features.consult.patient_window_view import PatientWindow
from edu_app.features.consult.public import Showing
from edu_app.features.consult.screens_view import mm_per_px_of

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from edu_app.feature import Context
    from edu_app.features.consult.audience_view import StepPicture
    from edu_app.ui.host import Host
    from edu_app.ui.theme import Theme

PictureMaker = Callable[["Context", "Theme"], "StepPicture"]
"""Makes what shows the picture of a step in the present visit, in a look."""


class PatientSide(QObject):
    """Owns the patient's window and fills it from the talk; nothing of a visit outlives it."""

    def __init__(self, host: Host, make_picture: PictureMaker) -> None:
        super().__init__(host)
        self._host, self._make_picture = host, make_picture
        self._window: PatientWindow | None = None
        self._showing: Showing | None = None
        kept: list[PatientWindow] = []
        self._kept = kept

        def let_go() -> None:  # not a method: it would be gone before it is called
            for window in kept:
                if isValid(window):  # at the end of the program Qt may have been faster
                    window.hide()
                    window.deleteLater()

        self.destroyed.connect(let_go)

    @property
    def window(self) -> PatientWindow | None:
        """The window, also while it is hidden; None before it was needed."""
        return self._window

    def show_on(self, screen: QScreen) -> None:
        """Show on a screen what the talk says; it is painted before it is seen."""
        context = self._host.context()
        if self._window is None:
            self._window = PatientWindow(context.theme)
            self._kept.append(self._window)
            # keys and the presenter remote are for the console; queued, as Qt is still at it
            self._window.activated.connect(
                self._host.window.activateWindow, Qt.ConnectionType.QueuedConnection
            )
        if self._window.content is None:
            self._showing = Showing(context.library)
            self._window.setGeometry(screen.geometry())  # or it would be laid out twice
            self._window.take(make_screen(context, self._make_picture, mm_per_px_of(screen)))
        self.follow()
        self._window.fill(screen)

    def follow(self) -> None:
        """Show what the talk says now, on a screen that is there."""
        content = self._window.content if self._window is not None else None
        if content is not None and self._showing is not None:
            content.show_shown(self._showing.of(self._host.context().session.consultation.talk))

    @Slot()
    def put_away(self) -> None:
        """Let the patient see nothing, at once."""
        if self._window is not None and self._window.isVisible():
            self._window.put_away()

    @Slot()
    def renew(self) -> None:
        """Forget what was shown: another visit, other colours or another language begins."""
        if self._window is not None:
            self._window.take(None)
        self._showing = None


def make_screen(context: Context, make_picture: PictureMaker, mm_per_px: float) -> PatientScreen:
    """Return what the patient sees, on a screen with pixels of a size."""

    def make(theme: Theme) -> StepPicture:
        return make_picture(context, theme)

    return PatientScreen(context.theme, make, mm_per_px)


def talk_picture(context: Context, theme: Theme) -> StepPicture:
    """Return the picture of a step with its ink, on which nobody draws."""
    # Imported here: nothing of a talk is loaded before one begins.
    from edu_app.features.consult.picture_view import TalkPicture

    session = context.session
    still = session.less_movement
    return TalkPicture(theme, context.library, session.consultation, draws=False, still=still)
