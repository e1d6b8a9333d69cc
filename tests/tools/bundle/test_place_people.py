# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A place that people make poor is really made poor, and a bad answer there is told."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

import pytest

from tests.tools.bundle.played_trial import WELL, make_able, play
from tools.bundle import place_people
from tools.bundle.place_people import (
    HANDED_OVER,
    NOTHING_BY_STAFF,
    NOTHING_USED,
    OLD_CLINIC,
    with_odd_names,
    with_old_settings,
    with_two_users,
    without_home,
    without_rights,
)
from tools.bundle.place_trial import NOBODY, SOMEBODY, PlaceError, Said

__all__ = ["make_able"]
pytestmark = pytest.mark.usefixtures("able")
OLD = f"“colour” is not known. {NOTHING_USED} “volume” is not known. {NOTHING_BY_STAFF}"


class NoScreen:
    """Stands where a screen would be."""

    display = ":9"

    def __init__(self, *given: object, **more: object) -> None: ...

    def __enter__(self) -> NoScreen:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


def test_everything_is_run_by_a_user_without_rights(tmp_path: Path) -> None:
    trial = play(tmp_path)

    without_rights(trial)

    assert {around.user for _words, around in (*trial.run, *trial.shown)} == {NOBODY}


def test_a_change_of_its_own_folder_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial, states = play(tmp_path), iter([{"a": (1, 1)}, {"a": (2, 2)}])
    monkeypatch.setattr(place_people, "state_of", lambda folder: next(states))

    with pytest.raises(PlaceError, match="its own folder"):
        without_rights(trial)


def test_a_home_is_missing_in_every_way(tmp_path: Path) -> None:
    trial = play(tmp_path)

    without_home(trial)

    homes = [around.variables["HOME"] for _words, around in trial.run]
    assert homes == ["-", "/nonexistent", str(trial.folder / "locked"), str(trial.folder / "file")]
    assert len(trial.shown) == 8


def test_a_second_start_must_go_to_the_own_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place_people, "Screen", NoScreen)
    trial = play(tmp_path / "good", **{"--topic": Said(code=0, text=HANDED_OVER)})

    with_two_users(trial)

    assert [around.user for _words, around in trial.run] == [NOBODY, SOMEBODY]
    with pytest.raises(PlaceError, match="--topic symptoms"):
        with_two_users(play(tmp_path / "bad"))


def test_what_two_users_share_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = iter([[], [Path("/tmp/vein-guide.lock")]])
    monkeypatch.setattr(place_people, "Screen", NoScreen)
    monkeypatch.setattr(Path, "glob", lambda self, pattern: next(found))

    with pytest.raises(PlaceError, match=r"They share .*vein-guide\.lock"):
        with_two_users(play(tmp_path, **{"--topic": Said(code=0, text=HANDED_OVER)}))


def test_old_files_are_named_and_left_alone(tmp_path: Path) -> None:
    told = Said(code=1, text="clinic.toml:2: “colour” is not known.")
    trial = play(tmp_path / "good", OLD, clinic=told)

    with_old_settings(trial)

    assert (trial.folder / "clinic.toml").read_text("utf-8") == OLD_CLINIC
    with pytest.raises(PlaceError, match=NOTHING_BY_STAFF):
        with_old_settings(play(tmp_path / "bad", OLD.replace(NOTHING_BY_STAFF, ""), clinic=told))


@pytest.mark.parametrize("name", ["Clínica Ñandú", "Cl?nica ?and?"])
def test_letters_of_many_scripts_must_come_through(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial = play(tmp_path)
    content = trial.bundle / "_internal" / "edu_app" / "_bundled" / "content"
    content.mkdir(parents=True)
    (content / "order.toml").touch()
    (trial.folder / place_people.ODD).mkdir()

    def write_out(given: object, *words: str, around: object) -> Said:
        if words[0] == "handout":
            Path(words[3]).write_text(name, "utf-8")
        return Said(code=0, text=WELL)

    monkeypatch.setattr(type(trial), "say", write_out)
    if "Ñ" in name:
        assert "C and POSIX" in with_odd_names(trial)
        return
    with pytest.raises(PlaceError, match="not in the hand-out"):
        with_odd_names(trial)
