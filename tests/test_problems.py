# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Errors carry a sentence and a code; faults say where they are."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from edu_app.problems import (
    AssetMissing,
    ContentMissing,
    EduError,
    Fault,
    PageBroken,
    StartRefused,
)

FAULT = Fault(file=PurePosixPath("en/topics/a.md"), line=3, kind="quote", sentence="No quotes.")


def test_a_fault_is_written_as_file_line_sentence() -> None:
    assert str(FAULT) == "en/topics/a.md:3: No quotes."


def test_faults_sort_by_file_then_line() -> None:
    later = Fault(file=FAULT.file, line=10, kind="code", sentence="A")
    other = Fault(file=PurePosixPath("en/emergency.md"), line=99, kind="code", sentence="B")

    assert sorted([later, FAULT, other]) == [other, FAULT, later]


@pytest.mark.parametrize("kind", [ContentMissing, PageBroken])
def test_a_content_error_keeps_its_fault(kind: type[ContentMissing | PageBroken]) -> None:
    error = kind.of(FAULT)

    assert error.sentence == str(error) == str(FAULT)
    assert error.faults == (FAULT,)


def test_every_error_has_a_code_of_its_own() -> None:
    kinds = (EduError, ContentMissing, PageBroken, AssetMissing, StartRefused)

    assert len({kind.code for kind in kinds}) == len(kinds)
    assert AssetMissing("The font is missing.").sentence == "The font is missing."
