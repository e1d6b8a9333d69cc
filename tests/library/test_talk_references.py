# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Plans and the words around them are read when they are asked for, once, and never raise."""

from __future__ import annotations

from pathlib import Path

from edu_app.library.references import References
from edu_app.library.talk_references import TalkReferences
from edu_app.paths import content_dir


def test_the_guide_has_plans_and_words_for_them() -> None:
    references = TalkReferences(content_dir(), "en")

    assert references.plans.plans
    assert references.plans is references.plans
    assert references.talk is not None
    assert references.talk is references.talk


def test_a_folder_without_any_has_none(tmp_path: Path) -> None:
    references = TalkReferences(tmp_path, "en")

    assert references.plans.plans == ()
    assert references.talk is None


def test_what_is_wrong_is_said_with_the_other_lists(tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "broken.toml").write_text("place =", "utf-8")
    references = References(tmp_path, "en", {})
    assert references.plans.plans == ()

    assert [fault.file.name for fault in references.faults] == ["broken.toml"]
