# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Notices are found in a bundle and in the source, and are taken to pieces."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.notices import FILE, HEADING, LINE, notices_text, read_notices

TEXT = f"""\
VEIN GUIDE 1

{HEADING}
1. QT
{HEADING}

Qt may be replaced.
It is in a folder.

{HEADING}
2. EVERYTHING
{HEADING}

a list

{HEADING}
3. NOTICES
{HEADING}

{LINE}
A 1
B 2
License: MIT
Source: https://example.org
{LINE}
Copyright (C) A

Be kind.

{LINE}
C 3
License: ISC
{LINE}
See the folder.
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "guide" / "_internal" / "edu_app"
    folder.mkdir(parents=True)
    return folder


def test_the_text_is_taken_to_pieces() -> None:
    notices = read_notices(TEXT)

    assert notices.opening == ("Qt may be replaced.", "It is in a folder.")
    assert [notice.names for notice in notices.notices] == [("A 1", "B 2"), ("C 3",)]
    assert notices.notices[0].lines[:3] == (
        "License: MIT",
        "Source: https://example.org",
        "Copyright (C) A",
    )
    assert notices.notices[1].lines == ("License: ISC", "See the folder.")


def test_a_text_of_nothing_has_no_notices() -> None:
    assert read_notices("").notices == ()
    assert read_notices("only words").opening == ("only words",)


def test_a_bundle_shows_the_file_that_lies_in_it(package: Path) -> None:
    (package.parent.parent / FILE).write_text("what is in it", "utf-8")

    assert notices_text(package) == "what is in it"


def test_a_bundle_without_its_file_still_says_the_first_things(package: Path) -> None:
    assert "Lesser General Public" in " ".join(notices_text(package).split())


def test_from_source_the_texts_of_the_checkout_are_shown() -> None:
    notices = read_notices(notices_text())

    assert "MIT" in [name for notice in notices.notices for name in notice.names]
    assert "Lesser General Public" in " ".join(notices.opening)


def test_a_file_beside_a_checkout_is_not_taken_for_ours(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("of somebody else")
    folder = tmp_path / "checkout" / "edu_app"

    assert "of somebody else" not in notices_text(folder)
