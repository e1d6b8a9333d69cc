# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The emergency card: the same fixed words for everybody, one press away on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from edu_app.shell.sheet import Tall
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.document_view import PageView
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.surfaces import Badge

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.library.model import Topic
    from edu_app.profile import Profile
    from edu_app.ui.theme import Theme

WIDTH = 900
"""Width of the card in kiosk pixels."""


class HelpCard(Tall):
    """The words of the card and the way back."""

    left = Signal()
    """The person wants to go back."""
    link_followed = Signal(object)

    def __init__(self, topic: Topic, theme: Theme, profile: Profile) -> None:
        super().__init__()
        say = QCoreApplication.translate
        title = topic.meta.title
        self.setAccessibleName(title)
        heading = Label(title, theme, TextLook(style="h1", weight=700, colour="dangerInk"))
        side = round(theme.px("h1") * 1.5)
        badge = Badge("siren", side, ("dangerSoft", "danger"), theme)
        close = ButtonLook(kind=ButtonKind.GHOST, size="md", icon="x")
        self.close_button = Button("", theme, close, name=say("help", "Close"))
        top = row([badge, theme.gap(20), heading.as_heading(1), self.close_button])
        top.setStretch(2, 1)
        # Without a parent, so that the layout below decides where Tab finds it.
        self.view = PageView(
            theme, profile.reach, profile.chrome.scroll, measure=theme.em(WIDTH), fill="raised"
        )
        self.view.setAccessibleName(title)
        self.view.show_page("", topic.blocks, diagram=_no_diagram, cards=True)
        look = ButtonLook(kind=ButtonKind.PRIMARY, size="lg", icon="arrow-left")
        self.back_button = Button(say("help", "Go back"), theme, look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(10))
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addLayout(row([None, self.back_button]))
        self._top, self._theme = top, theme
        self._more = MoreBelow(self.view, theme, fill="raised")
        self._more.bare = True  # words of an emergency are never dimmed
        self.close_button.clicked.connect(self.left)
        self.back_button.clicked.connect(self.left)
        self.view.link_followed.connect(self.link_followed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._more.lay_out(self.view.geometry().toRectF())

    def wanted_height(self, width: int) -> int:
        document = self.view.document().clone()
        document.setTextWidth(width - self.view.verticalScrollBar().sizeHint().width())
        text = document.size().height()
        document.deleteLater()
        bars = self._top.sizeHint().height() + self.back_button.sizeHint().height()
        return round(text + bars + 2 * self._theme.gap(10) + 8)


def _no_diagram(diagram_id: str) -> None:
    """The card has no picture: nothing may push its words down."""
    del diagram_id
