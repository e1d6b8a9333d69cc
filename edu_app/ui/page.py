# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the window expects of a page and of a card that opens beside a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from edu_app.library.link import Link
    from edu_app.ui.theme import Theme


class Page(QWidget):
    """One place in the guide; fills the window between the bars."""

    private = False
    """What is seen may tell about the person: where nobody is, it does not stay for long."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = title
        """Short name for the top bar and the window."""
        self.setAccessibleName(title)
        # The page itself takes the focus after a page change, so that Tab starts inside it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def place(self) -> int:
        """Return how far down the page is scrolled, in a measure that only the page knows."""
        return 0

    def set_place(self, place: int) -> None:
        """Scroll to where `place` said."""

    def show_part(self, part: str) -> None:
        """Scroll to a heading of the page."""

    def start_find(self) -> None:
        """Open the page's own search, where it has one."""

    def look_for(self, words: str) -> None:
        """Look for words in the whole guide, where that is what the page is for."""

    def finish_pictures(self) -> None:
        """Render what waits for its turn; for pictures of screens."""

    def print_link(self) -> Link | None:
        """Return where what is seen now can be printed; None where nothing is printed."""
        return None

    def first_focus(self) -> QWidget | None:
        """Return the widget that the keyboard starts on; None leaves it to the order."""
        return None


class Card(QWidget):
    """A small sheet beside the page: it never covers the sentence being read for good."""

    closed = Signal()
    part_wanted = Signal(str)
    """A heading of the page that the card lies beside."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = title
        self.setAccessibleName(title)


class Tall(QWidget):
    """Content of a sheet that scrolls by itself and knows how high it would like to be."""

    def wanted_height(self, width: int) -> int:
        """Return the height at which nothing has to scroll."""
        raise NotImplementedError


class Chooser(Tall):
    """The content of the sheet that leads to everything by typing."""

    closed = Signal()
    link_chosen = Signal(object)
    command_chosen = Signal(str)
    """The name of the command."""
    search_chosen = Signal(str)
    """All results for these words are wanted."""

    def typed(self) -> str:
        """Return what stands in the field."""
        raise NotImplementedError

    def set_typed(self, text: str) -> None:
        """Put text into the field, when the sheet is built anew."""
        raise NotImplementedError
