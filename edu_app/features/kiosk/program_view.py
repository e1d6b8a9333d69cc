# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The running program as Qt knows it: only there all events and all displays can be seen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication


def application() -> QApplication:
    """Return the application; a guard without one is a mistake of ours."""
    app = QCoreApplication.instance()
    assert isinstance(app, QApplication)
    return app
