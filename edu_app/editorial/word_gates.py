# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gates on words and sentences: reading level, length, voice, banned words, claims."""

from __future__ import annotations

from collections.abc import Iterator

from edu_app.editorial.page_text import PageText
from edu_app.editorial.readability import (
    FEWEST_SENTENCES,
    MOST_FKGL,
    MOST_SMOG,
    words_in,
)
from edu_app.editorial.units import Role
from edu_app.problems import Fault

LONGEST_SENTENCE = 25
LONGEST_MEAN = 15
MOST_PASSIVE = 0.10
SHOWN = 60
"""Letters of a sentence that a fault repeats."""


def reading_level(page: PageText) -> Iterator[Fault]:
    """Find pages above the grade (rules R-1, R-2 and R-4)."""
    level, sentences = page.level
    if level.fkgl > MOST_FKGL:
        words = f"The reading level is FKGL {level.fkgl:.1f}, above {MOST_FKGL:.1f}. "
        yield page.fault("fkgl", words + "Shorten words and sentences.")
    if sentences >= FEWEST_SENTENCES and level.smog > MOST_SMOG:
        words = f"The reading level is SMOG {level.smog:.1f}, above {MOST_SMOG:.1f}. "
        yield page.fault("smog", words + "Use fewer words of three or more syllables.")


def sentence_length(page: PageText) -> Iterator[Fault]:
    """Find sentences of more than 25 words, and pages with more than 15 on average (R-6)."""
    sizes = []
    for unit in page.own:
        if unit.role is Role.ROW:
            continue  # the cells of a row are no sentence
        for sentence in unit.sentences():
            size = len(words_in(sentence))
            sizes.append(size)
            if size > LONGEST_SENTENCE:
                yield page.fault(
                    "long-sentence",
                    f"The sentence “{_short(sentence)}” has {size} words. "
                    f"Make it {LONGEST_SENTENCE} at most.",
                    sentence,
                )
    if sizes and sum(sizes) / len(sizes) > LONGEST_MEAN:
        mean = sum(sizes) / len(sizes)
        yield page.fault(
            "long-sentences",
            f"The sentences have {mean:.1f} words on average. Make it {LONGEST_MEAN} at most.",
        )


def passive_share(page: PageText) -> Iterator[Fault]:
    """Find pages where more than a tenth of the sentences are passive (PEMAT 5)."""
    share, examples = passive_of(page)
    if share > MOST_PASSIVE:
        words = "; ".join(f"“{_short(each)}”" for each in examples[:3])
        yield page.fault(
            "passive",
            f"{share:.0%} of the sentences are passive, above {MOST_PASSIVE:.0%}. "
            f"Say who does it: {words}",
            examples[0],
        )


def passive_of(page: PageText) -> tuple[float, list[str]]:
    """Return the share of passive sentences of a page, and those sentences."""
    sentences = list(page.sentences())
    found = [each for each in sentences if page.wording.is_passive(each)]
    return (len(found) / len(sentences) if sentences else 0.0), found


def hard_words(page: PageText) -> Iterator[Fault]:
    """Find words that have an easier one (PEMAT 3)."""
    for sentence in page.sentences():
        for hard, easy in page.wording.hard_words(sentence):
            yield page.fault("hard-word", f"“{hard}” is hard to read. Write “{easy}”.", sentence)


def claims(page: PageText) -> Iterator[Fault]:
    """Find what may never be claimed; fixed words are looked at too."""
    for unit in page.units:
        for sentence in unit.sentences():
            for found, claim in page.wording.claims(sentence):
                yield page.fault("claim", f"“{found}” may not stand here. {claim.why}", sentence)


def head_words(page: PageText) -> Iterator[Fault]:
    """Find hard words and claims in the title and the other words of the head."""
    meta = page.topic.meta
    for name, text in (
        ("title", meta.title),
        ("short-title", meta.short_title),
        ("summary", meta.summary),
        ("purpose", meta.purpose),
    ):
        for hard, easy in page.wording.hard_words(text):
            yield page.head_fault("hard-word", f"“{hard}” is hard to read. Write “{easy}”.", name)
        for found, claim in page.wording.claims(text):
            yield page.head_fault("claim", f"“{found}” may not stand here. {claim.why}", name)


def sums(page: PageText) -> Iterator[Fault]:
    """Find sentences that ask the reader to calculate (PEMAT 7)."""
    for sentence in page.sentences():
        if page.wording.asks_for_sums(sentence):
            words = f"“{_short(sentence)}” asks the reader to calculate. Say the result."
            yield page.fault("sums", words, sentence)


def vague_words(page: PageText) -> Iterator[Fault]:
    """Find words for a chance without a number beside them (rule N-4)."""
    for sentence in page.sentences():
        word = page.wording.vague_word(sentence)
        if word:
            yield page.fault(
                "vague",
                f"“{word}” needs a number in the same sentence, or the words “no good number”.",
                sentence,
            )


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= SHOWN else sentence[:SHOWN].rstrip() + "…"
