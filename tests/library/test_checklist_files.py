# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The checklist is read whole or not at all; what is wrong is told by file and line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from edu_app.library.checklist import Kind
from edu_app.library.checklist_faults import FILE
from edu_app.library.checklist_files import DIGEST_LETTERS, read_checklist
from edu_app.library.model import Checked, Draft
from edu_app.library.references import References
from edu_app.problems import Fault
from tests.checklist_samples import CONTENT, form
from tests.content_tree import FACTS, ContentTree

FRAME = (CONTENT / FILE).read_text("utf-8")
TEXT = (CONTENT / "en" / FILE).read_text("utf-8")
SPOKEN = f"en/{FILE}"
SIGNED = '[review]\nby = "Dr. Ada Roe"\non = 2026-12-01\nnext = 2027-12-01\n\n[page]'


def write(root: Path, frame: str = FRAME, text: str = TEXT) -> Path:
    (root / "en").mkdir(parents=True)
    (root / FILE).write_text(frame, "utf-8")
    (root / SPOKEN).write_text(text, "utf-8")
    return root


def only(faults: tuple[Fault, ...]) -> tuple[str, int, str, str]:
    (fault,) = faults
    return str(fault.file), fault.line, fault.kind, fault.sentence


def line_of(text: str, part: str) -> int:
    assert part in text
    return text[: text.index(part)].count("\n") + 1


def test_the_checklist_of_the_guide_is_whole_and_a_draft() -> None:
    found = form()

    assert (found.lang, found.drawing, found.review) == ("en", "body-map", Draft())
    assert len(found.digest) == DIGEST_LETTERS
    assert {item.id for item in found.items() if item.write} == {"H1", "H9", "H32", "H33", "R1"}
    assert found.field("bother").kind is Kind.SCALE
    assert [field.id for field in found.fields if field.first][:2] == ["side", "worse"]


def test_a_guide_without_the_file_has_no_checklist(tmp_path: Path) -> None:
    assert read_checklist(tmp_path, "en") == (None, ())


def test_a_signed_checklist_says_by_whom_and_until_when(tmp_path: Path) -> None:
    found, faults = read_checklist(write(tmp_path, text=TEXT.replace("[page]", SIGNED, 1)), "en")

    assert faults == ()
    assert found is not None
    assert found.review == Checked(
        by="Dr. Ada Roe", on=date(2026, 12, 1), next_review=date(2027, 12, 1)
    )


@pytest.mark.parametrize("which", ["frame", "text"])
def test_another_letter_in_either_file_makes_another_digest(tmp_path: Path, which: str) -> None:
    changed = {which: {"frame": FRAME, "text": TEXT}[which] + "\n# A note.\n"}

    found, _ = read_checklist(write(tmp_path, **changed), "en")

    assert found is not None
    assert found.digest != form().digest


def test_a_language_without_words_is_told(tmp_path: Path) -> None:
    found, faults = read_checklist(write(tmp_path), "es")

    assert found is None
    assert only(faults)[:3] == (f"es/{FILE}", 0, "missing-file")


# What is changed, into what, at what text the fault stands, its kind, and what it says.
FRAME_CASES = [
    ("no TOML", "[form]", "[form", "[form", "broken-toml", "not valid TOML"),
    ("no url", 'url = "urn:', 'uri = "urn:', "uri = ", "broken-entry", "“uri” is not known"),
    ("a web page", '"urn:uuid:', '"ftp://', "url = ", "broken-entry", "“url” cannot be read"),
    ("a weight", 'id = "pain"', 'id = "pain"\nweight = 2', "weight = ", "broken-entry", "“weight”"),
    ("a sum", 'kind = "scale"', 'kind = "sum"', 'kind = "sum"', "broken-entry", "“kind” cannot"),
    ("a bad id", '["D1", ', '["d1", ', '["d1"', "broken-entry", "cannot be read"),
]
TEXT_CASES = [
    ("no TOML", "[page]", "[page", "[page", "broken-toml", "not valid TOML"),
    ("a blank", '"My symptom checklist"', '""', 'title = ""', "broken-entry", "is empty"),
    ("gone", 'none = "Nothing ticked"', "", "[page]", "broken-entry", "“none” is missing"),
    ("too long", '"Cancer"', f'"{"C" * 301}"', "[groups]", "broken-entry", "cannot be read"),
    ("strange", "[review]\nby", "[review]\nwho", "who = ", "broken-entry", "“who” is not known"),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "at", "kind", "says"),
    [
        pytest.param(file, *case[1:], id=f"{file}: {case[0]}")
        for file, cases in ((FILE, FRAME_CASES), (SPOKEN, TEXT_CASES))
        for case in cases
    ],
)
def test_a_file_of_another_form_is_told_by_its_name_and_line(
    tmp_path: Path, file: str, old: str, new: str, at: str, kind: str, says: str
) -> None:
    text = FRAME if file == FILE else TEXT.replace("[page]", SIGNED, 1)
    changed = text.replace(old, new, 1)
    assert changed != text
    root = write(tmp_path, **{"frame" if file == FILE else "text": changed})

    found, faults = read_checklist(root, "en")

    assert found is None
    told, line, kind_told, sentence = only(faults)
    assert (told, kind_told) == (file, kind)
    assert says in sentence
    assert line == line_of(changed, at)


def test_both_files_are_told_at_once(tmp_path: Path) -> None:
    root = write(tmp_path, FRAME.replace("version", "edition"), TEXT.replace("lead", "leed"))

    _, faults = read_checklist(root, "en")

    assert [str(fault.file) for fault in faults] == [FILE, SPOKEN]


def test_the_check_of_a_folder_tells_it(tree: ContentTree) -> None:
    tree.write(FILE, FRAME)

    assert (f"en/{FILE}", 0, "missing-file") in tree.found()
    references = References(tree.root, "en", FACTS)
    assert references.checklist is None
    assert [fault.kind for fault in references.faults] == ["missing-file"]
