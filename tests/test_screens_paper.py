# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each state of the page of hand-outs is the one it is named after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from edu_app.features.printing.page_view import PrintPage
from edu_app.gallery import settle
from edu_app.profile import LAPTOP
from edu_app.screens_paper import paper_states
from tests.content_tree import ContentTree
from tests.stage import Stage, open_stage  # noqa: F401  # the fixture `stage`


def chosen(page: PrintPage) -> list[str]:
    assert page.list is not None
    return [card.key for card in page.list.cards if card.isChecked()]


STATES: dict[str, Callable[[PrintPage], bool]] = {
    "handout": lambda page: chosen(page) == [],
    "handout-several": lambda page: len(chosen(page)) == 5 and page.preview.count > 6,
    "handout-going": lambda page: page.deeds.bar.isVisible() and page.deeds.bar.value() == 3,
    "handout-page": lambda page: len(chosen(page)) == 1 and page.preview.face.ready,
    "handout-large": lambda page: page.choice.large and page.preview.count > 2,
    "handout-wide": lambda page: page.preview.wide.isChecked(),
    "handout-drawing": lambda page: chosen(page) == ["drawing-pelvic-veins"],
    "handout-vein": lambda page: chosen(page) == ["drawing-narrowing"],
}


@pytest.mark.parametrize("name", STATES)
def test_a_state_is_the_one_it_is_named_after(stage: Stage, name: str) -> None:
    window = stage.open(LAPTOP)
    found = {state[0]: state for state in paper_states(window)}
    assert set(found) == set(STATES)
    _, link, prepare, profiles = found[name]

    window.go(link)
    settle()
    prepare(window)

    assert isinstance(window.page, PrintPage)
    assert STATES[name](window.page)
    assert profiles == ("laptop",)


def test_content_without_drawings_and_pages_has_fewer_states(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.remove("en/topics/alpha.md")
    tree.remove("en/topics/beta.md")
    tree.write("collections.toml", "")
    window = stage.open(LAPTOP, content=tree.root)

    names = [state[0] for state in paper_states(window)]

    assert names == ["handout", "handout-several", "handout-going"]


def test_states_leave_other_pages_alone(stage: Stage) -> None:
    window = stage.open(LAPTOP)

    for _, _, prepare, _ in paper_states(window):
        prepare(window)

    assert not isinstance(window.page, PrintPage)
