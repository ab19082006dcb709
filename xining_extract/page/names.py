"""Split names that bylines run together: 周强冯继友 is two people, 扎西次仁江海波 is two, 王小明 one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..lexicon import rows
from .furniture import HAN

SPELT_ENDS = ("古丽", "古力")
# The letters that spell Uygur, Kazakh and Mongol names: 买买提江 ends before 张涛.
SPELLING = (
    "阿艾买麦提江古丽热西合曼布都杜卜尔吐逊木拉力克别库依努孜则玛娜帕沙衣斯甫玉素肉托乎亚森吾守山明亥迪里拜尼牙图那哈再扎汗祖赛叶肯达海"
    "胡马巴特雅高娃日苏勒和呼额敖登朝鲁孟宝音塔萨莎琴吉德庆满格希道白荣其仁花乌云生恩根顺陶布伊敏如茹仙孝苏夏比萨代来提牧兰诺斯楚伦都敦"
    "戈彦美艳铁加娅塞恰穆米地卡丁沁珠喀毕"
)
LONGEST = 60  # letters; a byline does not run together more
LATER = 6  # letters of a spelt name at most
# A compound surname whose letters are two more often: 王建东|方小明
TWO = frozenset(("东方", "南宫", "西门", "闻人", "百里", "万俟"))
# Surnames that end no given name: 邵琨|周文斌, not 邵琨周|文斌
NOT_GIVEN = frozenset(
    "周张刘陈赵吴徐孙朱郭郑谢韩冯邓曹彭潘袁蔡蒋杜魏吕沈姚崔谭廖汪戴贾邱侯邹熊薛尹冉阎马黄何胡许龚段钱汤赖樊殷施翁顾郝孔毛邵史"
    "倪耿卢范姜傅"
    "的了是在我这那里边"
)


@cache
def surnames() -> dict[str, str]:
    """Surname → rank (common, rare, sole, compound), read once from `data/surnames.tsv`."""
    return {surname: rank for surname, rank in rows("surnames.tsv") if rank not in ("spelt", "part")}


def _begins(rank: str) -> str:
    return "|".join(word for word, of in rows("surnames.tsv") if of == rank)


@cache
def spelt() -> re.Pattern[str]:
    """Uygur, Kazakh, Tibetan and Mongol names as Chinese spells them: 阿依古丽, 扎西次仁, 乌云其其格, 艾尼瓦尔."""
    return re.compile(f"艾{HAN}{{2,5}}|(?:{_begins('spelt')}|{_begins('part')}){HAN}{{0,4}}")  # 艾 is a surname too


@cache
def _spelt_costs() -> tuple[tuple[re.Pattern[str], float], ...]:
    """How names may be spelt, and how unlikely each is: of halves (扎西次仁), of one, of letters that only spell."""
    half, letters = _begins("part"), f"[{SPELLING}]"
    return (
        (re.compile(f"(?:{half}){{2}}"), 0.8),
        (re.compile(f"(?:艾|阿|{_begins('spelt')}){letters}{{1,4}}"), 1.1),
        (re.compile(half), 1.3),
        (re.compile(f"(?:{half}){HAN}{{1,2}}|{HAN}{{2}}(?:{half}|{'|'.join(SPELT_ENDS)})"), 1.9),
    )


def split(letters: str) -> list[str]:
    """Split a run of letters into the names that it holds, the likeliest way.

    A name is a surname and one or two letters more; what is none (a Tibetan or Uygur name) is two to five letters.

    >>> split("周强冯继友"), split("扎西次仁江海波"), split("欧阳修文"), split("王小明"), split("阿依古丽周强")
    (['周强', '冯继友'], ['扎西次仁', '江海波'], ['欧阳修文'], ['王小明'], ['阿依古丽', '周强'])
    """
    size = len(letters)
    if size <= 3 or "·" in letters or size > LONGEST:
        return [letters]
    # The cost up to each letter, and where the last name before it begins.
    best: list[tuple[float, int]] = [(0.0, 0)] + [(1e9, 0)] * size
    for end in range(2, size + 1):
        for length in range(2, min(LATER, end) + 1):
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


@lru_cache(maxsize=2048)
def _cost(name: str) -> float:
    """How unlikely the letters are to be one name."""
    ranks, size = surnames(), len(name)
    if name[:2] in ranks and 3 <= size <= 4:
        return 0.8 if name[:2] not in TWO else 1.0
    rank = ranks.get(name[0])
    if rank is None or size > 4:
        cost = {2: 2.5, 3: 2.6, 4: 2.0, 5: 2.4, 6: 4.0}[size]
        cost += 0.4 if rank == "rare" and size == 5 else 0.0  # 邬小明|鲁畅
    else:
        cost = {2: 1.15, 3: 1.0, 4: 2.5}[size]
        if size == 4 and name[1] in ranks:  # 陈方安生: both families' surnames
            cost = 2.4
        cost += (0.6 if rank == "rare" else 0.0) + (0.0 if NOT_GIVEN.isdisjoint(name[1:]) else 0.3)
    return min([cost, *(less for pattern, less in _spelt_costs() if pattern.fullmatch(name))])
