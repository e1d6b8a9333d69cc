# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Carries out what the list of the pack asks for: it changes the talk, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from edu_app.features.consult.pack import moved, put_back, removed, turned

if TYPE_CHECKING:
    from edu_app.features.consult.pack_view import PackPage


class Ordering(QObject):
    """Acts for one page and dies with it."""

    def __init__(self, page: PackPage) -> None:
        super().__init__(page)
        self._page, self._talks = page, page.talks
        page.list.turned.connect(self._on_turned)
        page.list.move_wanted.connect(self._on_move_wanted)
        page.list.remove_wanted.connect(self._on_remove_wanted)
        page.list.back_wanted.connect(self._on_back_wanted)

    @Slot(str)
    def _on_turned(self, key: str) -> None:
        self._talks.take(turned(self._talks.talk, self._page.items, key))

    @Slot(str, int)
    def _on_move_wanted(self, key: str, by: int) -> None:
        self._talks.take(moved(self._talks.talk, self._page.items, key, by))

    @Slot(str)
    def _on_remove_wanted(self, key: str) -> None:
        self._talks.take(removed(self._talks.talk, self._page.items, key))

    @Slot()
    def _on_back_wanted(self) -> None:
        self._talks.take(put_back(self._talks.talk))
