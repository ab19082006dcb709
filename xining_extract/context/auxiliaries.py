"""Whether a verb follows 将, 要, 拟, 计划: 将新建12所, but not 将军, 要求, 检测费用."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import by_first, rows

# What makes a name of the verb before it: 检测费用, 供水能力, 生产线.
OF_DEED = (
    "时间|时长|时限|期限|周期|日期|标准(?!化)|费|价格?|成本|对象|范围|内容|方式|模式|流程|程序|环节|材料|数据|结果|情况|能力|水平|规模|总?额|总?量|率|人员|人数"
    "|人次|人口|收入|支出|业务|市场|产品|企业|基地|单位|机构|部门|中心|平台|系统|网络|体系|机制|制度|政策|工作|活动|项目|工程|线|点|站|区|场所?|车间|设备|设施"
    "|工具|房|室(?![内外])|队|组|员|者|师|证|书|卡|表|单|事项|意见|报告|基数|面积|指标|灌溉|公告|文件|管|口|沟|渠(?!道)|池|户|村(?![医民干官])|车(?!位|间|棚)|船|券|案(?!件)|款|条件|门槛|比例|次数|频次|间隔|高峰|季|期|性|权|的|、|和|与|及"
)

_JOINS = frozenset("的、和与及权性期季")  # that begin no noun
# Up to its number nothing is said of what is counted.
_COUNTED = re.compile(
    "(?:(?![的地了到至达为成由从增减降提升压缩扩超])[一-龥]){1,9}[约近]?[0-9.]+[万亿]?[余多]?(?:平方公里|[一-龥]{1,3})(?=[，。；、])"
)


def before_verb(text: str, at: int, *, longest: bool = False) -> bool:
    """Whether a verb begins at `at`, as 将, 要, 拟 have it after them; `longest`: one of more than one character.

    How it is done may stand before it: 将强力推进, 要逐村逐户排查; but not 将系统交给.
    """
    if _is_verb(text, at, longest=longest):
        return True
    way = _ways().match(text, at)
    return way is not None and _is_verb(text, way.end(), longest=longest)


def _is_verb(text: str, at: int, *, longest: bool) -> bool:
    """Whether a verb begins right at `at`."""
    verbs, nouns = _verbs()
    first = text[at : at + 1]
    if not longest and (deed := _deeds().match(text, at)):
        ends = deed["name"]
        return ends is None or (len(ends) == 1 and ends not in _JOINS and _is_object(text, deed.end()))
    if first == "新" and before_verb(text, at + 1, longest=True):
        return True  # 将新治理河道18公里
    heads = verbs.get(first)
    if not heads or not text.startswith(heads[longest], at):
        return False
    return first not in nouns or not text.startswith(nouns[first], at)


def _is_object(text: str, at: int) -> bool:
    """Whether what ends at `at` only begins what the deed is done to, and is counted: 培训员|工3000人次.

    Not so 将生产线|延长30米, 将检测费|降到30元.
    """
    return _COUNTED.match(text, at) is not None and not _is_verb(text, at, longest=True)


@cache
def _verbs() -> tuple[dict[str, tuple[tuple[str, ...], tuple[str, ...]]], dict[str, tuple[str, ...]]]:
    """By first character: the verbs (all; those of more than one character), and the nouns that begin like them."""
    verbs = {word for word, kind, _ in rows("auxiliaries.tsv") if kind == "will"}
    verbs |= {word for word, kind, _ in rows("verbs.tsv") if kind in ("act", "do", "state") and len(word) > 1}
    nouns = by_first(word for word, kind, _ in rows("auxiliaries.tsv") if kind == "noun")
    heads = {c: (words, tuple(word for word in words if len(word) > 1)) for c, words in by_first(verbs).items()}
    return heads, nouns


@cache
def _ways() -> re.Pattern[str]:
    """强力, 逐村逐户, 有针对性地: how something will be done."""
    ways = [word for word, kind, _ in rows("auxiliaries.tsv") if kind == "way"]
    ways.sort(key=lambda word: (-len(word), word))
    return re.compile(f"(?:(?:{'|'.join(ways)})[地、]?)+")


@cache
def _deeds() -> re.Pattern[str]:
    """检测12批样品, but not 检测费用: a deed, and what makes a name of it."""
    words = {word for word, kind, _ in rows("auxiliaries.tsv") + rows("verbs.tsv") if kind == "deed"}
    deeds = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(f"(?:{'|'.join(deeds)})(?P<name>(?:{OF_DEED})(?![0-9]))?")
