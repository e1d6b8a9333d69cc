# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a person has chosen in the viewer, and what each choice changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from edu_app.features.diagrams.story_view import NUMBERS
from edu_app.render.scene import Compare, DiagramState, go_to, select

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram, Structure


class Choices(QObject):
    """The state of one drawing; every slot is one thing that can be chosen."""

    state_changed = Signal()

    def __init__(self, diagram: Diagram, parent: QObject) -> None:
        super().__init__(parent)
        self._diagram = diagram
        self.state = DiagramState()

    def take(self, state: DiagramState) -> None:
        """Take a state as it is; it is told even when it is the same."""
        self.state = state
        self.state_changed.emit()

    @Slot(object)
    def point_out(self, structure: Structure | None) -> None:
        """Point a structure out, or none."""
        self.take(select(self._diagram, self.state, structure))

    @Slot(int)
    def go_to_step(self, step: int) -> None:
        """Go to a step, from 0."""
        self.take(go_to(self._diagram, self.state, step))

    @Slot(int, bool)
    def switch_layer(self, place: int, on: bool) -> None:
        """Switch a layer, or the numbers."""
        if place == NUMBERS:
            self.take(replace(self.state, pins=on))
            return
        hidden = self.state.hidden - {place} if on else self.state.hidden | {place}
        if hidden != self.state.hidden:
            self.take(replace(self.state, hidden=hidden))

    @Slot(int)
    def choose_tone(self, tone: int) -> None:
        """Choose a skin tone, from 1; 0 for the neutral one."""
        self.take(replace(self.state, tone=tone))

    @Slot(int)
    def choose_compare(self, mode: int) -> None:
        """Choose whether two steps are seen at once, and how."""
        other = self.state.other
        if other == self.state.step:  # a step beside itself teaches nothing
            other = len(self._diagram.steps) - 1 if self.state.step == 0 else 0
        self.take(replace(self.state, compare=Compare(mode), other=other))

    @Slot(int)
    def choose_other(self, step: int) -> None:
        """Choose the step that is compared with."""
        self.take(replace(self.state, other=step))

    @Slot(bool)
    def expand(self, on: bool) -> None:
        """Give the picture all the room, or take it back."""
        self.take(replace(self.state, expanded=on))
