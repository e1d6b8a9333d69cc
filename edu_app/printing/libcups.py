# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The functions of libcups that are used, with their types.

Qt's own print plug-in opens the same library, so nothing has to be installed for it. Every call
gives the interpreter free while it waits.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_double, c_int, c_size_t, c_void_p

FILES = {"linux": "libcups.so.2", "darwin": "libcups.2.dylib"}


class Option(ctypes.Structure):
    """`cups_option_t`."""

    _fields_ = (("name", c_char_p), ("value", c_char_p))


OPTIONS = POINTER(Option)
TIMEOUT = CFUNCTYPE(c_int, c_void_p, c_void_p)
PASSWORD = CFUNCTYPE(c_void_p, c_char_p, c_void_p, c_char_p, c_char_p, c_void_p)

TYPES = {
    # connection
    "cupsEncryption": (c_int, ()),
    "cupsServer": (c_char_p, ()),
    "cupsSetServer": (None, (c_char_p,)),
    "cupsSetPasswordCB2": (None, (PASSWORD, c_void_p)),
    "cupsUser": (c_char_p, ()),
    "cupsLastError": (c_int, ()),
    "ippPort": (c_int, ()),
    "httpClose": (None, (c_void_p,)),
    "httpConnect2": (
        c_void_p,
        (c_char_p, c_int, c_void_p, c_int, c_int, c_int, c_int, c_void_p),
    ),
    "httpSetTimeout": (None, (c_void_p, c_double, TIMEOUT, c_void_p)),
    # requests
    "cupsDoRequest": (c_void_p, (c_void_p, c_void_p, c_char_p)),
    "cupsEncodeOptions2": (None, (c_void_p, c_int, OPTIONS, c_int)),
    "ippAddBoolean": (c_void_p, (c_void_p, c_int, c_char_p, ctypes.c_char)),
    "ippAddInteger": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_int)),
    "ippAddString": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_char_p, c_char_p)),
    "ippAddStrings": (
        c_void_p,
        (c_void_p, c_int, c_int, c_char_p, c_int, c_char_p, POINTER(c_char_p)),
    ),
    "ippNewRequest": (c_void_p, (c_int,)),
    # answers
    "ippDelete": (None, (c_void_p,)),
    "ippFirstAttribute": (c_void_p, (c_void_p,)),
    "ippGetBoolean": (c_int, (c_void_p, c_int)),
    "ippGetCount": (c_int, (c_void_p,)),
    "ippGetGroupTag": (c_int, (c_void_p,)),
    "ippGetInteger": (c_int, (c_void_p, c_int)),
    "ippGetName": (c_char_p, (c_void_p,)),
    "ippGetStatusCode": (c_int, (c_void_p,)),
    "ippGetString": (c_char_p, (c_void_p, c_int, c_void_p)),
    "ippGetValueTag": (c_int, (c_void_p,)),
    "ippNextAttribute": (c_void_p, (c_void_p,)),
    # jobs
    "cupsAddOption": (c_int, (c_char_p, c_char_p, c_int, POINTER(OPTIONS))),
    "cupsCancelJob2": (c_int, (c_void_p, c_char_p, c_int, c_int)),
    "cupsCreateJob": (c_int, (c_void_p, c_char_p, c_char_p, c_int, OPTIONS)),
    "cupsFinishDocument": (c_int, (c_void_p, c_char_p)),
    "cupsFreeOptions": (None, (c_int, OPTIONS)),
    "cupsGetDefault2": (c_char_p, (c_void_p,)),
    "cupsStartDocument": (c_int, (c_void_p, c_char_p, c_int, c_char_p, c_char_p, c_int)),
    "cupsWriteRequestData": (c_int, (c_void_p, c_char_p, c_size_t)),
}


def _give_up(connection: int | None, given: int | None) -> int:
    del connection, given
    return 0


def _no_password(*given: object) -> None:
    del given


give_up = TIMEOUT(_give_up)
"""Tells libcups not to wait any longer."""
no_password = PASSWORD(_no_password)
"""Tells libcups that there is no password; by itself it would ask for one on the terminal."""


def load(platform: str = sys.platform) -> ctypes.CDLL | None:
    """Return the library with all types set; None where it is not or is too old."""
    if platform not in FILES:
        return None
    try:
        library = ctypes.CDLL(FILES[platform])
        for name, (result, arguments) in TYPES.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError):
        return None
    return library
