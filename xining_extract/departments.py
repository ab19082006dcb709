"""Link a claim to its department: the body responsible for the fact, or the one that reports it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

import msgspec

from .bodies import Bodies, Body, find_bodies
from .model import Mention
from .places import find_places
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
    answers: bool
    seat: Body | None


# Before a body these make it an object or a circumstance, not the one that acts.
OBLIQUE = re.compile(
    "(?:[在从向对与和同给被把将到赴往至于跟比占距离及、为]|位于|来自|走进|前往|来到|依托|通过|支持|指导|协助|走访|采访|入驻|称为|作为|高于|低于|位居|[稳位]?居|获得|推动|联合|会同|惠及|覆盖|涵盖|"
    "服务|打造|建设|建成|成立|新建|新增|加快|推进|创建|申报|获批|设立|进入|融入|纳入)$"
)
AWAY = re.compile("[在去赴到来从往经向抵回]$|位于$|来自$|离开$")
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
MODIFIER = re.compile("[的、和与及内所中上下0-9]|等(?![0-9一二三四五六七八九十多]+个?(?:部门|单位|家|地))")
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
    seat = _seat(story, bodies, acts)
    main = _main(story, acts, voices, seat)
    said = [v for v in voices if v.body is not None and main is not None and v.body.name == main.name]
    answers = len(said) >= 2 or any(v.source or v.scope[0] < _lead(story) for v in said)
    return Cast(bodies, tuple(acts), tuple(a.at for a in acts), voices, main, answers, seat)


def _acts(text: str, body: Body) -> str | None:
    """The role of a body that stands as the subject of a predicate; None for an object, a circumstance, a mere name."""
    here, end = body.span
    reach = max(0, here - 40)
    floor = max(text.rfind(mark, reach, here) for mark in CLAUSE_MARKS) + 1
    if text.startswith("为例", end):
        return "example"
    if body.kind == "nation":
        return "subject"
    if OBLIQUE.search(text, max(floor, here - 4), here) and not (text[here - 1] == "、" and ACTING.match(text, end)):
        return None
    if DATELINE.match(text, end) or max(text.rfind("（", reach, here), text.rfind("(", reach, here)) > max(text.rfind("）", reach, here), text.rfind(")", reach, here)):
        return None
    if text.startswith(("”", "』", "」"), end):
        return None
    if ACTING.match(text, end):
        return "subject"
    return "subject" if body.kind != "place" and here - floor <= 12 and not MODIFIER.match(text, end) else None


def _seat(story: Story, bodies: Bodies, acts: list[Act]) -> Body | None:
    """The place that the article is about: in its title, pointed to (我市), acting, or named beyond a mere where."""
    text = story.text
    acting = {act.body.span for act in acts}
    weight: dict[str, float] = {}
    first: dict[str, Body] = {}
    for body in bodies.found:
        if body.kind != "place":
            continue
        here, end = body.span
        if any(a <= here < b for a, b in story.title_spans):
            gain = 5.0
        elif body.span in acting or body.text[0] in "我全该本":
            gain = 2.0
        elif AWAY.search(text, max(0, here - 3), here):
            gain = 0.0
        else:
            gain = 0.5 if text.startswith("的", end) else 1.0
        weight[body.name] = weight.get(body.name, 0.0) + gain
        first.setdefault(body.name, body)
    if story.title and not story.title_spans:
        for place in find_places(story.title, 0, len(story.title)):
            if place.name in weight:
                weight[place.name] += 5
    best = max(weight, key=lambda name: (weight[name], -first[name].span[0]), default=None)
    return first[best] if best is not None and weight[best] >= 1.5 else None


def _lead(story: Story) -> int:
    """Where the lead ends: the paragraph in which a fifth of the article is told."""
    told, length = 0, sum(p.end - p.start for p in story.paragraphs)
    for paragraph in story.paragraphs:
        told += paragraph.end - paragraph.start
        if told * 5 >= length:
            return paragraph.end
    return 0


WEIGHT = {"source": 4, "speaker": 1, "subject": 1, "example": 0}


SMALL = ("镇", "乡", "村", "街道", "社区", "寨")
RANKS = {"省": 3, "市": 2, "州": 2, "盟": 2, "县": 1, "区": 1, "旗": 1}


def _rank(name: str) -> int:
    """The level of a place: 3 province, 2 prefecture, 1 county."""
    return 3 if name.endswith("自治区") else RANKS.get(name[-1], 3)


def _local(body: Body, seat: Body | None) -> bool:
    """Whether a body belongs to a lower place than the article's: a county's office speaks for the county alone."""
    if seat is None or not (body.kind in ("organ", "system", "school", "hospital") or body.name.endswith(SMALL)):
        return False
    places = find_places(body.name, 0, len(body.name))
    if not places or places[0].span[0] or places[0].name == seat.name:
        return False
    return _rank(places[0].name) < _rank(seat.name)


def _main(story: Story, acts: list[Act], voices: tuple[Voice, ...], seat: Body | None) -> Body | None:
    """The body whose article it is: the source of the news, else the organisation that acts in most of it."""
    weight: dict[str, int] = {}
    first: dict[str, Body] = {}
    lead = _lead(story)
    quoted = [Act(v.scope[0], v.body, "speaker") for v in voices if v.body is not None and v.quoted]
    spoken = {v.body.span for v in voices if v.body is not None}
    for act in [*acts, *quoted]:
        if act.body.kind in ORGANISED and not (act.role == "subject" and act.body.span in spoken):
            name = act.body.name
            gain = WEIGHT[act.role] + (act.at < lead and act.role in ("subject", "source"))
            weight[name] = weight.get(name, 0) + (gain if act.body.sure or act.role == "source" else 0)
            first.setdefault(name, act.body)
    own = sum(act.body.kind == "place" and seat is not None and act.body.name == seat.name for act in acts)
    weight = {
        name: w
        for name, w in weight.items()
        if w >= 2 and not _local(first[name], seat) and (w > own or first[name].kind in ("organ", "system"))
    }
    ranked = sorted(weight, key=lambda name: (-weight[name], first[name].span))
    if ranked and (len(ranked) == 1 or weight[ranked[0]] > weight[ranked[1]]):
        return first[ranked[0]]
    return None


OURS = re.compile("[我全][省市县区州]|我们|[我本][局厅委院校镇村]|公司")
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


def _last(site: Site, cast: Cast, start: int, *, examples: bool = True) -> Body | str | None:
    """The last body before the quantity that acts since `start`, the article's own place left aside."""
    i = bisect_right(cast.starts, site.quantity.span[0]) - 1
    own = False
    while i >= 0 and cast.starts[i] >= start:
        act = cast.acts[i]
        if act.body.kind == "nation":
            if not own:
                return NOBODY
        elif act.role == "subject" and cast.seat is not None and act.body.name == cast.seat.name:
            own = True
        elif examples or act.role != "example":
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
            return voice.body or (None if OURS.search(site.story.text, voice.scope[0], here) else NOBODY)
    return None


