# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pages, questions, words and drawings can be found; what is broken is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.search.documents import Document, Found, documents_of
from edu_app.library.loader import Library
from tests.content_tree import ContentTree
from tests.drawn import diagram, write_drawing

PAGE = """The lead about veins.

## Where it is

In the pelvis.

![](diagram:veins "Look at the vein.")
"""
FAQ = "Words.\n\n## Does it hurt? {#hurt}\n\n**Often, no.** Ask.\n"


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    tree = ContentTree(tmp_path)
    tree.topic("alpha", PAGE)
    tree.topic("beta", PAGE)
    tree.page("en/faq/tests.md", FAQ, short_title="Tests")
    return tree


def found(tree: ContentTree, kind: Found) -> list[Document]:
    return [each for each in documents_of(tree.library()) if each.kind is kind]


def test_each_part_of_a_page_is_found_alone(tree: ContentTree) -> None:
    parts = [each for each in found(tree, Found.TOPIC) if each.id == "alpha"]

    assert [str(each.link) for each in parts] == ["topic:alpha", "topic:alpha#where-it-is"]
    assert parts[1].heading == "Where it is"
    assert parts[1].body.startswith("In the pelvis.")
    assert parts[0].names == "Title. alpha"


def test_a_page_is_known_by_what_people_type_who_want_it(tree: ContentTree) -> None:
    wanted = {"alpha": ("my leg", "my vein")}

    whole, part = (each for each in documents_of(tree.library(), wanted) if each.id == "alpha")

    assert whole.names == "Title. alpha. my leg. my vein"
    assert part.names == ""


def test_a_few_danger_signs_are_left_to_the_page_of_all_signs(tree: ContentTree) -> None:
    sign = '!!! danger "Signs"\n    - Chest pain\n\n'
    tree.topic("alpha", f"Lead.\n\n{sign}")
    tree.topic("beta", f"Lead.\n\n{sign * 4}")

    bodies = {each.id: each.body for each in found(tree, Found.TOPIC)}

    assert "Chest pain" not in bodies["alpha"]
    assert "Chest pain" in bodies["beta"]


def test_a_heading_with_nothing_but_headings_below_it_is_left_out(tree: ContentTree) -> None:
    tree.topic("alpha", "Lead.\n\n## Choices\n\n### One\n\nWords.\n")

    headings = [each.heading for each in found(tree, Found.TOPIC) if each.id == "alpha"]

    assert headings == ["A title?", "One"]


def test_a_question_is_found_with_its_answer(tree: ContentTree) -> None:
    (question,) = found(tree, Found.FAQ)

    assert (str(question.link), question.place) == ("faq:hurt", "Tests")
    assert question.heading == "Does it hurt?"
    assert question.body == "Often, no. Ask."


def test_a_word_is_found_by_its_other_names(tree: ContentTree) -> None:
    words = {each.id: each for each in found(tree, Found.TERM)}

    assert str(words["stenosis"].link) == "term:stenosis"
    assert words["stenosis"].names == "narrowing"
    assert "too narrow" in words["stenosis"].body


def test_a_drawing_is_found_once_by_everything_that_it_names(tree: ContentTree) -> None:
    (drawing,) = found(tree, Found.DIAGRAM)

    assert (str(drawing.link), drawing.place) == ("diagram:veins", "")
    assert (drawing.heading, drawing.body) == ("Veins", "Two veins that meet.")
    assert drawing.names == "Two veins meet in the pelvis. A vein A vein Vena"


def test_a_drawing_is_found_by_its_steps(tree: ContentTree) -> None:
    write_drawing(tree, diagram())

    _, boxes = found(tree, Found.DIAGRAM)

    assert "Step open. About open." in boxes.names
    assert "Your left side" not in boxes.names


def test_a_drawing_that_cannot_be_used_is_not_found(tree: ContentTree) -> None:
    tree.remove("en/diagrams/veins.toml")

    assert found(tree, Found.DIAGRAM) == []


def test_what_cannot_be_read_is_left_out(tree: ContentTree) -> None:
    tree.write("en/topics/alpha.md", "no head")
    tree.write("en/faq/tests.md", "no head {#x}")

    kinds = {each.id for each in documents_of(tree.library())}

    assert "alpha" not in kinds
    assert "beta" in kinds
    assert found(tree, Found.FAQ) == []


def test_everything_of_the_guide_can_be_found(library: Library) -> None:
    links = {str(each.link) for each in documents_of(library)}

    assert {f"topic:{topic}" for topic in library.topic_ids()} <= links
    assert {f"term:{term.id}" for term in library.terms()} <= links
    for group in library.faq_ids():
        assert {f"faq:{question.id}" for question in library.faq(group).questions} <= links


def test_the_checklist_is_found_by_each_of_its_lines(library: Library) -> None:
    form = library.references.checklist
    assert form is not None

    made = next(each for each in documents_of(library) if each.id == "checklist")

    assert str(made.link) == "checklist:"
    assert made.heading == form.page.title
    assert all(item.name in made.names for item in form.items())


def test_a_guide_without_a_checklist_finds_none(tree: ContentTree) -> None:
    assert "checklist" not in {each.id for each in documents_of(tree.library())}
