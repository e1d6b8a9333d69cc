# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Questions and answers: a page whose headings are questions, cut at each of them."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from edu_app.library.files import read_text
from edu_app.library.model import Block, Heading, Question, SourceList, Topic
from edu_app.problems import ContentError

_QUESTION = re.compile(r"^## .*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$", re.MULTILINE)


def question_ids(root: Path, file: PurePosixPath) -> tuple[str, ...]:
    """Return the ids of the questions in a file, without making blocks of it."""
    try:
        return tuple(_QUESTION.findall(read_text(root, file)))
    except ContentError:
        return ()  # the page itself says so when it is opened


def questions_of(topic: Topic) -> tuple[Question, ...]:
    """Return the questions of a page with their answers; the lead and the sources are left out."""
    found: list[Question] = []
    answer: list[Block] = []
    for block in topic.blocks:
        if isinstance(block, Heading) and block.level == 2:  # “##”
            answer = []
            found.append(Question(id=block.id, words=block.words, blocks=()))
        elif found and not isinstance(block, SourceList):
            answer.append(block)
            last = found[-1]
            found[-1] = Question(id=last.id, words=last.words, blocks=tuple(answer))
    return tuple(found)
