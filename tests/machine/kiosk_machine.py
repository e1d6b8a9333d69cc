# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A made-up machine that keeps every line of the recipe, for tests that break one."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from edu_app.clinic.pin import hash_pin
from edu_app.machine.doctor import CHECKS
from edu_app.machine.recipe import recipe_folder
from edu_app.machine.tree import Tree
from edu_app.machine.verdict import Finding, Scene, Verdict

PIN_HASH = hash_pin("135790", bytes(16))
MASKS = (
    *("getty@.service", "autovt@.service", "serial-getty@.service", "ctrl-alt-del.target"),
    *("sleep.target", "suspend.target", "hibernate.target"),
)
WANTED = ("vein-guide-kiosk.service", "vein-guide-firewall.service", "usbguard.service")
UNITS = "etc/systemd/system"
UNIT = f"{UNITS}/vein-guide-kiosk.service"
PLUGINS = "opt/vein-guide/lib/python3.11/site-packages/PySide6/Qt/plugins/platforms"
MOUNTS = """\
overlay / overlay rw,relatime 0 0
/dev/mapper/kept /var/lib ext4 rw,noexec 0 0
tmpfs /var/spool/cups tmpfs rw,size=65536k 0 0
"""
GRUB = """\
set superusers="root"
password_pbkdf2 root grub.pbkdf2.sha512.10000.AA
set timeout=0
menuentry 'Debian' --unrestricted {
}
"""
CUPS = """\
# no port
PreserveJobFiles No
PreserveJobHistory No
Browsing No
WebInterface No
Listen /run/cups/cups.sock
<Location />
  Order allow,deny
</Location>
"""
QUEUES = """\
<DefaultPrinter front-desk>
DeviceURI ipp://printer/ipp/print
State Idle
</DefaultPrinter>
"""
CLINIC = f"""\
name = "Vein Clinic"
[printing]
printer = "front-desk"
[kiosk]
prints = ["checklist"]
pin-hash = "{PIN_HASH}"
"""
TCP = """\
  sl  local_address rem_address   st
   0: 0100007F:0277 00000000:0000 0A 00000000:00000000
   1: 0200A8C0:8000 0300A8C0:0277 01 00000000:00000000
"""
UDP = """\
  sl  local_address rem_address   st
   0: 00000000:0044 00000000:0000 07 00000000:00000000
"""
TOUCH = """\
I: Bus=0003 Vendor=0eef
N: Name="A touch screen"
B: EV=b
B: ABS=661800000000003

I: Bus=0019 Vendor=0000
N: Name="Power Button"
B: EV=3
"""
FILES = {
    "etc/passwd": "root:x:0:0::/root:/bin/bash\n"
    "vein-guide:x:990:990:Vein Guide:/var/lib/vein-guide:/usr/sbin/nologin\n",
    "etc/group": "root:x:0:\nvein-guide:x:990:\nvideo:x:44:vein-guide\nsudo:x:27:nurse\n",
    "etc/shadow": "root:*:20000::::::\nvein-guide:!*:20000::::::\n",
    "usr/lib/polkit-1/polkitd": "",
    "usr/bin/cage": "cage",
    "var/lib/dpkg/info/cage.md5sums": f"{hashlib.md5(b'cage').hexdigest()}  usr/bin/cage\n",
    "usr/bin/Xwayland": "",
    f"{PLUGINS}/libqwayland.so": "",
    "usr/lib/apt/apt.systemd.daily": "",
    "usr/lib/systemd/system/apt-daily.timer": "[Timer]\nOnCalendar=*-*-* 6,18:00\n",
    "usr/lib/systemd/system/apt-daily-upgrade.timer": "[Timer]\nOnCalendar=*-*-* 6:00\n",
    "usr/sbin/cupsd": "",
    "etc/cups/cupsd.conf": CUPS,
    "etc/cups/printers.conf": QUEUES,
    "usr/sbin/usbguard-daemon": "",
    "etc/usbguard/usbguard-daemon.conf": "ImplicitPolicyTarget=block\n",
    "etc/usbguard/rules.conf": "allow id 0eef:0001\n",
    "etc/vein-guide/clinic.toml": CLINIC,
    "boot/grub/grub.cfg": GRUB,
    "sys/fs/cgroup/system.slice/vein-guide-kiosk.service/cgroup.procs": "70\n71\n",
    "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c": "\6\0\0\0\1",
    "sys/block/dm-0/dm/uuid": "CRYPT-LUKS2-0",
    "sys/class/drm/card0-HDMI-A-1/status": "connected\n",
    "sys/class/drm/card0-HDMI-A-2/status": "disconnected\n",
    "sys/class/rtc/rtc0/name": "rtc",
    "sys/module/kernel/parameters/consoleblank": "0\n",
    "proc/70/comm": "cage\n",
    "proc/70/cmdline": "/usr/bin/cage\0-d\0--\0/opt/vein-guide/bin/python\0-s",
    "proc/70/environ": "LANG=C.UTF-8\0QT_QPA_PLATFORM=wayland\0",
    "proc/71/comm": "python\n",
    "proc/71/status": "Name:\tpython\nNoNewPrivs:\t1\n",
    "proc/cmdline": "root=/dev/mapper/root quiet panic=10\n",
    "proc/sys/kernel/sysrq": "0\n",
    "proc/sys/kernel/core_pattern": "|/bin/false\n",
    "proc/sys/kernel/printk": "1\t1\t1\t1\n",
    "proc/modules": "i915 1 0 - Live 0x0\n",
    "proc/swaps": "Filename Type Size\n",
    "proc/net/tcp": TCP,
    "proc/net/udp": UDP,
    "proc/net/tcp6": "  sl\n   0: 00000000000000000000000001000000:0277 0:0000 0A\n",
    "proc/self/mounts": MOUNTS,
    "proc/bus/input/devices": TOUCH,
    "proc/asound/cards": " 0 [PCH]: HDA-Intel - HDA Intel PCH\n",
    "proc/meminfo": "MemTotal: 8000000 kB\nMemAvailable: 4000000 kB\n",
    "run/udev/data/c13:64": "N:input/event0\nE:ID_INPUT_KEYBOARD=1\nE:LIBINPUT_IGNORE_DEVICE=1\n",
}


