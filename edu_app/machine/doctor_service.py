# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks at the unit that starts the guide: alive, hardened, without a network, with a way out."""

from __future__ import annotations

from collections.abc import Iterator

from edu_app.machine.exits import Exit
from edu_app.machine.tree import Tree
from edu_app.machine.unit_file import is_wanted, read_unit
from edu_app.machine.verdict import PROGRAM, UNIT, Finding, Scene, all_of, ok, wrong

DESK, LOGIN = "vein-guide-desk.service", "vein-guide-login.service"
DESK_PAGE = f"{PROGRAM}/kiosk/vein-guide-desk-page"
GROUP = f"sys/fs/cgroup/system.slice/{UNIT}/cgroup.procs"
MISSING = f"There is no {UNIT}."
LONGEST_WATCHDOG = 60.0
LONGEST_PAUSE = 5.0
LOCAL_FAMILIES = {"AF_UNIX", "AF_NETLINK", "none"}
TAKEN_AWAY = (
    *("NoNewPrivileges", "PrivateTmp", "ProtectKernelTunables", "ProtectKernelModules"),
    *("ProtectKernelLogs", "ProtectControlGroups", "ProtectClock", "ProtectHostname"),
    *("RestrictNamespaces", "RestrictRealtime", "RestrictSUIDSGID", "LockPersonality"),
    "MemoryDenyWriteExecute",
)
EXACTLY = {
    "ProtectSystem": "strict",
    "ProtectHome": "yes",
    "ProtectProc": "invisible",
    "DevicePolicy": "closed",
    "SystemCallArchitectures": "native",
    "CapabilityBoundingSet": "",
}
WIDE_FOLDERS = {"/", "/usr", "/usr/bin", "/bin", "/usr/sbin", "/sbin"}
OBEYED = ("QT_", "QML", "PYTHON", "LD_", "PYSIDE")
"""Beginnings of variables that Qt, Python or the loader obey."""
WISHED = ("QT_QPA_PLATFORM",)


def unit_enabled(scene: Scene) -> Finding:
    """Look whether the guide is started with the machine, and runs."""
    tree = scene.tree
    if not read_unit(tree, UNIT):
        return wrong(MISSING)
    if not is_wanted(tree, UNIT):
        return wrong(f"{UNIT} is there, but the machine does not start it.")
    if tree.has("sys/fs/cgroup/system.slice") and not pids(tree):
        return wrong(f"{UNIT} does not run now.")
    return ok("The guide runs." if pids(tree) else "The guide is started with the machine.")


def unit_watchdog(scene: Scene) -> Finding:
    """Look whether a guide that stands still is ended and started again."""
    unit = read_unit(scene.tree, UNIT)
    if not unit:
        return wrong(MISSING)
    faults = [
        f"{key} is “{unit.last(key)}”, not “{value}”."
        for key, value in {"Type": "notify", "NotifyAccess": "all", "Restart": "always"}.items()
        if unit.last(key) != value
    ]
    watchdog, pause = unit.seconds("WatchdogSec"), unit.seconds("RestartSec")
    if not watchdog or watchdog > LONGEST_WATCHDOG:
        faults.append("WatchdogSec has to be between 1 and 60 seconds.")
    if pause is None or pause > LONGEST_PAUSE:
        faults.append("RestartSec has to be at most 5 seconds.")
    return all_of("A guide that stands still is ended and started again.", faults)


def desk_unit(scene: Scene) -> Finding:
    """Look whether something is shown when the guide cannot be started."""
    tree, unit = scene.tree, read_unit(scene.tree, UNIT)
    faults = []
    if DESK not in unit.words("OnFailure"):
        faults.append(f"OnFailure= of {UNIT} does not name {DESK}.")
    if not unit.last("StartLimitBurst").isdecimal() or not unit.seconds("StartLimitIntervalSec"):
        faults.append("StartLimitBurst= or StartLimitIntervalSec= is not set.")
    if not read_unit(tree, DESK):
        faults.append(f"There is no {DESK}.")
    page = tree.stat(DESK_PAGE)
    if page is None or not page.st_mode & 0o111:
        faults.append(f"/{DESK_PAGE} cannot be started.")
    return all_of("A guide that cannot start gives way to “Please ask at the desk”.", faults)


