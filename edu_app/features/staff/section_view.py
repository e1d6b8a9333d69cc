# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What all parts of the staff's room share: a heading, what is not checked yet, cards, news."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.card_view import RowWords, SettingRow, StaffCard, fixed_row
from edu_app.features.staff.notice_view import Mood, Notice
from edu_app.features.staff.review_view import ReviewWarning
from edu_app.features.staff.reviewed import unchecked
from edu_app.features.staff.sections import Section, entry_of
from edu_app.ui.choices import Switch
from edu_app.ui.label import Label, TextLook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from edu_app.features.staff.book import Book
    from edu_app.features.staff.clinic_form import Draft
    from edu_app.features.staff.reviewed import Standing
    from edu_app.features.staff.tools import Tools
    from edu_app.features.staff.typing_view import TypingTray
    from edu_app.features.staff.week import Week
    from edu_app.ui.health import Health
    from edu_app.ui.host import Host
    from edu_app.ui.theme import Theme


@dataclass(slots=True)
class Memory:
    """What is typed or moved and not kept yet, so that nothing that is built anew loses it."""

    draft: Draft | None = None
    week: Week | None = None
    line_px: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What every part is given."""

    host: Host
    theme: Theme
    tools: Tools
    book: Book
    tray: TypingTray
    health: Health
    review: tuple[Standing, ...] = ()
    memory: Memory = field(default_factory=Memory)


class SectionView(QWidget):
    """One part of the room, from its heading down."""

    section_wanted = Signal(object)
    """Another `Section` is to be shown."""
    relay_wanted = Signal()
    """What was kept has to count now, for it changes how large everything is."""
    left = Signal()

    def __init__(self, scope: Scope, section: Section) -> None:
        super().__init__()
        self.scope, self.theme, self.book = scope, scope.theme, scope.book
        self.section = section
        title = QCoreApplication.translate("staff", entry_of(section).title)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(self.theme.gap(14))
        look = TextLook(style="h2", weight=700)
        self.column.addWidget(Label(title, self.theme, look).as_heading(1))
        self.warning: ReviewWarning | None = None
        if count := unchecked(scope.review):
            whole, here = len(scope.review), section is Section.CONTENT
            self.warning = ReviewWarning(count, whole, self.theme, leads=not here)
            self.warning.list_wanted.connect(self._on_list_wanted)
            self.column.addWidget(self.warning)
        self.notice = Notice(self.theme, seeks=True)
        self.column.addWidget(self.notice)

    def first_focus(self) -> QWidget | None:
        """Return the control that the keyboard starts on; None leaves it to the list."""
        return None

    def add_card(self, title: str = "") -> StaffCard:
        """Put a card below what is there."""
        card = StaffCard(self.theme, title)
        self.column.addWidget(card)
        return card

    def add_switch(
        self, card: StaffCard, key: str, words: RowWords, *, on: bool, name: str = ""
    ) -> Switch | None:
        """Put a row with a switch into a card; None where the clinic's file has decided it."""
        if self.book.is_fixed(key):
            say = QCoreApplication.translate
            value = say("staff", "On") if on else say("staff", "Off")
            card.add(fixed_row(words.title, words.line, value, self.theme))
            return None
        switch = Switch(words.title, self.theme)
        switch.setChecked(on)
        switch.setObjectName(f"staff-{name or key}")
        card.add(SettingRow(words, switch, self.theme))
        return switch

    def save(self, values: Mapping[str, object], words: str = "") -> bool:
        """Keep values; say so in these words, or say why they could not be kept."""
        fault = self.book.save(values)
        self.notice.say(fault or words, Mood.BAD if fault else Mood.GOOD)
        return not fault

    @Slot()
    def _on_list_wanted(self) -> None:
        self.section_wanted.emit(Section.CONTENT)
