# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sets what is chosen into sheets, shows them, writes them into a file, and tells how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from edu_app.ui.pack_sheets import PackBuilder
from edu_app.ui.sheets_saving import PdfSaving

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from edu_app.problems import EduError
    from edu_app.render.pack import Office
    from edu_app.ui.pack_sheets import AnyPart, PackSheets, Print
    from edu_app.ui.print_deeds import Deeds
    from edu_app.ui.sheet_preview import SheetPreview


class Making(QObject):
    """Works for one page and dies with it."""

    shown = Signal()
    """Other sheets are seen now, or none."""

    def __init__(
        self,
        office: Office,
        preview: SheetPreview,
        deeds: Deeds,
        *,
        most_pages: int = 0,
        listed: bool = True,
    ) -> None:
        """`most_pages` is the most that is printed in one go; 0 where there is no limit.

        `listed`: several parts have a list of them before them.
        """
        super().__init__(preview)
        self.sheets: PackSheets | None = None
        self.builder = PackBuilder(office, preview.theme, self, listed=listed)
        self.saving = PdfSaving(self)
        self._preview, self._deeds, self._most_pages = preview, deeds, most_pages
        self.builder.advanced.connect(self._on_advanced)
        self.builder.built.connect(self._on_built)
        self.builder.failed.connect(self._on_failed)
        self.saving.advanced.connect(self._on_written)
        self.saving.failed.connect(self._on_saved)
        self.saving.saved.connect(self._on_saved)

    def make(self, pack: Sequence[AnyPart], wish: Print) -> None:
        """Set a hand-out into sheets; what was going on is given up."""
        self.saving.cancel()
        if pack:
            self._on_advanced(0, len(pack))
            self.builder.build(pack, wish)
        else:
            self.builder.cancel()
            say = QCoreApplication.translate
            self._show(None, say("handout", "Tick what you want to print. You see it here first."))

    def save(self, place: Path) -> None:
        """Write the sheets that are shown into a file."""
        if self.sheets is not None:
            self._on_written(0, self.sheets.count)
            self.saving.save(self.sheets, place)

    def stop_saving(self) -> bool:
        """Give up a file that is on its way; tell whether there was one."""
        going = self.saving.busy
        if going:
            self.saving.cancel()
            self._tell_ready()
        return going

    def finish(self) -> None:
        """Set and paint everything now; for pictures of screens."""
        self.builder.finish()
        self._preview.finish()

    def _show(self, sheets: PackSheets | None, instead: str = "") -> None:
        self.sheets = sheets
        self._preview.show_sheets(sheets, instead)
        self._tell_ready()
        self.shown.emit()

    def _tell_ready(self, words: str = "") -> None:
        """Say how many pages there are, or something else in their place."""
        say = QCoreApplication.translate
        count, most = self._preview.count, self._most_pages
        if not count:
            words, ready = say("handout", "Tick what you want to print."), False
        elif most and count > most:
            long = say("handout", "These are too many pages to print here. Ask the staff.")
            words, ready = long, False
        else:
            words, ready = words or say("handout", "Pages: {pages}").format(pages=count), True
        self._deeds.show_words(words, ready=ready)
        self._deeds.announce(words)

    # ------------------------------------------------------------ slots

    @Slot(int, int)
    def _on_advanced(self, done: int, total: int) -> None:
        words = QCoreApplication.translate("handout", "Getting ready: {done} of {total}")
        self._deeds.show_going(words.format(done=done, total=total), done, total)

    @Slot(object)
    def _on_built(self, sheets: PackSheets) -> None:
        self._show(sheets)

    @Slot(object)
    def _on_failed(self, error: EduError) -> None:
        self._show(None)
        self._deeds.show_words(error.sentence, ready=False)

    @Slot(int, int)
    def _on_written(self, done: int, total: int) -> None:
        words = QCoreApplication.translate("handout", "Saving: page {done} of {total}")
        self._deeds.show_going(words.format(done=done, total=total), done, total)

    @Slot(str)
    def _on_saved(self, words: str) -> None:
        """Say that it is saved, or why it is not."""
        self._tell_ready(words)
