# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each trouble has a short name for the log, and the error that carries it a sentence."""

from __future__ import annotations

import pytest

from edu_app.printing.trouble import PrintingError, Trouble
from edu_app.problems import EduError


@pytest.mark.parametrize("trouble", Trouble)
def test_an_error_says_which_trouble_it_is(trouble: Trouble) -> None:
    error = PrintingError(trouble)

    assert isinstance(error, EduError)
    assert error.trouble is trouble
    assert str(trouble) in error.sentence
    assert error.code == "R-01"
