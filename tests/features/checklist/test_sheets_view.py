# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The sheets are made of the present answers; the PDF carries them for computers."""

from __future__ import annotations

import hashlib
import io
import shutil
from pathlib import Path

import pikepdf
import pytest

from edu_app.features.checklist.sheets_view import PageMaker
from edu_app.features.checklist.take_view import TakePage
from edu_app.paths import content_dir
from edu_app.profile import LAPTOP
from edu_app.settings import Settings
from edu_app.ui.sheets_pdf import pdf_of
from tests.checklist_samples import one
from tests.stage import Stage

SIZES = {"a4": (595, 842), "letter": (612, 792)}


def maker_of(stage: Stage, paper: str) -> PageMaker:
    window = stage.open(LAPTOP, "checklist:take", settings=Settings(paper=paper))
    window.session.checklist.take(one("L1", "calf.left"))
    assert isinstance(window.page, TakePage)
    return window.page.maker


@pytest.mark.parametrize("paper", SIZES)
def test_the_paper_is_that_of_the_clinic(stage: Stage, paper: str) -> None:
    maker = maker_of(stage, paper)

    for content in (maker.pdf(), pdf_of(maker.blank())):
        with pikepdf.open(io.BytesIO(content)) as pdf:
            box = [round(float(side)) for side in pdf.pages[0].mediabox[2:]]
            assert tuple(box) == SIZES[paper]


def test_the_attachment_and_its_fingerprint_fit(stage: Stage) -> None:
    maker = maker_of(stage, "a4")

    with pikepdf.open(io.BytesIO(maker.pdf())) as pdf:
        inside = {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}

    content = inside["questionnaire-response.json"]
    assert content == maker.answers_file()
    digest = inside["questionnaire-response.json.sha256"].decode().split()[0]
    assert digest == hashlib.sha256(content).hexdigest()


def test_the_blank_form_holds_no_answers(stage: Stage) -> None:
    maker = maker_of(stage, "a4")

    with pikepdf.open(io.BytesIO(pdf_of(maker.blank()))) as pdf:
        assert not pdf.attachments


def test_large_text_on_the_screen_is_large_print_on_paper(stage: Stage) -> None:
    counts = {}
    for percent in (100, 150):
        window = stage.open(LAPTOP, "checklist:take", text_size=percent)
        assert isinstance(window.page, TakePage)
        counts[percent] = window.page.maker.blank().count
        assert window.page.maker.page().count == 1

    assert counts[100] == 2
    assert counts[150] > 2


def test_without_the_drawing_the_page_says_it_in_words(stage: Stage, tmp_path: Path) -> None:
    shutil.copytree(content_dir(), tmp_path / "content")
    (tmp_path / "content" / "en" / "diagrams" / "body-map.toml").unlink()
    window = stage.open(LAPTOP, "checklist:take", content=tmp_path / "content")
    window.session.checklist.take(one("L1", "calf.left"))
    assert isinstance(window.page, TakePage)

    said = window.page.preview.face.accessibleDescription()

    assert "Calf or shin" in said
    assert window.page.maker.blank().count
