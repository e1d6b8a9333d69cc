# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Nobody gets in between the power and the guide."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine.verdict import Verdict
from tests.machine.kiosk_machine import UNITS, Machine, check_is, set_up

WRONG = Verdict.WRONG


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return set_up(tmp_path)


GRUB = "boot/grub/grub.cfg"
SECURE = "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("password_pbkdf2", "#", "has no password"),
        ("'Debian'", "'Debian (recovery mode)'", "entries for recovery"),
        ("set timeout=0", "set timeout=5", "The boot menu waits."),
    ],
)
def test_a_boot_menu_that_lets_people_in_is_wrong(
    machine: Machine, old: str, new: str, words: str
) -> None:
    machine.change(GRUB, old, new)

    check_is(machine, "boot-menu-locked", WRONG, words)


def test_the_other_boot_menu_is_known_too(machine: Machine) -> None:
    machine.cut(GRUB)
    check_is(machine, "boot-menu-locked", Verdict.UNKNOWN, "No boot menu")

    machine.put("boot/loader/loader.conf", "timeout 0\neditor no\n")
    check_is(machine, "boot-menu-locked", Verdict.OK, "Nobody can change")

    machine.put("boot/loader/loader.conf", "timeout 3\n")
    check_is(machine, "boot-menu-locked", WRONG, "can be changed. The boot menu waits.")


def test_a_shell_after_a_failed_start_is_wrong(machine: Machine) -> None:
    machine.change("etc/shadow", "root:*:", "root:$y$AA:")
    machine.link(f"{UNITS}/sysinit.target.wants/debug-shell.service", "/lib/x.service")
    machine.put("proc/cmdline", "quiet init=/bin/sh single\n")

    for words in (
        "root has a password",
        "debug-shell",
        "“init=/bin/sh”",
        "“single”",
        "no panic=10",
    ):
        check_is(machine, "no-rescue-shell", WRONG, words)


def test_an_image_has_no_kernel_to_ask(machine: Machine) -> None:
    machine.cut("proc")

    check_is(machine, "no-rescue-shell", Verdict.OK, "opens no shell")


def test_secure_boot(machine: Machine) -> None:
    machine.put(SECURE, "\6\0\0\0\0")
    check_is(machine, "secure-boot", WRONG, "Secure boot is off.")

    machine.cut(SECURE)
    check_is(machine, "secure-boot", Verdict.UNKNOWN, "does not say")

    machine.cut("sys/firmware/efi")
    check_is(machine, "secure-boot", WRONG, "the old way")


def test_an_encrypted_disk_is_seen_in_either_place(machine: Machine) -> None:
    machine.put("sys/block/dm-0/dm/uuid", "LVM-0")
    check_is(machine, "disk-encrypted", WRONG, "No disk is encrypted.")

    machine.put("etc/crypttab", "# <name>\n\nroot UUID=0 none luks\n")
    check_is(machine, "disk-encrypted", Verdict.OK, "by /etc/crypttab")

    machine.cut("etc/crypttab")
    machine.cut("sys/block")
    check_is(machine, "disk-encrypted", Verdict.UNKNOWN, "which disks")


def test_words_of_the_system_are_wrong_now_and_later(machine: Machine) -> None:
    machine.put("proc/sys/kernel/printk", "4\t4\t1\t7\n")
    machine.cut("etc/sysctl.d")
    machine.cut("etc/systemd/system.conf.d")

    for words in ("now (printk 4)", "after a restart", "ShowStatus"):
        check_is(machine, "no-words-of-the-system", WRONG, words)

    machine.cut("proc")
    machine.put("etc/sysctl.d/x.conf", "kernel.printk=7 4 1 7\n")
    check_is(machine, "no-words-of-the-system", WRONG, "after a restart")


def test_a_screen_that_goes_dark_is_wrong(machine: Machine) -> None:
    machine.put("sys/module/kernel/parameters/consoleblank", "600\n")
    check_is(machine, "screen-on", WRONG, "It goes dark after 600 s.")

    machine.cut("sys")
    check_is(machine, "screen-on", Verdict.OK, "It stays on.")

    machine.cut("etc/default")
    check_is(machine, "screen-on", Verdict.UNKNOWN, "Nothing says so.")
