# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The doctor goes through every line of the recipe, and says of each what to do."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import pytest

from edu_app.machine.doctor import CHECKS, FAULTS, OK, as_text, examine, run_doctor
from edu_app.machine.recipe import FILE, read_recipe, recipe_folder
from edu_app.machine.tree import NotReadable
from edu_app.machine.verdict import Finding, Scene, Verdict, free_bytes
from edu_app.problems import StartRefused
from tests.machine.kiosk_machine import Machine, set_up

LINES = read_recipe(recipe_folder() / FILE)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return set_up(tmp_path)


def ask(*words: str) -> int:
    return run_doctor(argparse.ArgumentParser(), words)


def test_every_check_has_its_line_and_every_line_its_check() -> None:
    named = [line.check for line in LINES if line.check]

    assert sorted(named) == sorted(CHECKS)


def test_a_machine_set_up_by_the_recipe_keeps_every_line(machine: Machine) -> None:
    answers = list(examine(LINES, machine.scene()))

    broken = {
        each.line.id: each.finding.words
        for each in answers
        if each.line.check and each.finding.verdict is not Verdict.OK
    }
    assert broken == {}


def test_a_bare_machine_keeps_no_line_by_chance(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()

    answers = list(examine(LINES, Scene(Machine(tmp_path).tree)))

    found = {each.line.id for each in answers if each.finding.verdict is Verdict.OK}
    assert found == {
        *("no-desktop", "no-other-programs", "polkit", "no-x11", "no-automount"),
        *("network-silent", "no-swap", "cups", "printer", "spool-in-memory", "updates", "room"),
    }


def test_what_only_root_may_read_cannot_be_told(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(scene: Scene) -> Finding:
        raise NotReadable("/etc/shadow can be read by root only. Ask again as root.")

    monkeypatch.setitem(CHECKS, "user-without-shell", closed)
    (answer,) = examine(LINES[:1], machine.scene())

    assert answer.finding.verdict is Verdict.UNKNOWN
    assert "Ask again as root." in answer.finding.words


def test_the_text_says_of_each_line_what_to_do(machine: Machine) -> None:
    machine.put("proc/sys/kernel/sysrq", "176\n")

    lines = as_text(list(examine(LINES, machine.scene()))).splitlines()

    at = lines.index("NOT OK  sysrq: They are on now (176).")
    assert lines[at + 1] == "        Do: Switch off the kernel's own keys (SysRq)."
    at = lines.index("look    firmware: No program can see this.")
    assert lines[at + 1].startswith("        Rule: In the firmware:")
    assert "        Look: restart with a stick" in "\n".join(lines[at:])
    assert (
        lines[-1]
        == f"{len(CHECKS) - 1} ok, 1 not ok, {len(LINES) - len(CHECKS)} to look at by hand."
    )
    assert max(map(len, lines)) <= 100


def test_the_exit_code_tells_whether_a_line_is_not_kept(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask("--root", str(machine.root)) == OK

    machine.cut("etc/vein-guide/clinic.toml")

    assert ask("--root", str(machine.root)) == FAULTS
    assert "NOT OK  clinic-file" in capsys.readouterr().out


def test_a_program_gets_all_of_it(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    ask("--json", "--root", str(machine.root))

    said = json.loads(capsys.readouterr().out)
    assert said["recipe"] == FILE
    assert said["totals"] == {
        "ok": len(CHECKS),
        "not-ok": 0,
        "cannot-tell": len(LINES) - len(CHECKS),
    }
    first = said["lines"][0]
    assert (first["id"], first["verdict"], first["breakouts"]) == ("user", "ok", ["B12", "B25"])
    assert first["do"] == LINES[0].text
    assert first["look"] == LINES[0].by_hand


def test_a_folder_that_is_no_machine_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StartRefused, match="is not the tree of a machine"):
        ask("--root", str(tmp_path))


def test_another_system_is_told_what_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    with pytest.raises(StartRefused, match=r"Test-Kiosk\.ps1"):
        ask()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at this very machine")
def test_the_running_machine_can_be_looked_at(capsys: pytest.CaptureFixture[str]) -> None:
    code = ask("--json")

    said = json.loads(capsys.readouterr().out)
    assert code == (FAULTS if said["totals"]["not-ok"] else OK)
    assert len(said["lines"]) == len(LINES)


def test_room_is_counted_for_a_user_who_is_not_root(tmp_path: Path) -> None:
    assert free_bytes(tmp_path) > 0
