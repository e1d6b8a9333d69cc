# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gate on medical words: explained where they come first."""

from __future__ import annotations

import pytest

from edu_app.editorial.term_gates import explained_first
from tests.editorial.conftest import Found, Pages, places

GLOSSARY = """\
[stenosis]
term = "Stenosis"
definition = "A narrow place."

[in-stent-stenosis]
term = "In-stent stenosis"
definition = "A narrow place in a stent."

[scan]
term = "Scan / picture"
definition = "A look inside."

[vein]
term = "Vein"
definition = "A tube."
plain = true

[valve]
term = "Valve (in a vein)"
definition = "A flap."
"""


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("A [[stenosis]]. The stenosis stays.\n", []),
        ("A [[stenosis|narrow place]]. The stenosis stays.\n", []),
        ("Lead.\n\nA stenosis. Then a [[stenosis]].\n", [("unexplained", 3)]),
        ("Lead.\n\n- Two Stenosiss.\n", [("unexplained", 3)]),
        ("A stenosis-like place and a prestenosis.\n", []),
        # A vein is known to all, and a valve may be one of the heart.
        ("A vein and a valve.\n", []),
        # The first of two names counts.
        ("Lead.\n\nA scan.\n", [("unexplained", 3)]),
        ("A picture.\n", []),
        # Inside the words of another term it is part of that explanation.
        ("An [[in-stent-stenosis|in-stent stenosis]].\n", []),
        # Nothing can be explained in a heading or below a drawing.
        ('Lead.\n\n## What is stenosis?\n\n![](diagram:veins "Look at the stenosis.")\n', []),
        # The fixed words are not the author's.
        ('!!! warn "Signs"\n    - A stenosis.\n', []),
        ('Lead.\n\n!!! key "Points"\n    - A stenosis.\n', [("unexplained", 4)]),
        ("Lead.\n\n**A stenosis** is [here](topic:beta).\n", [("unexplained", 3)]),
        ("Lead.\n\n[A stenosis](topic:beta)\n", [("unexplained", 3)]),
    ],
)
def test_a_word_is_explained_before_it_is_used(page: Pages, body: str, found: Found) -> None:
    page.tree.write("en/glossary.toml", GLOSSARY)
    made = page(body)

    assert places(made, explained_first(made)) == found


@pytest.mark.parametrize("name", ["topics/get-help-now", "about", "emergency"])
def test_some_pages_explain_nothing(page: Pages, name: str) -> None:
    made = page("A stenosis.\n", name=name)

    assert places(made, explained_first(made)) == []
