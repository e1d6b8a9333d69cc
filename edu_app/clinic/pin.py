# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The staff's PIN: what a good one is, how it is kept, and whether a typed one is the same.

A PIN is kept as `scrypt$n$r$p$salt$hash`: the three costs of scrypt as numbers, then salt and
hash in base64. Six digits are few, so each guess is made dear: about a fifth of a second and
32 MB. Whoever asks in a window lets it run as a job.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from itertools import pairwise

from edu_app.problems import EduError

SHORTEST, LONGEST = 6, 32
SALT_BYTES, HASH_BYTES = 16, 32
MOST_SALT_BYTES = 64
MOST_MEMORY = 128 * 1024 * 1024
MOST_WORK = 2**23
"""n × r × p that a file may ask for: some seconds. More would be a way to stop a kiosk."""
LEAST_WORK = 2**17
"""n × r × p that a file has to ask for; with less, all PINs of six digits are tried in minutes."""
FORM = re.compile(r"scrypt\$([0-9]{1,7})\$([0-9]{1,2})\$([0-9]{1,2})\$([^$]{1,100})\$([^$]{1,60})")


class PinRefused(EduError):  # noqa: N818  # says what happened, in words
    """These digits cannot be a PIN."""

    code = "S-02"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess costs."""

    n: int = 2**15
    """Rounds, a power of two."""
    r: int = 8
    """Size of a block; memory is 128 × n × r bytes."""
    p: int = 3
    """How often all of it is done."""

    @property
    def work(self) -> int:
        """The time of a guess, in no unit."""
        return self.n * self.r * self.p

    @property
    def bearable(self) -> bool:
        """Whether scrypt takes these numbers, and the machine has time and memory for them."""
        power = self.n > 1 and not self.n & (self.n - 1)
        known = power and self.r > 0 and self.p > 0
        return known and 128 * self.n * self.r <= MOST_MEMORY and self.work <= MOST_WORK


COST = Cost()


@dataclass(frozen=True, slots=True, kw_only=True)
class PinHash:
    """A kept PIN, read."""

    cost: Cost
    salt: bytes
    digest: bytes


def new_salt() -> bytes:
    """Return what makes two equal PINs look different."""
    return secrets.token_bytes(SALT_BYTES)


def hash_pin(pin: str, salt: bytes, cost: Cost = COST) -> str:
    """Return the form in which a PIN is kept; raise PinRefused for what cannot be one."""
    wrong = fault_of(pin)
    if wrong:
        raise PinRefused(wrong)
    texts = (base64.b64encode(part).decode() for part in (salt, _digest(pin, salt, cost)))
    return "$".join(("scrypt", str(cost.n), str(cost.r), str(cost.p), *texts))


def pin_matches(pin: str, pin_hash: str) -> bool:
    """Tell whether a typed PIN is the kept one; never for a kept one that cannot be read."""
    kept = read_hash(pin_hash)
    if kept is None or not _is_pin(pin):
        return False
    return hmac.compare_digest(_digest(pin, kept.salt, kept.cost), kept.digest)


def read_hash(text: str) -> PinHash | None:
    """Return the parts of a kept PIN; None when it has not the form, or asks for too much."""
    found = FORM.fullmatch(text)
    if found is None:
        return None
    n, r, p = map(int, found.group(1, 2, 3))
    cost, salt, digest = Cost(n=n, r=r, p=p), _bytes(found[4]), _bytes(found[5])
    if not (cost.bearable and 0 < len(salt) <= MOST_SALT_BYTES and len(digest) == HASH_BYTES):
        return None
    return PinHash(cost=cost, salt=salt, digest=digest)


def is_strong(kept: PinHash) -> bool:
    """Tell whether somebody who has the file would need days to find six digits."""
    return kept.cost.work >= LEAST_WORK and len(kept.salt) >= SALT_BYTES


def fault_of(pin: str) -> str:
    """Say why these digits are no good PIN; blank when they are."""
    if not _is_pin(pin):
        return f"A PIN is {SHORTEST} to {LONGEST} digits from 0 to 9, and nothing else."
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        return "Digits that are all alike or stand in a row are guessed first. Choose others."
    return ""


def _is_pin(pin: str) -> bool:
    return SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdigit()


def _digest(pin: str, salt: bytes, cost: Cost) -> bytes:
    memory = 128 * cost.r * (cost.n + cost.p + 2) + 1024 * 1024
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=memory, dklen=HASH_BYTES
    )


def _bytes(text: str) -> bytes:
    """Return what base64 stands for; nothing when it is none."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
