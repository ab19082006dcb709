"""What stands around the articles of a page, told by what stands beside it.

Between two texts stand headlines, and with them names of columns and papers; below the last one stand lists of other
articles, what readers said, and what the site says for itself.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ..divisions import LEVELS
from .block import TEXTS, Block, Kind
from .columns import SITES, is_column, of_column_words, trimmed
from .creditlines import BULLET
from .digests import LABEL as DIGEST
from .furniture import HAN, RETOLD
from .people import are_people
from .printed import is_outlet, labels, words
from .sitewords import is_notice, site_words, welcomes
from .strangers import FEW, OUTLET_LONGEST, drop_strangers, pairs_told, runs, share
from .wording import REST

TEXT = frozenset(("body", "opening", "excerpt", "closing", "signed"))
BEGINS = frozenset(("opening", "signed"))
HEADINGS = frozenset(("heading", "label", "name"))
FURNITURE = frozenset(("edition", "masthead", "credit", "editor", "footer"))
WELCOME, CLICK = 24, 40  # letters of a site's greeting, and of its call to click
HEAD_LONGEST = 12  # letters of 版权声明 above what it says
AROUND = 6000  # letters of the page above and below a headline that tell whether a line's end parts a word
TEASER = 160  # letters of what the site puts below an article
# Who issued a notice, below its headline: 江城县统计局
ISSUER = re.compile(rf"{HAN}{{1,8}}?[{LEVELS}]{HAN}{{0,12}}(?:局|委员会|办公室|厅|政府|法院|检察院)")
ENDING = frozenset(("closing", "end", "editor"))
NEWS = ("新闻", "简讯", "快讯", "短讯")  # so end columns' names that are no headlines, even above a text alone
LABELLED: dict[str, Kind] = {"source": "edition", "editor": "editor", "writer": "signed"}
COMMENTED = re.compile("(?:最新|网友)评论[^，。]*[0-9]+ *[位条名]|[0-9]+ *条评论$")  # 最新评论共有 0 位网友发表了评论


def set_apart(text: str, found: list[Block]) -> None:
    """Take what is no headline from among the headlines, and what is no article from below the last one."""
    for line in found:
        asks = line.kind == "body" and line.size <= HEAD_LONGEST and text[line.end - 1] in "：:"
        invites = asks and site_words().search(text, line.start, line.end) is not None
        if invites or (line.kind == "body" and _exclaims(text[line.start : line.end])):
            line.kind = "credit"  # 更多精彩请点击：
    for above, line in pairwise(found):
        _read_on(text, above, line)
        if above.kind == "masthead" and text.startswith("专栏", line.start):
            above.kind = "edition"  # 第1版(要闻) / 专栏：, above each article of a paper's archive
        short = above.kind == "body" and line.kind == "heading" and above.size <= HEAD_LONGEST
        if short and text[above.end - 1] in "：:":
            above.kind = "heading"  # 江城县： / 学校多了三所
        if above.kind == "label" and line.kind == "masthead":
            above.kind = "credit"  # 导读 / 山区小学有了热午餐……2版
    _drop_retold(text, found)
    drop_strangers(text, found)
    top = 0
    for index, block in enumerate([*found, None]):
        if block is None or block.kind in TEXT:
            if index > top:
                _sort_out(text, found, top, index)
            top = index + 1
    _drop_below(text, found)


def _exclaims(line: str) -> bool:
    """Whether a site greets in the line, or calls: 欢迎光临江城网!, 已经是最后一期了哦！"""
    calls = len(line) <= WELCOME and line[-1] in "!！" and line.lstrip("-• ").startswith(welcomes())
    return calls or (len(line) <= CLICK and line in words("click"))


def _drop_retold(text: str, found: list[Block]) -> None:
    """Drop 原标题：… where a headline stands above it, or a text above and the next headline below."""
    for run in runs(found):
        heads = [block for block in run if block.kind == "heading"]
        below = run[0] is not found[0] and len(heads) > 1
        for block in heads[not below :]:
            if text.startswith(RETOLD, block.start):
                block.kind = "credit"


def _read_on(text: str, above: Block, line: Block) -> None:
    """Give a label that stands alone its value, which the site put on the next line: 来源： / 王小明."""
    if line.kind not in ("heading", "name") or text[above.end - 1] not in ":：":
        return
    sort = labels().get(text[above.start : above.end - 1].strip(), "")
    value = text[line.start : line.end]
    if sort in LABELLED and (is_outlet(value) or are_people(value, 0, len(value))):
        line.kind = LABELLED[sort]
        line.byline = (line.start, line.end) if line.kind == "signed" else None


def _sort_out(text: str, found: list[Block], top: int, end: int) -> None:
    """Of the lines between two texts, from the last one up: what stands above a headline may be a column or a paper."""
    headed = False
    several = sum(block.kind in HEADINGS for block in found[top:end]) > 1
    bulleted = end < len(found) and text[found[end].start] in BULLET
    for index in range(end - 1, top - 1, -1):
        block = found[index]
        if block.kind not in HEADINGS:
            continue
        line = text[block.start : block.end]
        rest = index > top and found[index - 1].kind in HEADINGS and not block.gap
        rest = rest and (block.size < REST or _parts_word(text, found[index - 1].end - 1, block.start))
        column = not rest and headed and is_column(line)
        column = column or (not several and line.endswith(NEWS) and of_column_words(line))
        issuer = index > top and not headed and ISSUER.fullmatch(line) is not None
        column = column or ((headed or bulleted) and DIGEST.match(line) is not None)
        if column or issuer or is_notice(text, block) or (several and _is_paper(line, found, index)):
            block.kind = "credit"
        elif block.kind == "heading":
            headed = headed or not line.startswith("—")  # a subtitle needs its headline
            block.start, block.end = trimmed(text, block.start, block.end)


def _parts_word(text: str, last: int, first: int) -> bool:
    """Whether the end of a headline's line parts two letters that the text around has together: …推进宣传 / 教育"""
    return text.find(text[last] + text[first], max(0, last - AROUND), first + AROUND) >= 0


