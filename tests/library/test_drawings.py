# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""List, places and words of a drawing come together, and what does not fit is reported."""

from __future__ import annotations

import pytest

from edu_app.library.diagram import (
    Diagram,
    DiagramGroup,
    DiagramLabel,
    DiagramStep,
    Layer,
    Structure,
)
from edu_app.library.drawings import Drawings
from edu_app.library.link import Kind, Link
from tests.content_tree import DIAGRAM_WORDS, DIAGRAMS, SIDECAR, ContentTree

LIST, WORDS, PLACES = "diagrams.toml", "en/diagrams/veins.toml", "assets/diagrams/veins.json"

STEPS = """"steps": [
 {"id":"open","show":["veins"],"view":[0,0,900,600]},
 {"id":"shut","show":["veins","knot"],"view":[900,0,900,600]}
]"""
STEP_WORDS = """
[steps.open]
title = "Open"
caption = "The vein is open."

[steps.shut]
title = "Shut"
caption = "The vein is shut."
"""


def drawings_of(tree: ContentTree) -> Drawings:
    return Drawings(tree.root, "en", tree.assets)


def veins_of(drawings: Drawings) -> Diagram:
    diagram = drawings.get("veins")
    assert diagram is not None
    return diagram


def with_steps(tree: ContentTree, words: str = STEP_WORDS) -> None:
    """Tell the drawing of the small tree in two steps."""
    tree.asset("diagrams/veins.json", SIDECAR.replace('"steps": []', STEPS))
    tree.write(WORDS, DIAGRAM_WORDS + words)


def places(drawings: Drawings) -> list[tuple[str, int, str]]:
    return [(str(fault.file), fault.line, fault.kind) for fault in drawings.faults]


def test_a_drawing_has_places_and_words(tree: ContentTree) -> None:
    drawings = drawings_of(tree)

    assert drawings.ids() == ("veins",)
    assert drawings.line_of("veins") == 1
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
                id="vein",
                text="A vein",
                anchor=(10, 20),
                at=(30, 40.5),
                align="left",
                size=24,
                structure="vein",
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
        structures=(
            Structure(
                id="vein",
                name="A vein",
                latin="Vena",
                says="It carries blood to the heart.",
                link=Link(Kind.TERM, "clot"),
                pin=(10, 20),
                regions=(((0, 0), (20, 0), (20, 40)),),
                layer="veins",
            ),
        ),
        layers=(Layer(id="veins", name="Veins", elements=("veins",), swatch="vein"),),
        group=DiagramGroup.BODY,
    )
    assert drawings.get("veins") is drawings.get("veins")
    assert drawings.faults == ()


def test_a_drawing_has_steps(tree: ContentTree) -> None:
    with_steps(tree)
    tree.write(LIST, DIAGRAMS + "stacked = true\n")

    drawings = drawings_of(tree)
    diagram = veins_of(drawings)

    assert diagram.stacked
    assert diagram.steps[0] == DiagramStep(
        id="open",
        title="Open",
        caption="The vein is open.",
        show=("veins",),
        view=(0, 0, 900, 600),
    )
    assert [step.id for step in diagram.steps] == ["open", "shut"]
    assert drawings.faults == ()


def test_an_unknown_drawing_is_none_without_a_fault(tree: ContentTree) -> None:
    drawings = drawings_of(tree)

    assert drawings.get("arteries") is None
    assert drawings.faults == ()


MOVED = "[moved.note]\nat = [1, 2]\n"
BROKEN: list[tuple[str, str, str, str, int, str]] = [
    ("no group", LIST, 'group = "body"\n', "", 1, "In “veins”: “group” is missing"),
    ("strange group", LIST, '"body"', '"soul"', 2, "“group” cannot be read"),
    ("old form", LIST, 'group = "body"', 'group = "body"\nwidth = 1', 3, "“width” is not known"),
    ("no alt", WORDS, 'alt = "Two veins that meet."\n', "", 0, "“alt” is missing"),
    ("blank alt", WORDS, '"Two veins that meet."', '""', 2, "“alt” is empty"),
    ("no description", WORDS, "description", "describe", 3, "“describe” is not known"),
    ("no name", WORDS, 'name = "A vein"\n', "", 9, "“name” is missing"),
    ("label in parts", WORDS, "note =", "note.left =", 5, "“labels” cannot be read"),
    ("moved aside", WORDS, "[layers]", MOVED + 'align = "up"\n[layers]', 17, "“align” cannot"),
    ("moved nowhere", WORDS, "[layers]", MOVED.replace("1", "nan") + "[layers]", 16, "cannot be"),
    ("moved far", WORDS, "[layers]", MOVED.replace("1", "1e9") + "[layers]", 16, "cannot be"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "says"),
    [case[1:] for case in BROKEN],
    ids=[case[0] for case in BROKEN],
)
def test_a_drawing_that_cannot_be_used_is_reported(
    tree: ContentTree, name: str, old: str, new: str, line: int, says: str
) -> None:
    text = DIAGRAMS if name == LIST else DIAGRAM_WORDS
    assert old in text
    tree.write(name, text.replace(old, new))

    drawings = drawings_of(tree)

    assert drawings.get("veins") is None
    assert places(drawings) == [(name, line, "broken-entry")]
    assert says in drawings.faults[0].sentence


