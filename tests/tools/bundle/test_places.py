# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every poor place is gone to once, and what came of it stands in a table."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.bundle import places
from tools.bundle.place_trial import LeftOut, PlaceError, Trial
from tools.bundle.places import PLACES, Place, Result, go, main, table


def well(trial: Trial) -> str:
    return f"well | at {trial.home.name}"


def fail(trial: Trial) -> str:
    raise PlaceError(f"bad\nin {trial.folder.name}")


def leave_out(trial: Trial) -> str:
    raise LeftOut("only root can make it")


def made_up(name: str) -> Place:
    runs = {"well": well, "fail": fail, "out": leave_out}
    return Place(name=name, made="by hand", run=runs[name])


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("vein-guide", "vein-guide-cli"):
        (tmp_path / "bundle" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "bundle" / name).touch()
    made = {name: made_up(name) for name in ("well", "out")}
    monkeypatch.setattr(places, "PLACES", made)
    return tmp_path / "bundle"


def test_what_came_of_a_place_is_a_row(tmp_path: Path) -> None:
    trial = Trial(bundle=tmp_path, folder=tmp_path / "here", pictures=tmp_path)

    outcomes = [go(made_up(name), trial) for name in ("well", "fail", "out")]

    assert [each.result for each in outcomes] == [Result.WORKS, Result.FAILS, Result.LEFT_OUT]
    assert table(outcomes).splitlines()[2:] == [
        "| well | by hand | works | well \\| at home |",
        "| fail | by hand | FAILS | bad in here |",
        "| out | by hand | not run | only root can make it |",
    ]


@pytest.mark.parametrize("fails", [False, True])
def test_a_run_fails_where_one_place_fails(
    bundle: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    fails: bool,
) -> None:
    if fails:
        monkeypatch.setattr(places, "PLACES", {**places.PLACES, "fail": made_up("fail")})

    assert main(["--from", str(bundle)]) == int(fails)
    assert "| well | by hand | works |" in capsys.readouterr().out


def test_without_a_bundle_nothing_is_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--from", str(tmp_path)]) == 2
    assert "make bundle" in capsys.readouterr().err


def test_every_place_that_was_asked_for_is_there() -> None:
    assert len(PLACES) == 12
    assert all(each.name and each.made for each in PLACES.values())
