# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Says what could not be kept, or how something went: in a word, a sign and a tint."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout

from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import taken_out
from edu_app.ui.surfaces import Picture, Surface, SurfaceLook, bring_into_view

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme


class Mood(StrEnum):
    """What kind of news it is."""

    GOOD = "good"
    BAD = "bad"
    PLAIN = "plain"


SIGNS = {
    Mood.GOOD: ("circle-check", "okSoft", "ok"),
    Mood.BAD: ("triangle-alert", "warnSoft", "warn"),
    Mood.PLAIN: ("info", "sunken", "ink2"),
}
"""Icon, fill and colour of the icon."""


class Notice(Surface):
    """One sentence in a box; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, seeks: bool = False) -> None:
        """Take whether it is far from what was pressed, so that it has to be scrolled to."""
        super().__init__(theme, SurfaceLook(fill="sunken", radius="md", line=None), parent)
        self._seeks = seeks
        self.words = ""
        self.mood = Mood.PLAIN
        self._side = round(theme.px("ui") * 1.3)
        self._across = QHBoxLayout(self)
        pad = theme.gap(14)
        self._across.setContentsMargins(pad, pad, pad, pad)
        self._across.setSpacing(theme.gap(12))
        self.hide()

    def say(self, words: str, mood: Mood) -> None:
        """Show a sentence and have it read aloud; nothing hides the box."""
        self._clear()
        self.words, self.mood = words, mood
        if not words:
            self.hide()
            return
        sign, fill, colour = SIGNS[mood]
        self.look = SurfaceLook(fill=fill, radius="md", line=colour if self._outlined else None)
        picture = Picture(sign, self._side, colour, self.theme)
        label = Label(words, self.theme, TextLook(style="ui", weight=500))
        self._across.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self._across.addWidget(label, 1)
        for part in (picture, label, self):
            part.show()  # now, not in the next turn of the loop: the height depends on it
        self.update()
        self._across.activate()
        if self._seeks:  # in the next turn of the loop: only then it has its place
            QTimer.singleShot(0, self, partial(bring_into_view, self))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @property
    def _outlined(self) -> bool:
        return self.theme.high_contrast

    def _clear(self) -> None:
        for widget in taken_out(self._across):
            widget.hide()
            widget.deleteLater()
