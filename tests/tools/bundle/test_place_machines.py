# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A place that the machine makes poor is really made poor, and a bad answer there is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.bundle.played_trial import make_able, play
from tools.bundle import place_machines
from tools.bundle.place_machines import (
    FULL,
    on_a_full_disk,
    on_read_only,
    with_a_wrong_clock,
    without_fonts,
    without_gpu,
)
from tools.bundle.place_trial import PlaceError, Said

__all__ = ["make_able"]
pytestmark = pytest.mark.usefixtures("able")
FULL_DISK = Said(code=2, text=f"vein-guide: x was not saved: {FULL}.")


def test_its_folder_is_mounted_read_only(tmp_path: Path) -> None:
    trial = play(tmp_path)

    assert "nothing in its folder was touched" in on_read_only(trial)
    assert trial.run[0][1].mounts[1] == f"mount -o remount,bind,ro {trial.bundle}"


def test_a_change_of_its_own_folder_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial, states = play(tmp_path), iter([{"a": (1, 1)}, {"a": (2, 2)}])
    monkeypatch.setattr(place_machines, "state_of", lambda folder: next(states))

    with pytest.raises(PlaceError, match="its own folder"):
        on_read_only(trial)


def test_other_letters_than_its_own_are_told(tmp_path: Path) -> None:
    trial = play(tmp_path / "good")
    bad = {"self-test": Said(code=0, text="fonts: DejaVu Sans")}

    assert "own letters" in without_fonts(trial)
    assert Path(trial.shown[0][1].variables["FONTCONFIG_FILE"]).is_file()
    with pytest.raises(PlaceError, match="DejaVu"):
        without_fonts(play(tmp_path / "bad", **bad))


def test_the_server_offers_no_glx(tmp_path: Path) -> None:
    trial = play(tmp_path)

    without_gpu(trial)

    assert {around.server for _name, around in trial.shown} == {("-extension", "GLX")}


def test_on_a_full_disk_every_command_must_say_so(tmp_path: Path) -> None:
    answers = dict.fromkeys(("handout", "checklist", "snapshot"), FULL_DISK)
    trial = play(tmp_path / "good", **answers)

    assert FULL in on_a_full_disk(trial)
    assert [name for name, _around in trial.shown] == [
        "full-disk-laptop: --profile laptop",
        "full-disk-kiosk: --profile kiosk",
    ]
    del answers["checklist"]
    with pytest.raises(PlaceError, match="“checklist --fhir"):
        on_a_full_disk(play(tmp_path / "bad", **answers))


def test_the_clock_goes_wrong_both_ways_and_is_right_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial = play(tmp_path)
    monkeypatch.setattr(place_machines, "_faketime", lambda: "/lib/fake.so")

    assert "-10y and +10y" in with_a_wrong_clock(trial)
    times = [around.variables.get("FAKETIME") for _name, around in trial.shown]
    assert times == ["-10y", "-10y", "+10y", "+10y", None]
