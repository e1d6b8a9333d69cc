# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a visit has handed in for printing: the newest, which is spoken of, and those before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from edu_app.ui.print_errand import Errand, Wanted, wanted_of

if TYPE_CHECKING:
    from edu_app.printing.trouble import Trouble
    from edu_app.ui.print_room import PrintRoom

__all__ = ["Errands", "wanted_of"]


class Errands(QObject):
    """An errand that has no trouble goes on when another comes; one that waits gives way."""

    troubled = Signal(object)
    """A `Trouble` of the newest, or None when it is over."""
    ended = Signal(int)
    """So many pages of the newest have gone to the printer; 0 when nothing more comes of it."""

    def __init__(self, room: PrintRoom, owner: QObject) -> None:
        super().__init__(owner)
        self._room = room
        self._newest: Errand | None = None
        self._others: list[Errand] = []

    @property
    def sending(self) -> bool:
        """Whether the newest is not in the queue yet."""
        return self._newest is not None and not self._newest.waits

    @property
    def waits(self) -> bool:
        """Whether the newest is in the queue."""
        return self._newest is not None and self._newest.waits

    def refusal(self, wanted: Wanted) -> Trouble | None:
        """Return why this may not be printed now."""
        return self._room.gate.refusal(wanted.pages)

    def begin(self, wanted: Wanted) -> None:
        """Print something."""
        if self._newest is not None and self._newest.trouble is None:
            self._others.append(self._newest)
            self._newest = None
        self.drop()
        self._newest = errand = Errand(wanted, self._room, self)
        errand.ended.connect(self._on_ended)
        errand.handed.connect(self._on_handed)
        errand.troubled.connect(self._on_troubled)
        errand.start()

    def look_again(self) -> None:
        """Give what waits its time once more."""
        if self._newest is not None:
            self._newest.look_again()

    def drop(self) -> None:
        """Stop the newest."""
        if self._newest is not None:
            self._newest.give_up(stop=True)
            self._newest = None

    def drop_all(self) -> None:
        """Take everything out of the queue, but for what the profile lets come out."""
        last = [*self._others, *([self._newest] if self._newest is not None else [])]
        for errand in last:
            errand.give_up(stop=False)
        self._others.clear()
        self._newest = None

    @Slot()
    def _on_handed(self) -> None:
        self._room.gate.count()

    @Slot(object)
    def _on_troubled(self, trouble: Trouble | None) -> None:
        if self.sender() is self._newest:
            self.troubled.emit(trouble)

    @Slot()
    def _on_ended(self) -> None:
        errand = self.sender()
        errand.deleteLater()
        if errand is not self._newest:
            self._others = [each for each in self._others if each is not errand]
            return
        pages = self._newest.pages if self._newest.trouble is None else 0
        self._newest = None
        self.ended.emit(pages)
