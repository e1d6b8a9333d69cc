# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""“Please ask at the desk” fills the screen, answers nothing, and asks for another try."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edu_app import desk_page
from edu_app.desk_page import DeskPage, letters, run_desk, sentences, show_desk
from edu_app.machine.exits import Exit
from edu_app.machine.life import Life
from edu_app.machine.notify import Service
from edu_app.machine.starts import FILE
from edu_app.paths import state_dir
from edu_app.problems import AssetMissing
from tests.machine.service_manager import ServiceManager

REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[DeskPage]:
    made = DeskPage(qapp)
    qtbot.addWidget(made, before_close_func=lambda each: each.hide())
    made.fill()
    yield made
    made.hide()


@pytest.fixture
def stays(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setQuitOnLastWindowClosed(True)


def test_it_fills_the_screen_and_says_whom_to_ask(page: DeskPage) -> None:
    assert page.isFullScreen()
    assert page.geometry() == page.screen().geometry()
    assert page.accessibleName().startswith("Please ask at the desk\n")
    assert "!" not in page.accessibleName()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768), (800, 480)])
def test_no_word_is_cut(page: DeskPage, size: tuple[int, int]) -> None:
    side = min(size)
    for text, share in zip(sentences(), (desk_page.LARGE, desk_page.SMALL), strict=True):
        metrics = QFontMetrics(letters(round(side * share), QFont.Weight.DemiBold))
        widest = max(metrics.horizontalAdvance(word) for word in text.split())
        assert widest <= size[0] - side / 6


def test_it_is_painted_in_two_inks_on_paper(page: DeskPage) -> None:
    image = page.grab().toImage()

    found = {
        image.pixelColor(x, y).rgb()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert image.pixelColor(0, 0) == desk_page.PAPER
    assert {desk_page.PAPER.rgb(), desk_page.INK.rgb()} <= found


def test_it_answers_nothing(page: DeskPage) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_Return, Qt.Key.Key_Menu):
        QTest.keyClick(page.windowHandle(), key, Qt.KeyboardModifier.AltModifier)
    QTest.mouseClick(page, Qt.MouseButton.RightButton, pos=QPoint(50, 50))

    assert not page.close()
    assert page.isVisible()
    assert QApplication.activePopupWidget() is None


def test_it_fills_the_screen_again_when_screens_come_and_go(
    page: DeskPage, qapp: QApplication
) -> None:
    page.showNormal()
    page.resize(200, 100)

    qapp.screenRemoved.emit(page.screen())

    assert page.isFullScreen()
    assert page.geometry() == page.screen().geometry()


@pytest.mark.usefixtures("stays")
def test_after_a_while_it_asks_for_another_try(qapp: QApplication, tmp_path: Path) -> None:
    state_dir().mkdir(parents=True)
    (state_dir() / FILE).write_text("[1, 2, 3, 4, 5]")
    with ServiceManager(tmp_path) as manager:
        code = show_desk(qapp, Life(Service(manager.address, 0.1)), minutes=0.4 / 60)

        said = manager.heard()

    assert code == Exit.AGAIN
    assert (said[0], said[1], said[-1]) == ("READY=1", "WATCHDOG=1", "STOPPING=1")
    assert not (state_dir() / FILE).exists()


@pytest.mark.usefixtures("stays")
@pytest.mark.parametrize("broken", [False, True])
def test_it_comes_up_also_without_the_letters_of_the_guide(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, *, broken: bool
) -> None:
    def missing() -> Path:
        raise AssetMissing("The folder “assets” is missing.")

    monkeypatch.setattr(desk_page, "QApplication", lambda _words: qapp)  # there can be only one
    if broken:
        monkeypatch.setattr(desk_page, "assets_dir", missing)
    watched = Life()

    assert run_desk(watched, minutes=0) == Exit.AGAIN
    assert not watched.watchdog.waits


def test_it_needs_nothing_that_could_be_what_is_broken() -> None:
    code = (
        "import sys, edu_app.desk_page\n"
        "print([n for n in sys.modules if n.startswith(('edu_app.library', 'edu_app.render', "
        "'edu_app.shell', 'edu_app.features', 'msgspec', 'markdown_it', 'PySide6.QtSvg'))])"
    )

    ended = subprocess.run(
        (sys.executable, "-c", code), cwd=REPOSITORY, capture_output=True, text=True, check=True
    )

    assert ended.stdout.strip() == "[]"
