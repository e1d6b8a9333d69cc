# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks at the doors of a kiosk: USB, radio, network."""

from __future__ import annotations

from edu_app.machine.tree import Tree, programs_of, running
from edu_app.machine.unit_file import is_wanted
from edu_app.machine.verdict import Finding, Scene, all_of, ok, unknown, wrong

DISKS = ("usb-storage", "uas")
RADIO = ("bluetooth", "cfg80211")
NOTHING = ("/bin/false", "/usr/bin/false", "/bin/true", "/usr/bin/true")
MOUNTERS = ("udisks2/udisksd", "udiskie", "gvfsd", "gvfs/gvfsd", "usbmuxd", "ModemManager")
NETWORKERS = ("NetworkManager", "nm-applet", "connmand", "avahi-daemon", "cups-browsed")
LISTENING_TCP, WAITING_UDP = "0A", "07"
ASKS_FOR_ADDRESS = {68, 546}
"""Ports on which a machine waits for its own address."""
OF_ITSELF_6 = "00000000000000000000000001000000"
BLOCKS = ("soft", "hard")
FIREWALL = "vein-guide-firewall.service"


def usb_storage_off(scene: Scene) -> Finding:
    """Look whether a stick would become a disk."""
    return _modules_off(scene.tree, DISKS, "Sticks and telephones do not become disks.")


def radio_off(scene: Scene) -> Finding:
    """Look whether Bluetooth or Wi-Fi work."""
    tree = scene.tree
    found = _modules_off(tree, RADIO, "Bluetooth and Wi-Fi are not loaded.")
    on = [
        tree.text(f"sys/class/rfkill/{name}/name").strip() or name
        for name in tree.names("sys/class/rfkill")
        if not any(tree.text(f"sys/class/rfkill/{name}/{kind}").strip() == "1" for kind in BLOCKS)
    ]
    return wrong(f"{found.words} On now: {', '.join(on)}.") if on else found


def usbguard(scene: Scene) -> Finding:
    """Look whether only known devices are let in."""
    tree = scene.tree
    if not programs_of(tree, ("usbguard-daemon",)):
        return unknown("usbguard is not installed; so the ports have to be locked away.")
    said = tree.text("etc/usbguard/usbguard-daemon.conf").splitlines()
    faults = []
    if "ImplicitPolicyTarget=block" not in said and "ImplicitPolicyTarget=reject" not in said:
        faults.append("usbguard lets in what it does not know (ImplicitPolicyTarget).")
    if not tree.text("etc/usbguard/rules.conf").strip():
        faults.append("usbguard knows no device (usbguard generate-policy).")
    if not is_wanted(tree, "usbguard.service"):
        faults.append("usbguard is not started with the machine.")
    return all_of("Only the devices that usbguard knows are let in.", faults)


def no_automount(scene: Scene) -> Finding:
    """Look for whatever mounts or announces devices."""
    found = programs_of(scene.tree, MOUNTERS)
    return wrong(f"Installed: {', '.join(found)}.") if found else ok("Nothing mounts by itself.")


def network_silent(scene: Scene) -> Finding:
    """Look for whatever talks to people about the network, or to the network about us."""
    found = sorted({*programs_of(scene.tree, NETWORKERS), *running(scene.tree, NETWORKERS)})
    if found:
        return wrong(f"Installed: {', '.join(found)}.")
    return ok("Nothing shows notices about the network.")


def nothing_listens(scene: Scene) -> Finding:
    """Look for open doors to the network."""
    tree = scene.tree
    faults = []
    if not is_wanted(tree, FIREWALL):
        faults.append(f"{FIREWALL} is not started with the machine.")
    open_ports = sorted({*_ports(tree, "tcp", LISTENING_TCP), *_ports(tree, "udp", WAITING_UDP)})
    if open_ports:
        names = ", ".join(f"{kind} {port}" for kind, port in open_ports)
        faults.append(f"Something listens on {names}.")
    if not faults and not tree.has("proc/net/tcp"):
        return unknown("The firewall is set up. What listens can be seen on the running machine.")
    return all_of("The firewall is set up, and nothing listens to the network.", faults)


def _modules_off(tree: Tree, names: tuple[str, ...], good: str) -> Finding:
    folders = ("etc/modprobe.d", "usr/lib/modprobe.d")
    texts = (tree.text(f"{where}/{name}") for where in folders for name in tree.names(where))
    said = [line.split() for text in texts for line in text.splitlines()]
    loaded = {line.split(" ")[0] for line in tree.text("proc/modules").splitlines()}
    faults = [
        f"{name} may be loaded."
        for name in names
        if not any(["install", name, nothing] in said for nothing in NOTHING)
    ]
    faults += [f"{name} is loaded now." for name in names if name.replace("-", "_") in loaded]
    return all_of(good, faults)


def _ports(tree: Tree, kind: str, state: str) -> list[tuple[str, int]]:
    """Return the ports that are open to others than the machine itself."""
    found = []
    for name in (kind, f"{kind}6"):
        for line in tree.text(f"proc/net/{name}").splitlines()[1:]:
            words = line.split()
            address, _, port = words[1].partition(":")
            number = int(port, 16)
            if words[3] == state and not _is_own(address) and number not in ASKS_FOR_ADDRESS:
                found.append((kind, number))
    return found


def _is_own(address: str) -> bool:
    """Tell whether an address of the kernel's table means this machine (127.0.0.0/8, ::1)."""
    return address.endswith("7F") or address == OF_ITSELF_6
