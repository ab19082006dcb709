"""What grows or shrinks where no verb of change says so: PM2.5浓度同比改善8%; 收入9亿元，同比超过600%."""

from __future__ import annotations

import re

from ..model import Change
from ..page.story import Site

BETTERS, BESIDE = "改善", "比"
CLEANER = re.compile(f"(?:浓度|PM(?:2.5|10)|颗粒物|综合指数|质量指数)[^。；]*{BETTERS}(?:了|幅度)?(?:为|达|约|近)?$")
BARELY = re.compile("[同环]比(?:均|都|分别)?$")


def implied(left: str, site: Site) -> tuple[Change, str] | None:
    """The change, and the word that tells it; 空气质量改善8% tells not which way."""
    if site.quantity.dimension != "ratio":
        return None
    if BETTERS in left:
        text, start = site.story.text, site.quantity.span[0]
        told = CLEANER.search(text, site.sentences[site.sentence].start, start)
        return ("decrease_by", BETTERS) if told else None
    return ("increase_by", "同比") if BESIDE in left and BARELY.search(left) else None
