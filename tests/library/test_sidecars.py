# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The file beside the art is read strictly, and what is wrong in it is found on its line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from shapely.geometry import Polygon

from edu_app.library import sidecars
from edu_app.library.sidecars import (
    LabelPlace,
    LayerPlace,
    Sidecar,
    SidecarFile,
    StepPlace,
    StructurePlace,
)
from edu_app.problems import ContentError, ContentMissing, PageBroken
from tests.content_tree import SIDECAR, ContentTree
from tools.artwork.drawing import Drawing, Label, Layer, Step, Structure
from tools.artwork.svg import Svg

TEXT = """\
{
"width": 900,
"height": 600,
"art": {"light": "veins.light.svg", "dark": "veins.dark.svg"},
"labels": [
 {"id":"vein","at":[1,2],"align":"left","size":24,"steps":["open"]},
 {"id":"note","at":[1,2],"align":"center","size":20,"structure":"vein"}
],
"structures": [
 {"id":"vein","pin":[1,2],"layer":"veins","steps":["open"],"regions":[[[0,0],[1,0],[1,1]]]},
 {"id":"vein","pin":[5,2],"layer":"veins","steps":["shut"],"regions":[[[4,0],[5,0],[5,1]]]}
],
"layers": [
 {"id":"veins","elements":["vein.left","vein.right"],"swatch":"vein"},
 {"id":"bones","elements":["bone"],"swatch":"bone"}
],
"steps": [
 {"id":"open","show":["ground","open"],"view":[0,0,450,600]},
 {"id":"shut","show":["ground","shut"],"view":[450,0,450,600]}
],
"tones": {
 "5": {"#aaaaaa":"#333333"}
}
}
"""


def file_of(tree: ContentTree, content: str | bytes) -> SidecarFile:
    tree.asset("diagrams/veins.json", content)
    return SidecarFile(tree.assets, "veins")


def refused(tree: ContentTree, content: str | bytes) -> tuple[int, str]:
    """Return the line and the sentence with which a file is refused."""
    with pytest.raises(PageBroken) as caught:
        file_of(tree, content)
    (fault,) = caught.value.faults
    assert (str(fault.file), fault.kind) == ("assets/diagrams/veins.json", "broken-sidecar")
    return fault.line, fault.sentence


def test_a_file_becomes_records(tree: ContentTree) -> None:
    found = file_of(tree, TEXT)

    sidecar = found.sidecar
    assert (sidecar.width, sidecar.height) == (900, 600)
    assert sidecar.files() == {"light": "veins.light.svg", "dark": "veins.dark.svg"}
    assert sidecar.labels[0] == LabelPlace(
        id="vein", at=(1, 2), align="left", size=24, steps=("open",)
    )
    assert sidecar.structures[0] == StructurePlace(
        id="vein",
        pin=(1, 2),
        layer="veins",
        steps=("open",),
        regions=(((0, 0), (1, 0), (1, 1)),),
    )
    assert sidecar.layers[1] == LayerPlace(id="bones", elements=("bone",), swatch="bone")
    assert sidecar.steps[1] == StepPlace(
        id="shut", show=("ground", "shut"), view=(450, 0, 450, 600)
    )
    assert sidecar.tones == {"5": {"#aaaaaa": "#333333"}}
    assert found.faults() == ()


def test_what_the_generator_writes_is_read(tree: ContentTree) -> None:
    drawing = Drawing(
        id="veins",
        size=(900, 600),
        draw=lambda palette: Svg("veins", (900, 600), "Veins", str(palette)),
        labels=(
            Label(id="vein", at=(1, 2), anchor=(3, 4), bold=True, required=True, steps=("open",)),
            Label(id="words", at=(1.25, 2), structure="vein"),
        ),
        structures=(
            Structure(
                id="vein",
                region=Polygon([(0, 0), (90, 0), (90, 90)]),
                pin=(1, 2),
                steps=("open",),
                layer="veins",
            ),
        ),
        layers=(Layer(id="veins", elements=("vein.left",), swatch="vein"),),
        steps=(Step(id="open", show=("vein.left",), view=(0, 0, 900, 600)),),
        tones={"1": {"#aaaaaa": "#bbbbbb"}},
    )

    found = file_of(tree, drawing.sidecar())

    assert found.faults() == ()
    assert list(found.sidecar.files()) == ["light", "dark", "hc", "mono"]
    assert found.sidecar.labels[0].required
    assert found.line_of("labels[1]") == 7
    assert found.line_of("steps[0].view") == 16


