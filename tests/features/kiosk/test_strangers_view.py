# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""No window but the guide's own stays open, whatever it is and however it came."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QWindow
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QToolTip, QWidget

from edu_app.gallery import settle
from edu_app.shell.window import Window
from tests.features.kiosk.guarded import guard, windows
from tests.stage import Stage

# The platform of the tests cannot give the keyboard to a popup.
GRABS = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


@pytest.fixture
def window(stage: Stage) -> Window:
    opened = stage.open()
    guard(opened)
    return opened


class Popup(QWidget):
    """Takes the mouse as a menu does."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Popup)


class Stubborn(QWidget):
    """Does not want to be closed."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


@GRABS
@pytest.mark.parametrize("kind", [QWidget, QDialog, QMessageBox, Popup, Stubborn])
def test_a_window_that_nobody_planned_is_shut(window: Window, kind: type[QWidget]) -> None:
    stranger = kind()
    stranger.show()

    settle()

    assert windows() == [window]
    stranger.deleteLater()


@GRABS
def test_a_dialog_and_a_menu_that_wait_for_an_answer_get_none(window: Window) -> None:
    dialog, menu = QDialog(window), QMenu()
    menu.addAction("Copy")

    answers = (dialog.exec(), menu.exec(QPoint(100, 100)))

    assert answers == (QDialog.DialogCode.Rejected, None)
    assert windows() == [window]


def test_a_hint_is_shut(window: Window) -> None:
    QToolTip.showText(window.mapToGlobal(QPoint(50, 50)), "a window of its own", window)

    settle()

    assert windows() == [window]


def test_a_window_without_widgets_is_shut(window: Window) -> None:
    stranger = QWindow()
    stranger.show()

    settle()

    assert not stranger.isVisible()
    assert window.isVisible()


def test_a_window_that_went_by_itself_is_let_go(window: Window) -> None:
    stranger = QWidget()
    stranger.show()
    stranger.deleteLater()

    settle()

    assert windows() == [window]


def test_the_window_may_hide_and_come_back_as_another_one_of_the_system(window: Window) -> None:
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    assert not window.isVisible()

    window.show()
    settle()

    assert windows() == [window]
