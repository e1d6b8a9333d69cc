# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be done with the pack: print it, save it after a warning, copy a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.print_deeds import Deeds
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.ui.print_desk import PrintDesk
    from edu_app.ui.theme import Theme


class PackDeeds(QWidget):
    """The usual deeds of sheets, a warning before a file, and the sentence for the record."""

    save_wanted = Signal()
    """After the warning."""
    copy_wanted = Signal()

    def __init__(self, desk: PrintDesk, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self.deeds = Deeds(desk, theme)
        self.warning = Surface(theme, SurfaceLook(radius="md", fill="sunken"))
        text = say(
            "consult",
            "This file holds what a patient said. Keep it where records are kept.",
        )
        self.warned = Label(text, theme, TextLook(style="ui", weight=600))
        self.go = Button(
            say("consult", "Choose where to save"), theme, ButtonLook(kind=ButtonKind.PRIMARY)
        )
        self.leave = Button(say("consult", "Do not save"), theme, ButtonLook())
        self.copy = Button(
            say("consult", "Copy the sentence for the record"),
            theme,
            ButtonLook(kind=ButtonKind.GHOST, icon="copy"),
        )
        self.said = Label("", theme, TextLook(style="small", weight=600, colour="ink2"))
        self._build(theme)
        self.go.setObjectName("pack-save")
        self.leave.setObjectName("pack-keep-none")
        self.copy.setObjectName("pack-copy")
        self.deeds.save_wanted.connect(self._on_save)
        self.go.clicked.connect(self._on_go)
        self.leave.clicked.connect(self.take_back)
        self.copy.clicked.connect(self.copy_wanted)

    def say(self, words: str) -> None:
        """Say what came of something, also to somebody who hears it."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.deeds.announce(words)

    @Slot()
    def take_back(self) -> None:
        """Take the warning away; nothing is saved."""
        held = self.go.hasFocus() or self.leave.hasFocus()
        self._show_warning(on=False)
        if held and self.deeds.save is not None:
            self.deeds.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_warning(self, *, on: bool) -> None:
        """Show it in the place of all else, so that it has room in every window."""
        self.warning.setVisible(on)
        self.deeds.setVisible(not on)
        self.copy.setVisible(not on)

    def _build(self, theme: Theme) -> None:
        buttons = FlowLayout(spacing=0)
        buttons.addWidget(self.go)
        buttons.addWidget(self.leave)
        inside = column([row([RING_ROOM, self.warned]), buttons], spacing=theme.gap(6))
        pad = theme.gap(12)
        inside.setContentsMargins(pad, pad, pad, pad)
        self.warning.setLayout(inside)
        self.warning.hide()
        self.said.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(6))
        layout.addWidget(self.deeds)
        layout.addWidget(self.warning)
        layout.addLayout(row([self.copy, None]))
        layout.addLayout(row([RING_ROOM, self.said]))

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_save(self) -> None:
        self.say("")
        self._show_warning(on=True)
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deeds.announce(self.warned.text())

    @Slot()
    def _on_go(self) -> None:
        self.take_back()
        self.save_wanted.emit()
