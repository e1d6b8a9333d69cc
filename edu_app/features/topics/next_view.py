# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The way on under a page: the topic before, how far along, and the topic after, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from edu_app.features.topics.path_view import ProgressLine
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.features.topics.facts import NextFacts
    from edu_app.ui.theme import Theme


class NextBar(QWidget):
    """Buttons to the neighbours; their names give way to `Back` and `Next` in a tight place."""

    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(
        self,
        facts: NextFacts,
        theme: Theme,
        *,
        portrait: bool,
        large: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts, self._theme = facts, theme
        say = QCoreApplication.translate
        home, checklist = say("topic", "Finish: Home"), say("topic", "Finish: my checklist")
        last = checklist if facts.checklist else home
        self._names = (facts.previous, facts.next or last)
        self._short = (
            say("topic", "Back"),
            say("topic", "Next") if facts.next else say("topic", "Finish"),
        )
        size = "lg" if theme.look.scale == "kiosk" else "md"
        style = "small" if large else "ui"
        back = ButtonLook(size=size, icon="arrow-left", style=style)
        on = ButtonLook(kind=ButtonKind.PRIMARY, size=size, trail="arrow-right", style=style)
        self.previous = Button(self._names[0] or self._short[0], theme, back)
        self.next = Button(self._names[1], theme, on)
        if not facts.previous:
            self.previous.hide()  # never shown before it has a parent: it would be a window
        self.middle = self._build_middle(portrait=portrait, large=large)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if portrait:
            for button in (self.previous, self.next):
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.previous, 1 if portrait else 0)
        layout.addStretch(0 if portrait else 1)
        layout.addWidget(self.middle)
        layout.addStretch(0 if portrait else 1)
        layout.addWidget(self.next, 1 if portrait else 0)
        if portrait or not facts.place.number:
            self.middle.hide()
        self.previous.clicked.connect(self.previous_wanted)
        self.next.clicked.connect(self.next_wanted)

    def take_choice(self, button: Button) -> None:
        """Hold the choice of how much to read, where there is no room above the page."""
        self.middle.hide()
        box = self.layout()
        assert isinstance(box, QHBoxLayout)
        box.insertWidget(2, button)
        QWidget.setTabOrder(button, self.next)
        self.middle = button

    def _build_middle(self, *, portrait: bool, large: bool) -> QWidget:
        theme, place = self._theme, self._facts.place
        say = QCoreApplication.translate
        words = say("topic", "{number} of {count} · {minutes} min")
        if large or portrait:
            words = say("topic", "{number} of {count}")
        text = words.format(number=place.number, count=place.count, minutes=self._facts.minutes)
        look = TextLook(style="small", weight=500, colour="ink2", wrap=False, centred=True)
        parts: list[QWidget | int] = [Label(text, theme, look)]
        if not large:
            parts += [theme.gap(8), ProgressLine(place, theme)]
        middle = QWidget()
        middle.setLayout(column(parts))
        return middle

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Use the names where both fit, else the short words; the name stays for the ear."""
        self._name(self._names[0] or self._short[0], self._names[1])
        middle = self.middle.sizeHint().width() if self.middle.isVisibleTo(self) else 0
        back = self.previous.sizeHint().width() if self._facts.previous else 0
        if back + middle + self.next.sizeHint().width() > self.width():
            self._name(self._short[0], self._short[1])

    def _name(self, back: str, on: str) -> None:
        for button, words, name in (
            (self.previous, back, self._names[0]),
            (self.next, on, self._names[1]),
        ):
            if button.text() != words:
                button.setText(words)
                button.updateGeometry()
            # “Finish: Home” begins with its short word already
            whole = name == words or name.startswith(f"{words}: ")
            button.setAccessibleName(name if whole else f"{words}: {name}")
