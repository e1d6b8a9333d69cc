# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every door of a kiosk is shut."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine.verdict import Verdict
from tests.machine.kiosk_machine import UNITS, Machine, check_is, set_up

WRONG = Verdict.WRONG


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return set_up(tmp_path)


MODULES = "etc/modprobe.d/vein-guide.conf"


def test_a_stick_that_could_become_a_disk_is_wrong(machine: Machine) -> None:
    machine.change(MODULES, "install uas /bin/false", "blacklist uas")
    machine.put("proc/modules", "usb_storage 1 0 - Live 0x0\n")

    check_is(machine, "usb-storage-off", WRONG, "uas may be loaded. usb-storage is loaded now.")


def test_radio_that_is_on_is_named(machine: Machine) -> None:
    machine.put("sys/class/rfkill/rfkill0/name", "hci0\n")
    machine.put("sys/class/rfkill/rfkill0/soft", "0\n")
    machine.put("sys/class/rfkill/rfkill0/hard", "0\n")
    machine.put("sys/class/rfkill/rfkill1/soft", "1\n")
    check_is(machine, "radio-off", WRONG, "On now: hci0.")

    machine.put("sys/class/rfkill/rfkill0/hard", "1\n")
    check_is(machine, "radio-off", Verdict.OK, "not loaded")

    machine.cut(MODULES)
    check_is(machine, "radio-off", WRONG, "bluetooth may be loaded.")


def test_usbguard_has_to_know_devices_and_to_run(machine: Machine) -> None:
    machine.put("etc/usbguard/usbguard-daemon.conf", "ImplicitPolicyTarget=allow\n")
    machine.put("etc/usbguard/rules.conf", "\n")
    machine.cut(f"{UNITS}/multi-user.target.wants/usbguard.service")
    for words in ("lets in", "knows no device", "is not started"):
        check_is(machine, "usbguard", WRONG, words)

    machine.cut("usr/sbin/usbguard-daemon")
    check_is(machine, "usbguard", Verdict.UNKNOWN, "have to be locked away")


def test_what_mounts_by_itself_is_named(machine: Machine) -> None:
    machine.put("usr/libexec/udisks2/udisksd", "")

    check_is(machine, "no-automount", WRONG, "Installed: udisks2/udisksd.")


def test_what_talks_about_the_network_is_named(machine: Machine) -> None:
    machine.put("usr/sbin/NetworkManager", "")

    check_is(machine, "network-silent", WRONG, "Installed: NetworkManager.")


def test_open_ports_are_named(machine: Machine) -> None:
    machine.put(
        "proc/net/tcp",
        "head\n 0: 00000000:0016 0:0 0A\n 1: 0100007F:0277 0:0 0A\n 2: 00000000:0017 0:0 01\n",
    )
    machine.put("proc/net/udp6", "head\n 0: 00000000000000000000000000000000:14E9 0:0 07\n")

    check_is(machine, "nothing-listens", WRONG, "Something listens on tcp 22, udp 5353.")


def test_the_firewall_is_wanted(machine: Machine) -> None:
    machine.cut(f"{UNITS}/multi-user.target.wants/vein-guide-firewall.service")

    check_is(machine, "nothing-listens", WRONG, "is not started with the machine")


def test_an_image_does_not_listen_yet(machine: Machine) -> None:
    machine.cut("proc")

    check_is(machine, "nothing-listens", Verdict.UNKNOWN, "on the running machine")
