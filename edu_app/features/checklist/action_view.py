# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One way to take the page along: a card with an icon, what it does, and its buttons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Badge, Surface, SurfaceLook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from edu_app.ui.buttons import Button
    from edu_app.ui.theme import Theme

BADGE = 64
"""Side of the icon in kiosk pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """What stands on a card."""

    icon: str
    title: str
    line: str
    tint: tuple[str, str] = ("tonal", "onTonal")


class ActionCard(Surface):
    """The card. What the action shows later goes below its buttons by `add_below`."""

    def __init__(
        self, words: CardWords, buttons: Sequence[Button], theme: Theme, *, stacked: bool
    ) -> None:
        super().__init__(theme, SurfaceLook(level=1, room=RING_ROOM))
        title = Label(words.title, theme, TextLook(style="h3", weight=700)).as_heading(2)
        self.line = Label(words.line, theme, TextLook(style="small", colour="ink2"))
        text = column([title, self.line], spacing=theme.gap(2))
        badge = Badge(words.icon, theme.gap(BADGE), words.tint, theme)
        first = row([RING_ROOM, badge, theme.gap(18), text, theme.gap(10)])
        first.setStretch(3, 1)
        pad = theme.gap(18)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(pad, pad, pad, pad)
        self._layout.setSpacing(theme.gap(6))
        if stacked:
            self._layout.addLayout(first)
            for button in buttons:
                self._layout.addWidget(button)
        else:
            for button in buttons:
                first.addWidget(button)
            self._layout.addLayout(first)

    def add_below(self, widget: QWidget) -> None:
        """Put something under the buttons."""
        self._layout.addWidget(widget)

    def say(self, words: str) -> None:
        """Show another line, such as what came of the action."""
        self.line.setText(words)
