# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The command prints what everything in this copy is made of."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from edu_app.licences import run_licences
from edu_app.options import Parser
from tests.content_tree import REPOSITORY

Said = pytest.CaptureFixture[str]


def test_everything_is_printed(capsys: Said) -> None:
    assert run_licences(Parser("licences", ""), []) == 0

    said = capsys.readouterr().out
    assert "RUN FROM ITS SOURCE" in said
    assert "Creative Commons" in said


def test_names_alone_are_printed(capsys: Said) -> None:
    assert run_licences(Parser("licences", ""), ["--list"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert "OFL-1.1" in lines
    assert all(len(line) < 80 for line in lines)


def test_a_pipe_that_has_seen_enough_is_no_trouble() -> None:
    command = f"{sys.executable} -m edu_app licences | head -1; exit ${{PIPESTATUS[0]}}"
    ended = subprocess.run(
        ("bash", "-c", command),
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONUNBUFFERED": ""},
        check=False,
    )

    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("VEIN GUIDE")
