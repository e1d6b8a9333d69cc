# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What staff set is kept whole, below what the clinic's file says, and never lost by trouble."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edu_app.clinic.reader import read_clinic
from edu_app.clinic.record import keys
from edu_app.machine.staff_file import (
    HEAD,
    Kept,
    SettingsRefused,
    changed,
    read_settings,
    save_staff,
)
from edu_app.saving import NotSaved
from edu_app.settings import DEFAULTS, Settings
from tests.clinic.clinic_folder import PIN_HASH, ClinicFolder

REPOSITORY = Path(__file__).resolve().parent.parent.parent
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
EVERYTHING: dict[str, object] = {
    "name": "Vein Clinic “Süd”",
    "phone": "555 0100",
    "address": ("12 Mill Lane", "Springfield"),
    "hours": ("Monday 8 to 5",),
    "emergency-number": "112",
    "languages": ("en",),
    "printing.printer": 'Front \\ "Desk"',
    "printing.paper": "letter",
    "kiosk.prints": frozenset({"pages", "checklist"}),
    "kiosk.pin-hash": PIN_HASH,
    "kiosk.idle-seconds": 120,
    "kiosk.attract": False,
    "kiosk.tone": False,
    "kiosk.open": ["Mon-Fri 07:30-18:00"],
    "kiosk.restart-at": "",
    "kiosk.counts": True,
    "screen.mm-per-px": 0.25,
    "screen.display": "HDMI-1",
}


@pytest.fixture
def clinic(tmp_path: Path) -> ClinicFolder:
    (tmp_path / "etc").mkdir()
    return ClinicFolder(tmp_path / "etc")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder that the machine keeps things in; it is not there yet."""
    return tmp_path / "state" / "vein-guide"


def staff(folder: Path, text: str) -> Path:
    """Put a text where staff's file stands."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "staff.toml").write_text(text)
    return folder / "staff.toml"


def named(folder: Path) -> list[str]:
    """Return the names of what lies in a folder."""
    return sorted(each.name for each in folder.iterdir())


# ---------------------------------------------------------------- reading


def test_without_any_file_the_defaults_stand(folder: Path) -> None:
    assert read_settings(None, folder) == Kept(settings=DEFAULTS)


def test_each_key_comes_from_the_clinic_else_from_staff_else_from_the_defaults(
    clinic: ClinicFolder, folder: Path
) -> None:
    clinic.write('emergency-number = "112"\n[kiosk]\ntone = true\nprints = []\n')
    staff(folder, 'emergency-number = "999"\nphone = "555 0100"\nkiosk.tone = false\n')

    kept = read_settings(clinic.path, folder)

    assert kept.faults == ()
    assert kept.settings == Settings(
        emergency_number="112",
        phone="555 0100",
        fixed=frozenset({"emergency-number", "kiosk.tone", "kiosk.prints"}),
    )


def test_a_default_that_the_clinic_has_written_down_is_fixed_too(
    clinic: ClinicFolder, folder: Path
) -> None:
    clinic.write("[kiosk]\nidle-seconds = 90\n")
    staff(folder, "[kiosk]\nidle-seconds = 300\n")

    assert read_settings(clinic.path, folder).settings.idle_seconds == 90


def test_every_key_of_the_clinic_counts_before_that_of_staff(
    clinic: ClinicFolder, folder: Path
) -> None:
    save_staff(folder, {"name": "Other", "kiosk.idle-seconds": 600, "screen.display": "DP-2"})

    kept = read_settings(clinic.whole(), folder)

    assert kept.settings.fixed == frozenset(keys())
    assert replace(kept.settings, fixed=frozenset()) == read_clinic(clinic.path).settings


@pytest.mark.parametrize(
    "raw",
    [b"\xff", b"\0", b"nme = 1", b'emergency-number = ""', b"[kiosk", b"#" * 70_000, b"\n" * 2_000],
    ids=lambda raw: repr(raw[:8]),
)
def test_a_broken_file_of_staff_is_said_and_the_clinics_own_holds(
    clinic: ClinicFolder, folder: Path, raw: bytes
) -> None:
    clinic.write('emergency-number = "112"')
    path = staff(folder, "")
    path.write_bytes(raw)

    kept = read_settings(clinic.path, folder)

    assert [fault.file.name for fault in kept.faults] == ["staff.toml"]
    assert kept.settings == Settings(emergency_number="112", fixed=frozenset({"emergency-number"}))


def test_a_broken_file_of_the_clinic_fixes_nothing_and_that_of_staff_holds(
    clinic: ClinicFolder, folder: Path
) -> None:
    clinic.write('phone = "555 0199"\nemergency-number = ""\n')
    staff(folder, 'phone = "555 0100"')

    kept = read_settings(clinic.path, folder)

    assert [fault.file.name for fault in kept.faults] == ["clinic.toml"]
    assert kept.settings == Settings(phone="555 0100")


