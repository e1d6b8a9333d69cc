# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A file is there whole or not at all, and the reason is said in words."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from edu_app.saving import NotSaved, sweep_drafts, write_whole
from tests.full_disk import room_for


def test_a_file_is_written_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "page.pdf", b"new")

    assert (tmp_path / "page.pdf").read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["page.pdf"]


def test_a_file_that_was_there_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"old")

    write_whole(path, b"new")

    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("place", "reason"),
    [("missing/page.pdf", "the folder is not there"), ("taken", "a folder has that name")],
)
def test_a_place_that_is_none_is_told(tmp_path: Path, place: str, reason: str) -> None:
    (tmp_path / "taken").mkdir()

    with pytest.raises(NotSaved) as caught:
        write_whole(tmp_path / place, b"new")

    name = place.rpartition("/")[2]
    assert caught.value.sentence == f"{name} was not saved: {reason}. Choose another place."
    assert caught.value.reason == reason
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]


def test_a_long_name_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotSaved, match="the name is too long"):
        write_whole(tmp_path / ("x" * 300), b"new")

    assert not any(tmp_path.iterdir())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_place_where_nobody_may_write_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(NotSaved, match="nobody may write there"):
        write_whole(tmp_path / "page.pdf", b"new")


def test_a_full_disk_leaves_the_old_file_and_no_part_of_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"old")

    with room_for(1000), pytest.raises(NotSaved, match="the disk is full"):
        write_whole(path, b"x" * 5000)

    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["page.pdf"]


def test_a_private_file_is_for_its_own_user_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_whole(tmp_path / "open", b"x")
        write_whole(tmp_path / "shut", b"x", private=True)
    finally:
        os.umask(before)

    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("open", "shut")]
    assert modes == [0o666, 0o600]


def test_a_link_is_replaced_and_what_it_leads_to_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"old")
    path = tmp_path / "page.pdf"
    path.symlink_to("other")

    write_whole(path, b"new")

    assert not path.is_symlink()
    assert ((tmp_path / "other").read_bytes(), path.read_bytes()) == (b"old", b"new")


CUT = """
import os, pathlib, signal, sys
from edu_app import saving
saving.os.replace = lambda *names: os.kill(os.getpid(), signal.SIGKILL)
saving.write_whole(pathlib.Path(sys.argv[1]), b"new" * 1000)
"""


def test_a_power_cut_leaves_the_old_file_and_a_draft_that_is_swept(tmp_path: Path) -> None:
    path = tmp_path / "staff[1].toml"
    path.write_bytes(b"old")
    (tmp_path / "staff[1].toml.part").write_bytes(b"somebody's own")

    ended = subprocess.run((sys.executable, "-c", CUT, path), cwd=Path(__file__).parent.parent)

    assert ended.returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 3

    sweep_drafts(path)

    names = sorted(each.name for each in tmp_path.iterdir())
    assert names == ["staff[1].toml", "staff[1].toml.part"]


def test_nothing_to_sweep_is_no_trouble(tmp_path: Path) -> None:
    sweep_drafts(tmp_path / "missing" / "page.pdf")

    assert not any(tmp_path.iterdir())


def test_a_draft_that_cannot_be_swept_stops_nothing(tmp_path: Path) -> None:
    draft = tmp_path / ".page.pdf.01234567.part"
    draft.mkdir()

    sweep_drafts(tmp_path / "page.pdf")

    assert draft.is_dir()


def test_a_folder_whose_names_cannot_be_settled_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def refuse(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise PermissionError(13, "Permission denied")
        fsync(handle)

    monkeypatch.setattr("edu_app.saving.os.fsync", refuse)

    write_whole(tmp_path / "page.pdf", b"new")

    assert (tmp_path / "page.pdf").read_bytes() == b"new"
