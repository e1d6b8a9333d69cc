# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The buttons under a page lead along the path and leave the page as read."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.topics.turns import Turns
from edu_app.library.link import HOME, Link
from tests.content_tree import ContentTree
from tests.stage import Stage


@pytest.mark.parametrize(
    ("start", "back", "on"),
    [
        ("what-is-ilfvs", "", "topic:anatomy"),
        ("causes", "topic:anatomy", "topic:may-thurner"),
        ("get-help-now", "topic:questions-to-ask", "checklist:"),
    ],
)
def test_the_way_goes_on_and_back(stage: Stage, start: str, back: str, on: str) -> None:
    window = stage.open(link=f"topic:{start}")
    page = window.page
    turns = getattr(page, "_turns", None)
    assert isinstance(turns, Turns)

    turns.go_back()
    assert str(window.history.current.link) == (back or f"topic:{start}")

    window.go(Link.parse(f"topic:{start}") or HOME)
    turns.go_on()
    assert str(window.history.current.link) == on
    assert start in window.session.read


def test_without_a_checklist_the_end_of_the_path_is_the_start_page(
    stage: Stage, tmp_path: Path
) -> None:
    tree = ContentTree(tmp_path)
    window = stage.open(link="topic:beta", content=tree.root)
    turns = getattr(window.page, "_turns", None)
    assert isinstance(turns, Turns)

    turns.go_on()

    assert str(window.history.current.link) == "home:"
