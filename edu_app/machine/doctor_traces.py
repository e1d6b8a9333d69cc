# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks at what a visit could leave behind on a kiosk, and at what a power cut could break."""

from __future__ import annotations

from edu_app.machine.doctor_keys import sysctl
from edu_app.machine.mounts import is_known, mount_of
from edu_app.machine.tree import Tree, programs_of
from edu_app.machine.unit_file import read_conf, read_unit
from edu_app.machine.verdict import STATE, UNIT, Finding, Scene, all_of, ok, unknown, wrong

NO_DUMP = "|/bin/false"
COLLECTOR = "systemd-coredump"
IN_MEMORY = "/dev/zram"
OVERLAY = "etc/overlayroot.conf"


def no_core_dumps(scene: Scene) -> Finding:
    """Look whether the memory of a program that crashes would be kept."""
    tree = scene.tree
    faults = []
    if read_unit(tree, UNIT).last("LimitCORE") != "0":
        faults.append(f"LimitCORE= of {UNIT} is not 0.")
    patterns = {
        "Now": tree.text("proc/sys/kernel/core_pattern").strip() or NO_DUMP,
        "After a restart": sysctl(tree, "kernel.core_pattern"),
    }
    kept = read_conf(tree, "coredump.conf").last("Storage") != "none"
    for when, pattern in patterns.items():
        if pattern != NO_DUMP and (kept or COLLECTOR not in pattern):
            faults.append(f"{when} core_pattern is “{pattern or 'core'}”.")
    return all_of("The memory of a program that crashes is not kept.", faults)


def no_swap(scene: Scene) -> Finding:
    """Look whether memory is written to a disk."""
    tree = scene.tree
    now = [line.split()[0] for line in tree.text("proc/swaps").splitlines()[1:] if line.strip()]
    later = [
        words[0]
        for words in map(str.split, tree.text("etc/fstab").splitlines())
        if len(words) > 2 and words[2] == "swap" and not words[0].startswith("#")
    ]
    on_disk = sorted({name for name in now + later if not name.startswith(IN_MEMORY)})
    if not on_disk:
        return ok("Nothing is swapped to a disk.")
    if "/dev/urandom" in tree.text("etc/crypttab"):
        return ok("What is swapped is encrypted by a new key at each start.")
    return wrong(f"Memory is swapped to {', '.join(on_disk)}.")


def journal_volatile(scene: Scene) -> Finding:
    """Look whether the journal outlives the power."""
    said = read_conf(scene.tree, "journald.conf")
    faults = []
    if said.last("Storage") not in ("volatile", "none"):
        faults.append(f"Storage of the journal is “{said.last('Storage') or 'auto'}”.")
    if said.is_on("ForwardToConsole"):
        faults.append("The journal is written to a console.")
    return all_of("The journal is in memory only.", faults)


def root_read_only(scene: Scene) -> Finding:
    """Look whether the system itself can be changed, and whether the guide's folder is kept."""
    tree = scene.tree
    if not is_known(tree):
        return unknown("Nothing says what is mounted.")
    root = mount_of(tree, "/")
    closed = _is_overlay(tree) or (
        root is not None and (root.kind in ("overlay", "squashfs") or "ro" in root.options)
    )
    if not closed:
        return wrong("The system can be changed, and a power cut can break it.")
    state = mount_of(tree, f"/{STATE}") or mount_of(tree, "/var/lib") or mount_of(tree, "/var")
    if state is None:
        return wrong(f"It is, but /{STATE} is no mount of its own: what staff set will be lost.")
    return ok("The system cannot be changed; what staff set is kept.")


def updates_at_night(scene: Scene) -> Finding:
    """Look whether updates would come by day."""
    tree = scene.tree
    if not programs_of(tree, ("apt.systemd.daily", "apt/apt.systemd.daily")):
        return ok("This machine looks for no updates by itself.")
    faults = []
    for timer in ("apt-daily.timer", "apt-daily-upgrade.timer"):
        if tree.is_masked(timer):
            continue
        times = read_unit(tree, timer).lines("OnCalendar")
        if not times or not all(_is_night(time) for time in times):
            faults.append(f"{timer} runs at “{'; '.join(times) or 'any time'}”.")
    return all_of("Updates come between midnight and 6 in the morning.", faults)


def _is_night(when: str) -> bool:
    hour = when.rpartition(" ")[2].partition(":")[0]
    return hour.isdecimal() and int(hour) < 6 and ":" in when


def _is_overlay(tree: Tree) -> bool:
    said = tree.text(OVERLAY).splitlines()
    return any(line.startswith('overlayroot="') and line != 'overlayroot=""' for line in said)
