# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each kind of bad content gets a sentence with file and line, and the rest still opens."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from edu_app.library.checks import check
from edu_app.library.loader import Library
from edu_app.problems import ContentError, ContentMissing, PageBroken
from edu_app.render.plain import plain
from tests.content_tree import ART, FACTS, SIDECAR, ContentTree


@dataclass(frozen=True)
class Bad:
    """One thing that goes wrong in `beta.md`, and what is said about it."""

    name: str
    spoil: Callable[[ContentTree], object]
    line: int
    kind: str
    says: str


def beta(body: str, **front: str | None) -> Callable[[ContentTree], object]:
    return lambda tree: tree.topic("beta", body, **front)


def raw(content: str | bytes) -> Callable[[ContentTree], object]:
    return lambda tree: tree.write("en/topics/beta.md", content)


def link_out(tree: ContentTree) -> None:
    outside = tree.root.parent / "secret.md"
    (tree.root / "en/topics/beta.md").rename(outside)
    (tree.root / "en/topics/beta.md").symlink_to(outside)


def folder(tree: ContentTree) -> None:
    tree.remove("en/topics/beta.md")
    (tree.root / "en/topics/beta.md").mkdir()


FIRST = 20  # the line on which the text of a page of the small tree begins

CANNOT_OPEN = [
    Bad(
        "bad UTF-8",
        raw(b"---\nid: beta\ntitle: caf\xe9\n---\n"),
        3,
        "bad-utf-8",
        "Byte 24 is not UTF-8. Save the file as UTF-8 text.",
    ),
    Bad("NUL", raw(b"---\nid: beta\n\0"), 3, "nul-character", "Byte 14 is a NUL character"),
    Bad(
        "broken front matter",
        beta("Text.", title="[open"),
        3,
        "front-matter",
        "The front matter is not valid YAML",
    ),
    Bad(
        "10 MB page",
        lambda tree: tree.topic("beta", "words " * 1_700_000),
        0,
        "too-large",
        "The file is larger than 256 KiB. Split it into several pages.",
    ),
    Bad(
        "symlink out of the folder",
        link_out,
        0,
        "link-out",
        "This is a link that leads out of the content folder. Put the file here.",
    ),
    Bad("a folder", folder, 0, "unreadable", "This is not a file."),
]

STILL_OPENS = [
    Bad(
        "dead link",
        beta("Some [words](topic:gamma) here."),
        FIRST,
        "dead-link",
        "The link leads to topic:gamma, which is not there. Correct it or add it.",
    ),
    Bad(
        "dead link to a part",
        beta("Text.\n\nSome [words](topic:alpha#gone) here."),
        FIRST + 2,
        "dead-link",
        "“alpha” has no heading “gone”. Its headings are: none.",
    ),
    Bad(
        "unknown call-out",
        beta('Words.\n\n!!! note "Title"\n    Words.'),
        FIRST + 2,
        "unknown-callout",
        "There is no call-out “note”. Use key, evidence, ok, warn, danger, ask or risk.",
    ),
    Bad(
        "1,000-deep quotes",
        beta("> " * 1000 + "words"),
        FIRST,
        "too-deep",
        "The line is nested more than 8 levels deep. Take levels away.",
    ),
    Bad(
        "350-deep list, the deepest in 256 KiB",
        beta("\n".join(" " * 4 * depth + "- words" for depth in range(350))),
        FIRST + 8,
        "too-deep",
        "The line is nested more than 8 levels deep.",
    ),
    Bad(
        "1,000 list marks",
        beta("- " * 1000 + "words"),
        FIRST,
        "too-deep",
        "The line is nested more than 8 levels deep.",
    ),
    Bad(
        "1,000-deep brackets",
        beta("[" * 1000 + "words" + "]" * 1000),
        FIRST,
        "too-deep",
        "The brackets are nested too deep.",
    ),
    Bad(
        "missing figure",
        beta('Words.\n\n![](diagram:arteries "Words")'),
        FIRST + 2,
        "unknown-diagram",
        "There is no diagram “arteries”. Add it to diagrams.toml or correct the name.",
    ),
    Bad(
        "duplicate id",
        beta("Words.", id="alpha"),
        2,
        "duplicate-id",
        "The id “alpha” belongs to alpha.md too. Rename one of the two.",
    ),
    Bad(
        "raw HTML",
        beta("Words.\n\n<b>Words</b>"),
        FIRST + 2,
        "raw-html",
        "“<b>” is HTML, which pages cannot hold. Write it in words or as Markdown.",
    ),
]


