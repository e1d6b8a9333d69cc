# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Everything that can be printed is offered, in the order of the guide, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.printing.offer import AS_IT_STANDS, derive_groups, items_of
from edu_app.library.link import LIVING_VEIN
from edu_app.library.loader import Library
from edu_app.render.pack import DrawingPart, FaqPart, GlossaryPart, PagePart, Part, VeinPart
from edu_app.render.scene import DiagramState
from edu_app.render.vein import VeinState
from tests.content_tree import FACTS, REPOSITORY, ContentTree

STANDING = DrawingPart(diagram="pelvic-veins", state=DiagramState(step=2))


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(REPOSITORY / "content", "en", FACTS)


def test_pages_come_in_reading_order_and_everything_else_after_them(library: Library) -> None:
    items = items_of(derive_groups(library, None))

    order = library.path().order()
    assert [item.part for item in items[: len(order)]] == [PagePart(topic=name) for name in order]
    assert [item.part for item in items if isinstance(item.part, FaqPart)] == [
        FaqPart(group=name) for name in library.faq_ids()
    ]
    drawings = [item for item in items if isinstance(item.part, DrawingPart)]
    assert len(drawings) == len(library.references.drawings.ids())
    assert items[-1].part == GlossaryPart()
    assert len({item.key for item in items}) == len(items)
    assert all(item.title for item in items)


def test_titles_are_those_of_the_pages(library: Library) -> None:
    titles = {item.key: item.title for item in items_of(derive_groups(library, None))}

    assert titles["page-risks"] == library.topic("risks").meta.title
    assert titles["questions-basics"] == library.faq("basics").topic.meta.title
    assert titles["words"] == "Word list"


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        (STANDING, "drawing-pelvic-veins"),
        (VeinPart(code=VeinState(lost=0.8).code), f"drawing-{LIVING_VEIN}"),
    ],
)
def test_a_drawing_that_was_looked_at_is_offered_as_it_stands(
    library: Library, asked: Part, key: str
) -> None:
    items = items_of(derive_groups(library, asked))

    standing = [item for item in items if item.hint]
    assert [(item.key, item.part, item.hint) for item in standing] == [(key, asked, AS_IT_STANDS)]


def test_other_drawings_are_offered_as_they_begin(library: Library) -> None:
    parts = [item.part for item in items_of(derive_groups(library, STANDING))]

    assert DrawingPart(diagram="leg-effects", state=DiagramState()) in parts
    assert DrawingPart(diagram="pelvic-veins", state=DiagramState()) not in parts
    assert VeinPart() in parts


def test_what_cannot_be_read_is_not_offered(tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.write("en/topics/beta.md", "no head")
    tree.page("en/faq/good.md", "## Why?\n\nBecause.\n")
    tree.write("en/faq/bad.md", "no head")

    groups = derive_groups(tree.library(), None)

    keys = [item.key for item in items_of(groups)]
    assert "page-alpha" in keys
    assert "questions-good" in keys
    assert {"page-beta", "questions-bad", f"drawing-{LIVING_VEIN}"}.isdisjoint(keys)


def test_a_group_with_nothing_in_it_is_left_out(tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.write("en/glossary.toml", "")

    titles = [group.title for group in derive_groups(tree.library(), None)]

    assert "Pages" in titles
    assert {"Words", "Common questions"}.isdisjoint(titles)
