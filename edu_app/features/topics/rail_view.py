# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The reading path beside a page: its steps, with the present one in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.topics.path_view import StepRow
from edu_app.library.link import Kind, Link
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import ScrollPane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.features.topics.browse import Step
    from edu_app.ui.theme import Theme


class PathRail(ScrollPane):
    """A column of steps; the present one is in view."""

    link_followed = Signal(object)

    def __init__(self, steps: Sequence[Step], theme: Theme, width: int) -> None:
        body = QWidget()
        super().__init__(body, theme)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, theme.gap(4), 0, 0)
        layout.setSpacing(0)
        say = QCoreApplication.translate
        title = TextLook(style="small", weight=600, colour="ink2")
        words = say("topic", "Your reading path")
        layout.addLayout(row([RING_ROOM, Label(words, theme, title)]))
        layout.addSpacing(theme.gap(8))
        self.steps = [StepRow(step, theme, width) for step in steps]
        for step in self.steps:
            step.clicked.connect(self._on_clicked)
            layout.addWidget(step)
        layout.addStretch(1)
        self.setFixedWidth(width + self.verticalScrollBar().sizeHint().width())

    @Slot()
    def _on_clicked(self) -> None:
        step = self.sender()
        if isinstance(step, StepRow):
            self.link_followed.emit(Link(Kind.TOPIC, step.step.topic_id))
