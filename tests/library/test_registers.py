# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each list is read entry by entry: a bad entry is reported, and the others still count."""

from __future__ import annotations

import pytest

from edu_app.library.model import GlossaryTerm, Section, Source
from edu_app.library.phrases import FALLBACK
from edu_app.library.registers import (
    read_glossary,
    read_path,
    read_phrases,
    read_sources,
    section_lines,
)
from tests.content_tree import FACTS, ContentTree


def test_sources_are_read(tree: ContentTree) -> None:
    register = read_sources(tree.root)

    assert register.entries == {
        "R16": Source(
            id="R16",
            title="A register of stents.",
            year="2021",
            kind="register",
            people="993 people",
            paid_by="a maker of stents",
            where="doi 10.1000/1",
        )
    }
    assert register.lines == {"R16": 1}
    assert register.faults == ()


def test_glossary_words_are_read_with_their_facts(tree: ContentTree) -> None:
    register = read_glossary(tree.root, "en", FACTS)

    assert list(register.entries) == ["stenosis", "clot"]
    assert register.entries["stenosis"] == GlossaryTerm(
        id="stenosis",
        term="Stenosis",
        definition="A place that is too narrow. Call 911 if in doubt.",
        also=("narrowing",),
    )
    assert register.entries["clot"].emergency


def test_an_unknown_fact_in_a_definition_is_a_fault_on_its_entry(tree: ContentTree) -> None:
    register = read_glossary(tree.root, "en", {})

    assert [(f.line, f.kind) for f in register.faults] == [(1, "unknown-placeholder")]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ('[R16]\ntitle = "a"\nyear = "1"\n', 1, "In “R16”: “kind” is missing."),
        ('[R16]\ntitle = "a"\nyear = 1\nkind = "k"\n', 3, "“year” cannot be read"),
        ('[R16]\ntitle = ""\nyear = "1"\nkind = "k"\n', 2, "“title” is empty"),
        ('[R16]\ntitle = "a"\nyear = "1"\nkind = "k"\nurl = "x"\n', 5, "“url” is not known"),
        ("R16 = 5\n", 1, "In “R16”: “this” cannot be read"),
        ('[16]\ntitle = "a"\n', 1, "“16” cannot be an id. Rename it."),
    ],
)
def test_a_bad_entry_does_not_spoil_the_others(
    tree: ContentTree, text: str, line: int, says: str
) -> None:
    tree.write("sources.toml", text + '[R17]\ntitle = "b"\nyear = "1"\nkind = "k"\n')

    register = read_sources(tree.root)

    assert list(register.entries) == ["R17"]
    assert [(f.line, f.kind) for f in register.faults] == [(line, "broken-entry")]
    assert says in register.faults[0].sentence


def test_an_entry_written_in_one_line_has_a_line_too(tree: ContentTree) -> None:
    tree.write("en/glossary.toml", '\nclot = { term = "Clot", definition = "A {lump}." }\n')

    register = read_glossary(tree.root, "en", FACTS)

    assert register.lines == {"clot": 2}
    assert [fault.line for fault in register.faults] == [2]


def test_the_reading_path_is_read(tree: ContentTree) -> None:
    path, faults = read_path(tree.root)

    assert path.sections == (
        Section(topic_id="alpha", icon="file-text", family="learn", children=("beta",)),
    )
    assert faults == ()


SECTION = '[[section]]\ntopic = "{}"\nicon = "x"\nfamily = "{}"\n'


def test_a_bad_step_does_not_spoil_the_path(tree: ContentTree) -> None:
    steps = [("one", "learn"), ("two", "play"), ("Three", "learn"), ("four", "tools")]
    tree.write("collections.toml", "".join(SECTION.format(*step) for step in steps))

    path, faults = read_path(tree.root)

    assert path.order() == ("one", "four")
    assert [(fault.line, fault.kind) for fault in faults] == [
        (8, "broken-entry"),
        (10, "broken-entry"),
    ]


@pytest.mark.parametrize("text", ["", "section = 1\n", 'other = "x"\n'])
def test_a_path_without_steps_is_a_fault(tree: ContentTree, text: str) -> None:
    tree.write("collections.toml", text)

    path, faults = read_path(tree.root)

    assert path.sections == ()
    assert [fault.kind for fault in faults] == ["broken-entry"]


def test_the_lines_of_the_path_are_those_of_the_first_use(tree: ContentTree) -> None:
    assert section_lines(tree.root) == {"alpha": 2, "file-text": 3, "learn": 4, "beta": 5}


def test_phrases_fall_back_when_a_line_is_missing(tree: ContentTree) -> None:
    text = (tree.root / "en/phrases.toml").read_text("utf-8")
    tree.write("en/phrases.toml", text.replace("draft =", "drift ="))

    phrases, faults = read_phrases(tree.root, "en")

    assert phrases is FALLBACK
    assert [(fault.kind) for fault in faults] == ["broken-entry"]


def test_phrases_fall_back_when_half_a_count_would_be_lost(tree: ContentTree) -> None:
    text = (tree.root / "en/phrases.toml").read_text("utf-8")
    tree.write("en/phrases.toml", text.replace(" The other {rest} {otherwise}.", ""))

    phrases, faults = read_phrases(tree.root, "en")

    assert phrases is FALLBACK
    assert [fault.kind for fault in faults] == ["phrase"]
    assert text.split("\n")[faults[0].line - 1].startswith("exact =")
    assert "The phrase “exact”: it must hold {event}" in faults[0].sentence
