"""The words that tell that something is to come: 将, 预计, 力争; those of `particles.tsv` and 将."""

from __future__ import annotations

from .lexicon import rows

WILL = "|".join(("将", *sorted((word for word, role, _ in rows("particles.tsv") if role == "will"), key=len)[::-1]))