def test_a_missing_file_of_the_clinic_is_said_when_it_was_named(
    clinic: ClinicFolder, folder: Path
) -> None:
    assert [fault.kind for fault in read_settings(clinic.path, folder).faults] == ["missing-file"]


def test_a_file_that_is_surely_not_of_staff_is_not_used(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text('emergency-number = "112"')
    path = staff(folder, 'emergency-number = "112"')
    path.chmod(0o666)
    (open_to_all,) = read_settings(None, folder).faults

    path.unlink()
    path.symlink_to(tmp_path / "other.toml")
    kept = read_settings(None, folder)

    assert "others may change it" in open_to_all.sentence
    assert [fault.kind for fault in kept.faults] == ["unreadable"]
    assert kept.settings == DEFAULTS


@given(raw=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_at_all_makes_reading_fail(folder: Path, raw: bytes) -> None:
    staff(folder, "").write_bytes(raw)

    kept = read_settings(None, folder)

    assert not kept.faults or kept.settings == DEFAULTS


# ---------------------------------------------------------------- saving


def test_everything_that_can_be_set_comes_back_as_it_was(folder: Path) -> None:
    save_staff(folder, EVERYTHING)

    kept = read_settings(None, folder)

    assert set(EVERYTHING) == set(keys()) - {"logo"}
    assert kept.faults == ()
    assert kept.settings == Settings(
        clinic_name="Vein Clinic “Süd”",
        phone="555 0100",
        address=("12 Mill Lane", "Springfield"),
        hours=("Monday 8 to 5",),
        emergency_number="112",
        languages=("en",),
        printer='Front \\ "Desk"',
        paper="letter",
        kiosk_prints=frozenset({"checklist", "pages"}),
        pin_hash=PIN_HASH,
        idle_seconds=120,
        attract=False,
        tone=False,
        open_hours=("Mon-Fri 07:30-18:00",),
        restart_at="",
        counts=True,
        mm_per_px=0.25,
        display="HDMI-1",
    )


def test_a_logo_is_named_from_the_folder_of_the_file(folder: Path, clinic: ClinicFolder) -> None:
    folder.mkdir(parents=True)
    ClinicFolder(folder).logo()

    save_staff(folder, {"logo": Path("logo.svg")})

    assert read_settings(None, folder).settings.logo == folder / "logo.svg"
    clinic.logo(name="theirs.svg")
    kept = read_settings(clinic.write('logo = "theirs.svg"'), folder)
    assert kept.settings.logo == clinic.folder / "theirs.svg"


def test_what_was_set_before_is_kept(folder: Path) -> None:
    save_staff(folder, {"phone": "555 0100", "kiosk.tone": False})
    save_staff(folder, {"kiosk.idle-seconds": 120, "phone": "555 0101"})

    found = read_settings(None, folder).settings

    assert (found.phone, found.tone, found.idle_seconds) == ("555 0101", False, 120)


def test_nothing_takes_a_key_out_again(folder: Path) -> None:
    save_staff(folder, {"phone": "555 0100", "screen.mm-per-px": 0.3})
    save_staff(folder, {"screen.mm-per-px": None, "kiosk.tone": None})

    assert read_settings(None, folder).settings == Settings(phone="555 0100")


def test_the_file_can_be_read_by_people_and_by_nobody_else(folder: Path) -> None:
    save_staff(folder, {"screen.display": "DP-1", "kiosk.tone": False, "name": "Vein Clinic"})
    path = folder / "staff.toml"

    assert path.read_text("utf-8") == (
        f'{HEAD}name = "Vein Clinic"\n\n[kiosk]\ntone = false\n\n[screen]\ndisplay = "DP-1"\n'
    )
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"kiosk.idle-seconds": 5}, "“idle-seconds” is not between 60 and 600"),
        ({"kiosk.idle-seconds": True}, "“idle-seconds” holds true or false"),
        ({"kiosk.idel": 5}, "“idel” is not known in [kiosk]"),
        ({"kiosks.tone": True}, "“kiosks” is not known"),
        ({"emergency-number": ""}, "“emergency-number” is empty"),
        ({"emergency-number": None, "phone": "x"}, "“phone” has fewer than 3 digits"),
        ({"name": "a\nb"}, "a character that nobody sees"),
        ({"name": "\ud800"}, "a character that nobody sees"),
        ({"kiosk.pin-hash": "135790"}, "“pin-hash” is not in the form"),
        ({"screen.mm-per-px": float("nan")}, "“mm-per-px” is not between"),
        ({"kiosk.open": ("always",)}, "always"),
        ({"logo": "logo.svg"}, "There is no such file"),
    ],
)
def test_what_no_file_may_say_is_refused_and_nothing_changes(
    folder: Path, values: dict[str, object], words: str
) -> None:
    save_staff(folder, {"phone": "555 0100"})
    before = (folder / "staff.toml").read_bytes()

    with pytest.raises(SettingsRefused) as refused:
        save_staff(folder, values)

    assert words in refused.value.sentence
    assert "135790" not in refused.value.sentence
    assert (folder / "staff.toml").read_bytes() == before