class Machine:
    """A tree of files that can be changed and looked at."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.tree = Tree(root)
        self.free = 10**12

    def put(self, name: str, text: str) -> None:
        """Write a file, with the folders above it."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

    def change(self, name: str, old: str, new: str) -> None:
        """Change a part of a file that has to be there."""
        text = (self.root / name).read_text()
        assert old in text
        self.put(name, text.replace(old, new))

    def link(self, name: str, target: str) -> None:
        """Make a link, in place of whatever has its name."""
        self.cut(name)
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)

    def cut(self, name: str) -> None:
        """Take a file or a folder away."""
        path = self.root / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    def check(self, name: str) -> Finding:
        """Return what the doctor finds by one check."""
        return CHECKS[name](self.scene())

    def scene(self) -> Scene:
        """Return the machine as the doctor gets it."""
        return Scene(self.tree, lambda folder: self.free)


def set_up(root: Path) -> Machine:
    """Return a machine as the recipe asks for."""
    shutil.copytree(recipe_folder() / "linux" / "root", root, dirs_exist_ok=True)
    machine = Machine(root)
    for name, text in FILES.items():
        machine.put(name, text)
    for unit in MASKS:
        machine.link(f"{UNITS}/{unit}", "/dev/null")
    for unit in WANTED:
        machine.link(f"{UNITS}/multi-user.target.wants/{unit}", f"/{UNITS}/{unit}")
    machine.link("etc/localtime", "/usr/share/zoneinfo/America/Chicago")
    return machine


def check_is(machine: Machine, name: str, verdict: Verdict, words: str) -> None:
    """Assert what the doctor finds by one check."""
    found = machine.check(name)
    assert words in found.words
    assert found.verdict is verdict
