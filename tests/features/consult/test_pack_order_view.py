# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the list asks for is done to the talk, and comes back from there."""

from __future__ import annotations

from edu_app.features.consult.pack import chosen
from tests.features.consult.packs import open_pack, pack, ready, talked
from tests.render.talk_samples import VEIN
from tests.stage import Stage, click


def test_things_are_left_out_moved_taken_out_and_put_back(stage: Stage) -> None:
    window = open_pack(stage, talked())
    page = pack(window)

    click(page.list.rows[1].down)
    assert [item.title for item in page.items[1:3]] == ["How tight is it?", "The narrow place"]
    click(page.list.rows[0].card)
    ready(window)
    assert chosen(page.items)[0].title == "How tight is it?"
    click(page.list.rows[2].remove)
    assert [each.step for each in window.session.consultation.talk.kept] == [VEIN]
    click(page.list.rows[1].remove)
    ready(window)
    assert page.preview.count == 0
    click(page.list.rows[0].card)
    click(page.list.rows[0].remove)
    assert page.items[0].key != "summary"
    click(page.list.back)
    ready(window)

    assert page.items[0].key == "summary"
    assert "What we talked about today" in page.making.sheets.words(0)
