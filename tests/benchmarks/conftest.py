# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The stage on which made-up patients meet windows."""

from tests.stage import open_stage

__all__ = ["open_stage"]
