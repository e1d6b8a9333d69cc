# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Endings, small words and other names: of the glossary and of the language's own list."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.search.lexicon import make_lexicon, read_lexicon
from edu_app.library.model import GlossaryTerm

TERMS = (
    GlossaryTerm(id="dvt", term="DVT", definition="A clot.", also=("blood clot", "trombosis")),
    GlossaryTerm(id="edema", term="Edema / oedema", definition="Swelling.", also=()),
)


@pytest.mark.parametrize(
    ("words", "others"),
    [
        (("dvt",), {("blood", "clot"), ("trombosis",)}),
        (("blood", "clot"), {("dvt",), ("trombosis",)}),
        (("my", "blood", "clots"), {("dvt",), ("trombosis",)}),
        (("edema",), {("oedema",)}),
        (("vein",), set()),
        ((), set()),
    ],
)
def test_a_name_brings_its_other_names(
    words: tuple[str, ...], others: set[tuple[str, ...]]
) -> None:
    found = set(make_lexicon("en", TERMS).others(words))

    assert others <= found
    assert (not others) == (not found)


@pytest.mark.parametrize(
    ("lang", "word", "stem"),
    [
        ("en", "stents", "stent"),
        ("es", "venas", "ven"),
        ("en-us", "walking", "walk"),
        ("xx", "stents", "stents"),
    ],
)
def test_endings_are_those_of_the_language(lang: str, word: str, stem: str) -> None:
    assert make_lexicon(lang, ()).stem(word) == stem


def write(tmp_path: Path, text: str) -> Path:
    (tmp_path / "en").mkdir(exist_ok=True)
    (tmp_path / "en" / "search.toml").write_text(text, "utf-8")
    return tmp_path


def test_the_list_of_a_language_is_read(tmp_path: Path) -> None:
    root = write(
        tmp_path, 'small = ["The"]\nsame = [["socks", "stockings"]]\n[pages]\nrisks = ["harm"]\n'
    )

    lexicon, faults = read_lexicon(root, "en", TERMS)

    assert faults == ()
    assert lexicon.small == {"the"}
    assert lexicon.pages == {"risks": ("harm",)}
    assert ("stockings",) in lexicon.others(("socks",))
    assert ("blood", "clot") in lexicon.others(("dvt",))


@pytest.mark.parametrize("text", [None, "small = 3", "no toml", 'other = ["x"]'])
def test_without_its_list_the_glossary_is_left(tmp_path: Path, text: str | None) -> None:
    root = write(tmp_path, text) if text is not None else tmp_path

    lexicon, faults = read_lexicon(root, "en", TERMS)

    assert len(faults) == 1
    assert lexicon.others(("dvt",))
