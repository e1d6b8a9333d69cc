# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Nothing of a visit stays, and a power cut breaks nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine.verdict import Verdict
from tests.machine.kiosk_machine import MOUNTS, UNIT, UNITS, Machine, check_is, set_up

WRONG = Verdict.WRONG


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return set_up(tmp_path)


SYSCTL = "etc/sysctl.d/60-vein-guide.conf"


def test_a_memory_that_would_be_kept_is_wrong(machine: Machine) -> None:
    machine.put(f"{UNIT}.d/own.conf", "[Service]\nLimitCORE=infinity\n")
    machine.put("proc/sys/kernel/core_pattern", "core\n")
    machine.cut(SYSCTL)

    for words in ("LimitCORE=", "Now core_pattern is “core”", "After a restart core_pattern"):
        check_is(machine, "no-core-dumps", WRONG, words)


def test_a_collector_that_keeps_nothing_will_do(machine: Machine) -> None:
    machine.put("proc/sys/kernel/core_pattern", "|/usr/lib/systemd/systemd-coredump %P\n")
    check_is(machine, "no-core-dumps", Verdict.OK, "is not kept")

    machine.cut("etc/systemd/coredump.conf.d")
    check_is(machine, "no-core-dumps", WRONG, "Now core_pattern is")


def test_swap_is_named_unless_it_is_in_memory_or_forgets(machine: Machine) -> None:
    machine.put("proc/swaps", "Filename\n/dev/zram0 partition 1 0\n")
    check_is(machine, "no-swap", Verdict.OK, "Nothing is swapped")

    machine.put("proc/swaps", "Filename\n/dev/sda2 partition 1 0\n")
    machine.put("etc/fstab", "#/dev/sdc none swap sw 0 0\n/dev/sdb1 none swap sw 0 0\n")
    check_is(machine, "no-swap", WRONG, "Memory is swapped to /dev/sda2, /dev/sdb1.")

    machine.put("etc/crypttab", "swap /dev/sda2 /dev/urandom swap\n")
    check_is(machine, "no-swap", Verdict.OK, "by a new key")


def test_a_journal_on_the_disk_is_wrong(machine: Machine) -> None:
    conf = "etc/systemd/journald.conf.d/60-vein-guide.conf"
    machine.put(conf, "[Journal]\nForwardToConsole=yes\n")

    check_is(machine, "journal-volatile", WRONG, "is “auto”")
    check_is(machine, "journal-volatile", WRONG, "to a console")


def test_a_system_that_can_be_changed_is_wrong(machine: Machine) -> None:
    machine.put("proc/self/mounts", "/dev/sda1 / ext4 rw 0 0\n")
    check_is(machine, "root-read-only", WRONG, "can be changed")

    machine.put("etc/overlayroot.conf", 'overlayroot=""\n')
    check_is(machine, "root-read-only", WRONG, "can be changed")


def test_what_staff_set_needs_a_place_that_is_kept(machine: Machine) -> None:
    machine.put("proc/self/mounts", MOUNTS.replace("/var/lib ", "/home "))
    check_is(machine, "root-read-only", WRONG, "will be lost")

    machine.put("proc/self/mounts", "/dev/sda1 / ext4 ro 0 0\n/dev/sda2 /var ext4 rw 0 0\n")
    check_is(machine, "root-read-only", Verdict.OK, "is kept")


def test_an_image_says_so_in_its_own_files(machine: Machine) -> None:
    machine.cut("proc")
    check_is(machine, "root-read-only", Verdict.UNKNOWN, "Nothing says")

    machine.put("etc/fstab", "/dev/sda2 /var/lib/vein-guide ext4 rw 0 0\n")
    machine.put("etc/overlayroot.conf", 'overlayroot="tmpfs"\n')
    check_is(machine, "root-read-only", Verdict.OK, "is kept")


@pytest.mark.parametrize("time", ["*-*-* 6,18:00", "daily", "*-*-* 12:00:00", ""])
def test_updates_by_day_are_wrong(machine: Machine, time: str) -> None:
    conf = f"{UNITS}/apt-daily.timer.d/vein-guide.conf"
    machine.put(conf, f"[Timer]\nOnCalendar=\nOnCalendar={time}\n")

    check_is(machine, "updates-at-night", WRONG, "apt-daily.timer runs at")


def test_a_machine_without_updates_of_its_own_is_quiet(machine: Machine) -> None:
    machine.cut(f"{UNITS}/apt-daily.timer.d")
    machine.link(f"{UNITS}/apt-daily.timer", "/dev/null")
    check_is(machine, "updates-at-night", Verdict.OK, "between midnight and 6")

    machine.cut("usr/lib/apt")
    check_is(machine, "updates-at-night", Verdict.OK, "looks for no updates")
