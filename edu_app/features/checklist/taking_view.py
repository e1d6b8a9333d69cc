# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Does what the cards of the last step offer, and says on the card what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication

from edu_app import __version__
from edu_app.features.checklist.chart import chart_sentence
from edu_app.features.checklist.files import FHIR_NAME, PDF_NAME
from edu_app.features.checklist.ways import Way
from edu_app.saving import NotSaved, write_whole
from edu_app.ui.print_desk import Printable
from edu_app.ui.save_place import ask_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.features.checklist.sheets_view import PageMaker
    from edu_app.features.checklist.take_view import TakePage


class Taking(QObject):
    """Acts for one page and dies with it."""

    def __init__(self, page: TakePage, maker: PageMaker) -> None:
        super().__init__(page)
        self._page, self._maker = page, maker

    def chart_words(self) -> str:
        """Return the sentence for the record."""
        context = self._page.context
        return chart_sentence(
            self._page.form,
            context.library,
            context.session.read,
            on=context.today(),
            version=__version__,
        )

    @Slot()
    def print_page(self) -> None:
        """Print the page with the answers."""
        self._page.context.desk.start(self._maker.page(), Printable.CHECKLIST, self._page)

    @Slot()
    def print_blank(self) -> None:
        """Print the form without answers."""
        self._page.context.desk.start(self._maker.blank(), Printable.CHECKLIST, self._page)

    @Slot()
    def save_pdf(self) -> None:
        """Save the page in a place that the person picks."""
        self._save(Way.PDF, PDF_NAME, "PDF (*.pdf)", self._maker.pdf)

    @Slot()
    def save_answers(self) -> None:
        """Save the answers for a program of the clinic."""
        self._save(Way.FHIR, FHIR_NAME, "FHIR R4 (*.json)", self._maker.answers_file)

    @Slot()
    def copy_chart(self) -> None:
        """Copy the sentence for the record; it goes with the visit."""
        QGuiApplication.clipboard().setText(self.chart_words())
        self._say(Way.CHART, QCoreApplication.translate("checklist", "Copied."))

    def _save(self, way: Way, name: str, kind: str, make: Callable[[], bytes]) -> None:
        say = QCoreApplication.translate
        place = ask_place(self._page, say("checklist", "Where to save"), name, kind)
        if place is None:
            return
        try:
            write_whole(place, make())
        except NotSaved as error:
            self._say(way, error.sentence)
        else:
            self._say(way, say("checklist", "Saved as {name}.").format(name=place.name))

    def _say(self, way: Way, words: str) -> None:
        """Say what came of it, also to somebody who does not see the card."""
        card = self._page.cards[way]
        card.say(words)
        event = QAccessibleAnnouncementEvent(card, words)
        QAccessible.updateAccessibility(event)
