# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the visit has been: a line of places with a pointer, as in a book with a thumb in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from edu_app.library.link import HOME, Link

LONGEST = 200
"""Older places are forgotten: a child who taps for an hour must not fill the memory."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One place that was opened."""

    link: Link
    place: int = 0
    """How far down it was scrolled when it was left, in the page's own measure."""


class History:
    """Places in the order they were opened."""

    def __init__(self) -> None:
        self._entries: list[Entry] = [Entry(HOME)]
        self._index = 0

    @property
    def current(self) -> Entry:
        """The place that is shown."""
        return self._entries[self._index]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._index > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after this one."""
        return self._index + 1 < len(self._entries)

    def open(self, link: Link) -> None:
        """Go on to a place; what lay ahead is forgotten. The same place again adds nothing."""
        if link == self.current.link:
            return
        del self._entries[self._index + 1 :]
        self._entries.append(Entry(link))
        del self._entries[:-LONGEST]
        self._index = len(self._entries) - 1

    def leave(self, place: int) -> None:
        """Remember how far down the shown place is scrolled."""
        self._entries[self._index] = replace(self.current, place=place)

    def back(self) -> bool:
        """Go one place back; False at the first."""
        if not self.can_go_back:
            return False
        self._index -= 1
        return True

    def forward(self) -> bool:
        """Go one place on; False at the last."""
        if not self.can_go_forward:
            return False
        self._index += 1
        return True
