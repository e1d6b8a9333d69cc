# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk on two screens, from the plan to the next patient, in a program that is watched.

Started by test_talk.py. It ends by itself. Everything is done by keys, mouse and pen, but for the
system's window that asks for a printer. What it has seen is said at the end, as JSON.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import weakref
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

import edu_app.app
from edu_app.cli import main
from edu_app.features.checklist.about_view import AboutYouPage
from edu_app.features.consult.console_view import ConsolePage
from edu_app.features.consult.pack_view import PackPage
from edu_app.features.consult.picture_view import TalkPicture
from edu_app.features.consult.room_view import ConsultRoom
from edu_app.features.consult.settings_view import DrawingSettings, VeinSettings
from edu_app.features.consult.shown import Shown
from edu_app.features.consult.side_view import Tab
from edu_app.library.link import Kind, Link
from edu_app.render.ink import Board
from edu_app.render.talk import Kept, Talk, VeinView
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from edu_app.ui.buttons import Button
from edu_app.ui.print_desk import Stage
from tests.features.consult.talking import library, secrets
from tests.journeys.traced_visit import Waiting, settled, watch
from tests.print_service import TRAY
from tests.stage import Key, click, press, step, write
from tests.ui.pens import Pen

PLAN = "results-narrow"
ORDER = tuple(
    f"{PLAN}.{name}" for name in (
        "the-place", "how-tight", "does-it-fit", "what-if-wait", "your-options", "risks", "next",
    )
)  # fmt: skip
QUESTION = "May I swim with a stent?"
PLACES = tuple(QPoint(60 + 12 * at, 90 + 3 * at) for at in range(8))
FILE = Path(os.environ.get("TALK_FILE", ""))
TURNS = 5
SURE = "Clear and "


class Eyes:
    """Looks at the patient's screen whenever the talk changes."""

    def __init__(self, room: ConsultRoom) -> None:
        self._room = room
        self.looks = 0
        self.headings: list[str] = []
        self.told: set[str] = set()
        """Private words that could be read there, by eye or by ear."""
        words = library().references.talk
        assert words is not None
        agreed = {*words.next_steps.values(), words.again, "Explained again"}
        self._private = secrets() | agreed | {QUESTION, FILE.name}

    @property
    def shown(self) -> Shown | None:
        """What stands on the patient's screen; None where that is dark."""
        window = self._room.audience.window
        if window is None or not window.isVisible() or window.content is None:
            return None
        return window.content.shown

    def look(self) -> None:
        """Read everything that is there."""
        window, shown = self._room.audience.window, self.shown
        if window is None:
            return
        self.looks += 1
        if shown is not None and shown.heading not in self.headings:
            self.headings.append(shown.heading)
        words = "|".join(words_of(window))
        assert shown is None or shown.heading in words
        self.told |= {each for each in self._private if each in words}


def words_of(window: QWidget) -> Iterator[str]:
    """Return everything that is said or written in a window, of what is hidden too."""
    yield from spoken(QAccessible.queryAccessibleInterface(window))
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        yield from (widget.windowTitle(), widget.whatsThis(), widget.statusTip())
        yield str(getattr(widget, "text", str)())


def spoken(found: QAccessibleInterface) -> Iterator[str]:
    """Return what a screen reader can find."""
    yield from (found.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description))
    for number in range(found.childCount()):
        yield from spoken(found.child(number))


# ---------------------------------------------------------------- where things are


def room_of(window: Window) -> ConsultRoom:
    room = window.findChild(ConsultRoom)
    assert isinstance(room, ConsultRoom)
    return room


def console(window: Window) -> ConsolePage:
    assert isinstance(window.page, ConsolePage)
    return window.page


def pack(window: Window) -> PackPage:
    assert isinstance(window.page, PackPage)
    return window.page


def talk_of(window: Window) -> Talk:
    return window.session.consultation.talk


def button(window: QWidget, name: str) -> Button:
    found = window.findChild(Button, name)
    assert isinstance(found, Button), name
    return found


def easel(window: Window) -> QWidget:
    """Return what a pen touches."""
    picture = console(window).stage.frame.findChild(TalkPicture)
    assert isinstance(picture, TalkPicture)
    picture.finish_pictures()
    return picture.ink


