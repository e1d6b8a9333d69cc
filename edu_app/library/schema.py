# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Say in a sentence for authors what the record checker found wrong, and at which field."""

from __future__ import annotations

import re

import msgspec

_PLACE = re.compile(r" - at `(?:key` in `)?\$\.?(.*)`$")
_NAMED = re.compile(r"field `([^`]*)`")


def explain(error: msgspec.ValidationError) -> tuple[str, str]:
    """Return the place, such as `label[2].at`, and a sentence; the place is blank for the whole."""
    message = str(error)
    found, named = _PLACE.search(message), _NAMED.search(message)
    # The checker does not say which key of a table it was.
    place = found[1].replace("[...]", "") if found else ""
    what = _PLACE.sub("", message)
    name = place.rpartition(".")[2] or "this"
    if named and "missing" in message:
        return place, f"“{named[1]}” is missing. Add it."
    if named:
        inner = f"{place}.{named[1]}".lstrip(".")
        return inner, f"“{named[1]}” is not known here. Correct the name or take it away."
    if what.endswith("length >= 1"):
        return place, f"“{name}” is empty. Fill it in."
    return place, f"“{name}” cannot be read: {what}. Correct it."
