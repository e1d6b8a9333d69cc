# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every wish is carried out by the talk; sheets are laid by whoever has the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.consult.deeds_view import ADD_SHEET, KEYS_SHEET, SAVE_SHEET
from edu_app.features.consult.keys_view import KeysCard
from edu_app.features.consult.sheets_view import AddPanel, SavePanel
from edu_app.machine.own_plans import FILE, read_own
from edu_app.paths import state_dir
from edu_app.render.ink import EMPTY, Ink, Stroke
from edu_app.render.pen import Tool
from edu_app.render.talk import MOST_KEPT, Kept
from tests.features.consult.consoles import console, open_console, talk
from tests.stage import Key, Stage, click, place, press, write

DOT = Stroke(Ink.YELLOW, 6.0, ((10.0, 10.0, 0.5),))


def test_every_key_does_its_deed(stage: Stage) -> None:
    window = open_console(stage)
    page = console(window)
    turned: list[bool] = []
    page.turn_wanted.connect(lambda: turned.append(True))

    press(window, Key.Key_S)
    assert not talk(window).blank
    press(window, Key.Key_PageDown)
    assert talk(window).live == "first-visit.where-it-narrows"
    press(window, Key.Key_Left)
    press(window, Key.Key_5)
    assert talk(window).live == "first-visit.your-symptoms"
    press(window, Key.Key_F)
    press(window, Key.Key_Space)
    assert (talk(window).follows, talk(window).live) == (False, "first-visit.your-symptoms")
    press(window, Key.Key_Period)
    assert talk(window).blank
    press(window, Key.Key_B)
    press(window, Key.Key_K)
    assert len(talk(window).kept) == 1
    for key, tool in ((Key.Key_P, Tool.PEN), (Key.Key_P, Tool.POINTER), (Key.Key_E, Tool.ERASER)):
        press(window, key)
        assert page.easel.pen.tool is tool
    ahead = talk(window).ahead
    window.session.consultation.take(talk(window).drawn(ahead, EMPTY.added(DOT)))
    press(window, Key.Key_Z)
    assert talk(window).board(ahead).marks == ()
    press(window, Key.Key_Y)
    assert talk(window).board(ahead).marks == (DOT,)
    press(window, Key.Key_C)
    assert talk(window).board(ahead).marks == ()
    page.turn_wanted.disconnect()
    page.turn_wanted.connect(lambda: turned.append(True))
    press(window, Key.Key_T)
    assert turned == [True]
    press(window, Key.Key_Question)
    sheet = window.overlays.sheet(KEYS_SHEET)
    assert sheet is not None
    assert isinstance(sheet.content, KeysCard)


def test_keys_are_quiet_under_a_sheet(stage: Stage) -> None:
    window = open_console(stage)
    press(window, Key.Key_Question)
    press(window, Key.Key_S)
    assert talk(window).blank

    press(window, Key.Key_Escape)
    press(window, Key.Key_S)
    assert not talk(window).blank


def test_steps_change_places_and_go(stage: Stage) -> None:
    window = open_console(stage)
    plan = console(window).list
    first, second, *_rest = talk(window).order

    click(plan.down)
    assert talk(window).order[:2] == (second, first)
    click(plan.up)
    assert talk(window).order[:2] == (first, second)
    click(plan.remove)
    assert talk(window).order[0] == second
    assert talk(window).ahead == second
    assert first not in talk(window).order


def test_a_step_of_another_plan_is_added(stage: Stage) -> None:
    window = open_console(stage)
    click(console(window).list.add)
    sheet = window.overlays.sheet(ADD_SHEET)
    assert sheet is not None
    assert isinstance(sheet.content, AddPanel)
    button = sheet.content.buttons[0]
    step = str(button.property("step"))
    click(button)

    assert talk(window).order[1] == step
    assert window.overlays.sheet(ADD_SHEET) is None


def test_a_plan_is_kept_by_its_button_only(stage: Stage) -> None:
    window = open_console(stage)
    click(console(window).list.save)
    sheet = window.overlays.sheet(SAVE_SHEET)
    assert sheet is not None
    panel = sheet.content
    assert isinstance(panel, SavePanel)

    click(panel.save_button)
    assert "needs a name" in panel.said.text()
    panel.field.setFocus()
    write(window, "Bus")
    assert talk(window).blank, "B is a letter in a field"
    assert not (state_dir() / FILE).exists()
    press(window, Key.Key_Return)

    (plan,) = read_own(state_dir()).plans
    assert (plan.name, plan.steps) == ("Bus", talk(window).order)
    assert window.overlays.sheet(SAVE_SHEET) is None


def test_a_full_disk_is_said(stage: Stage, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_console(stage)
    (home / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(home / "file"))
    click(console(window).list.save)
    sheet = window.overlays.sheet(SAVE_SHEET)
    assert sheet is not None
    panel = sheet.content
    assert isinstance(panel, SavePanel)
    panel.field.setText("Bus")
    click(panel.save_button)

    assert "was not saved" in panel.said.text()
    (home / "file").unlink()


def test_a_picture_is_kept_while_there_is_room(stage: Stage) -> None:
    window = open_console(stage)
    page = console(window)
    click(page.stage.keep)
    assert page.stage.keep.isChecked()
    assert page.side.pack.text() == "Print hand-out (1)"
    click(page.stage.keep)
    assert not page.stage.keep.isChecked()

    full = talk(window)
    for number in range(MOST_KEPT):
        full = full.keeping(Kept(step=f"step-{number}", picture=None, marks=()))
    window.session.consultation.take(full)
    click(page.stage.keep)
    assert not page.stage.keep.isChecked()


def test_ticks_and_the_pace_of_the_talk(stage: Stage) -> None:
    window = open_console(stage)
    page = console(window)
    notes = page.side.notes
    assert notes is not None
    assert notes.again is not None
    click(notes.again)
    assert talk(window).again == {"first-visit.what-it-is"}

    page.side.matters.ticked.emit("time", True)
    assert talk(window).matters == {"time"}

    click(page.strip.quick)
    assert place(window) == "consult:first-visit#two-minutes"
    click(console(window).strip.quick)
    assert place(window) == "consult:first-visit"
    assert talk(window).matters == {"time"}


def test_the_pack_opens_and_the_way_back_leads_to_the_talk(stage: Stage) -> None:
    window = open_console(stage)
    click(console(window).stage.keep)
    click(console(window).side.pack)
    assert place(window) == "consult:pack"

    window.back()
    assert console(window).side.pack.text() == "Print hand-out (1)"
