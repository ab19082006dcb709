"""The named undertakings of one paragraph: what is a name, where it begins, how sure its form makes it.

Chinese news prose names an undertaking in three ways that can be told by form: 《…》 around a document; “…” around a
coined name, with or without a head word behind it; a head word with its modifiers (养老服务改革试点).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ..model import Span
from ..words import is_doing
from .against import AGAINST, fought
from .aside import is_aside, is_some
from .coined import HELPS, coined
from .edges import HALF, LONGEST, Edges, Spans, behind_places, joined, numbered, opened
from .fields import own
from .form import behind_deed, is_none, is_place
from .marks import belongs, in_set, is_speech, is_whole, marked, sureness, with_noun
from .roles import (
    FAR,
    governed_from_afar,
    held_before,
    is_answer,
    is_bare,
    is_pointed_at,
    is_topic,
    which_of_row,
)
from .together import are_two, objects, one_of, several
from .torn import is_torn
from .undertaking import DEEDS, FUNDS, PAID, Kind, Undertaking
from .vocabulary import GOVERNS, INNER, words

# A version in brackets at the end of a document's title.
_VERSION = re.compile(r"[（(][^（）()]*[）)]$")
# What is done with an undertaking that is named right before.
_BEGUN = ("签约", "招标", "建设", "集中开工", "集中签约", "集中竣工")
# What is done by a standard that is named: 按照空气质量指数评价.
_JUDGES, _BY = ("评价", "考核", "认定", "检查", "审查"), re.compile("[按依参对]照|根据|依据|按|通过了?")
_TOGETHER = ("相结合", "结合", "相融合", "融合", "相衔接", "衔接")  # 把甲工程与乙工程相结合: they are two
_AGAIN = frozenset("再共还又已将拟")  # 月底又组织采购会: before a verb that is one, and no part of a name
# What is built by the way, two halves or not; what is paid, each by itself: 扩岗补助和社保补贴.
_APART = ("机制", "体系", "制度", "网络", *PAID)
_LAYS_DOWN = ("提出", "明确", "规定", "要求")  # what a document does
_BYLINE = re.compile("(?:本报|见习|实习)?(?:记者|通讯员)")
_DATELINE = re.compile("(?:日专?电|社[^，。；]{2,8}电|^据?本报[^，。；]{0,8}讯)$")  # 新华社渔港6月1日电（李明）
_UNBROKEN = re.compile(r"[^\W0-9的和与及等并将把为对在了]+")
_ONCE = "一次性"  # opens the name of what is paid, whatever verbs it holds: 一次性吸纳渔工补贴
_TOOLS = ("机制", "平台", "系统", "模式")  # close a coined name; by means of them something is done
_ENDS, _WHOM = frozenset("，。；"), frozenset("给对向")  # where a clause ends; 给渔运公司补贴: what is done for whom
_YARDSTICK = re.compile("(?:年度|全年|当年)?(?:目标|任务|指标)")  # 完成民生工程年度任务: by what is done one is judged
_FAR, _PAID = 12, 5  # so far behind 暨 a verb may stand in a name; characters of the name of what is paid
_EVENTS = ("活动", "行动")  # what is paid at one is part of its name: 案款集中发放|活动
_EVENT, _SHORT, _THIS = "活动", 4, ("本次", "此次")  # 本次捐助活动 is of before
_ANY = ("各类", "各种", "各式", "多种", "各项")  # 开展各类渔港活动: whatever there is of the kind


class Passage:
    """A stretch of text of one paragraph, whose names are looked for where they are asked for."""

    __slots__ = ("_closed", "_edges", "_groups", "_opens", "_text", "end", "start")

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self.start, self.end = text, start, end
        self._edges = Edges(text, start, end)
        self._groups = marked(text, start, end)
        self._opens = [opening for opening, _ in self._groups]
        self._closed = text.find("）", start, end) >= 0 or text.find(")", start, end) >= 0

    def names(self, start: int, end: int, bare: list[Span]) -> list[Undertaking]:
        """The undertakings named in `[start, end)`; the bare head words there are added to `bare`."""
        places = [match.span() for match in words().heads.finditer(self._text, start, end)]
        found = list(self._headed(places, bare)) if places else []
        taken = Spans([u.span for u in found])
        found += objects(self._text, self._edges, start, end, taken)
        if self._groups:
            groups = self._groups[bisect_left(self._opens, start) : bisect_left(self._opens, end)]
            # “出生一件事”“身后一件事”联办 holds both
            groups = [g for g in groups if not taken.reach(g[0], g[1])]
            coined = list(self._marked(groups, {u.span[0] for u in found}))
            wholes = [u.span for u in coined if u.kind == "quoted"]
            found = [u for u in found if not any([s <= u.span[0] and u.span[1] < e - 1 for s, e in wholes])] + coined
        if (lists := list(several(self._text, start, end))):
            whole = Spans([u.span for u in lists])
            found = [u for u in found if not whole.reach(u.span[0] + 1, u.span[1])] + lists
        return [u for u in found if not is_aside(self._text, self.start, u.span)]

    def at(self, start: int, end: int) -> Undertaking | None:
        """The undertaking whose head word stands at `[start, end)`."""
        u = next(self._headed([(start, end)], []), None)
        return None if u is None or is_aside(self._text, self.start, u.span) else u

    def _marked(self, groups: list[Span], taken: set[int]) -> Iterator[Undertaking]:
        """《documents》 and “coined names” that stand alone."""
        text, edges = self._text, self._edges
        for start, end in groups:
            mark = text[start]
            if mark == "《":
                if (document := self._document(start, end)) is not None:
                    yield document
            elif mark in "“‘「" and start not in taken and not is_speech(text[start:end]):
                yield one_of(text, edges, start, end) or coined(text, edges, self.start, start, end)

    def _document(self, start: int, end: int) -> Undertaking | None:
        """What is titled so, if its title ends as those of documents do."""
        text, name, lexicon = self._text, self._text[start:end], words()
        title = _VERSION.sub("", name[1:-1]) if name[-2] in "）)" else name[1:-1]
        if not title.endswith(lexicon.documents):
            return None
        governed = self._edges.governs(start) or text.startswith(_LAYS_DOWN, end)
        topical = is_topic(text, self._edges, start, end)
        return Undertaking(name, name, (start, end), "titled", 3, governed, in_set(text, end), topical=topical)

    def _headed(self, places: list[Span], bare: list[Span]) -> Iterator[Undertaking]:
        """Names that end in the head words at `places`; of several that begin together, the longest."""
        text, weights = self._text, words().weights
        longest: dict[int, tuple[int, str, int]] = {}
        begins: dict[int, int] = {}
        for at, stop in places:
            found = self._beginning(at, stop)
            if found is None or is_torn(text, at, stop):
                continue
            edge, begin = found
            head = text[at:stop]
            if begin == at and head not in words().whole and (which := held_before(text, self.start, at)):
                edge = begin = max(self._edge(which) or 0, which - _FAR)  # 临江市第六届|运动会
            if begin == at and head not in words().whole:
                if is_bare(text, self.start, at, weights[head]):
                    bare.append((at, stop))
                continue
            if weights[head] < 2 and text[begin] == "“" and is_whole(text, begin, at):
                continue  # “煤改电”用户取暖
            before = begins.get(edge - 1)
            joins = before is not None and text[edge - 1] in "和与及" and not text.startswith(_TOGETHER, stop)
            joins = joins and not are_two(text, (before or 0, edge - 1), (edge, at), head)
            if before is not None and joins and not (text[before - 1] == "、" and weights[longest[before][1]] > 2):
                begin = edge = before  # but the last two of 甲工程、乙工程和丙工程 are two
            if begin in longest and longest[begin][0] == at:
                done = weights[head] < 2 <= weights[longest[begin][1]] and in_set(text, stop)
                if done or head in _BEGUN:
                    continue  # 数字港项目签约, 技改政策减税3亿元: what is done with it, not part of its name
            longest[begin] = (stop, head, edge)
            begins[stop] = begin
        for begin, (stop, head, edge) in longest.items():
            begin = behind_deed(text, own(text, begin, stop), stop - len(head))
            if not is_none(text[begin:stop], head):
                yield self._judged(begin, stop, head, edge)

    def _beginning(self, at: int, stop: int) -> tuple[int, int] | None:
        """Behind what the name begins that ends in the head word at `[at, stop)`, and where; None if too far off."""
        text, edges = self._text, self._edges
        edge = self._edge(at) if self._closed or self._groups else edges.last(at)[0]
        if edge is None or stop - edge > LONGEST:
            return None
        edge = numbered(text, edges, edge)
        head = text[at:stop]
        if head in PAID and (once := text.rfind(_ONCE, max(self.start, at - LONGEST), at)) >= 0:
            edge = once if _UNBROKEN.fullmatch(text, once, at) else edge
        edge = behind_places(text, edge, at)
        begin = opened(text, edge, at)
        behind = edge == at or text[edge:at] in DEEDS
        if behind and head not in words().whole and (verb := edges.inner(edge, event=head.endswith(_EVENTS))):
            # 老旧管网更新工程, 老旧管网更新|改造工程: the verb is part of the name
            wider = self._edge(edge - verb)
            edge = edge if wider is None or text[edge - verb - 1] in _AGAIN else numbered(text, edges, wider)
            begin = opened(text, edge, at)
        if head.endswith(_EVENTS) and (deed := self._deed_held(edge)):
            edge = begin = deed
        if begin == at - 1 and head in words().whole:
            begin = at  # 市惠民保: a letter tells no more
        if (also := text.rfind("暨", max(self.start, edge - _FAR), at)) > 0 and _UNBROKEN.fullmatch(text, also, at):
            # 渔家关爱工程暨金融支持|渔船更新项目, 成果展示|暨退赃活动: both are one
            ended, length, _ = edges.last(also)
            edge = self._edge(also - length * (ended == also)) or edge
            begin = opened(text, edge, at)
        if head.endswith(AGAINST) and not edges.governs(edge) and (fights := fought(text, self.start, edge)):
            edge = begin = fights
        if text[begin] == "“" and text.find("”", begin, stop) < 0:
            begin += 1  # “项目投资3亿元，…: what is said begins so
        if text[edge - 1] in "和与及、":
            if text[edge - 1] != "、" and edge < begin == at:
                # 湿地保护与修复工程
                wider = self._edge(edge - 1) or edge
                edge = wider if edge - wider >= HALF[0] else edge  # but 目标和重点项目 is no name
                begin = opened(text, edge, at)
            elif at - begin > 1 and not head.endswith(_APART) and (left := joined(text, edges, edge)) is not None:
                # 薄弱环节改善与能力提升项目
                edge, begin = left, opened(text, left, at)
        return edge, begin

    def _deed_held(self, edge: int) -> int:
        """Where a name begins that tells the deed that is carried out: 开展|推广渔具活动; 0 if none is."""
        text, edges = self._text, self._edges
        verb = edge - edges.inner(edge)
        begin, _, sense = edges.last(verb)
        also = begin == verb or is_doing(text[begin:verb])  # 开展|宣传学习先进渔民活动
        return begin if verb < edge and sense in GOVERNS and also else 0

    def _judged(self, begin: int, stop: int, head: str, edge: int) -> Undertaking:
        """The name in `[begin, stop)` behind an edge, by its form and by what its clause makes of it."""
        text, edges, weight = self._text, self._edges, words().weights[head]
        name, opens, (ended, _, sense) = text[begin:stop], edge, edges.last(edge)
        if sense in ("counts", "") and (which := which_of_row(text, edges, edge)) is not None:
            (ended, _, sense), opens = edges.last(which), which
        counted = (sense == "counts" and ended == edge) or in_set(text, stop)
        judged = head in _JUDGES and _BY.search(text, max(self.start, begin - 5), begin + 1) is not None
        judged = judged or (head in PAID and text[begin - 1 : begin] in _WHOM and text[stop : stop + 1] in _ENDS)
        judged = judged or (name[0] != "“" and text.endswith(_ANY, 0, begin)) or is_some(text, begin, stop, head)
        judged = judged or (head == _EVENT and stop - begin == _SHORT and text.endswith(_THIS, 0, begin))
        sure = 0 if judged or is_place(text, begin, stop, head) else sureness(name, head)
        kind: Kind = "headed" if weight > 1 else "activity"
        paid = sense == "pays" and name.endswith(PAID) and len(name) >= _PAID
        funded = sense == "pays" and text.startswith(FUNDS, stop)
        governed = sense == "governs" or (sense == "carries" and weight > 1)
        governed = governed or paid or funded or is_answer(text, begin, stop)
        governed = governed or governed_from_afar(text, edges, edge, stop)
        if governed and not counted and head in DEEDS:
            sure = max(sure, 2)  # 开展了节水改造，…
        topical = sure > 0 and not counted and is_topic(text, edges, opens, stop)
        governed = governed and _YARDSTICK.match(text, stop) is None
        return Undertaking(name, name, (begin, stop), kind, sure, governed, counted, head, topical)

    def hard(self, at: int) -> int:
        """Where the last word or mark before a place ends that can be no part of a name."""
        end, length, sense = self._edges.last(at)
        while sense in INNER:
            end, length, sense = self._edges.last(end - length)
        return end

    def is_bare(self, at: int) -> bool:
        """Whether nothing stands before the head word at `at` that says which."""
        return self._edges.before(at) == at or is_pointed_at(self._text, self.start, at)

    def _is_one_name(self, coined: Span, head: int) -> bool:
        """Whether what a verb takes goes on from a coined name to a head word: 开展“春雨”欠薪集中发放活动."""
        (start, end), text = coined, self._text
        if not (text[start] == "“" and end < head <= end + FAR and _UNBROKEN.fullmatch(text, end, head)):
            return False
        whole = text.startswith(_TOOLS, end) or HELPS.match(text, end) is not None or not belongs(text, start, end)
        return not whole and self._edges.governs(start)

    def _behind_verb(self, group: Span, head: int) -> int:
        """Where a name begins with a verb between what stands in marks and its head word."""
        (opening, closing), (edge, length, sense) = group, self._edges.last(head)
        inner = sense in INNER and edge - length == closing  # “护苗”集中整治行动
        if inner and self._text[opening] in "（(":
            return self._edges.before(opening)  # 东港二中（原渔港中学）|迁建项目
        return opening if inner or self._is_one_name(group, head) else edge

    def _edge(self, head: int) -> int | None:
        """Where the word or mark ends behind which the name with its head word at `head` begins."""
        text, (edge, length, _) = self._text, self._edges.last(head)
        # What stands in marks before the head word belongs to the name whole; a mark still open begins it.
        index = bisect_right(self._opens, head) - 1
        if index >= 0 and edge < self._groups[index][1]:
            opening, closing = self._groups[index]
            if opening < head < closing:
                if text[opening] == "《" or closing - opening <= 18:
                    return None
                edge = max(edge, opening + 1)
            elif closing <= head:
                if text[opening] in "（(":
                    signed = _BYLINE.match(text, opening + 1) or _DATELINE.search(text, self.start, opening)
                    edge = closing if signed else self._edges.before(opening)
                elif text[opening] in "“‘" and belongs(text, opening, closing):
                    edge = with_noun(text, self._edges, opening, closing)
                    while text[edge - 1] == "”" and index and self._groups[index - 1][1] == edge:
                        # “出生一件事”“身后一件事”联办
                        index, edge = index - 1, self._groups[index - 1][0]
                else:
                    edge = closing
        elif index >= 0 and length > 1:
            edge = self._behind_verb(self._groups[index], head)
        if self._closed:
            stray = max(text.rfind("）", edge, head), text.rfind(")", edge, head))
            if stray >= 0 and text.find("(", edge, stray) < 0 and text.find("（", edge, stray) < 0:
                edge = stray + 1
        return edge
