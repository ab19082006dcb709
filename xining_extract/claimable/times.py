"""Stretches of time and ages that only say when, or of whom: `过去五年`, `60岁以上老人`."""

from __future__ import annotations

import re
from functools import cache

from ..connectives import OF_WHICH
from ..context.status import is_origin
from ..lexicon import rows
from ..metric.measured import Measured
from ..page.story import Site
from ..quantity import modifiers
from .sizes import BOUNDED, FIGURE, LIMITS

AGES = frozenset(("岁", "周岁"))
GROWN = frozenset(("from_level", "to_level", "growth_of_previous"))
TERM = re.compile("有期徒刑(?:的|[0-9])|重刑")
LESSONS = frozenset(("课时", "学时", "个学时"))
# Stretches that mostly are measured; days and years mostly only say when.
SHORT = frozenset("毫秒 秒 分钟 刻钟 小时".split())
ALL_DAY = "24小时"
# What hours and minutes are part of the name of: 15秒接通率, 8小时滑动平均浓度
NAMED = re.compile(
    "[^，。；、0-9]{0,2}(?:接通|滑动|平均浓度|降[雨雪水温]|雨量|最[大高低]|核酸|》)"
    "|[^，。；、0-9了过跑走转绕]{1,7}(?<![一两几半这])圈(?!出)"
)
ONLY_WHEN = re.compile("(?:(?<![车走赶跑骑开])过去|未来|今后|最?近|[这那每第头]|(?<!提)前)的?$")  # 未来24小时, 这两小时
LONGEST = ("满", "最长", "最短")
NEAR = 10  # letters before a stretch of time that tell what it does
BRIEF = re.compile("(?<![有用花为是仅只需耗])短短$")  # not 工期只有短短三天
LIVED = ("寿命", "平均年龄", "年龄中位数")
HALF_WAY = re.compile("时间$|时间过半[，、”“]*(?:目标)?(?:任务|目标)(?:完成)?$")
TURNS = re.compile("[由从][^，。；0-9]{0,8}$")  # 由原来的三天缩短到一天
SPANS = ("过去", "未来", "今后", "近", "最近", "这", "那", "前")
FOREMOST = re.compile("最(?![长短久])[^，。；的]{1,3}的$")  # 增速最快的四年
DECADES = ("近几十", "近数十", "近十几", "近几百", "近数百")  # 近几十年才发展起来的
FREE = re.compile("的?(?:免费|免[租息缴征收费]|减半)")  # 头两年免费
# 4分钟赶到现场, 15天收到退款, 3天就完成: within which time something comes about.
DONE_IN = re.compile(
    "[就才便][^，。；0-9]{0,4}[完效光空]|[就即便可能]*(?:到(?=了|[，。；家校站村城镇])|[赶收拿送直]到|[到送抵]达|到场|取得|办[结完好妥]|到账|出[结证])"
    "|[一-龥][完遍光]|售[罄空]"
)
COMPLEMENT = re.compile("[，。；）)]|$")
AGE_LIMIT = re.compile("年龄[^，。；、]{0,8}$|平均$|[须应需]年?满$")
# 30岁到50岁的骑手超过六成, 4至6岁34名, 60至69岁老人
OF_AN_AGE = re.compile(
    "(?:的?[^，。；、0-9的]{0,6})?[，,]?每[餐顿]|的[0-9]{1,2}元|的(?:[^，。；]{0,4}占|[^，。；、]{1,6}[占达超约为近]|居多|最多)|[共有约近]?[0-9]|、[0-9]|老年?人"
    "|(?!的)[一-龥]{0,4}(?:人员|驾驶[人员]|劳动力|人群|妇女|女性|男性|儿童|青少?年|学生|职工|市民|居民|村民|农民|患者|考生|者)"
)


@cache
def _timing() -> dict[str, re.Pattern[str]]:
    """What words beside a stretch of time tell of it; see `data/timing.tsv`."""
    words: dict[str, list[str]] = {"near": [*OF_WHICH]}
    for word, part, _ in rows("timing.tsv"):
        words.setdefault(part, []).append(word)
    either = {part: "|".join(found) for part, found in words.items()}
    return {
        "measured": re.compile(f"(?:{either['near']})[^，。；]{{0,6}}$|(?:{either['leads']})$"),
        "opens": re.compile(f"(?:{either['opens']})$"),
        "follows": re.compile(either["follows"]),
        "closes": re.compile(either["closes"]),
    }


