# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets for the tests of paper."""

from __future__ import annotations

from dataclasses import replace

from edu_app.library.model import Block
from edu_app.render.letterhead import Letterhead
from edu_app.render.sheet import Sheet
from edu_app.settings import Settings
from tests.ui.samples import callout, figure, heading, paragraph, risk, sources, table

CLINIC = Settings(
    clinic_name="Vein Clinic at River Hospital",
    phone="(555) 010-0199",
    address=("12 River Street", "Springfield, ST 01234"),
    hours=("Monday to Friday, 8 am to 5 pm",),
)
"""As much as most clinics put in."""
LETTERHEAD = Letterhead(
    name="Risks",
    urgent="Get help now: call 911",
    signs="Chest pain. Not sure? Get help now.",
    clinic=(),
    logo=None,
    standing="General information.",
    origin=("Draft: not yet checked", "Version 0.1 (0123abcd)", "Written by us."),
)
SHEET = Sheet(
    title="Risks of a stent",
    state=("Draft: not yet checked", "Reading level: 4"),
    letterhead=LETTERHEAD,
    blocks=(
        paragraph("The lead.", lead=True),
        heading("Veins"),
        callout(),
        table(),
        figure(),
        risk(),
        sources("R16"),
    ),
)
"""One block of every kind."""


def bare(title: str = "T", *blocks: Block) -> Sheet:
    """Return a page that says nothing but its blocks."""
    silent = replace(LETTERHEAD, urgent="", signs="", standing="", origin=())
    return replace(SHEET, title=title, state=(), letterhead=silent, blocks=blocks)
