# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list has its groups in a fixed order, and only drawings that can be opened."""

from __future__ import annotations

from edu_app.features.diagrams.browse import TITLES, derive_shelves
from edu_app.library.diagram import DiagramGroup
from tests.content_tree import ContentTree
from tests.drawn import diagram, write_drawing


def found(tree: ContentTree) -> list[tuple[str, list[str]]]:
    shelves = derive_shelves(tree.library())
    return [(str(shelf.group), [each.id for each in shelf.diagrams]) for shelf in shelves]


def test_drawings_stand_in_their_groups_in_the_order_of_the_list(tree: ContentTree) -> None:
    write_drawing(tree, diagram(name="later"), group="tests")
    write_drawing(tree, diagram(name="last"))

    assert found(tree) == [("body", ["veins", "boxes", "last"]), ("tests", ["later"])]


def test_a_drawing_that_cannot_be_used_is_left_out(tree: ContentTree) -> None:
    tree.remove("en/diagrams/veins.toml")

    assert found(tree) == [("body", ["boxes"])]


def test_a_group_without_drawings_is_left_out(tree: ContentTree) -> None:
    tree.write("diagrams.toml", "")

    assert found(tree) == []


def test_every_group_has_a_title() -> None:
    assert set(TITLES) == set(DiagramGroup)
    assert len(set(TITLES.values())) == len(TITLES)
