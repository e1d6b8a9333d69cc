# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A whole visit at a kiosk, with a print, in a program of its own that somebody else watches.

Started by test_traces.py. It ends by itself. Other programs put a visit of their own in its place.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import edu_app.app
from edu_app.cli import main
from edu_app.features.checklist.about_view import AboutYouPage
from edu_app.features.checklist.feel_view import FeelPage
from edu_app.features.checklist.take_view import TakePage
from edu_app.features.checklist.ways import Way
from edu_app.features.checklist.where_view import WherePage
from edu_app.features.search.page_view import SearchPage
from edu_app.library.link import Kind, Link
from edu_app.shell.window import Window
from edu_app.ui.print_desk import Stage

LIVES_MS = 120_000
TURN_MS = 40
MAKE = edu_app.app.make_window

Waiting = Callable[[], bool]
Plan = Callable[[Window], Iterator[Waiting]]


def settled() -> bool:
    """Wait a turn: a new page has its layout then."""
    return True


def press(widget: QWidget) -> None:
    """Press a control by its key; it may be out of view."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)


def visit(window: Window) -> Iterator[Waiting]:
    """Do what a patient does; each wait is for what the guide does by itself."""
    window.go(Link(Kind.SEARCH))
    yield lambda: isinstance(window.page, SearchPage)
    assert isinstance(window.page, SearchPage)
    window.page.finish()
    window.page.field.setText("swollen leg")
    window.page.finish()
    window.go(Link(Kind.TOPIC, "symptoms"))
    window.go(Link(Kind.DIAGRAM, "pelvic-veins"))
    yield settled
    window.go(Link(Kind.CHECKLIST))
    yield settled
    assert isinstance(window.page, FeelPage)
    press(window.page.cards.cards["F1"])
    panel = window.page.map
    assert panel is not None
    box = next(box for box in panel.map.boxes if box.region.id == "region.calf.left")
    box.click()
    assert window.session.checklist.answers.ticked == {"F1", "P3"}
    press(window.page.bar.next)
    assert isinstance(window.page, WherePage)
    window.page.fields.rows["bother"].chips[2].click()
    window.go(Link(Kind.CHECKLIST, "about"))
    yield settled
    assert isinstance(window.page, AboutYouPage)
    press(window.page.asked.cards["Q1"])
    window.go(Link(Kind.CHECKLIST, "take"))
    yield settled
    page = window.page
    assert isinstance(page, TakePage)
    page.buttons[Way.CODE].click()
    page.buttons[Way.PRINT].click()
    yield lambda: window.desk.state.stage in (Stage.DONE, Stage.TROUBLE)
    print(f"stage {window.desk.state.stage} {window.desk.state.trouble}", flush=True)
    press(page.bar.next)
    assert not window.session.has_answers
    for _turn in range(5):
        yield settled


class Driver:
    """Takes one step of the visit after the other, as soon as what it waits for is there."""

    def __init__(self, window: Window, plan: Plan) -> None:
        self._steps = plan(window)
        self._wait: Waiting = window.isVisible
        self._timer = QTimer(window)
        self._timer.setSingleShot(True)  # a step may turn the loop itself
        self._timer.setInterval(TURN_MS)
        self._timer.timeout.connect(self.turn)
        self._timer.start()

    def turn(self) -> None:
        try:
            if self._wait():
                self._wait = next(self._steps)
        except StopIteration:
            print("done", flush=True)
            QApplication.exit(0)  # a kiosk cannot be closed
        except BaseException:
            traceback.print_exc()
            QApplication.exit(3)
            raise
        else:
            self._timer.start()


def watch(app: QApplication, wish: object, plan: Plan = visit) -> Window:
    """Make the window as the guide does, and use it."""
    window = MAKE(app, wish)  # type: ignore[arg-type]  # handed through
    window.driver = Driver(window, plan)  # type: ignore[attr-defined]  # lives as long as the window
    QTimer.singleShot(LIVES_MS, window, lambda: QApplication.exit(4))
    return window


if __name__ == "__main__":
    edu_app.app.make_window = watch
    sys.exit(main(sys.argv[1:]))
