# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The library hands out everything of one language and costs little to open."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.library import files
from edu_app.library.loader import Library, languages, library_of, warm_up
from edu_app.library.model import Draft, ReadingPath, Section
from edu_app.paths import content_dir
from edu_app.problems import ContentMissing
from tests.content_languages import SPANISH, add_language
from tests.content_tree import FACTS, ContentTree


def test_a_page_has_everything(tree: ContentTree) -> None:
    tree.topic("beta", "See [[clot]], [[stenosis]] and [[clot]].\n")

    topic = tree.library().topic("beta")

    assert topic.meta.title == "A title?"
    assert topic.meta.review == Draft()
    assert topic.terms == ("clot", "stenosis")
    assert (topic.word_count, topic.minutes) == (5, 1)
    assert topic.faults == ()


def test_words_sources_and_drawings_are_found_by_id(tree: ContentTree) -> None:
    library = tree.library()

    stenosis = library.term("stenosis")
    assert stenosis is not None
    assert stenosis in library.terms()
    assert library.term("lump") is None
    source = library.source("R16")
    assert library.sources() == (source,)
    assert library.source("R17") is None
    diagram = library.diagram("veins")
    assert diagram is not None
    assert diagram.title == "Veins"
    assert library.phrases.sources.heading == "Where this comes from"
    assert library.emergency().meta.id == "emergency"


def test_without_a_reading_path_all_pages_are_read_by_name(tree: ContentTree) -> None:
    tree.remove("collections.toml")
    library = tree.library()

    assert library.path() == ReadingPath(
        sections=(
            Section(topic_id="alpha", icon="file-text", family="learn"),
            Section(topic_id="beta", icon="file-text", family="learn"),
        )
    )
    assert [fault.kind for fault in library.faults] == ["missing-file"]


def test_languages_are_folders_with_pages(tree: ContentTree) -> None:
    tree.page("es/topics/alpha.md", "Palabras.")
    (tree.root / "fr").mkdir()

    assert tree.library().languages() == ("en", "es")
    assert languages(tree.root / "nowhere") == ()


def test_the_sentences_of_another_language_are_its_own(tree: ContentTree) -> None:
    add_language(tree.root, "es", SPANISH)
    library = tree.library()

    spanish = library.phrases_in("es")
    assert spanish is not None
    assert spanish.attract.begin == "Toque para empezar"
    assert library.phrases_in("en") == library.phrases


def test_a_language_without_its_own_sentences_has_none(tree: ContentTree) -> None:
    tree.page("es/topics/alpha.md", "Palabras.")

    assert tree.library().phrases_in("es") is None


def test_warming_up_reads_the_lists(tree: ContentTree) -> None:
    tree.write("sources.toml", "broken = [")
    library = tree.library()

    warm_up(library)

    assert [str(fault.file) for fault in library.faults] == ["sources.toml"]


def many(tree: ContentTree, count: int) -> Path:
    page = (tree.root / "en/topics/beta.md").read_text("utf-8")
    for number in range(count):
        path = tree.root / f"en/topics/page-{number}.md"
        path.write_text(page.replace("id: beta", f"id: page-{number}"), "utf-8")
    return tree.root


def note_reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that every file read from now on is added to."""
    opened: list[str] = []
    original = files._read

    def noted(root: Path, file: files.PurePosixPath, size: int) -> bytes:
        opened.append(str(file))
        return original(root, file, size)

    monkeypatch.setattr(files, "_read", noted)
    return opened


def test_a_start_reads_only_what_the_first_screen_needs(
    tree: ContentTree, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(tree, 50)
    opened = note_reads(monkeypatch)

    library = Library(tree.root, "en", FACTS)
    assert opened == []
    for topic_id in library.path().order():
        library.meta(topic_id)

    assert opened == ["collections.toml", "en/topics/alpha.md", "en/topics/beta.md"]


def test_ten_thousand_pages_open_like_thirty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = many(ContentTree(tmp_path / "few"), 30)
    lots = many(ContentTree(tmp_path / "lots"), 10_000)
    opened = note_reads(monkeypatch)

    def start(root: Path) -> list[str]:
        opened.clear()
        library = Library(root, "en", FACTS)
        library.path()
        for number in range(10):
            library.meta(f"page-{number}")
        return opened.copy()

    assert start(lots) == start(few)
    assert len(opened) == 11
    assert len(Library(lots, "en", FACTS).topic_ids()) == 10_002


def test_every_real_page_opens_without_a_fault() -> None:
    library = Library(content_dir(), "en", FACTS)

    for topic_id in library.topic_ids():
        assert library.topic(topic_id).faults == ()
    assert library.emergency().faults == ()
    assert library.faults == ()


def test_the_library_of_a_language_is_opened_when_it_has_a_folder(tree: ContentTree) -> None:
    assert library_of(tree.root, "en", FACTS).topic_ids() == ("alpha", "beta")
    with pytest.raises(ContentMissing, match=r"no pages in the language “es”.*Languages there: en"):
        library_of(tree.root, "es", FACTS)
