# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each state of a kiosk is the one it is named after."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.kiosk.ask_view import AskPanel
from edu_app.features.kiosk.attract_view import AttractCover
from edu_app.features.kiosk.rest_view import RestCover
from edu_app.gallery import settle
from edu_app.library.link import HOME
from edu_app.profile import KIOSK
from edu_app.screens_kiosk import kiosk_states
from edu_app.shell.window import Window
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.stage import Stage, open_stage  # noqa: F401  # the fixture `stage`


def test_the_question_is_asked_over_a_page(stage: Stage) -> None:
    window = stage.open(KIOSK)
    name, link, prepare, profiles = kiosk_states(window)[0]
    window.go(link)
    prepare(window)
    settle()

    panel = window.overlays.above()[-1].content
    assert isinstance(panel, AskPanel)
    assert panel.ring.share() == 20 / 30
    assert (name, profiles) == ("timeout", ("kiosk",))


def test_without_pages_it_is_asked_at_home(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.remove("en/topics/alpha.md")
    tree.remove("en/topics/beta.md")
    tree.write("collections.toml", "")
    window = stage.open(KIOSK, content=tree.root)

    assert kiosk_states(window)[0][1] == HOME


@pytest.mark.parametrize(
    ("name", "cards", "says"),
    [
        ("attract", 1, "Touch to begin"),
        ("attract-languages", 2, "English"),
        ("attract-many-languages", 5, "English"),
        ("attract-notice", 1, "Mill Lane Clinic"),
    ],
)
@pytest.mark.parametrize("theme", ["light", "hc"])
def test_the_screen_that_nobody_uses_stands_still(
    stage: Stage, name: str, cards: int, says: str, theme: str
) -> None:
    window = stage.open(KIOSK, theme=theme)
    show(window, name)

    cover = window.covers.cover
    assert isinstance(cover, AttractCover)
    assert len(cover.body.cards) == cards
    assert not cover.moves
    read = {each.text() for each in cover.findChildren(Label)}
    read |= {card.start.language or card.text() for card in cover.body.cards}
    assert says in read
    assert ("For staff: please look at this screen" in read) is (name == "attract-notice")


def test_the_dark_screen_says_how_to_wake_it(stage: Stage) -> None:
    window = stage.open(KIOSK)
    show(window, "rest")

    assert isinstance(window.covers.cover, RestCover)
    assert window.covers.cover.words.text() == "Touch to wake"


def show(window: Window, name: str) -> None:
    """Bring a window into a state."""
    states = {state[0]: state for state in kiosk_states(window)}
    _, link, prepare, profiles = states[name]
    window.go(link)
    prepare(window)
    settle()
    assert profiles == ("kiosk",)
