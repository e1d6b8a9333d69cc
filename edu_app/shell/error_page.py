# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The calm page: something could not be shown, it is nobody's fault, and here is the way on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.library.link import HOME, Link
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, row
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Badge, Rule, ScrollPane, Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.feature import Navigator
    from edu_app.ui.theme import Theme

WIDTH = 960


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorFacts:
    """What went wrong and where a person may go instead."""

    code: str
    """Short code for staff."""
    details: str
    """The full sentence, with file and line; empty where it must not be shown."""
    elsewhere: tuple[tuple[Link, str], ...]
    """Up to three pages that work, with their names."""
    home_after_seconds: int
    """The page goes home by itself after so long; 0 for never."""


class ErrorPage(Page):
    """A card in the middle of the window."""

    retry_wanted = Signal()

    def __init__(self, facts: ErrorFacts, theme: Theme, navigator: Navigator) -> None:
        super().__init__(theme, QCoreApplication.translate("error", "Not available"))
        self._facts, self._navigator = facts, navigator
        card = Surface(theme, SurfaceLook(radius="xl", level=1, room=RING_ROOM))
        card.setMaximumWidth(theme.em(WIDTH))
        inside = QVBoxLayout(card)
        pad = theme.gap(48)
        inside.setContentsMargins(pad, theme.gap(40), pad, theme.gap(36))
        inside.setSpacing(theme.gap(14))
        self._build_words(inside)
        inside.addWidget(Rule(theme))
        self._build_elsewhere(inside)
        self._build_staff(inside)
        body = QWidget()
        middle = QHBoxLayout(body)
        edge = theme.gap(32)
        middle.setContentsMargins(edge, edge, edge, edge)
        middle.addStretch(1)
        middle.addWidget(card, 100, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPane(body, theme))
        if facts.home_after_seconds:
            QTimer.singleShot(facts.home_after_seconds * 1000, self, self._on_home_clicked)

    def _build_words(self, layout: QVBoxLayout) -> None:
        theme, say = self.theme, QCoreApplication.translate
        badge = Badge("file-text", theme.gap(112), ("sandSoft", "sand"), theme)
        layout.addLayout(row([None, badge, None]))
        title = say("error", "This page could not be opened")
        look = TextLook(style="h1", weight=700, centred=True)
        layout.addWidget(Label(title, theme, look).as_heading(1))
        line = say("error", "It is not something you did. The rest of the guide still works.")
        layout.addWidget(Label(line, theme, TextLook(style="lead", colour="ink2", centred=True)))
        home = ButtonLook(kind=ButtonKind.PRIMARY, size="lg", icon="house")
        self.home_button = Button(say("error", "Back to Home"), theme, home)
        again = ButtonLook(size="lg", icon="refresh-cw")
        self.retry_button = Button(say("error", "Try again"), theme, again)
        layout.addLayout(_centred_flow([self.home_button, self.retry_button]))
        self.home_button.clicked.connect(self._on_home_clicked)
        self.retry_button.clicked.connect(self.retry_wanted)

    def _build_elsewhere(self, layout: QVBoxLayout) -> None:
        theme, say = self.theme, QCoreApplication.translate
        self.elsewhere: list[Button] = []
        if not self._facts.elsewhere:
            return
        look = TextLook(style="small", weight=600, colour="ink2", centred=True)
        layout.addWidget(Label(say("error", "While you are here"), theme, look))
        for link, name in self._facts.elsewhere:
            button = Button(name, theme, ButtonLook(kind=ButtonKind.TONAL, size="md"))
            button.setProperty("link", str(link))
            button.clicked.connect(self._on_elsewhere_clicked)
            self.elsewhere.append(button)
        layout.addLayout(_centred_flow(self.elsewhere))

    def _build_staff(self, layout: QVBoxLayout) -> None:
        theme, say = self.theme, QCoreApplication.translate
        code = say("error", "For staff: code {code}").format(code=self._facts.code)
        look = TextLook(style="small", colour="ink2", centred=True)
        self.copy_button: Button | None = None
        if not self._facts.details:
            layout.addWidget(Label(code, theme, look))
            return
        layout.addWidget(Label(f"{code}\n{self._facts.details}", theme, look))
        copy = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="copy", style="small")
        self.copy_button = Button(say("error", "Copy the details"), theme, copy)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        layout.addLayout(row([None, self.copy_button, None]))

    @Slot()
    def _on_home_clicked(self) -> None:
        self._navigator.go(HOME)

    @Slot()
    def _on_elsewhere_clicked(self) -> None:
        link = Link.parse(str(self.sender().property("link")))
        if link is not None:
            self._navigator.go(link)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._facts.code}: {self._facts.details}")


def _centred_flow(buttons: list[Button]) -> FlowLayout:
    flow = FlowLayout(centred=True)
    for button in buttons:
        flow.addWidget(button)
    return flow
