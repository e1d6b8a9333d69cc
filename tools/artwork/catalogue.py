# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of all drawings, in the order in which the guide shows them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.artwork.drawing import Drawing

MODULES = (
    "pelvic_veins",
    "compression_closeup",
    "narrowing_steps",
    "cause_gallery",
    "clot_to_scar",
    "vein_valves_pump",
    "collaterals",
    "leg_effects",
    "pain_position",
    "body_map",
    "body_map_large",
    "body_map_seated",
    "ultrasound_probe",
    "ct_mr_slice",
    "venogram_room",
    "access_sites",
    "venogram_view",
    "ivus_view",
    "stent_steps",
    "stent_in_place",
    "after_care",
    "warning_signs",
    "stocking_fit",
    "leg_elevation",
    "ankle_pump",
    "follow_up_timeline",
)


def drawing(module: str) -> Drawing:
    """Return a drawing by the name of its module: each has one function `make`."""
    made: Drawing = import_module(f"tools.artwork.drawings.{module}").make()
    return made
