# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The printers of the system as choices, looked for beside the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.notice_view import Mood, Notice
from edu_app.features.staff.printers import SYSTEM, Tray, look_for_printers, trays_of
from edu_app.features.staff.radio_view import RadioRow
from edu_app.printing.spool import Printer
from edu_app.printing.trouble import Trouble
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.jobs import Checkpoint, Job
from edu_app.ui.layouts import row
from edu_app.ui.print_words import TITLES

if TYPE_CHECKING:
    from edu_app.printing.spool import Spool
    from edu_app.ui.theme import Theme


class TrayList(QWidget):
    """One row for each printer with how it is; a button looks again."""

    chosen = Signal(str)
    """Name of the queue; empty for the choice of the system."""
    rows_changed = Signal()

    def __init__(self, spool: Spool, present: str, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self._spool, self._present, self._theme = spool, present, theme
        self._job: Job | None = None
        self.rows: list[RadioRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.notice = Notice(theme)
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="refresh-cw")
        self.again_button = Button(say("staff", "Look again"), theme, look)
        self.again_button.setObjectName("staff-look-again")
        self.again_button.clicked.connect(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        column.addLayout(self._list)
        column.addWidget(self.notice)
        column.addLayout(row([self.again_button, None]))

    @Slot()
    def look(self) -> None:
        """Look for the printers of this machine."""
        if self._job is not None:
            return
        if not self._spool.knows_queue:  # a system whose printers only Qt knows
            names = QPrinterInfo.availablePrinterNames()
            self._on_found(tuple(Printer(name=name) for name in names))
            return
        words = QCoreApplication.translate("staff", "Looking for printers")
        self.notice.say(words, Mood.PLAIN)

        def work(checkpoint: Checkpoint) -> object:
            del checkpoint  # it is over in a few seconds by itself
            return look_for_printers(self._spool)

        self._job = Job(work, self)
        self._job.done.connect(self._on_found)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def finish(self) -> None:
        """Wait until all printers are found; for those who have nothing else to do."""
        if self._job is not None:
            self._job.finish()

    def choose(self, name: str) -> None:
        """Show another printer as chosen."""
        self._present = name
        for each in self.rows:
            each.setChecked(each.key == name)

    @Slot(object)
    def _on_found(self, found: object) -> None:
        self._job = None
        say = QCoreApplication.translate
        printers = found if isinstance(found, tuple) else ()
        self._show(trays_of(printers, self._present))
        if isinstance(found, Trouble):
            words = say("staff", "The print service of this machine does not answer.")
            self.notice.say(words, Mood.BAD)
        elif all(each.writes_files for each in printers):
            words = say("staff", "No printer was found. Connect one, then look again.")
            self.notice.say(words, Mood.BAD)
        else:
            self.notice.say("", Mood.PLAIN)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        del error  # whatever it was, nobody has told of any printer
        self._on_found(Trouble.FAILED)

    def _show(self, trays: tuple[Tray, ...]) -> None:
        focused = next((each.key for each in self.rows if each.hasFocus()), None)
        for each in self.rows:
            self._list.removeWidget(each)
            each.hide()
            each.deleteLater()
        self.rows = []
        for tray in trays:
            each = RadioRow(tray.name, *tray_words(tray), self._theme)
            each.setObjectName(f"staff-printer-{tray.name}")
            each.setChecked(tray.name == self._present)
            each.clicked.connect(partial(self.chosen.emit, tray.name))
            self._list.addWidget(each)
            self.rows.append(each)
            if tray.name == focused:
                each.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows_changed.emit()


def tray_words(tray: Tray) -> tuple[str, str]:
    """Return the name of a printer and how it is now."""
    say = QCoreApplication.translate
    usual = say("staff", "The usual one of this machine")
    if tray.trouble is None:
        ready = "" if tray.name == SYSTEM else say("staff", "Ready")
        return tray.name or usual, ready
    return tray.name or usual, say("printing", TITLES[tray.trouble])
