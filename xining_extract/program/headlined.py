"""What a headline says is done: the object of its verb (推进绿色港口建设), a coined name in it, or its topic.

No head word need show such a name; that the text says it again does. A headline that tells of a crime or an accident
names nothing that anybody has undertaken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from ..divisions import PLACES
from ..harms import harms_told
from ..lexicon import rows
from ..words import across, cut, is_doing, tag
from .candidates import MAKING
from .edges import places, trimmed
from .form import is_none, is_saying
from .headline import REPORT, STOPS
from .marks import ending
from .theme import Theme
from .vocabulary import words

if TYPE_CHECKING:
    from ..model import Span
    from ..page.story import Story
    from .undertakings import Undertakings

# Verbs whose object in a headline is what the article is about.
_PURSUES = (
    "开展|实施|推进|推动|落实|推行|打造|构建|加强|强化|深化|加快|做好|抓好|狠抓|抓实|打好|打赢|打响|决战|决胜|探索|创新|规范|力推|主推"
    "|部署|布局|聚焦|优化|提升|完善|健全|启动|试行|开启|铺开|试水|推广|严抓|倡导|深耕|铺就|筑牢|擦亮|唱响|吹响|做强|做优|做实|推出|上线|出台"
)
_PURSUED = re.compile(f"(?:{_PURSUES})(?:了|好)?")
# What firms and people do anyway.
_TRADES = frozenset(
    "生产 经营 销售 加工 消费 运输 出口 进口 进出口 教育 生活 移动 娱乐 旅游 种植 养殖 制造 就业 创业 投资".split()
)
_MARKED = re.compile("[\"＂]([^\"＂]+)[\"＂]")
_COINED = re.compile(f"(?:^|({_PURSUED.pattern}|以))“([^“”、，。：；]{{3,16}})”(?=.)")
# … or what a report is on, with what is done: “结对式”支医见闻.
_REPORTED = re.compile(f"(“[^“”、，。：；]{{2,12}}”[一-鿿]{{2,4}}){REPORT.pattern}$")
_PAIRED = re.compile(r"([改送修建治退防禁控护清种造通])[一-鿿]\1[一-鿿]")
_PARTS = re.compile("[两三四五六七八九十][\u4e00-\u9fff]{2,4}")
_TROUBLES = ("问题", "难题", "课题", "任务")  # what is to be done about, not what is done
# What a scheme pays, where a headline says that it is raised: 上调退休人员养老金, 提高城乡低保标准.
_RAISED = re.compile(
    "(?:上调|下调|调整|提高)了?([一-鿿]{0,14}(?:养老金|津贴|(?:低保|保障|救助|补助|补贴|津贴|供养|工资|抚恤|筹资|缴费)标准))$"
)
# How well something is done, and what is done.
_BETTERED = re.compile("(?:水平|质量|能力|效能|质效|品质|成效|效率|网络?|体系)+$")
_DONE = ("服务", "治理", "保障", "救助", "管理", "监管", "防控", "帮扶", "宣传", "教育", "培训", "执法", "保护")
# … and what says only how somebody or something is, which is bettered by many deeds: 提升城市功能品质
_QUALITIES = tuple(
    "品质 质量 水平 能力 效能 质效 效率 竞争力 影响力 承载力 满意度 幸福感 获得感 安全感 知名度 美誉度"
    " 素质 素养 形象 活力 实力 动能 颜值 内涵".split()
)
_WORK = "工作"
_GROWTH = ("产业发展", "经济发展", "事业发展", "质量发展", "农业发展", "企业发展")  # what comes of many deeds
_WHOSE = PLACES + "局院"  # 临江市|防火工作
_WORD = 2  # characters of its last word
_LEAST = 4  # characters of such a name
_LONG = 6  # … if it leaves out the first words of what the headline says
_MOST = 24
_LATE = 2 / 3
_ELSE = re.compile("[局处厅](?!部)|部门|机构|委员会|办公室|问题")  # who does it, or what is to be solved
_MOST_SAID = 100  # so many mentions are looked at
_TWICE, _AGAIN = 2, 3  # so often a text says a coined name, a topic
_BOUGHT, _BIDS = "采购", ("中标", "招标公告")  # what is bought together is told of by whose bids are taken
_CAMPAIGNS = ("行动", "整治", "治理", "战", "斗争", "活动", "检查", "扫黑除恶", "工程")


def headlined(undertakings: Undertakings) -> Theme | None:
    """The object of the headline's verb, if the text says it too."""
    pursued = (name for line in _lines(undertakings.story) for name in _pursued(line, undertakings))
    name = next(filter(_is_one, filter(None, pursued)), None)
    return _theme(undertakings, name) if name else None


