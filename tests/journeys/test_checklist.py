# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Visits to the checklist: by fingers at a kiosk, by keys alone at a laptop; nothing is left."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from edu_app.features.checklist.frame_view import StepPage
from edu_app.features.checklist.take_view import TakePage
from edu_app.features.checklist.ways import Way
from edu_app.features.topics.home_view import HomePage
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.profile import CONSULT, KIOSK, LAPTOP
from edu_app.render.answers import EMPTY
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from edu_app.ui.label import Label
from tests.checklist_samples import everything
from tests.features.checklist.tapping import about, feel, step_page, where
from tests.journeys.keyboard import go_to
from tests.journeys.test_drawings import SEEN, bar
from tests.journeys.test_drawings import reach as scrolled
from tests.stage import UPRIGHT, Key, Stage, middle, place, press, step, tap, tap_at, write

CLEAR = 120
"""Pixels of a page that lie under that button."""
SIZES = pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT], ids=["wide", "upright"])


def home(window: Window) -> HomePage:
    assert isinstance(window.page, HomePage), window.page
    return window.page


def take(window: Window) -> TakePage:
    assert isinstance(window.page, TakePage), window.page
    return window.page


def reach(widget: QWidget) -> QWidget:
    """Scroll until a widget is clear of the button that says that there is more below."""
    settle()
    pane = page_of(widget).pane
    if pane is not None and pane.isAncestorOf(widget):
        pane.ensureWidgetVisible(widget, 0, CLEAR)
    settle()
    widget.window().move(SEEN - middle(widget))
    settle()
    return widget


def page_of(widget: QWidget) -> StepPage:
    above: QWidget | None = widget
    while not isinstance(above, StepPage):
        assert above is not None
        above = above.parentWidget()
    return above


def tap_region(window: Window, region: str) -> None:
    """Tap a region of the body map in its middle."""
    panel = feel(window).map
    assert panel is not None
    reach(panel.map)
    box = next(box for box in panel.map.boxes if box.region.id == region)
    tap_at(window, panel.map.mapTo(window, QPoint(*map(round, box.middle))))


def texts(window: Window) -> list[str]:
    """Return every text that the page shows."""
    assert window.page is not None
    return [label.text() for label in window.page.findChildren(Label)]


@SIZES
def test_a_visit_by_fingers_at_a_kiosk(stage: Stage, size: tuple[int, int]) -> None:
    window = stage.open(KIOSK, size=size)

    with step("She taps My checklist"):
        tile = next(each for each in home(window).tools if each.facts.link.kind is Kind.CHECKLIST)
        tap(scrolled(tile))
        assert place(window) == "checklist:"
        urgent = step_page(window).urgent
        signs = [label.text() for label in urgent.findChildren(Label)]
        assert "911" in signs[0]
    with step("She ticks a card, and taps her left calf, which ticks another"):
        tap(reach(feel(window).cards.cards["F1"]))
        tap_region(window, "region.calf.left")
        assert feel(window).answers.ticked == {"F1", "P3"}
        assert feel(window).cards.cards["P3"].isChecked()
    with step("She marks swelling at her ankle"):
        panel = feel(window).map
        assert panel is not None
        tap(reach(panel.marks.segments[1]))
        tap_region(window, "region.ankle.front.left")
        assert "L1" in feel(window).answers.ticked
    with step("She goes on and answers for one line after the other"):
        tap(step_page(window).bar.next)
        chips = where(window).fields.rows
        tap(reach(chips["worse"].chips[0]))
        tap(reach(chips["bother"].chips[2]))
        tap(step_page(window).bar.next)
        tap(step_page(window).bar.next)
        assert place(window) == "checklist:where"
        assert where(window).fields.rows["side"].chips[0].isChecked()  # the calf was the left one
    with step("She goes back to the first line, and nothing is lost"):
        tap(step_page(window).bar.back)
        tap(step_page(window).bar.back)
        assert where(window).fields.rows["worse"].chips[0].isChecked()
        tap(step_page(window).bar.next)
        tap(step_page(window).bar.next)
        tap(step_page(window).bar.next)
    with step("She says what happened before and what she wants to ask"):
        tap(reach(about(window).facts.cards["H1"]))
        tap(reach(about(window).asked.cards["Q1"]))
        assert not about(window).findChildren(QLineEdit)  # nothing is typed at a kiosk
        tap(step_page(window).bar.next)
    with step("She shows the square to her phone and hides it"):
        assert take(window).code.isHidden()
        tap(reach(take(window).buttons[Way.CODE]))
        assert take(window).code.isVisible()
        assert set(take(window).ways) == {Way.CODE, Way.CHANGE}  # the clinic lets it print nothing
        tap(reach(take(window).buttons[Way.CODE]))
        assert take(window).code.isHidden()
    with step("The signs that cannot wait are the same as before all answers"):
        urgent = step_page(window).urgent
        assert [label.text() for label in urgent.findChildren(Label)] == signs
    with step("She finishes, and nothing of it is left"):
        tap(step_page(window).bar.next)
        assert place(window) == "home:"
        assert window.session.checklist.answers == EMPTY
        window.go(Link(Kind.CHECKLIST))
        settle()
        assert not any(card.isChecked() for card in feel(window).cards.cards.values())