def turns(site: Site) -> bool:
    """Whether a change sets out from the figure, 由 or 从 standing right before it."""
    start = site.quantity.span[0]
    return TURNS.search(site.story.text, max(0, start - 12), start) is not None and is_origin(site)


def stretch_of_time(site: Site, measured: Measured) -> bool:
    """`过去五年`, `3年来`, `24小时服务`: time that only says when; what measures time says so."""
    quantity, text = site.quantity, site.story.text
    start, end = quantity.span
    if quantity.text.endswith("周年"):  # 建校40周年
        return True
    unit = quantity.unit or ""
    if unit in AGES or unit in LESSONS or "工作日" in unit:
        return False
    before, timing = text[max(site.clause[0], start - NEAR) : start], _timing()
    if quantity.text.endswith("内") and not quantity.text.endswith("以内"):  # 8小时内修复, not 未来24小时内有雨
        return before.endswith(SPANS) if before else modifiers.DEALT.match(text, end - 1) is None
    if not text.startswith("前", end) and turns(site):  # 由过去的3个半小时缩短到1个小时
        return False
    if quantity.unit in SHORT:
        return _short_only_places(site, before, timing)
    over = timing["closes"].match(text, end) and not before.endswith(LONGEST)  # 满5年后可增购
    brief = BRIEF.search(before)  # 假期短短三天，票房收了3亿元
    if over or brief or FOREMOST.search(before) or (_lately(site, measured) and not timing["measured"].search(before)):
        return True
    if FREE.match(text, end) or DONE_IN.match(text, end):
        return False
    if timing["opens"].search(before) and not quantity.text.endswith(LIMITS):  # 出院后60天以内
        return True
    if start == site.sentences[site.sentence].start and text.startswith(("，", "时间，"), end):
        return True  # 不到一年，建成站点12个
    if quantity.modifier in BOUNDED or measured.left.gives_value or timing["follows"].match(text, end):
        return False
    if measured.left.phrase and COMPLEMENT.match(text, end):  # 暂停结算3个月。
        return False
    return not timing["measured"].search(before)


def _lately(site: Site, measured: Measured) -> bool:
    """`省妇联近五年收到建议32件`: the years before now, whatever was done in them; not 停工近五年。"""
    text, (start, end) = site.story.text, site.quantity.span
    if site.quantity.unit == "年" and text.startswith(DECADES, start):
        return True
    told = measured.left.gives_value or COMPLEMENT.match(text, end)
    return text[start] == "近" and site.quantity.unit == "年" and not told


def _short_only_places(site: Site, before: str, timing: dict[str, re.Pattern[str]]) -> bool:
    """`两小时后`, `24小时热线`: hours and minutes that only say when; 经过20分钟扑救 measures, and so do most."""
    text, end = site.story.text, site.quantity.span[1]
    if timing["measured"].search(before):  # 连续作战30个小时后
        return False
    return (
        site.quantity.text == ALL_DAY
        or ONLY_WHEN.search(before) is not None
        or (timing["closes"].match(text, end) or NAMED.match(text, end)) is not None
    )


def half_way(site: Site, measured: Measured) -> bool:
    """`时间过半、任务过半`: what one says at the middle of the year."""
    text, (start, end) = site.story.text, site.quantity.span
    return text[start:end] == "过半" and HALF_WAY.search(text, max(0, start - 10), start) is not None


def served(site: Site, measured: Measured) -> bool:
    """`判处三年以上有期徒刑134人`: the term that tells which of those sentenced are counted."""
    return site.quantity.modifier in BOUNDED and TERM.match(site.story.text, site.quantity.span[1]) is not None


def qualifying_age(site: Site, measured: Measured) -> bool:
    """`60岁以上老人`: an age that tells whom one means."""
    quantity, text, (start, end) = site.quantity, site.story.text, site.quantity.span
    if quantity.unit not in AGES:
        return False
    if measured.metric and measured.metric.rule in GROWN:  # 平均寿命由78.2岁提高到79.6岁, 提高1.4岁
        return False
    figures = FIGURE.search(quantity.text)  # 七八十岁的队员 only tells whom one means
    if quantity.modifier == "range" and figures and not OF_AN_AGE.match(text, end):
        return False
    if AGE_LIMIT.search(text, max(site.clause[0], start - 24), start):
        return False
    if measured.metric and measured.metric.name.endswith(LIVED):
        return False
    return measured.right.phrase is not None or not measured.left.gives_value
