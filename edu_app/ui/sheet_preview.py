# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets exactly as they will be printed, page by page, whole or as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.control import focus_reason
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.sheet_face import SheetFace
from edu_app.ui.sheets import words_of
from edu_app.ui.surfaces import ScrollPane

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.ui.sheets import Sheets
    from edu_app.ui.theme import Theme


class SheetPreview(QWidget):
    """The sheet, and a row of buttons under it."""

    page_turned = Signal(int)
    """The number of the sheet that is shown now, from 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._sheets: Sheets | None = None
        self.number = 0
        """Which sheet is shown, from 0."""
        say = QCoreApplication.translate
        self.face = SheetFace(theme)
        self.face.setObjectName("preview")
        self.pane = ScrollPane(self.face, theme)
        self.back = self._button("chevron-left", say("preview", "Page before this one"))
        self.forth = self._button("chevron-right", say("preview", "Next page"))
        self._larger = say("preview", "Larger")
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="maximize", style="small")
        name = say("preview", "Larger: as wide as there is room")
        self.wide = Button(self._larger, theme, look, name=name)
        self.wide.setCheckable(True)
        kept = self.wide.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.wide.setSizePolicy(kept)
        self.back.setObjectName("preview-back")
        self.forth.setObjectName("preview-forth")
        self.wide.setObjectName("preview-wide")
        self.place = Label("", theme, TextLook(style="small", weight=600, wrap=False))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pane, 1)
        layout.addLayout(row([None, self.back, self.place, self.forth, None, self.wide]))
        self.back.clicked.connect(self._on_back)
        self.face.turn_wanted.connect(self.turn)
        self.forth.clicked.connect(self._on_forth)
        self.wide.toggled.connect(self._on_wide)
        self._say()

    @property
    def count(self) -> int:
        """How many sheets there are."""
        return self._sheets.count if self._sheets is not None else 0

    def show_sheets(self, sheets: Sheets | None, instead: str = "") -> None:
        """Show sheets from now on, at the place where those before were; or words instead."""
        self._sheets = sheets
        self.face.instead = instead
        self.show_page(self.number)

    def show_page(self, number: int) -> None:
        """Show the sheet with a number, from 0, or the one next to it that is there."""
        before = self.number
        self.number = min(max(number, 0), max(0, self.count - 1))
        self.face.show_sheet(self._sheets, self.number)
        self._say()
        if self.number != before:
            self.pane.verticalScrollBar().setValue(0)
            self.page_turned.emit(self.number)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Go on by so many sheets, or back."""
        self.show_page(self.number + step)

    def finish(self) -> None:
        """Paint what waits for its turn; for pictures of screens."""
        self.face.finish()

    def _say(self) -> None:
        """Say which sheet is shown, and switch off what leads nowhere."""
        count, say = self.count, QCoreApplication.translate
        words = say("preview", "Page {page} of {pages}")
        place = words.format(page=self.number + 1, pages=count) if count else ""
        self.place.setText(place)
        self.wide.setEnabled(bool(count))
        self.wide.setVisible(bool(count))
        self._word()
        for button, more in ((self.back, self.number > 0), (self.forth, self.number < count - 1)):
            if not more and button.hasFocus():  # or the focus would leave for anywhere
                self.face.setFocus(focus_reason(button))
            button.setEnabled(more)
            button.setVisible(count > 1)
        name = say("preview", "Preview, page {page} of {pages}")
        said = words_of(self._sheets, self.number) if self._sheets is not None else ""
        empty = say("preview", "Preview, no page")
        self.face.say(name.format(page=self.number + 1, pages=count) if count else empty, said)

    def _button(self, icon: str, name: str) -> Button:
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon=icon)
        return Button("", self.theme, look, name=name)

    def _word(self) -> None:
        """Say in a word what the button at the edge does, where the row has room for it."""
        beside = sum(each.sizeHint().width() for each in (self.back, self.place, self.forth))
        self.wide.setText(self._larger)
        if beside + self.wide.sizeHint().width() > self.width():
            self.wide.setText("")
        self.wide.updateGeometry()

    # ------------------------------------------------------------ Qt

    def minimumSizeHint(self) -> QSize:
        """Need no room for the word: it goes where there is none."""
        size, word = super().minimumSizeHint(), self.wide.sizeHint().width()
        return QSize(size.width() - max(0, word - self.back.sizeHint().width()), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word()

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_back(self) -> None:
        self.turn(-1)

    @Slot()
    def _on_forth(self) -> None:
        self.turn(1)

    @Slot(bool)
    def _on_wide(self, on: bool) -> None:
        self.face.set_wide(on=on)
