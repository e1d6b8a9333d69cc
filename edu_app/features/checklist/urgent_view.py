# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The box with the signs that cannot wait: first on every step, the same for everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.surfaces import Picture, Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.library.phrases import SheetPhrases
    from edu_app.ui.theme import Theme


class UrgentBox(Surface):
    """Whom to call and for what. It is made without any answer, so no answer can change it."""

    all_wanted = Signal()
    """The person wants to see the whole list."""

    def __init__(
        self, phrases: SheetPhrases, number: str, theme: Theme, *, stacked: bool, button: bool
    ) -> None:
        super().__init__(theme, SurfaceLook(fill="dangerSoft", line="danger"))
        title = phrases.urgent.format(number=number)
        self.setAccessibleName(title)
        heading = Label(title, theme, TextLook(style="ui", weight=700, colour="dangerInk"))
        signs = Label(phrases.signs, theme, TextLook(style="cap", weight=500, colour="dangerInk"))
        look = ButtonLook(kind=ButtonKind.EMERGENCY, size="sm", style="small")
        words = QCoreApplication.translate("checklist", "See all signs")
        self.button = Button(words, theme, look)
        pad = theme.gap(14)
        side = round(theme.px("ui") * 1.4)
        icon = Picture("siren", side, "danger", theme)
        first = row([icon, theme.gap(12), heading.as_heading(2)])
        first.setStretch(2, 1)
        box = QVBoxLayout(self) if stacked else QHBoxLayout(self)
        box.setContentsMargins(pad, round(pad * 0.7), pad, round(pad * 0.7))
        box.setSpacing(theme.gap(6))
        box.addLayout(column([first, signs], spacing=theme.gap(3)), 1)
        if button:  # without a parent it would be a window
            where = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
            box.addWidget(self.button, 0, where)
        self.button.clicked.connect(self.all_wanted)
