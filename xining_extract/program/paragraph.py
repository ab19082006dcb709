"""What a sentence before named in the paragraph, and whether that stands over those behind it."""

from __future__ import annotations

import re

from ..connectives import OF_WHICH
from ..context.auxiliaries import before_verb
from ..divisions import REGION
from ..manner import HOW
from ..page.story import Sentence
from ..present import PRESENT, UNTIL_NOW
from .background import is_background
from .case import SPAN, Case
from .counted import counts_again
from .theme import akin, core
from .turning import BETTERED, is_another, is_own_deed, speaks, turns
from .undertaking import MEANS, PAID, SYSTEMS, Undertaking, overrides, plainness, stem_in

# So many sentences back a paragraph still speaks of what it named, and if it goes on without a subject of its own.
_BACK, _FAR_BACK = 2, 4
# So far into a sentence it is said when its deeds are done.
_OPENS = 16
_HEADS = 2  # so early in its sentence a name stands over what else that names
_SINCE = 12  # so far behind a name 以来 may stand
# A sentence that opens with another deed, or with another field of work, leaves what was named in passing.
_NEXT_DEED = re.compile(
    rf"\s*(?:{HOW}{{0,2}}(?:建设|建成|新建|改建|扩建|改造|完成|实施|推进|开展|组织|举办|打造|推动|培育|发展|引进|加强|落实|新增"
    "|畅通|打通|优化|完善|健全|强化|深化|提升|扩大|加大|拓展|拓宽|启动|推行|推广|出台|构建|建立|增设|新辟|开通|开设|改善|盘活)"
    "|在[^，。]{2,10}(?:领域|方面)，)"
)
# … and so does one that builds something, whenever, behind what is paid: 发放渔补9万元。截至目前，全市共建立渔站3个。
_BUILDS = re.compile(
    r"\s*(?:(?:截至|截止|到)?[^，。；0-9]{0,4}(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[底末]?[^，。；0-9]{0,4}，)?"
    f"(?:[全我]{REGION}[^，。；0-9]{{0,2}}?)?(?:已|共|累计|先后|还|又)*"
    "(?:建设|建成|新建|改建|扩建|建立|建起|设立|打造|创建|培育|引进|举办|组织|开设|资助)"
)
_CAME_OF = re.compile("核销|兑[付现]|[申已]领|领取|拉动|撬动|惠及|扶持|放款|受益")  # … but for what became of that
# What is carried out so is only by what something else is done: 通过开展专项行动，净化了市场。…
_BY_WHICH = re.compile(f"通过(?:{HOW}|组织)?(?:开展|实施|推进|举办|推行)了?$|严格(?:按照?|执行|遵循)$")
# With these before it in its clause it is only had in view.
_AIM = re.compile("(?:围绕|结合|聚焦|瞄准|紧扣|对标|锚定|抢抓|[按依遵]照|根据)[^，。；]*$")
_WITH = re.compile("(?:此次|本次|该)?(?:行动|活动|整治|工程|项目|检查)[^，。；]{0,4}结合[^，。；]*$")
# A sentence that opens with a date of its own tells of another event.
_DATED = re.compile(r"\s*(?:今年|去年|前年|[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:[上中下]旬)?，")
_OWN_YEAR = re.compile(r"\s*(?:19|20)[0-9]{2}年(?!底|末)")
_BY = ("通过", "依托", "借助", "利用", "运用")
# What several of a kind do, none of them named, is told by the way: 多家商场推出以旧换新服务。临港商厦…
_BY_SOME = re.compile("(?:^|[，。；])(?:[目当]前，?)?(?:多[家个所]|不少|一些|部分|许多|众多|有的)[^，。；]{1,12}$")
_CEREMONY = "仪式"  # nothing but its guests falls under it
_DEEDS = re.compile("[0-9][^，。；]*[，；]")  # those told with their figures before it in its sentence
_PLAIN = ("headed", "activity")  # names that no marks set apart
_FIGURE = re.compile("[0-9]")  # a sentence without one that opens a paragraph introduces what it names
# A sentence that opens so tells on of what was just named, without a subject of its own.
_GOES_ON = re.compile(
    r"[\s“]*(?:据(?:介绍|了解|悉|统计)，)?(?:截至(?![^，。]{0,10}，(?:公司|集团))|其中|预计|共|累计|已|首[批期笔]|该|(?:项目|工程|活动|政策)(?!部)"
    r"|(?:全部|整体|一期)?(?:建成|投产|达产|投运|投用|完工|竣工)(?:投产|达产|投用|投运|使用|运营)?后)"
)
_DONE = re.compile(
    rf"\s*(?:{PRESENT}|{UNTIL_NOW}|现|截至[^，。]{{2,8}}|到[^，。]{{2,6}}底)，?"
    f"(?:全{REGION}[一-鿿]{{0,4}}?(?:已|累计|共|完成)|已|累计|完成)"
)
# … and so does one on the present behind what is said to have started somewhere.
_NOW = re.compile(f"(?:{PRESENT})，")
_STARTED = re.compile("在[^，。]{1,10}(?:启动|实施|推行|落地)")
# Near its beginning a sentence points back so: 上年度该险种….
_POINTS = re.compile(r"[^，。；该这]{0,6}(?:该|这[一项套种])(.)")
_TAIL = 5  # so many of the last characters of a name it may be pointed back to by
_TITLED = re.compile(r"(?:[（(][^（）()]*[）)])?》$")
_ENROLLED = re.compile("参[保合]|缴费|征缴")  # 养老保险参保9万人。: so many are in it, what is told next is of others
_CHOSEN = ("入选", "入围", "获批", "申报")  # 9部作品入选渔歌基金扶持。: what is told next is of others
# Behind one of several that are named together: 岗位补贴、社保返还等政策, “护海行动”和渔技周等活动.
_BESIDE = re.compile("、|[和与及][^，。；、]{2,16}等")
_LISTED = re.compile(f"{_BESIDE.pattern}|[^，。；、]{{0,6}}、[^，。；]{{1,30}}等")


