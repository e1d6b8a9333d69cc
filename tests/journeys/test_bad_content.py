# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide stays open on a broken content folder, says what is wrong, and leads elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from edu_app.features.topics.home_view import HomePage
from edu_app.features.topics.page_view import TopicPage
from edu_app.library.checks import check
from edu_app.library.link import HOME, Link
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.shell.actions import Act
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.help_sheet import HelpCard
from edu_app.shell.window import Window
from edu_app.ui.label import Label
from tests.stage import Stage, click, page_view, place, tap

PAGE = "en/topics/risks.md"


@dataclass(frozen=True)
class Bad:
    """One way to break the page about risks, and what is said about it."""

    name: str
    spoil: Callable[[Path], object]
    says: str
    opens: bool = False
    """The page still opens, without the part that is wrong."""
    check_says: str = ""
    """What the check says when that is something else."""

    def __str__(self) -> str:
        return self.name


def raw(content: bytes) -> Callable[[Path], object]:
    return lambda root: (root / PAGE).write_bytes(content)


def front(old: str, new: str) -> Callable[[Path], object]:
    """Change the head of the page."""

    def spoil(root: Path) -> None:
        text = (root / PAGE).read_text("utf-8")
        assert old in text
        (root / PAGE).write_text(text.replace(old, new, 1), "utf-8")

    return spoil


def text(body: str) -> Callable[[Path], object]:
    """Add something to the end of the page."""

    def spoil(root: Path) -> None:
        with (root / PAGE).open("a", encoding="utf-8") as file:
            file.write(f"\n{body}\n")

    return spoil


def link_out(root: Path) -> None:
    outside = root.parent / "outside.md"
    (root / PAGE).rename(outside)
    (root / PAGE).symlink_to(outside)


def second_id(root: Path) -> None:
    shutil.copy(root / PAGE, root / "en/topics/more-risks.md")


BAD = (
    Bad(
        "missing page",
        lambda root: (root / PAGE).unlink(),
        "The file is missing.",
        check_says="The reading path names “risks”, which is not there",
    ),
    Bad("bad UTF-8", raw(b"---\nid: risks\ntitle: caf\xe9\n---\n"), "is not UTF-8."),
    Bad("broken front matter", front("id: risks", "id: [risks"), "is not valid YAML"),
    Bad("10 MB page", text("words " * 1_700_000), "The file is larger than"),
    Bad("symlink out of the folder", link_out, "leads out of the content folder"),
    Bad("duplicate id", second_id, "The id “risks” belongs to", opens=True),
    Bad("dead link", text("See [this](topic:nowhere)."), "leads to topic:nowhere", opens=True),
    Bad("unknown call-out", text('!!! note "Title"\n    Text.'), "no call-out “note”", opens=True),
    Bad("deep nesting", text("> " * 1000 + "words"), "nested more than 8 levels", opens=True),
    Bad("missing figure", text('![](diagram:none "Words")'), "no diagram “none”", opens=True),
)
CANNOT_OPEN = [bad for bad in BAD if not bad.opens]
STILL_OPENS = [bad for bad in BAD if bad.opens]


@pytest.fixture
def content(tmp_path: Path, content_root: Path) -> Path:
    """Return a copy of the real content."""
    return Path(shutil.copytree(content_root, tmp_path / "content"))


def words_on(page: object) -> str:
    """Return everything that labels say on a page."""
    assert isinstance(page, ErrorPage)
    return "\n".join(label.text() for label in page.findChildren(Label))


def assert_the_rest_opens(window: Window) -> None:
    """Fail unless home, another page and the emergency card open."""
    window.go(HOME)
    assert isinstance(window.page, HomePage)
    assert window.page.tiles
    window.go(Link.parse("topic:symptoms") or HOME)
    assert isinstance(window.page, TopicPage)
    window.act(Act.HELP)
    sheet = window.overlays.sheet(Act.HELP)
    assert sheet is not None
    assert isinstance(sheet.content, HelpCard)
    window.overlays.shut_all()


