# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ruler with its buttons, and how large a button is then on the glass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.card_view import Remark
from edu_app.features.staff.ruler import GOAL_MM, button_mm, size_of
from edu_app.features.staff.ruler_view import CardRuler
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, flow, row
from edu_app.ui.theme import wanted_target

if TYPE_CHECKING:
    from edu_app.features.staff.section_view import Memory
    from edu_app.ui.theme import Theme

SHOWN = "md"
"""The size of button that is spoken of."""


class Measure(QWidget):
    """Drag, minus, plus; then save, or go back to the usual size."""

    saved = Signal(int)
    """A line of so many pixels is as long as a card."""
    forgotten = Signal()
    """What was measured counts no longer."""

    def __init__(self, memory: Memory, measured: float | None, theme: Theme) -> None:
        """Take what is moved and not kept, and what a pixel measures, if anybody has measured."""
        super().__init__()
        self._memory, self._theme = memory, theme
        say = QCoreApplication.translate
        self.ruler = CardRuler(measured or theme.mm_per_px, theme)
        self.ruler.setObjectName("staff-ruler")
        if memory.line_px is not None:
            self.ruler.setValue(memory.line_px)
        self.shorter = self._button("minus", say("staff", "Make the line shorter"), "shorter")
        self.longer = self._button("plus", say("staff", "Make the line longer"), "longer")
        self.verdict = QWidget()
        self.result: Remark | None = None
        self._results = QVBoxLayout()
        look = ButtonLook(kind=ButtonKind.PRIMARY, icon="check")
        self.save_button = Button(say("staff", "Save the size"), theme, look)
        self.save_button.setObjectName("staff-ruler-save")
        self.usual_button = Button(
            say("staff", "Use the usual size"), theme, ButtonLook(icon="undo-2")
        )
        self.usual_button.setObjectName("staff-ruler-usual")
        self.usual_button.setVisible(measured is not None)
        self._build()
        self._show()
        self.longer.clicked.connect(self._on_longer)
        self.ruler.line_moved.connect(self._on_moved)
        self.save_button.clicked.connect(self._on_save)
        self.shorter.clicked.connect(self._on_shorter)
        self.usual_button.clicked.connect(self.forgotten)

    def _button(self, icon: str, name: str, short: str) -> Button:
        button = Button("", self._theme, ButtonLook(size="md", icon=icon), name=name)
        button.setObjectName(f"staff-ruler-{short}")
        button.setAutoRepeat(True)
        return button

    def _build(self) -> None:
        say, theme = QCoreApplication.translate, self._theme
        text = say(
            "staff",
            "Hold the long side of a bank card on the glass. Drag the end of the line until both "
            "are as long. Buttons and letters are then sized in real millimeters.",
        )
        goal = say("staff", "Goal: {mm} mm or more").format(mm=round(GOAL_MM))
        words = Label(goal, theme, TextLook(style="small", colour="ink2"))
        self._results.setContentsMargins(0, 0, 0, 0)
        self.verdict.setLayout(column([self._results, words]))
        steps = QWidget()
        steps.setLayout(row([self.shorter, self.longer]))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.gap(8))
        lines.addWidget(Label(text, theme, TextLook(style="small", colour="ink2")))
        lines.addWidget(self.ruler)
        lines.addLayout(row([steps, theme.gap(20), self.verdict, None]))
        keep = QWidget()
        keep.setLayout(flow([self.save_button, self.usual_button]))
        lines.addWidget(keep)

    def _show(self) -> None:
        """Say how large a button is on the glass."""
        theme = self._theme
        token = wanted_target(theme, SHOWN)
        mm = button_mm(size_of(self.ruler.line), token_px=token, least_mm=theme.chrome.secondary_mm)
        text = QCoreApplication.translate("staff", "Buttons: {mm} mm").format(mm=round(mm))
        if self.result is not None:
            if self.result.text == text:
                return
            self.result.hide()
            self.result.deleteLater()
        good = mm >= GOAL_MM
        sign, colour = ("circle-check", "ok") if good else ("triangle-alert", "warn")
        self.result = Remark(text, sign, theme, colour, style="ui")
        self._results.addWidget(self.result)

    @Slot(int)
    def _on_moved(self, line_px: int) -> None:
        self._memory.line_px = line_px
        self._show()

    @Slot()
    def _on_shorter(self) -> None:
        self.ruler.setValue(self.ruler.value() - 1)

    @Slot()
    def _on_longer(self) -> None:
        self.ruler.setValue(self.ruler.value() + 1)

    @Slot()
    def _on_save(self) -> None:
        self.saved.emit(self.ruler.line)
