# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A file is there whole or not at all, and the reason is said in words."""

from __future__ import annotations

import os
import resource
import signal
from pathlib import Path

import pytest

from edu_app.saving import NotSaved, write_whole


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
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(NotSaved, match="the disk is full"):
            write_whole(path, b"x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)

    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["page.pdf"]
