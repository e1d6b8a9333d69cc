# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A PIN is kept so that it cannot be read, is told from others, and is no trap for the machine."""

from __future__ import annotations

import base64

import pytest

from edu_app.clinic import pin
from edu_app.clinic.pin import (
    COST,
    LEAST_WORK,
    MOST_MEMORY,
    SALT_BYTES,
    Cost,
    PinRefused,
    fault_of,
    hash_pin,
    is_strong,
    new_salt,
    pin_matches,
    read_hash,
)
from tests.clinic.clinic_folder import PIN, PIN_HASH

CHEAP = Cost(n=2, r=1, p=1)
SALT = b"0123456789abcdef"
KEPT = hash_pin(PIN, SALT, CHEAP)


def form(n: object = 2, r: object = 1, p: object = 1, salt: str = "", digest: str = "") -> str:
    """Return something in the form of a kept PIN."""
    _name, *_costs, own_salt, own_digest = KEPT.split("$")
    return f"scrypt${n}${r}${p}${salt or own_salt}${digest or own_digest}"


def test_a_pin_is_kept_in_the_form_that_is_documented() -> None:
    name, n, r, p, salt, digest = KEPT.split("$")

    assert (name, n, r, p) == ("scrypt", "2", "1", "1")
    assert base64.b64decode(salt) == SALT
    assert len(base64.b64decode(digest)) == 32
    assert PIN not in KEPT
    assert all(f"`{part}`" in (pin.__doc__ or "") for part in ("scrypt$n$r$p$salt$hash",))


def test_the_form_stays_the_same_from_version_to_version() -> None:
    assert pin_matches(PIN, PIN_HASH)
    assert read_hash(PIN_HASH).cost == COST  # type: ignore[union-attr]  # it has the form


@pytest.mark.parametrize(
    "other", ["135791", "1357900", "0135790", "13579", "135790 ", "", "abcdef"]
)
def test_only_the_same_digits_match(other: str) -> None:
    assert pin_matches(PIN, KEPT)
    assert not pin_matches(other, KEPT)


def test_equal_pins_look_different() -> None:
    assert len({new_salt() for _ in range(20)}) == 20
    assert len(new_salt()) == SALT_BYTES
    assert hash_pin(PIN, b"a" * 16, CHEAP) != hash_pin(PIN, b"b" * 16, CHEAP)
    assert hash_pin(PIN, SALT, CHEAP) == KEPT


@pytest.mark.parametrize(
    ("digits", "words"),
    [
        ("", "6 to 32 digits"),
        ("12345", "6 to 32 digits"),
        ("1" * 33, "6 to 32 digits"),
        ("13579a", "6 to 32 digits"),
        ("1357 9", "6 to 32 digits"),
        ("-13579", "6 to 32 digits"),
        ("١٢٣٤٥٦", "6 to 32 digits"),
        ("²²²²²²", "6 to 32 digits"),
        ("000000", "guessed first"),
        ("77777777", "guessed first"),
        ("123456", "guessed first"),
        ("987654", "guessed first"),
        ("567890", "guessed first"),
        ("210987", "guessed first"),
        ("135790", ""),
        ("024680", ""),
        ("111112", ""),
        ("135791113151719212325272931333537"[:32], ""),
    ],
)
def test_a_good_pin_is_long_and_not_the_first_guess(digits: str, words: str) -> None:
    assert words in fault_of(digits)
    assert bool(words) == bool(fault_of(digits))


def test_what_is_no_good_pin_is_not_kept() -> None:
    with pytest.raises(PinRefused, match="6 to 32 digits") as caught:
        hash_pin("12", SALT, CHEAP)

    assert "12" not in caught.value.sentence.replace("32", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "135790",
        "scrypt",
        KEPT.replace("scrypt", "bcrypt"),
        KEPT + "$",
        KEPT + "\n",
        KEPT.replace("$", "!"),
        form(n=3),
        form(n=1),
        form(n=0),
        form(n=-2),
        form(n="٢"),
        form(n="99999999999"),
        form(n=2**20, r=8),
        form(n=2**17, r=8, p=16),
        form(r=0),
        form(p=0),
        form(salt="AAA"),
        form(salt="===="),
        form(salt="Ä" * 4),
        form(salt="A" * 92),
        form(digest="AAAA"),
        form(digest=base64.b64encode(b"x" * 33).decode()),
    ],
)
def test_what_has_not_the_form_is_nobodys_pin(text: str) -> None:
    assert read_hash(text) is None
    assert not pin_matches(PIN, text)


def test_a_kept_pin_can_be_read() -> None:
    kept = read_hash(KEPT)

    assert kept is not None
    assert (kept.cost, kept.salt, len(kept.digest)) == (CHEAP, SALT, 32)


def test_the_usual_cost_is_high_and_can_be_borne() -> None:
    assert COST.bearable
    assert COST.work >= LEAST_WORK
    assert 128 * COST.n * COST.r <= MOST_MEMORY


@pytest.mark.parametrize(
    ("text", "strong"),
    [
        (form(), False),
        (form(n=2**14, r=8), True),
        (form(n=2**13, r=8), False),
        (form(n=2**14, r=8, salt=base64.b64encode(b"short").decode()), False),
    ],
)
def test_a_pin_that_is_found_out_in_minutes_is_weak(text: str, *, strong: bool) -> None:
    kept = read_hash(text)

    assert kept is not None
    assert is_strong(kept) is strong