def _is_paper(line: str, found: list[Block], index: int) -> bool:
    """Whether a line names a paper or a site: at the top of the page, or beside the day or what else is furniture."""
    if len(line) > OUTLET_LONGEST or not (is_outlet(line) or SITES.fullmatch(line)):
        return False
    return not index or any(block.kind in FURNITURE for block in found[index - 1 : index + 2])


def _drop_below(text: str, found: list[Block]) -> None:
    """Drop the lists and notices below an article, to the page's end or to the next article that says it begins."""
    end = _teasers(text, found)
    begins = max((index for index, block in enumerate(found[:end]) if block.kind in BEGINS), default=0)
    texts = [index for index, block in enumerate(found[:end]) if block.kind in TEXT]
    first = texts[0] if texts else len(found)
    last = max((index for index in texts if not is_notice(text, found[index])), default=first)
    listed = False
    for index in range(max(first + 1, begins), len(found)):
        block = found[index]
        line = text[block.start : block.end]
        notice = is_notice(text, block)
        if not listed and block.size <= HEAD_LONGEST:
            head = _bare(text, block)
            # 版权声明 or 网友评论 alone: all that follows; 相关新闻: where no text follows
            alone = notice and "：" not in head  # not 转载请注明来源：江城网
            listed = alone or head in words("comment") or (index >= last and head in words("related"))
        listed = listed or COMMENTED.match(line) is not None
        if listed or notice or (block.kind == "heading" and line in words("related")):
            block.kind, block.byline = "credit", None
    _drop_behind_end(text, found)


def _bare(text: str, block: Block) -> str:
    """The words of a line above a list, without the mark that points to it: 相关新闻 >>"""
    return text[block.start : block.end].rstrip("：: >＞")


def _teasers(text: str, found: list[Block]) -> int:
    """Where the beginning of another article stands, below 新闻推荐 and cut off: …; no long text comes behind it."""
    for index in range(len(found) - 1, -1, -1):
        block = found[index]
        if block.kind in TEXTS and block.size > TEASER:
            break
        if _bare(text, block) in words("related"):
            told = found[index + 1 : index + 3]  # the first may be its headline
            if any(text.endswith(("...", "…"), below.start, below.end) for below in told):
                return index
    return len(found)


def _drop_behind_end(text: str, found: list[Block]) -> None:
    """Drop what the site put behind the end of the last article: a few words that share next to nothing with it."""
    first = next((i for i, block in enumerate(found) if block.kind in TEXTS), len(found))
    end = max((i for i, block in enumerate(found) if block.ends or block.kind in ENDING), default=len(found))
    if end < first:
        return  # (来源:江城日报) above the text
    behind = found[end + 1 :]
    bodies = [block for block in behind if block.kind == "body"]
    if not bodies or max(block.size for block in bodies) > TEASER or any(block.kind == "opening" for block in behind):
        return
    told = pairs_told(text, found[: end + 1])
    listed = any(_bare(text, block) in words("related") for block in behind)
    for block in bodies:
        sited = listed or site_words().search(text, block.start, block.end) is not None
        if not sited or share(text[block.start : block.end], told) > FEW:
            return
    for block in bodies:
        block.kind = "credit"
