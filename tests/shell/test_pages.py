# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every link leads somewhere: to its page, to its card, or to the calm page with ways on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from edu_app.features.topics.page_view import TopicPage
from edu_app.gallery import settle
from edu_app.library.link import HOME, Kind, Link
from edu_app.problems import ContentMissing, CrashError, EduError
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.pages import context_of, make_card, make_error_page
from edu_app.shell.window import Window
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.stage import Stage, click, page_view, place

MISSING = Link(Kind.TOPIC, "missing")


def opened(window: Window, link: Link) -> ErrorPage:
    """Open a link that fails and return the calm page."""
    window.go(link)
    settle()
    assert isinstance(window.page, ErrorPage)
    return window.page


def words(page: ErrorPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label))


def tree_with(tmp_path: Path, *topics: str) -> ContentTree:
    """Return a content folder whose reading path has these pages under its first."""
    tree = ContentTree(tmp_path)
    for topic in topics:
        tree.topic(topic, f"Text of {topic}.\n", short_title=topic.title())
    children = ", ".join(f'"{topic}"' for topic in ("beta", *topics))
    section = '[[section]]\ntopic = "alpha"\nicon = "file-text"\nfamily = "learn"\n'
    tree.write("collections.toml", f"{section}children = [{children}]\n")
    return tree


# ---------------------------------------------------------------- what features are given


def test_a_feature_is_given_what_the_window_has_now(stage: Stage) -> None:
    window = stage.open(KIOSK)
    window.end_visit()

    context = context_of(window)

    assert context.navigator is window
    assert context.session is window.session
    assert (context.theme, context.shape) == (window.theme, window.shape)
    parts = window.parts
    assert (context.library, context.profile) == (parts.library, parts.profile)
    assert context.settings is parts.settings


# ---------------------------------------------------------------- pages


@pytest.mark.parametrize(
    ("link", "title"),
    [
        (HOME, "Home"),
        (Link(Kind.TOPIC, "risks"), "Risks"),
        (Link(Kind.FAQ), "Common questions"),
        (Link(Kind.GLOSSARY, "s"), "Word list"),
        (Link(Kind.ABOUT), "Where this comes from"),
    ],
    ids=str,
)
def test_a_link_leads_to_its_page(stage: Stage, profile: Profile, link: Link, title: str) -> None:
    window = stage.open(profile)

    window.go(link)

    assert not isinstance(window.page, ErrorPage)
    assert title in window.page.title
    assert window.history.current.link == link


def test_a_link_that_nothing_opens_leads_to_the_calm_page(stage: Stage) -> None:
    page = opened(stage.open(LAPTOP), Link(Kind.TEL, "911"))

    assert "Nothing in this guide opens “tel:911”." in words(page)
    assert EduError.code in words(page)


def test_a_page_of_a_feature_that_the_profile_lacks_leads_to_the_calm_page(stage: Stage) -> None:
    reach = replace(LAPTOP.reach, features=("topics",))

    window = stage.open(replace(LAPTOP, reach=reach), "about:")

    assert isinstance(window.page, ErrorPage)
    assert make_card(window, Link(Kind.TERM, "vein")) is None


@pytest.mark.parametrize(
    ("broken", "code"),
    [(False, "C-01"), (True, "C-02")],
    ids=["missing", "broken"],
)
def test_a_page_that_cannot_be_read_leads_to_the_calm_page(
    stage: Stage, tmp_path: Path, broken: bool, code: str
) -> None:
    tree = ContentTree(tmp_path)
    if broken:
        tree.topic("missing", "Text.\n", title=None)

    page = opened(stage.open(LAPTOP, content=tree.root), MISSING)

    assert code in words(page)
    assert "missing" in words(page)


def test_trying_again_opens_the_page_once_it_can_be_read(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    window = stage.open(KIOSK, content=tree.root)
    page = opened(window, MISSING)
    tree.topic("missing", "There it is.\n")

    click(page.retry_button)

    assert isinstance(window.page, TopicPage)
    assert "There it is." in page_view(window).document().toPlainText()


# ---------------------------------------------------------------- cards


def test_a_word_leads_to_its_card_and_a_page_does_not(stage: Stage) -> None:
    window = stage.open(KIOSK)

    card = make_card(window, Link(Kind.TERM, "vein"))

    assert card is not None
    assert card.title == "Vein"
    assert make_card(window, HOME) is None
    card.deleteLater()


def test_a_word_that_is_missing_leads_to_the_calm_page_and_back(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    with pytest.raises(ContentMissing):
        make_card(window, Link(Kind.TERM, "no-such-word"))

    page = opened(window, Link(Kind.TERM, "no-such-word"))
    assert "no-such-word" in words(page)
    click(page.retry_button)

    assert isinstance(window.page, TopicPage)
    assert place(window) == "topic:risks"


# ---------------------------------------------------------------- pages that work


def elsewhere(window: Window, link: Link) -> list[str]:
    page = make_error_page(window, link, CrashError("An account."))
    names = [button.text() for button in page.elsewhere]
    page.deleteLater()
    return names


def test_three_pages_are_offered_in_reading_order(stage: Stage, tmp_path: Path) -> None:
    tree = tree_with(tmp_path, "gamma", "delta", "omega")
    tree.topic("beta", "Text.\n", short_title="Beta")
    tree.topic("alpha", "Text.\n", short_title="Alpha")

    assert elsewhere(stage.open(KIOSK, content=tree.root), MISSING) == ["Alpha", "Beta", "Gamma"]


def test_the_page_that_failed_and_others_that_fail_are_not_offered(
    stage: Stage, tmp_path: Path
) -> None:
    tree = tree_with(tmp_path, "gamma", "delta", "omega")
    tree.topic("beta", "Text.\n", title=None)
    window = stage.open(KIOSK, content=tree.root)

    assert elsewhere(window, Link(Kind.TOPIC, "alpha")) == ["Gamma", "Delta", "Omega"]


def test_where_no_page_works_none_is_offered(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.remove("en/topics/alpha.md")
    tree.remove("en/topics/beta.md")
    (tree.root / "en" / "topics").mkdir(exist_ok=True)

    assert elsewhere(stage.open(KIOSK, content=tree.root), MISSING) == []


def test_the_kiosk_goes_home_from_the_calm_page_by_itself(stage: Stage, qtbot: QtBot) -> None:
    safety = replace(KIOSK.safety, home_after_seconds=1)
    window = stage.open(replace(KIOSK, safety=safety))
    opened(window, MISSING)

    qtbot.waitUntil(lambda: place(window) == "home:", timeout=3000)

    assert not isinstance(window.page, ErrorPage)
