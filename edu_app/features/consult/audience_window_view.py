# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Keeps the patient's window on the patient's screen, with what the talk shows; in doubt, blank."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from edu_app.features.consult.audience import AudienceState, derive_audience
from edu_app.features.consult.away_view import AwayWatch
from edu_app.features.consult.console_side_view import ConsoleSide, put_on
from edu_app.features.consult.patient_side_view import PatientSide
from edu_app.features.consult.screens import Sides, Why, derive_sides, other_choice
from edu_app.features.consult.screens_view import (
    ScreenWatch,
    displays_now,
    place_of,
    screen_named,
)
from edu_app.machine.uptime import uptime

if TYPE_CHECKING:
    from edu_app.features.consult.patient_side_view import PictureMaker
    from edu_app.features.consult.patient_window_view import PatientWindow
    from edu_app.ui.host import Host

SOON_MS = 150
"""A screen that comes or goes is several signals; the system has its own work to do first."""
WATCH_MS = 2000
"""What another program does to the windows is said to nobody."""
MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange, QEvent.Type.Show}


class Audience(QObject):
    """What the patient sees on a second screen, for as long as a talk goes on."""

    state_changed = Signal(object)
    """An `AudienceState`."""

    def __init__(
        self, host: Host, make_picture: PictureMaker, clock: Callable[[], float] = uptime
    ) -> None:
        super().__init__(host)
        self._host, self._clock = host, clock
        self._chosen = ""
        self._state = AudienceState.NONE
        self._away: AwayWatch | None = None
        self._patient, self._console = PatientSide(host, make_picture), ConsoleSide(host)
        self._soon, self._watch = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._watch.setInterval(WATCH_MS)
        self._console.move_asked.connect(self.bring_back)
        self._console.stay_asked.connect(self.swap)
        host.settings_changed.connect(self._patient.renew)
        host.visit_ended.connect(self._on_visit_ended)
        host.visit_ending.connect(self._patient.put_away)
        self._soon.timeout.connect(self.look)
        self._watch.timeout.connect(self.look)
        ScreenWatch(self).changed.connect(self._on_screens_changed)
        host.window.installEventFilter(self)
        self._begin_visit()

    @property
    def state(self) -> AudienceState:
        """How the patient's screen stands."""
        return self._state

    @property
    def window(self) -> PatientWindow | None:
        """The window on the patient's screen, also while it is hidden."""
        return self._patient.window

    @property
    def sides(self) -> Sides:
        """Who has which screen now."""
        return derive_sides(displays_now(), place_of(self._host.window), self._chosen)

    @Slot()
    def swap(self) -> None:
        """Take the screens the other way round, or the only one that is left to take."""
        sides = self.sides
        self._patient.put_away()
        self._chosen = other_choice(displays_now(), sides)
        if sides.why is Why.TWO:
            put_on(self._host.window, screen_named(sides.patient))
        self.look()

    @Slot()
    def bring_back(self) -> None:
        """Put the clinician's window on the screen that is not the patient's."""
        self._console.leave(self._chosen)
        self._soon.start()

    @Slot()
    def look(self) -> None:
        """Put right what is not: which screen, whether it is filled, and what is on it."""
        talk = self._host.context().session.consultation.talk
        if talk.plan:
            self._console.rescue(self._chosen)
        sides = self.sides
        screen = screen_named(sides.patient) if talk.plan else None
        if screen is None:
            self._patient.put_away()
        else:
            self._chosen = sides.patient
            self._patient.show_on(screen)
        state = derive_audience(sides.why, begun=bool(talk.plan), blank=talk.blank)
        self._console.cover(astray=state is AudienceState.ASTRAY)
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES:
            self._soon.start()
        elif event.type() == QEvent.Type.Close:
            self._patient.put_away()
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_screens_changed(self) -> None:
        self._patient.put_away()
        self._soon.start()

    @Slot()
    def _on_talk_changed(self) -> None:
        begun = bool(self._host.context().session.consultation.talk.plan)
        if begun is not self._watch.isActive():
            self._watch.start() if begun else self._watch.stop()
            self.look()
            return
        self._patient.follow()  # first of all: blank is at once
        self.look()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._patient.renew()
        self.look()

    @Slot()
    def _on_visit_ended(self) -> None:
        self._begin_visit()
        self.look()

    def _begin_visit(self) -> None:
        """Follow the talk of the present visit, and nothing of the one before."""
        session = self._host.context().session
        self._patient.renew()
        self._watch.stop()
        if self._away is not None:
            self._away.deleteLater()
        self._away = AwayWatch(session.consultation, self._clock, self)
        session.consultation.changed.connect(self._on_talk_changed)
        session.theme_changed.connect(self._on_theme_changed)


def words_of(state: AudienceState) -> str:
    """Return what the clinician is told; empty before a talk has begun."""
    match state:
        case AudienceState.NONE:
            return ""
        case AudienceState.ONE:
            return QCoreApplication.translate("patient", "No second screen")
        case AudienceState.MIRRORED:
            return QCoreApplication.translate("patient", "Screens are mirrored: nothing is shown")
        case AudienceState.ASTRAY:
            return QCoreApplication.translate("patient", "This is the patient’s screen")
        case AudienceState.UNSURE:
            return QCoreApplication.translate("patient", "Choose the patient’s screen")
        case AudienceState.BLANK:
            return QCoreApplication.translate("patient", "Patient screen blank")
        case _:
            return QCoreApplication.translate("patient", "Patient screen on")
