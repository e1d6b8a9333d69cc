# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Languages are offered in an order, and one always is."""

from __future__ import annotations

import pytest

from edu_app.features.staff.offered import Offered, offered_of

THERE = ("en", "es", "fr")


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        (("es", "en"), ("es", "en")),
        (("de", "fr"), ("fr",)),
        ((), ("en",)),
        (("de",), ("en",)),
    ],
)
def test_what_has_no_pages_is_not_offered(wanted: tuple[str, ...], chosen: tuple[str, ...]) -> None:
    assert offered_of(THERE, wanted) == Offered(THERE, chosen)


def test_a_language_comes_last_and_can_come_first() -> None:
    found = Offered(THERE, ("en",)).with_language("es", on=True)

    assert found.chosen == ("en", "es")
    assert found.with_language("es", on=True).chosen == ("en", "es")
    assert found.led_by("es").chosen == ("es", "en")
    assert found.led_by("fr").chosen == ("fr", "en", "es")


def test_without_the_usual_one_the_next_is_usual() -> None:
    assert Offered(THERE, ("en", "es")).with_language("en", on=False).usual == "es"


def test_the_last_one_stays() -> None:
    assert Offered(THERE, ("es",)).with_language("es", on=False).chosen == ("es",)
