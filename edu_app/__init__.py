# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Vein Guide: patient education on iliofemoral vein stenosis, offline."""

__version__ = "0.1.0"
