# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""On paper every word of the glossary stands under its letter, with its meaning."""

from __future__ import annotations

from edu_app.library.model import GlossaryTerm, Heading
from edu_app.library.phrases import FALLBACK
from edu_app.render.glossary_sheet import glossary_matter
from edu_app.render.plain import plain


def term(text: str, say: str = "") -> GlossaryTerm:
    return GlossaryTerm(id="x", term=text, definition=f"Means {text}.", also=(), say=say)


def test_words_stand_in_the_order_of_the_alphabet_under_their_letters() -> None:
    terms = (term("vein"), term("Artery"), term("órgano"), term("Vena cava"), term("0 to 3"))

    made = glossary_matter(terms, FALLBACK.handout)

    assert made.title == "Word list"
    assert plain(made.blocks).split("\n\n") == [
        *("#", "0 to 3: Means 0 to 3."),
        *("A", "Artery: Means Artery."),
        *("O", "órgano: Means órgano."),
        *("V", "vein: Means vein.", "Vena cava: Means Vena cava.\n"),
    ]


def test_how_a_word_is_spoken_stands_behind_it() -> None:
    made = glossary_matter((term("Stenosis", "sten-OH-sis"),), FALLBACK.handout)

    assert "Stenosis (sten-OH-sis): Means Stenosis." in plain(made.blocks)


def test_letters_have_names_of_their_own() -> None:
    made = glossary_matter((term("1"), term("a"), term("b")), FALLBACK.handout)

    ids = [block.id for block in made.blocks if isinstance(block, Heading)]
    assert len(set(ids)) == 3
