# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The service manager hears what `sd_notify` describes, and nobody else gets to speak for us."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from edu_app.machine import notify
from edu_app.machine.notify import Service, take_service
from tests.machine.service_manager import ServiceManager

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="systemd is on Linux only")


@pytest.mark.parametrize("abstract", [False, True], ids=["path", "abstract"])
def test_the_manager_hears_all_that_is_said(tmp_path: Path, *, abstract: bool) -> None:
    with ServiceManager(tmp_path, abstract=abstract) as manager:
        service = Service(manager.address)
        service.ready()
        service.feed()
        service.status("Showing the guide\nFDNAME=x")
        service.stopping()

        assert manager.heard() == [
            *("READY=1", "WATCHDOG=1", "STATUS=Showing the guide", "STOPPING=1")
        ]


def test_a_status_is_short(tmp_path: Path) -> None:
    with ServiceManager(tmp_path) as manager:
        Service(manager.address).status("a" * 1000)

        assert manager.heard() == [f"STATUS={'a' * notify.LONGEST_STATUS}"]


@pytest.mark.parametrize(
    "address",
    ["", "/nowhere/notify", "@nobody-listens-here", "/" + "x" * 200, "/a\0b"],
    ids=["none", "path", "abstract", "too-long", "null"],
)
def test_nobody_who_listens_is_no_error(address: str) -> None:
    service = Service(address)

    service.ready()
    service.feed()

    assert service.interval_seconds == 0


def test_a_manager_that_does_not_read_holds_nobody_up(tmp_path: Path) -> None:
    with ServiceManager(tmp_path) as manager:
        service = Service(manager.address)

        for _each in range(2000):  # far more than a queue of datagrams holds
            service.feed()

        assert 0 < len(manager.heard()) < 2000


# ---------------------------------------------------------------- the environment


def test_what_the_manager_hands_down_is_read_and_taken_out() -> None:
    given = {
        "NOTIFY_SOCKET": "@systemd",
        "WATCHDOG_USEC": "30000000",
        "WATCHDOG_PID": str(os.getpid()),
        "LANG": "C",
    }

    service = take_service(given)

    assert (service.watchdog_seconds, service.interval_seconds) == (30, 15)
    assert given == {"LANG": "C"}


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ({"WATCHDOG_USEC": "2000000"}, 2),
        ({"WATCHDOG_USEC": "2000000", "WATCHDOG_PID": "1"}, 0),  # meant for another
        ({"WATCHDOG_USEC": "0"}, 0),
        ({"WATCHDOG_USEC": "-5"}, 0),
        ({"WATCHDOG_USEC": "often"}, 0),
        ({"WATCHDOG_USEC": "9" * 400}, 0),
        ({}, 0),
    ],
    ids=str,
)
def test_the_manager_waits_for_signs_of_life_only_if_it_says_so(
    given: dict[str, str], seconds: float
) -> None:
    service = take_service({"NOTIFY_SOCKET": "/run/notify", **given})

    assert service.watchdog_seconds == seconds


@pytest.mark.parametrize("address", ["", "run/notify", "vsock:2:9999"])
def test_other_addresses_are_not_spoken_to(address: str) -> None:
    given = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "2000000"}

    assert take_service(given).interval_seconds == 0
    assert given == {}


def test_without_such_sockets_nobody_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(socket, "AF_UNIX")
    monkeypatch.setenv("NOTIFY_SOCKET", "/run/notify")
    monkeypatch.setenv("WATCHDOG_USEC", "2000000")

    assert take_service().interval_seconds == 0
    assert "NOTIFY_SOCKET" not in os.environ
