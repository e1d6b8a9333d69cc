# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a machine keeps is private and whole, and is read back only when it is surely its own."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from edu_app.machine import kept
from edu_app.machine.kept import keep, own_bytes
from edu_app.saving import NotSaved

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def refusal(path: Path, most: int = 100) -> int | None:
    """Return the number of the error with which a file is refused."""
    with pytest.raises(OSError) as refused:  # noqa: PT011  # its number is what is looked at
        own_bytes(path, most)
    return refused.value.errno


def test_a_file_and_its_folder_are_for_their_own_user_only(tmp_path: Path) -> None:
    path = tmp_path / "state" / "vein-guide" / "tries.json"

    keep(path, b"1")

    assert own_bytes(path, 100) == b"1"
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)


def test_a_folder_that_others_could_look_into_is_shut(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)

    keep(tmp_path / "tries.json", b"1")

    assert mode(tmp_path) == 0o700


def test_a_folder_that_cannot_be_shut_is_used_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    tmp_path.chmod(0o755)
    monkeypatch.setattr(kept.os, "chmod", refuse)

    keep(tmp_path / "tries.json", b"1")

    assert own_bytes(tmp_path / "tries.json", 100) == b"1"


def test_what_a_power_cut_left_is_swept_by_the_next_save(tmp_path: Path) -> None:
    (tmp_path / ".tries.json.0123abcd.part").write_bytes(b"ha")

    keep(tmp_path / "tries.json", b"1")

    assert [each.name for each in tmp_path.iterdir()] == ["tries.json"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")

    with pytest.raises(NotSaved) as told:
        keep(tmp_path / "state" / "tries.json", b"1")

    assert told.value.sentence == (
        "tries.json was not saved: it cannot be written. "
        f"Let the user of the guide write to {tmp_path / 'state'}."
    )


@pytest.mark.skipif(ROOT, reason="root may write everywhere")
def test_a_folder_where_nobody_may_write_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(NotSaved, match="nobody may write there"):
        keep(tmp_path / "tries.json", b"1")


def test_a_link_is_not_followed_either_way(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"old")
    path = tmp_path / "tries.json"
    path.symlink_to(other)

    assert refusal(path) == errno.ELOOP
    keep(path, b"new")
    assert (other.read_bytes(), own_bytes(path, 100)) == (b"old", b"new")


@pytest.mark.parametrize("rights", [0o620, 0o602, 0o666])
def test_a_file_that_others_may_change_is_refused(tmp_path: Path, rights: int) -> None:
    path = tmp_path / "tries.json"
    path.write_bytes(b"1")
    path.chmod(rights)

    assert refusal(path) == errno.EPERM


def test_a_file_of_somebody_else_is_refused_and_one_of_root_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tries.json"
    path.write_bytes(b"1")
    owner = path.stat().st_uid
    monkeypatch.setattr(kept.os, "getuid", lambda: owner + 1)

    if ROOT:
        assert own_bytes(path, 100) == b"1"
        os.chown(path, 12345, -1)
    assert refusal(path) == errno.EPERM


def test_where_files_have_no_owner_every_plain_file_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tries.json"
    path.write_bytes(b"1")
    path.chmod(0o666)
    monkeypatch.delattr(kept.os, "getuid")

    assert own_bytes(path, 100) == b"1"


def test_what_is_no_plain_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()

    assert refusal(tmp_path / "pipe") == errno.EINVAL
    assert refusal(tmp_path / "folder") == errno.EINVAL
    assert refusal(tmp_path / "missing") == errno.ENOENT


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tries.json"
    path.write_bytes(b"x" * 101)

    assert refusal(path) == errno.EFBIG
    assert len(own_bytes(path, 101)) == 101
