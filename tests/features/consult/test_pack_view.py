# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page of the pack shows what will be printed, and leaves nothing when the visit ends."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize

from edu_app.features.consult.pack_view import PackPage
from edu_app.gallery import settle
from edu_app.library.references import References
from edu_app.profile import CONSULT, LAPTOP, Profile
from edu_app.render.answers import EMPTY, tick
from edu_app.render.talk import NO_TALK
from edu_app.shell.actions import Act
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.window import Window
from tests.content_tree import ContentTree
from tests.features.consult.consoles import console, open_console
from tests.features.consult.packs import QUESTION, open_pack, pack, ready, talked
from tests.layout_check import faults_of
from tests.stage import UPRIGHT, Stage, click


def ticked(window: Window) -> list[str]:
    return [row.card.text() for row in pack(window).list.rows if row.card.isChecked()]


def test_the_pack_of_a_talk_is_ready_when_it_is_opened(stage: Stage) -> None:
    window = open_pack(stage, talked())

    assert ticked(window) == ["What we talked about today", "The narrow place", "How tight is it?"]
    assert pack(window).preview.count == 3
    assert pack(window).deeds.deeds.words.text() == "Pages: 3"
    assert pack(window).deeds.copy.isEnabled()


def test_an_empty_pack_offers_what_can_be_put_in(stage: Stage) -> None:
    window = open_pack(stage)

    assert ticked(window) == []
    assert not pack(window).deeds.deeds.print.isEnabled()
    assert not pack(window).deeds.copy.isEnabled()
    click(pack(window).list.rows[2].card)
    ready(window)
    assert "My stent card" in pack(window).making.sheets.words(0)


def test_the_checklist_is_numbered_with_the_rest(stage: Stage) -> None:
    window = open_pack(stage, talked())
    form = window.parts.library.references.checklist
    assert form is not None
    item = next(iter(form.items("feel")))
    window.session.checklist.take(tick(EMPTY, item.id, on=True))
    window.session.notes.add_question(QUESTION)

    window.act(Act.CONTRAST)  # builds the page anew
    ready(window)

    sheets = pack(window).making.sheets
    assert form.page.title in ticked(window)
    assert sheets.count == 4
    assert "Page 4 of 4" in sheets.words(3)
    assert item.whole in sheets.words(3)
    assert QUESTION in sheets.words(0)


def test_paper_and_print_are_chosen_and_outlive_a_change_of_colours(stage: Stage) -> None:
    window = open_pack(stage, talked())

    click(pack(window).options.papers.segments[1])
    click(pack(window).options.sizes.segments[1])
    ready(window)
    window.act(Act.CONTRAST)
    ready(window)

    assert (pack(window).letter, pack(window).large) == (True, True)
    assert pack(window).making.sheets.paper is QPageSize.PageSizeId.Letter


def test_who_gives_up_goes_back_to_what_is_seen(stage: Stage) -> None:
    window = open_pack(stage, talked())
    page = pack(window)

    page.list.rows[0].card.click()
    page.options.large_chosen.emit(True)
    page.deeds.deeds.cancel_wanted.emit()
    ready(window)

    assert ticked(window)[0] == "What we talked about today"
    assert not page.large


def test_a_file_on_its_way_is_given_up_first(stage: Stage, tmp_path: Path) -> None:
    window = open_pack(stage, talked())
    page = pack(window)

    page.making.save(tmp_path / "mine.pdf")
    page.deeds.deeds.cancel_wanted.emit()

    assert not page.making.saving.busy
    assert page.making.sheets is not None
    assert list(tmp_path.iterdir()) == []


def test_a_language_without_the_words_says_so(stage: Stage, tmp_path: Path) -> None:
    window = stage.open(CONSULT, "consult:pack", content=ContentTree(tmp_path).root)

    assert isinstance(window.page, ErrorPage)


def test_content_without_a_checklist_has_a_pack(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(References, "checklist", None)

    window = open_pack(stage, talked())

    assert pack(window).preview.count == 3


def test_nothing_is_left_when_the_visit_ends(stage: Stage) -> None:
    window = open_pack(stage, talked())
    page = pack(window)
    held = [weakref.ref(each) for each in (page, page.making, page.making.sheets, page.preview)]
    del page

    window.end_visit()
    settle()
    gc.collect()  # what belongs to the page knows the page

    assert window.session.consultation.talk == NO_TALK
    assert not isinstance(window.page, PackPage)
    assert [each() for each in held] == [None] * len(held)


@pytest.mark.parametrize("profile", [CONSULT, LAPTOP])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), UPRIGHT, (1024, 600)])
def test_everything_has_room(stage: Stage, profile: Profile, size: tuple[int, int]) -> None:
    window = open_pack(stage, talked(), profile=profile, size=size)
    assert faults_of(window) == []
    pack(window).deeds.deeds.save.click()
    settle()

    assert faults_of(window) == []


def test_the_button_of_the_console_leads_to_the_pack(stage: Stage) -> None:
    window = open_console(stage)

    console(window).side.pack.click()
    settle()

    assert isinstance(window.page, PackPage)