def test_places_that_cannot_be_used_are_reported(tree: ContentTree) -> None:
    tree.asset("diagrams/veins.json", SIDECAR.replace('"center"', '"middle"'))

    drawings = drawings_of(tree)

    diagram = veins_of(drawings)
    assert (diagram.art, diagram.labels, diagram.structures) == ({}, (), ())
    assert diagram.description == "Two veins meet in the pelvis."
    assert places(drawings) == [(PLACES, 7, "broken-sidecar")]


def test_places_that_are_missing_are_reported(tree: ContentTree) -> None:
    (tree.assets / "diagrams/veins.json").unlink()

    drawings = drawings_of(tree)

    assert veins_of(drawings).art == {}
    assert places(drawings) == [(PLACES, 0, "missing-file")]


def test_a_name_that_leads_nowhere_leaves_the_drawing_open(tree: ContentTree) -> None:
    tree.asset("diagrams/veins.json", SIDECAR.replace('"layer":"veins"', '"layer":"bones"'))

    drawings = drawings_of(tree)

    assert veins_of(drawings).structures[0].layer == ""
    assert places(drawings) == [(PLACES, 10, "unknown-layer")]


WORDLESS = [
    ("label", 'vein = "A vein"\n', "", 5, "vein"),
    ("label", 'vein = "A vein"\n', 'vein = ""\n', 6, "vein"),
    ("structure", '[structures.vein]\nname = "A vein"', '[structures.side]\nname = "A"', 9, "vein"),
    ("layer", 'veins = "Veins"\n', "", 15, "veins"),
]


@pytest.mark.parametrize(("kind", "old", "new", "line", "name"), WORDLESS)
def test_what_has_no_words_is_left_out(
    tree: ContentTree, kind: str, old: str, new: str, line: int, name: str
) -> None:
    assert old in DIAGRAM_WORDS
    tree.write(WORDS, DIAGRAM_WORDS.replace(old, new))

    drawings = drawings_of(tree)
    diagram = veins_of(drawings)

    left = {
        "label": [label.id for label in diagram.labels],
        "structure": [structure.id for structure in diagram.structures],
        "layer": [layer.id for layer in diagram.layers],
    }
    assert name not in left[kind]
    fault = drawings.faults[0]
    assert (str(fault.file), fault.line, fault.kind) == (WORDS, line, f"{kind}-without-text")
    assert f"The {kind} “{name}” of “veins” has no text" in fault.sentence


def test_nothing_names_what_was_left_out(tree: ContentTree) -> None:
    tree.write(WORDS, DIAGRAM_WORDS.partition("[structures.vein]")[0])
    assert veins_of(drawings_of(tree)).labels[0].structure == ""

    tree.write(WORDS, DIAGRAM_WORDS.replace('veins = "Veins"\n', ""))
    assert veins_of(drawings_of(tree)).structures[0].layer == ""


STRANGE = [
    ('artery = "An artery"\n', '[labels]\nvein = "A vein"', "label", 7),
    ("", '[structures.artery]\nname = "An artery"', "structure", 18),
    ("", "[steps.end]\ntitle = 'The end'\ncaption = 'It ends.'", "step", 18),
    ("", "[moved.artery]\nat = [1, 2]", "label", 18),
    ("", 'bones = "Bones"', "layer", 17),
]


@pytest.mark.parametrize(("above", "last", "kind", "line"), STRANGE)
def test_words_for_what_is_not_there_are_a_fault(
    tree: ContentTree, above: str, last: str, kind: str, line: int
) -> None:
    text = DIAGRAM_WORDS.replace(last, f"{last}\n{above}".rstrip())
    tree.write(
        WORDS, text if above else f"{DIAGRAM_WORDS}\n{last}\n".replace("\n\nbones", "\nbones")
    )

    drawings = drawings_of(tree)
    drawings.get("veins")

    assert places(drawings) == [(WORDS, line, f"unknown-{kind}")]


def test_a_language_moves_a_label(tree: ContentTree) -> None:
    moved = '\n[moved.vein]\nat = [300, 400]\nalign = "right"\n[moved.note]\nat = [5, 6]\n'
    tree.write(WORDS, DIAGRAM_WORDS + moved)

    drawings = drawings_of(tree)
    vein, note = veins_of(drawings).labels

    assert (vein.at, vein.align, vein.anchor) == ((300, 400), "right", (10, 20))
    assert (note.at, note.align) == ((5, 6), "center")
    assert drawings.faults == ()


