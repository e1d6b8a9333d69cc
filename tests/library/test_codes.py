# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A code leads to its page however it is written, and every broken entry is told by its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.library.codes import (
    CODES,
    LONGEST_CODE,
    OWN_CODES,
    CodeMap,
    plain_code,
    plain_system,
    read_codes,
)
from edu_app.library.link import Link
from tests.content_tree import ContentTree

ICD = "2.16.840.1.113883.6.90"
PTS = "topic:post-thrombotic-syndrome"
HEAD = '[ICD10CM]\nnames = ["ICD-10-CM"]\noid = "2.16.840.1.113883.6.90"\n'


def entry(code: str, page: str, note: str = "A note.") -> str:
    return f'\n[[ICD10CM.code]]\ncode = "{code}"\npage = "{page}"\nnote = "{note}"\n'


@pytest.fixture(scope="module")
def shipped() -> CodeMap:
    return read_codes(Path(__file__).parents[2] / "content")


@pytest.mark.parametrize(
    ("system", "code", "page"),
    [
        ("ICD10CM", "I87.1", "topic:may-thurner"),
        ("icd-10-cm", "i871", "topic:may-thurner"),
        ("ICD 10 CM", " I 87.1 ", "topic:may-thurner"),
        (ICD, "I87.1", "topic:may-thurner"),
        (f"urn:oid:{ICD}", "I87.1", "topic:may-thurner"),
        (f" {ICD} ", "I87.1", "topic:may-thurner"),
        ("http://hl7.org/fhir/sid/icd-10-cm", "I87.1", "topic:may-thurner"),
        ("", "I87.1", "topic:may-thurner"),
        ("ICD10CM", "I87.8", "topic:may-thurner"),
        *(("ICD10CM", f"I82.4{place}{side}", PTS) for place in "012" for side in ("", "1", "29")),
        *(("ICD10CM", f"I82.5{place}{side}", PTS) for place in "012" for side in ("", "1", "29")),
        *(("ICD10CM", f"I87.0{kind}{side}", PTS) for kind in "01239" for side in ("", "1", "9")),
        ("ICD10CM", "I87.0", PTS),
        ("ICD10CM", "I87.2", "topic:symptoms"),
    ],
)
def test_a_code_leads_to_its_page(shipped: CodeMap, system: str, code: str, page: str) -> None:
    assert shipped.find(system, code) == Link.parse(page)


@pytest.mark.parametrize(
    ("system", "code"),
    [
        ("ICD10CM", "I10"),
        ("ICD10CM", "I87"),
        ("ICD10CM", "I87.10"),
        ("ICD10CM", "I82.441"),
        ("ICD10CM", ""),
        ("ICD10CM", " . "),
        ("ICD10CM", "I82.42" + "1" * LONGEST_CODE),
        ("SNOMEDCT", "I87.1"),
        ("2.16.840.1.113883.6.96", "I87.1"),
        ("2.16.840.1.113883.6.9", "I87.1"),
        ("21684011138836 90", "I87.1"),
        ("nobody's", "I87.1"),
        ("?", "I87.1"),
    ],
)
def test_what_is_not_in_the_map_leads_nowhere(shipped: CodeMap, system: str, code: str) -> None:
    assert shipped.find(system, code) is None


def test_the_shipped_map_has_no_fault_and_each_entry_waits_for_a_coder(shipped: CodeMap) -> None:
    text = (Path(__file__).parents[2] / "content" / CODES).read_text("utf-8")
    notes = [line for line in text.splitlines() if line.startswith("note = ")]

    assert shipped.faults == ()
    assert len(notes) == len(shipped.entries) > 10
    assert all("Source: " in note and "A coder must confirm." in note for note in notes)


def test_no_code_of_snomed_is_shipped(shipped: CodeMap) -> None:
    assert {entry.oid for entry in shipped.entries} == {ICD}
    assert {plain_system(name) for name in ("SNOMEDCT", "ICD9CM", "LOINC")} <= set(shipped.systems)


@given(system=st.text(), code=st.text())
def test_any_text_is_only_looked_for(system: str, code: str) -> None:
    codes = CodeMap(systems={ICD: ICD}, entries=())

    assert codes.find(system, code) is None
    assert plain_code(plain_code(code)) == plain_code(code)


