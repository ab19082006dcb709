"""The words that tell that something is to come: 将, 预计, 力争."""

from __future__ import annotations

from .lexicon import rows

OTHERWISE = frozenset(("将", "拟", "争取", "准备"))  # those that do more than that beside a figure: 争取3万元资金
WILLS = OTHERWISE.union(word for word, role, _ in rows("particles.tsv") if role == "will")
WILL = "|".join(sorted(WILLS, key=lambda word: (-len(word), word)))
