# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Asks whether somebody is still there, before everything is cleared. Any touch means yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from edu_app.features.kiosk.ring_view import SIDE, Ring, left_words
from edu_app.render.idle_time import WARNING_SECONDS
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, column, row
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

HIGH = 760
"""In less height the ring stands beside the words, in kiosk pixels."""
SMALL_RING = 150
YES_HEIGHT = 96
SAID_AGAIN = 10
"""Seconds that are left when it is said once more how many there are."""
MOVES = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up,
         Qt.Key.Key_Down, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta,
         Qt.Key.Key_AltGr)  # fmt: skip
"""Keys on the way to another button; every other key means yes."""
TOUCHES = (QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel, QEvent.Type.TouchEnd)


class AskPanel(QWidget):
    """The question, the time that is left, and the three answers."""

    answered = Signal()
    """Somebody is there."""
    more_wanted = Signal()
    finished = Signal()
    spoken = Signal(str)
    """What a screen reader is given to say."""

    def __init__(self, theme: Theme, room: QSize, seconds: int, *, still: bool) -> None:
        """Take the size of the window, and the seconds that are left."""
        super().__init__()
        self.theme = theme
        say = QCoreApplication.translate
        self.title = say("still-there", "Are you still there?")
        self.words = say(
            "still-there",
            "This screen will clear for the next person. That keeps your visit private.",
        )
        self.setAccessibleName(self.title)
        beside = is_low(theme, room)
        side = SMALL_RING if beside else SIDE
        self.ring = Ring(theme, WARNING_SECONDS, still=still, side=side)
        self.ring.show_left(seconds)
        layout = QVBoxLayout(self)
        edge = theme.gap(34) - RING_ROOM
        layout.setContentsMargins(edge, theme.gap(20), edge, theme.gap(24) - RING_ROOM)
        layout.setSpacing(0)
        layout.addLayout(self._question(beside=beside))
        layout.addSpacing(theme.gap(34) - RING_ROOM)
        self._build_buttons(layout)
        self.yes.clicked.connect(self.answered)
        self.more.clicked.connect(self.more_wanted)
        self.finish.clicked.connect(self.finished)

    def watch(self, sheet: QWidget) -> None:
        """Take whatever happens on the sheet beside the buttons for an answer."""
        sheet.installEventFilter(self)

    def announce(self) -> None:
        """Say the question aloud, for whoever cannot see it."""
        self._say(f"{self.title} {self.words} {self.ring.accessibleName()}")

    def show_left(self, seconds: int) -> None:
        """Show how many seconds are left, and say it once more before the end."""
        passed = self.ring.left > SAID_AGAIN >= seconds
        self.ring.show_left(seconds)
        if passed:
            self._say(left_words(seconds))

    # ------------------------------------------------------------ building

    def _question(self, *, beside: bool) -> QLayout:
        theme, centred = self.theme, not beside
        look = TextLook(style="h1", weight=700, centred=centred)
        heading = Label(self.title, theme, look).as_heading(1)
        lead = Label(self.words, theme, TextLook(style="lead", colour="ink2", centred=centred))
        if beside:
            words = column([None, heading, theme.gap(10), lead, None])
            both = row([RING_ROOM, self.ring, theme.gap(28), words, RING_ROOM])
            both.setStretch(3, 1)
            return both
        top = row([None, self.ring, None])
        words = column([top, theme.gap(22), heading, theme.gap(10), lead])
        return row([RING_ROOM, words, RING_ROOM])

    def _build_buttons(self, layout: QVBoxLayout) -> None:
        theme, say = self.theme, QCoreApplication.translate
        big = ButtonLook(kind=ButtonKind.PRIMARY, size="lg", icon="book-open", style="h3")
        self.yes = Button(say("still-there", "Yes, keep reading"), theme, big)
        self.yes.setMinimumHeight(theme.gap(YES_HEIGHT) + 2 * RING_ROOM)
        self.yes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        more = ButtonLook(size="lg", icon="timer")
        self.more = Button(say("still-there", "More time: 5 minutes"), theme, more)
        finish = ButtonLook(size="lg", icon="check")
        self.finish = Button(say("still-there", "I’m finished"), theme, finish)
        names = {"still-there-yes": self.yes, "still-there-more": self.more}
        for name, button in (names | {"still-there-finish": self.finish}).items():
            button.setObjectName(name)
        layout.addWidget(self.yes)
        others = FlowLayout(filled=True)
        others.addWidget(self.more)
        others.addWidget(self.finish)
        layout.addLayout(others)

    def _say(self, words: str) -> None:
        self.spoken.emit(words)
        if QAccessible.isActive():
            tell(QAccessibleAnnouncementEvent(self, words))

    # ------------------------------------------------------------ Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take for yes what no button has taken: it comes to the sheet, which lies under all."""
        if isinstance(event, QKeyEvent):
            means_yes = event.type() == QEvent.Type.KeyPress and event.key() not in MOVES
        else:
            means_yes = event.type() in TOUCHES
        if means_yes:
            self.answered.emit()
            return True
        return super().eventFilter(watched, event)


def tell(event: QAccessibleAnnouncementEvent) -> None:
    """Let a screen reader say it."""
    QAccessible.updateAccessibility(event)


def is_low(theme: Theme, room: QSize) -> bool:
    """Tell whether the ring has no room above the words."""
    return room.height() < theme.em(HIGH) and room.width() > room.height()
