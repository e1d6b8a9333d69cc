# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The folder of the questions is looked through once, in the order that the path gives."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from edu_app.library.faq_files import FaqFiles
from tests.content_tree import ContentTree


@pytest.fixture
def files(tree: ContentTree) -> FaqFiles:
    for name, question in (("a", "hurt"), ("b", "awake"), ("c", "hurt")):
        tree.page(f"en/faq/{name}.md", f"Words.\n\n## A question? {{#{question}}}\n\nYes.\n")
    return FaqFiles(tree.root, "en", lambda: ("c", "gone"))


def test_the_path_comes_first_and_the_others_by_name(files: FaqFiles) -> None:
    assert files.ids == ("c", "a", "b")


def test_a_question_belongs_to_the_first_group_that_has_it(files: FaqFiles) -> None:
    assert dict(files.questions) == {"hurt": "c", "awake": "b"}


@pytest.mark.parametrize(
    ("target", "there"), [("", True), ("a", True), ("awake", True), ("nothing", False)]
)
def test_a_link_leads_to_a_group_or_a_question(files: FaqFiles, target: str, there: bool) -> None:
    assert files.has(target) is there


def test_a_group_is_a_file(files: FaqFiles) -> None:
    assert files.file_of("a") == PurePosixPath("en/faq/a.md")
