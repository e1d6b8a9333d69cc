# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands beside a page: text size, hard words, who checked it, where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.library.link import Kind, Link
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.size_row import SizeRow
from edu_app.ui.stamp import review_stamp
from edu_app.ui.surfaces import Rule, ScrollPane

if TYPE_CHECKING:
    from edu_app.features.topics.facts import ToolFacts
    from edu_app.ui.theme import Theme


class ToolsColumn(ScrollPane):
    """A column of tools that scrolls when the window is low."""

    text_size_chosen = Signal(int)
    link_followed = Signal(object)
    sources_wanted = Signal()
    find_wanted = Signal()

    def __init__(
        self,
        facts: ToolFacts,
        theme: Theme,
        width: int,
        parent: QWidget | None = None,
        *,
        print_link: Link | None = None,
    ) -> None:
        """`print_link` leads to where the page is printed, if it can be."""
        body = QWidget()
        super().__init__(body, theme, parent=parent)
        self.setFixedWidth(width + self.verticalScrollBar().sizeHint().width())
        self._theme_now, self._print_link = theme, print_link
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, theme.gap(4), RING_ROOM, theme.gap(8))
        layout.setSpacing(0)
        self._add_sizes(layout, facts)
        layout.addLayout(review_stamp(facts.review, facts.review_words, theme))
        self._add_sources(layout, facts)
        self._add_words(layout, facts)
        layout.addStretch(1)

    def _add_sizes(self, layout: QVBoxLayout, facts: ToolFacts) -> None:
        theme = self._theme_now
        layout.addLayout(_heading(QCoreApplication.translate("tools", "Text size"), theme))
        self.sizes = SizeRow(facts.text_size, theme, roomy=False)
        self.sizes.chosen.connect(self.text_size_chosen)
        layout.addWidget(self.sizes)
        self._add_rule(layout)

    def _add_words(self, layout: QVBoxLayout, facts: ToolFacts) -> None:
        self.words: list[Button] = []
        if not facts.terms:
            return
        theme = self._theme_now
        words = QCoreApplication.translate("tools", "Words on this page")
        layout.addLayout(_heading(words, theme))
        flow = FlowLayout(spacing=0)
        for term_id, word in facts.terms:
            button = Button(word, theme, ButtonLook(size="sm", style="small"))
            button.setProperty("term", term_id)
            button.clicked.connect(self._on_word_clicked)
            self.words.append(button)
            flow.addWidget(button)
        layout.addLayout(flow)

    def _add_sources(self, layout: QVBoxLayout, facts: ToolFacts) -> None:
        say = QCoreApplication.translate
        words = say("tools", "Sources ({count})")
        self.sources = self._quiet(words.format(count=facts.sources), "book-marked")
        self.sources.clicked.connect(self.sources_wanted)
        if not facts.sources:
            self.sources.hide()
        layout.addSpacing(self._theme_now.gap(8))
        layout.addWidget(self.sources)
        self.about = self._quiet(say("tools", "Who made this"), "info")
        self.about.clicked.connect(self._on_about_clicked)
        layout.addWidget(self.about)
        self.finding = self._quiet(say("tools", "Find on this page"), "search")
        self.finding.clicked.connect(self.find_wanted)
        if not facts.find:
            self.finding.hide()
        layout.addWidget(self.finding)
        self.print: Button | None = None
        if self._print_link is not None:
            self.print = self._quiet(say("tools", "Print this page"), "printer")
            self.print.setObjectName("print-page")
            self.print.clicked.connect(self._on_print_clicked)
            layout.addWidget(self.print)
        self._add_rule(layout)

    def _quiet(self, words: str, icon: str) -> Button:
        look = ButtonLook(
            kind=ButtonKind.GHOST, size="sm", icon=icon, style="small", left=True, close=True
        )
        return Button(words, self._theme_now, look)

    def _add_rule(self, layout: QVBoxLayout) -> None:
        layout.addSpacing(self._theme_now.gap(14))
        layout.addWidget(Rule(self._theme_now))
        layout.addSpacing(self._theme_now.gap(16))

    @Slot()
    def _on_word_clicked(self) -> None:
        self.link_followed.emit(Link(Kind.TERM, str(self.sender().property("term"))))

    @Slot()
    def _on_print_clicked(self) -> None:
        self.link_followed.emit(self._print_link)

    @Slot()
    def _on_about_clicked(self) -> None:
        self.link_followed.emit(Link(Kind.ABOUT))


def _heading(text: str, theme: Theme) -> QHBoxLayout:
    look = TextLook(style="small", weight=600, colour="ink2")
    return row([RING_ROOM, Label(text, theme, look), None])
