# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the tests of the gates share: Markdown becomes a page, and faults become places in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from edu_app.editorial.page_text import PageText, page_texts
from edu_app.editorial.wording import Wording, read_wording
from edu_app.library.model import Block
from edu_app.library.survey import survey
from edu_app.problems import Fault
from tests.content_tree import FACTS, REPOSITORY, ContentTree

Gate = Callable[[PageText], Iterator[Fault]]
Found = list[tuple[str, int | str]]

GOOD = """\
A narrow [[stenosis]] slows the blood. You can wait.

!!! key "Key points"
    - It can make a leg swell.
    - It can be there without trouble.
    - A number does not decide.

## What you can do

1. Take your notes to the visit.
2. Ask with [your list](topic:questions-to-ask).

## What we know and do not know yet

- **We know** that it can be there without trouble [@R16].
- **We do not know** how it goes on.
"""
"""A page of a few lines that no gate finds fault with."""
GOOD_FRONT = {
    "title": "What is it?",
    "credentials": "Not clinicians.",
    "references": "[R16]",
    "readability": "FKGL 1.0, SMOG 3.1; with all words FKGL 1.0, SMOG 3.1",
}


class Pages:
    """Makes pages in a small content folder, under the real list of words."""

    def __init__(self, folder: Path) -> None:
        self.tree = ContentTree(folder)
        shutil.copy(REPOSITORY / "content/en/wording.toml", self.tree.root / "en")
        self.tree.topic("questions-to-ask", "Ask what you need to know.\n")

    def __call__(self, body: str, name: str = "topics/page", **front: str | None) -> PageText:
        """Return the page that a text makes; `name` says where it lies."""
        self.tree.page(f"en/{name}.md", body, **front)
        return next(page for page in self.all() if page.file.as_posix() == f"en/{name}.md")

    def good(self, name: str = "topics/page", **front: str | None) -> PageText:
        """Return a page without a fault."""
        fields: dict[str, str | None] = {**GOOD_FRONT, **front}
        return self(GOOD, name, **fields)

    def all(self) -> tuple[PageText, ...]:
        """Return every page of the folder."""
        found = survey(self.tree.root, self.tree.assets, "en", FACTS)
        return page_texts(found, rules(self.tree.root))


def rules(root: Path) -> Wording:
    """Return the words that may not stand in a page."""
    wording, faults = read_wording(root, "en")
    assert wording is not None, faults
    return wording


def with_blocks(page: PageText, *blocks: Block) -> PageText:
    """Return a page with blocks that no text of today makes: the reader asks for more."""
    topic = msgspec.structs.replace(page.topic, blocks=blocks)
    return replace(page, page=replace(page.page, topic=topic))


def places(page: PageText, faults: Iterator[Fault]) -> Found:
    """Return kind and place of each fault: a line of the text, or a field of the head.

    A fault of the page as a whole stands at “head”.
    """
    front = page.page.front
    fields = {line: name for name, line in front.lines.items()}
    found: Found = []
    for fault in faults:
        assert fault.file == page.file
        assert fault.sentence.endswith((".", "]", "”")) or "readability:" in fault.sentence
        inside = fault.line - front.first_line + 1
        found.append((fault.kind, inside if inside > 0 else fields.get(fault.line, "head")))
    return found


@pytest.fixture
def page(tmp_path: Path) -> Pages:
    return Pages(tmp_path)


@pytest.fixture(scope="session")
def wording() -> Wording:
    """Return the real rules for words."""
    return rules(REPOSITORY / "content")
