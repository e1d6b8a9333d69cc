# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Nothing on a kiosk opens a second window."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine.doctor_programs import IN_CAGE
from edu_app.machine.verdict import Verdict
from tests.machine.kiosk_machine import PLUGINS, UNIT, Machine, check_is, set_up

WRONG = Verdict.WRONG


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return set_up(tmp_path)


def test_a_desktop_is_wrong_installed_or_running(machine: Machine) -> None:
    machine.put("usr/bin/gnome-shell", "")
    machine.put("proc/90/comm", "Xorg\n")

    check_is(machine, "no-desktop", WRONG, "Installed: Xorg, gnome-shell.")


def test_a_log_in_screen_is_wrong(machine: Machine) -> None:
    machine.put("usr/share/xsessions/openbox.desktop", "")
    machine.put("lib/systemd/system/x.service", "")
    machine.link("etc/systemd/system/display-manager.service", "/lib/systemd/system/x.service")

    check_is(machine, "no-desktop", WRONG, "Sessions to log in to: openbox.desktop.")
    check_is(machine, "no-desktop", WRONG, "A log-in screen is set up")


def test_a_masked_log_in_screen_is_none(machine: Machine) -> None:
    machine.link("etc/systemd/system/display-manager.service", "/dev/null")

    check_is(machine, "no-desktop", Verdict.OK, "There is no desktop")


def test_a_browser_is_wrong(machine: Machine) -> None:
    machine.put("usr/bin/firefox", "")

    check_is(machine, "no-other-programs", WRONG, "Installed: firefox.")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ("-s", "change to a text console"),
        ("-D", "writes down"),
        ("-d\0-m\0last", "crashes"),
    ],
)
def test_the_options_of_the_running_cage_count(machine: Machine, options: str, words: str) -> None:
    machine.put("proc/70/cmdline", f"/usr/bin/cage\0{options}\0--\0guide")

    check_is(machine, "cage-options", WRONG, words)


def test_options_without_a_dash_are_read_too(machine: Machine) -> None:
    machine.put("proc/70/cmdline", "/usr/bin/cage\0-s\0guide")

    check_is(machine, "cage-options", WRONG, "text console")


def test_in_an_image_the_script_is_read(machine: Machine) -> None:
    machine.cut("proc")
    check_is(machine, "cage-options", Verdict.OK, "cage lets nobody")

    machine.change(IN_CAGE, "cage -d ", "cage -d -s ")
    check_is(machine, "cage-options", WRONG, "text console")


def test_a_unit_that_starts_cage_itself_is_read(machine: Machine) -> None:
    machine.cut("proc")
    machine.cut(IN_CAGE)
    check_is(machine, "cage-options", WRONG, "Nothing starts cage")

    machine.put(f"{UNIT}.d/own.conf", "[Service]\nExecStart=/usr/bin/cage -s -- guide\n")
    check_is(machine, "cage-options", WRONG, "text console")


def test_another_cage_than_that_of_the_package_is_wrong(machine: Machine) -> None:
    machine.put("usr/bin/cage", "built for debugging")
    check_is(machine, "cage-from-package", WRONG, "is not the one of its package")

    machine.cut("var/lib/dpkg")
    check_is(machine, "cage-from-package", Verdict.UNKNOWN, "No package")

    machine.cut("usr/bin/cage")
    check_is(machine, "cage-from-package", WRONG, "cage is not installed")


def test_programs_for_x11_need_something_in_their_way(machine: Machine) -> None:
    machine.change(UNIT, "WLR_XWAYLAND=/bin/false", "WLR_XWAYLAND=/usr/bin/Xwayland")
    check_is(machine, "no-x11", WRONG, "does not put anything in its place")

    machine.cut("usr/bin/Xwayland")
    check_is(machine, "no-x11", Verdict.OK, "Xwayland is not installed.")


def test_spare_plugins_are_named(machine: Machine) -> None:
    machine.put(f"{PLUGINS}/libqvnc.so", "")
    check_is(machine, "platform-plugins", WRONG, "Qt still brings libqvnc.so.")

    machine.cut(PLUGINS)
    check_is(machine, "platform-plugins", WRONG, "There are no plugins of Qt")
