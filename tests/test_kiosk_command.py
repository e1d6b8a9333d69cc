# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""`kiosk desk` shows the page; `kiosk doctor` is handed on with all of its own words."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import ModuleType

import pytest

from edu_app import desk_page
from edu_app.kiosk_command import run_kiosk
from edu_app.machine.life import LIFE
from edu_app.machine.notify import Service
from edu_app.options import Parser
from edu_app.problems import StartRefused

Said = pytest.CaptureFixture[str]


def run(*words: str) -> int:
    return run_kiosk(Parser("kiosk", "Commands."), words)


@pytest.fixture(autouse=True)
def _own_life(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LIFE, "service", Service())


def test_the_desk_is_shown_to_the_manager_that_asked_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", "2000000")
    monkeypatch.setenv("NOTIFY_SOCKET", "@systemd")
    monkeypatch.setattr(desk_page, "run_desk", lambda: 7)

    assert run("desk") == 7
    assert LIFE.service.interval_seconds == (1 if sys.platform != "win32" else 0)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_without_a_screen_there_is_nothing_to_show_it_on(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)

    with pytest.raises(StartRefused, match="no screen"):
        run("desk")


def test_the_doctor_gets_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[str, Sequence[str]]] = []

    def run_doctor(parser: Parser, words: Sequence[str]) -> int:
        given.append((parser.prog, words))
        return 1

    doctor = ModuleType("edu_app.machine.doctor")
    doctor.run_doctor = run_doctor  # type: ignore[attr-defined]  # that is what it is for
    monkeypatch.setitem(sys.modules, "edu_app.machine.doctor", doctor)

    assert run("doctor", "--json", "--root", "/") == 1
    assert given == [("vein-guide kiosk doctor", ("--json", "--root", "/"))]


@pytest.mark.parametrize("words", [(), ("dance",), ("desk", "--now")], ids=str)
def test_anything_else_is_refused_with_what_there_is(capsys: Said, words: Sequence[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words)

    assert ended.value.code == 2
    assert "usage: vein-guide kiosk" in capsys.readouterr().err
