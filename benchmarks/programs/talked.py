# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Talks, draws, packs and begins again on two made-up screens; says what it cost, as JSON."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.holdings import held_by
from benchmarks.tray import Tray

if TYPE_CHECKING:
    from benchmarks.talk_room import TalkRoom
    from edu_app.features.consult.pack_view import PackPage

SCREENS = (("LAPTOP", 1366, 768), ("WALL", 1920, 1080))
PLAN = "first-visit"
BLANKS, SCRIBBLES, TOUCHES, ERASED, PACKS = 20, 12, 150, 120, 5
VISIT_STEPS, VISIT_TOUCHES = 6, 40


def use_screens() -> None:
    """Let Qt draw without a screen, as if there were two beside each other."""
    screens, left = [], 0
    for name, wide, high in SCREENS:
        screens.append({"name": name, "x": left, "y": 0, "width": wide, "height": high})
        left += wide
    file = Path("screens.json").resolve()
    file.write_text(json.dumps({"screens": screens}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def open_room() -> TalkRoom:
    """Start the guide for consultations; its printer takes every page and keeps none."""
    from benchmarks.talk_room import TalkRoom
    from edu_app.app import make_app, make_window
    from edu_app.features.consult.room_view import ConsultRoom
    from edu_app.platforms import prepare
    from edu_app.profile import CONSULT
    from edu_app.settings import Settings
    from edu_app.shell.host import WindowHost
    from edu_app.ui import print_room
    from edu_app.wish import Wish

    vars(print_room)["spool_of_this_machine"] = Tray
    prepare()
    app = make_app()
    window = make_window(app, Wish(profile=CONSULT, settings=Settings(printer="tray")))
    window.session.set_less_movement(on=True)
    window.setGeometry(app.primaryScreen().geometry())
    window.start()
    window.show()
    return TalkRoom(window, ConsultRoom(WindowHost(window)))


def steps(room: TalkRoom) -> dict[str, list[tuple[float, float]]]:
    """Go through a plan twice: the drawings are new to the guide, and then they are not."""
    from PySide6.QtCore import Qt

    found: dict[str, list[tuple[float, float]]] = {}
    for name in ("cold", "warm"):
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            for _ in room.page.plan.steps[1:]:
                took = room.sharp(partial(room.press, key))
                room.settle()
                found.setdefault(name, []).append(took)
            if name == "cold":
                break
        room.page.lead.go_to_place(1)
        room.settle()
    return found


def blanks(room: TalkRoom) -> list[float]:
    """Blank the patient's screen again and again, by its key."""
    from PySide6.QtCore import Qt

    found = []
    for _ in range(BLANKS):
        start = time.perf_counter()
        room.press(Qt.Key.Key_B)  # it is dark when this returns
        found.append((time.perf_counter() - start) * 1e3)
        assert room.page.lead.talk.blank
        room.settle()
        room.press(Qt.Key.Key_B)
        room.settle()
    return found


def inks(room: TalkRoom) -> dict[str, list[float]]:
    """Draw much, erase through all of it, and point; return how long each touch took."""
    from edu_app.render.ink import Width
    from edu_app.render.pen import PenState, Tool

    room.go_to_drawing()
    found: dict[str, list[float]] = {}
    room.pen.take(PenState(tool=Tool.PEN))
    found["pen"] = [
        took
        for number in range(SCRIBBLES)
        for took in room.pen.drag(room.pen.scribble(number, TOUCHES))
    ]
    room.pen.take(PenState(tool=Tool.HIGHLIGHTER))
    found["highlighter"] = list(room.pen.drag(room.pen.scribble(0, TOUCHES)))
    room.pen.take(PenState(tool=Tool.ERASER, width=Width.BROAD))
    found["eraser"] = list(room.pen.drag(room.pen.way(ERASED)))
    room.pen.take(PenState(tool=Tool.SPOT))
    found["spotlight"] = list(room.pen.drag(room.pen.way(TOUCHES)))
    room.pen.take(PenState())
    return found


def packs(room: TalkRoom) -> dict[str, list[float]]:
    """Set the pack of a talk, write it, and print it."""
    from edu_app.ui.print_desk import Stage
    from edu_app.ui.sheets_pdf import pdf_of

    keep(room)
    found: dict[str, list[float]] = {"set": [], "pdf": [], "queue": [], "sheets": []}
    for _ in range(PACKS):
        start = time.perf_counter()
        page = open_pack(room)
        found["set"].append(since(start))
        sheets = page.making.sheets
        assert sheets is not None
        found["sheets"].append(sheets.count)
        start = time.perf_counter()
        pdf_of(sheets)
        found["pdf"].append(since(start))
        start = time.perf_counter()
        room.window.desk.print_sheets(sheets, "tray")
        while room.window.desk.state.stage is not Stage.DONE:
            room.turn()
            assert since(start) < 60_000, room.window.desk.state
        found["queue"].append(since(start))
        room.open(PLAN)
    return found


def open_pack(room: TalkRoom) -> PackPage:
    """Open the pack, and let all of it be set and painted."""
    from edu_app.features.consult.pack_view import PackPage

    room.open("pack")
    page = room.window.page
    assert isinstance(page, PackPage)
    page.finish_pictures()
    return page


def keep(room: TalkRoom) -> None:
    """Keep the picture of every step for print."""
    for number, step in enumerate(room.page.plan.steps, 1):
        room.page.lead.go_to_place(number)
        if step.diagram:
            room.page.lead.turn_kept()
    room.settle()


def visits(room: TalkRoom, count: int) -> list[dict[str, float]]:
    """Talk with one patient after the other; return what is held after each."""
    import gc

    from PySide6.QtWidgets import QApplication

    from edu_app.render.pen import PenState, Tool

    marks = []
    for number in range(count):
        room.begin(PLAN)
        for step in range(1, VISIT_STEPS + 1):
            room.page.lead.go_to_place(step)
            room.settle()
        room.go_to_drawing()
        room.pen.take(PenState(tool=Tool.PEN))
        list(room.pen.drag(room.pen.scribble(number, VISIT_TOUCHES)))
        room.page.lead.turn_kept()
        open_pack(room)
        room.window.end_visit()
        room.settle()
        gc.collect()
        marks.append({**held_by(os.getpid()), "widgets": len(QApplication.allWidgets())})
    return marks


def since(start: float) -> float:
    """Return the milliseconds since a moment."""
    return (time.perf_counter() - start) * 1e3


def main(words: Sequence[str] | None = None) -> None:
    """Do what the command line says and print what was found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--visits", type=int, default=50)
    options = parser.parse_args(words)
    use_screens()
    room = open_room()
    room.begin(PLAN)
    found: dict[str, object] = {
        "steps": steps(room),
        "blank": blanks(room),
        "ink": inks(room),
        "pack": packs(room),
    }
    room.window.end_visit()
    room.settle()
    found["visits"] = visits(room, options.visits)
    print(json.dumps(found), flush=True)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
