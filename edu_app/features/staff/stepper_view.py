# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A time of day that is moved by two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edu_app.features.staff.week import clock
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.control import advance
from edu_app.ui.label import Label, TextLook

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme


class TimeStepper(QWidget):
    """Minus, the time, plus."""

    stepped = Signal(int)
    """One step earlier or later."""

    def __init__(
        self, name: str, minutes: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        say = QCoreApplication.translate
        self.earlier = Button(
            "", theme, ButtonLook(size="sm", icon="minus"),
            name=say("staff", "{name}: earlier").format(name=name),
        )  # fmt: skip
        self.later = Button(
            "", theme, ButtonLook(size="sm", icon="plus"),
            name=say("staff", "{name}: later").format(name=name),
        )  # fmt: skip
        look = TextLook(style="ui", weight=600, wrap=False)
        self.label = Label(clock(minutes), theme, look)
        self.label.setAccessibleName(f"{name} {clock(minutes)}")
        self.label.setFixedWidth(advance("00:00", theme, "ui", 600) + 4)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        for part in (self.earlier, self.label, self.later):
            across.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)

    def show_time(self, minutes: int) -> None:
        """Show another time."""
        self.label.setText(clock(minutes))
        self.label.setAccessibleName(f"{self.accessibleName()} {clock(minutes)}")

    @Slot()
    def _on_earlier(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _on_later(self) -> None:
        self.stepped.emit(1)
