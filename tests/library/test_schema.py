# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the record checker says becomes a sentence for an author."""

from __future__ import annotations

from typing import Annotated

import msgspec
import pytest

from edu_app.library.schema import explain

Name = Annotated[str, msgspec.Meta(max_length=3)]


class Inner(msgspec.Struct, forbid_unknown_fields=True):
    at: tuple[float, float]


class Outer(msgspec.Struct, forbid_unknown_fields=True):
    name: Annotated[str, msgspec.Meta(min_length=1)]
    label: tuple[Inner, ...] = ()
    moved: dict[Name, Inner] = {}


@pytest.mark.parametrize(
    ("value", "place", "sentence"),
    [
        ({}, "", "“name” is missing. Add it."),
        ({"name": ""}, "name", "“name” is empty. Fill it in."),
        ({"name": "a", "x": 1}, "x", "“x” is not known here. Correct the name or take it away."),
        ({"name": "a", "label": [{}]}, "label[0]", "“at” is missing. Add it."),
        (
            {"name": "a", "label": [{"at": [1, 2], "to": 1}]},
            "label[0].to",
            "“to” is not known here. Correct the name or take it away.",
        ),
        (
            {"name": "a", "label": [{"at": [1, 2]}, {"at": [1, "x"]}]},
            "label[1].at[1]",
            "“at[1]” cannot be read: Expected `float`, got `str`. Correct it.",
        ),
        (
            {"name": "a", "moved": {"x": 1}},
            "moved",
            "“moved” cannot be read: Expected `object`, got `int`. Correct it.",
        ),
        (
            {"name": "a", "moved": {"x": {"at": [1, "x"]}}},
            "moved.at[1]",
            "“at[1]” cannot be read: Expected `float`, got `str`. Correct it.",
        ),
        (
            {"name": "a", "moved": {"long": {"at": [1, 2]}}},
            "moved",
            "“moved” cannot be read: Expected `str` of length <= 3. Correct it.",
        ),
        ([], "", "“this” cannot be read: Expected `object`, got `array`. Correct it."),
    ],
)
def test_each_kind_of_mistake_has_a_sentence(value: object, place: str, sentence: str) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(value, Outer)

    assert explain(caught.value) == (place, sentence)
