# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""There is one program, and it is found."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from edu_app.features.kiosk.program_view import application


def test_the_running_program_is_found(qapp: QApplication) -> None:
    assert application() is qapp
