# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A person picks the place of a file in a real window, or leaves it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from edu_app.ui.save_place import ask_place


def answer(typed: str) -> None:
    """Type a name into the window and press Enter; an empty one leaves it."""
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        QTimer.singleShot(5, lambda: answer(typed))  # it is not there yet
        return
    assert isinstance(dialog, QFileDialog)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    if not typed:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        return
    field.setText(typed)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("page.pdf", "page.pdf"), ("page", "page.pdf"), ("page.v2", "page.v2"), ("", None)],
)
def test_the_place_is_the_persons(
    qapp: QApplication, tmp_path: Path, typed: str, found: str | None
) -> None:
    del qapp
    parent = QWidget()
    QTimer.singleShot(5, lambda: answer(str(tmp_path / typed) if typed else ""))

    place = ask_place(parent, "Where to save", "vein-guide.pdf", "PDF (*.pdf)")

    assert place == (tmp_path / found if found else None)
    assert not any(tmp_path.iterdir())
