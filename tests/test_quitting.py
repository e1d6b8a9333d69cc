# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A quit that is left over by a test is found and does not reach the next one."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.quitting import LEFT, take_quit_away


def turn() -> int:
    """Run an event loop for a moment; return how it ended."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    return loop.exec()


def test_a_quit_without_a_program_is_taken_away(qapp: QApplication) -> None:
    qapp.exit(3)
    assert turn() == LEFT

    assert take_quit_away()
    assert turn() == 0
    assert not take_quit_away()
