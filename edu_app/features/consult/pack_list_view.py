# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of what goes home: each thing can be left out, moved, and taken out of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from edu_app.features.consult.pack import Sort
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.control import order_stops, stop_marker
from edu_app.ui.layouts import column, row
from edu_app.ui.tick_card import TickCard
from edu_app.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.features.consult.pack import Item
    from edu_app.ui.theme import Theme

HINTS = {
    Sort.SUMMARY: mark("consult", "What was shown, questions, next steps"),
    Sort.PICTURE: mark("consult", "Kept picture"),
    Sort.PAGE: mark("consult", "Page of the guide"),
    Sort.CHECKLIST: mark("consult", "With what was ticked"),
    Sort.FORM: mark("consult", "To fill in by hand"),
}


class PackRow(QWidget):
    """One thing, with what can be done with it."""

    turned = Signal(str)
    move_wanted = Signal(str, int)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.key = ""
        self.card = TickCard("", "", "", theme)
        self.up, self.down, self.remove = (
            self._button(icon) for icon in ("chevron-up", "chevron-down", "x")
        )
        self._tools = QWidget()
        both = column([self.up, self.down])
        self._tools.setLayout(row([both, self.remove]))
        line = row([self.card, self._tools])
        line.setStretch(0, 1)
        self.setLayout(line)
        self.card.clicked.connect(self._on_turned)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self._on_remove)

    def show_item(self, item: Item, number: int, *, first: bool, last: bool) -> None:
        """Show a thing; `number` is its place in the pack, 0 when it is left out."""
        say = QCoreApplication.translate
        self.key = self.card.key = item.key
        self.card.setText(item.title)
        self.card.setAccessibleName(item.title)
        self.card.hint = say("consult", HINTS[item.sort])
        self.card.setAccessibleDescription(self.card.hint)
        self.card.setChecked(item.on)
        self.card.set_number(number)
        self.card.updateGeometry()
        for button, words in (
            (self.up, say("consult", "Move up: {title}")),
            (self.down, say("consult", "Move down: {title}")),
            (self.remove, say("consult", "Take out: {title}")),
        ):
            button.setAccessibleName(words.format(title=item.title))
        held = next((each for each in self.parts() if each.hasFocus()), self.card)
        if not item.on and held is not self.card:  # or the focus would leave for anywhere
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tools.setVisible(item.on)
        self._leave(self.up, stays=not first)
        self._leave(self.down, stays=not last)

    def parts(self) -> tuple[QAbstractButton, ...]:
        """Return what can be pressed."""
        return self.card, self.up, self.down, self.remove

    def _leave(self, button: Button, *, stays: bool) -> None:
        """Switch a button; the focus does not fall out of the row with it."""
        if not stays and button.hasFocus():
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(stays)

    def _button(self, icon: str) -> Button:
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon=icon)
        return Button("", self._theme, look, name=" ")

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_turned(self) -> None:
        self.turned.emit(self.key)

    @Slot()
    def _on_up(self) -> None:
        self.move_wanted.emit(self.key, -1)

    @Slot()
    def _on_down(self) -> None:
        self.move_wanted.emit(self.key, 1)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.key)


class PackList(QWidget):
    """All rows, and a button for what was taken out."""

    turned = Signal(str)
    move_wanted = Signal(str, int)
    remove_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[PackRow] = []
        self._start = stop_marker(self)
        say = QCoreApplication.translate
        self.setAccessibleName(say("consult", "What goes home"))
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="rotate-ccw", style="small")
        self.back = Button(say("consult", "Put back what was taken out"), theme, look)
        self.back.setObjectName("pack-back")
        self.back.clicked.connect(self.back_wanted)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, theme.gap(12))
        self._layout.setSpacing(0)
        self._layout.addLayout(row([self.back, None]))
        self._layout.addStretch(1)

    def show_items(self, items: Sequence[Item], *, can_put_back: bool) -> None:
        """Show things in their order; the focus goes with the one that has moved."""
        held, button = self._held()
        while len(self.rows) < len(items):
            self._add_row()
        number = 0
        for at, (made, item) in enumerate(zip(self.rows, items, strict=False)):
            number += item.on
            shown = number if item.on else 0
            made.show_item(item, shown, first=not at, last=at == len(items) - 1)
        for at, made in enumerate(self.rows):
            made.setVisible(at < len(items))
        self.back.setVisible(can_put_back)
        self._hold(held, button, len(items))

    def _held(self) -> tuple[str, int]:
        """Return the key of the row with the focus, and which of its parts has it."""
        for made in self.rows:
            for at, part in enumerate(made.parts()):
                if part.hasFocus():
                    return made.key, at
        return "", 0

    def _hold(self, key: str, at: int, count: int) -> None:
        """Give the focus to the same part of the same thing, where that is now."""
        for made in self.rows[:count]:
            if key and made.key == key:
                part = made.parts()[at]
                (part if part.isEnabled() else made.card).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self) -> None:
        made = PackRow(self._theme)
        made.setObjectName(f"pack-row-{len(self.rows)}")
        made.turned.connect(self.turned)
        made.move_wanted.connect(self.move_wanted)
        made.remove_wanted.connect(self.remove_wanted)
        self._layout.insertWidget(len(self.rows), made)
        self.rows.append(made)
        stops = [part for each in self.rows for part in each.parts()]
        order_stops(self._start, (*stops, self.back))
