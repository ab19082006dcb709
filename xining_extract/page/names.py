"""Split names that bylines run together: 周强冯继友 is two people, 扎西次仁江海波 is two, 王小明 one."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import rows
from .furniture import HAN

SPELT_ENDS = tuple("卓玛 卓嘎 央金 央宗 拉姆 才让 才旦 扎西 次仁 尼玛 加措 旺姆 吉措 古丽 古力".split())
LONGEST = 60  # letters; a byline does not run together more


@cache
def surnames() -> dict[str, str]:
    """Surname → rank (common, rare, sole, compound), read once from `data/surnames.tsv`."""
    return {surname: rank for surname, rank in rows("surnames.tsv") if rank != "spelt"}


@cache
def spelt() -> re.Pattern[str]:
    """Uygur, Kazakh, Tibetan and Mongol names as Chinese spells them: 阿依古丽, 扎西次仁, 乌云其其格, 艾尼瓦尔."""
    begins = "|".join(word for word, rank in rows("surnames.tsv") if rank == "spelt")
    return re.compile(f"艾{HAN}{{2,5}}|(?:{begins}){HAN}{{0,4}}")  # 艾 is a surname too


def split(letters: str) -> list[str]:
    """Split a run of letters into the names that it holds, the likeliest way.

    A name is a surname and one or two letters more; what is none (a Tibetan or Uygur name) is two to five letters.

    >>> split("周强冯继友"), split("扎西次仁江海波"), split("欧阳修文"), split("王小明"), split("周晓强阿依古丽")
    (['周强', '冯继友'], ['扎西次仁', '江海波'], ['欧阳修文'], ['王小明'], ['周晓强', '阿依古丽'])
    """
    size = len(letters)
    if size <= 3 or "·" in letters or size > LONGEST or (size <= 6 and spelt().fullmatch(letters)):
        return [letters]
    if size == 4 and letters.endswith(SPELT_ENDS):
        return [letters]  # 南如卓玛
    # The cost up to each letter, and where the last name before it begins.
    best: list[tuple[float, int]] = [(0.0, 0)] + [(1e9, 0)] * size
    for end in range(2, size + 1):
        for length in range(2, min(5, end) + 1):
            cost = best[end - length][0] + _cost(letters[end - length : end])
            if cost < best[end][0]:
                best[end] = (cost, end - length)
    names, end = [], size
    while end:
        names.append(letters[best[end][1] : end])
        end = best[end][1]
    return names[::-1]


def is_name(letters: str) -> bool:
    """Whether the letters look like one Chinese name: a surname and one or two letters more.

    >>> is_name("王小明"), is_name("新闻链接"), is_name("核心")
    (True, False, False)
    """
    ranks = surnames()
    return (2 <= len(letters) <= 3 and letters[0] in ranks) or (3 <= len(letters) <= 4 and letters[:2] in ranks)


def is_sure(letters: str) -> bool:
    """Whether the letters are a name by themselves: the surname is common, or is hardly anything but a surname.

    >>> is_sure("王小明"), is_sure("蔺小明"), is_sure("满小明")
    (True, True, False)
    """
    return (is_name(letters) and surnames().get(letters[0]) != "rare") or spelt().fullmatch(letters) is not None


def could_be_name(letters: str) -> bool:
    """Whether the letters look like one name, Chinese or spelt in Chinese.

    >>> could_be_name("王小明"), could_be_name("扎西次仁"), could_be_name("约翰·史密斯"), could_be_name("核心")
    (True, True, True, False)
    """
    return is_name(letters) or "·" in letters or spelt().fullmatch(letters) is not None


def may_begin(letters: str) -> bool:
    """Whether a name may stand at the beginning of a run of letters.

    >>> may_begin("王小明"), may_begin("扎西次仁江海波"), may_begin("我市新增学位")
    (True, True, False)
    """
    ranks = surnames()
    return letters[0] in ranks or letters[:2] in ranks or "·" in letters or spelt().match(letters) is not None


def _cost(name: str) -> float:
    """How unlikely the letters are to be one name."""
    ranks = surnames()
    size = len(name)
    if name[:2] in ranks and 3 <= size <= 4:
        return 1.0
    if size > 3 and spelt().fullmatch(name):
        return 1.2
    rank = ranks.get(name[0])
    if rank is None or size > 4:
        return {2: 2.5, 3: 2.6, 4: 2.0, 5: 2.4}[size]
    plain = {2: 1.15, 3: 1.0, 4: 2.5}[size]
    if size == 4 and name[1] in ranks:  # 陈方安生: both families' surnames
        plain = 2.4
    return plain + (0.6 if rank == "rare" else 0.0)
