# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Structure and words of a drawing come together, and what does not fit is reported."""

from __future__ import annotations

import pytest

from edu_app.library.drawings import Drawings
from edu_app.library.model import Diagram, DiagramLabel
from tests.content_tree import DIAGRAM_WORDS, DIAGRAMS, ContentTree


def test_a_drawing_has_structure_and_words(tree: ContentTree) -> None:
    drawings = Drawings(tree.root, "en")

    assert drawings.ids() == ("veins",)
    assert drawings.get("veins") == Diagram(
        id="veins",
        title="Veins",
        alt="Two veins that meet.",
        description="Two veins meet in the pelvis.",
        width=1800,
        height=1200,
        art={"light": "veins.light.svg"},
        labels=(
            DiagramLabel(
                id="vein", text="A vein", anchor=(10, 20), at=(30, 40.5), align="left", size=24
            ),
            DiagramLabel(
                id="note",
                text="A drawing",
                anchor=None,
                at=(30, 90),
                align="center",
                size=20,
                bold=True,
                required=True,
                via=((1, 2), (3, 4)),
            ),
        ),
    )
    assert drawings.get("veins") is drawings.get("veins")
    assert drawings.faults == ()


def test_an_unknown_drawing_is_none_without_a_fault(tree: ContentTree) -> None:
    drawings = Drawings(tree.root, "en")

    assert drawings.get("arteries") is None
    assert drawings.faults == ()


STRUCTURE, WORDS = "diagrams.toml", "en/diagrams/veins.toml"

BROKEN: list[tuple[str, str, str, str, int, str]] = [
    ("no size", STRUCTURE, "width = 1800\n", "", 1, "In “veins”: “width” is missing"),
    ("no width at all", STRUCTURE, "width = 1800", "width = 0", 2, "“width” cannot be read"),
    ("art elsewhere", STRUCTURE, "veins.light.svg", "../x.svg", 6, "“light” cannot be read"),
    ("no light art", STRUCTURE, "light =", "dark =", 5, "“light” is missing"),
    ("more art", STRUCTURE, "veins.light.svg", 'a.svg"\nred = "b.svg', 7, "“red” is not known"),
    ("label aside", STRUCTURE, '"center"', '"middle"', 18, "“align” cannot be read"),
    ("half a point", STRUCTURE, "at = [30, 90]", "at = [30]", 17, "“at” cannot be read"),
    ("no alt", WORDS, 'alt = "Two veins that meet."\n', "", 0, "“alt” is missing"),
    ("blank alt", WORDS, '"Two veins that meet."', '""', 2, "“alt” is empty"),
    ("no description", WORDS, "description", "describe", 3, "“describe” is not known"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "says"),
    [case[1:] for case in BROKEN],
    ids=[case[0] for case in BROKEN],
)
def test_a_drawing_that_cannot_be_used_is_reported(
    tree: ContentTree, name: str, old: str, new: str, line: int, says: str
) -> None:
    text = DIAGRAMS if name == STRUCTURE else DIAGRAM_WORDS
    assert old in text
    tree.write(name, text.replace(old, new))

    drawings = Drawings(tree.root, "en")

    assert drawings.get("veins") is None
    assert [(str(f.file), f.line, f.kind) for f in drawings.faults] == [
        (name, line, "broken-entry")
    ]
    assert says in drawings.faults[0].sentence


@pytest.mark.parametrize(("text", "line"), [("", 5), ('vein = ""\n', 6)])
def test_a_label_without_text_is_left_out(tree: ContentTree, text: str, line: int) -> None:
    tree.write(WORDS, DIAGRAM_WORDS.replace('vein = "A vein"\n', text))

    drawings = Drawings(tree.root, "en")
    diagram = drawings.get("veins")

    assert diagram is not None
    assert [label.id for label in diagram.labels] == ["note"]
    (fault,) = drawings.faults
    assert (str(fault.file), fault.line, fault.kind) == (WORDS, line, "label-without-text")
    assert "The label “vein” of “veins” has no text" in fault.sentence


def test_a_text_without_a_label_is_a_fault(tree: ContentTree) -> None:
    tree.write(WORDS, DIAGRAM_WORDS + 'artery = "An artery"\n')

    drawings = Drawings(tree.root, "en")
    drawings.get("veins")

    assert [(f.line, f.kind) for f in drawings.faults] == [(8, "unknown-label")]


def test_a_drawing_may_show_fewer_labels_inside_a_page(tree: ContentTree) -> None:
    tree.write(STRUCTURE, DIAGRAMS.replace("height = 1200", 'height = 1\npage-labels = ["note"]'))

    diagram = Drawings(tree.root, "en").get("veins")

    assert diagram is not None
    assert diagram.page_labels == ("note",)
    assert len(diagram.labels) == 2


def test_a_label_for_pages_must_be_a_label(tree: ContentTree) -> None:
    tree.write(STRUCTURE, DIAGRAMS.replace("height = 1200", 'height = 1\npage-labels = ["gone"]'))

    drawings = Drawings(tree.root, "en")
    drawings.get("veins")

    assert [(f.line, f.kind) for f in drawings.faults] == [(4, "unknown-label")]


def test_a_name_that_cannot_be_an_id_is_a_fault(tree: ContentTree) -> None:
    tree.write(STRUCTURE, "[My_Veins]\n")

    drawings = Drawings(tree.root, "en")

    assert drawings.get("My_Veins") is None
    assert [(f.line, f.kind) for f in drawings.faults] == [(1, "broken-entry")]


def test_missing_words_are_a_fault(tree: ContentTree) -> None:
    tree.remove(WORDS)

    drawings = Drawings(tree.root, "en")

    assert drawings.get("veins") is None
    assert [(str(f.file), f.kind) for f in drawings.faults] == [(WORDS, "missing-file")]


def test_without_its_file_there_is_no_drawing(tree: ContentTree) -> None:
    tree.remove(STRUCTURE)

    drawings = Drawings(tree.root, "en")

    assert drawings.ids() == ()
    assert drawings.get("veins") is None
    assert drawings.line_of("veins") == 0
    assert [fault.kind for fault in drawings.faults] == ["missing-file"]
