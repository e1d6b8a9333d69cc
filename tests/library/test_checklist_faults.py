# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever does not fit in the checklist is told with its file and its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.library.checklist_faults import FILE
from edu_app.library.checklist_files import read_checklist
from tests.library.test_checklist_files import FRAME, SPOKEN, TEXT, line_of, write

WHERE = '["foot", "calf", "knee", "thigh", "buttock", "groin", "pelvis", "back"]'
TREND = '[fields.trend]\nask = "Is it changing?"\nshort = "Now"\n\n[fields.trend.choices]'
END = TREND.replace("trend", "end")
# What is changed, into what, at what text the fault stands, its kind, and what it says.
STRUCTURE = [
    ("a line twice", '["D1", "D2"', '["D1", "D1", "D2"', '["D1"', "twice", "“D1” is there twice"),
    ("in two groups", '["H1", "H2"', '["D1", "H1", "H2"', '["D1", "H1"', "twice", "“D1”"),
    ("two groups", 'id = "tried"', 'id = "clots"', 'id = "clots"\nstep = "about"\nitems = ["H1',
     "twice", "“clots”"),
    ("a field like a group", 'id = "spell"', 'id = "tried"', 'id = "tried"\nkind', "twice",
     "“tried”"),
    ("a name of exports", 'id = "cancer"', 'id = "own-questions"', 'id = "own-questions"',
     "twice", "“own-questions”"),
    ("a field of exports", 'id = "spell"', 'id = "regions"', 'id = "regions"', "twice",
     "“regions”"),
    ("a choice twice", '["days", "weeks"', '["days", "days", "weeks"', '["days"', "twice",
     "“days”"),
    ("a mark twice", 'id = "swelling"', 'id = "pain"', 'id = "pain"\n\n[mark.items]\n"foot.top" '
     '= "L1"', "twice", "“pain”"),
    ("a region in two places", 'groin = ["groin"]', 'groin = ["groin", "calf"]',
     'groin = ["groin"', "twice", "“calf”"),
    ("a mark of no line", '"heel" = "F2"', '"heel" = "F9"', '"heel" = "F9"', "unknown-line",
     "“F9” is no line of the step “feel”"),
    ("a mark of no symptom", '"heel" = "L1"', '"heel" = "H1"', '"heel" = "H1"', "unknown-line",
     "“H1” is no line of the step “feel”"),
    ("room for no line", '["H1", "H9"', '["H1", "H99"', 'write = ["H1"', "unknown-line",
     "“H99” is in no group"),
    ("no side", 'id = "side"', 'id = "leg"', '[[field]]\nid = "leg"', "missing-field",
     "The field “side” is missing"),
    ("no number", 'id = "bother"', 'id = "pain"', '[[field]]\nid = "side"', "missing-field",
     "The field “bother” is missing"),
    ("many sides", 'kind = "one"\nfirst = true\nchoices = ["left"',
     'kind = "many"\nfirst = true\nchoices = ["left"', 'kind = "many"\nfirst = true\nchoices = '
     '["left"', "other-kind", "The kind of “side” must be “one”"),
    ("no middle", '"both", "middle"]', '"both"]', '["left", "right", "both"]', "missing-choice",
     "“side” has no “middle”"),
    ("a place that is no choice", "foot = [", "toe = [", "toe = [", "unknown-place", "“toe”"),
    ("a choice that is no place", '"pelvis", "back"]', '"pelvis", "back", "arm"]', WHERE[:-1],
     "unknown-place", "“arm”"),
    ("a region without a place", 'groin = ["groin"]', 'groin = ["loin"]',
     '"groin" = "P6"', "region-without-place", "“groin” is under no place"),
]  # fmt: skip
WORDS = [
    ("no step", "[steps.take]", "[steps.leave]", "[steps.feel]", "missing-words", "“take”"),
    ("a step", "[steps.take]", "[steps.leave]", "[steps.leave]", "unknown-words", "“leave”"),
    ("no group", 'cancer = "Cancer"', "", "[groups]", "missing-words", "“cancer” has no words"),
    ("a group", 'cancer = "C', 'cancer = "C"\ncare = "C', 'care = "C', "unknown-words", "“care”"),
    ("no mark", 'swelling = "Swelling"', "", "[marks]", "missing-words", "“swelling”"),
    ("no line", "[items.D6]", "[items.D7]", "[items.F1]", "missing-words", "“D6” has no words"),
    ("a line", "[items.D6]", "[items.D7]", "[items.D7]", "unknown-words", "“D7” is not in"),
    ("no field", TREND, END, "[fields.side]", "missing-words", "“trend”"),
    ("a field", TREND, END, "[fields.end]", "unknown-words", "“end”"),
    ("no choice", 'cough = "Cough"', "", "[fields.worse.choices]", "missing-words", "“cough”"),
    ("a choice", 'cough = "C', 'cough = "C"\ncold = "C', 'cold = "C', "unknown-words", "“cold”"),
    ("nothing to write", 'write = "Make and date"', "", "[items.H33]", "missing-words",
     "“H33” has room to write and no word"),
    ("no room to write", '[items.D2]\nname = "Work"', '[items.D2]\nname = "Work"\nwrite = "Job"',
     'write = "Job"', "unknown-words", "“D2” has no room to write"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "at", "kind", "says"),
    [
        pytest.param(file, *case[1:], id=case[0])
        for file, cases in ((FILE, STRUCTURE), (SPOKEN, WORDS))
        for case in cases
    ],
)
def test_what_does_not_fit_is_told(
    tmp_path: Path, file: str, old: str, new: str, at: str, kind: str, says: str
) -> None:
    text = FRAME if file == FILE else TEXT
    changed = text.replace(old, new, 1)
    assert changed != text
    root = write(tmp_path, **{"frame" if file == FILE else "text": changed})

    found, faults = read_checklist(root, "en")

    assert found is None
    meant = [fault for fault in faults if fault.kind == kind and says in fault.sentence]
    assert meant, [str(fault) for fault in faults]
    assert str(meant[0].file) == file
    first = line_of(changed, at)
    assert meant[0].line in range(first, first + at.count("\n") + 1)


def test_a_structure_without_where_is_told_once(tmp_path: Path) -> None:
    root = write(tmp_path, FRAME.replace('id = "where"', 'id = "place"'))

    _, faults = read_checklist(root, "en")

    assert [fault.kind for fault in faults if str(fault.file) == FILE] == ["missing-field"]
