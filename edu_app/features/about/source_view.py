# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The card of one source: what it is, whom it studied, who paid, and where it can be found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from edu_app.library.link import Kind, Link
from edu_app.problems import ContentMissing
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import flow, row
from edu_app.ui.page import Card
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.shape import cards_below

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from edu_app.feature import Context
    from edu_app.library.model import Source

ALL_SOURCES = Link(Kind.ABOUT, part="sources")


def make_source_card(context: Context, link: Link) -> SourceCard:
    """Build the card of a source; raise ContentMissing when the register does not have it.

    The part of the link names the list of sources on the page that it stands on.
    """
    source = context.library.source(link.target)
    if source is None:
        words = QCoreApplication.translate("source", "The source “{id}” is not in the register.")
        raise ContentMissing(words.format(id=link.target))
    return SourceCard(source, context, link.part)


class SourceCard(Card):
    """The name of a source and a line for each thing that is known of it."""

    def __init__(self, source: Source, context: Context, part: str) -> None:
        theme, shape, navigator = context.theme, context.shape, context.navigator
        super().__init__(theme, source.title.rstrip("."))
        self._navigator, self._part = navigator, part
        say = QCoreApplication.translate
        close = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="x")
        self.close_button = Button("", theme, close, name=say("source", "Close"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(6))
        layout.addLayout(self._build_top())
        self.lines = source_lines(source)
        layout.addLayout(self._build_lines(side_by_side=cards_below(shape)))
        words = say("source", "All sources of this page") if part else say("source", "All sources")
        look = ButtonLook(icon="book-marked", style="small")
        self.all_button = Button(words, theme, look)
        layout.addLayout(flow([self.all_button]))
        self.all_button.clicked.connect(self._on_all_clicked)
        self.close_button.clicked.connect(self.closed)

    def _build_top(self) -> QHBoxLayout:
        look = TextLook(style="h3", weight=700)
        title = Label(self.title, self.theme, look).as_heading(2)
        top = row([RING_ROOM, title, self.close_button])
        top.setStretch(1, 1)
        top.setAlignment(self.close_button, Qt.AlignmentFlag.AlignTop)
        return top

    def _build_lines(self, *, side_by_side: bool) -> QGridLayout:
        """Return name and words of each line, beside or below each other."""
        theme, grid = self.theme, QGridLayout()
        grid.setContentsMargins(RING_ROOM, 0, RING_ROOM, theme.gap(4))
        grid.setHorizontalSpacing(theme.gap(24))
        grid.setVerticalSpacing(theme.gap(6))
        grid.setColumnStretch(1 if side_by_side else 0, 1)
        named = TextLook(style="small", weight=600, colour="ink2", wrap=not side_by_side)
        for number, (name, value) in enumerate(self.lines):
            words = Label(value, theme, TextLook(style="ui", weight=400))
            place = (number, 1) if side_by_side else (2 * number + 1, 0)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(
                Label(name, theme, named), number if side_by_side else 2 * number, 0, top
            )
            grid.addWidget(words, *place)
        return grid

    @Slot()
    def _on_all_clicked(self) -> None:
        self.closed.emit()
        if self._part:
            self.part_wanted.emit(self._part)
        else:
            self._navigator.go(ALL_SOURCES)


def source_lines(source: Source) -> tuple[tuple[str, str], ...]:
    """Return the name and the words of each line; who paid is never left out."""
    say = QCoreApplication.translate
    lines = (
        (say("source", "What it is"), source.kind),
        (say("source", "Who was studied"), source.people),
        (say("source", "Who paid"), source.paid_by or say("source", "Not known")),
        (say("source", "Year"), source.year),
        (say("source", "Where to find it"), source.where),
    )
    return tuple((name, value[:1].upper() + value[1:]) for name, value in lines if value)
