"""The place that an article is about: in its headline, pointed to, acting, or more than a mere where."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..divisions import LEVELS
from ..model import Span
from ..page.story import Story
from .acts import Act
from .bodies import Bodies
from .body import PUBLIC, Body
from .places import begins_way, gazetteer
from .predicates import opens_predicate
from .sites import is_away
from .speakers import speech

LOCAL = PUBLIC | frozenset(("small", "court", "school", "hospital", "institution", "area"))
AWAY = frozenset("在去赴到来从往经向抵回")
SETTING = ("scene", "owner")
OURS = frozenset("我全该本")
# 永新已逐渐成为旅游城市, 永新是个好地方: what a place is, not what it does.
BEING = re.compile("(?! ?以)[^，。；：！？\n]{0,5}?(?:成为|[是系]|为(?!民)|位于|地处|素有|素以|被誉为|属于?)(?![了否])")
# 安远国际茶业博览会开幕: whose fair, festival or race it is, the place holds it.
HOSTED = re.compile(
    "[^，。：；！？\\s获夺摘参赴选队代将在一两三]{0,10}(?:[博展交览洽介动]会|论坛|大会|[化游艺术物酒花会收庙灯]节|庙会|灯会|马拉松|半马|[开请锦标杯联大]赛)"
    # 安远石榴产业链群发展: a branch of its economy
    "|(?![一某])[^，。：；！？\\s的]{0,8}(?:产业(?!园|基地|协会)|经济(?!开发|技术|犯罪|损失)"
    "|[农林渔工]业(?!园|局|银行)|[造务游]业|外贸|进出口)"
)
TOPIC = re.compile("[：:](?!(?:一[名位]?)?(?:[男女]|老[人汉]|市民|居民))")  # 安远：一根网线串起百家店
LEVELLED = frozenset(LEVELS + "我全该本")
# 增速高于全省平均水平, 总量居全市第二: with whom one is compared.
# 安远一男子捡到5000元, 安远的王女士: what happens to somebody there
SOMEBODY = re.compile(
    "的?(?:[一某两几有多](?![体批季月周级流系直共度年样种])|[男女老]|小[伙学]|大[爷妈学]"
    "|[^，。；]{1,3}(?:先生|女士|某|大爷|大妈|阿姨))"
)
COMPARED = re.compile("(?:[高低快慢优好多少大小强早晚][于出过]|超[过出]|领先|排名|[占比较居列排]|[居列排]在)$")
# 结案率全市排名第十一位, 位列全市第六位: where one stands there.
RANKED = re.compile(
    f"率先|领先|首[家创个批次例]|唯一|最[好差大小优早多少强长快慢佳美热忙]|(?:各?[{LEVELS}][{LEVELS}]?|同行业|系统|同类)?(?:排名|排在?第|第[一二三四五六七八九十0-9]|前[列茅三五十]|首位|平均(?:水平|值))"
)
LATE = 0.75
MANY = 3  # places of a province
OPENING = 80  # letters of the text that tell its place
LEAST, FURTHER = 1.5, 3.5  # so much weight has the place of an article, and one that neither headline nor opening names


def seat_of(story: Story, bodies: Bodies, titled: frozenset[Span], acts: list[Act]) -> Body | None:
    """The place that the article is about: in its headline, pointed to (我市), acting, or more than a mere where."""
    text = story.text
    acting = {act.body.span for act in acts if act.role not in SETTING}
    sent = story.dateline.span if story.dateline is not None else (0, 0)
    weight: dict[str, float] = {}
    first: dict[str, Body] = {}
    for body in bodies.found:
        if body.kind in LOCAL and body.place is not None:  # 市民政局, 全市卫生系统: of this very city
            weight[body.place] = weight.get(body.place, 0.0) + (1.0 if body.text[0] in LEVELLED else 0.5)
            first.setdefault(body.place, Body(body.place, body.text, body.span, "place", body.place))
        elif body.kind == "place":
            here, end = body.span
            if begins_way(text, end) or is_away(text, end):
                gain = 0.0
            elif body.span in titled:
                gain = 5.0
            elif sent[0] <= here < sent[1]:
                gain = 0.5
            elif body.text[0] == "全" and (COMPARED.search(text, max(0, here - 3), here) or RANKED.match(text, end)):
                gain = 0.0
            elif body.span in acting or body.text[0] in OURS:
                gain = 2.0
            elif text[here - 1 : here] in AWAY or text[here - 2 : here] in ("位于", "来自", "离开"):
                gain = 0.0
            else:
                gain = 0.5 if text.startswith("的", end) else 1.0
            weight[body.name] = weight.get(body.name, 0.0) + gain
            first.setdefault(body.name, body)
    _add_parts(weight)
    early = _early(story)
    weight = {name: gained for name, gained in weight.items() if early(first[name].span[0])}
    best = max(weight, key=lambda name: (weight[name], -first[name].span[0]), default=None)
    if best is None:
        return None
    opens = first[best].span[0] < story.paragraphs[0].start + OPENING
    return first[best] if weight[best] >= (LEAST if opens else FURTHER) else None


def _add_parts(weight: dict[str, float]) -> None:
    """Give a province that is named half of what its cities gain, where many are told of and none stands out."""
    known = gazetteer()
    parts: dict[str, list[float]] = {}
    for name, gained in weight.items():
        if known.full.get(name) == "prefecture":
            parts.setdefault(known.province.get(name, ""), []).append(gained)
    for province, gains in parts.items():
        called = next((name for name in (province, known.regions.get(province, "")) if name in weight), None)
        if called is not None and len(gains) >= MANY and 2 * max(gains) < sum(gains):
            weight[called] += sum(gains) / 2


def does_something(seat: Body, text: str, bodies: Bodies, acts: list[Act], heads: list[Body]) -> bool:
    """Whether the place of an article is more than where all happens: it acts, or one of its organs is named."""
    if any(body.name == seat.name and opens_predicate(text, body.span[1]) for body in heads):
        return True
    if any(body.name == seat.name and HOSTED.match(text, body.span[1]) for body in heads):
        return True
    if any(body.name == seat.name and TOPIC.match(text, body.span[1]) for body in heads):
        return True
    for act in acts:
        if act.body.kind == "place" and act.body.name == seat.name and BEING.match(text, act.body.span[1]) is None:
            return True
    return any(_is_of(body, seat) for body in bodies.found)


def happens_to_somebody(seat: Body, text: str, bodies: Bodies) -> bool:
    """Whether the place of an article is but where something happens to somebody: 永新一男子捡到5000元."""
    own = [body.span[1] for body in bodies.found if body.name == seat.name]
    return any(SOMEBODY.match(text, end) or speech().private.match(text, end) for end in own)


def _is_of(body: Body, seat: Body) -> bool:
    """Whether a body is an organ of the place, or the place as its own people call it: 我市."""
    if body.kind == "place":
        return body.name == seat.name and body.text[0] in OURS
    return body.kind in PUBLIC and body.place == seat.name


def _early(story: Story) -> Callable[[int], bool]:
    """Whether a place of the text is no further down than most of it is: what is named later is only added."""
    left = LATE * sum(p.end - p.start for p in story.paragraphs)
    late: list[Span] = []
    for paragraph in story.paragraphs:
        start = paragraph.start + max(0, int(left))
        left -= paragraph.end - paragraph.start
        if start < paragraph.end:
            late.append((start, paragraph.end))
    return lambda at: not any(start <= at < end for start, end in late)