def topic(undertakings: Undertakings) -> Theme | None:
    """The coined name with which the headline opens, or the deed that it names, if the text says it time and again."""
    lines, body = _lines(undertakings.story), undertakings.body
    for named in (_coined, _topics, _paired):
        said = [name for line in lines for name in named(line, body)]
        if said:
            return _theme(undertakings, max(said, key=lambda name: (body.count(name), len(name))))
    return None


def _is_one(name: str) -> bool:
    """Whether it may be a name: not 推进项目建设, nor a mere picture."""
    return not (is_none(name, ending(f"“{name}”")) or name.endswith(words().pictures))


def _lines(story: Story) -> list[str]:
    """The lines of the headline, in parts between its stops."""
    headline = f"{story.title or ''} {story.subtitle or ''}"
    return [_MARKED.sub(r"“\1”", line) for line in STOPS.split(headline) if line]


def is_beside_harm(story: Story, theme: Theme) -> bool:
    """Whether the headline tells of a crime or an accident, and not by the theme's own words: that is no campaign.

    >>> from ..page.story import Story
    >>> theme = Theme("渔船购置贷款", (0, 6), 1, "贷款", titular=True)
    >>> is_beside_harm(Story("", (), "男子骗取渔船购置贷款获刑"), theme)
    True
    """
    bought = theme.head.endswith(_BOUGHT)
    harms = [word for word in harms_told(story) if word not in theme.name and not (bought and word in _BIDS)]
    return bool(harms) and not theme.head.endswith(_CAMPAIGNS)


def _pursued(line: str, undertakings: Undertakings) -> Iterator[str]:
    """The object of the last verb that has one, up to the end of the line or to what is told of it."""
    if (raised := _RAISED.search(line)) is not None:
        yield raised[1]
    for verb in reversed(list(_PURSUED.finditer(line))):
        if any([across(line, place) is not None for place in verb.span()]):
            continue  # 争|创新|春“开门红”
        for end in _ends(line, verb.end()):
            name = line[trimmed(line, verb.end(), end) : end]
            if not _LEAST <= len(name) <= _MOST:
                continue
            if (said := _said(undertakings, name)) is not None:
                yield _bettered(said) if said.endswith(_QUALITIES) else said
            elif len(name) >= _LONG and name.endswith((*MAKING, *_CAMPAIGNS, _WORK)) and name not in undertakings.body:
                yield name  # 绿色港口建设: its form makes it a name, though the text tells of it in other words
            elif bare := _bettered(name):
                yield bare


def _bettered(name: str) -> str:
    """What a headline says is bettered, if that is done: 养老服务 of 养老服务水平."""
    bare = _BETTERED.sub("", name)
    return bare if _LEAST <= len(bare) < len(name) and bare.endswith(_DONE) else ""


def _said(undertakings: Undertakings, name: str) -> str | None:
    """The name as the text has it: whole, or without the first words of a long one."""
    parts = cut(name)
    while name not in undertakings.body:
        name = name[len(parts.pop(0)) :]
        if len(name) < _LONG:
            return None
    return None if _comes_late(undertakings, name) else name


def _comes_late(undertakings: Undertakings, name: str) -> bool:
    """Whether a text comes to a name only in its last third."""
    first, last = undertakings.story.paragraphs[0].start, undertakings.story.paragraphs[-1].end
    return next(undertakings.places(name)) - first > _LATE * (last - first)


def _ends(line: str, start: int) -> Iterator[int]:
    """Where an object may end: with the line, or before what is told of it (…落地生根)."""
    yield len(line)
    told = words().tells.search(line, start + _LEAST)
    if told is not None and across(line, told.start()) is None:
        yield told.start()


