# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lines of strace become contacts; what is not on the list of local ones is named."""

from __future__ import annotations

from collections import Counter

import pytest

from tools.bundle.socket_trace import Contact, contacts, strangers, table

CUPS = '41 connect(3, {sa_family=AF_UNIX, sun_path="/run/cups/cups.sock"}, 110) = 0'
LOOPBACK = (
    "41 connect(3, {sa_family=AF_INET, sin_port=htons(631), "
    'sin_addr=inet_addr("127.0.0.1")}, 16) = -1 ENETUNREACH'
)
LOOPBACK_6 = (
    "41 connect(3, {sa_family=AF_INET6, sin6_port=htons(631), sin6_flowinfo=htonl(0), "
    'inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = -1 EINPROGRESS'
)
WEB = (
    "41 connect(3, {sa_family=AF_INET, sin_port=htons(443), "
    'sin_addr=inet_addr("192.0.2.1")}, 16) = 0'
)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        (CUPS, "the print service (CUPS), its socket"),
        (LOOPBACK, "the print service (CUPS), loopback"),
        (LOOPBACK_6, "the print service (CUPS), loopback"),
        (
            'connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X1"}, 20) = 0',
            "the screen (X11)",
        ),
        (
            '9 connect(5, {sa_family=AF_UNIX, sun_path="/run/user/1000/bus"}, 21)',
            "the desktop (D-Bus)",
        ),
        (
            '9 sendto(4, "READY=1", 7, 0, {sa_family=AF_UNIX, sun_path="/run/systemd/notify"}, 21)',
            "the service manager",
        ),
    ],
)
def test_local_ends_are_known(line: str, who: str) -> None:
    (contact,) = contacts([line])

    assert contact.who == who
    assert strangers([contact]) == []


@pytest.mark.parametrize(
    "line",
    [
        WEB,
        WEB.replace("443", "631"),
        LOOPBACK.replace("631", "80"),
        '9 connect(3, {sa_family=AF_UNIX, sun_path="/run/user/1000/spy"}, 21) = 0',
        '9 bind(3, {sa_family=AF_UNIX, sun_path="/run/cups/cups.sock"}, 21) = 0',
        "9 bind(3, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 0",
        "9 listen(3, 5) = 0",
        "9 accept4(3, NULL, NULL, SOCK_CLOEXEC) = 7",
        "9 sendto(4, 0x1, 2, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=0x1}, 16)",
    ],
)
def test_everything_else_is_a_stranger(line: str) -> None:
    assert len(strangers(contacts([line]))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "9 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3",
        "9 socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0",
        '9 sendto(4, "GET / HTTP", 10, 0, NULL, 0) = 10',
        "9 +++ exited with 0 +++",
        '9 openat(AT_FDCWD, "/tmp/connect", O_RDONLY) = 3',
        "",
    ],
)
def test_what_reaches_nobody_is_no_contact(line: str) -> None:
    assert contacts([line]) == Counter()


def test_the_table_counts_and_names_strangers() -> None:
    lines = table({"a session": contacts([CUPS, CUPS, WEB]), "the self-test": Counter()})

    assert lines == [
        "| what ran | reached | times |",
        "|---|---|---|",
        "| a session | NOT LISTED: connect AF_INET 192.0.2.1 port 443 | 1 |",
        "| a session | the print service (CUPS), its socket | 2 |",
        "| the self-test | nothing | – |",
    ]


def test_a_contact_without_an_end_is_a_stranger() -> None:
    assert Contact("connect", "AF_UNIX", "").who == ""
