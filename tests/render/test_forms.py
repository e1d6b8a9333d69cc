# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A form holds its labels and nothing that was filled in."""

from __future__ import annotations

from dataclasses import fields

from edu_app.render.forms import CardForm, VisitsForm


def test_a_form_has_labels_only() -> None:
    assert [each.name for each in fields(CardForm)] == ["title", "fields"]
    assert [each.name for each in fields(VisitsForm)] == ["heads", "rows"]
