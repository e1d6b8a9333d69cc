# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the guide itself needs is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine import doctor_needs
from edu_app.machine.doctor_needs import kiosk_settings
from edu_app.machine.tree import NotReadable
from edu_app.machine.verdict import Verdict
from tests.machine.kiosk_machine import CLINIC, PIN_HASH, Machine, check_is, set_up

WRONG = Verdict.WRONG


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return set_up(tmp_path)


FILE = "etc/vein-guide/clinic.toml"
STAFF = "var/lib/vein-guide/staff.toml"


def test_what_staff_have_set_counts_too(machine: Machine) -> None:
    machine.put(FILE, 'name = "A clinic"\n')
    assert not kiosk_settings(machine.tree).pin
    assert not kiosk_settings(machine.tree).prints

    machine.put(
        STAFF, f'[kiosk]\npin-hash = "{PIN_HASH}"\ntone = false\n[printing]\nprinter = "b"\n'
    )
    found = kiosk_settings(machine.tree)

    assert (found.pin, found.tone, found.printer) == (True, False, "b")


def test_a_file_that_only_root_may_read_cannot_be_told(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = doctor_needs.read_clinic(machine.tree.path("etc"))
    fault = real.faults[0]
    closed = type(real)(
        settings=real.settings,
        faults=(type(fault)(file=fault.file, line=0, kind="unreadable", sentence="No."),),
    )
    monkeypatch.setattr(doctor_needs, "read_clinic", lambda path: closed)

    with pytest.raises(NotReadable, match="Ask again as root"):
        kiosk_settings(machine.tree)


def test_the_clinics_file_has_no_fault(machine: Machine) -> None:
    machine.put(FILE, CLINIC + "colour = 3\n")
    check_is(machine, "clinic-file", WRONG, "/etc/vein-guide/clinic.toml has 1 faults.")

    machine.cut(FILE)
    check_is(machine, "clinic-file", WRONG, "There is no /etc/vein-guide/clinic.toml.")


def test_the_guide_may_read_the_file_and_not_change_it(machine: Machine) -> None:
    (machine.root / FILE).chmod(0o666)
    check_is(machine, "clinic-file", WRONG, "The guide itself could change")

    (machine.root / FILE).chmod(0o600)
    check_is(machine, "clinic-file", WRONG, "The guide may not read")

    machine.put("etc/passwd", "")
    check_is(machine, "clinic-file", Verdict.OK, "can be used")


def test_staff_need_a_pin(machine: Machine) -> None:
    machine.put(FILE, 'name = "A clinic"\n')

    check_is(machine, "pin-set", WRONG, "No PIN is set")


def test_one_display_is_wanted(machine: Machine) -> None:
    machine.put("sys/class/drm/card0-HDMI-A-2/status", "connected\n")
    words = "2 displays are plugged in (card0-HDMI-A-1, card0-HDMI-A-2)"
    check_is(machine, "display-there", WRONG, words)

    machine.cut("sys/class/drm")
    check_is(machine, "display-there", WRONG, "0 displays are plugged in, and one is wanted.")

    machine.cut("sys")
    check_is(machine, "display-there", Verdict.UNKNOWN, "on the running machine")


@pytest.mark.parametrize("bits", ["3", "", "660000000000003"])
def test_a_mouse_is_no_touch_screen(machine: Machine, bits: str) -> None:
    device = f'N: Name="A mouse"\nB: ABS={bits}\n'
    machine.put("proc/bus/input/devices", device.replace("660000000000003", "1000 3"))

    check_is(machine, "touch-there", WRONG, "No touch screen")


def test_touch_is_seen_on_the_running_machine_only(machine: Machine) -> None:
    machine.cut("proc")

    check_is(machine, "touch-there", Verdict.UNKNOWN, "on the running machine")


def test_a_sound_card_is_needed_for_the_tone(machine: Machine) -> None:
    machine.put("proc/asound/cards", "--- no soundcards ---\n")
    check_is(machine, "sound-there", WRONG, "There is no sound card.")

    machine.cut("proc/asound")
    check_is(machine, "sound-there", Verdict.UNKNOWN, "on the running machine")

    machine.put(FILE, "[kiosk]\ntone = false\n")
    check_is(machine, "sound-there", Verdict.OK, "switched off")


def test_the_clock_needs_a_zone_and_something_that_keeps_it(machine: Machine) -> None:
    machine.link("etc/localtime", "/usr/share/zoneinfo/Etc/UTC")
    machine.cut("sys/class/rtc")
    check_is(machine, "clock-kept", WRONG, "The time zone is Etc/UTC. Nothing keeps the clock")

    machine.put("run/systemd/timesync/synchronized", "")
    machine.cut("etc/localtime")
    check_is(machine, "clock-kept", WRONG, "The time zone is not set.")


def test_the_clock_of_an_image_stands(machine: Machine) -> None:
    machine.cut("sys")
    check_is(machine, "clock-kept", Verdict.UNKNOWN, "on the running machine")

    machine.cut("etc/localtime")
    check_is(machine, "clock-kept", WRONG, "not set")


def test_little_room_is_said(machine: Machine) -> None:
    machine.put("var/lib/vein-guide/counts.json", "{}")
    machine.free = 5_000_000
    machine.put("proc/meminfo", "MemAvailable: 100000 kB\n")

    check_is(machine, "room-left", WRONG, "The disk has 5 MB left. 102 MB of memory are left.")
