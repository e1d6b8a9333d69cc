# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The functions of libasound that are used, with their types.

Every Linux with sound has this library, whatever stands above it. Each call gives the interpreter
free while it waits.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

FILES = {"linux": "libasound.so.2"}
COMPLAINT = CFUNCTYPE(None, c_char_p, c_int, c_char_p, c_int, c_char_p)
"""`snd_lib_error_handler_t` without the values that go into its sentence."""

TYPES = {
    "snd_lib_error_set_handler": (c_int, (COMPLAINT,)),
    "snd_pcm_close": (c_int, (c_void_p,)),
    "snd_pcm_drain": (c_int, (c_void_p,)),
    "snd_pcm_open": (c_int, (POINTER(c_void_p), c_char_p, c_int, c_int)),
    "snd_pcm_set_params": (
        c_int,
        (c_void_p, c_int, c_int, c_uint, c_uint, c_int, c_uint),
    ),
    "snd_pcm_writei": (c_long, (c_void_p, c_char_p, c_ulong)),
}


def _keep_quiet(*complaint: object) -> None:
    del complaint


keep_quiet = COMPLAINT(_keep_quiet)
"""Takes what libasound would otherwise write on the terminal, as where there is no sound."""


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
    library.snd_lib_error_set_handler(keep_quiet)
    return library
