"""The phrase that stands left or right of a figure: where it begins, where it ends, and the verb it hangs on."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from .lexicon import rows
from .model import Span
from .words import boundaries

# What may stand between the name of a figure and the figure; each must be a word of its own.
LINKS = (
    "达到 达成 达 高达 多达 可达 已达 超过 突破 为 是 有 约 近 占 仅 只 需 只需 约为 均为 成为 作为 接近 不低于 不少于 不高于 不足 不到 不超过 "
    "不得超过 不能超过 逾 超 最高 最低 最多 至少 至多 稳定 保持 维持 控制 扩大 提高 提升 增加 增长 上升 下降 降低 减少 压缩 缩短 缩减 精简 优化 调整 增 升 降 减 缩 "
    "增至 升至 降至 减至 缩至 跃升 攀升 变 改 累计 共计 总计 合计 共 总共 平均 人均 年均 分别 各 均 都 已 已经 也 又 还 就 则 再 仍 可 能 能够 将 拟 过 了 到 至 由 从 "
    "自 在 以 按 每年 全年 预计 计划 力争 大约 大概 余 多 的 这 人民币 仅有 共有 现有 最终 目前 同比 环比 较 比 上年 去年 上年同期 去年同期 一 仅为 严格 "
    "不断 逐步 稳步 进一步 大幅 显著 明显 首次 已有 另有 还有 的是 更是 高 低 多出 合 折合 加 仅剩 剩 至今 之 含 计 原则上 基本上 一般 至多为 最高为"
).split()
LINK = re.compile("(?:%s)$" % "|".join(sorted(LINKS, key=lambda word: (-len(word), word))))
# Links that make what stands before them an indicator whose value is given.
GIVES_VALUE = frozenset(
    "达到 达成 达 高达 多达 可达 已达 超过 突破 为 是 占 约为 均为 接近 不低于 不少于 不高于 不足 不到 不超过 不得超过 不能超过 逾 超 到 至 在 增至 升至 降至 减至 缩至 仅为 更是".split()
)
# What stands at the head of a clause and names nothing that is counted.
HEAD = re.compile(
    r"(?:其中|此外|同时|另外|目前|如今|当前|截至目前|今年以来|近年来|近年|去年|今年|全年|年内|当天|当日|当年|累计|共计|总计|合计|共|已经|已|将|还|也|并|且|又|再|先后|陆续|分别|预计|计划|力争|拟|"
    r"率先|积极|全面|持续|不断|大力|深入|扎实|有序|稳步|着力|全力|各均|都|可以|可|能够|平均|全市|全省|全区|全县|全国|全州|全旗|我市|我省|我区|我县|我国|该市|该省|该区|该县|该局|该院|该校|我们|他们|这些|这一|该|"
    r"以及|及|和|与|或|、|了|着|过|的|就|则|而|即|从|由|对|向|为|在|把|将|使|让|被|给|其|等|有|“?截至[^，,]{1,12}[，,]|"
    r"(?:自|到|至|截至)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)(?:以来|期间|起|前|后)?|(?:自|到|至|截至)?(?:\d{4}年|\d{1,2}月)(?:\d{1,2}月)?(?:年?底|年?末|年?初|以来|期间|起|中|上旬|中旬|下旬|度)?|[\s，,；;：:])"
)
HARD = re.compile(r"[，,；;：:。！？!?…\n（）()【】\[\]|]|——")
OPENERS = {"）": "（", ")": "("}
TAIL = re.compile(r"(?:等|的|了|和|与|及|以及|、|，|以|并|[“‘\s]|(?<=..)[上中内里])$")
PREPOSITION = re.compile(r"在|靠|经|按照|按|根据|依据|对于|向|把|被|让|给|通过")
QUOTED = re.compile(r"“[^“”]*”|《[^《》]*》")
CLOSE = re.compile("[）)]")
FIGURES = frozenset("0123456789“《")
# Function words that end a noun phrase begun right after a figure.
ENDS = re.compile(
    r"将|已经|已|均|全部|全都|都|正在|正|在|对|向|按照|按|通过|经过|被|把|由|从|可以|可|能够|能|需要|应当|应|须|要|仍|也|又|还|再|就|则|并|且|而|以|用|同比|同|较|比|每|各自|各|不|未|没有|共|累计|总计|分别|先后|陆续|"
    r"为|是|有|达到|达|占|超过|超|约|近|仅|只|让|使|令|因|于|给|得到|得以|来自|来|去|到|以来|以上|以下|左右|进行|变|成为|相当于|相比|来说|一次|首次|再次|大部分|全面|积极|持续|大力|陆续|依次|直接|顺利|成功|主动|纷纷|基本|即时|自愿|免费|同时"
)


class Verb(msgspec.Struct, frozen=True):
    """A verb of the lexicon where it stands; `kind` is act (always a predicate) or deed (as often a noun)."""

    start: int
    end: int
    kind: str


class Left(msgspec.Struct, frozen=True):
    """What stands before a figure: the noun phrase, the verb before it, whether a link gives its value, the link's start."""

    phrase: Span | None
    verb: Verb | None
    links: tuple[str, ...]
    link_start: int

    @property
    def gives_value(self) -> bool:
        return any(link in GIVES_VALUE for link in self.links)


class Right(msgspec.Struct, frozen=True):
    """What stands after a figure: a noun phrase, or the verb phrase that says what those counted do."""

    phrase: Span | None
    predicate: Span | None
    modified: bool  # the figure is joined to it by 的
    relative: bool = False  # the noun phrase is a verb phrase closed by 的 and a noun


