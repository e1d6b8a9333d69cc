# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A start uses both files, and says of a broken one what is wrong and what still holds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from edu_app.machine import at_start
from edu_app.machine.at_start import SET_AGAIN, settings_here
from edu_app.settings import DEFAULTS

Said = pytest.CaptureFixture[str]
REPOSITORY = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(autouse=True)
def clinic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the machine's own file of the clinic would stand."""
    path = tmp_path / "clinic.toml"
    monkeypatch.setattr(at_start, "places", lambda: (path,))
    return path


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    """Return where the file of staff would stand."""
    (tmp_path / "state").mkdir()
    return tmp_path / "state" / "staff.toml"


def test_without_any_file_the_defaults_stand_and_nothing_is_said(capsys: Said, staff: Path) -> None:
    assert settings_here(None, staff.parent) == (DEFAULTS, 0)
    assert capsys.readouterr() == ("", "")


def test_both_files_are_used(capsys: Said, clinic: Path, staff: Path) -> None:
    clinic.write_text('name = "Vein Clinic"')
    staff.write_text('name = "Other"\nphone = "555 0100"')

    settings, faults = settings_here(None, staff.parent)

    assert (settings.clinic_name, settings.phone, faults) == ("Vein Clinic", "555 0100", 0)
    assert capsys.readouterr() == ("", "")


def test_a_named_file_comes_before_that_of_the_machine(
    clinic: Path, staff: Path, tmp_path: Path
) -> None:
    clinic.write_text('name = "Vein Clinic"')
    named = tmp_path / "named.toml"
    named.write_text('name = "Named"')

    assert settings_here(named, staff.parent)[0].clinic_name == "Named"
    assert settings_here(tmp_path / "missing.toml", staff.parent)[1] == 1


def test_of_a_broken_file_of_staff_the_way_out_is_said(
    capsys: Said, clinic: Path, staff: Path
) -> None:
    clinic.write_text('emergency-number = "112"')
    staff.write_text("nme = 1\n")

    settings, faults = settings_here(None, staff.parent)

    assert (settings.emergency_number, faults) == ("112", 1)
    assert capsys.readouterr().err.splitlines() == [
        f"vein-guide: {staff}:1: “nme” is not known. Is “name” meant?",
        f"vein-guide: {SET_AGAIN}",
    ]


def test_of_a_broken_file_of_the_clinic_the_number_is_said_that_holds(
    capsys: Said, clinic: Path, staff: Path
) -> None:
    clinic.write_text("nme = 1\n")
    staff.write_text('emergency-number = "999"')

    assert settings_here(None, staff.parent)[0].emergency_number == "999"
    *_, last = capsys.readouterr().err.splitlines()
    assert "the emergency number 999. " in last
    assert last.endswith(f"vein-guide clinic check {clinic}")


def test_faults_of_both_files_are_counted(capsys: Said, clinic: Path, staff: Path) -> None:
    clinic.write_text("nme = 1\n")
    staff.write_text("nme = 1\nphon = 2\n")

    assert settings_here(None, staff.parent) == (DEFAULTS, 3)
    assert len(capsys.readouterr().err.splitlines()) == 5


def test_a_link_that_leads_nowhere_is_said(capsys: Said, staff: Path) -> None:
    staff.symlink_to("nowhere")

    assert settings_here(None, staff.parent) == (DEFAULTS, 1)
    assert SET_AGAIN in capsys.readouterr().err


def test_a_machine_without_files_loads_nothing_to_read_them(home: Path) -> None:
    code = (
        "import sys, pathlib; from edu_app.machine import at_start; at_start.places = lambda: (); "
        f"at_start.settings_here(None, pathlib.Path({str(home)!r})); "
        "print([name for name in ('msgspec', 'tomllib', 'tomli_w') if name in sys.modules])"
    )

    ended = subprocess.run(
        (sys.executable, "-c", code), cwd=REPOSITORY, capture_output=True, text=True, check=True
    )

    assert ended.stdout == "[]\n"
