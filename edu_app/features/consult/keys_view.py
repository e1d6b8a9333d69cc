# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The keys of the console, which give way to what has the focus, and the card that lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from edu_app.features.consult.keys import KEYS, Deed, Holder, is_free, keys_of
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.choices import Choice
from edu_app.ui.control import Control
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

CARD_WIDTH = 760
"""In kiosk pixels."""


def holder_of(focus: QWidget | None, page: QWidget) -> Holder:
    """Return what has the focus, as far as keys are concerned."""
    if focus is None or focus is page:
        return Holder.NOTHING
    if isinstance(focus, QLineEdit):
        return Holder.FIELD
    if lies_over(focus, page):
        return Holder.ELSEWHERE
    if isinstance(focus, QAbstractSlider | Choice):
        return Holder.CHOICE
    if isinstance(focus, Control) and focus.shows_ring:
        return Holder.BUTTON
    return Holder.NOTHING


def lies_over(focus: QWidget, page: QWidget) -> bool:
    """Tell whether something with the focus lies over a page, as a sheet does; no bar does."""
    if page.isAncestorOf(focus):
        return False
    top: QWidget = focus
    while (above := top.parentWidget()) is not None and not above.isAncestorOf(page):
        top = above
    return above is not None and top.geometry().intersects(page.geometry())


class ConsoleKeys(QObject):
    """Says which deed is wanted."""

    wanted = Signal(object, int)
    """A `Deed`, and the number of the step for `Deed.STEP`."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._shortcuts: list[tuple[str, QShortcut]] = []
        for each in KEYS:
            for key in each.keys:
                self._add(key, each.deed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self._give_way(QApplication.focusWidget())

    def _add(self, key: str, deed: Deed) -> None:
        shortcut = QShortcut(QKeySequence(key), self._page)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        repeats = deed in (Deed.UNDO, Deed.REDO)
        shortcut.setAutoRepeat(repeats)  # a key that is held must not run through the plan
        shortcut.setProperty("deed", deed.value)
        shortcut.setProperty("number", int(key) if deed is Deed.STEP else 0)
        shortcut.activated.connect(self._on_activated)
        self._shortcuts.append((key, shortcut))

    def _give_way(self, focus: QWidget | None) -> None:
        holder = holder_of(focus, self._page)
        for key, shortcut in self._shortcuts:
            shortcut.setEnabled(is_free(key, holder))

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        self._give_way(now)

    @Slot()
    def _on_activated(self) -> None:
        shortcut = self.sender()
        deed = Deed(str(shortcut.property("deed")))
        self.wanted.emit(deed, int(shortcut.property("number")))


class KeysCard(QWidget):
    """Every key on one card."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        title = say("consult", "Keys of the console")
        self.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(10))
        heading = Label(title, theme, TextLook(style="h2", weight=700)).as_heading(1)
        layout.addLayout(row([RING_ROOM, heading]))
        grid = QGridLayout()
        grid.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        grid.setHorizontalSpacing(theme.gap(24))
        grid.setVerticalSpacing(theme.gap(4))
        for place, each in enumerate(KEYS):
            joined = say("consult", " or ").join(keys_of(each.deed))
            keys = Label(joined, theme, TextLook(style="ui", weight=700, colour="primary"))
            words = Label(say("consult", each.words), theme, TextLook(style="ui"))
            grid.addWidget(keys, place, 0)
            grid.addWidget(words, place, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        note = say("consult", "A presenter remote works too. Alt with ↑ or ↓ moves a step.")
        layout.addLayout(
            row([RING_ROOM, Label(note, theme, TextLook(style="small", colour="ink2"))])
        )
        look = ButtonLook(kind=ButtonKind.SECONDARY, size="md", icon="x")
        self.close_button = Button(say("consult", "Close"), theme, look)
        self.close_button.clicked.connect(self.left)
        layout.addLayout(row([self.close_button, None]))