@cache
def _lexicon() -> tuple[re.Pattern[str], dict[str, str]]:
    kinds = {verb: kind for verb, kind, _ in rows("verbs.tsv")}
    return re.compile("|".join(sorted(map(re.escape, kinds), key=lambda verb: (-len(verb), verb)))), kinds


class Stretch(msgspec.Struct):
    """A stretch of text with the edges of its words."""

    text: str
    start: int
    end: int

    @property
    def edges(self) -> frozenset[int]:
        return boundaries(self.text[self.start : self.end])

    def is_word(self, start: int, end: int) -> bool:
        edges = self.edges
        return start - self.start in edges and end - self.start in edges

    def is_function(self, at: int) -> bool:
        """Whether a function word or an adverb begins here."""
        match = ENDS.match(self.text, at, self.end)
        return bool(match and self.is_word(*match.span()))

    def verbs(self, start: int, end: int) -> list[Verb]:
        """The verbs of the lexicon that are words of their own and stand in no quotes."""
        pattern, kinds = _lexicon()
        quoted = [m.span() for m in QUOTED.finditer(self.text, self.start, self.end)]
        return [
            Verb(m.start(), m.end(), kinds[m[0]])
            for m in pattern.finditer(self.text, start, end)
            if self.is_word(*m.span()) and not any(opening < m.start() < closing for opening, closing in quoted)
        ]


def before(text: str, start: int, end: int) -> Left:
    """Read the stretch that ends at a figure: links off its end, then back to the last verb or break."""
    stretch = Stretch(text, start, end)
    links: list[str] = []
    here = end
    while here > start:
        match = LINK.search(text, max(start, here - 6), here)
        if text[here - 1].isspace():
            here -= 1
        elif match and stretch.is_word(match.start(), here):
            links.append(match[0])
            here = match.start()
        else:
            break
    edge = _left_edge(text, start, here)
    least = 4 if GIVES_VALUE & set(links) else 2  # 率 or 就业 alone name nothing: the verb belongs to the name
    found = [verb for verb in stretch.verbs(edge, here) if verb.kind == "act" and verb.end <= here - least]
    verb = found[-1] if found else None
    head = verb.end if verb else edge
    for match in PREPOSITION.finditer(text, head, here - least):
        if stretch.is_word(*match.span()):
            head = match.end()
    head = _strip(stretch, head, here)
    closing = [v for v in stretch.verbs(head, here) if v.end == here]
    return Left((head, here) if here > head else None, verb or (closing[-1] if closing else None), tuple(links), here)


def after(text: str, start: int, end: int, *, counted: bool = False) -> Right:
    """Read the stretch that begins at a figure's end: a noun phrase up to the next verb or break, or a verb phrase.

    With `counted` a noun must follow, as after a classifier: in `8个续建项目` the verb belongs to the name.
    """
    stretch = Stretch(text, start, end)
    here = start
    modified = text.startswith("的", here)
    here += modified
    stop = _right_edge(text, here, end)
    if here >= stop or text[here] in "、和与及或":
        return Right(None, None, modified)
    marks = [v.start for v in stretch.verbs(here, stop) if v.kind == "act" or text[v.end : v.end + 1] in FIGURES]
    marks += [m.start() for m in ENDS.finditer(text, here, stop) if stretch.is_word(*m.span())]
    marks.sort()
    if marks and marks[0] == here:
        last = text.rfind("的", here, stop)
        if last > here and stop - last > 2:  # 投资超10亿元的项目
            return Right((here, stop), None, modified, relative=True)
        marks = [mark for mark in marks if mark > here + 3] if counted and not stretch.is_function(here) else []
        if not counted or stretch.is_function(here):
            return Right(None, (here, stop), modified)
    first = marks[0] if marks else stop
    finish = _list_end(stretch, here, first)
    while finish > here and (tail := TAIL.search(text, here, finish)) and stretch.is_word(*tail.span()):
        finish = tail.start()
    return Right((here, finish) if finish > here else None, (first, stop) if first < stop else None, modified)


def _list_end(stretch: Stretch, start: int, stop: int) -> int:
    """The end of a list of nouns: at the comma after which a verb or nothing but a further figure follows."""
    depth = 0
    for match in re.finditer(r"[（(“《]|[）)”》]|、", stretch.text[start:stop]):
        at = start + match.start()
        depth += 1 if match[0] in "（(“《" else -1 if match[0] in "）)”》" else 0
        if match[0] == "、" and depth <= 0:
            head = [verb for verb in stretch.verbs(at + 1, stop) if verb.start == at + 1]
            if head or stop == stretch.end or at + 1 == stop:
                closing = stretch.text.find("等", at, stop - 1)
                return stop if closing > 0 else at
    return stop


def _left_edge(text: str, start: int, end: int) -> int:
    """The end of the last break before `end`; a bracket that opens and closes on the way is no break."""
    here = end
    while here > start:
        at = max((m.start() for m in HARD.finditer(text, start, here)), default=-1)
        if at < 0:
            return start
        opener = OPENERS.get(text[at])
        opening = text.rfind(opener, start, at) if opener else -1
        if opening < 0 or at - opening > 12:
            return at + 1
        here = opening
    return start


def _right_edge(text: str, start: int, end: int) -> int:
    """The next break after `start`; a short bracket inside a name is none."""
    match = HARD.search(text, start, end)
    while match and match[0] in "（(" and match.start() > start:
        close = CLOSE.search(text, match.end(), min(end, match.end() + 12))
        if not close:
            break
        match = HARD.search(text, close.end(), end)
    return match.start() if match else end


def _strip(stretch: Stretch, start: int, end: int) -> int:
    """Pass over what names nothing at the head of a stretch; each word passed is a word of its own."""
    while match := HEAD.match(stretch.text, start, end):
        if not stretch.is_word(start, match.end()):
            break
        start = match.end()
    return start