def explicit_subject(site: Site, cast: Cast) -> Body | str | None:
    return _last(site, cast, site.clause[0])


def same_sentence(site: Site, cast: Cast) -> Body | str | None:
    body = _last(site, cast, site.sentences[site.sentence].start)
    if isinstance(body, Body) and body.kind == "place":
        for other in cast.bodies.between(*(site.clause[0], site.quantity.span[0])):
            if other.kind == "place" and not OBLIQUE.search(site.story.text, site.clause[0], other.span[0]):
                return other
    return body


def carried_subject(site: Site, cast: Cast) -> Body | str | None:
    """The subject of the sentences before in the paragraph, unless this one turns to the article's own place."""
    sentence = site.sentences[site.sentence]
    paragraph = site.story.paragraphs[sentence.paragraph]
    body = _last(site, cast, paragraph.start, examples=False)
    if isinstance(body, Body) and body != cast.main and cast.seat is not None:
        text = site.story.text
        for other in cast.bodies.between(sentence.start, site.quantity.span[0]):
            if other.name == cast.seat.name and not OBLIQUE.search(text, sentence.start, other.span[0]):
                return None
    return body


def own_place_named(site: Site, cast: Cast) -> Body | None:
    """The article's own place where the clause is about it, unless a source answers for the whole article."""
    if cast.seat is None or cast.answers:
        return None
    near = [b for b in cast.bodies.between(site.clause[0], site.quantity.span[0]) if b.name == cast.seat.name]
    return near[0] if near and not OBLIQUE.search(site.story.text, site.clause[0], near[0].span[0]) else None


def article_subject(site: Site, cast: Cast) -> Body | None:
    return cast.main


def place_of_clause(site: Site, cast: Cast) -> Body | None:
    """A place that qualifies what is counted in the clause (黄州市居民用水)."""
    near = [b for b in cast.bodies.between(site.clause[0], site.quantity.span[0]) if b.kind == "place"]
    return near[-1] if near and not OBLIQUE.search(site.story.text, site.clause[0], near[-1].span[0]) else None


def own_place(site: Site, cast: Cast) -> Body | None:
    return cast.seat


def earlier_subject(site: Site, cast: Cast) -> Body | str | None:
    """Where the article names no place of its own, the last body that acted before."""
    return _last(site, cast, 0, examples=False)


RULES: tuple[Rule, ...] = (excerpt, speaker_body, explicit_subject, same_sentence, own_place_named, carried_subject, article_subject, place_of_clause, own_place, earlier_subject)
