# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The unit keeps the guide alive, takes everything else away, and has a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine.verdict import Verdict
from tests.machine.kiosk_machine import UNIT, UNITS, Machine, check_is, set_up

WRONG = Verdict.WRONG


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return set_up(tmp_path)


GROUP = "sys/fs/cgroup/system.slice/vein-guide-kiosk.service/cgroup.procs"


def say(machine: Machine, *lines: str) -> None:
    """Let a drop-in say something else than the unit."""
    machine.put(f"{UNIT}.d/own.conf", "\n".join(("[Service]", *lines, "")))


@pytest.mark.parametrize("name", ["unit-enabled", "unit-watchdog", "unit-hardening"])
def test_a_unit_that_is_not_there_is_said(machine: Machine, name: str) -> None:
    machine.cut(UNIT)

    check_is(machine, name, WRONG, "There is no vein-guide-kiosk.service.")


def test_a_unit_has_to_be_wanted(machine: Machine) -> None:
    machine.cut(f"{UNITS}/multi-user.target.wants/vein-guide-kiosk.service")

    check_is(machine, "unit-enabled", WRONG, "does not start it")


def test_a_unit_has_to_run_where_anything_runs(machine: Machine) -> None:
    check_is(machine, "unit-enabled", Verdict.OK, "The guide runs.")

    machine.put(GROUP, "")
    check_is(machine, "unit-enabled", WRONG, "does not run now")

    machine.cut("sys")
    check_is(machine, "unit-enabled", Verdict.OK, "is started with the machine")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Type=simple", "Type is “simple”, not “notify”."),
        ("NotifyAccess=main", "NotifyAccess is “main”, not “all”."),
        ("Restart=no", "Restart is “no”, not “always”."),
        ("WatchdogSec=", "WatchdogSec has to be"),
        ("WatchdogSec=10min", "WatchdogSec has to be"),
        ("RestartSec=1min", "RestartSec has to be"),
        ("RestartSec=soon", "RestartSec has to be"),
    ],
)
def test_a_guide_that_is_not_watched_is_wrong(machine: Machine, line: str, words: str) -> None:
    say(machine, line)

    check_is(machine, "unit-watchdog", WRONG, words)


def test_a_guide_that_cannot_start_needs_a_page(machine: Machine) -> None:
    say(machine, "OnFailure=", "StartLimitBurst=")
    machine.cut(f"{UNITS}/vein-guide-desk.service")
    (machine.root / "opt/vein-guide/kiosk/vein-guide-desk-page").chmod(0o644)

    for words in ("does not name vein-guide-desk", "StartLimitBurst", "There is no", "cannot be"):
        check_is(machine, "desk-unit", WRONG, words)


def test_the_page_itself_has_to_be_there(machine: Machine) -> None:
    machine.cut("opt/vein-guide/kiosk/vein-guide-desk-page")

    check_is(machine, "desk-unit", WRONG, "vein-guide-desk-page cannot be started")


def test_a_way_out_needs_its_log_in(machine: Machine) -> None:
    say(machine, "RestartPreventExitStatus=", "SuccessExitStatus=", "ExecStopPost=")
    machine.cut(f"{UNITS}/vein-guide-login.service")

    for words in ("RestartPreventExitStatus", "SuccessExitStatus", "does not start", "There is no"):
        check_is(machine, "exit-to-log-in", WRONG, words)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("NoNewPrivileges=no", "NoNewPrivileges= is off."),
        ("MemoryDenyWriteExecute=", "MemoryDenyWriteExecute= is off."),
        ("ProtectSystem=full", "ProtectSystem= is not “strict”."),
        ("CapabilityBoundingSet=CAP_SYS_ADMIN", "CapabilityBoundingSet= is not “”."),
        ("User=root", "It runs as root."),
        ("User=", "It runs as root."),
        ("SystemCallFilter=", "SystemCallFilter= is not set."),
    ],
)
def test_what_is_not_taken_away_is_named(machine: Machine, line: str, words: str) -> None:
    say(machine, line)

    check_is(machine, "unit-hardening", WRONG, words)


def test_the_running_guide_may_get_no_new_rights(machine: Machine) -> None:
    machine.put("proc/71/status", "Name:\tpython\nNoNewPrivs:\t0\n")

    check_is(machine, "unit-hardening", WRONG, "can still get new rights")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("NoExecPaths=", "NoExecPaths= does not name /."),
        ("ExecPaths=", "ExecPaths= is not set."),
        ("ExecPaths=-/usr/bin", "ExecPaths= names /usr/bin."),
    ],
)
def test_programs_that_could_be_started_are_wrong(machine: Machine, line: str, words: str) -> None:
    say(machine, line)

    check_is(machine, "no-children", WRONG, words)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Environment=", "QT_QPA_PLATFORM is not wayland."),
        ("Environment=QT_PLUGIN_PATH=/tmp", "QT_PLUGIN_PATH is set."),
        ('Environment="PYTHONPATH=/tmp"', "PYTHONPATH is set."),
        ("PassEnvironment=HOME", "Variables of others are let in"),
    ],
)
def test_variables_that_are_obeyed_are_named(machine: Machine, line: str, words: str) -> None:
    say(machine, line)

    check_is(machine, "unit-environment", WRONG, words)


def test_the_running_guide_and_the_loader_are_looked_at(machine: Machine) -> None:
    machine.put("proc/71/environ", "LD_PRELOAD=/tmp/x.so\0")
    machine.put("etc/ld.so.preload", "/tmp/y.so\n")

    check_is(machine, "unit-environment", WRONG, "LD_PRELOAD is set.")
    check_is(machine, "unit-environment", WRONG, "/etc/ld.so.preload is not empty.")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("RestrictAddressFamilies=", "RestrictAddressFamilies="),
        ("RestrictAddressFamilies=AF_INET", "RestrictAddressFamilies="),
        ("IPAddressDeny=", "IPAddressDeny= is not any."),
        ("IPAddressAllow=localhost", "IPAddressAllow="),
    ],
)
def test_a_way_to_the_network_is_wrong(machine: Machine, line: str, words: str) -> None:
    say(machine, line)

    check_is(machine, "guide-without-network", WRONG, words)


def test_a_network_of_its_own_does_as_well(machine: Machine) -> None:
    say(machine, "IPAddressDeny=", "PrivateNetwork=yes")

    check_is(machine, "guide-without-network", Verdict.OK, "local sockets only")
