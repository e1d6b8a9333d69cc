# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Blanks the patient's screen when nobody is at work or the machine sleeps; later the ink goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from edu_app.features.consult.audience import Away
from edu_app.render.talk import without_ink

if TYPE_CHECKING:
    from edu_app.session import Consultation

LOOK_MS = 5000
INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.Wheel,
}
ASLEEP = (Qt.ApplicationState.ApplicationSuspended, Qt.ApplicationState.ApplicationHidden)


class AwayWatch(QObject):
    """Watches one talk and what people do; it changes no event."""

    def __init__(
        self, consultation: Consultation, clock: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._consultation, self._clock = consultation, clock
        self._away = Away(touched=clock())
        app = cast("QGuiApplication", QCoreApplication.instance())  # there is a window already
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.start(LOOK_MS)
        app.applicationStateChanged.connect(self._on_application_state_changed)
        consultation.changed.connect(self.look)
        timer.timeout.connect(self.look)
        app.installEventFilter(self)
        self.look()

    @Slot()
    def look(self) -> None:
        """Do what is due."""
        now, talk = self._clock(), self._consultation.talk
        self._away = self._away.seen(now, blank=talk.blank)
        if not talk.plan:
            return
        if self._away.must_blank(now):
            self._consultation.take(talk.blanked(on=True))
        elif self._away.must_wipe(now) and talk.boards:
            self._consultation.take(without_ink(talk))

    @Slot(Qt.ApplicationState)
    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        talk = self._consultation.talk
        if not talk.plan or state not in ASLEEP:
            return
        asleep = state is Qt.ApplicationState.ApplicationSuspended
        self._consultation.take((without_ink(talk) if asleep else talk).blanked(on=True))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT and isinstance(watched, QWindow):
            self._away = replace(self._away, touched=self._clock())
        return False
