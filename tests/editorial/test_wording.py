# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of words and claims: each entry of the real file catches its bad sentence."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edu_app.editorial.units import Role, Unit
from edu_app.editorial.wording import Claim, Wording, read_wording
from tests.content_tree import REPOSITORY
from tests.editorial.conftest import rules

FILE = REPOSITORY / "content/en/wording.toml"
LIST = tomllib.loads(FILE.read_text("utf-8"))
HARD = sorted(LIST["plain"])
REAL = rules(REPOSITORY / "content")

ROWS = tomllib.loads((Path(__file__).parent / "paraphrases.toml").read_text("utf-8"))["row"]


def claimed(text: str) -> list[str]:
    """Return what the sentences of a text claim and may not."""
    unit = Unit(role=Role.TEXT, text=text, words=(), section="")
    return [found for each in unit.sentences() for found, _ in REAL.claims(each)]


def rows(name: str) -> list[str]:
    """Return all sentences of one kind."""
    return [sentence for row in ROWS for sentence in row.get(name, [])]


each_claim = pytest.mark.parametrize("claim", REAL.rules.never, ids=lambda claim: claim.bad)


@each_claim
def test_a_claim_is_caught_and_its_good_twin_passes(claim: Claim) -> None:
    caught = [found for _, found in REAL.claims(claim.bad)]

    assert claim in caught
    assert [found.pattern for _, found in REAL.claims(claim.good)] == []


@each_claim
def test_a_claim_is_caught_among_other_words_and_in_capitals(claim: Claim) -> None:
    for sentence in (f"Doctors say: {claim.bad}", claim.bad.upper(), claim.bad.rstrip(".")):
        assert claim in [found for _, found in REAL.claims(sentence)], sentence


@each_claim
def test_a_claim_says_why(claim: Claim) -> None:
    assert re.search(r"[.)]$", claim.why)
    assert len(claim.why.split()) >= 4


def test_each_claim_of_the_register_has_paraphrases() -> None:
    assert len(ROWS) == 22
    assert all(len(row["said"]) >= 3 for row in ROWS)


@pytest.mark.parametrize("sentence", rows("said"))
def test_a_claim_is_caught_in_other_words(sentence: str) -> None:
    assert claimed(sentence) != []


@pytest.mark.parametrize("sentence", rows("escapes"))
def test_some_wordings_escape_and_need_a_reader(sentence: str) -> None:
    """When one is caught at last, move it to `said`."""
    assert claimed(sentence) == []


@pytest.mark.parametrize("sentence", rows("instead"))
def test_what_is_said_instead_passes(sentence: str) -> None:
    assert claimed(sentence) == []


@pytest.mark.parametrize("hard", HARD)
@settings(max_examples=12)
@given(data=st.data())
def test_a_hard_word_is_found_in_each_form(hard: str, data: st.DataObject) -> None:
    word = data.draw(st.from_regex(hard, fullmatch=True))

    assert LIST["plain"][hard] in [easy for _, easy in REAL.hard_words(f"We say {word} here.")]


@pytest.mark.parametrize("easy", sorted(set(LIST["plain"].values())))
def test_an_easy_word_is_not_hard(easy: str) -> None:
    assert list(REAL.hard_words(f"We say {easy} here.")) == []


@pytest.mark.parametrize(
    ("sentence", "denied"),
    [
        ("Stents heal ulcers.", False),
        ("Whether stents heal ulcers is not settled.", True),
        ("Do stents heal ulcers?", True),
        ("It is not proven that stents heal ulcers.", True),
        ("Nobody knows if stents heal ulcers.", True),
        # What is denied or doubted in another clause takes nothing back.
        ("If you have a clot, stents heal ulcers.", False),
        ("Do not worry: stents heal ulcers.", False),
        ("It is not cheap, but stents heal ulcers.", False),
        # The second of two claims counts as the first does.
        ("It is unclear if stents heal ulcers, but stents heal sores.", False),
    ],
)
def test_what_is_doubted_or_denied_is_no_claim(sentence: str, denied: bool) -> None:
    assert (list(REAL.claims(sentence)) == []) is denied


@pytest.mark.parametrize(
    "sentence",
    [
        "A stent is risk\u2011free.",
        "A stent has no\u00a0risk.",
        "It is the surgeon\u2018s fault.",
        "C\u2010TRACT showed that stents help.",
        "Above 50, it is cri\u00adtical narrowing and should be cor\u200brected.",
    ],
)
def test_signs_that_look_alike_hide_no_claim(sentence: str) -> None:
    assert list(REAL.claims(sentence)) != []


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("It is rare.", "rare"),
        ("Very common trouble.", "Very common"),
        ("It is rare: 5 of 1,000.", ""),
        ("It is rare, but we do not know how rare.", ""),
        ("Ask how frequent it is.", ""),
        ("The common iliac vein.", ""),
        ("It happens.", ""),
    ],
)
def test_a_word_for_a_chance_wants_a_number(sentence: str, word: str) -> None:
    assert REAL.vague_word(sentence) == word


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("It was moved.", True),
        ("You are given a shot.", True),
        ("It has been slowly widened and cleaned.", False),
        ("It is often also moved.", True),
        ("The vein is blocked.", False),
        ("You are allowed to walk.", False),
        ("The skin is red.", False),
        ("You lie in bed.", False),
        ("The team moved it.", False),
        ("We know it.", False),
    ],
)
def test_the_passive_voice_is_heard(sentence: str, passive: bool) -> None:
    assert REAL.is_passive(sentence) is passive


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("Add up the days.", True),
        ("Multiply it by two.", True),
        ("Work out the number.", True),
        ("Add salt.", False),
        ("Work out at the gym.", False),
    ],
)
def test_a_sum_is_heard(sentence: str, asks: bool) -> None:
    assert REAL.asks_for_sums(sentence) is asks


@given(st.text(max_size=200))
def test_no_text_makes_the_rules_fail(text: str) -> None:
    list(REAL.claims(text))
    list(REAL.hard_words(text))
    REAL.vague_word(text)
    REAL.is_passive(text)
    REAL.asks_for_sums(text)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "en").mkdir()
    shutil.copy(FILE, tmp_path / "en")
    return tmp_path


def test_the_real_list_can_be_read(root: Path) -> None:
    wording, faults = read_wording(root, "en")

    assert isinstance(wording, Wording)
    assert faults == ()
    assert len(wording.rules.never) >= 30


def test_a_language_without_a_list_is_a_fault(tmp_path: Path) -> None:
    wording, faults = read_wording(tmp_path, "de")

    assert wording is None
    assert [(str(each.file), each.kind) for each in faults] == [
        ("de/wording.toml", "missing-wording")
    ]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("pattern =", "patern =", "broken-entry"),
        ("pattern =", "pattern", "broken-toml"),
        ('pattern = "platinum|', 'pattern = "(platinum|', "wording"),
        ('"prior to"', '"(prior to"', "wording"),
        ('words = "rare', 'words = "(rare', "wording"),
        ('look = "', 'look = "(', "wording"),
        ('unsure = "', 'unsure = "(', "wording"),
        ('negative = "', 'negative = "(', "wording"),
    ],
)
def test_a_broken_list_is_a_fault(root: Path, old: str, new: str, kind: str) -> None:
    file = root / "en/wording.toml"
    file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")

    wording, faults = read_wording(root, "en")

    assert wording is None
    assert [each.kind for each in faults] == [kind]
    assert faults[0].line >= 1
