# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The floor: the smallest window that paints text. Every start is divided by this one."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel

WIDTH, HEIGHT, POINTS = 1280, 200, 30


class Floor(QLabel):
    """One line of text; with `--stamp` it says when it has been painted."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and "--stamp" in sys.argv:
            QTimer.singleShot(0, self, tell)
        return super().event(event)


def tell() -> None:
    """Print the time on the clock that all programs of a computer share, once."""
    print(time.monotonic(), flush=True)


app = QApplication(sys.argv[:1])
label = (Floor if "--stamp" in sys.argv else QLabel)("The floor: one label, one line of text")
font = label.font()
font.setPointSize(POINTS)
label.setFont(font)
label.setGeometry(0, 0, WIDTH, HEIGHT)
label.show()
sys.exit(app.exec())
