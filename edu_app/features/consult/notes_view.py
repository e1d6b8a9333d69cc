# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What only the clinician sees of a step: talking points, a question to ask back, the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.consult.bullet_view import Bullet
from edu_app.features.consult.ticks_view import TickLine
from edu_app.library.link import Kind, Link
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Rule

if TYPE_CHECKING:
    from edu_app.library.plan import PlanStep
    from edu_app.ui.theme import Theme


class Notes(QWidget):
    """Built anew for each step; a few labels."""

    again_ticked = Signal(bool)
    page_wanted = Signal(object)

    def __init__(
        self,
        step: PlanStep | None,
        questions: Sequence[str],
        page: str,
        theme: Theme,
        ways: Mapping[str, Link] = MappingProxyType({}),
    ) -> None:
        """Take the step, what the patient wants to ask, and the title of the page with more.

        `ways` are the ways to treat that the step names, and what leads to their pages.
        """
        super().__init__()
        self._theme = theme
        self._topic = step.topic if step is not None else ""
        self.again: TickLine | None = None
        self.page: Button | None = None
        self.ways: list[Button] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.gap(6))
        if step is not None:
            self._build_step(step, page)
            self._build_ways(ways)
        self._build_questions(questions)
        self._layout.addStretch(1)

    def show_again(self, *, on: bool) -> None:
        """Show whether the step was explained again."""
        if self.again is not None:
            self.again.setChecked(on)

    # ------------------------------------------------------------ building

    def _build_step(self, step: PlanStep, page: str) -> None:
        say, theme = QCoreApplication.translate, self._theme
        if step.say:
            self._head(say("consult", "Say"))
            for words in step.say:
                self._point("•", words)
        if step.ask:
            self._head(say("consult", "Check"))
            self._point(say("consult", "Ask:"), f"“{step.ask}”", strong=True)
            if step.check:
                self._point(say("consult", "Listen for:"), step.check)
            self.again = TickLine("again", say("consult", "Explained again"), theme)
            self.again.setObjectName("talk-again")
            self.again.clicked.connect(self._on_again)
            self._layout.addWidget(self.again)
        if page:
            look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="book-open", style="small")
            self.page = Button(say("consult", "Open the page"), theme, look)
            self.page.setObjectName("talk-page")
            self.page.setToolTip(page)
            self.page.setAccessibleDescription(page)
            self.page.clicked.connect(self._on_page)
            self._layout.addLayout(row([self.page, None]))

    def _build_ways(self, ways: Mapping[str, Link]) -> None:
        for number, (name, link) in enumerate(ways.items(), start=1):
            look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="book-open", style="small")
            made = Button(name, self._theme, look)
            made.setObjectName(f"talk-way-{number}")
            made.clicked.connect(partial(self.page_wanted.emit, link))
            self._layout.addLayout(row([made, None]))
            self.ways.append(made)

    def _build_questions(self, questions: Sequence[str]) -> None:
        say = QCoreApplication.translate
        self._layout.addWidget(Rule(self._theme))
        self._head(say("consult", "Patient’s questions"))
        for words in questions:
            self._point("•", words)
        if not questions:
            self._point("", say("consult", "None noted yet"))

    def _head(self, text: str) -> None:
        look = TextLook(style="small", weight=700, colour="ink2")
        label = Label(text, self._theme, look).as_heading(3)
        self._layout.addLayout(row([RING_ROOM, label, None]))

    def _point(self, lead: str, text: str, *, strong: bool = False) -> None:
        theme = self._theme
        words = f"{lead} {text}" if lead and lead != "•" else text
        label = Label(words, theme, TextLook(style="ui", weight=500 if strong else 400))
        parts: list[QWidget | int] = [RING_ROOM]
        if lead == "•":
            parts += [Bullet(theme), theme.gap(8)]
        line = row([*parts, label, RING_ROOM])
        line.setStretch(line.count() - 2, 1)
        self._layout.addLayout(line)

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_again(self) -> None:
        if self.again is not None:
            self.again_ticked.emit(self.again.isChecked())

    @Slot()
    def _on_page(self) -> None:
        self.page_wanted.emit(Link(Kind.TOPIC, self._topic))
