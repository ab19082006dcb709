"""Link a claim to its department: the body responsible for the fact, or the one that reports it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

import msgspec

from .bodies import Bodies, Body, find_bodies
from .model import Mention
from .story import Site, Story
from .voices import Voice, find_voices


class Act(msgspec.Struct, frozen=True):
    """A body that acts or speaks at a point of the text. role: subject, speaker, source."""

    at: int
    body: Body
    role: str


class Cast(msgspec.Struct, frozen=True):
    """What the bodies of an article do, computed once: those that act in order, the speakers, the article's own body."""

    bodies: Bodies
    acts: tuple[Act, ...]
    starts: tuple[int, ...]
    voices: tuple[Voice, ...]
    main: Body | None
    seat: Body | None


# Before a body these make it an object or a circumstance, not the one that acts.
OBLIQUE = re.compile(
    "(?:[在从向对与和同给被把将到赴往至于跟比占距离及、为]|位于|来自|走进|前往|来到|依托|通过|支持|指导|协助|走访|采访|入驻|称为|作为|高于|低于|位居|[稳位]?居|获得|推动|联合|会同|惠及|覆盖|涵盖|"
    "服务|打造|建设|建成|成立|新建|新增|加快|推进|创建|申报|获批|设立|进入|融入|纳入)$"
)
# After a body these show that it acts: adverbs, verbs of public work, prepositions that open a predicate.
ACTING = re.compile(
    "(?:[，]?(?:今年|去年|前年|目前|近年来?|近日|日前|[0-9一二三四五六七八九十]+[年月日]|每年|全年|年内|上半年|下半年|前三季度|截至)|"
    "已|将|还|也|正[在全积]|仍|共|累计|总计|先后|率先|全面|积极|大力|深入|持续|不断|坚持|聚焦|围绕|立足|把|以|为|按照|通过|依托|结合|针对|利用|根据|依据|自|从|于|在|对|与|向|由|着力|着眼|加快|加大|加强|"
    "推进|推动|推广|推行|推出|开展|实施|组织|创新|打造|建设|建成|建立|构建|完善|投入|投资|安排|出台|印发|制定|启动|发放|发出|引导|引入|引进|完成|实现|拥有|[现共拥仅]?有|是|新增|新建|改造|培育|培养|探索|"
    "优化|深化|强化|落实|严格|统筹|整合|荣?获|入选|成为|成立|设立|举办|举行|召开|发布|公布|支持|协调|协同|联合|会同|派出|组建|调[集派拨度]|筹措|筹集|选派|提供|接收|接听|接到|受理|办理|收到|查处|查获|"
    "排查|整治|清理|检查|审结|审理|生产|销售|采取|采用|计划|力争|预计|拟|要求|规定|明确|提出|可|能|平均|首次|首|抓|带动|促进|确保|保障|坚决|主动|充分|进一步|倡导|承诺|争取|减免|创建|"
    "集中|紧扣|紧盯|扎实|切实|努力|认真|牢牢|奋力|扛牢|践行|荣膺|位[居列]|居[全首第前]|达|突破|承担|负责|承办|主办|参与|开设|开通|开放|开行|开办|开工|上线|下发|下达|拨付|免费|全力|高度|始终|不仅|现|共|"
    "介绍|表示|称|说|透露|统计|数据|消息|通报|显示|测算|共同|同步|严厉|依法|分别|均|都|全部|基本|相继|陆续|超额|则|就|却|又|再|曾|之所以|广泛|精准|科学|全程|多渠道|多措并举|有序|联动)"
)
NATION = re.compile("我国|全国|新中国|中国(?=[0-9已有共累计])")
MODIFIER = re.compile("[的、和与及等内所中上下]")
CLAUSE_MARKS = "，。；：！？\n“（(:;,"
DATELINE = re.compile("[0-9０-９]{1,2}月[0-9０-９]{1,2}日电|讯|电[（(]|[0-9]{1,2}日电")
ORGANISED = frozenset("organ system company school hospital court institution association hotline area".split())


def cast_of(story: Story) -> Cast:
    """Find the bodies of an article and what each does; once per article."""
    bodies = find_bodies(story)
    voices = find_voices(story, bodies)
    text = story.text
    acts = []
    for body in bodies.found:
        if not any(a <= body.span[0] < b for a, b in story.title_spans) and (role := _acts(text, body)):
            acts.append(Act(body.span[0], body, role))
    for voice in voices:
        if voice.body is not None and not voice.quoted:
            acts.append(Act(voice.scope[0], voice.body, "source" if voice.source else "speaker"))
    acts.sort(key=lambda act: (act.at, act.role))
    seat = next((b for b in bodies.found if b.kind == "place" and b.name == bodies.seat), None)
    return Cast(bodies, tuple(acts), tuple(a.at for a in acts), voices, _main(story, acts, voices), seat)


