# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page that was read beforehand is the page that would be read now, or it is not used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

import msgspec
import pytest

from edu_app.library.compiled import Compiled, Part, compiled_for, digest_of, file_beside
from edu_app.library.compiled_pages import KeptPage, kept_page
from edu_app.library.files import read_text
from edu_app.library.model import Checked, Heading, Topic
from edu_app.library.pages import Pages
from tests.content_tree import FACTS, ContentTree
from tools.bundle.compiling import compile_content

EVERYTHING = """\
Lead with [[stenosis]], [a link](topic:beta) and **strong** *words* [@R16].

## A heading {#here}

- one
    - below
- two {emergency}

Table: A table

| a | b |
|---|---|
| 1 | 2 |

!!! warn "Take care"
    In a box.

![Two veins](diagram:veins "A caption")

{{emergency}}
"""
ALPHA = PurePosixPath("en/topics/alpha.md")


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    compiled_for.cache_clear()
    yield
    compiled_for.cache_clear()


@pytest.fixture
def rich(tree: ContentTree) -> ContentTree:
    """Return a folder whose first page holds every kind of block, compiled."""
    tree.topic("alpha", EVERYTHING, references="[R16]")
    compile_content(tree.root, tree.assets)
    return tree


def kept(tree: ContentTree, file: PurePosixPath = ALPHA, **facts: str) -> KeptPage | None:
    """Return what was kept of a page, as a library with these facts would use it."""
    library = tree.library(facts or FACTS)
    text = read_text(tree.root, file)
    return kept_page(tree.root, file, text, library.pages.surroundings)


def read_now(tree: ContentTree, topic_id: str) -> Topic:
    """Return a page as it is read where nothing was compiled."""
    file_beside(tree.root).unlink()
    compiled_for.cache_clear()
    return tree.library().topic(topic_id)


def test_a_kept_page_equals_the_page_that_is_read(rich: ContentTree) -> None:
    assert kept(rich) is not None

    topic = rich.library().topic("alpha")

    assert topic.faults == ()
    assert any(isinstance(block, Heading) and block.id == "here" for block in topic.blocks)
    assert topic == read_now(rich, "alpha")


def test_what_a_page_names_is_kept_too(rich: ContentTree) -> None:
    def named(pages: Pages) -> tuple[str, ...]:
        return tuple(str(use.link) for use in pages.open(ALPHA).uses)

    before = named(rich.library().pages)
    read_now(rich, "alpha")

    assert before == named(rich.library().pages)
    assert "diagram:veins" in before


def test_a_kept_page_needs_no_markdown(rich: ContentTree, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_about: object) -> None:
        raise AssertionError("it was read again")

    monkeypatch.setattr(Pages, "_read", read)

    assert rich.library().topic("alpha").word_count > 10


def test_an_edited_page_is_read_as_it_stands_and_the_others_are_kept(rich: ContentTree) -> None:
    rich.topic("alpha", "Other words.")

    assert kept(rich) is None
    assert kept(rich, PurePosixPath("en/topics/beta.md")) is not None
    assert rich.library().topic("alpha").word_count == 2


def test_an_added_page_is_read(rich: ContentTree) -> None:
    rich.topic("gamma", "New words here.")

    assert kept(rich, PurePosixPath("en/topics/gamma.md")) is None
    assert rich.library().topic("gamma").word_count == 3


def test_the_review_of_a_page_goes_with_its_text(rich: ContentTree) -> None:
    review = {"clinical-reviewer": "A. Doctor", "reviewed": "2026-11-01"}
    rich.topic("beta", "Beta text.\n", **review, **{"next-review": "2027-11-01"})
    compile_content(rich.root, rich.assets)

    assert kept(rich, PurePosixPath("en/topics/beta.md")) is not None
    assert isinstance(rich.library().topic("beta").meta.review, Checked)


def test_a_clinic_with_other_facts_reads_the_pages_that_name_them(rich: ContentTree) -> None:
    assert kept(rich, emergency="112") is None
    assert kept(rich, PurePosixPath("en/topics/beta.md"), emergency="112") is not None


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("sources.toml", "2021", "2022"),
        ("en/phrases.toml", "[", "# changed\n["),
        ("en/diagrams/veins.toml", "Two veins meet", "Two veins join"),
        ("en/emergency.md", "now", "at once"),
    ],
)
def test_a_page_is_read_when_something_it_is_made_of_has_changed(
    rich: ContentTree, file: str, old: str, new: str
) -> None:
    path = rich.root / file
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")

    assert kept(rich) is None


@pytest.mark.parametrize("file", ["en/topics/beta.md", "en/glossary.toml", "sources.toml"])
def test_a_page_is_read_when_something_it_names_is_gone(rich: ContentTree, file: str) -> None:
    (rich.root / file).unlink()

    assert kept(rich) is None
    assert rich.library().topic("alpha").faults


def test_a_part_that_is_no_page_is_not_used(rich: ContentTree) -> None:
    text = read_text(rich.root, ALPHA)
    part = Part(digest_of(text), msgspec.Raw(msgspec.msgpack.encode({"page": 1})))
    file = file_beside(rich.root)
    file.write_bytes(msgspec.msgpack.encode(Compiled(pages={str(ALPHA): part})))
    compiled_for.cache_clear()

    assert kept(rich) is None
