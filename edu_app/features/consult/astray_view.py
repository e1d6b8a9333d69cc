# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Covers the clinician's window where the patient could read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from edu_app.ui.theme import Theme

WIDEST = 640


class AstrayCover(QWidget):
    """Says that the window lies on the patient's screen, and what can be done."""

    move_asked = Signal()
    """The window should go to the other screen."""
    stay_asked = Signal()
    """This screen is the clinician's from now on."""

    def __init__(self, theme: Theme, *, other: bool) -> None:
        """Build it; `other` where there is another screen to go to."""
        super().__init__()
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        title = QCoreApplication.translate("patient", "This window is on the patient’s screen")
        text = QCoreApplication.translate(
            "patient", "Your notes are hidden until you say which screen is yours."
        )
        head = Label(title, theme, TextLook(style="h1", weight=700, max_width=WIDEST))
        words = Label(text, theme, TextLook(style="lead", colour="ink2", max_width=WIDEST))
        self.move_button = Button(
            QCoreApplication.translate("patient", "Move it to the other screen"),
            theme,
            ButtonLook(kind=ButtonKind.PRIMARY),
        )
        self.move_button.setVisible(other)
        self.stay_button = Button(
            QCoreApplication.translate("patient", "This screen is mine"), theme, ButtonLook()
        )
        outer = QVBoxLayout(self)
        outer.setSpacing(theme.gap(24))
        outer.addStretch(1)
        outer.addLayout(row([None, head.as_heading(1), None]))
        outer.addLayout(row([None, words, None]))
        outer.addLayout(row([None, self.move_button, self.stay_button, None]))
        outer.addStretch(1)
        self.move_button.clicked.connect(self.move_asked)
        self.stay_button.clicked.connect(self.stay_asked)

    def first_focus(self) -> QWidget:
        """Return what the keyboard begins with."""
        return self.stay_button if self.move_button.isHidden() else self.move_button

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.colour("bg"))
