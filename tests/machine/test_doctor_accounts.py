# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The user of a kiosk has no shell, no password, and may change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine.doctor_accounts import account_of
from edu_app.machine.verdict import Verdict
from tests.machine.kiosk_machine import PLUGINS, Machine, check_is, set_up

OK, WRONG = Verdict.OK, Verdict.WRONG


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return set_up(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("vein-guide:x:", "someone:x:", "There is no user vein-guide."),
        (":990:990:", ":one:990:", "There is no user vein-guide."),
        (":990:990:", ":0:990:", "vein-guide is root."),
        ("/usr/sbin/nologin", "/bin/bash", "vein-guide has the shell /bin/bash."),
        ("/usr/sbin/nologin", "", "vein-guide has the shell /bin/sh."),
    ],
)
def test_a_user_who_could_log_in_is_wrong(machine: Machine, old: str, new: str, words: str) -> None:
    machine.change("etc/passwd", old, new)

    check_is(machine, "user-without-shell", WRONG, words)


def test_a_strong_group_is_named(machine: Machine) -> None:
    machine.change("etc/group", "sudo:x:27:nurse", "sudo:x:27:nurse,vein-guide")

    check_is(machine, "user-without-shell", WRONG, "vein-guide is in sudo.")


def test_a_password_is_said(machine: Machine) -> None:
    machine.change("etc/shadow", "vein-guide:!*:", "vein-guide:$y$j9T$AA:")

    check_is(machine, "user-without-shell", WRONG, "vein-guide has a password.")


def test_the_groups_of_a_user_are_known(machine: Machine) -> None:
    account = account_of(machine.tree)

    assert account is not None
    assert account.uid == 990
    assert account.groups == {"vein-guide": 990, "video": 44}


def test_a_program_that_others_may_change_is_named(machine: Machine) -> None:
    for name in ("a.py", "b.py", "c.py", "d.py"):
        machine.put(f"opt/vein-guide/{name}", "")
        (machine.root / "opt/vein-guide" / name).chmod(0o666)

    words = "Can be changed: /opt/vein-guide/a.py"
    check_is(machine, "program-not-writable", WRONG, words)
    assert machine.check("program-not-writable").words.endswith("and 1 more.")


def test_one_file_is_named_alone(machine: Machine) -> None:
    (machine.root / "etc/vein-guide/clinic.toml").chmod(0o666)

    words = "Can be changed: /etc/vein-guide/clinic.toml."
    check_is(machine, "program-not-writable", WRONG, words)


def test_a_program_that_is_not_there_is_said(machine: Machine) -> None:
    machine.cut("opt/vein-guide")

    words = "The guide is neither in /opt/vein-guide nor in /usr/lib/vein-guide."
    check_is(machine, "program-not-writable", WRONG, words)


def test_a_program_of_the_package_is_looked_at_too(machine: Machine) -> None:
    machine.cut("opt/vein-guide")
    machine.put("usr/lib/vein-guide/vein-guide", "")

    check_is(machine, "program-not-writable", OK, "Only root can change the program")

    (machine.root / "usr/lib/vein-guide/vein-guide").chmod(0o777)

    words = "Can be changed: /usr/lib/vein-guide/vein-guide."
    check_is(machine, "program-not-writable", WRONG, words)


def test_without_the_user_the_rights_of_others_still_count(machine: Machine) -> None:
    machine.put("etc/passwd", "")
    (machine.root / PLUGINS / "libqwayland.so").chmod(0o646)

    check_is(machine, "program-not-writable", WRONG, "libqwayland.so.")


def test_polkit_needs_a_rule(machine: Machine) -> None:
    machine.put("etc/polkit-1/rules.d/10-vein-guide.rules", "// nothing")
    check_is(machine, "polkit-refuses", WRONG, "names vein-guide")

    machine.cut("usr/lib/polkit-1/polkitd")
    check_is(machine, "polkit-refuses", Verdict.OK, "polkit is not installed")