def paragraph(case: Case) -> Undertaking | None:
    """The nearest undertaking of the sentences before in the paragraph under which what is told here falls.

    It is told on without a subject of its own, or the undertaking is named plainly, where the article has a theme as
    the subject of the paragraph.
    """
    site, text = case.site, case.site.story.text
    here = site.sentences[site.sentence]
    opens, theme = site.story.paragraphs[here.paragraph].start, case.scene.theme
    near = case.start, min(here.end, site.quantity.span[1] + SPAN)
    if theme is not None and any([text.find(echo, *near) >= 0 for echo in theme.echoes]):
        return None  # the sentence itself speaks of the theme
    goes_on = _GOES_ON.match(text, here.start) is not None or before_verb(text, here.start, longest=True)
    back = _FAR_BACK if goes_on else _BACK
    for index in range(site.sentence, max(0, site.sentence - back), -1):
        before = site.sentences[index - 1]
        if before.paragraph != here.paragraph or turns(text, site.sentences[index].start):
            break
        for u in reversed(case.scenes.of(before).named):
            if u.span[0] < here.start - SPAN:
                break
            if _is_over(case, u, before, site.sentences[index]):
                continue
            aside = _ENROLLED.match(text, u.span[1]) or text.endswith(_CHOSEN, 0, u.span[0])
            if aside and not speaks(text, here, u):
                continue
            if u.counted:
                again = counts_again(text, u, here.start, site.quantity.span[1] + 1)
                again = again or (u.name.endswith(PAID) and index == site.sentence and _is_spent(text, here))
                again = again or (u.head == "政策" and text.startswith(OF_WHICH, here.start))
                if again or (u.name[0] == "“" and text.find(core(u.name), here.start, here.end) >= 0):
                    return u
                continue
            if _among_others(case, u, before):
                continue
            if _governs_paragraph(case, u, before, heads=before.start == opens):
                whole = case.scenes.undertakings.theme
                own = (whole is None or not akin(whole.name, u.name)) and u.head not in SYSTEMS
                return None if is_background(site, case.start, case.scenes.undertakings, u, own=own) else u
    return None


