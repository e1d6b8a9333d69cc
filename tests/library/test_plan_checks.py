# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a plan names has to be there: pages, drawings and their parts, sources."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from edu_app.library.plan_checks import plans_show_what_is_there
from edu_app.library.survey import Survey, survey
from edu_app.paths import assets_dir, content_dir

PLAN = "first-visit.toml"


@pytest.fixture(name="root", scope="module")
def copy_content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the content that can be broken."""
    root = tmp_path_factory.mktemp("content")
    shutil.copytree(content_dir(), root, dirs_exist_ok=True)
    return root


def broken(root: Path, old: str, new: str) -> Survey:
    """Return a survey of the content with one plan changed; the file is put back."""
    file = root / "plans" / PLAN
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    found = survey(root, assets_dir(), "en", {"emergency": "911"})
    assert found.library.references.plans.plans
    return found


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ('topic = "what-is-ilfvs"', 'topic = "nowhere"', "unknown-page"),
        ('sources = ["R62"]', 'sources = ["R999"]', "unknown-source"),
        ('diagram = "pelvic-veins"', 'diagram = "nothing"', "unknown-diagram"),
        ('diagram-step = "healthy"', 'diagram-step = "ill"', "unknown-step"),
        ('hide = ["ligament"]', 'hide = ["hair"]', "unknown-layer"),
        ('hide = ["ligament"]', 'point-out = "toe"', "unknown-structure"),
    ],
)
def test_what_is_not_there_is_said_with_its_line(root: Path, old: str, new: str, kind: str) -> None:
    file = root / "plans" / PLAN
    text = file.read_text("utf-8")
    try:
        found = broken(root, old, new)
        (fault,) = plans_show_what_is_there(found)
        line = file.read_text("utf-8").split("\n")[fault.line - 1]
    finally:
        file.write_text(text, "utf-8")

    assert fault.kind == kind
    assert line == new


def test_the_plans_of_the_guide_show_what_is_there() -> None:
    found = survey(content_dir(), assets_dir(), "en", {"emergency": "911"})

    assert len(found.library.references.plans.plans) == 6
    assert list(plans_show_what_is_there(found)) == []
    assert found.library.references.talk is not None
    assert found.library.references.faults == ()