def test_a_broken_file_is_replaced_by_what_is_set_now(folder: Path) -> None:
    staff(folder, 'phone = "555 0100"\nnme = 1\n')

    save_staff(folder, {"kiosk.tone": False})

    assert read_settings(None, folder) == Kept(settings=Settings(tone=False))


def test_a_link_in_its_place_is_replaced_and_not_followed(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text('phone = "555 0100"')
    folder.mkdir(parents=True)
    (folder / "staff.toml").symlink_to(other)

    save_staff(folder, {"kiosk.tone": False})

    assert other.read_text() == 'phone = "555 0100"'
    assert read_settings(None, folder) == Kept(settings=Settings(tone=False))


@pytest.mark.skipif(ROOT, reason="root may write everywhere")
def test_a_folder_where_nobody_may_write_is_told(folder: Path) -> None:
    save_staff(folder, {"phone": "555 0100"})
    folder.chmod(0o500)

    with pytest.raises(NotSaved) as told:
        save_staff(folder, {"kiosk.tone": False})

    assert told.value.sentence == (
        f"{folder / 'staff.toml'} was not saved: nobody may write there. "
        "What was set before still holds."
    )


def test_a_folder_that_cannot_be_is_told(folder: Path) -> None:
    folder.parent.write_text("a file where a folder should be")

    with pytest.raises(NotSaved) as told:
        save_staff(folder, {"kiosk.tone": False})

    assert told.value.sentence == (
        f"{folder / 'staff.toml'} was not saved: the folder is not there. "
        "What was set before still holds."
    )


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of 8 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ("mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", folder), capture_output=True
    )
    if made.returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(("umount", folder), check=True)


def test_a_full_disk_keeps_what_was_set_before(small_disk: Path) -> None:
    save_staff(small_disk, {"phone": "555 0100"})
    (small_disk / "other").write_bytes(b"x" * 4096)

    with pytest.raises(NotSaved, match="the disk is full"):
        save_staff(small_disk, {"kiosk.tone": False})

    assert named(small_disk) == ["other", "staff.toml"]
    assert read_settings(None, small_disk) == Kept(settings=Settings(phone="555 0100"))


CUT = """
import os, pathlib, signal, sys
from edu_app import saving
from edu_app.machine.staff_file import save_staff
saving.os.replace = lambda *names: os.kill(os.getpid(), signal.SIGKILL)
save_staff(pathlib.Path(sys.argv[1]), {"kiosk.tone": False})
"""


def test_a_power_cut_while_saving_keeps_what_was_set_before(folder: Path) -> None:
    save_staff(folder, {"phone": "555 0100"})

    ended = subprocess.run((sys.executable, "-c", CUT, folder), cwd=REPOSITORY)

    assert ended.returncode == -signal.SIGKILL
    assert len(named(folder)) == 2
    assert read_settings(None, folder) == Kept(settings=Settings(phone="555 0100"))
    save_staff(folder, {"kiosk.counts": True})
    assert named(folder) == ["staff.toml"]
    assert tomllib.loads((folder / "staff.toml").read_text()) == {
        "phone": "555 0100",
        "kiosk": {"counts": True},
    }


# ---------------------------------------------------------------- a window that is open


def test_settings_change_as_a_new_start_would_find_them(clinic: ClinicFolder, folder: Path) -> None:
    clinic.write('name = "Vein Clinic"\n[kiosk]\ntone = true\n')
    values: dict[str, object] = {
        "kiosk.idle-seconds": 120,
        "kiosk.prints": {"pages"},
        "phone": "555 0100",
        "kiosk.tone": False,
    }
    save_staff(folder, {"phone": "555 0199"})
    before = read_settings(clinic.path, folder).settings

    save_staff(folder, values)
    now = changed(before, folder, values)

    assert now == read_settings(clinic.path, folder).settings
    assert now.tone
    assert changed(now, folder, {"phone": None}).phone == ""


def test_settings_never_become_what_no_file_may_say(folder: Path) -> None:
    with pytest.raises(SettingsRefused, match="between 60 and 600"):
        changed(DEFAULTS, folder, {"kiosk.idle-seconds": 5})
