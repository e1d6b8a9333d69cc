# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the tests of the library share: a small content folder and a page read without files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from edu_app.library.diagram import Diagram
from edu_app.library.link import Link
from edu_app.library.model import Source
from edu_app.library.page import Page, read_page
from edu_app.library.phrases import FALLBACK
from edu_app.library.reading import Reading, Surroundings
from tests.content_tree import FACTS, ContentTree

FILE = PurePosixPath("en/topics/page.md")
SOURCE = Source(
    id="R16", title="A register", year="2021", kind="register", people="", paid_by="", where=""
)
DRAWING = Diagram(
    id="veins",
    title="Veins",
    alt="Two veins.",
    description="Two veins.",
    width=10,
    height=10,
    art={"light": "veins.svg"},
    labels=(),
)
MUTE = Diagram(id="mute", title="", alt="", description="", width=10, height=10, art={}, labels=())


def surroundings(card: tuple[str, int] | None = ("Call {emergency}.", 5)) -> Surroundings:
    """Return a library with two sources, two drawings and no page called `nowhere`."""
    return Surroundings(
        facts=FACTS,
        phrases=FALLBACK,
        source={"R16": SOURCE, "R17": SOURCE}.get,
        diagram={"veins": DRAWING, "mute": MUTE}.get,
        known=lambda link: link.target != "nowhere",
        emergency=lambda: card,
    )


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    return ContentTree(tmp_path)


@pytest.fixture
def reading() -> Reading:
    return Reading(file=FILE, around=surroundings())


@pytest.fixture
def read() -> Callable[[str], Page]:
    """Read a text as the page whose first line is line 1."""
    return lambda body: read_page(body, 1, FILE, surroundings(), is_emergency=False)


def links(page: Page) -> list[Link]:
    """Return what a page names, in order."""
    return [use.link for use in page.uses]
