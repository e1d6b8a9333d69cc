# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Keys lead nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine.doctor_keys import sysctl
from edu_app.machine.verdict import Verdict
from tests.machine.kiosk_machine import UNITS, Machine, check_is, set_up

WRONG = Verdict.WRONG


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return set_up(tmp_path)


LOGIND = "etc/systemd/logind.conf.d/60-vein-guide.conf"
SYSCTL = "etc/sysctl.d/60-vein-guide.conf"
RULES = "etc/udev/rules.d/90-vein-guide-input.rules"


def test_a_console_that_is_not_masked_is_named(machine: Machine) -> None:
    machine.cut(f"{UNITS}/getty@.service")
    machine.change(LOGIND, "NAutoVTs=0", "NAutoVTs=6")
    machine.change(LOGIND, "ReserveVT=0", "")

    for words in (
        "getty@.service is not masked.",
        "“6”, not 0",
        "ReserveVT of logind is “not set”",
    ):
        check_is(machine, "no-text-consoles", WRONG, words)


def test_the_keys_of_the_kernel_are_off_now_and_later(machine: Machine) -> None:
    machine.put("proc/sys/kernel/sysrq", "438\n")
    check_is(machine, "sysrq-off", WRONG, "They are on now (438).")

    machine.put("proc/sys/kernel/sysrq", "0\n")
    machine.change(SYSCTL, "kernel.sysrq = 0", "kernel.sysrq = 1")
    check_is(machine, "sysrq-off", WRONG, "After a restart they are 1.")

    machine.cut(SYSCTL)
    check_is(machine, "sysrq-off", WRONG, "as the kernel likes")


def test_the_file_with_the_last_name_decides(machine: Machine) -> None:
    machine.put("usr/lib/sysctl.d/99-last.conf", "# no\n-kernel/sysrq=8\nbroken\n")
    machine.put("etc/sysctl.d/readme", "kernel.sysrq=9\n")
    assert sysctl(machine.tree, "kernel.sysrq") == "8"

    machine.put("etc/sysctl.conf", "kernel.sysrq=3\n")
    assert sysctl(machine.tree, "kernel.sysrq") == "3"
    assert sysctl(machine.tree, "kernel.other") == ""


def test_three_keys_restart_nothing(machine: Machine) -> None:
    machine.cut(f"{UNITS}/ctrl-alt-del.target")
    machine.cut("etc/systemd/system.conf.d")

    check_is(machine, "ctrl-alt-del-off", WRONG, "is not masked")
    check_is(machine, "ctrl-alt-del-off", WRONG, "Pressed seven times")


def test_buttons_and_sleep_are_named(machine: Machine) -> None:
    machine.change(LOGIND, "HandlePowerKey=ignore", "HandlePowerKey=poweroff")
    machine.cut(f"{UNITS}/sleep.target")

    check_is(machine, "power-keys-ignored", WRONG, "HandlePowerKey is not “ignore”.")
    check_is(machine, "power-keys-ignored", WRONG, "sleep.target is not masked.")


def test_keyboards_need_a_rule(machine: Machine) -> None:
    machine.cut(RULES)

    check_is(machine, "strange-keyboards-ignored", WRONG, "No rule of udev")


def test_a_keyboard_that_is_heard_is_wrong_unless_it_is_named(machine: Machine) -> None:
    machine.put("run/udev/data/c13:65", "N:input/event1\nE:ID_INPUT_KEYBOARD=1\n")
    machine.put("run/udev/data/+input:1", "E:ID_INPUT_KEYBOARD=1\n")
    check_is(machine, "strange-keyboards-ignored", WRONG, "1 keyboards are not ignored yet")

    machine.change(RULES, "# ENV{ID_VENDOR_ID}", "ENV{ID_VENDOR_ID}")
    check_is(machine, "strange-keyboards-ignored", Verdict.OK, "but for 1 named ones")


def test_a_touch_screen_that_has_keys_too_is_no_keyboard(machine: Machine) -> None:
    both = "N:input/event2\nE:ID_INPUT_KEYBOARD=1\nE:ID_INPUT_TOUCHSCREEN=1\n"
    machine.put("run/udev/data/c13:66", both)

    check_is(machine, "strange-keyboards-ignored", Verdict.OK, "All are ignored.")
