# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Units are read with their drop-ins, as the service manager does."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine.unit_file import UnitFile, is_wanted, read_conf, read_unit, seconds_of
from tests.machine.kiosk_machine import Machine

UNIT = """\
# a comment = nothing
[Service]
Type=notify
WatchdogSec=30
Environment=A=1 B=2
Environment=C=3
ExecStart=/usr/bin/one \\
    two
CapabilityBoundingSet=
NoNewPrivileges=yes
; Type=simple
nothing
"""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    made.put("etc/systemd/system/a.service", UNIT)
    return made


def test_a_unit_that_is_not_there_says_nothing(machine: Machine) -> None:
    unit = read_unit(machine.tree, "none.service")

    assert not unit
    assert unit.last("Type") == ""
    assert unit.words("Environment") == []
    assert unit.seconds("WatchdogSec") is None
    assert not unit.is_on("NoNewPrivileges")


def test_values_are_read(machine: Machine) -> None:
    unit = read_unit(machine.tree, "a.service")

    assert unit
    assert unit.last("Type") == "notify"
    assert unit.words("Environment") == ["A=1", "B=2", "C=3"]
    assert unit.lines("Environment") == ["A=1 B=2", "C=3"]
    assert unit.lines("ExecStart") == ["/usr/bin/one two"]
    assert unit.has("CapabilityBoundingSet")
    assert not unit.has("AmbientCapabilities")
    assert unit.is_on("NoNewPrivileges")
    assert unit.seconds("WatchdogSec") == 30


def test_a_drop_in_counts_after_the_unit_and_an_empty_value_forgets(machine: Machine) -> None:
    machine.put(
        "etc/systemd/system/a.service.d/x.conf", "[Service]\nEnvironment=\nEnvironment=D=4\n"
    )
    machine.put("etc/systemd/system/a.service.d/y.conf", "[Service]\nType=simple\nExecStart=\n")
    machine.put("etc/systemd/system/a.service.d/readme", "Type=exec\n")

    unit = read_unit(machine.tree, "a.service")

    assert unit.words("Environment") == ["D=4"]
    assert unit.lines("ExecStart") == []
    assert unit.last("Type") == "simple"


def test_the_folder_of_the_administrator_counts_before_that_of_the_system(machine: Machine) -> None:
    machine.put("usr/lib/systemd/system/a.service", "[Service]\nType=forking\n")
    machine.put("usr/lib/systemd/system/a.service.d/x.conf", "[Service]\nType=dbus\n")
    machine.put("etc/systemd/system/a.service.d/x.conf", "[Service]\nType=idle\n")

    assert read_unit(machine.tree, "a.service").last("Type") == "idle"


def test_settings_are_read_with_their_drop_ins(machine: Machine) -> None:
    machine.put("etc/systemd/logind.conf", "[Login]\nNAutoVTs=6\nReserveVT=6\n")
    machine.put("etc/systemd/logind.conf.d/60.conf", "[Login]\nNAutoVTs=0\n")

    said = read_conf(machine.tree, "logind.conf")

    assert said.last("NAutoVTs") == "0"
    assert said.last("ReserveVT") == "6"


def test_a_unit_is_wanted_by_a_link(machine: Machine) -> None:
    assert not is_wanted(machine.tree, "a.service")

    machine.link("etc/systemd/system/graphical.target.wants/a.service", "../a.service")

    assert is_wanted(machine.tree, "a.service")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("30", 30), ("1min 30s", 90), ("500ms", 0.5), ("2h", 7200), ("", None), ("soon", None)],
)
def test_spans_of_time(text: str, seconds: float | None) -> None:
    assert seconds_of(text) == seconds


def test_a_span_in_an_unknown_unit_is_none() -> None:
    assert UnitFile([("WatchdogSec", "3 fortnights")]).seconds("WatchdogSec") is None
