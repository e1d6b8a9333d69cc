# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A start uses the clinic's file, or says what is wrong with it and goes on without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.clinic import start
from edu_app.clinic.start import MOST_SAID, settings_at_start
from edu_app.settings import DEFAULTS
from tests.clinic.clinic_folder import ClinicFolder

Said = pytest.CaptureFixture[str]


@pytest.fixture
def somewhere(clinic: ClinicFolder, monkeypatch: pytest.MonkeyPatch) -> ClinicFolder:
    """Let the machine's own place be a folder of the test."""
    monkeypatch.setattr(start, "places", lambda: (clinic.folder / "other.toml", clinic.path))
    return clinic


def test_without_a_file_the_defaults_stand_and_nothing_is_said(
    capsys: Said, somewhere: ClinicFolder
) -> None:
    assert settings_at_start(None) == (DEFAULTS, 0)
    assert capsys.readouterr() == ("", "")


def test_the_file_of_the_machine_is_used(capsys: Said, somewhere: ClinicFolder) -> None:
    somewhere.write('emergency-number = "112"')

    settings, faults = settings_at_start(None)

    assert (settings.emergency_number, faults) == ("112", 0)
    assert capsys.readouterr() == ("", "")


def test_a_named_file_comes_before_that_of_the_machine(
    somewhere: ClinicFolder, tmp_path: Path
) -> None:
    somewhere.write('emergency-number = "112"')
    named = tmp_path / "named.toml"
    named.write_text('emergency-number = "999"')

    assert settings_at_start(named)[0].emergency_number == "999"


def test_a_named_file_that_is_missing_is_said_and_no_other_is_taken(
    capsys: Said, somewhere: ClinicFolder
) -> None:
    somewhere.write('emergency-number = "112"')

    assert settings_at_start(Path("nowhere.toml")) == (DEFAULTS, 1)

    out, err = capsys.readouterr()
    first, last = err.splitlines()
    assert out == ""
    assert first == "vein-guide: nowhere.toml:0: There is no such file. Name another one."
    assert last.startswith("vein-guide: Nothing of this file is used")


def test_a_broken_file_is_said_with_line_and_way_out(capsys: Said, somewhere: ClinicFolder) -> None:
    somewhere.write('name = "Vein Clinic"\nemergency-number = ""\n')

    assert settings_at_start(None) == (DEFAULTS, 1)

    first, last = capsys.readouterr().err.splitlines()
    assert first == (
        f"vein-guide: {somewhere.path}:2: “emergency-number” is empty. "
        "Write the number to call, such as 911, 999 or 112."
    )
    assert "the emergency number 911" in last
    assert last.endswith(f"vein-guide clinic check {somewhere.path}")


def test_of_many_faults_the_first_are_said(capsys: Said, somewhere: ClinicFolder) -> None:
    somewhere.write("".join(f"key{number} = 1\n" for number in range(30)))

    assert settings_at_start(None)[1] == 30
    assert len(capsys.readouterr().err.splitlines()) == MOST_SAID + 1
