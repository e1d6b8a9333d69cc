# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Four marks in the corners of the window that are tapped to see that fingers are felt there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.corners import NAMES, Corner, missing, place_of
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from edu_app.ui.theme import Theme

MIDDLE = 760
"""Width of the words, in kiosk pixels."""


class CornerTest(QWidget):
    """Covers the room until all corners are tapped or somebody stops."""

    ended = Signal(object)
    """The names of the corners in which no finger was felt."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        say = QCoreApplication.translate
        self.theme = theme
        self._tapped: frozenset[Corner] = frozenset()
        self.setAccessibleName(say("staff", "Touch test"))
        self._middle = QWidget(self)
        self._build_middle()
        self.targets = {corner: self._build_target(corner) for corner in Corner}

    def first_focus(self) -> QWidget:
        """Return the control that the keyboard starts on."""
        return self.stop_button

    def _build_middle(self) -> None:
        say, theme = QCoreApplication.translate, self.theme
        title = say("staff", "Tap all four corners")
        lead = say("staff", "A tick shows that your finger was felt.")
        look = ButtonLook(kind=ButtonKind.SECONDARY, icon="x")
        self.stop_button = Button(say("staff", "Stop"), theme, look)
        self.stop_button.clicked.connect(self._on_stop)
        column = QVBoxLayout(self._middle)
        column.setSpacing(theme.gap(16))
        heading = TextLook(style="h2", weight=700, centred=True)
        column.addWidget(Label(title, theme, heading).as_heading(1))
        column.addWidget(Label(lead, theme, TextLook(style="body", colour="ink2", centred=True)))
        column.addLayout(row([None, self.stop_button, None]))

    def _build_target(self, corner: Corner) -> Button:
        say = QCoreApplication.translate
        name = say("staff", "Corner, {corner}").format(corner=say("staff", NAMES[corner]))
        look = ButtonLook(kind=ButtonKind.SECONDARY, size="lg", icon="hand")
        button = Button("", self.theme, look, name=name, parent=self)
        button.setCheckable(True)
        button.setToolTip("")
        button.clicked.connect(partial(self._tap, corner))
        return button

    def _tap(self, corner: Corner) -> None:
        self._tapped |= {corner}
        self.targets[corner].setChecked(True)
        if not missing(self._tapped):
            self._end()

    @Slot()
    def _on_stop(self) -> None:
        self._end()

    def _end(self) -> None:
        say = QCoreApplication.translate
        self.ended.emit(tuple(say("staff", NAMES[each]) for each in missing(self._tapped)))

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for corner, button in self.targets.items():
            size = button.sizeHint()
            side = (size.width(), size.height())
            button.resize(size)
            button.move(*place_of(corner, self.width(), self.height(), side))
        width = min(self.theme.em(MIDDLE), self.width())
        height = self._middle.heightForWidth(width)
        self._middle.setGeometry(
            (self.width() - width) // 2, (self.height() - height) // 2, width, height
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.theme.colour("bg"))