def test_start_over_asks_before_answers_go(stage: Stage) -> None:
    window = stage.open(KIOSK, "checklist:")
    tap(reach(feel(window).cards.cards["F1"]))

    with step("She taps Start over and thinks again"):
        assert window.session.has_answers
        tap(bar(window).buttons[Act.START_OVER])
        sheet = window.overlays.sheet(Act.START_OVER)
        assert sheet is not None
        press(window, Key.Key_Escape)
        assert window.session.checklist.answers.ticked == {"F1"}
    with step("She means it"):
        tap(bar(window).buttons[Act.START_OVER])
        sheet = window.overlays.sheet(Act.START_OVER)
        assert sheet is not None
        go_to(window, "Clear and start over")
        press(window, Key.Key_Return)
        assert window.session.checklist.answers == EMPTY
        assert place(window) == "home:"


def test_a_visit_by_keys_alone_at_a_laptop(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:")

    with step("He ticks a card and marks two regions by arrow keys"):
        go_to(window, "Cramps")
        press(window, Key.Key_Space)
        panel = feel(window).map
        assert panel is not None
        stop = panel.map.boxes[0]
        stop.setFocus()
        press(window, Key.Key_Space)
        press(window, Key.Key_Down)
        press(window, Key.Key_Return)
        marked = [box.region.id for box in panel.map.boxes if box.isChecked()]
        assert len(marked) >= 2
        assert "F4" in feel(window).answers.ticked
    with step("He goes on, chooses, and comes to the third step"):
        go_to(window, "Next: where and when")
        press(window, Key.Key_Return)
        go_to(window, "Standing")
        press(window, Key.Key_Space)
        go_to(window, "2 Gets in the way")
        press(window, Key.Key_Space)
        while place(window) == "checklist:where":
            press_next(window)
    with step("He writes a question of his own"):
        go_to(window, "Write my own question")
        write(window, "Can I fly home?")
        press(window, Key.Key_Return)
        assert window.session.notes.questions == ("Can I fly home?",)
        assert "Can I fly home?" in texts(window)
        press_next(window)
    with step("He copies the sentence for the record, and it goes with the visit"):
        go_to(window, "Copy")
        press(window, Key.Key_Return)
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("Patient education on ")
        assert "Cramps" not in copied
        go_to(window, "Clear and finish")
        press(window, Key.Key_Return)
        assert QGuiApplication.clipboard().text() == ""
        assert not window.session.notes.questions


def press_next(window: Window) -> None:
    step_page(window).bar.next.setFocus()
    press(window, Key.Key_Return)


class Answering:
    """Fills in the window that asks for a place, as a person does, or leaves it."""

    def __init__(self, name: Path | None) -> None:
        self.name = name
        self.titles: list[str] = []

    def soon(self) -> None:
        QTimer.singleShot(5, self.look)

    def look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            self.soon()  # it is not there yet
            return
        assert isinstance(dialog, QFileDialog)
        self.titles.append(dialog.windowTitle())
        if self.name is None:
            QTest.keyClick(dialog, Key.Key_Escape)
            return
        field = dialog.findChild(QLineEdit)
        field.setText(str(self.name))
        QTest.keyClick(field, Key.Key_Return)


@pytest.fixture
def ticked(stage: Stage) -> Window:
    window = stage.open(CONSULT, "checklist:take")
    window.session.checklist.take(everything())
    settle()
    return window


def test_a_saved_page_holds_the_answers_for_computers(ticked: Window, tmp_path: Path) -> None:
    answering = Answering(tmp_path / "page.pdf")

    answering.soon()
    tap(reach(take(ticked).buttons[Way.PDF]))

    with pikepdf.open(tmp_path / "page.pdf") as pdf:
        assert len(pdf.pages) == 1
        assert sorted(pdf.attachments) == [
            "questionnaire-response.json",
            "questionnaire-response.json.sha256",
        ]
        inside = pdf.attachments["questionnaire-response.json"].get_file().read_bytes()
        assert inside == take(ticked).maker.answers_file()
    assert "Saved as page.pdf." in texts(ticked)


def test_nobody_saves_without_a_place(ticked: Window, tmp_path: Path) -> None:
    answering = Answering(None)
    before = texts(ticked)

    answering.soon()
    tap(reach(take(ticked).buttons[Way.FHIR]))

    assert answering.titles == ["Where to save"]
    assert texts(ticked) == before
    assert not any(tmp_path.iterdir())
