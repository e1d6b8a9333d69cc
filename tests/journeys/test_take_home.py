# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk goes home on paper by a real print queue, and the next patient finds nothing of it."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from pytestqt.qtbot import QtBot

from edu_app.gallery import settle
from edu_app.printing import watch
from edu_app.printing.cups import CupsSpool
from edu_app.printing.libcups import load
from edu_app.render.talk import NO_TALK
from edu_app.settings import Settings
from edu_app.ui import print_room, print_watch
from edu_app.ui.print_desk import DeskState, Stage
from tests.features.consult.packs import open_pack, pack, talked
from tests.print_service import TRAY, PrintService
from tests.stage import Stage as Theatre
from tests.stage import step


@pytest.fixture
def spool(print_service: PrintService, monkeypatch: pytest.MonkeyPatch) -> CupsSpool:
    """Let every window print to the service of the tests."""
    library = load()
    assert library is not None
    spool = CupsSpool(library, print_service.socket)
    monkeypatch.setattr(print_room, "spool_of_this_machine", lambda: spool)
    monkeypatch.setattr(print_watch, "LOOK_EVERY_MS", 10)
    monkeypatch.setattr(watch, "OLD_SECONDS", 0.0)
    return spool


@pytest.mark.usefixtures("spool")
def test_a_pack_is_printed_and_wiped(
    stage: Theatre, print_service: PrintService, qtbot: QtBot, tmp_path: Path
) -> None:
    with step("open the pack of a talk"):
        window = open_pack(stage, talked(), settings=Settings(printer=TRAY))
        sheets = pack(window).making.sheets
        assert sheets is not None
    with step("print, as the system's own window would have it"):
        window.desk.print_sheets(sheets, TRAY)
        qtbot.waitUntil(lambda: window.desk.state.stage is Stage.DONE)
        arrived = print_service.take()
        assert arrived.title == "Vein Guide hand-out"
        with pikepdf.open(io.BytesIO(arrived.document)) as printed:
            assert len(printed.pages) == 3
            assert [name for page in printed.pages for name in page.get_images()] == []
    with step("next patient"):
        window.end_visit()
        settle()
        window.parts.printing.settle()

    assert window.session.consultation.talk == NO_TALK
    assert window.desk.state == DeskState()
    assert print_service.remembered() == []
    assert list(tmp_path.iterdir()) == []
