# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Mark interface text for translation in modules that may not import Qt."""

from __future__ import annotations


def mark(context: str, text: str) -> str:
    """Return `text` unchanged; the translation tools collect it under `context`."""
    del context  # read by the collecting tool, not at run time
    return text
