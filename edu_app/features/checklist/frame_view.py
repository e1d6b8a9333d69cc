# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What all steps of the checklist have in common: where one is, what cannot wait, the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from edu_app.features.checklist.bar_view import BarWords, WayBar
from edu_app.features.checklist.progress_view import StepsLine
from edu_app.features.checklist.steps import STEPS, form_of, link_to
from edu_app.features.checklist.urgent_view import UrgentBox
from edu_app.library.checklist import Step
from edu_app.library.link import Kind, Link
from edu_app.render.review import review_words
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.stamp import review_stamp
from edu_app.ui.surfaces import Pane

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.render.answers import Answers

HELP_PAGE = Link(Kind.TOPIC, "get-help-now")
HEAD_SHARE = (4, 6)
"""How title and signs share the width where they stand side by side."""


class StepPage(Page):
    """One step. A subclass builds its body in `build_body` and shows answers in `show_answers`."""

    step = Step.FEEL

    def __init__(self, context: Context) -> None:
        self.form = form_of(context.library.references.checklist)
        super().__init__(context.theme, self.form.page.title)
        self.context = context
        self.shape = context.shape
        self.flowing = self.shape.portrait or self.shape.large or self.shape.short
        """Everything above the bar scrolls as one column."""
        self.pane: Pane | None = None
        self._more: MoreBelow | None = None
        self.urgent = UrgentBox(
            context.library.phrases.sheet,
            context.settings.emergency_number,
            self.theme,
            stacked=self.flowing,
            button=context.library.has(HELP_PAGE),
        )
        self.bar = WayBar(self.bar_words(), self.theme, stacked=self.shape.large)
        self._build()
        self.show_answers()
        self.bar.back_wanted.connect(self._on_back)
        self.bar.next_wanted.connect(self._on_next)
        self.urgent.all_wanted.connect(self._on_all_signs)
        context.session.checklist.changed.connect(self.show_answers)

    # ------------------------------------------------------------ for each step

    def build_body(self) -> QWidget | QLayout:
        """Return what is between head and bar."""
        raise NotImplementedError

    @Slot()
    def show_answers(self) -> None:
        """Show the present answers."""
        raise NotImplementedError

    def bar_words(self) -> BarWords:
        """Return what the bar says; the next step by its name."""
        after = STEPS[min(STEPS.index(self.step) + 1, len(STEPS) - 1)]
        name = self.form.steps[after].name
        say = QCoreApplication.translate
        return self.named_bar(
            say("checklist", "Next: {step}").format(step=name[:1].lower() + name[1:])
        )

    def named_bar(self, words: str) -> BarWords:
        """Return what the bar says when the way on has this name."""
        short = QCoreApplication.translate("checklist", "Next")
        return BarWords(next=words, short=short, private=self.private_words())

    def next_link(self) -> Link:
        """Return where the way on leads."""
        return link_to(STEPS[STEPS.index(self.step) + 1])

    def back_link(self) -> Link:
        """Return where the way back leads."""
        at = STEPS.index(self.step)
        return link_to(STEPS[at - 1]) if at else Link(Kind.HOME)

    def private_words(self) -> str:
        """Say that nothing is kept, and when the answers go."""
        say = QCoreApplication.translate
        if self.context.profile.safety.may_quit:
            return say(
                "checklist", "Nothing you tap is stored. It clears when you finish or close."
            )
        return say("checklist", "Nothing you tap is stored. It clears when you start over.")

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
        return self.pane.verticalScrollBar().value() if self.pane is not None else 0

    def set_place(self, place: int) -> None:
        if self.pane is not None:
            bar = self.pane.verticalScrollBar()
            bar.setValue(place)
            QTimer.singleShot(0, self, lambda: bar.setValue(place))  # the cards have no height yet

    # ------------------------------------------------------------ building

    def let_scroll(self, body: QWidget) -> Pane:
        """Let a body scroll; it is said when it goes on below."""
        self.pane = Pane(body, self.theme)
        return self.pane

    def _build(self) -> None:
        theme = self.theme
        edge = theme.gap(40) - RING_ROOM
        outer = QVBoxLayout(self)
        outer.setContentsMargins(edge, theme.gap(18), edge, theme.gap(10))
        outer.setSpacing(theme.gap(10))
        if self.flowing:
            body = QWidget()
            inner = QVBoxLayout(body)
            inner.setContentsMargins(0, 0, 0, theme.gap(24))
            inner.setSpacing(theme.gap(14))
            inner.addLayout(self._head())
            _add(inner, self.build_body())
            inner.addStretch(1)
            outer.addWidget(self.let_scroll(body), 1)
        else:
            outer.addLayout(self._head())
            _add(outer, self.build_body(), 1)
        outer.addWidget(self.bar)
        if self.pane is not None:  # it lies over the pane, so the pane must have its parent first
            self._more = MoreBelow(self.pane, theme, fill="bg")
            self.pane.moved.connect(self._on_pane_moved)

    def _head(self) -> QVBoxLayout:
        """Return steps, signs, title and who has checked the words."""
        theme, form = self.theme, self.form
        names = [form.steps[step].name for step in STEPS]
        line = StepsLine(names, STEPS.index(self.step), theme)
        words = form.steps[self.step]
        small = self.flowing or theme.look.scale != "kiosk"
        title = Label(words.title, theme, TextLook(style="h1", weight=700)).as_heading(1)
        lead = Label(words.lead, theme, TextLook(style="body" if small else "lead", colour="ink2"))
        stamp = review_stamp(
            form.review, review_words(form.review, self.context.library.phrases), theme
        )
        heading = column([title, lead, stamp], spacing=theme.gap(2))
        steps = row([RING_ROOM, line, RING_ROOM])
        if self.flowing:
            urgent = row([RING_ROOM, self.urgent, RING_ROOM])
            return column([steps, urgent, row([RING_ROOM, heading])], spacing=theme.gap(14))
        heading.addStretch(1)
        both = row([RING_ROOM, heading, theme.gap(24), self.urgent, RING_ROOM])
        both.setStretch(1, HEAD_SHARE[0])
        both.setStretch(3, HEAD_SHARE[1])
        return column([steps, both], spacing=theme.gap(12))

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_back(self) -> None:
        self.context.navigator.go(self.back_link())

    @Slot()
    def _on_next(self) -> None:
        self.context.navigator.go(self.next_link())

    @Slot()
    def _on_all_signs(self) -> None:
        self.context.navigator.go(HELP_PAGE)

    @Slot()
    def _on_pane_moved(self) -> None:
        if self._more is not None and self.pane is not None:
            self._more.lay_out(self.pane.geometry().toRectF())


def _add(box: QVBoxLayout, body: QWidget | QLayout, stretch: int = 0) -> None:
    """Put a body into a column."""
    if isinstance(body, QLayout):
        box.addLayout(body, stretch)
    else:
        box.addWidget(body, stretch)
