# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A person without Python begins a page, measures it, checks it, and is told what to do."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Sequence
from pathlib import Path

import pytest

from edu_app.authoring import faults_of_page, page_of_file
from edu_app.cli import FAULTS, OK, REFUSED, main
from edu_app.library.checks import DEFAULT_FACTS
from edu_app.library.loader import Library
from edu_app.paths import content_dir
from edu_app.problems import StartRefused

Said = pytest.CaptureFixture[str]
needs_rights = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a copy of the guide's own content, as a clinic would make it."""
    return Path(shutil.copytree(content_dir(), tmp_path / "content"))


def kinds(capsys: Said, *arguments: str) -> list[tuple[str, str]]:
    """Return (file, kind) of each fault."""
    main(["check", *arguments, "--json"])
    return [(row["file"], row["kind"]) for row in json.loads(capsys.readouterr().out)]


def refused(capsys: Said, arguments: Sequence[str]) -> str:
    assert main(list(arguments)) == REFUSED
    return capsys.readouterr().err


# ---------------------------------------------------------------- new


def test_a_new_page_is_on_the_path_and_lacks_only_its_numbers(capsys: Said, root: Path) -> None:
    assert main(["new", "topic", "flying-after-a-stent", "--content", str(root)]) == OK

    said = capsys.readouterr().out
    assert "vein-guide preview" in said
    library = Library(root, "en", DEFAULT_FACTS)
    assert "flying-after-a-stent" in library.path().order()
    assert library.topic("flying-after-a-stent").faults == ()
    page = "en/topics/flying-after-a-stent.md"
    found = [kind for file, kind in kinds(capsys, str(root)) if file == page]
    assert found == ["reading-level"]


def test_after_its_score_a_new_page_has_no_fault(capsys: Said, root: Path) -> None:
    main(["new", "topic", "flying", "--content", str(root)])

    assert main(["score", str(root)]) == OK

    assert "1 reading levels and 1 score sheets" in capsys.readouterr().out
    assert kinds(capsys, str(root)) == []
    assert (root / "quality" / "en" / "flying.toml").is_file()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["topic", "risks"], "The page “risks” is there already. Choose another name."),
        (["topic", "My Page"], "“My Page” cannot be the name of a page."),
        (["topic", "../risks"], "“../risks” cannot be the name of a page."),
        (["topic", "flying", "--lang", "xx"], "There are no pages in “xx”."),
        (["topic", "flying", "--lang", "../en"], "There are no pages in “../en”."),
    ],
)
def test_a_page_that_cannot_be_is_refused(
    capsys: Said, root: Path, arguments: list[str], sentence: str
) -> None:
    before = sorted(path.name for path in root.rglob("*"))

    assert sentence in refused(capsys, ["new", *arguments, "--content", str(root)])

    assert sorted(path.name for path in root.rglob("*")) == before


@pytest.mark.parametrize("command", [["new", "topic", "x", "--content"], ["score"]])
def test_a_folder_that_is_not_there_is_named(capsys: Said, command: list[str]) -> None:
    assert "There is no folder nowhere." in refused(capsys, [*command, "nowhere"])


@needs_rights
@pytest.mark.parametrize("command", [["new", "topic", "x", "--content"], ["score"]])
def test_a_folder_that_cannot_be_written_is_to_be_copied(
    capsys: Said, root: Path, command: list[str]
) -> None:
    page = root / "en" / "topics" / "risks.md"
    page.write_text(page.read_text("utf-8").replace("readability: FKGL", "readability: X"), "utf-8")
    for path in (root / "en" / "topics", page):
        path.chmod(stat.S_IRUSR | stat.S_IXUSR)

    try:
        words = refused(capsys, [*command, str(root)])
    finally:
        (root / "en" / "topics").chmod(stat.S_IRWXU)

    assert "cannot be written" in words
    assert "to a place of your own" in words


# ---------------------------------------------------------------- score and check


def test_a_changed_page_needs_a_new_score(capsys: Said, root: Path) -> None:
    page = root / "en" / "topics" / "anatomy.md"
    page.write_text(page.read_text("utf-8") + "\nThis line is new here.\n", "utf-8")

    found = set(kinds(capsys, str(root)))

    assert ("quality/en/anatomy.toml", "score-sheet") in found
    main(["score", str(root)])
    capsys.readouterr()
    assert kinds(capsys, str(root)) == []


def test_the_report_has_a_line_for_every_page(capsys: Said) -> None:
    assert main(["check", "--report"]) == OK

    said = capsys.readouterr().out
    for path in (content_dir() / "en" / "topics").glob("*.md"):
        assert f"topics/{path.stem} " in said
    for path in (content_dir() / "en" / "faq").glob("*.md"):
        assert f"faq/{path.stem} " in said
    head = said.splitlines()[0].split()
    assert head[:4] == ["Page", "Words", "FKGL", "SMOG"]
    assert "Exceptions:" in said
    assert "en/emergency.md" in said
    assert "ipdas qualifying 6/6 (open 0); ipdas certifying 6/6 (open 0)" in said
    assert said.endswith("No faults found.\n")


def test_a_bad_claim_is_found_where_it_stands(capsys: Said, root: Path) -> None:
    page = root / "en" / "topics" / "anatomy.md"
    text = page.read_text("utf-8")
    page.write_text(
        text.replace("## What you can do", "A stent is painless.\n\n## What you can do")
    )
    line = page.read_text("utf-8").split("\n").index("A stent is painless.") + 1

    assert main(["check", str(root)]) == FAULTS

    assert f"en/topics/anatomy.md:{line}: “painless” may not stand here." in capsys.readouterr().out


# ---------------------------------------------------------------- preview


def test_a_page_of_a_content_folder_can_be_previewed(root: Path) -> None:
    topic, faq = root / "en" / "topics" / "risks.md", root / "en" / "faq" / "tests.md"

    assert page_of_file(topic) == (root, "en", "topic:risks")
    assert page_of_file(faq) == (root, "en", "faq:tests")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("en/topics/none.md", "There is no file"),
        ("en/about.md", "is not a page of a content folder"),
        ("en/glossary.toml", "is not a page of a content folder"),
        ("en/topics", "There is no file"),
    ],
)
def test_anything_else_cannot_be_previewed(root: Path, name: str, sentence: str) -> None:
    with pytest.raises(StartRefused, match=sentence):
        page_of_file(root / name)


def test_the_faults_of_one_page_are_found_without_reading_the_others(root: Path) -> None:
    page = root / "en" / "topics" / "risks.md"
    assert faults_of_page(root, "en", page) == ()

    page.write_text("no head", "utf-8")
    (fault,) = faults_of_page(root, "en", page)
    assert fault.kind == "front-matter"


def test_without_a_list_of_words_that_is_the_fault(root: Path) -> None:
    (root / "en" / "wording.toml").unlink()

    found = faults_of_page(root, "en", root / "en" / "topics" / "risks.md")

    assert [fault.kind for fault in found] == ["missing-wording"]
