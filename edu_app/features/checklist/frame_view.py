# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What all steps of the checklist have in common: where one is, what cannot wait, the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from edu_app.features.checklist.bar_view import BarWords, WayBar, bar_of, next_words
from edu_app.features.checklist.head_view import StepHead
from edu_app.features.checklist.pane_view import WHOLE, StepPane
from edu_app.features.checklist.steps import HELP_PAGE, STEPS, form_of, link_to
from edu_app.library.checklist import Step
from edu_app.library.link import Kind, Link
from edu_app.render.idle_time import cleared_after
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.render.answers import Answers

FAR = WHOLE + 1
"""A place holds what was turned on a page times this, and how far down it is scrolled."""


class StepPage(Page):
    """One step. A subclass builds its body in `build_body` and shows answers in `show_answers`."""

    step = Step.FEEL
    private = True

    def __init__(self, context: Context) -> None:
        self.form = form_of(context.library.references.checklist)
        super().__init__(context.theme, self.form.page.title)
        self.context = context
        self.shape = context.shape
        self.flowing = self.shape.portrait or self.shape.large or self.shape.short
        """Everything above the bar scrolls as one column."""
        self.pane: StepPane | None = None
        self.head = StepHead(context, self.form, self.step, stacked=self.flowing)
        self.urgent = self.head.urgent
        self.bar = WayBar(self.bar_words(), self.theme, stacked=self.shape.large)
        self._build()
        self.show_answers()
        self.bar.back_wanted.connect(self._on_back)
        self.bar.next_wanted.connect(self._on_next)
        self.urgent.all_wanted.connect(self._on_all_signs)
        context.session.checklist.changed.connect(self._on_answers_changed)

    # ------------------------------------------------------------ for each step

    def build_body(self) -> QWidget | QLayout:
        """Return what is between head and bar."""
        raise NotImplementedError

    def show_answers(self) -> None:
        """Show the present answers."""
        raise NotImplementedError

    def bar_words(self) -> BarWords:
        """Return what the bar says; the next step by its name."""
        after = STEPS[min(STEPS.index(self.step) + 1, len(STEPS) - 1)]
        return bar_to(self.context, self.form.steps[after].name)

    def back_link(self) -> Link:
        """Return where the way back leads."""
        at = STEPS.index(self.step)
        return link_to(STEPS[at - 1]) if at else Link(Kind.HOME)

    # ------------------------------------------------------------ answers

    @property
    def answers(self) -> Answers:
        """The answers so far."""
        return self.context.session.checklist.answers

    def take(self, answers: Answers) -> None:
        """Take the answers as they are now; everything that shows them follows."""
        self.context.session.checklist.take(answers)

    # ------------------------------------------------------------ page

    def place(self) -> int:
        return self.pane.place() if self.pane is not None else 0

    def set_place(self, place: int) -> None:
        if self.pane is not None:
            self.pane.scroll_to(place)

    # ------------------------------------------------------------ building

    def let_scroll(self, body: QWidget) -> StepPane:
        """Let a body scroll; it is said when it goes on below."""
        self.pane = StepPane(body, self.theme)
        return self.pane

    def _build(self) -> None:
        theme = self.theme
        edge = theme.gap(40) - RING_ROOM
        outer = QVBoxLayout(self)
        low = self.shape.large and not self.shape.portrait
        outer.setContentsMargins(edge, theme.gap(8 if low else 18), edge, theme.gap(10))
        outer.setSpacing(theme.gap(10))
        if self.flowing:
            body = QWidget()
            inner = QVBoxLayout(body)
            inner.setContentsMargins(0, 0, 0, theme.gap(24))
            inner.setSpacing(theme.gap(6 if low else 14))
            inner.addWidget(self.head)
            _add(inner, self.build_body())
            if self.shape.large:
                inner.addLayout(self.bar.note)
            inner.addStretch(1)
            outer.addWidget(self.let_scroll(body), 1)
        else:
            outer.addWidget(self.head)
            _add(outer, self.build_body(), 1)
        outer.addWidget(self.bar)
        if self.pane is not None:  # it lies over the pane, so the pane must have its parent first
            self.pane.float_more(self.urgent)

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_answers_changed(self) -> None:
        # A slot that a subclass overrides would be called after the page is gone.
        self.show_answers()

    @Slot()
    def _on_back(self) -> None:
        self.context.navigator.go(self.back_link())

    @Slot()
    def _on_next(self) -> None:
        self.context.navigator.go(link_to(STEPS[STEPS.index(self.step) + 1]))

    @Slot()
    def _on_all_signs(self) -> None:
        self.context.navigator.go(HELP_PAGE)


def bar_to(context: Context, name: str) -> BarWords:
    """Return what the bar of a step says when the way on leads to what has a name."""
    seconds = None
    if not context.profile.safety.may_quit:
        seconds = cleared_after(context.settings.idle_seconds, context.session.text_size)
    return bar_of(next_words(name), seconds=seconds)


def _add(box: QVBoxLayout, body: QWidget | QLayout, stretch: int = 0) -> None:
    """Put a body into a column."""
    if isinstance(body, QLayout):
        box.addLayout(body, stretch)
    else:
        box.addWidget(body, stretch)