def marks(window: Window) -> int:
    return len(talk_of(window).board(talk_of(window).ahead).marks)


# ---------------------------------------------------------------- what is done


def begin(window: Window) -> Iterator[Waiting]:
    """Choose the plan, and let the console be painted."""
    window.session.set_less_movement(on=True)
    window.go(Link(Kind.CONSULT))
    yield settled
    click(button(window, f"begin-{PLAN}"))
    yield settled
    console(window).finish_pictures()
    yield lambda: room_of(window).audience.window is not None
    window.activateWindow()  # the screens of the tests give the keyboard to any new window
    yield window.isActiveWindow


def pictures(window: Window) -> tuple[QImage, QImage]:
    """Return what the clinician and the patient have before them."""
    patient = room_of(window).audience.window
    assert patient is not None
    console(window).finish_pictures()
    return window.grab().toImage(), patient.grab().toImage()


def draw(window: Window, eyes: Eyes) -> None:
    """Draw, rub out, take that back, and keep the picture; both screens have the same ink."""
    press(window, Key.Key_S)
    press(window, Key.Key_P)
    Pen(easel(window)).draw(*PLACES)
    assert marks(window) == 1
    assert eyes.shown is not None
    assert len(eyes.shown.marks) == 1
    Pen(easel(window), turned=True).draw(*PLACES)
    assert marks(window) == 0
    press(window, Key.Key_Z)
    assert marks(window) == len(eyes.shown.marks) == 1
    press(window, Key.Key_P)
    press(window, Key.Key_K)


def set_layers(window: Window, eyes: Eyes) -> None:
    """Hide a layer, and note that the step was explained again."""
    side = console(window).side
    click(side.tabs[Tab.PICTURE])
    settings, before = console(window).deeds.settings, eyes.shown
    assert isinstance(settings, DrawingSettings)
    click(settings.layers[0])
    assert before is not None
    assert eyes.shown is not None
    assert eyes.shown.picture != before.picture
    click(side.tabs[Tab.SAY])
    assert side.notes is not None
    assert side.notes.again is not None
    click(side.notes.again)
    assert talk_of(window).again == {ORDER[0]}


def set_vein(window: Window, eyes: Eyes) -> None:
    """Go on to the living vein, change it, and keep it."""
    press(window, Key.Key_PageDown)
    side = console(window).side
    click(side.tabs[Tab.PICTURE])
    settings = console(window).deeds.settings
    assert isinstance(settings, VeinSettings)
    settings.slider.setFocus()
    for _time in range(3):
        press(window, Key.Key_Right)
    assert eyes.shown is not None
    assert isinstance(eyes.shown.picture, VeinView)
    assert eyes.shown.picture.state.percent > 50
    press(window, Key.Key_K)
    click(side.tabs[Tab.SAY])


def hide_and_prepare(window: Window, eyes: Eyes) -> None:
    """Blank the patient's screen, show it again, and prepare a step before it is sent."""
    press(window, Key.Key_B)
    assert eyes.shown is None
    press(window, Key.Key_B)
    press(window, Key.Key_F)
    press(window, Key.Key_PageDown)
    assert talk_of(window).ahead == ORDER[2]
    assert eyes.shown is not None
    assert eyes.shown.step == ORDER[1]
    press(window, Key.Key_S)
    assert eyes.shown is not None
    assert eyes.shown.step == ORDER[2]
    press(window, Key.Key_F)


def agree(window: Window, eyes: Eyes) -> None:
    """Talk about the options, tick what matters and what comes next, and move a step."""
    press(window, Key.Key_5)
    side = console(window).side
    click(side.tabs[Tab.AGREED])
    click(side.matters.lines[0])
    assert eyes.shown is not None
    assert eyes.shown.matters == ("Less pain or heaviness",)
    side.next_steps.lines[1].setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Space)
    assert len(talk_of(window).next_steps) == 1
    click(button(window, "step-down"))
    assert talk_of(window).order == (*ORDER[:4], ORDER[5], ORDER[4], ORDER[6])


