# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Say in one plain sentence what the living vein shows; nothing here judges how narrow it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.library.living import PERCENT
from edu_app.render.vein import Cause
from edu_app.render.vein_shape import side_vein

if TYPE_CHECKING:
    from edu_app.library.living import Degrees, LivingVein
    from edu_app.render.vein import VeinState

SOME_FROM, MUCH_FROM = 25, 65
"""Percent from which the picture shows side veins and dark blood well; no limits of a disease."""


def sentence(words: LivingVein, state: VeinState) -> str:
    """Return the sentence for a state."""
    seen = words.seen
    if state.stent:
        return seen.stent
    if not state.percent and state.cause is not Cause.SCAR:
        return seen.open_clot if state.past_clot else seen.open
    if not state.percent:
        return seen.open
    degrees: Degrees = {
        Cause.ARTERY: seen.artery,
        Cause.SCAR: seen.scar,
        Cause.OUTSIDE: seen.outside,
    }[state.cause]
    if state.webs:
        return degrees.clot
    if state.percent < SOME_FROM:
        return degrees.little
    aside = side_vein(state) > 0
    if state.percent < MUCH_FROM:
        return degrees.some_side if aside else degrees.some
    return degrees.much_side if aside else degrees.much


def area(words: LivingVein, state: VeinState) -> str:
    """Return how much of the area is lost, in words that can be spoken."""
    text = words.area_stent if state.stent else words.area
    return text.replace(PERCENT, str(state.percent))


def spoken(words: LivingVein, state: VeinState) -> str:
    """Return everything that a screen reader says of a state."""
    return f"{area(words, state)}. {sentence(words, state)}"


def every_sentence(words: LivingVein) -> tuple[str, ...]:
    """Return everything that may be seen, so that there is room for the longest."""
    seen = words.seen
    degrees = (seen.artery, seen.scar, seen.outside)
    named = (
        text
        for each in degrees
        for text in (each.little, each.some, each.some_side, each.much, each.much_side, each.clot)
    )
    return (seen.open, seen.open_clot, seen.stent, *named)
