# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Draws every picture of the guide from landmarks: `make artwork` rebuilds `assets/diagrams`."""