STEP = '{"id":"a","show":["a"],"view":[0,0,9,9]},'
BROKEN: list[tuple[str, str, str, int, str]] = [
    ("no width", '"width": 900,\n', "", 0, "“width” is missing"),
    ("no width at all", '"width": 900', '"width": 0', 2, "“width” cannot be read"),
    ("endless", '"height": 600', '"height": 1e308', 3, "“height” cannot be read"),
    ("no number", '"height": 600', '"height": 1e999', 3, "Number out of range"),
    ("a thread", '"height": 600', '"height": 0.5', 3, "“height” cannot be read"),
    ("art elsewhere", "veins.light.svg", "../veins.svg", 4, "“light” cannot be read"),
    ("art at the root", "veins.light.svg", "/etc/a.svg", 4, "“light” cannot be read"),
    ("art on a line", "veins.light.svg", "veins.svg\\n", 4, "“light” cannot be read"),
    ("art in another format", "veins.light.svg", "veins.png", 4, "“light” cannot be read"),
    ("no light art", '"light": "veins.light.svg", ', "", 4, "“light” is missing"),
    ("more art", '"dark": ', '"red": ', 4, "“red” is not known"),
    ("label aside", '"center"', '"middle"', 7, "In “labels[1].align”: “align” cannot be read"),
    ("half a point", '"note","at":[1,2]', '"note","at":[1]', 7, "“at” cannot be read"),
    ("far point", '"note","at":[1,2]', '"note","at":[1,-1e9]', 7, "“at[1]” cannot be read"),
    ("words as a point", '"note","at":[1,2]', '"note","at":"top"', 7, "“at” cannot be read"),
    ("small words", '"size":20', '"size":0', 7, "“size” cannot be read"),
    ("no size", ',"size":20', "", 7, "In “labels[1]”: “size” is missing"),
    ("misspelt", '"size":20', '"sise":20', 7, "“sise” is not known"),
    ("no id", '"id":"note",', "", 7, "“id” is missing"),
    ("strange id", '"id":"note"', '"id":"a b"', 7, "“id” cannot be read"),
    ("id on a line", '"id":"note"', '"id":"note\\n"', 7, "“id” cannot be read"),
    ("id for a regex", '"id":"note"', f'"id":"{"a" * 5000}!"', 7, "“id” cannot be read"),
    ("two corners", "[[4,0],[5,0],[5,1]]", "[[4,0],[5,0]]", 11, "regions[0]” cannot be read"),
    ("no region", "[[[4,0],[5,0],[5,1]]]", "[]", 11, "“regions” is empty"),
    ("no pin", '"pin":[5,2],', "", 11, "In “structures[1]”: “pin” is missing"),
    ("no group", '["bone"]', "[]", 15, "“elements” is empty"),
    ("strange swatch", '"swatch":"bone"', '"swatch":"fog"', 15, "“swatch” cannot be read"),
    ("shows nothing", '["ground","shut"]', "[]", 19, "“show” is empty"),
    ("no frame", "[450,0,450,600]", "[450,0,0,600]", 19, "“view[2]” cannot be read"),
    ("half a frame", "[450,0,450,600]", "[450,0]", 19, "“view” cannot be read"),
    ("colour with markup", '"#333333"', '"\\"/><script"', 21, "cannot be read"),
    ("colour of markup", '"#aaaaaa"', '"<!--"', 21, "cannot be read"),
    ("strange tone", '"5": {', '"../": {', 21, "“tones” cannot be read"),
    ("words", '"width"', '"title": "Veins", "width"', 2, "“title” is not known"),
    ("a list", TEXT, "[]", 0, "“this” cannot be read"),
    ("no end", '\n"tones"', "", 20, "The file is not valid: JSON is malformed: object"),
    ("half a file", TEXT[TEXT.index('"layers"') :], "", 13, "Input data was truncated"),
    ("empty", TEXT, "", 1, "Input data was truncated"),
    ("a comment", '"layers"', '// layers\n"layers"', 13, "is malformed"),
    ("infinity", '"height": 600', '"height": Infinity', 3, "is malformed"),
    ("half a letter", '"id":"note"', '"id":"\\ud800"', 7, "is malformed"),
    ("a mark of bytes", "{\n\"width\"", '\ufeff{\n"width"', 1, "is malformed"),
    ("deep", '"note","at":[1,2]', '"note","at":' + "[" * 90_000, 7, "“at[0]” cannot be read"),
    ("deep and unknown", '"width"', '"x": ' + "[" * 90_000 + '\n"width"', 2, "“x” is not known"),
    ("deep at the root", TEXT, "[" * 90_000, 0, "“this” cannot be read"),
    ("a flood", '"steps": [', '"steps": [' + STEP * 500, 17, "“steps” cannot be read"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [case[1:] for case in BROKEN],
    ids=[case[0] for case in BROKEN],
)
def test_a_broken_file_is_refused_with_the_line(
    tree: ContentTree, old: str, new: str, line: int, says: str
) -> None:
    assert old in TEXT

    found, sentence = refused(tree, TEXT.replace(old, new, 1))

    assert (found, says in sentence) == (line, True), (found, sentence[:200])


def test_records_are_found_however_the_file_is_laid_out(tree: ContentTree) -> None:
    wrong = json.loads(TEXT)
    wrong["labels"][1]["align"] = "middle"
    wide = json.dumps(wrong, indent=2)
    line = wide[: wide.index('"note"')].count("\n")  # of the bracket before the id

    assert refused(tree, wide)[0] == line
    assert refused(tree, json.dumps(wrong))[0] == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xff\xfe{\x00}\x00", "not text in UTF-8"),
        (TEXT.encode("utf-16"), "not text in UTF-8"),
        (b" " * 2_000_001, "larger than 2,000,000 bytes"),
    ],
    ids=["binary", "UTF-16", "huge"],
)
def test_what_is_no_text_is_refused(tree: ContentTree, content: bytes, says: str) -> None:
    line, sentence = refused(tree, content)

    assert line == 0
    assert says in sentence


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing) as caught:
        SidecarFile(tmp_path, "veins")

    (fault,) = caught.value.faults
    assert (str(fault.file), fault.line, fault.kind) == (
        "assets/diagrams/veins.json",
        0,
        "missing-file",
    )


