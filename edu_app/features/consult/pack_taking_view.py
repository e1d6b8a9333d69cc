# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Takes the pack out of the guide: onto paper, into a file that is asked for, or as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication

from edu_app.features.consult.pack import covered
from edu_app.render.talk_words import record_words
from edu_app.ui.print_desk import Printable
from edu_app.ui.save_place import ask_place

if TYPE_CHECKING:
    from edu_app.features.consult.pack_view import PackPage

FILE_NAME = "take-home-pack.pdf"


class Taking(QObject):
    """Acts for one page and dies with it."""

    def __init__(self, page: PackPage) -> None:
        super().__init__(page)
        self._page = page
        page.deeds.deeds.print_wanted.connect(self.print_pack)
        page.deeds.save_wanted.connect(self.save_pack)
        page.deeds.copy_wanted.connect(self.copy_record)
        page.making.saving.saved.connect(self._on_saved)

    def record(self) -> str:
        """Return the sentence for the record: what was shown, never what was ticked or said."""
        stock = self._page.stock
        return record_words(stock.words.record, covered(self._page.talks.talk, stock))

    @Slot()
    def print_pack(self) -> None:
        """Print what the preview shows."""
        page = self._page
        if page.making.sheets is not None:
            page.context.desk.start(page.making.sheets, Printable.PAGES, page)

    @Slot()
    def save_pack(self) -> None:
        """Save it in a place that the person picks."""
        title = QCoreApplication.translate("consult", "Where to save")
        place = ask_place(self._page, title, FILE_NAME, "PDF (*.pdf)")
        if place is not None:
            self._page.making.save(place)

    @Slot()
    def copy_record(self) -> None:
        """Copy the sentence for the record."""
        QGuiApplication.clipboard().setText(self.record())
        self._page.deeds.say(QCoreApplication.translate("consult", "Copied."))

    @Slot()
    def _on_saved(self) -> None:
        words = "Only this file is kept. All the rest goes when the visit ends."
        self._page.deeds.say(QCoreApplication.translate("consult", words))
