# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets for the tests of paper."""

from __future__ import annotations

from edu_app.render.sheet import Sheet
from tests.ui.samples import callout, figure, heading, paragraph, risk, sources, table

SHEET = Sheet(
    title="Risks of a stent",
    name="Risks",
    age="",
    state=("Draft: not yet checked", "Reading level: 4"),
    origin=("Draft: not yet checked", "Version 0.1 (0123abcd)", "Written by us."),
    standing="General information.",
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
