# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The reading level of a page, as it stands at the head of its file and under its text."""

from __future__ import annotations

import re

import msgspec

_FORM = re.compile(
    r"FKGL (-?\d+\.\d), SMOG (\d+\.\d); with all words FKGL (-?\d+\.\d), SMOG (\d+\.\d)"
)


class Level(msgspec.Struct, frozen=True, kw_only=True):
    """School grades by two formulas, with and without the words that the glossary explains.

    `fkgl` is the Flesch-Kincaid grade level (Kincaid et al. 1975), `smog` the SMOG grade
    (McLaughlin 1969), both in years of school in the United States.
    """

    fkgl: float
    smog: float
    raw_fkgl: float
    """With the explained words counted as they are."""
    raw_smog: float

    def __str__(self) -> str:
        """Return the form in which the front matter holds it."""
        return (
            f"FKGL {self.fkgl:.1f}, SMOG {self.smog:.1f}; "
            f"with all words FKGL {self.raw_fkgl:.1f}, SMOG {self.raw_smog:.1f}"
        )


def parse_level(text: str) -> Level | None:
    """Read what `str` of a level wrote; None when it is something else."""
    found = _FORM.fullmatch(text.strip())
    if not found:
        return None
    fkgl, smog, raw_fkgl, raw_smog = (float(number) for number in found.groups())
    return Level(fkgl=fkgl, smog=smog, raw_fkgl=raw_fkgl, raw_smog=raw_smog)
