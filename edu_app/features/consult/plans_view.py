# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The plans that a talk can follow, each with its steps; those of the clinic come last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from edu_app.features.consult.console import TWO_MINUTES
from edu_app.features.consult.plans import all_plans
from edu_app.features.consult.screens_pill_view import ScreensPill
from edu_app.library.link import Kind, Link
from edu_app.machine.own_plans import delete_own
from edu_app.paths import state_dir
from edu_app.problems import EduError
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import flow, row
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import ScrollPane, Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.feature import Context
    from edu_app.library.plan import Plan
    from edu_app.ui.theme import Theme


def make_plans(context: Context) -> PlansPage:
    """Build the list of plans."""
    return PlansPage(context, state_dir())


class PlanCard(Surface):
    """One plan, and the two ways to begin with it."""

    plan_chosen = Signal(str, str)
    """Its id, and the part of the link."""
    delete_wanted = Signal(str)

    def __init__(self, plan: Plan, theme: Theme, *, goes_on: bool) -> None:
        """`goes_on`: the talk of this visit follows this plan already."""
        super().__init__(theme, SurfaceLook(radius="lg", level=1, room=RING_ROOM))
        say = QCoreApplication.translate
        self.plan = plan
        title = Label(plan.title, theme, TextLook(style="h3", weight=700)).as_heading(2)
        about = Label(plan.about, theme, TextLook(style="small", colour="ink2"))
        count = say("consult", "{count} steps, about {minutes} min")
        words = count.format(count=len(plan.steps), minutes=plan.minutes)
        facts = Label(words, theme, TextLook(style="small", weight=600))
        steps = Label(" · ".join(step.short for step in plan.steps), theme, TextLook(style="small"))
        begin = say("consult", "Go on") if goes_on else say("consult", "Begin")
        look = ButtonLook(kind=ButtonKind.PRIMARY, size="md", icon="play", style="small")
        self.begin = self._button(begin, look, "begin")
        look = ButtonLook(kind=ButtonKind.SECONDARY, size="md", icon="timer", style="small")
        self.quick = self._button(say("consult", "Two minutes"), look, "quick")
        buttons = [self.begin, self.quick]
        self.delete: Button | None = None
        if plan.own:
            look = ButtonLook(kind=ButtonKind.GHOST, size="md", icon="trash-2", style="small")
            self.delete = self._button(say("consult", "Delete"), look, "delete")
            self.delete.clicked.connect(self._on_delete)
            buttons.append(self.delete)
        layout = QVBoxLayout(self)
        pad = theme.gap(20)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(theme.gap(6))
        for label in (title, about, facts, steps):
            layout.addLayout(row([RING_ROOM, label, RING_ROOM]))
        layout.addStretch(1)
        layout.addLayout(flow(buttons))
        self.begin.clicked.connect(self._on_begin)
        self.quick.clicked.connect(self._on_quick)

    def _button(self, words: str, look: ButtonLook, name: str) -> Button:
        made = Button(words, self.theme, look, name=f"{words}: {self.plan.title}")
        made.setObjectName(f"{name}-{self.plan.id}")
        return made

    @Slot()
    def _on_begin(self) -> None:
        self.plan_chosen.emit(self.plan.id, "")

    @Slot()
    def _on_quick(self) -> None:
        self.plan_chosen.emit(self.plan.id, TWO_MINUTES)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_wanted.emit(self.plan.id)


class PlansPage(Page):
    """Leads to the console. Which plans were used is kept nowhere."""

    def __init__(self, context: Context, folder: Path) -> None:
        super().__init__(context.theme, QCoreApplication.translate("consult", "Consultation"))
        self._context, self._folder = context, folder
        self.cards: list[PlanCard] = []
        body = QWidget()
        theme = context.theme
        self._layout = QVBoxLayout(body)
        edge = theme.gap(40) - RING_ROOM
        self._layout.setContentsMargins(edge, theme.gap(16), edge, theme.gap(24))
        self._layout.setSpacing(theme.gap(8))
        title = Label(self.title, theme, TextLook(style="h1", weight=700)).as_heading(1)
        words = QCoreApplication.translate(
            "consult",
            "Choose a plan. The patient’s screen stays blank until you show something. "
            "Nothing of a visit is kept.",
        )
        lead = Label(words, theme, TextLook(style="ui", colour="ink2"))
        self.said = Label("", theme, TextLook(style="ui", weight=600, colour="warnInk"))
        self.screens = ScreensPill(theme)
        for label in (title, lead, self.said):
            self._layout.addLayout(row([RING_ROOM, label, RING_ROOM]))
        self._layout.addLayout(row([RING_ROOM, self.screens, None]))
        self._grid = QGridLayout()
        self._grid.setSpacing(max(0, theme.gap(20) - 2 * RING_ROOM))
        self._layout.addLayout(self._grid)
        self._layout.addStretch(1)
        self.pane = ScrollPane(body, theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pane)
        self._more = MoreBelow(self.pane, theme, fill="bg")
        self._fill()

    # ------------------------------------------------------------ page

    def place(self) -> int:
        return self.pane.verticalScrollBar().value()

    def set_place(self, place: int) -> None:
        self.pane.verticalScrollBar().setValue(place)

    # ------------------------------------------------------------ building

    def _fill(self) -> None:
        context = self._context
        about = QCoreApplication.translate("consult", "Put together by this clinic.")
        plans, said = all_plans(context.library, self._folder, about)
        none = QCoreApplication.translate("consult", "There are no plans in this language.")
        self._say(said or ("" if plans else none))
        present = context.session.consultation.talk.plan
        shape = context.shape
        across = 1 if shape.large else 2 if shape.portrait or not shape.tools else 3
        for place, plan in enumerate(plans):
            card = PlanCard(plan, context.theme, goes_on=plan.id == present)
            card.plan_chosen.connect(self._on_plan_chosen)
            card.delete_wanted.connect(self._on_delete_wanted)
            self._grid.addWidget(card, place // across, place % across)
            self.cards.append(card)
        for column in range(across):
            self._grid.setColumnStretch(column, 1)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    # ------------------------------------------------------------ slots

    @Slot(str, str)
    def _on_plan_chosen(self, plan: str, part: str) -> None:
        self._context.navigator.go(Link(Kind.CONSULT, plan, part))

    @Slot(str)
    def _on_delete_wanted(self, plan: str) -> None:
        try:
            delete_own(self._folder, plan)
        except EduError as error:
            self._say(error.sentence)
            return
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards.clear()
        self._fill()
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._more.lay_out(QRectF(self.pane.geometry()))
