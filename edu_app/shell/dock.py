# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bar at the bottom of an upright screen, in reach of a hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from edu_app.shell.actions import Act, Form, derive_dock, derive_more
from edu_app.shell.bars import ICONS, BarBase, short_of, words_of
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.shell.actions import Slot as BarSlot
    from edu_app.shell.bars import Where
    from edu_app.ui.theme import Theme


class Dock(BarBase):
    """Buttons side by side that share the whole width; `fit` fills it."""

    edge_on_top = True

    def __init__(self, theme: Theme, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._where = where
        self._slots: tuple[BarSlot, ...] = ()
        self._widths: dict[BarSlot, int] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._row = QHBoxLayout()
        self._edge = theme.gap(20)
        self._row.setContentsMargins(self._edge, theme.gap(6), self._edge, theme.gap(10))
        self._row.setSpacing(0)
        outer.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def more(self) -> tuple[Act, ...]:
        """Return what the bar had no room for."""
        above = (Act.SEARCH, Form.ICON)  # in the bar at the top, however narrow that is
        return derive_more(self._where.facts, (*self._slots, above))

    def fit(self, width: int) -> None:
        """Fill the bar for a width; called before it is shown, so that its buttons are there."""
        slots = derive_dock(self._where.facts, self._width, width - 2 * self._edge)
        if slots != self._slots:
            self._slots = slots
            self._refill(partial(self._fill, slots))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())

    def _fill(self, slots: tuple[BarSlot, ...]) -> None:
        self._empty(self._row)
        for slot in slots:
            self._row.addWidget(self._add(slot, self._button(slot), self._where), 1)

    def _width(self, slot: BarSlot) -> int:
        if slot not in self._widths:
            button = self._button(slot)
            self._widths[slot] = button.sizeHint().width()
            button.deleteLater()
        return self._widths[slot]

    def _button(self, slot: BarSlot) -> Button:
        act, form = slot
        patients = self._where.facts.next_patient
        full = words_of(act, next_patient=patients)
        short = short_of(act, next_patient=patients)
        words = {Form.FULL: full, Form.SHORT: short, Form.ICON: ""}[form]
        emergency = act is Act.HELP
        large = self._where.facts.large
        look = ButtonLook(
            kind=ButtonKind.EMERGENCY if emergency else ButtonKind.GHOST,
            size="lg",
            icon=ICONS[act],
            style="small" if large or not emergency else "ui",
            stacked=not emergency and bool(words),
        )
        button = Button(words, self.theme, look, name=full)
        button.setObjectName(f"act-{act}")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setEnabled(act is not Act.BACK or self._where.facts.back)
        return button
