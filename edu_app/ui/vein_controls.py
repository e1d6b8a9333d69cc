# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The choices beside the living vein: why it is narrow, on which side, and what lies in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.render.vein import Cause, Side
from edu_app.ui.choices import Switch
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.segments import Segments

if TYPE_CHECKING:
    from edu_app.library.living import LivingVein
    from edu_app.render.vein import VeinState
    from edu_app.ui.theme import Theme

SWITCH_ROW = 300
"""Least width of a switch with its words in kiosk pixels, where switches stand side by side."""


class VeinControls(QWidget):
    """Takes what a person chooses; the slider stands elsewhere."""

    state_chosen = Signal(object)

    def __init__(self, state: VeinState, words: LivingVein, theme: Theme, *, upright: bool) -> None:
        """`upright`: everything stands in one narrow column."""
        super().__init__()
        self._state, self._words, self._theme = state, words, theme
        self.causes = self._build_causes()
        self.sides = self._build_sides()
        choices = words.choices
        self.past_clot = self._switch("vein-past-clot", choices.past_clot)
        self.bypass = self._switch("vein-bypass", choices.bypass)
        self.stent = self._switch("vein-stent", choices.stent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._heading(choices.cause))
        layout.addWidget(self.causes)
        layout.addLayout(self._heading(choices.side))
        layout.addWidget(self.sides)
        layout.addSpacing(theme.gap(6))
        layout.addWidget(self._build_switches(upright=upright))
        self._show()
        self.bypass.toggled.connect(self._on_bypass_toggled)
        self.causes.chosen.connect(self._on_cause_chosen)
        self.past_clot.toggled.connect(self._on_past_clot_toggled)
        self.sides.chosen.connect(self._on_side_chosen)
        self.stent.toggled.connect(self._on_stent_toggled)

    def show_state(self, state: VeinState) -> None:
        """Take over what was changed elsewhere: the slider, or the way back to a page."""
        self._state = state
        self._show()

    # ------------------------------------------------------------ building

    def _build_causes(self) -> Segments:
        names = self._words.causes
        choices = (
            (Cause.ARTERY.value, names.artery),
            (Cause.SCAR.value, names.scar),
            (Cause.OUTSIDE.value, names.outside),
        )
        made = Segments(self._words.choices.cause, choices, self._state.cause, self._theme)
        for segment in made.segments:
            segment.setObjectName(f"vein-cause-{segment.key}")
        return made

    def _build_sides(self) -> Segments:
        names = self._words.choices
        # the patient's right stands on the left, as in the picture
        choices = ((Side.RIGHT.value, names.right), (Side.LEFT.value, names.left))
        made = Segments(names.side, choices, self._state.side, self._theme)
        for segment in made.segments:
            segment.setObjectName(f"vein-side-{segment.key}")
        return made

    def _build_switches(self, *, upright: bool) -> QWidget:
        box = QWidget()
        if upright:
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        else:
            flow = FlowLayout(box, filled=True, spacing=self._theme.gap(12))
        for switch in (self.past_clot, self.bypass, self.stent):
            words = Label(
                switch.text(), self._theme, TextLook(style="ui", weight=600, wrap=upright)
            )
            line: QHBoxLayout = row([RING_ROOM, words, switch])
            line.setStretch(1, 1)
            if upright:
                column.addLayout(line)
                continue
            part = QWidget()
            part.setLayout(line)
            part.setMinimumWidth(self._theme.em(SWITCH_ROW))
            flow.addWidget(part)
        return box

    def _switch(self, object_name: str, words: str) -> Switch:
        made = Switch(words, self._theme)
        made.setObjectName(object_name)
        return made

    def _heading(self, text: str) -> QHBoxLayout:
        look = TextLook(style="small", weight=600, colour="ink2")
        return row([RING_ROOM, Label(text, self._theme, look), None])

    # ------------------------------------------------------------ state

    def _show(self) -> None:
        """Let every control stand on the state, without a word of it to anybody."""
        state = self._state
        for segment in self.causes.segments:
            segment.setChecked(segment.key == state.cause)
        for segment in self.sides.segments:
            segment.setChecked(segment.key == state.side)
        scar = state.cause is Cause.SCAR
        self.past_clot.setEnabled(not scar)  # scar after a clot is a past clot
        for switch, on in (
            (self.past_clot, state.past_clot or scar),
            (self.bypass, state.bypass),
            (self.stent, state.stent),
        ):
            switch.setChecked(on)

    def _choose(self, state: VeinState) -> None:
        if state != self._state:
            self._state = state
            self._show()
            self.state_chosen.emit(state)

    # ------------------------------------------------------------ slots

    @Slot(bool)
    def _on_bypass_toggled(self, on: bool) -> None:  # the slot of a signal
        self._choose(replace(self._state, bypass=on))

    @Slot(str)
    def _on_cause_chosen(self, key: str) -> None:
        self._choose(replace(self._state, cause=Cause(key)))

    @Slot(bool)
    def _on_past_clot_toggled(self, on: bool) -> None:  # the slot of a signal
        if self._state.cause is not Cause.SCAR:
            self._choose(replace(self._state, past_clot=on))

    @Slot(str)
    def _on_side_chosen(self, key: str) -> None:
        self._choose(replace(self._state, side=Side(key)))

    @Slot(bool)
    def _on_stent_toggled(self, on: bool) -> None:  # the slot of a signal
        self._choose(replace(self._state, stent=on))
