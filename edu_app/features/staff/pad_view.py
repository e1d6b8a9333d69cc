# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Asks staff for their PIN; what is typed is seen by nobody and written nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.clinic.pin import pin_matches
from edu_app.features.staff.dots_view import PinDots
from edu_app.features.staff.entry import (
    Entry,
    Face,
    derive_face,
    erased,
    may_enter,
    refused,
    typed,
)
from edu_app.features.staff.keypad_view import Keypad
from edu_app.features.staff.pad_parts_view import NewsLine, build_top, words_of
from edu_app.ui.jobs import Job

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from edu_app.machine.tries import Tries
    from edu_app.ui.jobs import Checkpoint
    from edu_app.ui.theme import Theme

WIDTH = 498
"""In kiosk pixels."""
CLOSES_MS = 20_000
"""Without a touch it goes away by itself: most who find it have not meant to."""
LOOK_MS = 1000
DIGITS = frozenset("0123456789")
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PinPad(QWidget):
    """Takes digits until they are the right ones; each try is counted before it is made."""

    passed = Signal()
    """The PIN was right."""
    left = Signal()
    """It is no longer wanted."""
    spoken = Signal(str)
    """What a screen reader is given to say."""

    def __init__(self, theme: Theme, tries: Tries, pin_hash: str, *, low: bool = False) -> None:
        """Take the tries and the kept PIN; `low` is for a screen that has little room."""
        super().__init__()
        self._tries, self._pin_hash = tries, pin_hash
        self._entry = Entry()
        self.face = Face()
        self.dots = PinDots(theme, self)  # made first: the focus begins here
        self.top = build_top(theme, QCoreApplication.translate("staff", "Enter your PIN"))
        self.setAccessibleName(self.top.title)
        self.news = NewsLine(theme)
        self.keypad = Keypad(theme, low=low)
        self._build(theme, low=low)
        self._closes = self._timer(CLOSES_MS, once=True)
        self._looks = self._timer(LOOK_MS, once=False)
        self._closes.timeout.connect(self.left)
        self._looks.timeout.connect(self.look)
        self.keypad.digit_struck.connect(self._on_digit)
        self.keypad.enter_struck.connect(self._on_enter)
        self.keypad.erase_struck.connect(self._on_erase)
        self.top.close_button.clicked.connect(self.left)
        self._closes.start()
        self._show(self._entry)

    @Slot()
    def look(self) -> None:
        """See how many tries there are now: a wait may be over."""
        self._tries.settle()
        self._show(self._entry)

    # ------------------------------------------------------------ typing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in DIGITS:
            self.dots.setFocus(Qt.FocusReason.OtherFocusReason)  # or Enter would strike a key
            self._on_digit(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._on_erase()
        elif event.key() in ENTER and not event.isAutoRepeat():
            self._on_enter()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_digit(self, digit: str) -> None:
        self._closes.start()
        if self.face.can_type:
            self._show(typed(self._entry, digit))

    @Slot()
    def _on_erase(self) -> None:
        self._closes.start()
        if self.face.can_type:
            self._show(erased(self._entry))

    @Slot()
    def _on_enter(self) -> None:
        self._closes.start()
        if not self.face.can_enter or not may_enter(self._entry):
            return
        pin, pin_hash = self._entry.typed, self._pin_hash
        self._tries.begin()
        self._show(Entry(typed=pin, checking=True))

        def compare(_checkpoint: Checkpoint) -> bool:
            return pin_matches(pin, pin_hash)

        job = Job(compare, self)
        job.done.connect(self._on_compared)
        job.start()

    @Slot(object)
    def _on_compared(self, matches: object) -> None:
        if matches:
            self._tries.succeed()
            self._entry = Entry()
            self.passed.emit()
            return
        self._show(refused())
        words = words_of(self.face)
        self.spoken.emit(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # ------------------------------------------------------------ showing

    def _show(self, entry: Entry) -> None:
        self._entry = entry
        self.face = face = derive_face(entry, self._tries.left, self._tries.wait_seconds)
        self.dots.show_count(face.dots)
        self.news.say(words_of(face))
        self.keypad.let_be_struck(digits=face.can_type, enter=face.can_enter)
        if face.can_type:
            self._looks.stop()
        elif not self._looks.isActive():
            self._looks.start()

    def _build(self, theme: Theme, *, low: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(6 if low else 10))
        layout.addLayout(self.top.layout)
        layout.addWidget(self.dots)
        layout.addWidget(self.news)
        layout.addWidget(self.keypad)

    def _timer(self, milliseconds: int, *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(once)
        return timer
