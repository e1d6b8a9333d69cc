# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is chosen is set, shown and told; a file on its way can be given up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from edu_app.library.loader import Library
from edu_app.profile import LAPTOP
from edu_app.render.pack import GlossaryPart, Office, PagePart
from edu_app.settings import Settings
from edu_app.ui.pack_sheets import Print
from edu_app.ui.print_deeds import Deeds
from edu_app.ui.print_desk import PrintDesk
from edu_app.ui.print_making import Making
from edu_app.ui.sheet_preview import SheetPreview
from edu_app.ui.theme import Theme
from tests.ui.printed import A4

WISH = Print(paper=A4)
RISKS, GONE = PagePart(topic="risks"), PagePart(topic="gone")
Maker = Callable[..., Making]


class Bench:
    """A preview and what can be done, without a page around them."""

    def __init__(self, theme: Theme) -> None:
        self.owner = QObject()
        desk = PrintDesk(LAPTOP.paper, Settings(), None, self.owner)  # type: ignore[arg-type]  # no room is entered
        self.preview, self.deeds = SheetPreview(theme), Deeds(desk, theme)


@pytest.fixture
def bench(theme: Theme, show: Callable[..., None]) -> Bench:
    made = Bench(theme)
    show(made.preview, 400, 500)
    show(made.deeds, 400, 200)
    return made


@pytest.fixture
def make(bench: Bench, library: Library) -> Maker:
    def run(most_pages: int = 0) -> Making:
        office = Office(library=library, settings=Settings(), today=date(2026, 12, 1))
        return Making(office, bench.preview, bench.deeds, most_pages=most_pages)

    return run


def test_what_is_chosen_is_set_and_shown(make: Maker, bench: Bench, qtbot: QtBot) -> None:
    making = make()

    with qtbot.waitSignal(making.shown):
        making.make((RISKS,), WISH)
        assert bench.deeds.words.text() == "Getting ready: 0 of 1"

    assert bench.preview.count == making.sheets.count == 2
    assert bench.deeds.words.text() == "Pages: 2"


def test_nothing_chosen_says_what_to_do(make: Maker, bench: Bench) -> None:
    making = make()
    making.make((RISKS,), WISH)
    making.finish()

    making.make((), WISH)

    assert making.sheets is None
    assert bench.preview.count == 0
    assert not making.builder.busy
    assert bench.preview.face.instead == "Tick what you want to print. You see it here first."

    making.make((RISKS,), WISH)
    making.finish()
    assert bench.preview.face.instead == ""


@pytest.mark.parametrize(("most", "ready"), [(0, True), (3, True), (2, False)])
def test_what_is_too_long_is_shown_and_not_printed(
    make: Maker, bench: Bench, most: int, ready: bool
) -> None:
    making = make(most)

    making.make((GlossaryPart(),), WISH)
    making.finish()

    assert bench.preview.count == 3
    assert bench.deeds.print.isEnabled() is ready


def test_what_cannot_be_read_is_said(make: Maker, bench: Bench) -> None:
    making = make()

    making.make((RISKS, GONE), WISH)
    making.finish()

    assert making.sheets is None
    assert "gone" in bench.deeds.words.text()
    assert not bench.deeds.print.isEnabled()


def test_a_file_says_how_far_it_is_and_where_it_went(
    make: Maker, bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    making = make()
    making.make((RISKS,), WISH)
    making.finish()
    seen: list[str] = []
    making.saving.advanced.connect(lambda *_: seen.append(bench.deeds.words.text()))

    with qtbot.waitSignal(making.saving.saved):
        making.save(tmp_path / "mine.pdf")

    assert seen == ["Saving: page 1 of 2", "Saving: page 2 of 2"]
    assert bench.deeds.words.text() == "Saved as mine.pdf."


def test_a_file_on_its_way_can_be_given_up(make: Maker, bench: Bench, tmp_path: Path) -> None:
    making = make()
    making.make((RISKS,), WISH)
    making.finish()

    making.save(tmp_path / "mine.pdf")
    assert making.stop_saving()

    assert bench.deeds.words.text() == "Pages: 2"
    assert not making.stop_saving()
    assert list(tmp_path.iterdir()) == []


def test_without_sheets_there_is_nothing_to_save(make: Maker, tmp_path: Path) -> None:
    making = make()

    making.save(tmp_path / "mine.pdf")

    assert not making.saving.busy
