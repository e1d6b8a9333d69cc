# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""An empty folder for a clinic's file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.clinic.clinic_folder import ClinicFolder


@pytest.fixture
def clinic(tmp_path: Path) -> ClinicFolder:
    return ClinicFolder(tmp_path)
