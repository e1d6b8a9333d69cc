# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of all words, letter by letter, with a way to each letter and a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.glossary.row_view import WordRow
from edu_app.features.glossary.words import FROM_LIST, Letter, chosen, derive_letters
from edu_app.library.link import Kind, Link
from edu_app.render.fold import LONGEST, fold
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.field import Field
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, row
from edu_app.ui.list_head import head_scrolls, head_space, list_head
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.nothing_found import NothingFound
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Rule, ScrollPane, Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.feature import Context


def make_list(context: Context, link: Link) -> ListPage:
    """Build the page; a letter in the link is scrolled to."""
    page = ListPage(context, derive_letters(context.library.terms()))
    if link.target:
        page.show_part(link.target)
    return page


class ListPage(Page):
    """Title, search, letters and words."""

    def __init__(self, context: Context, letters: tuple[Letter, ...]) -> None:
        super().__init__(context.theme, QCoreApplication.translate("glossary", "Word list"))
        self._letters, self._navigator = letters, context.navigator
        self._shape = context.shape
        self._can_type = context.profile.reach.find_in_page
        # The list is longer than what is printed where people come one after another.
        self._prints = not context.profile.paper.by_clinic
        self.field = self._build_field()
        self.buttons: list[Button] = []
        self.rows: list[WordRow] = []
        self.parts: dict[str, QWidget] = {}
        """The words of each letter, by the letter as links write it."""
        self.nothing = self._build_nothing()
        field = self.field if self._can_type else None
        head = list_head(self.title, field, self._build_letters(), self.theme, self._shape)
        self._body = body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, self.theme.gap(24))
        self._column.setSpacing(0)
        if head_scrolls(self._shape):
            self._column.addLayout(head)
        self._column.addWidget(self.nothing)
        for letter in letters:
            self.parts[fold(letter.letter)] = part = self._build_part(letter)
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.pane = ScrollPane(body, self.theme)
        outer = QVBoxLayout(self)
        edge = self.theme.gap(40) - RING_ROOM
        top = self.theme.gap(16 if self._shape.short else 26) - RING_ROOM
        outer.setContentsMargins(edge, top, edge, 0)
        outer.setSpacing(head_space(self.theme))
        if not head_scrolls(self._shape):
            outer.addLayout(head)
        outer.addWidget(self.pane, 1)
        self._more = MoreBelow(self.pane, self.theme, fill="bg")
        self.field.textChanged.connect(self._on_text_changed)
        self.nothing.all_wanted.connect(self.field.clear)

    # ------------------------------------------------------------ page

    def place(self) -> int:
        """Return the row at the top of the view, which is the same in every text size."""
        value = self.pane.verticalScrollBar().value()
        if not value:
            return 0
        tops = [row.mapTo(self._body, QPoint(0, 0)).y() for row in self.rows]
        return next((n for n, top in enumerate(tops, start=1) if top >= value), len(tops))

    def set_place(self, place: int) -> None:
        if 0 < place <= len(self.rows):
            self._scroll_to(self.rows[place - 1])

    def show_part(self, part: str) -> None:
        if (widget := self.parts.get(part)) is not None:
            self._scroll_to(widget)

    def start_find(self) -> None:
        if self._can_type:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def print_link(self) -> Link | None:
        return Link(Kind.PRINT, "words") if self._prints else None

    def _scroll_to(self, widget: QWidget) -> None:
        """Scroll now, and again when everything has its height: nothing may be laid out yet."""

        def arrive() -> None:
            top = widget.mapTo(self._body, QPoint(0, 0)).y()
            self.pane.verticalScrollBar().setValue(top)

        arrive()
        QTimer.singleShot(0, self, arrive)

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_letter_clicked(self) -> None:
        self.field.clear()
        self.show_part(str(self.sender().property("letter")))

    @Slot()
    def _on_print_clicked(self) -> None:
        self._navigator.go(Link(Kind.PRINT, "words"))

    @Slot()
    def _on_row_clicked(self) -> None:
        clicked = self.sender()
        if isinstance(clicked, WordRow):
            self._navigator.go(Link(Kind.TERM, clicked.term.id, FROM_LIST))

    @Slot(str)
    def _on_text_changed(self, typed: str) -> None:
        ids = chosen(self._letters, typed)
        for each in self.rows:
            each.setVisible(each.term.id in ids)
        for letter in self._letters:
            any_left = any(term.id in ids for term in letter.terms)
            self.parts[fold(letter.letter)].setVisible(any_left)
        self.nothing.setVisible(not ids)
        self.pane.verticalScrollBar().setValue(0)

    # ------------------------------------------------------------ building

    def _build_field(self) -> Field:
        words = QCoreApplication.translate("glossary", "Search words")
        field = Field(words, self.theme, LONGEST)
        field.setObjectName("glossary-search")
        return field

    def _build_nothing(self) -> NothingFound:
        say = QCoreApplication.translate
        nothing = NothingFound(
            say("glossary", "No word of the list has these letters. Try fewer or other letters."),
            say("glossary", "Show all words"),
            self.theme,
        )
        nothing.setVisible(not self._letters)
        return nothing

    def _build_letters(self) -> FlowLayout:
        flow = FlowLayout()
        for letter in self._letters:
            name = QCoreApplication.translate("glossary", "Words with {letter}")
            button = Button(letter.letter, self.theme, ButtonLook(size="sm"))
            button.setAccessibleName(name.format(letter=letter.letter))
            button.setProperty("letter", fold(letter.letter))
            button.clicked.connect(self._on_letter_clicked)
            self.buttons.append(button)
            flow.addWidget(button)
        if self._prints:
            look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="printer")
            name = QCoreApplication.translate("glossary", "Print the list")
            self.print_button = Button("", self.theme, look, name=name)
            self.print_button.setObjectName("print-words")
            self.print_button.clicked.connect(self._on_print_clicked)
            flow.addWidget(self.print_button)
        return flow

    def _build_part(self, letter: Letter) -> QWidget:
        """Return a heading with the letter and a card with its words."""
        theme = self.theme
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, theme.gap(10), 0, theme.gap(6))
        layout.setSpacing(0)
        look = TextLook(style="h2", weight=700, colour="ink2")
        title = Label(letter.letter, theme, look).as_heading(2)
        layout.addLayout(row([RING_ROOM, title, None]))
        card = Surface(theme, SurfaceLook(radius="lg", level=1, room=RING_ROOM))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, RING_ROOM, 0, RING_ROOM)
        inside.setSpacing(0)
        wide = not self._shape.portrait and not self._shape.large
        for number, term in enumerate(letter.terms):
            if number:
                edge = theme.gap(22) + RING_ROOM
                inside.addLayout(row([edge, Rule(theme), edge]))
            made = WordRow(term, theme, wide=wide)
            made.setObjectName(f"word-{term.id}")
            made.clicked.connect(self._on_row_clicked)
            self.rows.append(made)
            inside.addWidget(made)
        layout.addWidget(card)
        return part

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._more.lay_out(self.pane.geometry().toRectF())
