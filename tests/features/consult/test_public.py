# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The words that the patient may see come from pages that patients read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from edu_app.features.consult.public import PAGES, Showing, links_of, options_of, public_of
from edu_app.library.loader import Library
from edu_app.render.talk import NO_TALK
from tests.features.consult.talking import library, talk_at


def test_all_options_of_the_page_are_there_by_the_alphabet() -> None:
    names = public_of(library()).options

    assert set(names) == {
        *("Compression", "Medicines", "Movement and weight", "Stent", "Watch and wait"),
    }
    assert list(names) == sorted(names)


def test_what_can_matter_and_who_checked_the_words() -> None:
    public, talk = public_of(library()), library().references.talk

    assert talk is not None
    assert public.matters == talk.matters
    assert "Draft" in public.review


@pytest.mark.parametrize("page", ["", "# Title\n\nNothing is compared.\n"], ids=["none", "other"])
def test_without_the_page_there_are_no_options(
    page: str, tmp_path: Path, content_root: Path
) -> None:
    shutil.copytree(content_root, tmp_path / "content")
    file = next((tmp_path / "content" / "en" / "topics").glob("options.md"))
    head = file.read_text(encoding="utf-8").split("---")[1]
    file.unlink()
    if page:
        file.write_text(f"---{head}---\n{page}", encoding="utf-8")

    assert options_of(Library(tmp_path / "content", "en", {"emergency": "911"})) == ()


def test_without_the_words_of_a_talk_nothing_can_matter(tmp_path: Path, content_root: Path) -> None:
    shutil.copytree(content_root, tmp_path / "content")
    (tmp_path / "content" / "en" / "talk.toml").unlink()
    public = public_of(Library(tmp_path / "content", "en", {"emergency": "911"}))

    assert public.matters == {}
    assert "Draft" in public.review


def test_what_is_seen_of_a_talk() -> None:
    showing = Showing(library())
    talk = talk_at("first-visit.on-scans")

    assert showing.of(NO_TALK) is None
    assert showing.of(talk.blanked(on=True)) is None
    shown = showing.of(talk)
    assert shown is not None
    assert shown.heading == "Common on scans"


def test_every_way_to_treat_has_a_page_of_its_own(tmp_path: Path, content_root: Path) -> None:
    links = links_of(library())
    assert {link.target for link in links.values()} == set(PAGES.values())

    shutil.copytree(content_root, tmp_path / "content")
    (tmp_path / "content" / "en" / "topics" / "option-exercise.md").unlink()
    fewer = links_of(Library(tmp_path / "content", "en", {"emergency": "911"}))
    assert fewer["Movement and weight"].target == "options"
