# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The body map on its card: what a tap marks, the legs larger, and what the picture is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.checklist.map_view import BodyMap
from edu_app.render.labels import note_label
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.segments import Segments
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from edu_app.library.checklist import Form
    from edu_app.library.diagram import Diagram
    from edu_app.render.body_map import Spot
    from edu_app.ui.theme import Theme

FOLDED_HEIGHT = 760
"""Height of the map when large text has folded it away and it is opened, in kiosk pixels."""
LEGS, OPEN, MARKS = 1, 2, 4
"""How the panel was turned, in one number: the first mark, whole body and folded are 0."""
TURNS = 64
"""All those numbers are below this one."""


class MapPanel(Surface):
    """The map with its controls. Large text folds it behind a button."""

    region_marked = Signal(str, str)
    """Mark and region; the mark is empty where the panel offers none."""

    def __init__(
        self, form: Form, diagram: Diagram, theme: Theme, *, folded: bool, marks: bool = True
    ) -> None:
        super().__init__(theme, SurfaceLook(level=1, room=RING_ROOM))
        say = QCoreApplication.translate
        self._kinds = [mark.id for mark in form.marks] if marks else [""]
        self._mark = self._kinds[0]
        note = note_label(diagram)
        self._usual = note.text.replace("\n", " ") if note is not None else ""
        title = say("checklist", "Tap where you feel it") if marks else form.page.map
        self.title = Label(title, theme, TextLook(style="h3", weight=700)).as_heading(2)
        words, look = say("checklist", "Show the body map"), ButtonLook(icon="person-standing")
        self.fold = _switch(words, look, theme, "map-fold")
        names = [(mark.id, mark.name) for mark in form.marks]
        self.marks = Segments(say("checklist", "What do you mark?"), names, self._mark, theme)
        for segment in self.marks.segments:
            segment.setObjectName(f"mark-{segment.key}")
        self.map = BodyMap(diagram, theme)
        words, look = say("checklist", "Larger legs"), ButtonLook(size="sm", icon="maximize")
        self.legs = _switch(words, look, theme, "map-legs")
        self.said = Label(self._usual, theme, TextLook(style="cap", colour="ink2"))
        self._inside = QWidget()
        self._arrange(folded=folded, marks=marks)
        self.fold.clicked.connect(self._on_fold_clicked)
        self.legs.clicked.connect(self._on_legs_clicked)
        self.map.region_turned.connect(self._on_region_turned)
        self.marks.chosen.connect(self._on_mark_chosen)

    def _arrange(self, *, folded: bool, marks: bool) -> None:
        """Put the button for the legs where it takes no height from the map."""
        theme = self.theme
        layout, inner = QVBoxLayout(self), QVBoxLayout(self._inside)
        pad = theme.gap(20)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(theme.gap(6))
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.gap(4))
        head = row([RING_ROOM, self.title] if folded else [RING_ROOM, self.title, self.legs])
        head.setStretch(1, 1)
        layout.addLayout(head)
        if folded:
            inner.addWidget(self.legs)
            self._inside.setFixedHeight(theme.gap(FOLDED_HEIGHT))
        layout.addWidget(self.fold)
        self.fold.setHidden(not folded)
        inner.addWidget(self.marks)
        self.marks.setHidden(not marks)
        inner.addWidget(self.map, 1)
        inner.addLayout(row([RING_ROOM, self.said, RING_ROOM]))
        layout.addWidget(self._inside, 1)
        self._inside.setVisible(not folded)

    def show_spots(self, spots: Mapping[str, tuple[Spot, ...]]) -> None:
        """Show what is marked."""
        self.map.show_spots(spots)
        self.said.setText(self._usual)

    def say_other_mark(self) -> None:
        """Say that this place has no such mark."""
        words = QCoreApplication.translate("checklist", "Mark pain here, or tap a leg.")
        self.said.setText(words)
        event = QAccessibleAnnouncementEvent(self, words)
        QAccessible.updateAccessibility(event)

    # ------------------------------------------------------------ how it was turned

    @property
    def turned(self) -> int:
        """How the panel is turned, for the history."""
        legs, folded_out = self.legs.isChecked(), self.fold.isChecked()
        return LEGS * legs + OPEN * folded_out + MARKS * self._kinds.index(self._mark)

    def turn(self, number: int) -> None:
        """Turn the panel as a number says that another panel gave."""
        if bool(number & LEGS) is not self.legs.isChecked():
            self.legs.click()
        if bool(number & OPEN) is not self.fold.isChecked():
            self.fold.click()
        place = number // MARKS
        if 0 < place < len(self._kinds):
            self.marks.segments[place].click()

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_fold_clicked(self) -> None:
        self._inside.setVisible(self.fold.isChecked())

    @Slot()
    def _on_legs_clicked(self) -> None:
        self.map.show_legs(on=self.legs.isChecked())

    @Slot(str)
    def _on_mark_chosen(self, mark_id: str) -> None:
        self._mark = mark_id
        self.said.setText(self._usual)

    @Slot(str)
    def _on_region_turned(self, region: str) -> None:
        self.region_marked.emit(self._mark, region)


def _switch(words: str, look: ButtonLook, theme: Theme, name: str) -> Button:
    """Return a button that stays down."""
    button = Button(words, theme, look)
    button.setCheckable(True)
    button.setObjectName(name)
    return button
