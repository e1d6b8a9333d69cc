# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks at the user of a kiosk: who it is, what it may change, what it is refused."""

from __future__ import annotations

from dataclasses import dataclass

from edu_app.machine.tree import Tree, may_write, programs_of
from edu_app.machine.verdict import PACKAGED, PROGRAM, USER, Finding, Scene, all_of, ok, wrong

NO_SHELLS = ("/usr/sbin/nologin", "/sbin/nologin", "/bin/false", "/usr/bin/false")
STRONG_GROUPS = {
    *("root", "wheel", "sudo", "adm", "disk", "shadow", "docker", "lxd"),
    *("lpadmin", "netdev", "plugdev", "input", "systemd-journal"),
}
"""Groups whose members can do more on a machine than look at it."""
LOCKED = ("!", "*")
KEPT_BY_ROOT = (PROGRAM, PACKAGED, "etc/vein-guide", "etc/systemd/system", "etc/udev/rules.d")
MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Account:
    """A user of the machine."""

    uid: int
    shell: str
    groups: dict[str, int]
    """Names of all groups, with their numbers."""


def account_of(tree: Tree, name: str = USER) -> Account | None:
    """Return a user; None when there is none of this name."""
    entry = _entry(tree, "etc/passwd", name)
    if len(entry) < 7 or not (entry[2].isdecimal() and entry[3].isdecimal()):
        return None
    groups = {}
    for line in tree.text("etc/group").splitlines():
        group = line.split(":")
        if len(group) == 4 and (group[2] == entry[3] or name in group[3].split(",")):
            groups[group[0]] = int(group[2])
    return Account(int(entry[2]), entry[6], groups)


def user_without_shell(scene: Scene) -> Finding:
    """Look at the user of the guide: no shell, no password, no strong group."""
    account = account_of(scene.tree)
    if account is None:
        return wrong(f"There is no user {USER}.")
    faults = []
    if account.uid == 0:
        faults.append(f"{USER} is root.")
    if account.shell not in NO_SHELLS:
        faults.append(f"{USER} has the shell {account.shell or '/bin/sh'}.")
    strong = sorted(STRONG_GROUPS & set(account.groups))
    if strong:
        faults.append(f"{USER} is in {', '.join(strong)}.")
    if not is_locked(scene.tree, USER):
        faults.append(f"{USER} has a password.")
    return all_of(f"{USER} has no shell, no password and no rights of others.", faults)


def is_locked(tree: Tree, name: str) -> bool:
    """Tell whether nobody can log in with a password; NotReadable when only root can see it."""
    entry = _entry(tree, "etc/shadow", name)
    return len(entry) > 1 and entry[1].startswith(LOCKED)


def program_not_writable(scene: Scene) -> Finding:
    """Look whether the user of the guide may change the program or the files of the recipe."""
    tree, account = scene.tree, account_of(scene.tree)
    if not (tree.names(PROGRAM) or tree.names(PACKAGED)):
        return wrong(f"The guide is neither in /{PROGRAM} nor in /{PACKAGED}.")
    uid, groups = (account.uid, set(account.groups.values())) if account else (-1, set())
    open_to_it = sorted(
        name
        for folder in KEPT_BY_ROOT
        for name, found in tree.walk(folder)
        if may_write(found, uid, groups)
    )
    if open_to_it:
        more = len(open_to_it) - MOST_NAMED
        names = ", ".join(f"/{name}" for name in open_to_it[:MOST_NAMED])
        return wrong(f"Can be changed: {names}{f' and {more} more' if more > 0 else ''}.")
    return ok("Only root can change the program and these files.")


def polkit_refuses(scene: Scene) -> Finding:
    """Look whether polkit refuses the user everything."""
    if not programs_of(scene.tree, ("polkitd", "polkit-1/polkitd")):
        return ok("polkit is not installed, so nobody is asked.")
    folder = "etc/polkit-1/rules.d"
    for name in scene.tree.names(folder):
        text = scene.tree.text(f"{folder}/{name}")
        if f'"{USER}"' in text and "Result.NO" in text:
            return ok(f"{name} refuses {USER} everything.")
    return wrong(f"No rule in /{folder} names {USER}.")


def _entry(tree: Tree, file: str, name: str) -> list[str]:
    for line in tree.text(file).splitlines():
        entry = line.split(":")
        if entry[0] == name:
            return entry
    return []
