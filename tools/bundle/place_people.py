# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Poor places that come from people: no rights, no home, two at once, old files, odd names."""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from benchmarks.screen import Screen
from tools.bundle.place_machines import WORKS
from tools.bundle.place_trial import (
    NOBODY,
    SOMEBODY,
    Around,
    PlaceError,
    Trial,
    files_in,
    needs,
    refuse_telltales,
    state_of,
)

HANDED_OVER = "The guide is open already."
NOTHING_USED = "Nothing of this file is used"
NOTHING_BY_STAFF = "Nothing that staff have set on this machine is used"
OLD_CLINIC = 'name = "Vein clinic"\ncolour = "blue"\n\n[kiosk]\nidle = 60\n'
OLD_STAFF = '[kiosk]\nidle-seconds = 120\nvolume = 3\n\n[window]\nsize = "large"\n'
ODD = "Vène guide – 静脉 وريد"
KIOSK = ("--profile", "kiosk")


def without_rights(trial: Trial) -> str:
    """Let a user run it who may change nothing but an own home."""
    needs("setpriv", "Xvfb", root=True)
    home = trial.own_home(NOBODY)
    around = Around(user=NOBODY, variables={"HOME": str(home)})
    before = state_of(trial.bundle)
    trial.expect("self-test", says=WORKS, around=around)
    trial.show("no-rights", "--topic", "risks", around=around)
    trial.show("no-rights-kiosk", *KIOSK, around=around)
    if state_of(trial.bundle) != before:
        raise PlaceError("It has changed its own folder.")
    kept = sorted({Path(name).name for name in files_in(home)})
    return f"self-test, page and kiosk work; the home then holds {', '.join(kept)}"


def without_home(trial: Trial) -> str:
    """Take the home away in each way there is, and the folder for what is passing too."""
    needs("setpriv", "Xvfb", root=True)
    locked, file = trial.folder / "locked", trial.folder / "file"
    locked.mkdir(mode=0o755)
    file.touch()
    homes = {"unset": "-", "nonexistent": "/nonexistent", "locked": str(locked), "file": str(file)}
    for name, home in homes.items():
        variables = {"HOME": home, "TMPDIR": home if name != "unset" else "-"}
        around = Around(user=NOBODY, variables=variables)
        trial.expect("self-test", says=WORKS, around=around)
        trial.show(f"home-{name}", "--topic", "risks", around=around)
        trial.show(f"home-{name}-kiosk", *KIOSK, around=around)
    return f"self-test, laptop and kiosk work with a home that is {', '.join(homes)}"


def with_two_users(trial: Trial) -> str:
    """Let two users open it at the same time, and each of them a second time."""
    needs("setpriv", "Xvfb", root=True)
    users = [
        Around(user=user, variables={"HOME": str(trial.own_home(user)), "XDG_RUNTIME_DIR": "/run"})
        for user in (NOBODY, SOMEBODY)
    ]
    passing = set(Path(tempfile.gettempdir()).glob("*vein*"))
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        with (
            Screen(Path(one), options=("-ac",)) as left,
            Screen(Path(other), options=("-ac",)) as right,
            trial.started(left, "--topic", "risks", around=users[0]) as (first, first_said),
            trial.started(right, "--topic", "causes", around=users[1]) as (second, second_said),
        ):
            trial.await_window(left, first, first_said)
            trial.await_window(right, second, second_said)
            for user, screen in zip(users, (left, right), strict=True):
                where = {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "-"}
                seen = replace(user, variables={**user.variables, **where})
                trial.expect("--topic", "symptoms", says=HANDED_OVER, around=seen)
        for said in (first_said, second_said):
            refuse_telltales(said.read_text("utf-8", "replace"))
    if left_over := set(Path(tempfile.gettempdir()).glob("*vein*")) - passing - {trial.folder}:
        raise PlaceError(f"They share {left_over}.")
    return "both windows stay; each second start goes to its own user's window"


def with_old_settings(trial: Trial) -> str:
    """Give it files of the clinic and of the staff with keys that it does not know."""
    needs("Xvfb")
    clinic = trial.folder / "clinic.toml"
    clinic.write_text(OLD_CLINIC, "utf-8")
    staff = trial.home / ".local" / "state" / "vein-guide" / "staff.toml"
    staff.parent.mkdir(mode=0o700, parents=True)
    staff.write_text(OLD_STAFF, "utf-8")
    staff.chmod(0o600)
    said = trial.show("old-settings", *KIOSK, "--clinic", str(clinic))
    for sentence in (NOTHING_USED, NOTHING_BY_STAFF, "“colour” is not known", "“volume”"):
        if sentence not in said:
            raise PlaceError(f"It does not say “{sentence}”: {said}")
    if (clinic.read_text("utf-8"), staff.read_text("utf-8")) != (OLD_CLINIC, OLD_STAFF):
        raise PlaceError("It has changed the files.")
    trial.expect("clinic", "check", str(clinic), code=1, says="clinic.toml:2", around=None)
    return "opens with its own settings, names file, line and key; both files stay as they are"


def with_odd_names(trial: Trial) -> str:
    """Put program, content, clinic file and output where names have spaces and many scripts."""
    needs("Xvfb")
    place = trial.folder / ODD
    shutil.copytree(trial.bundle, place / "Vein Guide", symlinks=True, copy_function=os.link)
    content = place / "Content ж"
    shutil.copytree(trial.bundle / "_internal" / "edu_app" / "_bundled" / "content", content)
    clinic, out = place / "Klinik ñ.toml", place / "Blatt ü 图.html"
    clinic.write_text('name = "Clínica Ñandú"\nphone = "555 0100"\n', "utf-8")
    there = replace(trial, bundle=place / "Vein Guide")
    for locale in ("C.UTF-8", "C", "POSIX"):
        around = Around(variables={"LC_ALL": locale})
        given = ("--content", str(content), "--clinic", str(clinic))
        there.expect("self-test", says=WORKS, around=around)
        there.expect("clinic", "check", str(clinic), around=around)
        there.expect("handout", "risks", "-o", str(out), *given, around=around)
        if "Ñandú" not in out.read_text("utf-8"):
            raise PlaceError("The clinic's name is not in the hand-out.")
        out.unlink()
        there.show(f"odd-names-{locale}", "--topic", "risks", *given, around=around)
    return "self-test, clinic file, hand-out and window work, also in the locales C and POSIX"
