# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The text sizes side by side, as the display panel and every page offer them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edu_app.ui.choices import LETTER_SIZES, SizeChoice

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme


class SizeRow(QWidget):
    """Four text sizes side by side."""

    chosen = Signal(int)

    def __init__(
        self, present: int, theme: Theme, *, roomy: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.choices = []
        for percent in LETTER_SIZES:
            words = QCoreApplication.translate("tools", "Text size {percent} percent")
            choice = SizeChoice(percent, words.format(percent=percent), theme, roomy=roomy)
            choice.setChecked(percent == present)
            choice.setObjectName(f"text-size-{percent}")
            choice.clicked.connect(self._on_clicked)
            layout.addWidget(choice)
            self.choices.append(choice)

    @Slot()
    def _on_clicked(self) -> None:
        choice = self.sender()
        if isinstance(choice, SizeChoice):
            self.chosen.emit(choice.percent)
