# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The words of the living vein: complete, sourced, easy to read; what is wrong is told by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.editorial.readability import MOST_FKGL, count
from edu_app.editorial.units import Role, Unit
from edu_app.library.living import FILE, LivingVein, read_living
from edu_app.library.references import References
from tests.content_tree import FACTS, REPOSITORY, ContentTree

TEXT = (REPOSITORY / "content" / "en" / FILE).read_text("utf-8")
CITED = frozenset({"R26", "R37", "R38"})
KINDS = [
    ("note gone", 'note = "An', 'nota = "An', "broken-entry", "“nota” is not known"),
    ("empty word", 'spine = "Spine"', 'spine = ""', "broken-entry", "“spine” is empty"),
    ("no source", 'sources = ["R37"]', "sources = []", "broken-entry", "“sources”"),
    ("mute", 'area = "{percent} percent', 'area = "Many percent', "broken-entry", "{percent}"),
    ("no TOML", "[causes]", "[causes", "broken-toml", "not valid TOML"),
]


def line_of(text: str) -> int:
    return TEXT[: TEXT.index(text)].count("\n") + 1


def test_the_words_of_the_guide_are_without_fault() -> None:
    words, faults = read_living(REPOSITORY / "content", "en", CITED)

    assert faults == ()
    assert words is not None
    assert words.note == "An example, not your vein and not a measurement."


def test_a_language_without_the_file_has_no_living_vein(tmp_path: Path) -> None:
    assert read_living(tmp_path, "en", CITED) == (None, ())


@pytest.mark.parametrize(
    ("old", "new", "kind", "says"), [case[1:] for case in KINDS], ids=[case[0] for case in KINDS]
)
def test_what_is_wrong_is_told(tmp_path: Path, old: str, new: str, kind: str, says: str) -> None:
    (tmp_path / "en").mkdir()
    assert old in TEXT
    (tmp_path / "en" / FILE).write_text(TEXT.replace(old, new), "utf-8")

    words, faults = read_living(tmp_path, "en", CITED)

    assert words is None
    assert [fault.kind for fault in faults] == [kind]
    assert says in faults[0].sentence
    assert str(faults[0].file) == f"en/{FILE}"


def test_a_mute_sentence_is_found_on_its_line(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    text = TEXT.replace("{percent} percent of the area was lost", "It was lost")
    (tmp_path / "en" / FILE).write_text(text, "utf-8")

    _, faults = read_living(tmp_path, "en", CITED)

    assert [fault.line for fault in faults] == [line_of("area-stent")]


def test_an_unknown_source_is_told_and_the_words_still_show(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / FILE).write_text(TEXT, "utf-8")

    words, faults = read_living(tmp_path, "en", CITED - {"R37"})

    assert words is not None
    assert [(fault.kind, fault.line) for fault in faults] == [
        ("unknown-source", line_of('sources = ["R37"]'))
    ]


def test_the_check_of_a_folder_tells_it(tree: ContentTree) -> None:
    assert tree.found() == []
    tree.write(f"en/{FILE}", TEXT)

    found = tree.found()

    assert {(file, kind) for file, _, kind in found} == {(f"en/{FILE}", "unknown-source")}
    assert References(tree.root, "en", FACTS).living is not None


def test_the_words_are_easy_to_read() -> None:
    words, _ = read_living(REPOSITORY / "content", "en", CITED)
    assert words is not None
    sentences = [
        each
        for text in sentences_of(words)
        for each in Unit(role=Role.TEXT, text=text, words=(), section="").sentences()
    ]

    assert count(sentences).fkgl <= MOST_FKGL
    assert all(len(each.split()) <= 25 for each in sentences)


def sentences_of(words: LivingVein) -> list[str]:
    seen = words.seen
    degrees = [
        getattr(each, name)
        for each in (seen.artery, seen.scar, seen.outside)
        for name in each.__struct_fields__
    ]
    said = [claim.text for claim in words.honest]
    return [words.intro, words.note, words.idea, words.picture, *said, seen.open, seen.open_clot,
            seen.stent, *degrees]  # fmt: skip
