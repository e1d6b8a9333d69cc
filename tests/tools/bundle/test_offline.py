# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is run without a network, how it is judged, and that nothing stays behind."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tools.bundle import offline
from tools.bundle.offline import (
    SESSIONS,
    Place,
    all_runs,
    children,
    command_of,
    end,
    interfaces,
    judge,
    look,
    seen,
    traced,
)
from tools.bundle.socket_trace import Contact

DEVICES = """\
Inter-|   Receive  |  Transmit
 face |bytes packets
    lo: 0 0
  eth0: 0 0
"""
SCREEN = Contact("connect", "AF_UNIX", '"/tmp/.X11-unix/X7"')
WEB = Contact("connect", "AF_INET", "192.0.2.1 port 443")


def test_the_interfaces_of_the_kernel_are_read() -> None:
    assert interfaces(DEVICES) == ["lo", "eth0"]


def test_with_a_network_nothing_is_proven(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "dev").write_text(DEVICES)
    monkeypatch.setattr(offline, "INTERFACES", tmp_path / "dev")
    said: list[str] = []

    assert look(tmp_path, said.append) == 1
    assert said[-1] == "This is no empty network namespace."


@pytest.mark.parametrize(
    ("found", "failed", "code", "last"),
    [
        ([SCREEN], [], 0, "Nothing else was reached."),
        ([SCREEN, WEB], [], 1, "There are sockets that are not listed."),
        ([SCREEN], ["a session"], 1, "Nothing else was reached."),
    ],
)
def test_a_run_is_judged(found: list[Contact], failed: list[str], code: int, last: str) -> None:
    said: list[str] = []

    assert judge({"a session": Counter(found)}, failed, said.append) == code
    assert said[-1] == last
    assert ("FAILED: a session" in said) is bool(failed)


def test_every_profile_has_its_session() -> None:
    options = [options for options, _deeds in SESSIONS.values()]

    assert {each[each.index("--profile") + 1] for each in options} == {"kiosk", "consult", "laptop"}
    assert list(all_runs()) == ["the self-test", *SESSIONS]


def test_deeds_are_keys_and_clicks() -> None:
    assert command_of("Tab") == ("xdotool", "key", "Tab")
    assert command_of("click 10 20") == ("xdotool", "mousemove", "10", "20", "click", "1")


def test_a_command_is_followed_with_its_children(tmp_path: Path) -> None:
    command = traced(("guide", "--x"), tmp_path / "t")

    assert command[:2] == ("strace", "-f")
    assert command[-3:] == (str(tmp_path / "t"), "guide", "--x")
    (tmp_path / "t").write_text(
        '1 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X7"}, 2)\n'
    )
    assert seen(tmp_path / "t") == {SCREEN: 1}


def test_the_guide_finds_a_screen_and_a_new_home(tmp_path: Path) -> None:
    environ = Place(folder=tmp_path, scratch=tmp_path, screen=":7").environ()

    assert environ == {
        "DISPLAY": ":7",
        "HOME": str(tmp_path),
        "LC_ALL": "C.UTF-8",
        "PATH": "/usr/bin:/bin",
    }


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no /proc")
def test_what_is_followed_is_ended_and_nothing_else() -> None:
    with subprocess.Popen(("sh", "-c", "sleep 60; exit 5")) as tracer:
        while not children(tracer.pid):
            pass

        end(tracer.pid)

        assert tracer.wait(5) == 5
    assert children(2**31 - 1) == []


def test_both_ways_in_leave_the_network_first(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert all("--net" in offline.alone(root=root) for root in (True, False))
    assert "--map-root-user" in offline.alone(root=False)
    monkeypatch.setattr(offline, "alone", lambda *, root: ("echo", "alone:"))

    assert (offline.main(), offline.tests()) == (0, 0)

    bundle, suite = capfd.readouterr().out.splitlines()
    assert bundle == f"alone: {sys.executable} -m tools.bundle.offline {offline.FOLDER}"
    assert suite.startswith(f"alone: {sys.executable} -m pytest")
