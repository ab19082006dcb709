"""What betters where what is foul grows less: PM2.5浓度同比改善8%."""

from __future__ import annotations

import re

from ..page.story import Site

WORD = "改善"
CLEANER = re.compile(f"(?:浓度|PM(?:2.5|10)|颗粒物|综合指数|质量指数)[^。；]*{WORD}(?:了|幅度)?(?:为|达|约|近)?$")


def is_cleaner(left: str, site: Site) -> bool:
    """Whether the figure tells how much less there is of something foul; 空气质量改善8% tells not which way."""
    if site.quantity.dimension != "ratio" or WORD not in left:
        return False
    return CLEANER.search(site.story.text, site.sentences[site.sentence].start, site.quantity.span[0]) is not None
