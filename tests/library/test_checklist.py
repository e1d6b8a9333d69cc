# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The checklist knows its lines, its fields, and what place and side a region is."""

from __future__ import annotations

import pytest

from edu_app.library.checklist import Item, Step, kind_of, side_of
from tests.checklist_samples import form


@pytest.mark.parametrize(
    ("name", "hint", "whole"),
    [
        ("Itching", "", "Itching"),
        ("Eczema", "Dry, itchy skin", "Eczema (dry, itchy skin)"),
        ("Hormones", "HRT or pill", "Hormones (HRT or pill)"),
        ("Clot before", "In a leg (DVT)", "Clot before: in a leg (DVT)"),
        ("Which stent?", "Any recall?", "Which stent? Any recall?"),
        ("Numb", "X", "Numb (x)"),
    ],
)
def test_a_line_with_its_hint_is_one_line(name: str, hint: str, whole: str) -> None:
    assert Item(id="F1", name=name, hint=hint).whole == whole


@pytest.mark.parametrize(
    ("region", "kind", "side", "place"),
    [
        ("region.calf.left", "calf", "left", "calf"),
        ("region.knee.back.right", "knee.back", "right", "knee"),
        ("region.pelvis", "pelvis", "middle", "pelvis"),
        ("region.abdomen.lower", "abdomen.lower", "middle", "pelvis"),
        ("region.back.lower.left", "back.lower", "left", "back"),
        ("region.elbow.left", "elbow", "left", ""),
    ],
)
def test_a_region_has_a_kind_a_side_and_a_place(
    region: str, kind: str, side: str, place: str
) -> None:
    assert (kind_of(region), side_of(region), form().place_of(region)) == (kind, side, place)


def test_the_lines_stand_in_the_order_of_the_form() -> None:
    felt = [item.id for item in form().items("feel")]

    assert felt[:2] == ["F1", "F2"]
    assert [item.id for item in form().items()][: len(felt)] == felt
    assert {group.step for group in form().of("about")} == {"about"}
    assert {group.step for group in form().groups} == {"feel", "about", "ask"}


def test_the_steps_have_an_order() -> None:
    assert [str(step) for step in Step] == ["feel", "where", "about", "take"]


def test_a_field_is_found_by_its_id_or_missed() -> None:
    assert form().field("since").short == "Since"
    with pytest.raises(KeyError, match="age"):
        form().field("age")


@pytest.mark.parametrize(("item", "mark"), [("L1", "swelling"), ("P1", "pain"), ("F6", "pain")])
def test_a_line_is_marked_as_what_it_is_or_as_the_first(item: str, mark: str) -> None:
    assert form().mark_of(item) == mark
