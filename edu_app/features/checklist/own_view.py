# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Questions in one's own words, where there is a keyboard; they go with the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.session import LONGEST_QUESTION, MOST_QUESTIONS
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.control import focus_reason, order_stops, stop_marker
from edu_app.ui.field import Field
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row, taken_out
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from edu_app.session import Notes
    from edu_app.ui.theme import Theme


class OwnQuestions(QWidget):
    """A field, a button, and what was noted with a way to take it out."""

    def __init__(self, notes: Notes, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._notes, self._theme = notes, theme
        self._start = stop_marker(self)
        self.field = Field(
            say("checklist", "Write my own question"), theme, LONGEST_QUESTION, icon="pencil"
        )
        self.field.setObjectName("own-question")
        self.add = Button(say("checklist", "Add"), theme, ButtonLook(size="sm", icon="plus"))
        self.add.setObjectName("own-add")
        self.full = Label(
            say("checklist", "That is as many as fit."), theme, TextLook(style="small")
        )
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.removers: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        words = say("checklist", "In your own words")
        self.setAccessibleName(words)
        heading = Label(words, theme, TextLook(style="h3", weight=700)).as_heading(2)
        layout.addLayout(row([RING_ROOM, heading]))
        layout.addLayout(self._list)
        entry = row([self.field, self.add])
        entry.setStretch(0, 1)
        layout.addLayout(entry)
        layout.addLayout(row([RING_ROOM, self.full]))
        self._show()
        self.field.setText(notes.draft)
        self.field.textEdited.connect(self._on_typed)
        self.add.clicked.connect(self._on_added)
        self.field.returnPressed.connect(self._on_added)
        notes.questions_changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        """Show what was noted."""
        for widget in taken_out(self._list):
            widget.hide()
            widget.deleteLater()
        self.removers = []
        for question in self._notes.questions:
            self._list.addWidget(self._line(question))
        order_stops(self._start, (*self.removers, self.field, self.add))
        room = len(self._notes.questions) < MOST_QUESTIONS
        before = next((each for each in (self.field, self.add) if each.hasFocus()), None)
        if before is not None and not room:  # or the next Enter would press anything else
            self.setFocus(focus_reason(before))
        self.add.setEnabled(room)
        self.field.setEnabled(room)
        self.full.setHidden(room)

    def _line(self, question: str) -> QWidget:
        theme = self._theme
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="x")
        words = QCoreApplication.translate("checklist", "Take out: {question}")
        remove = Button("", theme, look, name=words.format(question=question))
        remove.setProperty("question", question)
        remove.clicked.connect(self._on_removed)
        self.removers.append(remove)
        line = QWidget()
        label = Label(question, theme, TextLook(style="ui"))
        box = row([RING_ROOM, label, remove])
        box.setStretch(1, 1)
        line.setLayout(box)
        return line

    def finish(self) -> None:
        """Note what was typed and not added: nobody leaves it out on purpose by going on."""
        self._notes.add_question(self.field.text())
        self._notes.draft = ""
        self.field.clear()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._notes.draft = text

    @Slot()
    def _on_added(self) -> None:
        self.finish()

    @Slot()
    def _on_removed(self) -> None:
        self._notes.drop_question(str(self.sender().property("question")))
        self.field.setFocus()
