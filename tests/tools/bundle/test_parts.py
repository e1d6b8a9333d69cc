# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Files of a folder are found in order, and all that is wrong is said at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.bundle.parts import Part, Refused, files_of, refuse


def test_every_file_is_found_links_too(tmp_path: Path) -> None:
    (tmp_path / "b" / "c").mkdir(parents=True)
    (tmp_path / "b" / "c" / "d").touch()
    (tmp_path / "a").symlink_to("b/c/d")
    (tmp_path / "b" / "e").symlink_to("c")

    assert files_of(tmp_path) == ("a", "b/c/d", "b/e")


def test_all_sentences_are_said_once() -> None:
    refuse(())

    with pytest.raises(Refused, match=r"^a\.\nb\.$"):
        refuse(["b.", "a.", "b."])


def test_the_title_needs_no_version() -> None:
    assert Part(key="a", name="A", licence="MIT").title == "A"
    assert Part(key="a", name="A", version="1", licence="MIT").title == "A 1"
