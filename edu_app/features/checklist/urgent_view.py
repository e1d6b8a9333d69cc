# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The box with the signs that cannot wait: first on every step, the same for everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.control import advance
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.surfaces import Picture, Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QBoxLayout

    from edu_app.library.phrases import SheetPhrases
    from edu_app.ui.theme import Theme

WIDE = 5
"""From so many widths of the button on it stands beside all the words."""
ICON_GAP = 12
SIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
        self._pad = theme.gap(14)
        self._icon = Picture("siren", round(theme.px("ui") * 1.4), "danger", theme)
        self._top = row([self._icon, theme.gap(ICON_GAP), self.title.as_heading(2), self.button])
        self._top.setStretch(2, 1)
        self._words = column([self._top, self.signs], spacing=theme.gap(3))
        high = round(self._pad * 0.7)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(self._pad, high, self._pad, high)
        self._box.setSpacing(theme.gap(6))
        self._box.addLayout(self._words, 1)
        self.button.setHidden(not button)
        self.button.clicked.connect(self.all_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = self._button_place()
        if place.indexOf(self.button) < 0:
            for layout in (self._box, self._top, self._words):
                layout.removeWidget(self.button)
            place.addWidget(self.button, 0, SIDE)

    def _button_place(self) -> QBoxLayout:
        """Return where the button takes the least height: beside all words, the title or below."""
        button = self.button.sizeHint().width()
        if self.width() >= WIDE * button:
            return self._box
        title = advance(self.title.text(), self.theme, "ui", 700) + 2
        before = 2 * self._pad + self._icon.width() + self.theme.gap(ICON_GAP)
        return self._top if self.width() >= before + title + button else self._words
