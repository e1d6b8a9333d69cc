# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks at what keys can do on a kiosk: consoles, the kernel's own keys, strange keyboards."""

from __future__ import annotations

from edu_app.machine.tree import Tree
from edu_app.machine.unit_file import read_conf
from edu_app.machine.verdict import Finding, Scene, all_of, ok, wrong

CONSOLES = ("getty@.service", "autovt@.service", "serial-getty@.service")
SLEEP = ("sleep.target", "suspend.target", "hibernate.target")
KEYS = tuple(
    f"Handle{name}"
    for name in (
        *("PowerKey", "PowerKeyLongPress", "RebootKey", "RebootKeyLongPress"),
        *("SuspendKey", "HibernateKey", "LidSwitch", "LidSwitchExternalPower"),
    )
)
RULES = ("etc/udev/rules.d", "usr/lib/udev/rules.d")
KEYBOARD, IGNORED = "E:ID_INPUT_KEYBOARD=1", "E:LIBINPUT_IGNORE_DEVICE=1"
SCREEN = "E:ID_INPUT_TOUCHSCREEN=1"


def no_text_consoles(scene: Scene) -> Finding:
    """Look whether a key could lead to a log-in on a text console."""
    faults = [f"{unit} is not masked." for unit in CONSOLES if not scene.tree.is_masked(unit)]
    said = read_conf(scene.tree, "logind.conf")
    faults += [
        f"{key} of logind is “{said.last(key) or 'not set'}”, not 0."
        for key in ("NAutoVTs", "ReserveVT")
        if said.last(key) != "0"
    ]
    return all_of("There is no log-in on any text console.", faults)


def sysrq_off(scene: Scene) -> Finding:
    """Look whether the kernel's own keys are off, now and after a restart."""
    faults = []
    now = scene.tree.text("proc/sys/kernel/sysrq").strip()
    if now not in ("", "0"):
        faults.append(f"They are on now ({now}).")
    later = sysctl(scene.tree, "kernel.sysrq")
    if later != "0":
        faults.append(f"After a restart they are {later or 'as the kernel likes'}.")
    return all_of("The keys of the kernel are off.", faults)


def ctrl_alt_del_off(scene: Scene) -> Finding:
    """Look whether Ctrl+Alt+Del restarts the machine."""
    faults = []
    if not scene.tree.is_masked("ctrl-alt-del.target"):
        faults.append("ctrl-alt-del.target is not masked.")
    if read_conf(scene.tree, "system.conf").last("CtrlAltDelBurstAction") != "none":
        faults.append("Pressed seven times it restarts at once (CtrlAltDelBurstAction).")
    return all_of("Ctrl+Alt+Del does nothing.", faults)


def power_keys_ignored(scene: Scene) -> Finding:
    """Look whether buttons and lids do anything."""
    said = read_conf(scene.tree, "logind.conf")
    faults = [f"{key} is not “ignore”." for key in KEYS if said.last(key) != "ignore"]
    faults += [f"{unit} is not masked." for unit in SLEEP if not scene.tree.is_masked(unit)]
    return all_of("Buttons and lids do nothing, and the machine cannot sleep.", faults)


def strange_keyboards_ignored(scene: Scene) -> Finding:
    """Look whether a keyboard that is plugged in would type."""
    lines = [line for name in RULES for line in _rules(scene.tree, name)]
    ignoring = any(
        "ID_INPUT_KEYBOARD" in line and 'LIBINPUT_IGNORE_DEVICE}="1"' in line for line in lines
    )
    if not ignoring:
        return wrong("No rule of udev makes the display server ignore keyboards.")
    heard = _keyboards_heard(scene.tree)
    named = sum('ID_VENDOR_ID}=="' in line and "GOTO=" in line for line in lines)
    if heard and not named:
        return wrong(f"{heard} keyboards are not ignored yet. Restart the machine.")
    return ok(
        f"Keyboards are ignored, but for {heard} named ones." if heard else "All are ignored."
    )


def sysctl(tree: Tree, key: str) -> str:
    """Return what a setting of the kernel will be after a restart; blank when nobody says."""
    folders = ("usr/lib/sysctl.d", "run/sysctl.d", "etc/sysctl.d")
    places = {name: f"{folder}/{name}" for folder in folders for name in tree.names(folder)}
    texts = [tree.text(places[name]) for name in sorted(places) if name.endswith(".conf")]
    found = ""
    for line in "\n".join([*texts, tree.text("etc/sysctl.conf")]).splitlines():
        name, equals, value = line.partition("=")
        if equals and name.strip().lstrip("-").replace("/", ".") == key:
            found = value.strip()
    return found


def _rules(tree: Tree, folder: str) -> list[str]:
    """Return the lines of our own rules; those of the system name devices too."""
    texts = (tree.text(f"{folder}/{name}") for name in tree.names(folder) if "vein" in name)
    lines = (line.strip() for text in texts for line in text.splitlines())
    return [line for line in lines if not line.startswith("#")]


def _keyboards_heard(tree: Tree) -> int:
    """Return how many keyboards the display server listens to now."""
    known = (tree.text(f"run/udev/data/{name}") for name in tree.names("run/udev/data"))
    return sum(
        KEYBOARD in text and IGNORED not in text and SCREEN not in text and "N:input/event" in text
        for text in known
    )
