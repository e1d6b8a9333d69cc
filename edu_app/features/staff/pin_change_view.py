# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A new PIN for the staff menu, typed twice on the same pad that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QWidget

from edu_app.clinic.pin import SHORTEST
from edu_app.features.staff.card_view import Remark, StaffCard, fixed_row
from edu_app.features.staff.dots_view import PinDots
from edu_app.features.staff.keypad_view import Keypad
from edu_app.features.staff.new_pin import NewPin, Step, entered, erased, typed
from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.ui.jobs import Checkpoint, Job
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

PIN = "kiosk.pin-hash"
PAD_WIDTH = 460
LOW = 900
"""In a window that is less high the keys are less high too."""
DIGIT_KEYS = "0123456789"


class PinSection(SectionView):
    """Words, dots and the pad. What is typed is kept nowhere."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.PIN)
        say = QCoreApplication.translate
        self.pin = NewPin()
        self._job: Job | None = None
        self.dots: PinDots | None = None
        self.pad: Keypad | None = None
        self.step = Label("", self.theme, TextLook(style="ui", weight=600))
        card = self.add_card()
        if self.book.is_fixed(PIN):
            title = say("staff", "PIN of the staff menu")
            card.add(fixed_row(title, "", say("staff", "Set"), self.theme))
            return
        self._build_pad(card)
        self._show()

    def first_focus(self) -> QWidget | None:
        return self.dots

    def finish(self) -> None:
        """Wait until the PIN is made; for those who have nothing else to do."""
        if self._job is not None:
            self._job.finish()

    def _build_pad(self, card: StaffCard) -> None:
        say, theme = QCoreApplication.translate, self.theme
        words = say("staff", "{n} digits or more. Digits in a row are guessed first.")
        self.dots = PinDots(theme)
        low = self.scope.host.window.height() < LOW
        self.pad = Keypad(theme, low=low)
        self.pad.digit_struck.connect(self._on_digit)
        self.pad.enter_struck.connect(self._on_enter)
        self.pad.erase_struck.connect(self._on_erase)
        box = QWidget()
        box.setLayout(column([self.dots, self.pad], spacing=theme.gap(12)))
        box.setMaximumWidth(theme.gap(PAD_WIDTH))
        middle = QWidget()
        middle.setLayout(row([None, box, None]))
        card.add(self.step)
        card.add(Remark(words.format(n=SHORTEST), "info", theme), ruled=False)
        card.add(middle, ruled=False)

    # ------------------------------------------------------------ typing

    @Slot(str)
    def _on_digit(self, digit: str) -> None:
        self._take(typed(self.pin, digit))

    @Slot()
    def _on_erase(self) -> None:
        self._take(erased(self.pin))

    @Slot()
    def _on_enter(self) -> None:
        self._take(entered(self.pin))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text() in DIGIT_KEYS:
            self._on_digit(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._on_erase()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        else:
            super().keyPressEvent(event)

    def _take(self, pin: NewPin) -> None:
        if self._job is not None or self.dots is None:
            return
        self.pin = pin
        self._show()
        if pin.step is Step.READY:
            self._keep(pin.first)

    def _show(self) -> None:
        say = QCoreApplication.translate
        if self.dots is not None:
            self.dots.show_count(len(self.pin.typed))
        again = self.pin.step is not Step.FIRST
        self.step.setText(
            say("staff", "Type the new PIN again") if again else say("staff", "Type a new PIN")
        )
        if self.pin.fault:
            self.notice.say(self.pin.fault, Mood.BAD)
        elif self.pin.differs:
            words = say("staff", "These two were not the same. Please begin again.")
            self.notice.say(words, Mood.BAD)
        elif self.pin.typed:
            self.notice.say("", Mood.PLAIN)

    # ------------------------------------------------------------ keeping

    def _keep(self, digits: str) -> None:
        """Make what is kept of it beside the window: it takes a fifth of a second."""
        tools = self.scope.tools

        def work(checkpoint: Checkpoint) -> object:
            del checkpoint  # one short step
            return tools.pin_hash(digits)

        self._job = Job(work, self)
        self._job.done.connect(self._on_hashed)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    @Slot(object)
    def _on_hashed(self, pin_hash: object) -> None:
        self._job = None
        words = QCoreApplication.translate("staff", "The new PIN is set. It counts from now on.")
        self._begin_anew()
        self.save({PIN: str(pin_hash)}, words)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        del error  # the digits were looked at before, so the machine lacks memory
        self._job = None
        words = QCoreApplication.translate("staff", "The PIN could not be made. Try again.")
        self._begin_anew()
        self.notice.say(words, Mood.BAD)

    def _begin_anew(self) -> None:
        self.pin = NewPin()
        self._show()
