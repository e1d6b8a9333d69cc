# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A kiosk prints to a real printer, and nothing is kept of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine.verdict import Verdict
from tests.machine.kiosk_machine import CLINIC, Machine, check_is, set_up

WRONG = Verdict.WRONG


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return set_up(tmp_path)


CUPS = "etc/cups/cupsd.conf"
QUEUES = "etc/cups/printers.conf"
FILE = "etc/vein-guide/clinic.toml"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("PreserveJobFiles No", "PreserveJobFiles Yes", "PreserveJobFiles is not “No”."),
        ("Browsing No", "", "Browsing is not “No”."),
        ("# no port", "Port 631", "It listens on 631."),
        ("Listen /run/cups/cups.sock", "Listen localhost:631", "It listens on localhost:631."),
        ("Listen /run", "SSLListen 443\nListen /run", "It listens on 443."),
    ],
)
def test_a_print_service_that_keeps_or_listens_is_wrong(
    machine: Machine, old: str, new: str, words: str
) -> None:
    machine.change(CUPS, old, new)

    check_is(machine, "cups-keeps-nothing", WRONG, words)


@pytest.mark.parametrize("name", ["cups-keeps-nothing", "spool-in-memory"])
def test_without_a_print_service_nothing_is_asked(machine: Machine, name: str) -> None:
    machine.cut("usr/sbin/cupsd")

    check_is(machine, name, Verdict.OK, "There is no print service.")


def test_a_clinic_that_prints_needs_the_service_and_the_queue(machine: Machine) -> None:
    machine.put(
        QUEUES, "<Printer other>\nDeviceURI cups-pdf:/\n</Printer>\n<Printer b>\n</Printer>\n"
    )
    check_is(machine, "printer-there", WRONG, "The queue other makes files.")
    check_is(
        machine, "printer-there", WRONG, "There is no queue front-desk. Queues there: other, b."
    )

    machine.cut(QUEUES)
    check_is(machine, "printer-there", WRONG, "Queues there: none.")

    machine.cut("usr/sbin/cupsd")
    check_is(machine, "printer-there", WRONG, "there is no print service")


def test_without_a_name_there_is_one_queue(machine: Machine) -> None:
    machine.put(FILE, CLINIC.replace('printer = "front-desk"', ""))
    check_is(machine, "printer-there", Verdict.OK, "The queue is there.")

    machine.cut(QUEUES)
    check_is(machine, "printer-there", WRONG, "No printer is named, and there are 0 queues.")


def test_a_clinic_that_does_not_print_needs_no_printer(machine: Machine) -> None:
    machine.put(FILE, CLINIC.replace('["checklist"]', "[]"))
    machine.cut(QUEUES)

    check_is(machine, "printer-there", Verdict.OK, "not switched on")


def test_pages_on_the_disk_are_wrong(machine: Machine) -> None:
    machine.put("proc/self/mounts", "/dev/sda1 / ext4 ro 0 0\n")
    check_is(machine, "spool-in-memory", WRONG, "on the disk")

    machine.put("proc/self/mounts", "tmpfs /var/spool tmpfs rw 0 0\n")
    check_is(machine, "spool-in-memory", Verdict.OK, "in memory")

    machine.cut("proc/self")
    check_is(machine, "spool-in-memory", Verdict.UNKNOWN, "Nothing says")
