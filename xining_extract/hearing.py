"""How a reporter comes by news: 记者从市水务局获悉, 得知."""

from __future__ import annotations

LEARNED = "获悉|了解到|得知|获知|知悉|得悉|探悉|[听得]到消息"