PLACES, LIGHT = "diagrams/veins.json", "diagrams/veins.light.svg"


def asset(name: str, content: str | bytes) -> Callable[[ContentTree], object]:
    return lambda tree: tree.asset(name, content)


BAD_DRAWINGS = [
    Bad("no sidecar", lambda tree: (tree.assets / PLACES).unlink(), 0, "missing-file", "The file"),
    Bad("binary sidecar", asset(PLACES, b"\xff\0"), 0, "broken-sidecar", "The file is not text"),
    Bad("half a sidecar", asset(PLACES, SIDECAR[:200]), 7, "broken-sidecar", "The file is not"),
    Bad(
        "sidecar that names a missing id",
        asset(PLACES, SIDECAR.replace('["veins"]', '["veins.left"]')),
        13,
        "unknown-group",
        "veins.light.svg has no group “veins.left”. Correct the name or draw it.",
    ),
    Bad("no art", lambda tree: (tree.assets / LIGHT).unlink(), 0, "missing-art", "The art is not"),
    Bad(
        "art that runs",
        asset(LIGHT, ART.replace("</g>", "<script>run()</script></g>")),
        4,
        "unsafe-art",
        "The art has <script>: a drawing runs nothing. Take it out.",
    ),
    Bad(
        "entity bomb",
        asset(LIGHT, '<!DOCTYPE svg [<!ENTITY a "&a;&a;">]>\n' + ART),
        1,
        "unsafe-art",
        "The art has a DOCTYPE, which can hold entities. Take it out.",
    ),
    Bad(
        "huge art",
        asset(LIGHT, ART + " " * 1_500_000),
        0,
        "unreadable-art",
        "The file is larger than 1,500,000 bytes.",
    ),
]


@pytest.mark.parametrize("bad", BAD_DRAWINGS, ids=lambda bad: bad.name)
def test_a_bad_drawing_is_reported_and_pages_open(tree: ContentTree, bad: Bad) -> None:
    tree.topic("beta", 'Words.\n\n![](diagram:veins "Caption")')
    bad.spoil(tree)

    faults = [fault for fault in tree.check() if fault.kind == bad.kind]

    assert [(fault.file.parts[:2], fault.line) for fault in faults] == [
        (("assets", "diagrams"), bad.line)
    ]
    assert faults[0].sentence.startswith(bad.says)
    assert "Words" in plain(tree.library().topic("beta").blocks)


@pytest.mark.parametrize("bad", CANNOT_OPEN + STILL_OPENS, ids=lambda bad: bad.name)
def test_it_is_reported_with_file_and_line(tree: ContentTree, bad: Bad) -> None:
    bad.spoil(tree)

    faults = [fault for fault in tree.check() if fault.kind == bad.kind]

    assert [(str(fault.file), fault.line) for fault in faults][:1] == [
        ("en/topics/beta.md", bad.line)
    ]
    assert faults[0].sentence.startswith(bad.says)


@pytest.mark.parametrize("bad", CANNOT_OPEN, ids=lambda bad: bad.name)
def test_a_page_that_cannot_open_says_why_and_others_open(tree: ContentTree, bad: Bad) -> None:
    bad.spoil(tree)
    library = tree.library()

    with pytest.raises(PageBroken) as caught:
        library.topic("beta")

    assert str(caught.value).startswith(f"en/topics/beta.md:{bad.line}: ")
    assert library.topic("alpha").word_count == 2
    assert library.meta("alpha").title == "A title?"
    assert library.emergency().blocks
    assert library.path().order() == ("alpha", "beta")


