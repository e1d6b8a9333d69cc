# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The emergency card: the same fixed words for everybody, one press away on every screen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from edu_app.library.model import Paragraph, Text
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.document_paint import range_rects
from edu_app.ui.document_view import PageView
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.more_below import TURN
from edu_app.ui.page import Tall
from edu_app.ui.surfaces import Badge

if TYPE_CHECKING:
    from edu_app.library.model import Block, Topic
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
        blocks = tuple(map(_louder, topic.blocks[:1])) + topic.blocks[1:]
        self.view.show_page("", blocks, diagram=_no_diagram, cards=True)
        look = ButtonLook(kind=ButtonKind.PRIMARY, size="lg", icon="arrow-left")
        self.back_button = Button(say("help", "Go back"), theme, look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(10))
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        # Beside the way back, not over the text: no word of an emergency is ever covered.
        more = ButtonLook(size="lg", icon="chevron-down")
        self.more_button = Button(say("reader", "More below"), theme, more)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys scroll the text itself
        self._foot = row([self.more_button, None, self.back_button])
        layout.addLayout(self._foot)
        self._top, self._theme = top, theme
        self.more_button.clicked.connect(self._on_more_clicked)
        bar = self.view.verticalScrollBar()
        bar.rangeChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_laid_out)
        bar.valueChanged.connect(self._on_scrolled)
        self._on_scrolled()  # a short card never scrolls, so nothing would switch the button off
        self.close_button.clicked.connect(self.left)
        self.back_button.clicked.connect(self.left)
        self.view.link_followed.connect(self.link_followed)

    @Slot()
    def _on_more_clicked(self) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + int(bar.pageStep() * TURN))

    @Slot()
    def _on_scrolled(self) -> None:
        bar = self.view.verticalScrollBar()
        self.more_button.setEnabled(bar.value() < bar.maximum())

    @Slot()
    def _on_laid_out(self) -> None:
        """Let the lower edge fall between two lines of the card as it opens."""
        room = self.view.viewport().height() + self._foot.contentsMargins().top()
        self._foot.setContentsMargins(0, cut_below(self.view, room), 0, 0)

    def wanted_height(self, width: int) -> int:
        document = self.view.document().clone()
        document.setTextWidth(width - self.view.verticalScrollBar().sizeHint().width())
        text = document.size().height()
        document.deleteLater()
        bars = self._top.sizeHint().height() + self.back_button.sizeHint().height()
        return round(text + bars + 2 * self._theme.gap(10) + 8)


def cut_below(view: PageView, height: int) -> int:
    """Return how much of a view `height` pixels high holds no more than the top of a line."""
    document = view.document()
    lines = range_rects(document, 0, document.characterCount())
    cut = (line.top() for line in lines[1:] if line.top() < height < line.bottom())
    return max((math.ceil(height - top) for top in cut), default=0)


def _louder(block: Block) -> Block:
    """Set the first line, which says whom to call, in the large letters of a lead."""
    if not isinstance(block, Paragraph):
        return block
    words = tuple(
        msgspec.structs.replace(run, strong=True) if isinstance(run, Text) else run
        for run in block.words
    )
    return Paragraph(words=words, lead=True)


def _no_diagram(diagram_id: str) -> None:
    """The card has no picture: nothing may push its words down."""
    del diagram_id