def _is_spent(text: str, here: Sentence) -> bool:
    """Whether a sentence goes on with what became of what was paid: 发放消费券9万元。截至目前，共核销3万元."""
    return _GOES_ON.match(text, here.start) is not None and _CAME_OF.search(text, here.start, here.end) is not None


def _is_over(case: Case, u: Undertaking, before: Sentence, after: Sentence) -> bool:
    """Whether a sentence names it as means or as one of several, or goes on to another part, or was done with it."""
    text, here = case.site.story.text, case.site.sentences[case.site.sentence]
    if is_another(text, u, before, here) or any([is_own_deed(text, u, told) for told in (after, here)]):
        return True
    if _BY_WHICH.search(text, before.start, u.span[0]) or BETTERED.search(text, before.start, u.span[0]):
        return True
    if _BY_SOME.search(text[before.start : u.span[0]]) is not None:
        return True
    if _WITH.search(text, before.start, u.span[0]) is not None:
        return True
    paid = u.name.endswith(PAID) and text.find(u.head or u.name, here.start, here.end) < 0
    if paid and _BUILDS.match(text, after.start) is not None:
        return True
    if u.name.endswith(_CEREMONY) and text.find(_CEREMONY, here.start, here.end) < 0:
        return True
    if _goes_on(text, here.start, u) or speaks(text, here, u):
        return False
    return _is_in_view(text, u, before) or _is_done_with(case, u, before, far=after.start != here.start)


def _is_in_view(text: str, u: Undertaking, before: Sentence) -> bool:
    """Whether a sentence does other things with it in view: 围绕渔业振兴战略，…, 出台《…计划》等政策，推进…."""
    if u.kind == "titled" and text.startswith("等", u.span[1]):
        return True
    return _AIM.search(text, before.start, u.span[0]) is not None


def _is_done_with(case: Case, u: Undertaking, before: Sentence, *, far: bool) -> bool:
    """Whether what a sentence names ends with that, as reports on many deeds go.

    It is past a semicolon; or the sentence does not open its paragraph, and something else is done by the next, or that
    is told in between (`far`) and the name is not coined.
    """
    text, here = case.site.story.text, case.site.sentences[case.site.sentence]
    if text.find("；", before.start, u.span[0]) >= 0:
        return True
    far = far and not (u.name[0] == "“" and u.head)
    if before.start == case.site.story.paragraphs[here.paragraph].start:
        return far and (u.kind == "activity" or u.head in MEANS)
    return far or _NEXT_DEED.match(text, here.start) is not None


def _among_others(case: Case, u: Undertaking, before: Sentence) -> bool:
    """Whether a sentence carries out several things in a row, of which what follows speaks of none."""
    text, here = case.site.story.text, case.site.sentences[case.site.sentence]
    if speaks(text, here, u) or u.kind == "titled" or u.span[0] - before.start < _HEADS:
        return False
    done = [o for o in case.scenes.of(before).named if (o.governed or o.topical) and not o.counted]
    done = [o for o in done if o.kind != "titled" and not akin(o.name, u.name)]
    return any(o.span > u.span or plainness(o) >= plainness(u) for o in done)


def _governs_paragraph(case: Case, u: Undertaking, before: Sentence, *, heads: bool) -> bool:
    """Whether what a sentence `before` names stands over those behind it; it may be what `heads` its paragraph."""
    first = before if heads else None
    if u.head and _is_during(case.site.story.text, u.head, case.site.sentences[case.site.sentence]):
        return True
    if _holds(case):
        return _governs_beside_theme(case, u, first)
    return _governs_by_itself(case, u, before, first)


