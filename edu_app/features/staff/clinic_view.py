# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The clinic's name, phone, address, hours and emergency number, typed at the kiosk itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout

from edu_app.features.staff.card_view import RowWords, SettingRow, StaffCard, fixed_row
from edu_app.features.staff.clinic_form import (
    ADDRESS,
    EMERGENCY,
    HOURS,
    KEYS,
    LONGEST,
    MOST_LINES,
    NAME,
    PHONE,
    Draft,
    draft_of,
    faults_of,
    lines_to_show,
)
from edu_app.features.staff.field_view import FieldBox
from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.layouts import flow
from edu_app.ui.surfaces import bring_into_view
from edu_app.ui.tab_order import follow_layout
from edu_app.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WORDS = {
    NAME: (mark("staff", "Name"), mark("staff", "On the start page and on paper")),
    PHONE: (mark("staff", "Phone"), mark("staff", "Where pages say to call the clinic")),
    EMERGENCY: (
        mark("staff", "Emergency number"),
        mark("staff", "On “Get help now” and wherever a page says whom to call"),
    ),
    ADDRESS: (mark("staff", "Address"), mark("staff", "Lines as they stand on an envelope")),
    HOURS: (mark("staff", "Hours for patients"), mark("staff", "On paper, a line for each part")),
}
FIELD_SHARE = 0.58


class ClinicSection(SectionView):
    """Fields, Save and Cancel."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.CLINIC)
        self.boxes: dict[str, FieldBox] = {}
        self._card: StaffCard | None = None
        self._cards = QVBoxLayout()
        self.column.addLayout(self._cards)
        self.save_button, self.cancel_button = self._build_buttons()
        self._build(scope.memory.draft or draft_of(self.book.settings))

    def first_focus(self) -> QWidget | None:
        return next((box.fields[0] for box in self.boxes.values()), None)

    def draft(self) -> Draft:
        """Return what stands in the fields now, and what is fixed as it is."""
        known = draft_of(self.book.settings)
        lines = {key: box.texts() for key, box in self.boxes.items()}
        return Draft(
            name=lines.get(NAME, (known.name,))[0],
            phone=lines.get(PHONE, (known.phone,))[0],
            emergency=lines.get(EMERGENCY, (known.emergency,))[0],
            address=lines.get(ADDRESS, known.address),
            hours=lines.get(HOURS, known.hours),
        )

    # ------------------------------------------------------------ building

    def _build(self, draft: Draft) -> None:
        """Build the rows for what is typed; those that were there are gone."""
        say = QCoreApplication.translate
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self.boxes = {}
        self._card = card = StaffCard(self.theme)
        self._cards.addWidget(card)
        for key, lines in _lines(draft).items():
            title, line = (say("staff", words) for words in WORDS[key])
            if self.book.is_fixed(key):
                card.add(fixed_row(title, line, "\n".join(lines), self.theme))
                continue
            most = MOST_LINES.get(key, 1)
            shown = lines_to_show(key, lines) if most > 1 else lines
            box = FieldBox(key, title, shown, self.theme, longest=LONGEST[key], most=most)
            box.edited.connect(self._on_edited)
            box.grown.connect(self._on_grown)
            self.boxes[key] = box
            card.add(SettingRow(RowWords(title, line), box, self.theme, share=FIELD_SHARE))
        self._on_grown()
        for button in (self.save_button, self.cancel_button):
            button.setVisible(bool(self.boxes))

    def _build_buttons(self) -> tuple[Button, Button]:
        say, theme = QCoreApplication.translate, self.theme
        look = ButtonLook(kind=ButtonKind.PRIMARY, icon="check")
        save = Button(say("staff", "Save"), theme, look)
        save.setObjectName("staff-clinic-save")
        save.clicked.connect(self._on_save)
        cancel = Button(say("staff", "Cancel"), theme, ButtonLook(icon="undo-2"))
        cancel.setObjectName("staff-clinic-cancel")
        cancel.clicked.connect(self._on_cancel)
        self.column.addLayout(flow([save, cancel]))
        return save, cancel

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_edited(self) -> None:
        self.scope.memory.draft = self.draft()

    @Slot()
    def _on_grown(self) -> None:
        self.scope.tray.serve([field for box in self.boxes.values() for field in box.fields])
        follow_layout(self)  # Save and Cancel were built before the fields

    @Slot()
    def _on_save(self) -> None:
        draft = self.draft()
        faults = {key: words for key, words in faults_of(draft).items() if key in self.boxes}
        for key, box in self.boxes.items():
            box.show_fault(faults.get(key, ""))
        say = QCoreApplication.translate
        if faults:
            words = say("staff", "Nothing was saved yet. Please change what is marked.")
            self.notice.say(words, Mood.BAD)
            wrong = self.boxes[next(iter(faults))].fields[0]
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, wrong, partial(bring_into_view, wrong))  # after the notice
            return
        values = {key: value for key, value in draft.values().items() if key in self.boxes}
        if self.save(values, say("staff", "Saved. Patients see it when you leave the menu.")):
            self.scope.tray.hide()
            self.scope.memory.draft = None

    @Slot()
    def _on_cancel(self) -> None:
        self.scope.memory.draft = None
        self.scope.tray.hide()
        self.notice.say("", Mood.PLAIN)
        self._build(draft_of(self.book.settings))
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def _lines(draft: Draft) -> dict[str, tuple[str, ...]]:
    """Return the lines of each value, by the keys of the file."""
    singles = dict(zip(KEYS, (draft.name, draft.phone, draft.emergency), strict=False))
    return {key: (text,) for key, text in singles.items()} | {
        ADDRESS: draft.address,
        HOURS: draft.hours,
    }
