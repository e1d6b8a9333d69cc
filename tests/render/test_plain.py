# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Blocks are written as a reader reads them, or with every mark."""

from __future__ import annotations

from edu_app.library.model import Topic
from edu_app.render.plain import dump, plain

PLAIN = """\
The lead with strong, soft and both words. Call 911.

A heading

Words about a page, another and a narrow place.

- one
    1. first
    2. second clot
- two

Below

How often
    Treatment | Better | Note
    Stent | 60 of 100. | \n\
    Stockings | 40 of 100 | cheap

Take your time
    You can ask. There is no hurry.
    - Ask stenosis things.

Two veins that meet.
Your left side

Out of 1,000 people with a stent, about 40 had a clot within 1 year. About 960 had none.
Paid for by a maker.

Where this comes from
1. A register of stents (2021). What it is: register. Who was studied: 993 people. \
Paid for by: a maker of stents. Find it at: doi 10.1000/1
"""

DUMP = """\
LEAD The lead with **strong**, *soft* and ***both*** words [@R16 = 1]. Call 911.

## A heading {#a-heading}

Words about [a page](topic:alpha#part), **[another](topic:beta)** and [[stenosis|a narrow place]].

- one
    1. first
    2. second [[clot|clot]]
- two

### Below {#below}

How often
    Treatment | Better | Note
    Stent | 60 of 100. | \n\
    Stockings | 40 of 100 | cheap

!!! warn “Take your time”
    You can ask. There is no hurry.
    - Ask [[stenosis|stenosis]] things.

[veins: Two veins that meet.]
Your left side

[40/1000, source 1] Out of 1,000 people with a stent, about 40 had a clot within 1 year. \
About 960 had none.
Paid for by a maker.

Where this comes from
1. R16 A register of stents (2021). What it is: register. Who was studied: 993 people. \
Paid for by: a maker of stents. Find it at: doi 10.1000/1
"""


def test_plain_text_is_what_a_reader_reads(topic: Topic) -> None:
    assert plain(topic.blocks) == PLAIN


def test_a_dump_holds_everything(topic: Topic) -> None:
    assert dump(topic.blocks) == DUMP