def test_a_label_means_the_structure_that_it_names(tree: ContentTree) -> None:
    tree.asset("diagrams/veins.json", SIDECAR.replace('"size":20', '"size":20,"structure":"vein"'))

    assert [label.structure for label in veins_of(drawings_of(tree)).labels] == ["vein", "vein"]


def test_a_structure_without_a_link_leads_nowhere(tree: ContentTree) -> None:
    tree.write(WORDS, DIAGRAM_WORDS.replace('link = "term:clot"\n', ""))

    drawings = drawings_of(tree)

    assert veins_of(drawings).structures[0].link is None
    assert drawings.faults == ()


@pytest.mark.parametrize("link", ["https://example.org", "clot", "term:", "javascript:1"])
def test_a_link_out_of_the_guide_is_a_fault(tree: ContentTree, link: str) -> None:
    tree.write(WORDS, DIAGRAM_WORDS.replace("term:clot", link))

    drawings = drawings_of(tree)

    assert veins_of(drawings).structures[0].link is None
    assert places(drawings) == [(WORDS, 13, "broken-link")]
    assert f"“{link}” is no link of this guide" in drawings.faults[0].sentence


def test_a_drawing_may_show_fewer_labels_inside_a_page(tree: ContentTree) -> None:
    tree.write(LIST, DIAGRAMS + 'page-labels = ["note"]\n')

    drawings = drawings_of(tree)

    assert veins_of(drawings).page_labels == ("note",)
    assert len(veins_of(drawings).labels) == 2
    assert drawings.faults == ()


def test_a_label_for_pages_must_be_a_label(tree: ContentTree) -> None:
    tree.write(LIST, DIAGRAMS + 'page-labels = ["gone"]\n')

    drawings = drawings_of(tree)
    drawings.get("veins")

    assert places(drawings) == [(LIST, 3, "unknown-label")]


def test_a_page_cannot_show_a_step_that_is_not_there(tree: ContentTree) -> None:
    with_steps(tree)
    tree.write(LIST, DIAGRAMS + 'stacked = true\npage-step = "gone"\n')

    drawings = drawings_of(tree)

    assert veins_of(drawings).shown == ("veins",)
    assert places(drawings) == [(LIST, 4, "unknown-step")]


def test_a_talk_may_leave_out_the_sides_of_a_drawing(tree: ContentTree) -> None:
    tree.write(LIST, DIAGRAMS + "talk-across = [20, 60]\n")

    drawings = drawings_of(tree)

    assert veins_of(drawings).talk_across == (20.0, 60.0)
    assert drawings.faults == ()


@pytest.mark.parametrize("across", ["[-1, 60]", "[60, 20]", "[20, 9000]"])
def test_a_talk_cannot_show_what_is_not_drawn(tree: ContentTree, across: str) -> None:
    tree.write(LIST, DIAGRAMS + f"talk-across = {across}\n")

    drawings = drawings_of(tree)
    drawings.get("veins")

    assert places(drawings) == [(LIST, 3, "outside-drawing")]


def test_nothing_is_stacked_without_steps(tree: ContentTree) -> None:
    tree.write(LIST, DIAGRAMS + "stacked = true\n")

    drawings = drawings_of(tree)

    assert not veins_of(drawings).stacked
    assert veins_of(drawings).shown == ()
    assert places(drawings) == [(LIST, 3, "stacked-without-steps")]


def test_nothing_is_stacked_when_no_step_has_words(tree: ContentTree) -> None:
    with_steps(tree, '\n[steps.other]\ntitle = "Other"\ncaption = "Other."\n')
    tree.write(LIST, DIAGRAMS + "stacked = true\n")

    drawings = drawings_of(tree)

    assert veins_of(drawings).shown == ()
    assert {fault.kind for fault in drawings.faults} == {"step-without-text", "unknown-step"}


def test_a_name_that_cannot_be_an_id_is_a_fault(tree: ContentTree) -> None:
    tree.write(LIST, '["../veins"]\ngroup = "body"\n')

    drawings = drawings_of(tree)

    assert drawings.get("../veins") is None
    assert [(f.line, f.kind) for f in drawings.faults] == [(1, "broken-entry")]


def test_missing_words_are_a_fault(tree: ContentTree) -> None:
    tree.remove(WORDS)

    drawings = drawings_of(tree)

    assert drawings.get("veins") is None
    assert places(drawings) == [(WORDS, 0, "missing-file")]


def test_a_flood_of_words_is_told_in_part(tree: ContentTree) -> None:
    strange = "".join(f'extra{number} = "Extra"\n' for number in range(500))
    tree.write(WORDS, DIAGRAM_WORDS + strange)

    drawings = drawings_of(tree)
    drawings.get("veins")

    assert len(drawings.faults) == 100


def test_without_its_file_there_is_no_drawing(tree: ContentTree) -> None:
    tree.remove(LIST)

    drawings = drawings_of(tree)

    assert drawings.ids() == ()
    assert drawings.get("veins") is None
    assert drawings.line_of("veins") == 0
    assert [fault.kind for fault in drawings.faults] == ["missing-file"]
