# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is asked of a machine's printers, and what can go wrong with them; no Qt."""
