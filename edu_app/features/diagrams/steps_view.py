# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The way through the steps of a drawing: back, the line of steps, and the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.control import focus_reason
from edu_app.ui.step_slider import StepSlider

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram
    from edu_app.ui.theme import Theme


class StepBar(QWidget):
    """Under the canvas; on an upright screen the buttons stand under the line."""

    step_chosen = Signal(int)

    def __init__(self, diagram: Diagram, theme: Theme, *, upright: bool) -> None:
        super().__init__()
        self._count = len(diagram.steps)
        self._step = 0
        say = QCoreApplication.translate
        back = ButtonLook(size="lg" if upright else "md", icon="arrow-left")
        forth = ButtonLook(
            kind=ButtonKind.PRIMARY, size="lg" if upright else "md", trail="arrow-right"
        )
        self.back = Button(say("diagrams", "Step back"), theme, back)
        self.forth = Button(say("diagrams", "Next step"), theme, forth)
        self.back.setObjectName("step-back")
        self.forth.setObjectName("step-forth")
        self.slider = StepSlider([step.title for step in diagram.steps], theme)
        self.slider.setAccessibleName(say("diagrams", "Steps of the drawing"))
        self.slider.setObjectName("steps")
        if upright:
            outer = QVBoxLayout(self)
            outer.addWidget(self.slider)
            line = QHBoxLayout()
            line.addWidget(self.back, 1)
            line.addWidget(self.forth, 1)
            outer.addLayout(line)
        else:
            across = QHBoxLayout(self)
            across.addWidget(self.back)
            across.addWidget(self.slider, 1)
            across.addWidget(self.forth)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.back.clicked.connect(self._on_back)
        self.forth.clicked.connect(self._on_forth)
        self.slider.step_chosen.connect(self.step_chosen)

    def show_step(self, step: int) -> None:
        """Show where the story is."""
        self._step = step
        self.slider.show_step(step)
        for button, more in ((self.back, step > 0), (self.forth, step < self._count - 1)):
            if not more and button.hasFocus():  # or the focus would leave for anywhere
                self.slider.setFocus(focus_reason(button))
            button.setEnabled(more)

    def _on_back(self) -> None:
        self.step_chosen.emit(self._step - 1)

    def _on_forth(self) -> None:
        self.step_chosen.emit(self._step + 1)