def exit_to_log_in(scene: Scene) -> Finding:
    """Look whether staff who leave the guide come to a log-in."""
    unit, code = read_unit(scene.tree, UNIT), str(int(Exit.TO_SYSTEM))
    faults = [
        f"{key}= does not name {code}."
        for key in ("RestartPreventExitStatus", "SuccessExitStatus")
        if code not in unit.words(key)
    ]
    if not any(LOGIN in line for line in unit.lines("ExecStopPost")):
        faults.append(f"ExecStopPost= does not start {LOGIN}.")
    if not read_unit(scene.tree, LOGIN):
        faults.append(f"There is no {LOGIN}.")
    return all_of("Who leaves the guide comes to a log-in.", faults)


def unit_hardening(scene: Scene) -> Finding:
    """Look whether the unit takes away what the guide never needs."""
    unit = read_unit(scene.tree, UNIT)
    if not unit:
        return wrong(MISSING)
    faults = [f"{key}= is off." for key in TAKEN_AWAY if not unit.is_on(key)]
    faults += [
        f"{key}= is not “{value}”."
        for key, value in EXACTLY.items()
        if not unit.has(key) or unit.last(key) != value
    ]
    if unit.last("User") in ("", "root"):
        faults.append("It runs as root.")
    if not unit.words("SystemCallFilter"):
        faults.append("SystemCallFilter= is not set.")
    if any("NoNewPrivs:\t0" in scene.tree.text(f"proc/{pid}/status") for pid in pids(scene.tree)):
        faults.append("The guide that runs now can still get new rights: restart it.")
    return all_of("The unit takes away what the guide never needs.", faults)


def no_children(scene: Scene) -> Finding:
    """Look whether the unit could start other programs."""
    unit = read_unit(scene.tree, UNIT)
    allowed = {word.lstrip("-+") for word in unit.words("ExecPaths")}
    faults = []
    if "/" not in unit.words("NoExecPaths"):
        faults.append("NoExecPaths= does not name /.")
    if not allowed:
        faults.append("ExecPaths= is not set.")
    faults += [f"ExecPaths= names {name}." for name in sorted(allowed & WIDE_FOLDERS)]
    return all_of("The unit can start cage, the interpreter and the guide only.", faults)


def unit_environment(scene: Scene) -> Finding:
    """Look for variables that Qt, Python or the loader would obey."""
    tree, unit = scene.tree, read_unit(scene.tree, UNIT)
    said = unit.words("Environment")
    faults = [] if "QT_QPA_PLATFORM=wayland" in said else ["QT_QPA_PLATFORM is not wayland."]
    names = sorted({name for name in (*_names(said), *_names_now(tree)) if _is_obeyed(name)})
    faults += [f"{name} is set." for name in names]
    faults += ["Variables of others are let in (PassEnvironment=)."] * unit.has("PassEnvironment")
    faults += ["/etc/ld.so.preload is not empty."] * bool(tree.text("etc/ld.so.preload").strip())
    return all_of("Nothing is set that Qt, Python or the loader would obey.", faults)


def guide_without_network(scene: Scene) -> Finding:
    """Look whether the guide could open a connection."""
    unit = read_unit(scene.tree, UNIT)
    families = set(unit.words("RestrictAddressFamilies"))
    faults = []
    if not families or families - LOCAL_FAMILIES:
        faults.append("RestrictAddressFamilies= allows more than AF_UNIX and AF_NETLINK.")
    if "any" not in unit.words("IPAddressDeny") and not unit.is_on("PrivateNetwork"):
        faults.append("IPAddressDeny= is not any.")
    if unit.words("IPAddressAllow"):
        faults.append("IPAddressAllow= lets addresses in.")
    return all_of("The guide can open local sockets only.", faults)


def pids(tree: Tree) -> list[str]:
    """Return the processes of the unit; none when it does not run, or this is an image."""
    return tree.text(GROUP).split()


def _names(said: list[str]) -> Iterator[str]:
    return (word.partition("=")[0].strip('"') for word in said)


def _names_now(tree: Tree) -> Iterator[str]:
    for pid in pids(tree):
        yield from _names(tree.text(f"proc/{pid}/environ").split("\0"))


def _is_obeyed(name: str) -> bool:
    return name.startswith(OBEYED) and name not in WISHED
