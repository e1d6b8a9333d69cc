# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The two files of the checklist have a fixed form, and no place for weights or conditions."""

from __future__ import annotations

import msgspec
import pytest

from edu_app.library.checklist_schema import FieldLines, GroupLines, Head, MarkLines, Structure

HEAD = {"url": "urn:uuid:1", "version": "1.0.0", "drawing": "body-map"}
GROUP = {"id": "leg", "step": "feel", "items": ["F1"]}
FIELD = {"id": "side", "kind": "one", "choices": ["left", "right"]}
MARK = {"id": "pain", "items": {"foot.top": "F1"}}


@pytest.mark.parametrize(
    ("record", "good"),
    [(Head, HEAD), (GroupLines, GROUP), (FieldLines, FIELD), (MarkLines, MARK)],
    ids=["head", "group", "field", "mark"],
)
def test_nothing_can_carry_a_weight_or_a_condition(record: type, good: dict[str, object]) -> None:
    msgspec.convert(good, record)
    for name in ("weight", "score", "when", "enable-when", "limit"):
        with pytest.raises(msgspec.ValidationError, match="unknown field"):
            msgspec.convert(good | {name: 1}, record)


@pytest.mark.parametrize(
    ("record", "changed"),
    [
        (Head, HEAD | {"url": "http://x"}),
        (Head, HEAD | {"url": "https://a b"}),
        (Head, HEAD | {"version": "1.0"}),
        (Head, HEAD | {"drawing": "../x"}),
        (GroupLines, GROUP | {"id": "Leg"}),
        (GroupLines, GROUP | {"step": "where"}),
        (GroupLines, GROUP | {"items": []}),
        (GroupLines, GROUP | {"items": ["f1"]}),
        (GroupLines, GROUP | {"items": ["F1000"]}),
        (FieldLines, FIELD | {"kind": "sum"}),
        (FieldLines, FIELD | {"choices": ["left"]}),
        (MarkLines, MARK | {"items": {"foot.top": "foot"}}),
        (Structure, {"form": HEAD, "group": [], "field": [], "mark": [MARK], "places": {}}),
    ],
)
def test_what_has_another_form_is_refused(record: type, changed: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(changed, record)