def ask(window: Window) -> Iterator[Waiting]:
    """Note what the patient asks, and come back to where the talk was."""
    before = talk_of(window)
    window.go(Link(Kind.CHECKLIST, "about"))
    yield settled
    assert isinstance(window.page, AboutYouPage)
    assert window.page.own is not None
    window.page.own.field.setFocus()
    write(window, QUESTION)
    press(window, Key.Key_Return)
    assert window.session.notes.questions == (QUESTION,)
    press(window, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    yield settled
    assert talk_of(window) == before
    click(console(window).side.tabs[Tab.SAY])


def take_home(window: Window, facts: dict[str, object]) -> Iterator[Waiting]:
    """Look at the pack, copy the sentence, print, and save one file by explicit choice."""
    click(button(window, "talk-pack"))
    yield settled
    pack(window).finish_pictures()
    yield lambda: pack(window).making.sheets is not None
    facts["packed"] = [item.key for item in pack(window).items if item.on]
    facts["sheets"] = pack(window).preview.count
    click(pack(window).deeds.copy)
    facts["copied"] = QGuiApplication.clipboard().text()
    sheets = pack(window).making.sheets
    assert sheets is not None
    window.desk.print_sheets(sheets, TRAY)
    del sheets
    yield lambda: window.desk.state.stage in (Stage.DONE, Stage.TROUBLE)
    facts["printed"] = f"{window.desk.state.stage} {window.desk.state.trouble}"
    click(pack(window).deeds.deeds.save)
    assert not FILE.exists()
    QTimer.singleShot(0, window, choose_place)
    click(pack(window).deeds.go)
    yield lambda: pack(window).deeds.deeds.words.text() == f"Saved as {FILE.name}."


def choose_place() -> None:
    """Answer the window that asks where to save."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(FILE.parent))
    dialog.selectFile(str(FILE))
    dialog.accept()


def leave(window: Window) -> None:
    """Press “Next patient”, and say that everything may go."""
    click(button(window, f"act-{Act.START_OVER}"))
    sure = [each for each in window.findChildren(Button) if each.text().startswith(SURE)]
    click(sure[0])


def living() -> list[str]:
    """Return what is still in memory of a talk that was begun."""
    gc.collect()
    of_a_talk = [
        each
        for each in gc.get_objects()
        if (isinstance(each, Talk) and each.plan) or isinstance(each, Kept)
        or (isinstance(each, Board) and each.marks)
    ]  # fmt: skip
    return [type(each).__name__ for each in of_a_talk]


def talk(window: Window) -> Iterator[Waiting]:
    """Do what surgeon and patient do."""
    facts: dict[str, object] = {}
    window.setGeometry(0, 0, 1366, 768)
    yield settled
    with step("choose a plan"):
        yield from begin(window)
        first = pictures(window)
        eyes = Eyes(room_of(window))
        window.session.consultation.changed.connect(eyes.look)
        assert talk_of(window).order == ORDER
        assert eyes.shown is None
    for part in (draw, set_layers, set_vein, hide_and_prepare, agree):
        with step(part.__doc__ or ""):
            part(window, eyes)
        yield settled
    yield from ask(window)
    eyes.look()
    press(window, Key.Key_7)
    with step("the pack"):
        yield from take_home(window, facts)
    eyes.look()
    facts |= {"looks": eyes.looks, "headings": eyes.headings, "told": sorted(eyes.told)}
    patient = room_of(window).audience.window
    assert patient is not None
    consultation = window.session.consultation
    ghosts = [weakref.ref(each) for each in (consultation, window.page, patient.content)]
    facts["living before"] = sorted(set(living()))
    del consultation
    leave(window)
    facts["patient at once"] = [patient.isVisible(), patient.content is not None]
    for _turn in range(TURNS):
        yield settled
    facts["living after"] = living()
    facts["ghosts"] = [str(ghost()) for ghost in ghosts if ghost() is not None]
    board = QGuiApplication.clipboard()
    facts["clipboard"] = [board.text(mode) for mode in QClipboard.Mode]
    facts["questions"] = len(window.session.notes.questions)
    yield from begin(window)
    facts["order again"] = talk_of(window).order == ORDER
    facts["as the first"] = [
        one == other for one, other in zip(first, pictures(window), strict=True)
    ]
    facts["patient again"] = eyes.shown is None
    print("facts", json.dumps(facts), flush=True)


if __name__ == "__main__":
    edu_app.app.make_window = partial(watch, plan=talk)
    sys.exit(main(sys.argv[1:]))