@pytest.mark.parametrize("bad", STILL_OPENS, ids=lambda bad: bad.name)
def test_a_page_with_a_fault_keeps_its_words(tree: ContentTree, bad: Bad) -> None:
    bad.spoil(tree)

    topic = tree.library().topic("beta")

    assert "words" in plain(topic.blocks).lower()


def test_a_clean_folder_has_no_fault(tree: ContentTree) -> None:
    assert tree.check() == ()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    (fault,) = check(tmp_path / "content", tmp_path)

    assert (str(fault.file), fault.line, fault.kind) == (".", 0, "missing-folder")
    assert str(tmp_path / "content") in fault.sentence
    assert "is missing" in fault.sentence


def test_the_guide_opens_without_any_folder(tmp_path: Path) -> None:
    library = Library(tmp_path / "content", "en", FACTS)

    assert library.path().order() == ()
    assert library.topic_ids() == library.languages() == library.terms() == library.sources() == ()
    assert library.diagram("veins") is None
    assert library.phrases.review.draft == "Draft: not yet checked by a clinician"
    with pytest.raises(ContentMissing, match=r"^en/topics/alpha\.md:0: The file is missing"):
        library.topic("alpha")
    with pytest.raises(ContentMissing):
        library.emergency()
    assert {str(fault.file) for fault in library.faults} == {
        "collections.toml",
        "diagrams.toml",
        "en/glossary.toml",
        "en/phrases.toml",
        "sources.toml",
    }


def test_a_missing_page_folder_is_named(tree: ContentTree) -> None:
    tree.remove("en/topics")

    assert ("en/topics", 0, "missing-folder") in tree.found()


def test_a_folder_without_a_language_is_named(tree: ContentTree) -> None:
    tree.remove("en")

    assert (".", 0, "missing-folder") in tree.found()


@pytest.mark.parametrize("name", ["emergency", "about"])
def test_a_page_that_every_language_needs_is_named(tree: ContentTree, name: str) -> None:
    tree.remove(f"en/{name}.md")

    assert tree.found() == [(f"en/{name}.md", 0, f"missing-{name}")]


def test_ids_that_differ_by_case_are_duplicates(tree: ContentTree) -> None:
    tree.page("en/topics/Alpha.md", "Words.")

    kinds = [(file, kind) for file, _, kind in tree.found()]

    assert ("en/topics/Alpha.md", "file-name") in kinds
    assert ("en/topics/alpha.md", "duplicate-id") in kinds


def test_a_pipe_in_place_of_a_page_does_not_hang(tree: ContentTree) -> None:
    tree.remove("en/topics/beta.md")
    os.mkfifo(tree.root / "en/topics/beta.md")

    with pytest.raises(ContentError, match="This is not a file"):
        tree.library().topic("beta")


@pytest.mark.parametrize(
    "topic_id", ["", "../alpha", "Alpha", "a" * 300, "alpha.md", "/etc/passwd", "alpha\0"]
)
def test_what_cannot_be_an_id_is_no_page(tree: ContentTree, topic_id: str) -> None:
    with pytest.raises(ContentMissing, match="There is no page"):
        tree.library().topic(topic_id)


LISTS = ["collections.toml", "sources.toml", "diagrams.toml", "en/glossary.toml", "en/phrases.toml"]


@pytest.mark.parametrize("name", [*LISTS, "en/diagrams/veins.toml"])
@pytest.mark.parametrize(
    ("content", "line", "kind"),
    [
        ("ok = 1\nbroken = [\n", 3, "broken-toml"),
        ("a = " + "[" * 5000, 0, "broken-toml"),
        (b"\xff", 1, "bad-utf-8"),
    ],
    ids=["open bracket", "nested", "not UTF-8"],
)
def test_a_broken_list_is_reported_and_the_guide_opens(
    tree: ContentTree, name: str, content: str | bytes, line: int, kind: str
) -> None:
    tree.write(name, content)

    assert (name, line, kind) in tree.found()
    library = tree.library()
    assert library.topic("alpha").blocks
    assert library.topic("beta").blocks
    assert library.path().order() == ("alpha", "beta")
