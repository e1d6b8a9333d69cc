# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which screen the guide fills, and how large its pixels are on the glass."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QGuiApplication

from edu_app.features.staff.card_view import fixed_row
from edu_app.features.staff.measure_view import Measure
from edu_app.features.staff.radio_view import RadioRow
from edu_app.features.staff.ruler import size_of
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section

if TYPE_CHECKING:
    from collections.abc import Iterator

DISPLAY, SIZE = "screen.display", "screen.mm-per-px"


class ScreenSection(SectionView):
    """A card with the screens and one with the ruler."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.SCREEN)
        self.rows: list[RadioRow] = []
        self.measure: Measure | None = None
        self._build_ruler()
        self._build_displays()

    def _build_displays(self) -> None:
        say, present = QCoreApplication.translate, self.book.settings.display
        title = say("staff", "The screen that the guide fills")
        if self.book.is_fixed(DISPLAY):
            self.add_card().add(fixed_row(title, "", present, self.theme))
            return
        card = self.add_card(title)
        for name, words, line in displays(present):
            row = RadioRow(name, words, line, self.theme)
            row.setObjectName(f"staff-display-{name}")
            row.setChecked(name == present)
            row.clicked.connect(partial(self._choose, name))
            self.rows.append(row)
            card.add(row, ruled=False)

    def _build_ruler(self) -> None:
        say, measured = QCoreApplication.translate, self.book.settings.mm_per_px
        card = self.add_card(say("staff", "Screen size and touch"))
        if self.book.is_fixed(SIZE):
            title = say("staff", "Size of a pixel")
            value = say("staff", "{mm} mm").format(mm=measured)
            card.add(fixed_row(title, "", value, self.theme))
            return
        self.measure = Measure(self.scope.memory, measured, self.theme)
        self.measure.saved.connect(self._on_saved)
        self.measure.forgotten.connect(self._on_forgotten)
        card.add(self.measure)

    def _choose(self, name: str) -> None:
        """Fill another screen at once, so that whoever chose it sees it."""
        if name != self.book.settings.display and self.save({DISPLAY: name}):
            self.relay_wanted.emit()
        for row in self.rows:
            row.setChecked(row.key == self.book.settings.display)

    @Slot(int)
    def _on_saved(self, line_px: int) -> None:
        self._measured(size_of(line_px))

    @Slot()
    def _on_forgotten(self) -> None:
        self._measured(None)

    def _measured(self, size: float | None) -> None:
        """Size everything anew at once: whoever measured wants to see it."""
        if self.save({SIZE: size}):
            self.scope.memory.line_px = None
            self.relay_wanted.emit()


def displays(present: str) -> Iterator[tuple[str, str, str]]:
    """Return name, words and line of each screen that can be chosen."""
    say = QCoreApplication.translate
    yield "", say("staff", "The first screen of the system"), ""
    names: set[str] = set()
    for screen in QGuiApplication.screens():
        name, size = screen.name(), screen.geometry().size()
        if name and name not in names:
            names.add(name)
            maker = f"{screen.manufacturer()} {screen.model()}".strip()
            words = say("staff", "{width} × {height} pixels")
            line = words.format(width=size.width(), height=size.height())
            yield name, name, f"{maker}, {line}" if maker else line
    if present and present not in names:
        yield present, present, say("staff", "It is not connected now.")
