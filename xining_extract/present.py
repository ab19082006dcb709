"""The words for now: 目前, 如今; and for until now: 截至目前, 至今."""

from __future__ import annotations

PRESENT = "目前|当前|现?如今|现在|现阶段|眼下|[当时]下"
SO_FAR = "截[至止]到?(?:目前|当前|现在)(?:为止)?|[到至]目前(?:为止)?|目前为止|截至发稿(?:时|日|前)?"
UNTIL_NOW = f"{SO_FAR}|至今|迄今(?:为止)?"
