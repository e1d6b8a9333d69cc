# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The program as a folder for machines without Python: built, trimmed, compared, tried out."""
