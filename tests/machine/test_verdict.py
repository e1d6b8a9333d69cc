# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A finding is a verdict with a sentence."""

from __future__ import annotations

from edu_app.machine.verdict import Finding, Verdict, all_of, ok, unknown, wrong


def test_each_verdict_has_its_word() -> None:
    assert ok("It is.") == Finding(Verdict.OK, "It is.")
    assert wrong("It is not.") == Finding(Verdict.WRONG, "It is not.")
    assert unknown("Who knows.") == Finding(Verdict.UNKNOWN, "Who knows.")


def test_all_faults_are_said_in_a_row() -> None:
    assert all_of("Fine.", []) == ok("Fine.")
    assert all_of("Fine.", ["One.", "Two."]) == wrong("One. Two.")
