# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a machine that stands in the open needs beside its window; no Qt."""
