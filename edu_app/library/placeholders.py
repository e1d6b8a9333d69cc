# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Put the facts of a site, such as its emergency number, in the place of names in braces."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PLACEHOLDER = re.compile(r"\{([^{}\n]{0,60})\}")


def fill(text: str, facts: Mapping[str, str]) -> tuple[str, str]:
    """Return the text with its facts, and a sentence about a name that is not known, or blank."""
    if "{" not in text:
        return text, ""
    problem = ""

    def fact(found: re.Match[str]) -> str:
        nonlocal problem
        if found[1] in facts:
            return facts[found[1]]
        names = ", ".join("{" + name + "}" for name in sorted(facts))
        problem = f"Nothing is known for {found[0]}. " + (
            f"Use one of {names}." if names else "Take the braces away."
        )
        return found[0]

    return _PLACEHOLDER.sub(fact, text), problem
