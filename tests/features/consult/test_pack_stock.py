# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What there is besides the talk: pages that can be read, questions, a checklist with ticks."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.consult.pack_stock import stock_of
from edu_app.problems import ContentMissing
from edu_app.render.answers import EMPTY, tick
from edu_app.session import Session
from tests.content_tree import ContentTree
from tests.features.consult.packs import QUESTION, stock
from tests.features.consult.talks import library


def test_nothing_ticked_is_no_checklist() -> None:
    made = stock()

    assert made.checklist == ""
    assert made.questions == ()
    assert "options" in made.pages


def test_ticked_questions_and_own_ones_are_said() -> None:
    form = library().references.checklist
    assert form is not None
    session, item = Session(), next(iter(form.items("ask")))
    session.checklist.take(tick(EMPTY, item.id, on=True))
    session.notes.add_question(QUESTION)

    made = stock(session)

    assert set(made.questions) == {item.whole, QUESTION}
    assert made.checklist == form.page.title


def test_a_page_that_is_not_there_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    real = type(library()).meta

    def gone(self: object, topic: str) -> object:
        if topic == "options":
            raise ContentMissing("Gone.")
        return real(self, topic)  # type: ignore[arg-type]  # the library itself

    monkeypatch.setattr(type(library()), "meta", gone)

    assert "options" not in stock().pages


def test_a_language_without_the_words_of_a_talk_has_no_pack(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing, match=r"talk\.toml"):
        stock_of(ContentTree(tmp_path).library(), Session())
