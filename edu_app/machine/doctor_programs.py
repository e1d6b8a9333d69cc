# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks at what else is installed on a kiosk: desktops, programs, and cage itself."""

from __future__ import annotations

import hashlib
import re
import shlex

from edu_app.machine.tree import Tree, programs_of, running
from edu_app.machine.unit_file import read_unit
from edu_app.machine.verdict import (
    PACKAGED,
    PROGRAM,
    UNIT,
    Finding,
    Scene,
    all_of,
    ok,
    unknown,
    wrong,
)

DESKTOPS = (
    *("gnome-shell", "plasmashell", "xfce4-session", "mate-session", "lxsession", "openbox"),
    *("gdm3", "lightdm", "sddm", "lxdm", "Xorg", "ibus-daemon", "fcitx", "fcitx5"),
    *("onboard", "squeekboard", "maliit-keyboard", "wvkbd", "swayidle", "gnome-software"),
)
PROGRAMS = (
    *("xdg-open", "x-terminal-emulator", "xterm", "gnome-terminal", "konsole", "foot"),
    *("weston-terminal", "nautilus", "thunar", "dolphin", "pcmanfm", "nemo", "firefox"),
    *("firefox-esr", "chromium", "epiphany-browser", "falkon", "x-www-browser"),
)
SESSIONS = ("usr/share/xsessions", "usr/share/wayland-sessions")
IN_CAGE = f"{PROGRAM}/kiosk/vein-guide-in-cage"
CALL = re.compile(r"^[^#\n]*\bcage (?P<options>[^\n]*?) ?--(?: |$)", re.MULTILINE)
BAD_OPTIONS = {
    "-s": "cage -s lets people change to a text console.",
    "-D": "cage -D writes down what happens.",
    "last": "cage 0.1.4 crashes with -m last.",
}
ENDS_AT_ONCE = ("/bin/false", "/usr/bin/false", "/bin/true", "/usr/bin/true")


def no_desktop(scene: Scene) -> Finding:
    """Look for a desktop, a log-in screen, or a keyboard on the screen."""
    tree = scene.tree
    found = sorted({*programs_of(tree, DESKTOPS), *running(tree, DESKTOPS)})
    faults = [f"Installed: {', '.join(found)}."] if found else []
    sessions = [name for folder in SESSIONS for name in tree.names(folder)]
    if sessions:
        faults.append(f"Sessions to log in to: {', '.join(sessions)}.")
    manager = "etc/systemd/system/display-manager.service"
    if tree.has(manager) and not tree.is_masked("display-manager.service"):
        faults.append("A log-in screen is set up (display-manager.service).")
    return all_of("There is no desktop, log-in screen or on-screen keyboard.", faults)


def no_other_programs(scene: Scene) -> Finding:
    """Look for programs that would open a link or a folder."""
    found = programs_of(scene.tree, PROGRAMS)
    return wrong(f"Installed: {', '.join(found)}.") if found else ok("None of them is installed.")


def cage_options(scene: Scene) -> Finding:
    """Look at what cage is started with: now, or at the next start."""
    calls = _calls_now(scene.tree) or _calls_written(scene.tree)
    if not calls:
        return wrong(f"Nothing starts cage: /{IN_CAGE} is not there.")
    faults = [BAD_OPTIONS[word] for words in calls for word in words if word in BAD_OPTIONS]
    return all_of("cage lets nobody change to a text console.", faults)


def cage_from_package(scene: Scene) -> Finding:
    """Compare cage with what the distribution has shipped."""
    tree = scene.tree
    cage = tree.raw("usr/bin/cage")
    if not cage:
        return wrong("cage is not installed.")
    sums = tree.text("var/lib/dpkg/info/cage.md5sums")
    listed = next((line.split()[0] for line in sums.splitlines() if "usr/bin/cage" in line), "")
    if not listed:
        return unknown("No package of the system has brought /usr/bin/cage.")
    if hashlib.md5(cage, usedforsecurity=False).hexdigest() != listed:
        return wrong("/usr/bin/cage is not the one of its package.")
    return ok("cage is the one of its package.")


def no_x11(scene: Scene) -> Finding:
    """Look whether a program for X11 could open a window."""
    if not programs_of(scene.tree, ("Xwayland",)):
        return ok("Xwayland is not installed.")
    said = read_unit(scene.tree, UNIT).words("Environment")
    if any(f"WLR_XWAYLAND={name}" in said for name in ENDS_AT_ONCE):
        return ok("What cage would start in place of Xwayland ends at once.")
    return wrong("Xwayland is installed, and the unit does not put anything in its place.")


def platform_plugins(scene: Scene) -> Finding:
    """Look whether Qt could draw anywhere else than on the screen."""
    spare = ("vnc", "linuxfb", "eglfs", "minimal", "minimalegl", "vkkhrdisplay")
    names = {f"libq{name}.so" for name in spare}
    folders = [
        name
        for home in (PROGRAM, PACKAGED)
        for name, _found in scene.tree.walk(home)
        if name.endswith("plugins/platforms")
    ]
    if not folders:
        return wrong("There are no plugins of Qt with the guide: it is not complete.")
    found = sorted({name for folder in folders for name in scene.tree.names(folder)} & names)
    if found:
        return wrong(f"Qt still brings {', '.join(found)}.")
    return ok("Qt can draw on this screen only.")


def _calls_now(tree: Tree) -> list[list[str]]:
    """Return the options of every cage that runs."""
    found = []
    for pid in tree.names("proc"):
        if pid.isdigit() and tree.text(f"proc/{pid}/comm").strip() == "cage":
            words = tree.text(f"proc/{pid}/cmdline").split("\0")[1:]
            found.append(words[: words.index("--")] if "--" in words else words)
    return found


def _calls_written(tree: Tree) -> list[list[str]]:
    unit = "\n".join(read_unit(tree, UNIT).lines("ExecStart"))
    return [
        shlex.split(call["options"])
        for text in (tree.text(IN_CAGE), unit)
        for call in CALL.finditer(text)
    ]
