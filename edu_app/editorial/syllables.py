# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How many syllables an English word has, by rules and a short list of exceptions.

Works without a dictionary: the packages that bring one fetch it at the first run. Compared with
the CMU Pronouncing Dictionary in the tests.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Words that the rules get wrong, from our pages and from everyday English.
EXCEPTIONS = {
    "ache": 1, "aches": 1, "angioplasty": 5, "anybody": 4, "anyone": 3, "area": 3, "areas": 3,
    "aspirin": 2, "average": 3, "being": 2, "biopsy": 3, "business": 2, "camera": 3, "careful": 2,
    "carefully": 3, "choice": 1, "choices": 2, "client": 2, "clothes": 1, "co": 1, "comfortable": 4,
    "create": 2, "created": 3, "dial": 2, "diet": 2, "different": 3, "doing": 2, "edema": 3,
    "elsewhere": 2, "evening": 2, "every": 2, "everybody": 4, "everyday": 3, "everyone": 3,
    "everything": 3, "eye": 1, "eyes": 1, "family": 3, "favorite": 3, "fire": 1, "fluid": 2,
    "fluids": 2, "general": 3, "giant": 2, "going": 2, "heart": 1, "hour": 1, "hours": 1,
    "hundred": 2, "idea": 3, "ideas": 3, "interest": 3, "interested": 4, "kidney": 2, "layer": 2,
    "layers": 2, "lifelong": 2, "lion": 2, "maybe": 2, "medicine": 3, "medicines": 3, "natural": 3,
    "nausea": 3, "nobody": 3, "nosebleed": 2, "nosebleeds": 2, "oestrogen": 3, "ok": 2, "once": 1,
    "our": 1, "ours": 1, "payer": 2, "payers": 2, "people": 2, "platelet": 2, "platelets": 2,
    "poem": 2, "pregnancy": 3, "questionnaire": 3, "queue": 1, "quiet": 2, "react": 2,
    "reaction": 3, "reactions": 3, "real": 1, "really": 2, "rely": 2, "ruin": 2, "safely": 2,
    "safety": 2, "science": 2, "seeing": 2, "several": 3, "somebody": 3, "someone": 2,
    "something": 2, "sometimes": 2, "somewhere": 2, "theirs": 1, "therefore": 2, "timeline": 2,
    "tongue": 1, "trial": 2, "trials": 2, "unique": 2, "useful": 2, "vegetable": 4, "via": 2,
    "whole": 1, "wholes": 1, "year": 1, "years": 1,
}  # fmt: skip
_SPELLED = re.compile(r"MRI|ECG|FDA|[B-DF-HJ-NP-TV-Z]{2,4}")
_SILENT_E = re.compile(r"(?<=[a-z])(?<![aeiouyl])e$|(?<=[aeiouyr])le$|(?<=[aeiou]l)e$")
_SILENT_ES = re.compile(r"(?<![aeioucszgx])(?<!sh)(?<!ch)(?<![bcdfgkptz]l)es$")
_SILENT_ED = re.compile(r"(?<![aeioutd])(?<![bcdfgkptz]l)ed$")
_GROUP = re.compile(r"[aeiouy]+")
_SPLIT = re.compile(
    r"(?<![tscgx])i(?:a|o(?!n)|u)|(?<=[aeiou][bdmpr])io(?=n)|"
    r"[bdfghlmnprvxz]ien[ct]|ying|uing|eing|uous|(?<!q)ual|(?<!q)uat|iet|ioc|eo(?!us|n)|^ao|"
    r"(?<!q)ua(?=r?y|te|l|b)|iest|ier$|iers$|dnt$|[aeiouy]sm$"
)
_BEFORE_SUFFIX = re.compile(r"(?<=[^aeiouyl])e(?=ly$|less$|ness$|ment$|ments$|ful$|fully$)")


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """Return the number of syllables of a word, at least 1; a number counts as one."""
    if _SPELLED.fullmatch(word):
        return len(word) + 2 * word.count("W")  # said letter by letter
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part) or 1
    letters = re.sub("[^a-z]", "", word.lower().replace("\u2019", "'").removesuffix("'s"))
    known = EXCEPTIONS.get(letters)
    if known is not None:
        return known
    if len(letters) <= 3:  # too, the, eye
        return max(1, len(_GROUP.findall(letters.removesuffix("e") or letters)))
    bare = _SILENT_ED.sub("", _SILENT_ES.sub("", letters))
    if bare == letters:
        bare = _SILENT_E.sub("", bare) if not bare.endswith("le") else _le(bare)
    bare = _BEFORE_SUFFIX.sub("", bare)
    return max(1, len(_GROUP.findall(bare)) + len(_SPLIT.findall(bare)))


def _le(word: str) -> str:
    """Take a silent e away after l, but leave that of `table`, which is spoken."""
    return word if word[-3] not in "aeiouylrw" else word[:-1]
