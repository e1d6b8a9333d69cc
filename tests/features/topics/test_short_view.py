# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The short version is one screen: nothing in it scrolls at the normal text size."""

from __future__ import annotations

import pytest

from edu_app.features.topics.page_view import TopicPage
from edu_app.features.topics.short_view import ShortPage
from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.paths import content_dir
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.ui.document_parts import Role
from edu_app.ui.document_view import PageView
from tests.stage import Stage

PAGES = sorted(path.stem for path in (content_dir() / "en" / "topics").glob("*.md"))
FRAMES = [(KIOSK, (1920, 1080)), (KIOSK, (1080, 1920)), (LAPTOP, (1366, 768))]


@pytest.mark.parametrize(("profile", "size"), FRAMES, ids=str)
def test_every_short_version_fits_one_screen(
    stage: Stage, profile: Profile, size: tuple[int, int]
) -> None:
    window = stage.open(profile, size=size)
    window.session.set_depth("short")
    too_long = {}

    for name in PAGES:
        window.go(Link.parse(f"topic:{name}") or HOME)
        settle()
        window.grab()
        for view in window.findChildren(PageView):
            below = view.verticalScrollBar().maximum()
            if view.isVisible() and below:
                too_long[name] = below

    assert too_long == {}, too_long


def test_it_holds_message_key_points_picture_and_steps(stage: Stage) -> None:
    window = stage.open(link="topic:risks")
    window.session.set_depth("short")
    settle()

    page = window.page
    assert isinstance(page, ShortPage)
    message, words, picture = page.short.views
    assert "What can go wrong with a stent?" in message.toPlainText()
    assert "Key points" in words.toPlainText()
    assert "What you can do" in words.toPlainText()
    assert "This is general information." in words.toPlainText()
    assert any(node.role is Role.GRAPHIC for node in walk(picture))


def walk(view: PageView) -> list:  # type: ignore[type-arg]  # nodes of any depth
    found, todo = [], list(view.filled.nodes)
    while todo:
        node = todo.pop()
        found.append(node)
        todo.extend(node.children)
    return found


def test_a_source_of_a_short_page_opens_its_card(stage: Stage) -> None:
    window = stage.open(link="topic:risks")
    window.session.set_depth("short")
    settle()
    page = window.page
    assert isinstance(page, ShortPage)

    page.short.views[2].link_followed.emit(Link.parse("source:R07"))
    settle()

    assert window.page is page  # a card lies beside it


def test_a_word_of_a_short_page_leads_on(stage: Stage) -> None:
    window = stage.open(link="topic:risks")
    window.session.set_depth("short")
    settle()
    page = window.page
    assert isinstance(page, ShortPage)

    page.short.link_followed.emit(Link.parse("topic:get-help-now#call-today"))
    settle()

    assert isinstance(window.page, TopicPage)  # a part is one of the whole page
    assert page.title == "Risks"
