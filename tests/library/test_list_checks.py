# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lists are compared with pages and assets."""

from __future__ import annotations

import pytest

from edu_app.library.checklist import REGION
from tests.checklist_samples import CONTENT, form
from tests.content_tree import (
    ART,
    COLLECTIONS,
    DIAGRAM_WORDS,
    SIDECAR,
    SOURCES,
    ContentTree,
)

LIGHT, PLACES = "assets/diagrams/veins.light.svg", "assets/diagrams/veins.json"


def test_a_step_without_a_page_is_named(tree: ContentTree) -> None:
    tree.write("collections.toml", COLLECTIONS.replace('"beta"', '"gamma"'))

    (fault,) = tree.check()

    assert (str(fault.file), fault.line, fault.kind) == ("collections.toml", 5, "missing-section")
    assert "“gamma”, which is not there in “en”" in fault.sentence


def test_a_step_that_is_there_twice_is_named(tree: ContentTree) -> None:
    tree.write("collections.toml", COLLECTIONS.replace('"beta"', '"beta", "alpha"'))

    assert tree.found() == [("collections.toml", 2, "duplicate-section")]


def test_an_icon_that_is_missing_is_named(tree: ContentTree) -> None:
    tree.write("collections.toml", COLLECTIONS.replace("file-text", "star"))

    assert tree.found() == [("collections.toml", 3, "missing-icon")]


def test_art_that_is_missing_is_named(tree: ContentTree) -> None:
    (tree.assets / "diagrams/veins.light.svg").unlink()

    assert tree.found() == [(LIGHT, 0, "missing-art")]


@pytest.mark.parametrize(
    ("old", "new", "line", "kind"),
    [
        ('  <g id="veins">', '  <script/>\n  <g id="veins">', 2, "unsafe-art"),
        ("#336699", "url(http://example.org/a)", 3, "unsafe-art"),
        ("</svg>", "", 6, "broken-art"),
        ("<path", "<text", 3, "unsupported-art"),
    ],
)
def test_art_that_nobody_may_draw_is_named(
    tree: ContentTree, old: str, new: str, line: int, kind: str
) -> None:
    tree.asset("diagrams/veins.light.svg", ART.replace(old, new, 1))

    found = tree.found()

    assert (LIGHT, line, kind) in found
    assert {file for file, _, _ in found} == {LIGHT}


def test_a_group_that_the_art_lacks_is_named(tree: ContentTree) -> None:
    steps = '"steps": [\n {"id":"open","show":["veins","gone"],"view":[0,0,9,9]}\n]'
    changed = SIDECAR.replace('["veins"]', '["veins","side"]').replace('"steps": []', steps)
    tree.asset("diagrams/veins.json", changed)
    words = '\n[steps.open]\ntitle = "Open"\ncaption = "Open."\n'
    tree.write("en/diagrams/veins.toml", DIAGRAM_WORDS + words)

    faults = tree.check()

    assert [(str(each.file), each.line, each.kind) for each in faults] == [
        (PLACES, 13, "unknown-group"),
        (PLACES, 16, "unknown-group"),
    ]
    assert faults[0].sentence.startswith("veins.light.svg has no group “side”.")
    assert faults[1].sentence.startswith("veins.light.svg has no group “gone”.")


def test_a_group_must_be_in_the_art_of_every_theme(tree: ContentTree) -> None:
    both = '"light": "veins.light.svg", "dark": "veins.dark.svg", "hc": "veins.dark.svg"'
    tree.asset("diagrams/veins.json", SIDECAR.replace('"light": "veins.light.svg"', both))
    tree.asset("diagrams/veins.dark.svg", ART.replace('id="veins"', 'id="vein"'))

    (fault,) = tree.check()  # once, although two themes have this art

    assert fault.sentence.startswith("veins.dark.svg has no group “veins”.")


def test_art_of_another_size_is_named(tree: ContentTree) -> None:
    tree.asset("diagrams/veins.light.svg", ART.replace("0 0 1800 1200", "0 0 1800 1000"))

    (fault,) = tree.check()

    assert (str(fault.file), fault.line, fault.kind) == (PLACES, 2, "other-size")
    assert "The view box of veins.light.svg is not 0 0 1800 1200." in fault.sentence


def test_art_is_looked_at_without_words_for_it(tree: ContentTree) -> None:
    tree.asset("diagrams/veins.light.svg", ART.replace("<path", "<script"))
    tree.remove("en/diagrams/veins.toml")

    assert (LIGHT, 3, "unsafe-art") in tree.found()


def test_a_broken_sidecar_is_told_once(tree: ContentTree) -> None:
    tree.asset("diagrams/veins.json", SIDECAR.replace("1800.0", "0"))

    assert tree.found() == [(PLACES, 2, "broken-sidecar")]