@pytest.mark.parametrize("bad", BAD, ids=str)
def test_the_check_says_what_is_wrong_with_file_and_line(
    content: Path, assets_root: Path, bad: Bad
) -> None:
    bad.spoil(content)

    says = bad.check_says or bad.says
    faults = [fault for fault in check(content, assets_root) if says in fault.sentence]

    assert faults
    assert faults[0].file.suffix in (".md", ".toml")
    assert str(faults[0]).startswith(f"{faults[0].file}:{faults[0].line}: ")


@pytest.mark.parametrize("bad", CANNOT_OPEN, ids=str)
def test_a_kiosk_is_calm_and_leads_on(stage: Stage, content: Path, bad: Bad) -> None:
    bad.spoil(content)
    window = stage.open(KIOSK, "topic:risks", content=content)

    words = words_on(window.page)

    assert "This page could not be opened" in words
    assert "For staff: code C-0" in words
    assert bad.says not in words
    assert "risks.md" not in words
    assert window.page.copy_button is None
    tap(window.page.elsewhere[0])
    assert isinstance(window.page, TopicPage)
    assert_the_rest_opens(window)


@pytest.mark.parametrize("bad", CANNOT_OPEN, ids=str)
def test_a_laptop_says_what_is_wrong_and_where(stage: Stage, content: Path, bad: Bad) -> None:
    bad.spoil(content)
    window = stage.open(LAPTOP, "topic:risks", content=content)

    words = words_on(window.page)
    click(window.page.copy_button)

    assert bad.says in words
    assert "en/topics/risks.md:" in words
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("C-0")
    assert bad.says in copied
    assert_the_rest_opens(window)


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
@pytest.mark.parametrize("bad", STILL_OPENS, ids=str)
def test_the_page_opens_without_what_is_wrong_in_it(
    stage: Stage, content: Path, bad: Bad, profile: Profile
) -> None:
    bad.spoil(content)
    window = stage.open(profile, "topic:risks", content=content)

    assert isinstance(window.page, TopicPage)
    shown = page_view(window).toPlainText()
    assert "What can go wrong with a stent?" in shown
    assert "!!!" not in shown
    assert "diagram:" not in shown
    assert all(span.link.target != "nowhere" for span in page_view(window).filled.anchors)
    assert_the_rest_opens(window)


def test_a_page_that_has_been_mended_opens_on_another_try(stage: Stage, content: Path) -> None:
    (content / PAGE).rename(content / "en/kept.md")
    window = stage.open(LAPTOP, "topic:risks", content=content)
    assert isinstance(window.page, ErrorPage)

    (content / "en/kept.md").rename(content / PAGE)
    click(window.page.retry_button)

    assert isinstance(window.page, TopicPage)
    assert place(window) == "topic:risks"


# ---------------------------------------------------------------- more than one page


def test_without_any_pages_there_is_still_a_start_page(stage: Stage, content: Path) -> None:
    shutil.rmtree(content / "en" / "topics")
    window = stage.open(KIOSK, content=content)

    assert isinstance(window.page, HomePage)
    assert window.page.tiles == []
    assert not window.page.start_button.isEnabled()
    window.act(Act.HELP)
    assert window.overlays.sheet(Act.HELP) is not None


def test_without_the_emergency_card_help_leads_to_the_page(stage: Stage, content: Path) -> None:
    (content / "en" / "emergency.md").unlink()
    window = stage.open(KIOSK, content=content)

    window.act(Act.HELP)

    assert place(window) == "topic:get-help-now"
    assert isinstance(window.page, TopicPage)


@pytest.mark.parametrize(
    "name",
    ["collections.toml", "sources.toml", "diagrams.toml", "en/glossary.toml", "en/phrases.toml"],
)
@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
def test_the_guide_opens_without_one_of_its_lists(
    stage: Stage, content: Path, name: str, profile: Profile
) -> None:
    (content / name).write_bytes(b"broken = [\n\xff")
    window = stage.open(profile, "topic:risks", content=content)

    assert isinstance(window.page, TopicPage)
    assert_the_rest_opens(window)
    window.go(Link.parse("about:") or HOME)
    assert not isinstance(window.page, ErrorPage)


def test_a_word_that_nobody_explains_leaves_the_guide_open(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")

    window.go(Link.parse("term:nowhere") or HOME)

    assert "The word “nowhere” is not in the glossary." in words_on(window.page)
    assert_the_rest_opens(window)