def _governs_beside_theme(case: Case, u: Undertaking, first: Sentence | None) -> bool:
    """Whether it stands there before a theme that holds as well: it is told on of, or `first` introduces it."""
    text, here, theme = case.site.story.text, case.site.sentences[case.site.sentence], case.scene.theme
    sure = u.governed and plainness(u) > 3
    if sure and _takes_up(text, here.start, u):
        return True
    kin = theme is not None and "" != u.head == theme.head
    spoken = stem_in(u.name, u.head, text, here.start, here.end)
    said = (kin or (sure and spoken)) and _DONE.match(text, here.start) is not None
    said = said or (u.kind == "titled" and _goes_on(text, here.start, u))
    if _OWN_YEAR.match(text, here.start) is not None:
        return said
    if sure and u.head not in MEANS and _is_bare(text, first) and _LISTED.match(text, u.span[1]) is None:
        return True
    return said or ((first is not None or spoken) and overrides(u))


def _governs_by_itself(case: Case, u: Undertaking, before: Sentence, first: Sentence | None) -> bool:
    """Whether it stands there where no theme does: it is told on of, or plainly named."""
    text, here = case.site.story.text, case.site.sentences[case.site.sentence]
    plain = plainness(u)
    beside = plain < 4 or _BESIDE.match(text, u.span[1]) is not None
    if beside and not u.topical and _is_one_of_several(text, u, before, here):
        return u.kind == "activity"
    if "以来" in text[u.span[1] : u.span[1] + _SINCE]:
        return True
    if text.startswith(_last_word(u), here.start) or _goes_on(text, here.start, u):
        return True
    by = first is None or text.endswith(_BY, 0, u.span[0])
    means = u.head in MEANS or (by and u.head in SYSTEMS)
    if means and not speaks(text, here, u):
        return False
    if plain > 3:
        return True
    opens = (first is not None and u.topical) or (u.kind == "quoted" and _is_bare(text, first))
    if not (u.governed or opens) or _DATED.match(text, here.start) is not None:
        return False
    return u.kind != "activity" or stem_in(u.name, u.head, text, here.start, here.end)


def _is_bare(text: str, first: Sentence | None) -> bool:
    """Whether there is a sentence that opens the paragraph and it tells no figures."""
    return first is not None and _FIGURE.search(text, first.start, first.end) is None


def _goes_on(text: str, start: int, u: Undertaking) -> bool:
    """Whether a sentence that begins at `start` tells on of it, without a subject of its own."""
    if _GOES_ON.match(text, start) is not None:
        return True
    return _NOW.match(text, start) is not None and _STARTED.match(text, u.span[1]) is not None


def _holds(case: Case) -> bool:
    """Whether the theme stands over the claim, wherever its paragraph speaks of it, if nothing else does."""
    theme = case.scene.theme
    if theme is None or theme.echoes:
        return False
    return not is_background(case.site, case.start, case.scenes.undertakings, theme)


def _takes_up(text: str, start: int, u: Undertaking) -> bool:
    """Whether a sentence opens with the last word of what was named before, or points back to it: 平台…, 该险种…."""
    if text.startswith(_last_word(u), start):
        return True
    points = _POINTS.match(text, start)
    return points is not None and points[1] in u.name[-_TAIL:]


def _last_word(u: Undertaking) -> str:
    """By which the text takes it up: 平台 of what is called so, 条例 of a document."""
    return u.head or (_TITLED.sub("", u.name)[-2:] if u.kind == "titled" else u.name)


def _is_during(text: str, head: str, here: Sentence) -> bool:
    """Whether a sentence opens with the time of what was named before: 行动期间, 按计划，活动期间."""
    return text.find(head + "期间", here.start, min(here.end, here.start + _OPENS)) >= 0


def _is_one_of_several(text: str, u: Undertaking, before: Sentence, here: Sentence) -> bool:
    """Whether it is named side by side with others, or as one of the deeds of its sentence and then told no more of."""
    deeds = len(_DEEDS.findall(text, before.start, u.span[0])) if u.kind in _PLAIN else 0
    if deeds > 1 and not speaks(text, here, u):
        return True
    return _LISTED.match(text, u.span[1]) is not None
