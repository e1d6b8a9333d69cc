# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The command that prints the licences of everything in this copy."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from edu_app.notices import notices_text, read_notices

OK = 0


def run_licences(parser: argparse.ArgumentParser, words: Sequence[str]) -> int:
    """Print all notices, or only what they are about; return the exit code."""
    parser.add_argument("--list", action="store_true", help="only names, without the texts")
    options = parser.parse_args(words)
    text = notices_text()
    if options.list:
        named = (name for notice in read_notices(text).notices for name in notice.names)
        text = "\n".join(named)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a pipe on Windows knows few letters
    try:
        print(text, flush=True)
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return OK
