# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What has no head of its own says on paper which text it is, and that nobody has checked it."""

from __future__ import annotations

import hashlib

import pytest

from edu_app.library.model import Paragraph, Text
from edu_app.problems import ContentError
from edu_app.render.guide_sheet import Matter, fingerprint, guide_sheet
from edu_app.settings import Settings
from tests.content_tree import ContentTree

WORDS = (Paragraph(words=(Text(text="Words."),)),)
MORE = (Paragraph(words=(Text(text="More."),)),)
MATTER = Matter(title="Words", file="glossary.toml", blocks=WORDS, if_room=MORE)


def test_the_sheet_has_the_fingerprint_of_its_file(tree: ContentTree) -> None:
    made = guide_sheet(MATTER, tree.library(), Settings(clinic_name="Vein Centre"))

    letters = hashlib.sha256((tree.root / "en" / "glossary.toml").read_bytes()).hexdigest()[:8]
    assert f"({letters})" in made.letterhead.origin[1]
    assert made.letterhead.clinic == ("Given to you by Vein Centre",)
    assert made.letterhead.name == made.title == "Words"
    assert made.state == ("Draft: not yet checked by a clinician",)
    assert (made.blocks, made.if_room) == (WORDS, MORE)


@pytest.mark.parametrize("gone", ["en/glossary.toml", "en/about.md"])
def test_without_its_words_or_its_makers_nothing_is_printed(tree: ContentTree, gone: str) -> None:
    tree.remove(gone)

    with pytest.raises(ContentError):
        guide_sheet(MATTER, tree.library(), Settings())


def test_a_fingerprint_tells_one_text_from_another() -> None:
    assert fingerprint("one") != fingerprint("two")
    assert len(fingerprint("one")) == 8
