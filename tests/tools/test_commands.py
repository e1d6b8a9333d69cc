# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Programs run quietly, with nobody asked, and what they said is kept."""

from __future__ import annotations

import sys

from tools.commands import MISSING, last_lines, run


def test_what_a_program_said_is_kept_with_its_errors() -> None:
    ended = run((sys.executable, "-c", "import sys; print('out'); sys.exit('err')"))

    assert ended.code == 1
    assert not ended.ok
    assert {"out", "err"} <= set(ended.output.split())


def test_a_program_is_never_asked_anything() -> None:
    ended = run((sys.executable, "-c", "print(repr(input.__name__)); import sys; sys.stdin.read()"))

    assert ended.ok


def test_apt_and_pip_are_told_that_nobody_listens() -> None:
    ended = run((sys.executable, "-c", "import os; print(os.environ['DEBIAN_FRONTEND'])"))

    assert ended.output.strip() == "noninteractive"


def test_a_program_that_is_not_there_is_a_failure_and_no_traceback() -> None:
    ended = run(("no-such-program-here",))

    assert ended.code == MISSING
    assert "no-such-program-here" in ended.output


def test_only_the_last_lines_with_words_are_shown() -> None:
    assert last_lines("one\n\ntwo  \nthree\n", count=2) == "    two\n    three"


def test_warnings_are_left_out_when_there_is_more() -> None:
    assert last_lines("WARNING: retrying\nERROR: none\n") == "    ERROR: none"
    assert last_lines("WARNING: retrying\n") == "    WARNING: retrying"


def test_a_line_that_runs_on_is_cut() -> None:
    assert last_lines("a" * 99, width=10) == "    aaaaaaaa …"