# ---------------------------------------------------------------- reading


def test_the_longest_entry_wins_and_a_whole_code_before_a_beginning(tree: ContentTree) -> None:
    entries = (
        entry("I8*", "topic:alpha")
        + entry("I82.4*", "topic:beta")
        + entry("I82.42*", "topic:gamma")
        + entry("I82.42", "topic:delta")
    )
    tree.write(str(CODES), HEAD + entries)

    codes = read_codes(tree.root)

    found = {code: str(codes.find("", code)) for code in ("I81", "I82.41", "I82.42", "I82.421")}
    assert found == {
        "I81": "topic:alpha",
        "I82.41": "topic:beta",
        "I82.42": "topic:delta",
        "I82.421": "topic:gamma",
    }


def test_a_clinic_adds_its_own_codes_and_systems(tree: ContentTree) -> None:
    tree.write(str(CODES), HEAD + entry("I87.1", "topic:alpha"))
    snomed = '\n[SNOMEDCT]\nnames = ["SCT"]\noid = "2.16.840.1.113883.6.96"\n'
    own = entry("12345", "topic:beta").replace("ICD10CM", "SNOMEDCT")
    tree.write(str(OWN_CODES), HEAD + entry("I87.1", "faq:own") + snomed + own)

    codes = read_codes(tree.root)

    assert codes.faults == ()
    assert codes.find("ICD10CM", "I87.1") == Link.parse("faq:own")
    assert codes.find("sct", "12345") == Link.parse("topic:beta")
    assert codes.find("ICD10CM", "12345") is None


def test_without_a_map_nothing_is_found_and_nothing_is_wrong(tree: ContentTree) -> None:
    codes = read_codes(tree.root)

    assert (codes.entries, codes.faults, codes.find("", "I87.1")) == ((), (), None)


@pytest.mark.parametrize(
    ("text", "line", "kind", "words"),
    [
        ("[ICD10CM\n", 1, "broken-toml", "not valid TOML"),
        ("names = 1\n", 1, "broken-entry", "cannot be read"),
        ('[ICD10CM]\nnames = ["a"]\n', 1, "broken-entry", "“oid” is missing"),
        (HEAD.replace("2.16", "two.16"), 3, "broken-entry", "“oid” cannot be read"),
        (HEAD + 'coed = "x"\n', 4, "broken-entry", "“coed” is not known here"),
        (HEAD + entry("I87.1", "topic:alpha", ""), 8, "broken-entry", "“note” is empty"),
        (HEAD + entry("I87-1!", "topic:alpha"), 6, "broken-code", "“I87-1!” is not a code"),
        (HEAD + entry("*", "topic:alpha"), 6, "broken-code", "“*” is not a code"),
        (HEAD + entry("I" * 65, "topic:alpha"), 6, "broken-code", "is not a code"),
        (HEAD + entry("I87.1", "https://x"), 7, "broken-code", "“https://x” is not a page"),
        (HEAD + entry("I87.1", "tel:911"), 7, "broken-code", "“tel:911” is not a page"),
        (HEAD + entry("I87.1", "faq:"), 7, "broken-code", "“faq:” is not a page"),
        (
            HEAD + entry("I87.1", "topic:alpha") + entry("i871", "topic:beta"),
            11,
            "duplicate-code",
            "The code I871 is there twice",
        ),
        (
            HEAD + entry("I8*", "topic:alpha") + entry("I8*", "topic:beta"),
            11,
            "duplicate-code",
            "The code I8* is there twice",
        ),
    ],
)
@pytest.mark.parametrize("file", [CODES, OWN_CODES], ids=str)
def test_what_is_broken_is_told_by_its_line(
    tree: ContentTree, file: Path, text: str, line: int, kind: str, words: str
) -> None:
    tree.write(str(file), text)

    (fault,) = read_codes(tree.root).faults

    assert (str(fault.file), fault.line, fault.kind) == (str(file), line, kind)
    assert words in fault.sentence


def test_a_broken_entry_does_not_spoil_the_others(tree: ContentTree) -> None:
    tree.write(str(CODES), HEAD + entry("?", "topic:beta") + entry("I87.1", "topic:alpha"))

    codes = read_codes(tree.root)

    assert len(codes.faults) == 1
    assert codes.find("", "I87.1") == Link.parse("topic:alpha")
