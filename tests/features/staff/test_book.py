# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is kept counts in the book at once; what cannot be kept changes nothing and is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from edu_app.features.staff.book import Book
from edu_app.problems import EduError
from edu_app.settings import DEFAULTS, Settings

OTHER = replace(DEFAULTS, clinic_name="Vein Center")


def refuse(settings: Settings, values: Mapping[str, object]) -> Settings:
    raise EduError("The disk is full.")


def test_what_is_kept_is_read_back() -> None:
    kept: list[Mapping[str, object]] = []

    def keep(settings: Settings, values: Mapping[str, object]) -> Settings:
        assert settings is DEFAULTS
        kept.append(values)
        return OTHER

    book = Book(DEFAULTS, keep)
    said = book.save({"name": "Vein Center"})

    assert (said, kept) == ("", [{"name": "Vein Center"}])
    assert book.settings is OTHER
    assert not book.taken


def test_the_same_again_gives_the_window_nothing_to_take() -> None:
    book = Book(DEFAULTS, lambda settings, values: replace(DEFAULTS))

    book.save({"name": ""})

    assert book.taken


def test_a_second_change_does_not_make_the_first_one_taken() -> None:
    book = Book(DEFAULTS, lambda settings, values: OTHER)

    book.save({})
    book.save({})

    assert not book.taken


def test_what_cannot_be_kept_is_said_and_changes_nothing() -> None:
    book = Book(DEFAULTS, refuse)

    assert book.save({"name": "Vein Center"}) == "The disk is full."
    assert book.settings is DEFAULTS
    assert book.taken


def test_what_the_clinic_s_file_says_is_fixed() -> None:
    book = Book(replace(DEFAULTS, fixed=frozenset({"name"})), refuse)

    assert book.is_fixed("name")
    assert not book.is_fixed("phone")
