# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The last net: an error that nobody caught becomes a calm page, never a window that is gone.

Three boundaries catch broadly: the hook of Python, the hook of threads, the messages of Qt.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from edu_app.log import Event, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import TextIO

CRASH_FILE = "crash.txt"
CODE = "P-01"
MOST_IN_A_ROW = 5
"""After so many failures of the page that says sorry, nothing more is shown for them."""
LONGEST_LINE = 200
HARMLESS = (
    "XDG_RUNTIME_DIR",
    "propagateSizeHints",
    "libpng warning",
    "This plugin does not support",
)


class CrashNet:
    """Catches what nobody else caught and hands a short account to `show`."""

    def __init__(self, show: Callable[[str], None] | None = None) -> None:
        self.show = show
        self.earlier = ""
        """How the trace begins that the run before has left; blank when it left none."""
        self._depth = 0
        self._shown = 0
        self._file: TextIO | None = None

    def install(self, folder: Path | None) -> None:
        """Take over the hooks; `folder` gets the traces of a crash in C++."""
        sys.excepthook = self.on_error
        threading.excepthook = self._on_thread_error
        qInstallMessageHandler(self.on_qt_message)
        if folder is not None:
            self._watch_faults(folder)

    @property
    def file(self) -> TextIO | None:
        """The file for traces, while it is open."""
        return self._file

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._file is not None:
            self._file.close()
            with suppress(OSError):  # nothing was written, so nothing is left
                if Path(self._file.name).stat().st_size == 0:
                    Path(self._file.name).unlink()

    def on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write down where it happened and show the calm page."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        where = place_of(trace)
        write(Event.CRASH, code=CODE, where=where)
        if self.show is None:
            sys.__excepthook__(kind, error, trace)
            return
        if self._depth or self._shown >= MOST_IN_A_ROW:
            return
        self._depth += 1
        self._shown += 1
        try:
            self.show(f"{kind.__name__}: {error} ({where})")
        except Exception:  # the page that says sorry failed too: stay as we are
            write(Event.CRASH, code=CODE, where="crash page")
        finally:
            self._depth -= 1

    def calm(self) -> None:
        """Count from the start again: a page was opened without an error."""
        self._shown = 0

    def on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Write down that Qt complained; its words may name files, so they stay out of the log."""
        if any(part in text for part in HARMLESS):
            return
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        write(Event.QT_MESSAGE, code=kind.name, where=str(context.category or ""))
        print(f"Qt: {text}", file=sys.stderr)

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.on_error(args.exc_type, args.exc_value, args.exc_traceback)

    def _watch_faults(self, folder: Path) -> None:
        self.earlier = first_line(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = (folder / CRASH_FILE).open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        except OSError:
            return  # a full or read-only disk: the guide runs without this file


def first_line(folder: Path) -> str:
    """Return how the trace of the run before begins, if it ended where Python sees nothing."""
    try:
        with (folder / CRASH_FILE).open(encoding="utf-8", errors="replace") as file:
            return file.readline(LONGEST_LINE).strip()
    except OSError:
        return ""


def place_of(trace: TracebackType | None) -> str:
    """Return the last line of our own program in a trace, such as `window.py:120`."""
    found = "unknown"
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if "edu_app" in path.parts:
            found = f"{path.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found
