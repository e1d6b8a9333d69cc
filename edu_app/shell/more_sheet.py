# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the bars had no room for, as a short column of large buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.shell.actions import Act
from edu_app.shell.bars import ICONS, words_of
from edu_app.ui.buttons import Button, ButtonLook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.ui.theme import Theme

WIDTH = 520


class MorePanel(QWidget):
    """A column of buttons; the last one closes the panel."""

    acted = Signal(object)
    left = Signal()

    def __init__(
        self, acts: Sequence[Act], theme: Theme, *, contrast: bool, next_patient: bool = False
    ) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self.setAccessibleName(say("bars", "More"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.buttons: dict[Act, Button] = {}
        for act in acts:
            look = ButtonLook(size="lg", icon=ICONS[act], left=True)
            button = self._button(words_of(act, next_patient=next_patient), look, theme)
            button.setProperty("act", act.value)
            button.setObjectName(f"more-{act}")
            button.clicked.connect(self._on_clicked)
            if act is Act.CONTRAST:
                button.setCheckable(True)
                button.setChecked(contrast)
            self.buttons[act] = button
            layout.addWidget(button)
        look = ButtonLook(size="lg", icon="x", left=True)
        self.close_button = self._button(say("bars", "Close"), look, theme)
        self.close_button.clicked.connect(self.left)
        layout.addWidget(self.close_button)

    def _button(self, words: str, look: ButtonLook, theme: Theme) -> Button:
        button = Button(words, theme, look)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit(Act(str(self.sender().property("act"))))
