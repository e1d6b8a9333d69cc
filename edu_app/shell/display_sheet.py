# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Make it easier to read: text size, colours, less movement. Every choice applies at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.choices import Swatch, Switch
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.size_row import SizeRow
from edu_app.ui.surfaces import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from edu_app.session import Session
    from edu_app.ui.theme import Theme

WIDTH = 740
"""Width of the panel in kiosk pixels."""


class DisplayPanel(QWidget):
    """The choices of the visit that change how everything looks."""

    left = Signal()

    def __init__(self, session: Session, theme: Theme, previews: Mapping[str, Theme]) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        say = QCoreApplication.translate
        title = say("display", "Make it easier to read")
        self.setAccessibleName(title)
        self.sizes = SizeRow(session.text_size, theme, roomy=True)
        self.sizes.chosen.connect(session.set_text_size)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(6))
        layout.addLayout(self._build_top(title))
        layout.addLayout(self._heading(say("display", "Text size")))
        layout.addWidget(self.sizes)
        layout.addSpacing(theme.gap(8))
        layout.addLayout(self._heading(say("display", "Colors")))
        layout.addWidget(self._build_colours(previews))
        layout.addSpacing(theme.gap(8))
        layout.addWidget(Rule(theme))
        layout.addLayout(self._build_movement())
        layout.addSpacing(theme.gap(8))
        layout.addLayout(self._build_buttons())

    def _build_top(self, title: str) -> QHBoxLayout:
        say = QCoreApplication.translate
        heading = Label(title, self._theme, TextLook(style="h2", weight=700)).as_heading(1)
        close = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="x")
        self.close_button = Button("", self._theme, close, name=say("display", "Close"))
        self.close_button.setObjectName("display-close")
        self.close_button.clicked.connect(self.left)
        top = row([RING_ROOM, heading, self.close_button])
        top.setStretch(1, 1)
        return top

    def _build_colours(self, previews: Mapping[str, Theme]) -> QWidget:
        say = QCoreApplication.translate
        names = {
            "light": say("display", "Light"),
            "dark": say("display", "Dark"),
            "hc": say("display", "High contrast"),
        }
        # In a box of their own: Qt takes all exclusive buttons below one parent for one choice.
        box = QWidget()
        flow = FlowLayout(box, filled=True)
        self.swatches = []
        for name, preview in previews.items():
            swatch = Swatch(names[name], name, self._theme, preview)
            swatch.setChecked(name == self._session.theme)
            swatch.setObjectName(f"colors-{name}")
            swatch.clicked.connect(self._on_colours_clicked)
            flow.addWidget(swatch)
            self.swatches.append(swatch)
        return box

    def _build_movement(self) -> QHBoxLayout:
        say, theme = QCoreApplication.translate, self._theme
        name = say("display", "Less movement")
        title = Label(name, theme, TextLook(style="ui", weight=600))
        line = say("display", "Pages change without a fade")
        small = Label(line, theme, TextLook(style="small", colour="ink2"))
        self.movement = Switch(name, theme)
        self.movement.setObjectName("less-movement")
        self.movement.setChecked(self._session.less_movement)
        self.movement.clicked.connect(self._on_movement_clicked)
        made = row([RING_ROOM, column([title, small]), self.movement])
        made.setStretch(1, 1)
        return made

    def _build_buttons(self) -> QHBoxLayout:
        say, theme = QCoreApplication.translate, self._theme
        reset = ButtonLook(size="lg", icon="rotate-ccw")
        self.reset_button = Button(say("display", "Reset"), theme, reset)
        self.reset_button.setObjectName("display-reset")
        self.reset_button.clicked.connect(self._on_reset_clicked)
        done = ButtonLook(kind=ButtonKind.PRIMARY, size="lg", icon="check")
        self.done_button = Button(say("display", "Done"), theme, done)
        self.done_button.setObjectName("display-done")
        self.done_button.clicked.connect(self.left)
        made = row([self.reset_button, self.done_button], spacing=theme.gap(8) - RING_ROOM // 2)
        made.setStretch(0, 1)
        made.setStretch(1, 1)
        return made

    def _heading(self, text: str) -> QHBoxLayout:
        label = Label(text, self._theme, TextLook(style="small", weight=600))
        return row([RING_ROOM, label, None])

    @Slot()
    def _on_colours_clicked(self) -> None:
        swatch = self.sender()
        if isinstance(swatch, Swatch):
            self._session.set_theme(swatch.theme_name)

    @Slot(bool)
    def _on_movement_clicked(self, checked: bool) -> None:
        self._session.set_less_movement(on=checked)

    @Slot()
    def _on_reset_clicked(self) -> None:
        self._session.set_less_movement(on=False)
        self._session.set_theme("light")
        self._session.set_text_size(100)
