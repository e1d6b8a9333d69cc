# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A new page with every part that a page needs, each with a word on what belongs there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from edu_app.library.pages import TOPICS

PATH_FILE = "collections.toml"
PATTERN = """\
---
id: {id}
title: A question that a patient would ask?
short-title: One to three words
summary: One line for its tile
purpose: To tell you what this page is for, in 25 words or fewer.
audience: Adults with a narrow vein in the pelvis, and the people close to them.
author: Your name
credentials: What you are, such as “Vascular nurse” or “Not a clinician”.
readability:
clinical-reviewer:
reviewed:
next-review:
published: {today}
version: "0.1"
funding: Who paid for this page, or “No outside money.”
conflicts: Ties of the authors to makers of stents or medicines, or “None declared.”
update-policy: Checked again every 12 months, or sooner after a new trial or a recall.
references: []
related: []
---
Write the main message here, in one to three short sentences. Speak to the reader as “you”.

!!! key "Key points"
    - The first thing to remember.
    - The second thing, with what can help and what can harm.
    - The third thing.

## What does the reader want to know first?

Write short parts. Explain a hard word where it comes first: [[vein]].

## What you can do

1. Write down one thing you want to ask.
2. Take your [list of questions](topic:questions-to-ask) to the visit.

## What we know and do not know yet

- **We know** what studies have shown, each with its source.
- **We do not know** what nobody has studied yet.

## When to get help fast

See all the signs: [Get help now](topic:get-help-now). Not sure? Get help now rather than later.

## Questions for your surgeon

!!! ask "Ask your surgeon"
    - A question that this page leaves open?
"""


def begin_page(root: Path, lang: str, topic_id: str, today: date) -> Path:
    """Write the pattern of a page and name it in the reading path; return its file.

    Raise FileExistsError when the page is there, and OSError when the folder cannot be written.
    """
    path = root / lang / TOPICS / f"{topic_id}.md"
    with open(path, "x", encoding="utf-8") as new:
        new.write(PATTERN.format(id=topic_id, today=today))
    listing = root / PATH_FILE
    text = listing.read_text("utf-8") if listing.is_file() else ""
    if f'"{topic_id}"' not in text:
        section = (
            f'\n[[section]]\ntopic = "{topic_id}"\nicon = "file-text"\n'
            'family = "learn"\nchildren = []\n'
        )
        listing.write_text(text.rstrip("\n") + "\n" + section, "utf-8")
    return path
