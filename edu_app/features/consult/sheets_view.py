# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Small sheets over the console: steps of other plans to add, and a name for an own plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.machine.own_plans import LONGEST_NAME
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.field import Field
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import flow, row
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from edu_app.library.plan import PlanStep
    from edu_app.ui.theme import Theme

ADD_WIDTH, SAVE_WIDTH = 760, 680
"""In kiosk pixels."""


class AddPanel(QWidget):
    """The steps of other plans, plan by plan."""

    left = Signal()
    step_chosen = Signal(str)

    def __init__(self, spare: Sequence[tuple[str, Sequence[PlanStep]]], theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        title = say("consult", "Add a step")
        self.setAccessibleName(title)
        self.buttons: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(6))
        heading = Label(title, theme, TextLook(style="h2", weight=700)).as_heading(1)
        layout.addLayout(row([RING_ROOM, heading]))
        for plan, steps in spare:
            look = TextLook(style="small", weight=700, colour="ink2")
            layout.addLayout(row([RING_ROOM, Label(plan, theme, look).as_heading(2)]))
            made = [self._button(plan, step, theme) for step in steps]
            layout.addLayout(flow(made))
        if not spare:
            words = say("consult", "Every step is in the plan already.")
            layout.addLayout(row([RING_ROOM, Label(words, theme, TextLook(style="ui"))]))
        look_close = ButtonLook(kind=ButtonKind.SECONDARY, size="md", icon="x")
        self.close_button = Button(say("consult", "Close"), theme, look_close)
        self.close_button.clicked.connect(self.left)
        layout.addLayout(row([self.close_button, None]))

    def _button(self, plan: str, step: PlanStep, theme: Theme) -> Button:
        look = ButtonLook(kind=ButtonKind.SECONDARY, size="sm", icon="plus", style="small")
        made = Button(step.short, theme, look, name=f"{step.title} ({plan})")
        made.setProperty("step", step.id)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made.clicked.connect(self._on_clicked)
        self.buttons.append(made)
        return made

    @Slot()
    def _on_clicked(self) -> None:
        self.step_chosen.emit(str(self.sender().property("step")))


class SavePanel(QWidget):
    """Asks for the name of a plan that the clinic keeps; nothing is kept before the button."""

    left = Signal()
    save_wanted = Signal(str)

    def __init__(self, name: str, theme: Theme) -> None:
        """`name` stands in the field at first."""
        super().__init__()
        say = QCoreApplication.translate
        title = say("consult", "Save as the clinic’s own plan")
        self.setAccessibleName(title)
        heading = Label(title, theme, TextLook(style="h2", weight=700)).as_heading(1)
        words = say(
            "consult",
            "The steps and their order stay on this computer for every visit. "
            "Give it a name. Never write the name of a patient.",
        )
        lead = Label(words, theme, TextLook(style="ui", colour="ink2"))
        self.field = Field(say("consult", "Name of the plan"), theme, LONGEST_NAME, icon="pencil")
        self.field.setText(name)
        self.said = Label("", theme, TextLook(style="ui", weight=600, colour="warnInk"))
        self.said.hide()
        look = ButtonLook(kind=ButtonKind.SECONDARY, size="md", icon="x")
        self.close_button = Button(say("consult", "Cancel"), theme, look)
        look_save = ButtonLook(kind=ButtonKind.PRIMARY, size="md", icon="save")
        self.save_button = Button(say("consult", "Save the plan"), theme, look_save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(10))
        layout.addLayout(row([RING_ROOM, heading, RING_ROOM]))
        layout.addLayout(row([RING_ROOM, lead, RING_ROOM]))
        layout.addWidget(self.field)
        layout.addLayout(row([RING_ROOM, self.said, RING_ROOM]))
        layout.addLayout(flow([self.close_button, self.save_button]))
        self.close_button.clicked.connect(self.left)
        self.save_button.clicked.connect(self._on_save)
        self.field.returnPressed.connect(self._on_save)

    def say(self, sentence: str) -> None:
        """Say why the plan was not saved."""
        self.said.setText(sentence)
        self.said.show()
        self.field.setFocus()

    @Slot()
    def _on_save(self) -> None:
        self.save_wanted.emit(self.field.text())
