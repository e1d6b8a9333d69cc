# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One short conversation with the print service, in the words of IPP (RFC 8011)."""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from edu_app.printing.libcups import OPTIONS, give_up, no_password
from edu_app.printing.trouble import PrintingError, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from edu_app.printing.libcups import Option

    Value = str | int
    Group = Mapping[str, tuple[Value, ...]]
    Options = tuple[tuple[str, str], ...]
    Listed = ctypes._Pointer[Option]

CONNECT_MS = 1500
ANSWER_SECONDS = 2.0
"""For each answer; before it, libcups itself waits up to 1 s for leave to send. So a service that
is silent from the start is given up after 3 s."""

OPERATION_GROUP, JOB_GROUP, PRINTER_GROUP = 0x01, 0x02, 0x04
TOLD = (JOB_GROUP, PRINTER_GROUP)
INTEGER, BOOLEAN, ENUM, KEYWORD, NAME, URI = 0x21, 0x22, 0x23, 0x44, 0x42, 0x45
TEXTS = range(0x41, 0x4A)
NUMBERS = (INTEGER, ENUM)
CREATE_JOB, GET_JOB, GET_JOBS, GET_PRINTER = 0x05, 0x09, 0x0A, 0x0B
GET_PRINTERS = 0x4002
"""CUPS has this one beside those of IPP."""
FIRST_ERROR = 0x0400
NOT_FOUND = 0x0406
UNAVAILABLE = 0x0502
UNANSWERED = (0x0000, 0x0500)
"""What libcups itself says of an answer that did not come."""
TROUBLES = {
    NOT_FOUND: Trouble.NO_PRINTER,
    0x0407: Trouble.NO_PRINTER,  # gone
    0x0408: Trouble.FULL,
    0x0409: Trouble.FULL,  # what is made of it when CUPS cannot write to its disk
    UNAVAILABLE: Trouble.SERVICE_DOWN,
    0x0505: Trouble.FULL,  # temporary: the usual reason is the disk
    0x0506: Trouble.OFFLINE,  # accepts no jobs
    0x050A: Trouble.OFFLINE,  # switched off by its owner
    0x050B: Trouble.FULL,  # too many jobs
}
"""What the numbers of IPP mean for the person who waits; all others are FAILED."""


class Part(NamedTuple):
    """One thing that is said in a request."""

    tag: int
    name: str
    value: Value


class Talk:
    """Speaks to the print service on one connection, which no call keeps for long."""

    def __init__(self, library: ctypes.CDLL, connection: int) -> None:
        self.library = library
        self.connection = connection

    def ask(
        self, operation: int, uri: Part, *parts: Part, wanted: Iterable[str] = ()
    ) -> tuple[Group, ...]:
        """Send a request; return what the answer tells of each printer or job."""
        request = self._request(operation, uri, *parts)
        names = [name.encode() for name in wanted]
        if names:
            listed = (ctypes.c_char_p * len(names))(*names)
            self.library.ippAddStrings(
                request, OPERATION_GROUP, KEYWORD, b"requested-attributes", len(names), None, listed
            )
        return self._send(request)

    def _request(self, operation: int, uri: Part, *parts: Part) -> int:
        """Return a request that has been begun."""
        request = self.library.ippNewRequest(operation)
        user = Part(NAME, "requesting-user-name", self.library.cupsUser().decode())
        for tag, name, value in (uri, user, *parts):
            key = name.encode()
            if isinstance(value, int):
                self.library.ippAddBoolean(request, OPERATION_GROUP, key, bytes([value]))
            else:
                self.library.ippAddString(request, OPERATION_GROUP, tag, key, None, value.encode())
        return int(request)

    def create_job(self, printer: Part, title: str, options: Options) -> Group:
        """Begin a job that has no document yet."""
        request = self._request(CREATE_JOB, printer, Part(NAME, "job-name", title))
        with self.listed(options) as (count, listed):
            self.library.cupsEncodeOptions2(request, count, listed, JOB_GROUP)
        return only(self._send(request))

    @contextmanager
    def listed(self, options: Options) -> Iterator[tuple[int, Listed]]:
        """Hold options as libcups wants them: their number, and where they are."""
        listed, count = OPTIONS(), 0
        for name, value in options:
            key, text = name.encode(), value.encode()
            count = self.library.cupsAddOption(key, text, count, ctypes.byref(listed))
        try:
            yield count, listed
        finally:
            self.library.cupsFreeOptions(count, listed)

    def error(self) -> PrintingError:
        """Return the error for the last call that failed."""
        status = self.library.cupsLastError()
        return error_of(UNAVAILABLE if status in UNANSWERED else status)

    def _send(self, request: int) -> tuple[Group, ...]:
        """Send a request, which is gone then; raise PrintingError when the answer is a refusal."""
        answer = self.library.cupsDoRequest(self.connection, request, b"/")
        if not answer:
            raise self.error()
        try:
            status = self.library.ippGetStatusCode(answer)
            if status >= FIRST_ERROR:
                raise error_of(status)
            return tuple(group for group in self._groups(answer) if group)
        finally:
            self.library.ippDelete(answer)

    def _groups(self, answer: int) -> Iterator[Group]:
        """Return what is told of each printer or job."""
        group: dict[str, tuple[Value, ...]] = {}
        kind = OPERATION_GROUP
        attribute = self.library.ippFirstAttribute(answer)
        while attribute:
            name, before = self.library.ippGetName(attribute), kind
            kind = self.library.ippGetGroupTag(attribute)
            if name is None or kind != before:  # between two of a kind stands one without a name
                if before in TOLD:
                    yield group
                group = {}
            if name is not None:
                group[name.decode()] = self._values(attribute)
            attribute = self.library.ippNextAttribute(answer)
        if kind in TOLD:
            yield group

    def _values(self, attribute: int) -> tuple[Value, ...]:
        tag = self.library.ippGetValueTag(attribute)
        numbers = range(self.library.ippGetCount(attribute))
        if tag in NUMBERS:
            return tuple(self.library.ippGetInteger(attribute, number) for number in numbers)
        if tag == BOOLEAN:
            return tuple(self.library.ippGetBoolean(attribute, number) for number in numbers)
        if tag not in TEXTS:
            return ()
        found = (self.library.ippGetString(attribute, number, None) for number in numbers)
        return tuple(text.decode("utf-8", "replace") for text in found if text is not None)


def error_of(status: int) -> PrintingError:
    """Return the error that a number of IPP stands for."""
    return PrintingError(TROUBLES.get(status, Trouble.FAILED))


def only(groups: tuple[Group, ...]) -> Group:
    """Return the one group of an answer; raise PrintingError when there is not just one."""
    if len(groups) != 1:
        raise PrintingError(Trouble.FAILED)
    return groups[0]


@contextmanager
def talk(library: ctypes.CDLL, server: str = "") -> Iterator[Talk]:
    """Open a conversation with a print service, by default the one that the system is set to."""
    # libcups keeps these for each thread, and every piece of work has a thread of its own.
    library.cupsSetPasswordCB2(no_password, None)
    if server:
        library.cupsSetServer(server.encode())
    connection = library.httpConnect2(
        library.cupsServer(), library.ippPort(), None, 0, library.cupsEncryption(), 1, CONNECT_MS,
        None,
    )  # fmt: skip
    if not connection:
        raise PrintingError(Trouble.SERVICE_DOWN)
    try:
        library.httpSetTimeout(connection, ANSWER_SECONDS, give_up, None)
        yield Talk(library, connection)
    finally:
        library.httpClose(connection)
