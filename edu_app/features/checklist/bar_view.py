# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The way on under a step: back, what happens to the answers, and next by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class BarWords:
    """What stands on the bar."""

    next: str
    """The name of what comes next, as the button says it."""
    short: str
    """The same where there is no room."""
    private: str


def bar_of(words: str, *, seconds: int | None = None) -> BarWords:
    """Return the bar of a step whose way on has a name; and when the answers go.

    `seconds` is after how long without a touch they go at the earliest; None where they stay.
    """
    say = QCoreApplication.translate
    private = say("checklist", "Nothing you tap is stored. It clears when you finish or close.")
    if seconds is not None:
        private = say(
            "checklist",
            "Nothing you tap is stored. It clears when you start over. It also clears after "
            "{seconds} seconds or more without a touch.",
        ).format(seconds=seconds)
    return BarWords(next=words, short=say("checklist", "Next"), private=private)


def next_words(name: str) -> str:
    """Return the way on to what has a name."""
    words = QCoreApplication.translate("checklist", "Next: {step}")
    return words.format(step=name[:1].lower() + name[1:])


class WayBar(QWidget):
    """Buttons for back and next, and a line on what is kept between them.

    A `stacked` bar leaves that line, `note`, to the page: it would take the room of an answer.
    """

    back_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, words: BarWords, theme: Theme, *, stacked: bool) -> None:
        super().__init__()
        self._words = words
        size = "lg" if theme.look.scale == "kiosk" else "md"
        back = ButtonLook(size=size, icon="arrow-left")
        on = ButtonLook(kind=ButtonKind.PRIMARY, size=size, trail="arrow-right")
        self.back = Button(QCoreApplication.translate("checklist", "Back"), theme, back)
        self.next = Button(words.next, theme, on)
        self.back.setObjectName("checklist-back")
        self.next.setObjectName("checklist-next")
        look = TextLook(style="small", colour="ink2")
        self.private = Label(words.private, theme, look)
        shield = Picture("shield", theme.px("small"), "ink2", theme)
        self.note = row([RING_ROOM, shield, theme.gap(10), self.private])
        self.note.setStretch(3, 1)
        layout = QVBoxLayout(self) if stacked else QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if stacked:
            for button in (self.back, self.next):
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            layout.addLayout(row([self.back, self.next]))
        else:
            layout.addWidget(self.back)
            layout.addLayout(self.note, 1)
            layout.addSpacing(theme.gap(16))
            layout.addWidget(self.next)
        self._stacked = stacked
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)

    def show_next(self, words: BarWords) -> None:
        """Name another way on."""
        self._words = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Use the long word where it fits; the name stays for the ear."""
        words = self._words
        self.next.setText(words.next)
        half = self.width() // 2 if self._stacked else round(self.width() * 0.5)
        if self.next.sizeHint().width() > half:
            self.next.setText(words.short)
        self.next.setAccessibleName(words.next)
        self.next.updateGeometry()