def _acts(text: str, body: Body) -> str | None:
    """The role of a body that stands as the subject of a predicate; None for an object, a circumstance, a mere name."""
    here, end = body.span
    reach = max(0, here - 40)
    floor = max(text.rfind(mark, reach, here) for mark in CLAUSE_MARKS) + 1
    if text.startswith("为例", end):
        return "example"
    if OBLIQUE.search(text, max(floor, here - 4), here) and not (text[here - 1] == "、" and any(c.isdigit() for c in text[floor:here])):
        return None
    if DATELINE.match(text, end) or max(text.rfind("（", reach, here), text.rfind("(", reach, here)) > max(text.rfind("）", reach, here), text.rfind(")", reach, here)):
        return None
    if text.startswith(("”", "』", "」"), end):
        return None
    if ACTING.match(text, end):
        return "subject"
    return "subject" if body.kind != "place" and here - floor <= 12 and not MODIFIER.match(text, end) else None


WEIGHT = {"source": 4, "speaker": 1, "subject": 1, "example": 0}


def _main(story: Story, acts: list[Act], voices: tuple[Voice, ...]) -> Body | None:
    """The body whose article it is: the source of the news, else the organisation that acts in most of it."""
    weight: dict[str, int] = {}
    first: dict[str, Body] = {}
    length = sum(p.end - p.start for p in story.paragraphs)
    lead = next((p.end for p in story.paragraphs if sum(q.end - q.start for q in story.paragraphs if q.end <= p.end) >= length * 0.2), 0)
    quoted = [Act(v.scope[0], v.body, "speaker") for v in voices if v.body is not None and v.quoted]
    for act in [*acts, *quoted]:
        if act.body.kind in ORGANISED:
            name = act.body.name
            gain = WEIGHT[act.role] + (act.at < lead and act.role != "example")
            weight[name] = weight.get(name, 0) + (gain if act.body.sure or act.role == "source" else 0)
            first.setdefault(name, act.body)
    ranked = sorted(weight, key=lambda name: (-weight[name], first[name].span))
    if ranked and weight[ranked[0]] >= 2 and (len(ranked) == 1 or weight[ranked[0]] > weight[ranked[1]]):
        return first[ranked[0]]
    return None


Rule = Callable[[Site, Cast], "Body | str | None"]
NOBODY = "nobody"


def link_department(site: Site, cast: Cast) -> Mention | None:
    """The body of a claim, by the first rule that finds one; None where the text ties nothing."""
    for rule in RULES:
        body = rule(site, cast)
        if body == NOBODY:
            return None
        if isinstance(body, Body):
            return Mention(body.name, body.text, body.span, rule.__name__)
    return None


def _last(site: Site, cast: Cast, start: int, *, examples: bool = True) -> Body | None:
    """The last body before the quantity that acts since `start`, the article's own place left aside."""
    i = bisect_right(cast.starts, site.quantity.span[0]) - 1
    while i >= 0 and cast.starts[i] >= start:
        act = cast.acts[i]
        if (act.body.kind in ORGANISED or act.body.name != cast.bodies.seat) and (examples or act.role != "example"):
            return act.body
        i -= 1
    return None


def excerpt(site: Site, cast: Cast) -> Body | None:
    """What a report of the government says is the place's own."""
    paragraph = site.story.paragraphs[site.sentences[site.sentence].paragraph]
    return cast.seat if paragraph.role == "excerpt" else None


def speaker_body(site: Site, cast: Cast) -> Body | str | None:
    """Inside a quotation, the body of the one who is quoted; a person of no body stands for none."""
    here = site.quantity.span[0]
    for voice in cast.voices:
        if voice.quoted and voice.scope[0] <= here < voice.scope[1]:
            return voice.body or NOBODY
    return None


def explicit_subject(site: Site, cast: Cast) -> Body | None:
    return _last(site, cast, site.clause[0])


def same_sentence(site: Site, cast: Cast) -> Body | None:
    body = _last(site, cast, site.sentences[site.sentence].start)
    if body and body.kind == "place":
        for other in cast.bodies.between(*(site.clause[0], site.quantity.span[0])):
            if other.kind == "place" and not OBLIQUE.search(site.story.text, site.clause[0], other.span[0]):
                return other
    return body


def nation(site: Site, cast: Cast) -> str | None:
    """我国 and 全国 as the subject: no body of the article's."""
    start = site.sentences[site.sentence].start
    for match in NATION.finditer(site.story.text, start, site.quantity.span[0]):
        if not OBLIQUE.search(site.story.text, start, match.start()):
            return NOBODY
    return None


def carried_subject(site: Site, cast: Cast) -> Body | None:
    paragraph = site.story.paragraphs[site.sentences[site.sentence].paragraph]
    return _last(site, cast, paragraph.start, examples=False)


def article_subject(site: Site, cast: Cast) -> Body | None:
    return cast.main


def own_place(site: Site, cast: Cast) -> Body | None:
    return cast.seat


def earlier_subject(site: Site, cast: Cast) -> Body | None:
    """Where the article names no place of its own, the last body that acted before."""
    return _last(site, cast, 0, examples=False)


RULES: tuple[Rule, ...] = (excerpt, speaker_body, explicit_subject, same_sentence, nation, carried_subject, article_subject, own_place, earlier_subject)
