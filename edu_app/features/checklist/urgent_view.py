# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The box with the signs that cannot wait: first on every step, the same for everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.surfaces import Picture, Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.library.phrases import SheetPhrases
    from edu_app.ui.theme import Theme

WIDE = 5
"""From so many widths of the button on it stands beside the words, else below them."""


class UrgentBox(Surface):
    """Whom to call and for what. It is made without any answer, so no answer can change it."""

    all_wanted = Signal()
    """The person wants to see the whole list."""

    def __init__(self, phrases: SheetPhrases, number: str, theme: Theme, *, button: bool) -> None:
        super().__init__(theme, SurfaceLook(fill="dangerSoft", line="danger"))
        title = phrases.urgent.format(number=number)
        self.setAccessibleName(title)
        self.title = Label(title, theme, TextLook(style="ui", weight=700, colour="dangerInk"))
        look = TextLook(style="cap", weight=500, colour="dangerInk")
        self.signs = Label(phrases.signs, theme, look)
        words = QCoreApplication.translate("checklist", "See all signs")
        self.button = Button(
            words, theme, ButtonLook(kind=ButtonKind.EMERGENCY, size="sm", style="small")
        )
        self.button.setObjectName("checklist-signs")
        pad = theme.gap(14)
        icon = Picture("siren", round(theme.px("ui") * 1.4), "danger", theme)
        first = row([icon, theme.gap(12), self.title.as_heading(2)])
        first.setStretch(2, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(pad, round(pad * 0.7), pad, round(pad * 0.7))
        self._box.setSpacing(theme.gap(6))
        self._box.addLayout(column([first, self.signs], spacing=theme.gap(3)), 1)
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._box.addWidget(self.button, 0, where)
        self.button.setHidden(not button)
        self.button.clicked.connect(self.all_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE * self.button.sizeHint().width()
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if wide else way.TopToBottom)
