# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The printed living vein says what is set, what is seen, and what must always be said."""

from __future__ import annotations

import pytest

from edu_app.library.living import LivingVein
from edu_app.library.loader import Library
from edu_app.library.model import Citation, ItemList, Paragraph, SourceList
from edu_app.render.guide_sheet import Matter
from edu_app.render.plain import plain
from edu_app.render.sheet import VeinPicture
from edu_app.render.vein import Cause, Side, VeinState
from edu_app.render.vein_sheet import vein_matter
from edu_app.render.vein_words import spoken
from tests.content_tree import FACTS, REPOSITORY, ContentTree

LIBRARY = Library(REPOSITORY / "content", "en", FACTS)


@pytest.fixture
def words() -> LivingVein:
    found = LIBRARY.references.living
    assert found is not None
    return found


def listed(made: Matter) -> list[str]:
    block = next(each for each in made.blocks if isinstance(each, ItemList))
    return [line.strip("- ") for line in plain((block,)).strip().split("\n")]


def test_what_is_seen_is_said_first(words: LivingVein) -> None:
    state = VeinState(lost=0.6)

    made = vein_matter(words, state, LIBRARY)

    assert plain(made.blocks[:1]).strip() == spoken(words, state)
    assert made.picture == VeinPicture(words=words, state=state)


@pytest.mark.parametrize(
    ("state", "lines"),
    [
        (VeinState(), ["Cause: An artery presses", "Side: Your left", "Side veins"]),
        (
            VeinState(cause=Cause.SCAR, side=Side.RIGHT, bypass=False),
            ["Cause: Scar after a clot", "Side: Your right", "Past clot"],
        ),
        (
            VeinState(cause=Cause.OUTSIDE, past_clot=True, stent=True, bypass=False),
            ["Cause: Pressed from outside", "Side: Your left", "Past clot", "Stent in place"],
        ),
    ],
)
def test_what_is_set_is_said_in_the_words_of_the_choices(
    words: LivingVein, state: VeinState, lines: list[str]
) -> None:
    assert listed(vein_matter(words, state, LIBRARY)) == lines


def test_the_honest_lines_are_there_with_their_sources(words: LivingVein) -> None:
    made = vein_matter(words, VeinState(), LIBRARY)

    said = [block for block in made.blocks[1:] if isinstance(block, Paragraph)]
    sources = made.blocks[-1]
    assert isinstance(sources, SourceList)
    for claim, block in zip(words.honest, said, strict=True):
        assert plain((block,)).startswith(claim.text)
        cited = [run.source_id for run in block.words if isinstance(run, Citation)]
        assert cited == list(claim.sources)
    assert [line.source_id for line in sources.lines] == list(
        dict.fromkeys(source for claim in words.honest for source in claim.sources)
    )
    assert [line.number for line in sources.lines] == list(range(1, len(sources.lines) + 1))


def test_a_source_that_is_not_in_the_register_keeps_its_place(
    words: LivingVein, tmp_path_factory: pytest.TempPathFactory
) -> None:
    tree = ContentTree(tmp_path_factory.mktemp("vein"))

    made = vein_matter(words, VeinState(), tree.library())

    sources = made.blocks[-1]
    assert isinstance(sources, SourceList)
    assert "R37" in {line.text for line in sources.lines}
