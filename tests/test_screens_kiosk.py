# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each state of a kiosk is the one it is named after."""

from __future__ import annotations

from pathlib import Path

from edu_app.features.kiosk.ask_view import AskPanel
from edu_app.gallery import settle
from edu_app.library.link import HOME
from edu_app.profile import KIOSK
from edu_app.screens_kiosk import kiosk_states
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
