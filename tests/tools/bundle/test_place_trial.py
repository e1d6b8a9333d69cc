# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A program is run with what shall be around it, and judged by what it says and shows."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from benchmarks.start import PROGRAMS
from tools.bundle import place_trial
from tools.bundle.place_trial import (
    Around,
    LeftOut,
    PlaceError,
    Trial,
    files_in,
    needs,
    refuse_telltales,
    state_of,
)

SPEAKER = """#!/bin/sh
echo "words $*"
echo "home $HOME"
case "$1" in fail) echo "Qt: bad" ;; two) exit 2 ;; esac
"""


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    """Return a trial of a bundle that says what it is given."""
    for name in ("bundle", "place/home"):
        (tmp_path / name).mkdir(parents=True)
    program(tmp_path / "bundle" / "vein-guide-cli", SPEAKER)
    return Trial(
        bundle=tmp_path / "bundle", folder=tmp_path / "place", pictures=tmp_path / "pictures"
    )


def program(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    file.chmod(0o755)


def test_what_is_around_a_program_is_made_before_it_starts() -> None:
    around = Around(user=65534, mounts=("mount -t tmpfs none /x", "true"))

    assert around.wrapped(("guide", "a b")) == (
        *("unshare", "--mount", "sh", "-c"),
        'mount -t tmpfs none /x && true && exec "$@"',
        *("sh", "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "guide", "a b"),
    )
    assert Around().wrapped(("guide",)) == ("guide",)


def test_a_program_has_a_home_of_its_own_and_no_other_variables(trial: Trial) -> None:
    found = trial.environment(Around(variables={"A": "1"}), DISPLAY=":7")

    assert set(found) == {"PATH", "HOME", "LANG", "DISPLAY", "A"}
    assert "HOME" not in trial.environment(Around(variables={"HOME": "-"}))
    assert f"home {trial.home}" in trial.say("hello").text


def test_what_a_program_should_say_is_compared(trial: Trial) -> None:
    assert trial.expect("two", code=2, says="words two", around=None).code == 2

    for code, says in ((0, "words"), (2, "other")):
        with pytest.raises(PlaceError, match="“two” ended with 2 and said: words two"):
            trial.expect("two", code=code, says=says, around=None)


@pytest.mark.parametrize("words", place_trial.TELLTALE)
def test_some_words_come_only_from_a_mistake(words: str) -> None:
    with pytest.raises(PlaceError, match="It said"):
        refuse_telltales(f"before\n{words} after")


def test_a_mistake_is_found_whatever_the_code(trial: Trial) -> None:
    with pytest.raises(PlaceError, match="It said: Qt: bad"):
        trial.say("fail")


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LeftOut, match=r"^no-such-program is not installed$"):
        needs("sh", "no-such-program")

    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(LeftOut, match="only root"):
        needs("sh", root=True)
    needs("sh")


def test_starts_that_were_ended_here_do_not_count(trial: Trial) -> None:
    file = trial.home / ".local" / "starts.json"
    file.parent.mkdir()
    file.write_text("[1, 2]")

    trial.forget_starts()

    assert files_in(trial.folder) == []


def test_a_change_in_a_folder_is_seen(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    before = state_of(tmp_path)

    (tmp_path / "file").write_text("newer")

    assert before == before | {"file": before["file"]}
    assert state_of(tmp_path) != before


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_a_window_is_seen_and_its_picture_kept(
    trial: Trial, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place_trial, "REST_SECONDS", 0.0)
    floor = PROGRAMS / "floor.py"
    program(trial.bundle / "vein-guide", f'#!/bin/sh\nexec "{sys.executable}" "{floor}"\n')

    trial.show("small", around=Around(size=(640, 480), filled=False))
    with pytest.raises(PlaceError, match=r"does not fill the screen: large\.png"):
        trial.show("large")

    assert files_in(trial.pictures) == ["large.png", "small.png"]


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_a_program_that_ends_shows_no_window(trial: Trial) -> None:
    program(trial.bundle / "vein-guide", "#!/bin/sh\necho sorry\n")

    with pytest.raises(PlaceError, match="No window came: sorry"):
        trial.show("none")
