# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.tools.packages.bundles import Commands, bundle
from tools.packages import debian, trial
from tools.packages.bare_root import BareRoot
from tools.packages.trial import CLINIC, KEPT, STALE, WITHOUT, Trial, older

Said = pytest.CaptureFixture[str]


def tried(folder: Path, commands: Commands) -> Trial:
    return Trial(BareRoot(folder, folder, commands), folder)


def put(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("x")


def test_the_older_version_has_one_file_more_and_only_for_a_while(tmp_path: Path) -> None:
    made = bundle(tmp_path / "bundle")

    with older(made, tmp_path / "older") as folder:
        extra = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()} - {
            path.relative_to(made) for path in made.rglob("*") if path.is_file()
        }
        assert extra == {Path(STALE)}

    assert not (tmp_path / "older").exists()


def test_installing_says_the_version_and_that_every_file_is_whole(
    tmp_path: Path, capsys: Said
) -> None:
    commands = Commands()
    test = tried(tmp_path, commands)

    test.install("install", tmp_path / "a.deb")

    assert test.steps[0].holds
    assert commands.asked[0][-1].endswith("install /mnt/a.deb")
    assert "holds" in capsys.readouterr().out


def test_a_file_that_dpkg_finds_changed_breaks_the_step(tmp_path: Path) -> None:
    test = tried(tmp_path, Commands(output="??5?????? /usr/lib/vein-guide/LICENSE"))

    test.install("install", tmp_path / "a.deb")

    assert not test.steps[0].holds


@pytest.mark.parametrize(("code", "holds"), [(0, True), (1, False)])
def test_the_self_test_is_one_line(tmp_path: Path, code: int, holds: bool) -> None:
    test = tried(tmp_path, Commands(code=code, output="a\nEverything works.\n"))

    test.self_test()

    assert (test.steps[0].seen, test.steps[0].holds) == ("Everything works.", holds)


def test_a_kiosk_that_nobody_turned_on_is_off(tmp_path: Path) -> None:
    test = tried(tmp_path, Commands())

    test.is_off()
    put(tmp_path, f"{debian.UNITS}/vein-guide-kiosk.service")
    test.is_off()
    put(tmp_path, "etc/systemd/system/multi-user.target.wants/vein-guide-kiosk.service")
    test.is_off()

    assert [step.holds for step in test.steps] == [False, True, False]
    assert test.steps[2].seen == "unit there, vein-guide-kiosk.service"


def test_what_an_older_version_leaves_is_seen(tmp_path: Path) -> None:
    test = tried(tmp_path, Commands())

    test.stale_is_gone()
    put(tmp_path, f"{debian.HOME}/{STALE}")
    test.stale_is_gone()

    assert [step.holds for step in test.steps] == [True, False]


def test_removing_has_to_keep_what_the_clinic_wrote(tmp_path: Path) -> None:
    test = tried(tmp_path, Commands())

    test.remove()
    put(tmp_path, f"{debian.HOME}/vein-guide")
    test.remove()

    assert [step.holds for step in test.steps] == [True, False]
    assert test.steps[0].seen == "program gone, clinic.toml kept"


def test_purging_has_to_leave_nothing(tmp_path: Path) -> None:
    commands = Commands()
    test = tried(tmp_path, commands)

    test.purge()
    put(tmp_path, CLINIC)
    put(tmp_path, f"{KEPT}/staff.toml")
    test.purge()

    assert [step.seen for step in test.steps] == [
        "nothing of it left",
        "etc/vein-guide/clinic.toml, var/lib/vein-guide",
    ]
    assert [step.holds for step in test.steps] == [True, False]
    assert commands.asked[-1][-1].endswith("autoremove --purge")


def test_each_step_says_how_long_it_took(tmp_path: Path, capsys: Said) -> None:
    test = tried(tmp_path, Commands())

    test.note("a", "b", holds=False, since=time.monotonic() - 61)

    assert test.steps[0].seconds >= 61
    assert capsys.readouterr().out.startswith("  BROKEN    61.0 s  a: b")


def test_a_persons_own_folder_is_the_only_exception_besides_the_systems() -> None:
    assert {name for name in WITHOUT if name not in trial.NOTES_OF_THE_SYSTEM} == {"home/patient/*"}
