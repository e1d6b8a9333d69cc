# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The body map on its card: what a tap marks, the legs larger, and what the picture is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.checklist.map_view import BodyMap
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

NOTE = "note"
"""The label of the drawing that says what it is."""
FOLDED_HEIGHT = 760
"""Height of the map when large text has folded it away and it is opened, in kiosk pixels."""


class MapPanel(Surface):
    """The map with its controls. Large text folds it behind a button."""

    region_marked = Signal(str, str)
    """Mark and region; the mark is empty where the panel offers none."""

    def __init__(
        self, form: Form, diagram: Diagram, theme: Theme, *, folded: bool, marks: bool = True
    ) -> None:
        super().__init__(theme, SurfaceLook(level=1, room=RING_ROOM))
        say = QCoreApplication.translate
        self._mark = form.marks[0].id if marks else ""
        title = say("checklist", "Tap where you feel it") if marks else form.page.map
        heading = Label(title, theme, TextLook(style="h3", weight=700)).as_heading(2)
        self.fold = Button(say("checklist", "Show the body map"), theme, ButtonLook(icon="user"))
        self.fold.setCheckable(True)
        names = [(mark.id, mark.name) for mark in form.marks]
        ask = say("checklist", "What do you mark?")
        self.marks = Segments(ask, names, self._mark, theme)
        self.map = BodyMap(diagram, theme)
        self.legs = Button(
            say("checklist", "Larger legs"), theme, ButtonLook(size="sm", icon="maximize")
        )
        self.legs.setCheckable(True)
        self.said = Label(self._note(diagram), theme, TextLook(style="cap", colour="ink2"))
        self._inside = QWidget()
        inner = QVBoxLayout(self._inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.gap(4))
        if marks:
            inner.addWidget(self.marks)
        inner.addWidget(self.map, 1)
        foot = row([RING_ROOM, self.said, theme.gap(8), self.legs])
        foot.setStretch(1, 1)
        inner.addLayout(foot)
        layout = QVBoxLayout(self)
        pad = theme.gap(20)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(theme.gap(6))
        layout.addLayout(row([RING_ROOM, heading, None]))
        if folded:
            layout.addWidget(self.fold)
            self._inside.setFixedHeight(theme.gap(FOLDED_HEIGHT))
        layout.addWidget(self._inside, 1)
        self._inside.setVisible(not folded)
        self._usual = self._note(diagram)
        self.fold.clicked.connect(self._on_fold_clicked)
        self.legs.clicked.connect(self._on_legs_clicked)
        self.map.region_turned.connect(self._on_region_turned)
        self.marks.chosen.connect(self._on_mark_chosen)

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

    @staticmethod
    def _note(diagram: Diagram) -> str:
        return next((label.text for label in diagram.labels if label.id == NOTE), "")

    @Slot()
    def _on_fold_clicked(self) -> None:
        self._inside.setVisible(self.fold.isChecked())

    @Slot()
    def _on_legs_clicked(self) -> None:
        self.map.show_legs(on=self.legs.isChecked())

    @Slot(str)
    def _on_mark_chosen(self, mark_id: str) -> None:
        self._mark = mark_id

    @Slot(str)
    def _on_region_turned(self, region: str) -> None:
        self.region_marked.emit(self._mark, region)
