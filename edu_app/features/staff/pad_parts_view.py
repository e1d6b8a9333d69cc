# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands around the keys of the PIN pad: its head and its news."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from edu_app.features.staff.entry import Face, News
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Badge, Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.ui.theme import Theme

UNBOUNDED = 100_000
SIGN = 56
"""Side of the lock in kiosk pixels."""
EVERY_NEWS = tuple(Face(news=news, count=count) for news in News for count in (1, 2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Top:
    """The head of the pad."""

    title: str
    layout: QHBoxLayout
    close_button: Button


def build_top(theme: Theme, line: str) -> Top:
    """Return the lock, the title with a line below it, and a way out."""
    say = QCoreApplication.translate
    title = say("staff", "Staff menu")
    heading = Label(title, theme, TextLook(style="h2", weight=700)).as_heading(1)
    below = Label(line, theme, TextLook(style="ui", weight=400, colour="ink2"))
    close = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="x")
    button = Button("", theme, close, name=say("staff", "Close"))
    lock = Badge("lock", theme.em(SIGN), ("tonal", "onTonal"), theme)
    words = column([heading, below])
    made = row([RING_ROOM, lock, theme.gap(16), words, button])
    made.setStretch(3, 1)
    return Top(title=title, layout=made, close_button=button)


def words_of(face: Face) -> str:
    """Return what the pad has to say; nothing when all is as it should be."""
    say = QCoreApplication.translate
    match face.news:
        case News.NOTHING:
            return ""
        case News.WRONG if face.count == 1:
            return say("staff", "That PIN did not match. 1 try left.")
        case News.WRONG:
            words = say("staff", "That PIN did not match. {count} tries left.")
        case News.LOCKED if face.count == 1:
            return say("staff", "Too many tries. Try again in 1 minute.")
        case _:
            words = say("staff", "Too many tries. Try again in {count} minutes.")
    return words.format(count=face.count)


class NewsLine(QWidget):
    """A sentence with a sign, in the middle; its room is there also while it says nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = TextLook(style="ui", weight=600, colour="warn")
        self._side, self._gap = round(theme.px("ui") * 1.2), theme.gap(10)
        self._sign = Picture("circle-alert", self._side, "warn", theme, self)
        self.label = Label("", theme, look, self)
        longest = max((words_of(face) for face in EVERY_NEWS), key=len)
        self._ruler = Label(longest, theme, look, self)
        self._ruler.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say("")

    def say(self, words: str) -> None:
        """Say something else, or nothing."""
        self.label.setText(words)
        self._sign.setVisible(bool(words))
        self._arrange()

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        natural = self._ruler.needed(UNBOUNDED)
        return QSize(natural.width() + self._beside(), natural.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._ruler.needed(max(1, width - self._beside())).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _beside(self) -> int:
        return self._side + self._gap + 2 * RING_ROOM

    def _arrange(self) -> None:
        """Put sign and words into the middle; words of two lines begin beside the sign."""
        room = max(1, self.width() - self._beside())
        needed = self.label.needed(room)
        left = (self.width() - self._side - self._gap - needed.width()) // 2
        line = self._ruler.needed(UNBOUNDED).height()
        self._sign.move(left, (line - self._side) // 2)
        self.label.setGeometry(left + self._side + self._gap, 0, needed.width(), needed.height())