def test_no_file_outside_the_assets_is_looked_for(tree: ContentTree) -> None:
    tree.asset("secret.json", "{}")
    tree.write("diagrams.toml", '["../secret"]\ngroup = "body"\n')

    found = tree.found()

    assert ("diagrams.toml", 1, "broken-entry") in found
    assert not [file for file, _, _ in found if "secret" in file]


def test_a_structure_that_leads_nowhere_is_named(tree: ContentTree) -> None:
    tree.write("en/diagrams/veins.toml", DIAGRAM_WORDS.replace("term:clot", "topic:gamma"))

    (fault,) = tree.check()

    assert (str(fault.file), fault.line, fault.kind) == (
        "en/diagrams/veins.toml",
        13,
        "dead-link",
    )
    assert fault.sentence.startswith("The link leads to topic:gamma, which is not there.")


def test_a_structure_may_lead_to_its_own_drawing_or_nowhere(tree: ContentTree) -> None:
    for link in ("diagram:veins", "topic:alpha", ""):
        tree.write("en/diagrams/veins.toml", DIAGRAM_WORDS.replace("term:clot", link))

        assert tree.found() == []


def test_words_for_no_drawing_are_named(tree: ContentTree) -> None:
    tree.write("en/diagrams/arteries.toml", 'title = "a"\n')
    tree.write("en/diagrams/notes.md", "")

    assert tree.found() == [
        ("en/diagrams/arteries.toml", 0, "unknown-diagram"),
        ("en/diagrams/notes.md", 0, "unknown-diagram"),
    ]


def test_a_source_that_nobody_cites_is_named(tree: ContentTree) -> None:
    tree.write("sources.toml", SOURCES + '\n[R17]\ntitle = "a"\nyear = "1"\nkind = "k"\n')

    assert tree.found() == [("sources.toml", 9, "unused-source")]


def test_a_source_cited_in_another_language_is_used(tree: ContentTree) -> None:
    tree.topic("alpha", "Words.")
    assert ("sources.toml", 1, "unused-source") in tree.found()

    tree.page("es/topics/alpha.md", "Palabras [@R16].", references="[R16]")

    assert ("sources.toml", 1, "unused-source") not in tree.found()


FRAME = (CONTENT / "checklist.toml").read_text("utf-8").replace("body-map", "veins")
KINDS = [kind for kinds in form().places.values() for kind in kinds]


def tapped(tree: ContentTree, *kinds: str, frame: str = FRAME) -> list[tuple[int, str, str]]:
    """Return the faults of the checklist when the drawing has these regions, besides a vein."""
    tree.write("checklist.toml", frame)
    tree.write("en/checklist.toml", (CONTENT / "en" / "checklist.toml").read_bytes())
    ids = [f"{REGION}{kind}{side}" for kind in kinds for side in (".left", ".right")]
    places = "".join(
        f' {{"id":"{each}","pin":[1,1],"layer":"veins","regions":[[[0,0],[2,0],[2,4]]]}},\n'
        for each in ids
    )
    start = SIDECAR.replace('"structures": [\n', f'"structures": [\n{places}')
    tree.asset("diagrams/veins.json", start)
    return [
        (fault.line, fault.kind, fault.sentence)
        for fault in tree.check()
        if str(fault.file) == "checklist.toml"
    ]


def line_in(frame: str, start: str) -> int:
    return next(n for n, line in enumerate(frame.split("\n"), 1) if line.startswith(start))


def test_a_checklist_whose_drawing_has_its_regions_is_well(tree: ContentTree) -> None:
    assert tapped(tree, *KINDS) == []


def test_a_region_of_the_checklist_that_is_not_drawn_is_named(tree: ContentTree) -> None:
    ((line, kind, sentence),) = tapped(tree, *(each for each in KINDS if each != "knee.back"))

    assert (line, kind) == (line_in(FRAME, "knee = "), "unknown-region")
    assert sentence.startswith("“veins” has no region “knee.back”.")


def test_a_drawn_region_that_has_no_place_is_named(tree: ContentTree) -> None:
    ((line, kind, sentence),) = tapped(tree, *KINDS, "elbow")

    assert (line, kind) == (line_in(FRAME, "[places]"), "region-without-place")
    assert sentence.startswith("The region “elbow” of “veins” is under no place.")


def test_a_checklist_without_its_drawing_is_named(tree: ContentTree) -> None:
    frame = FRAME.replace('"veins"', '"arteries"')

    ((line, kind, sentence),) = tapped(tree, *KINDS, frame=frame)

    assert (line, kind) == (line_in(frame, "drawing = "), "unknown-diagram")
    assert "diagrams.toml has no drawing “arteries”." in sentence


def test_a_drawing_that_cannot_be_read_is_not_told_by_the_checklist(tree: ContentTree) -> None:
    assert tapped(tree, *KINDS) == []
    tree.asset("diagrams/veins.json", "{")

    assert {file for file, _, _ in tree.found()} == {PLACES}
