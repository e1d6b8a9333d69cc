# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A person picks the place of a file in a real window, or leaves it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget

from edu_app.ui.save_place import ask_place

ROOT = Path(__file__).resolve().parents[2]


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


def refuse() -> None:
    """Answer that a file stays, and leave the window."""
    box = QApplication.activeModalWidget()
    if not isinstance(box, QMessageBox):
        QTimer.singleShot(5, refuse)
        return
    QTimer.singleShot(5, lambda: answer(""))
    QTest.keyClick(box, Qt.Key.Key_Escape)


@pytest.mark.parametrize("typed", ["mine.pdf", "mine"])
def test_the_window_asks_before_a_file_is_replaced_also_for_a_name_without_its_ending(
    qapp: QApplication, tmp_path: Path, typed: str
) -> None:
    del qapp
    (tmp_path / "mine.pdf").write_text("dear to somebody")
    parent = QWidget()
    QTimer.singleShot(5, lambda: answer(str(tmp_path / typed)))
    QTimer.singleShot(10, refuse)

    assert ask_place(parent, "Where to save", "vein-guide.pdf", "PDF (*.pdf)") is None


PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from edu_app.ui.save_place import ask_place
from tests.ui.test_save_place import answer

app = QApplication([])
QTimer.singleShot(5, lambda: answer(sys.argv[1]))
assert ask_place(QWidget(), "Where to save", "guide.pdf", "PDF (*.pdf)") == Path(sys.argv[1])
"""


def test_nobody_finds_out_where_the_person_before_has_saved(tmp_path: Path) -> None:
    # In a process of its own: Qt looks only once for the place of its settings.
    home = tmp_path / "home"
    home.mkdir()
    settings = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}

    subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "page.pdf")],
        cwd=ROOT,
        env=settings | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        timeout=60,
    )

    assert [path for path in home.rglob("*") if path.is_file()] == []
