# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page as its readers will see it, while somebody writes it: each save shows at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.app import make_window, open_library
from edu_app.authoring import faults_of_page, page_of_file
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.surfaces import Rule, ScrollPane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from edu_app.problems import Fault
    from edu_app.shell.window import Window
    from edu_app.ui.theme import Theme
    from edu_app.wish import Wish

SETTLE_MS = 150
"""Programs write a file in several steps; this long after the last one it is whole."""
MOST_SHOWN = 8
SIZE = (1366, 900)


class Watcher(QObject):
    """Says when a file has been saved, also when a program puts a new file in its place."""

    saved = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = str(file.absolute())
        # The folder too: a file that is replaced is no longer the one that was watched.
        self._watcher = QFileSystemWatcher([self._file, str(file.absolute().parent)], self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._seen = self._state()
        self._watcher.fileChanged.connect(self._timer.start)
        self._watcher.directoryChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._on_settled)

    @Slot()
    def _on_settled(self) -> None:
        if self._file not in self._watcher.files():
            self._watcher.addPath(self._file)
        state = self._state()
        if state and state != self._seen:
            self._seen = state
            self.saved.emit()

    def _state(self) -> bytes:
        try:
            return Path(self._file).read_bytes()
        except OSError:
            return b""  # between two steps of a save


class FaultStrip(QWidget):
    """The faults of the page, line by line, above it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_now = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(theme.gap(16), theme.gap(8), theme.gap(16), theme.gap(4))
        self._layout.setSpacing(theme.gap(4))
        self.lines: list[str] = []

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Replace what is shown."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        count = len(faults)
        head = "No faults found." if not count else f"{count} to mend:"
        self.lines = [f"Line {fault.line}: {fault.sentence}" for fault in faults[:MOST_SHOWN]]
        if count > MOST_SHOWN:
            self.lines.append(f"… and {count - MOST_SHOWN} more: vein-guide check lists them all.")
        strong = TextLook(style="small", weight=700, colour="warn" if count else "ok")
        self._layout.addWidget(Label(head, self._theme_now, strong))
        for line in self.lines:
            self._layout.addWidget(Label(line, self._theme_now, TextLook(style="small")))


class Preview(QWidget):
    """The window of the guide with the faults of one page above it."""

    def __init__(self, window: Window, wish: Wish, file: Path) -> None:
        super().__init__()
        self.window_shown = window
        self._wish = wish
        self._file = file
        self._root, self._lang, _ = page_of_file(file)
        self.setWindowTitle(f"{file.name} – Vein Guide")
        self.setAutoFillBackground(True)
        self.strip = FaultStrip(window.theme)
        self.pane = ScrollPane(self.strip, window.theme)
        self.pane.setMaximumHeight(window.theme.gap(140))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row([self.pane]))
        layout.addWidget(Rule(window.theme))
        layout.addWidget(window, 1)
        self.watcher = Watcher(file, self)
        self.watcher.saved.connect(self.refresh)
        self._judge()

    @Slot()
    def refresh(self) -> None:
        """Read the page again and show it where the reader stood."""
        window = self.window_shown
        window.parts = replace(window.parts, library=open_library(self._wish))
        window.rebuild()
        self._judge()

    def _judge(self) -> None:
        self.strip.show_faults(faults_of_page(self._root, self._lang, self._file))


def run_preview(app: QApplication, wish: Wish, file: Path) -> int:
    """Show a page until its window is closed; return the exit code."""
    window = make_window(app, wish)
    preview = Preview(window, wish, file)
    preview.resize(*SIZE)
    window.start()
    preview.show()
    return app.exec()