def test_a_pipe_or_a_folder_does_not_hang(tree: ContentTree) -> None:
    path = tree.assets / "diagrams/veins.json"
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(PageBroken, match="This is not a file"):
        SidecarFile(tree.assets, "veins")

    path.unlink()
    path.mkdir()
    with pytest.raises(PageBroken, match="This is not a file"):
        SidecarFile(tree.assets, "veins")


INSIDE: list[tuple[str, str, str, int, str]] = [
    ("label twice", '"id":"note"', '"id":"vein"', 7, "duplicate-id"),
    ("layer twice", '"id":"bones"', '"id":"veins"', 15, "duplicate-id"),
    ("step twice", '"id":"shut"', '"id":"open"', 19, "duplicate-id"),
    ("structure twice", '"layer":"veins","steps":["shut"],', "", 11, "duplicate-id"),
    ("at the same time", '"steps":["shut"]', '"steps":["shut","open"]', 11, "duplicate-id"),
    ("label without its step", '"steps":["open"]', '"steps":["end"]', 6, "unknown-step"),
    ("label that means nothing", ':"vein"}', ':"bone"}', 7, "unknown-structure"),
    ("structure without its step", '"steps":["shut"]', '"steps":["end"]', 11, "unknown-step"),
    ("structure without its layer", '"layer":"veins"', '"layer":"skin"', 10, "unknown-layer"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "line", "kind"), [case[1:] for case in INSIDE], ids=[case[0] for case in INSIDE]
)
def test_names_lead_somewhere_and_stand_once(
    tree: ContentTree, old: str, new: str, line: int, kind: str
) -> None:
    assert old in TEXT

    found = file_of(tree, TEXT.replace(old, new, 1)).faults()

    assert (line, kind) in [(fault.line, fault.kind) for fault in found]
    assert {str(fault.file) for fault in found} == {"assets/diagrams/veins.json"}


def test_a_flood_of_faults_is_told_in_part(tree: ContentTree) -> None:
    steps = json.dumps([f"step{number}" for number in range(5000)])
    text = TEXT.replace('"steps":["open"]', f'"steps":{steps}')

    assert len(file_of(tree, text).faults()) == sidecars.MOST_FAULTS


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("", 0),
        ("width", 2),
        ("art.light", 4),
        ("labels", 5),
        ("labels[0]", 6),
        ("labels[1].at[0]", 7),
        ("steps", 17),
        ("steps[1].view", 19),
        ("tones[...]", 21),
        ("light", 0),
        ("steps[9]", 20),
    ],
)
def test_the_line_of_a_place_is_that_of_its_record(
    tree: ContentTree, place: str, line: int
) -> None:
    assert file_of(tree, TEXT).line_of(place) == line


@settings(max_examples=150)
@given(st.data())
def test_any_file_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = SIDECAR.encode()
    cut = data.draw(st.integers(0, len(whole)))
    rest = data.draw(st.integers(cut, len(whole)))
    noise = data.draw(st.one_of(st.binary(max_size=20), st.sampled_from([b"[", b"{", b'"', b"-1"])))
    tree = tmp_path_factory.getbasetemp() / "any"
    (tree / "diagrams").mkdir(parents=True, exist_ok=True)
    (tree / "diagrams/veins.json").write_bytes(whole[:cut] + noise + whole[rest:])

    try:
        found = SidecarFile(tree, "veins")
    except ContentError as error:
        lines = [fault.line for fault in error.faults]
        event(f"refused on line {lines}")
    else:
        assert isinstance(found.sidecar, Sidecar)
        assert isinstance(found.faults(), tuple)
