# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What patients read in a talk is easy, and no question can be answered by yes or no."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from edu_app.editorial.plan_gates import plan_words
from edu_app.editorial.wording import Wording, read_wording
from edu_app.library.loader import Library
from edu_app.paths import content_dir

ASK = "How would you tell somebody at home what this is?"


@pytest.fixture(name="wording", scope="module")
def read_rules() -> Wording:
    """Return the rules of English."""
    wording, _ = read_wording(content_dir(), "en")
    assert wording is not None
    return wording


@pytest.fixture(name="root", scope="module")
def copy_content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the content that can be changed."""
    root = tmp_path_factory.mktemp("content")
    shutil.copytree(content_dir(), root, dirs_exist_ok=True)
    return root


def kinds(root: Path, wording: Wording, old: str = "", new: str = "") -> list[str]:
    """Return the faults of the plans after one change, which is taken back."""
    file = root / "en" / "plans" / "first-visit.toml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    try:
        return [fault.kind for fault in plan_words(Library(root, "en", {}), wording)]
    finally:
        file.write_text(text, "utf-8")


def test_the_plans_of_the_guide_pass(root: Path, wording: Wording) -> None:
    assert kinds(root, wording) == []


def test_hard_lines_are_said(root: Path, wording: Wording) -> None:
    text = (root / "en" / "plans" / "first-visit.toml").read_text("utf-8")
    hard = re.sub(
        r"lines = \[.*?\]", 'lines = ["Circulation deteriorates considerably."]', text, flags=re.S
    )

    assert kinds(root, wording, text, hard) == ["fkgl"]


@pytest.mark.parametrize(
    ("ask", "closed"),
    [
        ("Do you understand this?", True),
        ("Is this clear?", True),
        ("Tell me what this is.", True),
        ("Is it worse in the morning or in the evening?", False),
        ("What is this?", False),
        ("Candles: what are they for?", False),
    ],
)
def test_a_closed_question_is_said(root: Path, wording: Wording, ask: str, closed: bool) -> None:
    assert kinds(root, wording, ASK, ask) == (["closed-question"] if closed else [])
