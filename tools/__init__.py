# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What developers and machines run around the guide; nothing here is shipped."""
