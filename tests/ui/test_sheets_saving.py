# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A PDF is written in memory sheet by sheet, then whole into its file, or not at all."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from inspect import GEN_CLOSED, GEN_SUSPENDED, getgeneratorstate
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QIODevice, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edu_app.gallery import settle
from edu_app.saving import NotSaved
from edu_app.ui import sheets_saving
from edu_app.ui.sheets import Sheets
from edu_app.ui.sheets_pdf import sheets_written
from edu_app.ui.sheets_saving import PdfSaving
from tests.ui.sheet_samples import PlainSheets


@pytest.fixture
def saving(qapp: object) -> Iterator[PdfSaving]:
    owner = QObject()
    yield PdfSaving(owner)
    owner.deleteLater()


def test_a_file_is_written_sheet_by_sheet_and_then_is_there(
    saving: PdfSaving, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[tuple[int, int]] = []
    saving.advanced.connect(lambda done, total: told.append((done, total)))
    file = tmp_path / "mine.pdf"

    with qtbot.waitSignal(saving.saved) as words:
        saving.save(PlainSheets(3), file)
        assert saving.busy
        assert list(tmp_path.iterdir()) == []

    assert told == [(1, 3), (2, 3), (3, 3)]
    assert words.args == ["Saved as mine.pdf."]
    assert not saving.busy
    with pikepdf.open(file) as made:
        assert len(made.pages) == 3


def test_what_was_there_is_replaced_as_a_whole(
    saving: PdfSaving, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "mine.pdf"
    file.write_bytes(b"old")

    with qtbot.waitSignal(saving.saved):
        saving.save(PlainSheets(1), file)

    assert file.read_bytes().startswith(b"%PDF-")
    assert [each.name for each in tmp_path.iterdir()] == ["mine.pdf"]


def test_who_gives_up_leaves_nothing(saving: PdfSaving, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(saving.saved, wait=60):
        saving.save(PlainSheets(9), tmp_path / "mine.pdf")
        with qtbot.waitSignal(saving.advanced):
            pass
        saving.cancel()
        saving._on_turn()  # a turn that was on its way

    assert not saving.busy
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_being_handed_over_is_not_given_up(
    saving: PdfSaving, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(saving.saved):
        saving.save(PlainSheets(1), tmp_path / "mine.pdf")
        saving._on_turn()
        saving.cancel()
        assert saving.busy

    assert (tmp_path / "mine.pdf").is_file()


def test_a_full_disk_is_said_and_nothing_is_left(
    saving: PdfSaving, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        del path, content
        raise NotSaved("mine.pdf was not saved: the disk is full. Choose another place.")

    monkeypatch.setattr(sheets_saving, "write_whole", full)

    with qtbot.waitSignal(saving.failed) as told:
        saving.save(PlainSheets(1), tmp_path / "mine.pdf")

    assert told.args == ["mine.pdf was not saved: the disk is full. Choose another place."]
    assert not saving.busy


def test_a_second_file_can_be_saved(saving: PdfSaving, tmp_path: Path, qtbot: QtBot) -> None:
    for name in ("one.pdf", "two.pdf"):
        with qtbot.waitSignal(saving.saved):
            saving.save(PlainSheets(2), tmp_path / name)

    assert sorted(each.name for each in tmp_path.iterdir()) == ["one.pdf", "two.pdf"]


def test_an_error_that_nobody_had_thought_of_is_not_hidden(
    saving: PdfSaving,
) -> None:
    with pytest.raises(ZeroDivisionError):
        saving._on_failed(ZeroDivisionError())

    assert not saving.busy


@pytest.mark.parametrize("end", ["owner", "program"])
def test_a_painting_is_closed_in_time(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    # Left open, its painter would outlive the file at the end of the program, which would crash.
    begun: list[Generator[int, None, None]] = []

    def written(device: QIODevice, sheets: Sheets) -> Generator[int, None, None]:
        begun.append(sheets_written(device, sheets))
        return begun[-1]

    monkeypatch.setattr(sheets_saving, "sheets_written", written)
    owner = QObject()
    saving = PdfSaving(owner)
    saving.save(PlainSheets(50), tmp_path / "mine.pdf")
    qapp.processEvents()
    assert getgeneratorstate(begun[0]) == GEN_SUSPENDED

    if end == "owner":
        owner.deleteLater()
        settle()
    else:
        qapp.aboutToQuit.emit()

    assert getgeneratorstate(begun[0]) == GEN_CLOSED
    assert list(tmp_path.iterdir()) == []
