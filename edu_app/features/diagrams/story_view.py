# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is told beside a drawing: the step, its words, and what can be switched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.diagrams.swatch_view import LayerSwatch
from edu_app.library.model import Draft
from edu_app.render.scene import Compare
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.chips import ChipRow
from edu_app.ui.choices import Switch
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.stamp import review_stamp
from edu_app.ui.surfaces import Picture, Rule, Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram
    from edu_app.render.scene import DiagramState, Scene
    from edu_app.ui.theme import Theme

SWATCH = 34


class StepChip(Surface):
    """Says which step is shown; decoration around its words."""

    def __init__(self, theme: Theme) -> None:
        line = "onTonal" if theme.high_contrast else None
        super().__init__(theme, SurfaceLook(fill="tonal", line=line, radius="lg"))
        look = TextLook(style="small", weight=600, colour="onTonal", wrap=False)
        self.words = Label("", theme, look)
        side = theme.px("small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.gap(14), theme.gap(5), theme.gap(16), theme.gap(5))
        layout.setSpacing(theme.gap(8))
        layout.addWidget(Picture("layers", side, "onTonal", theme))
        layout.addWidget(self.words)

    def corner(self) -> float:
        """Return half the height: a pill."""
        return self.height() / 2


class Words(QWidget):
    """The step, its title and its caption; without steps the title of the drawing."""

    def __init__(self, theme: Theme, standing: str) -> None:
        """`standing` says who has checked the drawing: so far nobody."""
        super().__init__()
        self._theme = theme
        self.chip = StepChip(theme)
        self.title = Label("", theme, TextLook(style="h2", weight=700)).as_heading(1)
        self.caption = Label("", theme, TextLook(style="ui", weight=400, colour="ink2"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        layout.setSpacing(theme.gap(8))
        layout.addLayout(row([self.chip, None]))
        layout.addWidget(self.title)
        layout.addWidget(self.caption)
        layout.addLayout(review_stamp(Draft(), standing, theme, edge=0))

    def show_scene(self, scene: Scene) -> None:
        """Show the words of a scene."""
        diagram, step = scene.diagram, scene.step
        self.chip.setVisible(step is not None)
        if step is None:
            self.title.setText(diagram.title)
            self.caption.setText(diagram.alt)
            return
        say = QCoreApplication.translate("diagrams", "Step {number} of {count}")
        number = diagram.steps.index(step) + 1
        self.chip.words.setText(say.format(number=number, count=len(diagram.steps)))
        self.title.setText(step.title)
        self.caption.setText(step.caption)


class LayerRow(QWidget):
    """A layer with its pattern and a switch."""

    switched = Signal(int, bool)

    def __init__(self, place: int, name: str, swatch: str, theme: Theme) -> None:
        super().__init__()
        self._place = place
        self.switch = Switch(name, theme)
        self.switch.setChecked(True)
        self.switch.setObjectName(f"layer-{place}")
        label = Label(name, theme, TextLook(style="ui", weight=500))
        parts: list[QWidget | int] = [RING_ROOM]
        if swatch:
            parts += [LayerSwatch(swatch, theme), theme.gap(14)]
        line = row([*parts, label, self.switch])
        line.setStretch(line.count() - 2, 1)
        self.setLayout(line)
        self.switch.toggled.connect(self._on_toggled)

    def show_on(self, *, on: bool) -> None:
        """Show whether the layer is on."""
        if self.switch.isChecked() != on:
            self.switch.setChecked(on)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self.switched.emit(self._place, on)


NUMBERS = -1
"""The place of the switch for the numbers, which are no layer."""


class Options(QWidget):
    """Everything that changes the picture: layers, numbers, skin, two steps at once."""

    layer_switched = Signal(int, bool)
    tone_chosen = Signal(int)
    compare_chosen = Signal(int)
    other_chosen = Signal(int)
    words_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, diagram: Diagram, theme: Theme, *, prints: bool = False) -> None:
        """`prints`: the drawing can be printed here."""
        super().__init__()
        self._diagram, self._theme = diagram, theme
        say = QCoreApplication.translate
        self.rows: dict[int, LayerRow] = {}
        self.tones = self._build_tones()
        self.compare = self._build_compare()
        self.others = self._build_others()
        self.in_words = Button(
            say("diagrams", "In words"), theme, ButtonLook(size="sm", icon="file-text")
        )
        self.in_words.setObjectName("in-words")
        look = ButtonLook(size="sm", icon="printer")
        self.print = Button(say("diagrams", "Print as it stands"), theme, look)
        self.print.setObjectName("print-drawing")
        if not prints:  # showing it before it has a parent would open a window
            self.print.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(4))
        self._head(layout, say("diagrams", "Show"))
        for place, layer in enumerate(diagram.layers):
            self._row(layout, place, layer.name, layer.swatch)
        self._row(layout, NUMBERS, say("diagrams", "Numbers"), "")
        if self.tones is not None:
            self._head(layout, say("diagrams", "Skin color"))
            layout.addWidget(self.tones)
        if self.compare is not None and self.others is not None:
            self._head(layout, say("diagrams", "Compare two steps"))
            layout.addWidget(self.compare)
            layout.addWidget(self.others)
        layout.addSpacing(theme.gap(6))
        layout.addLayout(column([row([self.in_words, None]), row([self.print, None])]))
        self.in_words.clicked.connect(self.words_wanted)
        self.print.clicked.connect(self.print_wanted)

    def show_scene(self, scene: Scene, state: DiagramState) -> None:
        """Show what is chosen."""
        for place, each in self.rows.items():
            each.show_on(on=state.pins if place == NUMBERS else place not in state.hidden)
        if self.tones is not None:
            self.tones.choose(str(state.tone))
        if self.compare is not None and self.others is not None:
            self.compare.choose(str(int(scene.compare)))
            self.others.choose(str(state.other))
            self.others.setVisible(scene.compare is not Compare.OFF)

    # ------------------------------------------------------------ slots

    @Slot(str)
    def _on_tone_chosen(self, key: str) -> None:
        self.tone_chosen.emit(int(key))

    @Slot(str)
    def _on_compare_chosen(self, key: str) -> None:
        self.compare_chosen.emit(int(key))

    @Slot(str)
    def _on_other_chosen(self, key: str) -> None:
        self.other_chosen.emit(int(key))

    # ------------------------------------------------------------ building

    def _head(self, layout: QVBoxLayout, words: str) -> None:
        if layout.count():
            layout.addSpacing(self._theme.gap(8))
        layout.addWidget(Rule(self._theme))
        layout.addSpacing(self._theme.gap(6))
        look = TextLook(style="small", weight=600, colour="ink2")
        layout.addLayout(row([RING_ROOM, Label(words, self._theme, look), None]))

    def _row(self, layout: QVBoxLayout, place: int, name: str, swatch: str) -> None:
        made = LayerRow(place, name, swatch, self._theme)
        made.switched.connect(self.layer_switched)
        self.rows[place] = made
        layout.addWidget(made)

    def _build_tones(self) -> ChipRow | None:
        if not self._diagram.tones:
            return None
        say = QCoreApplication.translate
        choices = [("0", say("diagrams", "Gray"))]
        choices += [(str(n), str(n)) for n, _ in enumerate(self._diagram.tones, start=1)]
        made = ChipRow(choices, "0", self._theme)
        made.setAccessibleName(say("diagrams", "Skin color of the drawing, 1 is the lightest"))
        made.chosen.connect(self._on_tone_chosen)
        return made

    def _build_compare(self) -> ChipRow | None:
        if len(self._diagram.steps) < 2:
            return None
        say = QCoreApplication.translate
        choices = (
            (Compare.OFF, say("diagrams", "Off")),
            (Compare.SIDE, say("diagrams", "Side by side")),
            (Compare.HANDLE, say("diagrams", "With a handle")),
        )
        made = ChipRow([(str(int(key)), words) for key, words in choices], "0", self._theme)
        made.setAccessibleName(say("diagrams", "Compare two steps"))
        made.chosen.connect(self._on_compare_chosen)
        return made

    def _build_others(self) -> ChipRow | None:
        if len(self._diagram.steps) < 2:
            return None
        steps = [(str(n), step.title) for n, step in enumerate(self._diagram.steps)]
        made = ChipRow(steps, "0", self._theme)
        made.setAccessibleName(QCoreApplication.translate("diagrams", "Compare with this step"))
        made.chosen.connect(self._on_other_chosen)
        made.setVisible(False)
        made.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        return made