def _coined(line: str, body: str) -> Iterator[str]:
    """What a line has as a coined name at its beginning or behind its verb, and the text says again.

    What counts its parts (“三延伸”) a text may tell part by part.
    """
    for match in _COINED.finditer(line):
        verb, called = match.groups()
        name = f"“{called}”"
        saying = is_saying(line, name, match.end(2) + 1, ending(name))
        if saying or called.endswith(_TROUBLES):
            continue
        often = body.count(name) >= (1 if verb else _TWICE)
        if (often and len(called) >= _LEAST) or _PARTS.fullmatch(called):
            yield name
    if (reported := _REPORTED.search(line)) is not None:
        yield reported[1]


def _paired(line: str, body: str) -> Iterator[str]:
    """A deed that is told as two, if the text speaks on of one of them: 改水改厕, and then 改厕."""
    for match in _PAIRED.finditer(line):
        name = match[0]
        if max(body.count(name[:_WORD]), body.count(name[_WORD:])) >= _AGAIN:
            yield name


def _topics(line: str, body: str) -> Iterator[str]:
    """The longest stretches of a line that end in what is done and that the text says time and again."""
    parts, past = cut(line), 0
    begins = [0, *accumulate(map(len, parts))]
    for first in range(len(parts)):
        if tag(parts[first]) in ("v", "d") and parts[first + 1 : first + 2] != [_WORK]:
            continue  # 发不出工资: a sentence, not a name, as 巡察工作 is one
        for last in range(len(parts), max(first, past), -1):
            name = line[begins[first] : begins[last]]
            if len(name) < _LEAST:
                break
            if len(name) > _MOST or not _is_deed(parts[last - 1]):
                continue
            if not _changing().isdisjoint(parts[last:]):
                break  # 服务贸易稳健增长: a figure, which nobody carries out
            work = name.endswith(_WORK) and name.removesuffix(_WORK) not in words().weights
            behind = parts[first - 1] if first else ""
            torn = len(name) == _LEAST and behind[-1:] not in _WHOSE
            if work and (torn or line.startswith("会", begins[last])):
                break  # 渔港传承|保护工作; 全市交通工作会议: who met on all that they do
            often = _times(name.removesuffix(_WORK), body) >= (_TWICE if work else _AGAIN)
            if often and not _is_part(name, body) and not name.endswith(_GROWTH):
                yield name
                past = last
                break


def _times(name: str, body: str) -> int:
    """How often a text says a name, but for what else is called by it: 渔港管理|局, 渔港管理|部门."""
    ends = [at + len(name) for at in islice(places(name, body, 0, len(body)), _MOST_SAID)]
    return sum([_ELSE.match(body, end) is None for end in ends])


def _is_deed(word: str) -> bool:
    """Whether a word says what is done."""
    return is_doing(word) and word not in _TRADES


def _is_part(name: str, body: str) -> bool:
    """Whether the same word stands behind it wherever a text says it: 人均可支配 is part of 人均可支配收入."""
    behind = {part[:2] for part in body.split(name)[1:]}
    return len(behind) == 1


@cache
def _changing() -> frozenset[str]:
    """The words that say how figures change."""
    return frozenset(row[0] for row in rows("changes.tsv"))


def _theme(undertakings: Undertakings, name: str) -> Theme:
    """What is so called, of which all of the article is told."""
    story, called = undertakings.story, name.strip("“”")
    first = story.paragraphs[0].start
    at = next(undertakings.places(called), first)
    return Theme(
        name=name,
        span=(at, at + len(called)) if story.text.startswith(called, at) else _in_headline(story, called),
        weight=1,
        head=ending(f"“{name}”"),
        titular=True,
        leading=True,
        mentions=undertakings.body.count(called),
        first=at,
        last=story.paragraphs[-1].end,
        lasting=True,
    )


def _in_headline(story: Story, name: str) -> Span:
    """Where the headline has a name, or all of the headline where it has that in other words alone."""
    places = [(at, at + len(name)) for span in story.title_spans if (at := story.text.find(name, *span)) >= 0]
    return next(iter([*places, *story.title_spans]), (story.paragraphs[0].start, story.paragraphs[0].end))
