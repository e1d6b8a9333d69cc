# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pictures can be rebuilt, and what is not what its landmarks give is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools.artwork.__main__ import OUT, differing, main
from tools.artwork.catalogue import MODULES

CHEAP = "follow-up-timeline"
"""The drawing that is built fastest."""


def test_a_drawing_is_rebuilt_byte_for_byte(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--only", CHEAP, "--out", str(tmp_path)]) == 0

    assert differing([f"{CHEAP}.light.svg", f"{CHEAP}.json"], tmp_path, OUT, whole=False) == []
    assert CHEAP in capsys.readouterr().out


def test_art_that_was_changed_by_hand_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in OUT.glob(f"{CHEAP}.*"):
        shutil.copy(file, tmp_path)
    (tmp_path / f"{CHEAP}.dark.svg").write_text("<svg/>")
    (tmp_path / f"{CHEAP}.hc.svg").unlink()

    assert main(["--only", CHEAP, "--check", "--out", str(tmp_path)]) == 1

    told = capsys.readouterr().err.splitlines()
    assert [line.split()[0] for line in told] == [f"{CHEAP}.dark.svg", f"{CHEAP}.hc.svg"]


def test_a_file_that_no_drawing_makes_is_found_in_the_whole_set(tmp_path: Path) -> None:
    (tmp_path / "stray.light.svg").write_text("<svg/>")

    assert differing([], tmp_path, tmp_path, whole=True) == ["stray.light.svg"]
    assert differing([], tmp_path, tmp_path, whole=False) == []


def test_an_unknown_drawing_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--only", "nothing"])

    assert "there is no drawing nothing" in capsys.readouterr().err


def test_every_module_of_a_drawing_is_in_the_list() -> None:
    folder = Path(__file__).resolve().parents[3] / "tools" / "artwork" / "drawings"
    there = {path.stem for path in folder.glob("*.py")} - {"__init__"}

    assert there == set(MODULES)
    assert len(MODULES) == len(set(MODULES))
