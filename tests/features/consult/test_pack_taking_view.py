# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pack leaves the guide on paper, in a file that is asked for, or as a sentence."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from edu_app.features.consult import pack_taking_view
from edu_app.profile import CONSULT
from edu_app.ui.print_desk import Printable, PrintDesk
from edu_app.ui.print_room import PrintRoom
from edu_app.ui.sheets import Sheets
from tests.fake_spool import FakeSpool
from tests.features.consult.packs import open_pack, pack, talked
from tests.stage import Stage, click


def test_what_is_seen_is_printed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    handed: list[tuple[Sheets, Printable]] = []
    monkeypatch.setattr(
        PrintDesk, "start", lambda desk, sheets, kind, parent: handed.append((sheets, kind))
    )
    window = open_pack(stage, talked())

    click(pack(window).deeds.deeds.print)

    assert handed == [(pack(window).making.sheets, Printable.PAGES)]


def test_the_queue_gets_all_sheets_under_a_neutral_name(stage: Stage, qtbot: QtBot) -> None:
    window = open_pack(stage, talked())
    spool = FakeSpool()
    window.parts.printing._room = PrintRoom(CONSULT.paper, spool)

    window.desk.print_sheets(pack(window).making.sheets)

    qtbot.waitUntil(lambda: bool(spool.documents))
    with pikepdf.open(io.BytesIO(spool.documents[0])) as printed:
        assert len(printed.pages) == pack(window).preview.count == 3
        assert str(printed.docinfo["/Title"]) == "Vein Guide hand-out"


def test_nothing_is_printed_before_it_is_set(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PrintDesk, "start", None)
    window = open_pack(stage)

    pack(window).taking.print_pack()

    assert pack(window).making.sheets is None


def test_a_file_is_saved_where_it_is_wanted_and_is_the_only_one(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "record.pdf"
    asked: list[str] = []

    def answer(parent: object, title: str, name: str, kind: str) -> Path:
        del parent, title, kind
        asked.append(name)
        return file

    monkeypatch.setattr(pack_taking_view, "ask_place", answer)
    window = open_pack(stage, talked())
    deeds = pack(window).deeds

    click(deeds.deeds.save)
    assert asked == []
    click(deeds.go)

    qtbot.waitUntil(lambda: deeds.deeds.words.text() == "Saved as record.pdf.")
    assert asked == ["take-home-pack.pdf"]
    assert deeds.said.text() == "Only this file is kept. All the rest goes when the visit ends."
    assert [each.name for each in tmp_path.iterdir()] == ["record.pdf"]
    with pikepdf.open(file) as saved:
        assert len(saved.pages) == 3


def test_who_chooses_no_place_saves_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack_taking_view, "ask_place", lambda *args: None)
    window = open_pack(stage, talked())
    deeds = pack(window).deeds

    click(deeds.deeds.save)
    click(deeds.go)

    assert deeds.deeds.words.text() == "Pages: 3"


def test_the_sentence_says_what_was_shown_and_nothing_that_was_said(stage: Stage) -> None:
    window = open_pack(stage, talked())

    click(pack(window).deeds.copy)

    assert QGuiApplication.clipboard().text() == (
        "Shown and talked about with the Vein Guide: The narrow place; How tight is it."
    )
    assert pack(window).deeds.said.text() == "Copied."
