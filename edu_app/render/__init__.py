# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Blocks to paper order, plain text, speech and search text; design tokens. No Qt."""
