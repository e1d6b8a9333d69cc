# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks at what the guide needs of a kiosk: the file of the clinic, screen, sound, clock, room."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import PurePosixPath

from edu_app.clinic.places import FILE, STAFF_FILE
from edu_app.clinic.reader import read_clinic
from edu_app.machine.doctor_accounts import account_of
from edu_app.machine.tree import NotReadable, Tree, may_write
from edu_app.machine.verdict import STATE, Finding, Scene, all_of, ok, unknown, wrong
from edu_app.settings import DEFAULTS, Settings

PLACES = (f"etc/xdg/vein-guide/{FILE}", f"etc/vein-guide/{FILE}")
LEAST_DISK, LEAST_MEMORY = 200_000_000, 300_000_000
ABS_MT_POSITION_X = 0x35
WORD_BITS = 64
MEGA = 1_000_000
KIB = 1024


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """What the clinic or its staff have set, as far as the machine has to fit it."""

    printer: str
    prints: bool
    pin: bool
    tone: bool


def kiosk_settings(tree: Tree) -> KioskSettings:
    """Return what both files say together."""
    said = [_said(tree, place) for place in (*PLACES, f"{STATE}/{STAFF_FILE}")]
    return KioskSettings(
        printer=next((each.printer for each in said if each.printer), ""),
        prints=any(each.kiosk_prints for each in said),
        pin=any(each.pin_hash for each in said),
        tone=all(each.tone for each in said),
    )


def clinic_file(scene: Scene) -> Finding:
    """Look at the clinic's file: there, without a fault, and not to be changed by the guide."""
    tree = scene.tree
    place = next((place for place in PLACES if tree.has(place)), "")
    if not place:
        return wrong(f"There is no /{PLACES[1]}.")
    read, found = read_clinic(tree.path(place)), tree.stat(place)
    account = account_of(tree)
    faults = [f"/{place} has {len(read.faults)} faults."] if read.faults else []
    if found is not None and account is not None:
        if may_write(found, account.uid, set(account.groups.values())):
            faults.append(f"The guide itself could change /{place}.")
        if not found.st_mode & stat.S_IROTH and found.st_uid != account.uid:
            faults.append(f"The guide may not read /{place}.")
    return all_of(f"/{place} can be used.", faults)


def pin_set(scene: Scene) -> Finding:
    """Look whether staff have a PIN."""
    if kiosk_settings(scene.tree).pin:
        return ok("The staff have a PIN.")
    return wrong("No PIN is set, so the staff's room stays shut.")


def display_there(scene: Scene) -> Finding:
    """Count the displays that are plugged in."""
    tree, folder = scene.tree, "sys/class/drm"
    if not tree.has("sys/class"):
        return unknown("Displays can be seen on the running machine.")
    states = {name: tree.text(f"{folder}/{name}/status").strip() for name in tree.names(folder)}
    there = [name for name, state in states.items() if state == "connected"]
    if len(there) == 1:
        return ok(f"One display is plugged in ({there[0]}).")
    names = f" ({', '.join(there)})" if there else ""
    return wrong(f"{len(there)} displays are plugged in{names}, and one is wanted.")


def touch_there(scene: Scene) -> Finding:
    """Look for something that feels several fingers."""
    text = scene.tree.text("proc/bus/input/devices")
    if not text:
        return unknown("Touch can be seen on the running machine.")
    for device in text.split("\n\n"):
        lines = dict(line.partition("=")[::2] for line in device.splitlines())
        if _has_bit(lines.get("B: ABS", ""), ABS_MT_POSITION_X):
            return ok(f"A touch screen is there ({lines.get('N: Name', '').strip()}).")
    return wrong("No touch screen is plugged in.")


def sound_there(scene: Scene) -> Finding:
    """Look for a sound card, where one is needed."""
    if not kiosk_settings(scene.tree).tone:
        return ok("The tone is switched off.")
    cards = scene.tree.text("proc/asound/cards")
    if not cards:
        return unknown("A sound card can be seen on the running machine.")
    if "no soundcards" in cards:
        return wrong("There is no sound card. Put one in, or switch the tone off.")
    return ok("A sound card is there.")


def clock_kept(scene: Scene) -> Finding:
    """Look for the time zone and for what keeps the clock."""
    tree = scene.tree
    zone = tree.link("etc/localtime").partition("zoneinfo/")[2]
    faults = []
    if zone in ("", "Etc/UTC", "UTC", "Universal"):
        faults.append(f"The time zone is {zone or 'not set'}.")
    if not tree.has("sys/class"):
        return (
            unknown("The clock can be seen on the running machine.")
            if not faults
            else wrong(faults[0])
        )
    by_network = tree.has("run/systemd/timesync/synchronized") or tree.has("run/chrony/chronyd.pid")
    if not by_network and not tree.has("sys/class/rtc/rtc0"):
        faults.append("Nothing keeps the clock: neither the network nor a battery.")
    return all_of(f"The clock is kept, in the time zone {zone}.", faults)


def room_left(scene: Scene) -> Finding:
    """Look for room on the disk and in memory."""
    folder = scene.tree.path(STATE if scene.tree.has(STATE) else "")
    disk = scene.free(folder)
    faults = [f"The disk has {disk // MEGA} MB left."] if disk < LEAST_DISK else []
    for line in scene.tree.text("proc/meminfo").splitlines():
        name, _, value = line.partition(":")
        if name == "MemAvailable" and int(value.split()[0]) * KIB < LEAST_MEMORY:
            faults.append(f"{int(value.split()[0]) * KIB // MEGA} MB of memory are left.")
    return all_of("There is room on the disk and in memory.", faults)


def _said(tree: Tree, place: str) -> Settings:
    """Return what one file says; the defaults when it is not there or has a fault."""
    found = tree.stat(place)
    if found is None:
        return DEFAULTS
    read = read_clinic(tree.path(place))
    if any(fault.kind == "unreadable" for fault in read.faults):
        raise NotReadable(f"/{PurePosixPath(place)} can be read by root only. Ask again as root.")
    return read.settings


def _has_bit(words: str, bit: int) -> bool:
    """Tell whether a bit is set in the kernel's hexadecimal words, the lowest word last."""
    found = words.split()[::-1]
    place = bit // WORD_BITS
    return place < len(found) and bool(int(found[place], 16) >> bit % WORD_BITS & 1)
