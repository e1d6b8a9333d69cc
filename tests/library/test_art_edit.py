# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Art is changed byte for byte: what is left out is gone, everything else stays."""

import pytest

from edu_app.library.art import scan_art
from edu_app.library.art_edit import recoloured, without

ART = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
  <g id="bones"><g id="bone.hip"><path id="crest" d="M0 0h9"/></g></g>
  <g id="veins"><path id="vein" fill="#0000ff" stroke="#00ff00" d="M0 0v9"/></g>
</svg>"""


@pytest.mark.parametrize(
    ("names", "gone", "left"),
    [
        ((), (), ("bones", "bone.hip", "crest", "veins", "vein")),
        (("bones",), ("bones", "bone.hip", "crest"), ("veins", "vein")),
        (("bone.hip",), ("bone.hip", "crest"), ("bones", "veins", "vein")),
        (("crest", "vein"), ("crest", "vein"), ("bones", "bone.hip", "veins")),
        (("bones", "crest"), ("bones", "bone.hip", "crest"), ("veins", "vein")),
        (("nowhere",), (), ("bones", "bone.hip", "crest", "veins", "vein")),
    ],
)
def test_groups_are_left_out_with_all_that_is_in_them(
    names: tuple[str, ...], gone: tuple[str, ...], left: tuple[str, ...]
) -> None:
    svg = without(ART, names)

    facts = scan_art(svg)
    assert facts.drawable
    assert set(left) <= facts.ids
    assert not set(gone) & facts.ids


def test_art_of_which_nothing_is_left_out_is_the_same_bytes() -> None:
    assert without(ART, ()) is ART
    assert without(ART, ("nowhere",)) == ART


def test_colors_change_places_without_meeting() -> None:
    svg = recoloured(ART, {"#0000ff": "#00ff00", "#00ff00": "#0000ff"})

    assert b'fill="#00ff00" stroke="#0000ff"' in svg
    assert len(svg) == len(ART)


def test_a_color_that_is_not_in_the_table_stays() -> None:
    assert recoloured(ART, {"#ff0000": "#000000"}) == ART
    assert recoloured(ART, {}) is ART
