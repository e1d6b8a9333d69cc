# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The clock goes forward, and where the system has one that counts sleep it is that one."""

from __future__ import annotations

import sys
import time

import pytest

from edu_app.machine.uptime import uptime


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has two clocks")
def test_it_is_the_clock_that_counts_sleep() -> None:
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    now = uptime()
    after = time.clock_gettime(time.CLOCK_BOOTTIME)

    assert before <= now <= after


def test_elsewhere_it_is_the_one_that_never_goes_back() -> None:
    before = time.monotonic()

    assert before <= uptime(None) <= time.monotonic()
