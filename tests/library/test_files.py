# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A file is read whole, or one sentence says why it is not."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from edu_app.library import files
from edu_app.library.files import LARGEST, MOST_LINES, read_bytes, read_head, read_text
from edu_app.problems import ContentMissing, PageBroken

FILE = PurePosixPath("page.md")


def test_text_comes_without_its_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes("\ufeffcafé\n".encode())

    assert read_text(tmp_path, FILE) == "café\n"


def test_the_head_ends_with_a_whole_line(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("one\ntwo\nthree\n", "utf-8")

    assert read_head(tmp_path, FILE, 9) == "one\ntwo\n"
    assert read_head(tmp_path, FILE, 100) == "one\ntwo\nthree\n"


def test_the_largest_file_allowed_can_be_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"a" * LARGEST)

    assert len(read_text(tmp_path, FILE)) == LARGEST


@pytest.mark.parametrize(
    ("raw", "line", "kind", "says"),
    [
        (b"a" * (LARGEST + 1), 0, "too-large", "larger than 256 KiB"),
        (b"\n" * (MOST_LINES + 1), 0, "too-many-lines", "more than 5000 lines"),
        (b"a\nb\n\xc3", 3, "bad-utf-8", "Byte 5 is not UTF-8"),
        (b"a\n\xff\xfeb", 2, "bad-utf-8", "Byte 3 is not UTF-8"),
        ("a".encode("utf-16"), 1, "nul-character", "Byte 4 is a NUL character"),
    ],
)
def test_what_is_no_page_is_refused(
    tmp_path: Path, raw: bytes, line: int, kind: str, says: str
) -> None:
    (tmp_path / FILE).write_bytes(raw)

    with pytest.raises(PageBroken, match=says) as caught:
        read_text(tmp_path, FILE)

    (fault,) = caught.value.faults
    assert (fault.file, fault.line, fault.kind) == (FILE, line, kind)


def test_a_large_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / FILE).open("wb") as large:
        large.truncate(10 * 2**30)  # takes no room on the disk, and would not fit into memory

    with pytest.raises(PageBroken, match="larger than 256 KiB"):
        read_text(tmp_path, FILE)


def test_bytes_are_read_up_to_a_limit(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\0")

    assert read_bytes(tmp_path / FILE, 2) == b"\xff\0"
    with pytest.raises(OSError, match="larger than 1 bytes"):
        read_bytes(tmp_path / FILE, 1)
    with pytest.raises(FileNotFoundError):
        read_bytes(tmp_path / "gone", 1)


@pytest.mark.parametrize("name", ["/dev/zero", "/", "/dev/null"])
def test_only_files_have_bytes(name: str) -> None:
    with pytest.raises(OSError, match="This is not a file"):
        read_bytes(Path(name), 100)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing, match=r"^page\.md:0: The file is missing"):
        read_text(tmp_path, FILE)


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("words", "utf-8")
    (tmp_path / FILE).symlink_to("real.md")

    assert read_text(tmp_path, FILE) == "words"


@pytest.mark.parametrize("target", ["../outside.md", "/etc/hostname"])
def test_a_link_out_of_the_folder_is_refused(tmp_path: Path, target: str) -> None:
    root = tmp_path / "content"
    root.mkdir()
    (tmp_path / "outside.md").write_text("secret", "utf-8")
    (root / FILE).symlink_to(target)

    with pytest.raises(PageBroken, match="leads out of the content folder"):
        read_text(root, FILE)


def test_a_linked_folder_is_refused_too(tmp_path: Path) -> None:
    root = tmp_path / "content"
    root.mkdir()
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "page.md").write_text("secret", "utf-8")
    (root / "en").symlink_to(tmp_path / "outside")

    with pytest.raises(PageBroken, match="leads out of the content folder"):
        read_text(root, PurePosixPath("en/page.md"))


def test_the_content_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "page.md").write_text("words", "utf-8")
    (tmp_path / "content").symlink_to("real")

    assert read_text(tmp_path / "content", FILE) == "words"


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE).symlink_to(FILE)

    with pytest.raises(PageBroken, match="cannot be read"):
        read_text(tmp_path, FILE)


def test_a_disk_that_fails_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / FILE).write_text("words", "utf-8")

    def failing(_path: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.os, "stat", failing)

    with pytest.raises(PageBroken, match=r"cannot be read \(Permission denied\)"):
        read_text(tmp_path, FILE)
