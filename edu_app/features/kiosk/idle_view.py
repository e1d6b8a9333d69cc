# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Watches whether somebody is still there: asks, waits for an answer, and ends the visit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from edu_app.feature import Ending
from edu_app.features.kiosk.idle import (
    Idle,
    Phase,
    answered,
    derive_idle,
    given_more,
    is_met,
    is_rash,
    left_seconds,
    quiet_seconds,
    rested,
    touched,
)
from edu_app.features.kiosk.question_view import Question
from edu_app.machine.uptime import uptime
from edu_app.render.idle_time import least_seconds, reading_seconds
from edu_app.ui.tone import sound_tone
from edu_app.ui.words_seen import words_seen

if TYPE_CHECKING:
    from edu_app.ui.host import Host

Sound = Callable[[QObject], object]
"""Lets the tone be heard; what it makes for that dies with the object."""
TICK_MS, ASKING_TICK_MS = 1000, 200
"""While it asks more often, so that no second is left out."""


class IdleWatch(QObject):
    """Asks when nobody has touched anything for as long as the screen takes to read."""

    def __init__(
        self, host: Host, clock: Callable[[], float] = uptime, sound: Sound = sound_tone
    ) -> None:
        super().__init__(host)
        self._host, self._clock, self._sound = host, clock, sound
        self._idle = Idle()
        self._met = False
        """Somebody has touched what covers the screen, in this visit."""
        self._words: int | None = None
        """In view; None until they are needed, and after each touch."""
        self.question = Question(host, self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        host.covered_changed.connect(self._on_covered_changed)
        host.page_opened.connect(self._on_page_opened)
        host.visit_ended.connect(self._on_visit_ended)
        self.question.answered.connect(self._on_answered)
        self.question.finished.connect(self._on_finished)
        self.question.more_wanted.connect(self._on_more_wanted)

    @property
    def idle(self) -> Idle:
        """What is known about the person."""
        return self._idle

    # ------------------------------------------------------------ what happens

    @Slot()
    def on_touched(self) -> None:
        """Take a touch, a key, a wheel: somebody is there."""
        if self._host.cover is not None:
            self._met = True
            return
        self._words = None
        self._take(touched(self._idle, self._clock()))

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        now = self._clock()
        if self._host.context().session.voice.reads:
            self._words = None
            self._take(answered(self._idle, now))
        else:
            self._take(derive_idle(self._idle, now, self._wait_seconds(now)))

    @Slot()
    def _on_answered(self) -> None:
        self._take(answered(self._idle, self._clock()))

    @Slot()
    def _on_more_wanted(self) -> None:
        self._take(given_more(self._idle, self._clock()))

    @Slot()
    def _on_finished(self) -> None:
        now = self._clock()
        if is_rash(self._idle, now):
            self._take(answered(self._idle, now))
        else:
            self._end(Ending.PERSON)

    @Slot()
    def _on_page_opened(self) -> None:
        self._words = None
        if is_met(self._idle):  # a key, say, that makes the text larger
            self._on_answered()
        elif self._idle.phase is Phase.ASKING:
            # A turn later: the window closes what lies over a page that it builds anew.
            QTimer.singleShot(0, self, self.tick)

    @Slot()
    def _on_visit_ended(self) -> None:
        self._met = False
        self._take(Idle())

    @Slot()
    def _on_covered_changed(self) -> None:
        if self._host.cover is not None:
            self._take(rested(self._idle))
        elif self._met:  # whoever has begun may walk away without another touch
            self._words = None
            self._take(touched(self._idle, self._clock()))

    # ------------------------------------------------------------ what follows

    def _take(self, idle: Idle) -> None:
        """Do what the present state asks for."""
        before, self._idle = self._idle.phase, idle
        match idle.phase:
            case Phase.OVER:
                self._end(Ending.IDLE)
            case Phase.ASKING:
                self._ask(first=before is not Phase.ASKING)
            case Phase.READING | Phase.RESTING:
                self.question.shut()
        self._keep_time()

    def _keep_time(self) -> None:
        if self._idle.phase is Phase.RESTING:
            self._timer.stop()
            return
        every = ASKING_TICK_MS if self._idle.phase is Phase.ASKING else TICK_MS
        if not self._timer.isActive() or self._timer.interval() != every:
            self._timer.start(every)

    def _wait_seconds(self, now: float) -> float:
        """Return how long the screen waits; words are counted when they might matter."""
        context, page = self._host.context(), self._host.page
        private = page is not None and page.private
        percent = context.session.text_size
        least = least_seconds(context.settings.idle_seconds, private=private, percent=percent)
        least = max(least, self._idle.least_seconds)
        if quiet_seconds(self._idle, now) < least:
            return least
        if self._words is None:
            self._words = words_seen(self._host.window)
        return max(least, reading_seconds(self._words))

    def _ask(self, *, first: bool) -> None:
        panel = self.question.show(left_seconds(self._idle, self._clock()))
        if first:
            panel.announce()
            if self._host.context().settings.tone:
                self._sound(self)

    def _end(self, why: Ending) -> None:
        """Begin from nothing, first here and then everywhere."""
        self._idle = Idle()
        self._host.end_visit(why)
