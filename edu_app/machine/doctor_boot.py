# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks at how a kiosk starts: boot menu, rescue shells, the disk, words on the screen."""

from __future__ import annotations

from edu_app.machine.doctor_accounts import is_locked
from edu_app.machine.doctor_keys import sysctl
from edu_app.machine.unit_file import is_wanted, read_conf
from edu_app.machine.verdict import Finding, Scene, all_of, ok, unknown, wrong

GRUB = "boot/grub/grub.cfg"
LOADER = "boot/loader/loader.conf"
SECURE = "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"
SHELL_WORDS = ("systemd.debug_shell", "systemd.debug-shell", "init=", "rescue", "single")


def boot_menu_locked(scene: Scene) -> Finding:
    """Look whether somebody at the boot menu could change how the machine starts."""
    tree = scene.tree
    if tree.has(GRUB):
        return _grub(tree.text(GRUB))
    if tree.has(LOADER):
        said = [line.split() for line in tree.text(LOADER).splitlines()]
        faults = [] if ["editor", "no"] in said else ["Lines of the boot menu can be changed."]
        faults += [] if ["timeout", "0"] in said else ["The boot menu waits."]
        return all_of("Nobody can change how the machine starts.", faults)
    return unknown("No boot menu of a known kind is here.")


def no_rescue_shell(scene: Scene) -> Finding:
    """Look whether a start that fails would end in a shell."""
    tree = scene.tree
    faults = [] if is_locked(tree, "root") else ["root has a password."]
    if is_wanted(tree, "debug-shell.service"):
        faults.append("debug-shell.service is started with the machine.")
    words = tree.text("proc/cmdline").split()
    faults += [f"The kernel was started with “{word}”." for word in words if _is_shell(word)]
    if words and not any(word.startswith("panic=") for word in words):
        faults.append("A start that fails would open a shell: the kernel has no panic=10.")
    return all_of("A start that fails opens no shell.", faults)


def secure_boot(scene: Scene) -> Finding:
    """Look whether only signed kernels start."""
    state = scene.tree.raw(SECURE)
    if len(state) == 5:
        return ok("Secure boot is on.") if state[4] == 1 else wrong("Secure boot is off.")
    if scene.tree.has("sys/firmware") and not scene.tree.has("sys/firmware/efi"):
        return wrong("The machine starts in the old way (BIOS), which has no secure boot.")
    return unknown("The firmware does not say.")


def disk_encrypted(scene: Scene) -> Finding:
    """Look for an encrypted device."""
    tree = scene.tree
    names = [name for name in tree.names("sys/block") if name.startswith("dm-")]
    if any(tree.text(f"sys/block/{name}/dm/uuid").startswith("CRYPT-") for name in names):
        return ok("A disk is encrypted.")
    table = tree.text("etc/crypttab").splitlines()
    if any(line.strip() and not line.startswith("#") for line in table):
        return ok("A disk is encrypted, by /etc/crypttab.")
    if tree.names("sys/block"):
        return wrong("No disk is encrypted.")
    return unknown("Nothing says which disks there are.")


def no_words_of_the_system(scene: Scene) -> Finding:
    """Look whether kernel or service manager would write on the screen."""
    tree = scene.tree
    faults = []
    now = tree.text("proc/sys/kernel/printk").split()
    later = sysctl(tree, "kernel.printk").split()
    if now and int(now[0]) > 1:
        faults.append(f"The kernel writes on the screen now (printk {now[0]}).")
    if not later or int(later[0]) > 1:
        faults.append("The kernel writes on the screen after a restart (kernel.printk).")
    if read_conf(tree, "system.conf").last("ShowStatus") not in ("no", "false", "0"):
        faults.append("The service manager writes on the screen (ShowStatus).")
    return all_of("Nothing is written on the screen.", faults)


def screen_on(scene: Scene) -> Finding:
    """Look whether the screen goes dark by itself."""
    blank = scene.tree.text("sys/module/kernel/parameters/consoleblank").strip()
    if not blank:
        words = scene.tree.text("etc/default/grub.d/vein-guide.cfg")
        return ok("It stays on.") if "consoleblank=0" in words else unknown("Nothing says so.")
    return ok("It stays on.") if blank == "0" else wrong(f"It goes dark after {blank} s.")


def _grub(text: str) -> Finding:
    faults = []
    if "superusers=" not in text or "password_pbkdf2" not in text:
        faults.append("The boot menu has no password.")
    if "(recovery mode)" in text:
        faults.append("The boot menu has entries for recovery.")
    if not any(line.strip() == "set timeout=0" for line in text.splitlines()):
        faults.append("The boot menu waits.")
    return all_of("Nobody can change how the machine starts.", faults)


def _is_shell(word: str) -> bool:
    return any(word == each or (each[-1] == "=" and word.startswith(each)) for each in SHELL_WORDS)
