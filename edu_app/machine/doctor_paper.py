# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks at how a kiosk prints: to one queue that is a printer, and nothing is kept of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu_app.machine.doctor_needs import kiosk_settings
from edu_app.machine.mounts import is_known, mount_of
from edu_app.machine.tree import Tree, programs_of
from edu_app.machine.verdict import Finding, Scene, all_of, ok, unknown, wrong

KEEPS_NOTHING = {
    "preservejobfiles": "no",
    "preservejobhistory": "no",
    "browsing": "no",
    "webinterface": "no",
}
NAMES = {
    "preservejobfiles": "PreserveJobFiles",
    "preservejobhistory": "PreserveJobHistory",
    "browsing": "Browsing",
    "webinterface": "WebInterface",
}
QUEUE = re.compile(r"<(?:Default)?Printer (?P<name>[^>]+)>(?P<said>.*?)</", re.DOTALL)
DEVICE = re.compile(r"^DeviceURI (?P<uri>\S+)", re.MULTILINE)
MAKE_FILES = ("cups-pdf:", "file:")


def cups_keeps_nothing(scene: Scene) -> Finding:
    """Look at the settings of the print service."""
    if not programs_of(scene.tree, ("cupsd",)):
        return ok("There is no print service.")
    said = list(_directives(scene.tree))
    values = dict(said)
    faults = [
        f"{NAMES[key]} is not “{value.title()}”."
        for key, value in KEEPS_NOTHING.items()
        if values.get(key, "").casefold() != value
    ]
    faults += [
        f"It listens on {value}."
        for key, value in said
        if key == "port" or (key in ("listen", "ssllisten") and not value.startswith("/"))
    ]
    return all_of("The print service keeps nothing and listens on its local socket.", faults)


def printer_there(scene: Scene) -> Finding:
    """Look whether the queue that the clinic has named is that of a real printer."""
    settings = kiosk_settings(scene.tree)
    if not settings.prints:
        return ok("Printing is not switched on.")
    if not programs_of(scene.tree, ("cupsd",)):
        return wrong("Printing is switched on, and there is no print service.")
    queues = _queues(scene.tree)
    faults = [
        f"The queue {name} makes files."
        for name, device in queues.items()
        if device.startswith(MAKE_FILES)
    ]
    if settings.printer and settings.printer not in queues:
        names = ", ".join(queues) or "none"
        faults.append(f"There is no queue {settings.printer}. Queues there: {names}.")
    if not settings.printer and len(queues) != 1:
        faults.append(f"No printer is named, and there are {len(queues)} queues.")
    return all_of("The queue is there.", faults)


def spool_in_memory(scene: Scene) -> Finding:
    """Look where pages lie on their way to the printer."""
    if not programs_of(scene.tree, ("cupsd",)):
        return ok("There is no print service.")
    if not is_known(scene.tree):
        return unknown("Nothing says what is mounted.")
    spool = mount_of(scene.tree, "/var/spool/cups") or mount_of(scene.tree, "/var/spool")
    if spool is not None and spool.kind == "tmpfs":
        return ok("Pages on their way lie in memory.")
    return wrong("Pages on their way lie on the disk (/var/spool/cups).")


def _directives(tree: Tree) -> Iterator[tuple[str, str]]:
    for line in tree.text("etc/cups/cupsd.conf").splitlines():
        words = line.split()
        if len(words) > 1 and not words[0].startswith(("#", "<")):
            yield words[0].casefold(), words[1]


def _queues(tree: Tree) -> dict[str, str]:
    """Return the queues with their devices."""
    found = {}
    for queue in QUEUE.finditer(tree.text("etc/cups/printers.conf")):
        device = DEVICE.search(queue["said"])
        found[queue["name"]] = device["uri"] if device else ""
    return found
