# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the picture of a step stands: its layers and steps, or what the living vein is set to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.render.scene import go_to
from edu_app.render.talk import DrawingView, VeinView
from edu_app.render.vein import MARKS, MOST_LOST, VeinState, snap
from edu_app.ui.choices import Switch
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.percent_slider import PercentSlider
from edu_app.ui.segments import Segments
from edu_app.ui.vein_controls import VeinControls

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram
    from edu_app.library.living import LivingVein
    from edu_app.library.loader import Library
    from edu_app.render.talk import Picture
    from edu_app.ui.theme import Theme


class DrawingSettings(QWidget):
    """Which step of a drawing, and which of its layers."""

    picture_chosen = Signal(object)

    def __init__(self, diagram: Diagram, view: DrawingView, theme: Theme) -> None:
        super().__init__()
        self._diagram, self._view = diagram, view
        self.steps: Segments | None = None
        self.layers: list[Switch] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        say = QCoreApplication.translate
        if len(diagram.steps) > 1:
            name = say("consult", "Step of the drawing")
            choices = [(str(place), each.title) for place, each in enumerate(diagram.steps)]
            self.steps = Segments(name, choices, str(view.state.step), theme)
            self.steps.chosen.connect(self._on_step_chosen)
            layout.addLayout(_heading(name, theme))
            layout.addWidget(self.steps)
        if diagram.layers:
            layout.addLayout(_heading(say("consult", "Show"), theme))
        for place, layer in enumerate(diagram.layers):
            switch = Switch(layer.name, theme)
            switch.setObjectName(f"talk-layer-{place}")
            switch.setProperty("place", place)
            switch.setChecked(place not in view.state.hidden)
            switch.clicked.connect(self._on_switched)
            label = Label(layer.name, theme, TextLook(style="small", weight=500))
            line = row([RING_ROOM, label, switch])
            line.setStretch(1, 1)
            layout.addLayout(line)
            self.layers.append(switch)

    def show_picture(self, picture: Picture) -> bool:
        """Stand as a picture does; False when it is another kind of picture."""
        if not isinstance(picture, DrawingView) or picture.diagram != self._diagram.id:
            return False
        self._view = picture
        for segment in self.steps.segments if self.steps is not None else ():
            segment.setChecked(segment.key == str(picture.state.step))
        for place, switch in enumerate(self.layers):
            switch.setChecked(place not in picture.state.hidden)
        return True

    @Slot(str)
    def _on_step_chosen(self, key: str) -> None:
        state = go_to(self._diagram, self._view.state, int(key))
        self.picture_chosen.emit(replace(self._view, state=state))

    @Slot()
    def _on_switched(self) -> None:
        switch = self.sender()
        place = int(switch.property("place"))
        hidden = self._view.state.hidden ^ {place}
        self.picture_chosen.emit(
            replace(self._view, state=replace(self._view.state, hidden=hidden))
        )


class VeinSettings(QWidget):
    """What the living vein is set to; it is always an example, never a measurement."""

    picture_chosen = Signal(object)

    def __init__(self, words: LivingVein, view: VeinView, example: str, theme: Theme) -> None:
        super().__init__()
        self._view = view
        most = round(MOST_LOST * 100)
        self.slider = PercentSlider(words.slider, theme, marks=MARKS, most=most, snap=snap)
        self.slider.setObjectName("talk-vein-slider")
        self.slider.setValue(view.state.percent)
        self.controls = VeinControls(view.state, words, theme, upright=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(4))
        layout.addLayout(_heading(words.slider, theme))
        layout.addWidget(self.slider)
        look = TextLook(style="cap", colour="ink2")
        layout.addLayout(row([RING_ROOM, Label(example, theme, look)]))
        layout.addWidget(self.controls)
        self.slider.valueChanged.connect(self._on_value_changed)
        self.controls.state_chosen.connect(self._on_state_chosen)

    def show_picture(self, picture: Picture) -> bool:
        """Stand as a picture does; False when it is another kind of picture."""
        if not isinstance(picture, VeinView):
            return False
        self._view = picture
        self.controls.show_state(picture.state)
        self.slider.setValue(picture.state.percent)
        return True

    @Slot(int)
    def _on_value_changed(self, value: int) -> None:
        if value != self._view.state.percent:
            self.picture_chosen.emit(VeinView(self._view.state.at(value)))

    @Slot(object)
    def _on_state_chosen(self, state: object) -> None:
        if isinstance(state, VeinState):
            self.picture_chosen.emit(VeinView(state))


Settings = DrawingSettings | VeinSettings


def make_settings(picture: Picture, library: Library, theme: Theme) -> Settings | None:
    """Return what can be set in a picture; None where there is nothing."""
    match picture:
        case DrawingView():
            diagram = library.diagram(picture.diagram)
            if diagram is None or not (len(diagram.steps) > 1 or diagram.layers):
                return None
            return DrawingSettings(diagram, picture, theme)
        case VeinView():
            words, talk = library.references.living, library.references.talk
            if words is None:
                return None
            return VeinSettings(words, picture, talk.example if talk is not None else "", theme)
        case _:
            return None


def _heading(text: str, theme: Theme) -> QHBoxLayout:
    return row([RING_ROOM, Label(text, theme, TextLook(style="small", weight=700)), None])
