# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The plan of the talk on the left of the console: its steps, their order, and more of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QScroller, QVBoxLayout, QWidget

from edu_app.features.consult.row_view import StepRow
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.control import order_stops, stop_marker
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import ScrollPane, Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.features.consult.console import Console
    from edu_app.ui.theme import Theme


class PlanList(Surface):
    """Shows the steps; each wish of the clinician is a signal."""

    step_chosen = Signal(str)
    place_wanted = Signal(str, int)
    """A step, and its place from 0."""
    remove_wanted = Signal(str)
    add_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__(theme, SurfaceLook(radius="lg"))
        say = QCoreApplication.translate
        self._console: Console | None = None
        self.rows: list[StepRow] = []
        heading = Label(title, theme, TextLook(style="ui", weight=700)).as_heading(2)
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._start = stop_marker(self)
        self.pane = ScrollPane(body, theme, "surface")
        QScroller.ungrabGesture(self.pane.viewport())  # a drag moves a step
        self.up = self._tool("chevron-up", say("consult", "Move up"), "step-up")
        self.down = self._tool("chevron-down", say("consult", "Move down"), "step-down")
        self.remove = self._tool("x", say("consult", "Remove this step"), "step-remove")
        self.save = self._tool("save", say("consult", "Save as the clinic’s own"), "plan-save")
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="plus", style="small")
        self.add = Button(say("consult", "Add step"), theme, look)
        self.add.setObjectName("step-add")
        layout = QVBoxLayout(self)
        pad = max(0, theme.gap(14) - RING_ROOM)
        layout.setContentsMargins(pad, theme.gap(12), pad, pad)
        layout.setSpacing(theme.gap(2))
        layout.addLayout(row([RING_ROOM, heading, RING_ROOM]))
        layout.addWidget(self.pane, 1)
        tools = QWidget()
        flow = FlowLayout(tools)
        for button in (self.up, self.down, self.remove, self.save, self.add):
            flow.addWidget(button)
        policy = tools.sizePolicy()
        policy.setHeightForWidth(True)
        tools.setSizePolicy(policy)
        layout.addWidget(tools)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self._on_remove)
        self.add.clicked.connect(self.add_wanted)
        self.save.clicked.connect(self.save_wanted)

    def show_console(self, console: Console) -> None:
        """Show the steps; a row stays what it is while steps change places."""
        self._console = console
        while len(self.rows) < len(console.rows):
            self._add_row()
        for widget, each in zip(self.rows, console.rows, strict=False):
            widget.show_row(each)
        for number, widget in enumerate(self.rows):
            widget.setVisible(number < len(console.rows))
        count = len(console.rows)
        self.up.setEnabled(console.at > 1)
        self.down.setEnabled(0 < console.at < count)
        self.remove.setEnabled(console.at > 0 and count > 1)

    def _add_row(self) -> None:
        made = StepRow(self.theme)
        made.clicked.connect(self._on_clicked)
        made.dragged.connect(self._on_dragged)
        made.move_wanted.connect(self._on_move_wanted)
        self._list.insertWidget(len(self.rows), made)
        self.rows.append(made)
        tools = (self.up, self.down, self.remove, self.save, self.add)
        order_stops(self._start, (*self.rows, *tools))

    def _tool(self, icon: str, words: str, name: str) -> Button:
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon=icon)
        made = Button("", self.theme, look, name=words)
        made.setObjectName(name)
        return made

    def _move(self, step: str, by: int) -> None:
        """Ask for another place of a step; the focus goes with it."""
        rows = self._console.rows if self._console is not None else ()
        at = next((place for place, each in enumerate(rows) if each.step == step), None)
        if at is None or not 0 <= at + by < len(rows):
            return
        held = self.rows[at].hasFocus()
        self.place_wanted.emit(step, at + by)
        if held:
            self.rows[at + by].shows_ring = True
            self.rows[at + by].setFocus()

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_clicked(self) -> None:
        widget = self.sender()
        if isinstance(widget, StepRow) and widget.row is not None:
            self.step_chosen.emit(widget.row.step)

    @Slot(str, int)
    def _on_dragged(self, step: str, down: int) -> None:
        shown = [each for each in self.rows if each.isVisible()]
        place = sum(1 for each in shown if each.geometry().bottom() < down)
        self.place_wanted.emit(step, min(place, len(shown) - 1))

    @Slot(str, int)
    def _on_move_wanted(self, step: str, by: int) -> None:
        self._move(step, by)

    @Slot()
    def _on_up(self) -> None:
        if self._console is not None and self._console.step is not None:
            self._move(self._console.step.id, -1)

    @Slot()
    def _on_down(self) -> None:
        if self._console is not None and self._console.step is not None:
            self._move(self._console.step.id, 1)

    @Slot()
    def _on_remove(self) -> None:
        if self._console is not None and self._console.step is not None:
            self.remove_wanted.emit(self._console.step.id)
