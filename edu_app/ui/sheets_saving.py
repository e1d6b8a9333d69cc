# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Writes a hand-out into memory sheet by sheet, and then into its file in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, QTimer, Signal, Slot

from edu_app.saving import NotSaved, write_whole
from edu_app.ui.jobs import Checkpoint, Job
from edu_app.ui.sheets_pdf import sheets_written

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from edu_app.ui.sheets import Sheets


class PdfSaving(QObject):
    """One PDF on its way into a file. Nothing is on the disk before it is whole."""

    advanced = Signal(int, int)
    """How many sheets are written, and how many there are."""
    failed = Signal(str)
    """Why nothing was saved, in a sentence."""
    saved = Signal(str)
    """Where it is now, in a sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._place: Path | None = None
        self._memory = QBuffer()
        self._steps: Generator[int, None, None] | None = None
        self._count = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_turn)
        app = QCoreApplication.instance()
        assert app is not None  # there is one where there are widgets
        app.aboutToQuit.connect(self.cancel)  # Qt would take the file away from under its painter

    @property
    def busy(self) -> bool:
        """Tell whether a file is on its way."""
        return self._place is not None

    def save(self, sheets: Sheets, place: Path) -> None:
        """Begin to write sheets for a place."""
        self._place, self._count = place, sheets.count
        self._memory = QBuffer()
        self._memory.open(QIODevice.OpenModeFlag.WriteOnly)
        self._steps = steps = sheets_written(self._memory, sheets)
        self._timer.start(0)

        def drop() -> None:
            steps.close()

        self.destroyed.connect(drop)  # not a method of self: that is no more by then

    @Slot()
    def cancel(self) -> None:
        """Give it up while it is only in memory."""
        if self._steps is not None:
            self._end()

    @Slot()
    def _on_turn(self) -> None:
        """Write one sheet."""
        if self._steps is None:
            return
        number = next(self._steps)
        self.advanced.emit(number, self._count)
        if number == self._count:
            self._steps = None
            self._timer.stop()
            self._hand_over()

    def _hand_over(self) -> None:
        """Write the whole file beside the window: a slow disk keeps nobody waiting."""
        place, content = self._place, bytes(self._memory.data().data())

        def work(checkpoint: Checkpoint) -> None:
            del checkpoint  # a file is written whole
            assert place is not None  # there is one as long as it is busy
            write_whole(place, content)

        job = Job(work, self)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()

    def _end(self) -> None:
        if self._steps is not None:
            self._steps.close()
        self._steps, self._place = None, None
        self._timer.stop()
        self._memory = QBuffer()

    @Slot(object)
    def _on_done(self, result: object) -> None:
        del result
        words = QCoreApplication.translate("handout", "Saved as {name}.")
        name = self._place.name if self._place is not None else ""
        self._end()
        self.saved.emit(words.format(name=name))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, NotSaved):
            raise error
        self.failed.emit(error.sentence)
