# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Says what happens to the pages that were handed in, in words and signs, and aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout
from edu_app.ui.print_desk import DeskState, PrintDesk, Stage
from edu_app.ui.print_words import FOR_GOOD, said
from edu_app.ui.surfaces import Badge, Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

SIGN = 40
TINTS = {
    Stage.PRINTING: ("tonal", "onTonal"),
    Stage.DONE: ("okSoft", "ok"),
    Stage.TROUBLE: ("warnSoft", "warn"),
}


class PrintStatus(QWidget):
    """Nothing while nothing is printed; built anew for each state of the desk."""

    spoken = Signal(str)
    """What a screen reader is given to say."""

    def __init__(self, desk: PrintDesk, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the desk of the visit; what it stands at is shown, and not said again."""
        super().__init__(parent)
        self.theme = theme
        self._desk = desk
        self.again_button: Button | None = None
        self.stop_button: Button | None = None
        self._box: Surface | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._show(desk.state)
        if self._box is None:  # else not even shown: without a parent it would be a window
            self.hide()
        desk.changed.connect(self._on_changed)

    def words(self) -> str:
        """Return everything that is said now."""
        if self._desk.state.stage is Stage.IDLE:
            return ""
        found = said(self._desk.state, at_desk=self._desk.paper.by_clinic)
        return f"{found.title} {found.advice}".rstrip()

    def _show(self, state: DeskState) -> None:
        if self._box is not None:
            self._layout.removeWidget(self._box)
            self._box.hide()
            self._box.deleteLater()
            self._box = None
        self.again_button = self.stop_button = None
        if state.stage is not Stage.IDLE:
            self._box = self._build(state)
            self._layout.addWidget(self._box)

    def _build(self, state: DeskState) -> Surface:
        theme = self.theme
        found = said(state, at_desk=self._desk.paper.by_clinic)
        box = Surface(theme, SurfaceLook(fill="sunken", radius="md"), self)
        across = QHBoxLayout(box)
        pad = theme.gap(16)
        across.setContentsMargins(pad, pad, pad, pad)
        across.setSpacing(theme.gap(14))
        sign = Badge(found.icon, theme.em(SIGN), TINTS[state.stage], theme, box)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout()
        down.setSpacing(theme.gap(4))
        across.addLayout(down, 1)
        down.addWidget(Label(found.title, theme, TextLook(weight=700), box))
        if found.advice:
            down.addWidget(Label(found.advice, theme, TextLook(colour="ink2"), box))
        buttons = self._buttons(state, box)
        if buttons is not None:
            down.addLayout(buttons)
        return box

    def _buttons(self, state: DeskState, box: Surface) -> FlowLayout | None:
        """Return what can be pressed in a state; None when there is nothing."""
        say, theme = QCoreApplication.translate, self.theme
        flow = FlowLayout(spacing=theme.gap(4))
        if state.stage is Stage.TROUBLE and state.trouble not in FOR_GOOD:
            look = ButtonLook(kind=ButtonKind.SECONDARY, icon="refresh-cw")
            self.again_button = Button(say("printing", "Try again"), theme, look, parent=box)
            self.again_button.setObjectName("print-again")
            self.again_button.clicked.connect(self._desk.try_again)
            flow.addWidget(self.again_button)
        if state.stage is Stage.PRINTING or state.waits:
            look = ButtonLook(kind=ButtonKind.GHOST, icon="x")
            self.stop_button = Button(say("printing", "Stop printing"), theme, look, parent=box)
            self.stop_button.setObjectName("print-stop")
            self.stop_button.clicked.connect(self._desk.cancel)
            flow.addWidget(self.stop_button)
        return flow if flow.count() else None

    @Slot()
    def _on_changed(self) -> None:
        self._show(self._desk.state)
        self.setVisible(self._box is not None)
        words = self.words()
        if words:
            self.spoken.emit(words)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
