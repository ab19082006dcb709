"""What holds for every text: places are true, nothing raises, the same text gives the same claims, time stays linear."""

import json
import pickle
import re
import time
from datetime import date

import jsonschema
import pytest
import regex
from conftest import ROOT, SEEDS, extracted
from hypothesis import example, given
from hypothesis import strategies as st

from xining_extract import extract, quantities, schema, segment
from xining_extract.page.layout import repair
from xining_extract.visible import see

# Repairs that drop white space alone; the others also drop characters that the page shows twice or should not show.
BLANK_STEPS = {"unwrap", "letter_spacing", "space"}


def inked(text):
    """The text without white space and what is not seen."""
    return regex.sub(r"[\s\p{Default_Ignorable_Code_Point}]", "", text)


def rewritten(text):
    """The spans of the repairs that drop more than white space."""
    seen = see(text)
    spans = [step.span for step in repair(seen.text if seen else text).steps if step.name not in BLANK_STEPS]
    return [seen.span(*span) for span in spans] if seen else spans


def is_within(short, long):
    """Whether `short` is `long` with characters left out."""
    rest = iter(long)
    return all(character in rest for character in short)


def parts(claim):
    """Every part of a claim that stands in the text."""
    yield claim
    yield claim.quantity
    yield from filter(None, (claim.metric, claim.period, claim.program, claim.department))


def assert_places_are_true(result):
    text = result.text
    steps = rewritten(text)

    def assert_true(span, shown):
        start, end = span
        assert 0 <= start < end <= len(text)
        stands = inked(text[start:end])
        if any(start < last and first < end for first, last in steps):
            assert is_within(inked(shown), stands)
        else:
            assert inked(shown) == stands

    articles = {article.id: article for article in result.articles}
    assert len(articles) == len(result.articles) and len({claim.id for claim in result}) == len(result)
    for claim in result:
        assert claim.article in articles and claim.reporters == articles[claim.article].reporters
        for part in parts(claim):
            assert_true(part.span, part.text)
    for article in result.articles:
        assert all(0 <= start < end <= len(text) for start, end in (*article.spans, *article.title_spans))
        for reporter in article.reporters:
            assert_true(reporter.span, reporter.name)
        if article.dateline:
            assert_true(article.dateline.span, article.dateline.text)


def assert_claims_cover_quantities(result):
    for claim in result:
        (start, end), (first, last) = claim.span, claim.quantity.span
        assert start <= first and last <= end


def assert_values_fit_modifiers(found):
    for quantity in found:
        value, low, high = quantity.value, quantity.low, quantity.high
        if quantity.unit == "比" and value is None:
            continue
        expected = {
            "exact": (value, value),
            "approx": (None, None),
            "over": (value, None),
            "at_least": (value, None),
            "under": (None, value),
            "at_most": (None, value),
            "nearly": (None, value),
        }
        if quantity.modifier == "range":
            assert value is None and low <= high
        else:
            assert value is not None and (low, high) == expected[quantity.modifier]


def test_places_on_seed_pages_are_true(seed):
    assert_places_are_true(extracted(seed))
    assert_claims_cover_quantities(extracted(seed))


def test_values_on_seed_pages_fit_their_modifiers(seed):
    assert_values_fit_modifiers(claim.quantity for claim in extracted(seed))


def test_claims_stand_in_their_article(seed):
    result = extracted(seed)
    spans = {article.id: article.spans for article in result.articles}
    for claim in result:
        start, end = claim.quantity.span
        assert any(first <= start and end <= last for first, last in spans[claim.article])


# --- pages made up: sentences of news, set in columns with all that a layout does to them ---

PLACES = st.sampled_from(["安远市", "临河区", "全市", "我市", "云岭县", "省"])
BODIES = st.sampled_from(["民政局", "教育局", "水务集团", "第一医院", "市场监管部门", "“暖阳”志愿服务队"])
TIMES = st.sampled_from(["去年", "2024年", "今年以来", "截至10月底", "前三季度", "“十四五”期间", "到2026年", ""])
VERBS = st.sampled_from(["新建", "累计发放", "改造", "惠及", "将投资", "力争完成", "同比增长", "压减", "服务"])
NOUNS = st.sampled_from(["口袋公园", "养老服务设施", "补贴资金", "老旧小区", "困难群众", "学位", "签约率", "排水管网"])
UNITS = st.sampled_from(["个", "所", "万元", "亿元", "公里", "人次", "户（次）", "%", "个百分点", "平方米", "元/月", "倍"])
BEFORE = st.sampled_from(["", "", "约", "近", "超过", "不低于", "突破"])
AFTER = st.sampled_from(["", "", "以上", "左右", "余", "以内"])
NUMBERS = st.one_of(
    st.integers(2, 10**7).map(str),
    st.integers(1000, 10**7).map("{:,}".format),
    st.decimals(0, 10**4, places=2, allow_nan=False, allow_infinity=False).map(str),
    st.sampled_from(["三百", "两千五百", "十二", "一点五", "百", "几十", "１２", "七八", "3至5", "三分之一", "近半"]),
)


@st.composite
def sentences(draw):
    subject = draw(PLACES) + draw(st.one_of(st.just(""), BODIES))
    programme = draw(st.sampled_from(["", "实施“清泉行动”，", "根据《暖心工程实施方案》，", "通过“惠民通”平台，"]))
    facts = [
        draw(VERBS) + draw(NOUNS) + draw(BEFORE) + draw(NUMBERS) + draw(UNITS) + draw(AFTER)
        for _ in range(draw(st.integers(1, 4)))
    ]
    return draw(TIMES) + subject + programme + "，".join(facts) + draw(st.sampled_from(["。", "。", "！", "”。", ""]))


@st.composite
def articles(draw):
    body = "\n".join("".join(draw(st.lists(sentences(), min_size=1, max_size=3))) for _ in range(draw(st.integers(1, 3))))
    opening = draw(st.sampled_from(["", "本报讯（记者 王一）", "本报讯（记者王一 通讯员李二）", "新华社安远1月2日电（记者王一）"]))
    close = draw(st.sampled_from(["", "（记者 王一）", " (实习记者 李二)", "（完）"]))
    headline = draw(st.sampled_from(["", "民生实事暖民心\n", "清泉行动见成效\n——安远市惠民一年\n"]))
    return headline + opening + body + close


def wrapped(text, width, indent):
    """The text in a column so wide, the paragraphs indented."""
    lines = [(indent + line)[at : at + width] for line in text.split("\n") for at in range(0, len(indent + line), width)]
    return "\n".join(lines)


# What is set as one: a number, a Latin word, a letter; a stop hangs over the column's edge.
SET_WHOLE = re.compile(r"(?:[0-9A-Za-z.]+%?|.)[，。；：！？、”’）》％]*")


def typeset(text, width):
    """The text as a compositor sets it in a column so wide: half-width letters count half, no number is cut."""
    lines, room = [""], float(width)
    for token in SET_WHOLE.findall(text):
        size = sum(0.5 if letter.isascii() else 1 for letter in token.rstrip("，。；：！？、”’）》％"))
        if size > room:
            lines.append("")
            room = float(width)
        lines[-1] += token
        room -= sum(0.5 if letter.isascii() else 1 for letter in token)
    return "\n".join(lines)


@st.composite
def pages(draw):
    """Articles in columns, with blank lines where a column breaks, spaced digits and letters, overprint and credits."""
    blocks = []
    for article in draw(st.lists(articles(), min_size=1, max_size=3)):
        if draw(st.booleans()):
            article = re.sub(r"(\d[\d,.]*)", r" \1 ", article)
        text = wrapped(article, draw(st.integers(8, 60)), draw(st.sampled_from(["", "　　", "  "])))
        if draw(st.booleans()):
            lines = text.split("\n")
            at = draw(st.integers(0, len(lines) - 1))
            damage = draw(st.sampled_from(["blank", "spaced", "overprint", "footer"]))
            lines[at] = {
                "blank": "\n" + lines[at],
                "spaced": " ".join(lines[at]),
                "overprint": "".join(2 * run for run in re.findall(r".{1,4}", lines[at])),
                "footer": lines[at] + "\n\n第 3 页\n",
            }[damage]
            text = "\n".join(lines)
        blocks.append(text)
    blocks.append(draw(st.sampled_from(["", "版面 / 王一 校对 / 李二", "责任编辑：王一"])))
    return draw(st.sampled_from(["\n\n", "\n", "\r\n"])).join(blocks)


@given(pages())
def test_places_on_generated_pages_are_true(page):
    result = extract(page)
    assert_places_are_true(result)
    assert_claims_cover_quantities(result)
    assert_values_fit_modifiers(claim.quantity for claim in result)


@given(sentences())
def test_quantities_stand_where_they_say(text):
    found = quantities(text)
    assert all(inked(text[slice(*quantity.span)]) == inked(quantity.text) for quantity in found)
    assert_values_fit_modifiers(found)
    ends = [0, *(quantity.span[1] for quantity in found)]
    assert all(end <= quantity.span[0] for end, quantity in zip(ends, found, strict=False)), "in order, apart"


# --- texts without any sense ---

PIECES = st.sampled_from(
    list("0123456789０９.,，．%％‰/:：∶～~—-－一二两三十百千万亿兆〇零几数半成分之点余多来约近超第年月日号个所元人次户公里吨度米")
    + list("“”‘’《》（）()【】〔〕[]。！？；、…·　 \n\r\t\x00\ufeff\u200b")
    + ["记者", "（记者", "本报讯", "分别", "其中", "截至", "以上", "不超过", "增长", "至", "到", "将", "我市", "工程", "行动", "讯", "电"]
)
ODD = st.one_of(
    st.text(st.characters(exclude_categories=())),
    st.lists(PIECES, max_size=80).map("".join),
    st.lists(st.one_of(PIECES, st.text(st.characters(exclude_categories=()), max_size=3)), max_size=40).map("".join),
)
SCHEMA = jsonschema.Draft202012Validator(schema.json_schema())


@given(ODD)
@example("")
@example("\ud800")
@example("\x00" * 3)
@example("9" * 5000 + "亿元")
@example("0." + "3" * 5000 + "%")
@example("一" * 5000)
@example("万亿" * 500 + "元")
@example("1/0 0/0 三分之零 ０∶０")
@example("（记者 （记者 （记者")
@example("“《【（" * 50)
@example("1e999999999元 1E5 ∞%")
@example("99年99月99日 2023年2月30日 到13月底 截至0月")
@example("观众凭门票可在剧场服务台当场领取演出的节目单，就能入场；e。\n次\n章/\nc。")
@example("（记者 三亿元）今年植树2棵。")
@example("3万0办")
@example("和田地区建成大棚30座。")
@example("2人将")
@example("花3年将")
@example("7届")
@example("是，2的在")
@example("精简（记）大体0人")
@example("水渠修好了。场长王小明介绍，今年植树30棵。")
@example("“一天能卖200多斤。”张大姐说。")
@example("目前其中同比改造100元/月的人每人每的3户左右")
@example("全市植树30棵。\n本报讯")
def test_no_text_raises(text):
    result = extract(text)
    assert_places_are_true(result)
    SCHEMA.validate(json.loads(result.to_json()))
    repr(result), result.to_records()
    segment(text)
    assert_values_fit_modifiers(quantities(text))


# What does not belong into a text but comes with it from web pages, broken decoders and old systems.
INTRUDERS = st.sampled_from(
    ["\u200b", "\ufeff", "\xad", "\u2060", "\u202e", "\u2066", "\xa0", "\u3000", "\t", "\x0c", "\x0b", "\r", "\u2028", "\x85"]
    + ["\x00", "\x1b", "\x7f", "\ud800", "\udfff", "\ufffd", "\uffff", "😀", "👨‍👩‍👧", "é", "가", "あ", "ﷺ", "𠮷", "㐀", "々", "＿"]
)


@given(st.one_of(sentences(), pages()), st.lists(st.tuples(st.floats(0, 1), INTRUDERS), min_size=1, max_size=8))
def test_intruders_break_nothing(text, intruders):
    """Unlike texts without any sense, these have claims around what is odd in them."""
    for share, character in intruders:
        at = int(share * len(text))
        text = text[:at] + character + text[at:]
    result = extract(text)
    assert_places_are_true(result)
    assert_claims_cover_quantities(result)
    assert_values_fit_modifiers(quantities(text))
    document = json.loads(result.to_json().encode("utf-8"))
    SCHEMA.validate(document)
    assert document == result.to_dict()
    assert pickle.loads(pickle.dumps(result)) == result


def facts(text):
    """The rows of the claims without their places."""
    return [{name: value for name, value in row.items() if name not in ("start", "end")} for row in extract(text).to_records()]


@pytest.mark.parametrize(
    "page",
    [
        *(pytest.param(seed.read_text(encoding="utf-8"), id=seed.stem) for seed in SEEDS),
        pytest.param("惠民实事暖人心\n\n第 3 页\n\n去年安远市新建口\n袋公园2个。", id="footer"),
    ],
)  # fmt: skip
def test_line_ends_of_windows_change_no_claim(page):
    assert facts(page.replace("\n", "\r\n")) == facts(page)


def test_typeset_sentences_keep_their_claims():
    """A sentence that stands alone says the same in a column: at most one in fifty is cut at its first line."""
    texts = [page.read_text(encoding="utf-8") for page in sorted((ROOT / "tests" / "invented").glob("*.txt"))[:40]]
    alone = [found for text in texts for found in re.findall(r"[^。“”\n]{24,90}。", text) if len(extract(found))]
    assert len(alone) > 200
    columns = [(sentence, typeset(indent + sentence, width))
               for sentence in alone[::2] for width in (14, 20, 28) for indent in ("", "　　")]
    changed = [column for sentence, column in columns if facts(column) != facts(sentence)]
    assert 50 * len(changed) <= len(columns), changed


@pytest.mark.parametrize(
    ("written", "otherwise"),
    [
        ("\n", "\r"),
        ("\n", "\u2028"),
        (" ", "\xa0"),
        ("，", "，\u200b"),
        ("1", "\u20661\u2069"),
        ("年", "\xad年\ufeff"),
    ],
)
def test_what_is_not_seen_changes_no_claim(seed, written, otherwise):
    page = seed.read_text(encoding="utf-8")
    assert facts("\ufeff" + page.replace(written, otherwise)) == facts(page)


@given(sentences(), st.sampled_from([date.min, date(1, 12, 31), date(2024, 2, 29), date(9999, 1, 1), date.max]))
def test_periods_at_the_ends_of_the_calendar(text, day):
    for claim in extract(text, published=day):
        start, end = (claim.period.start, claim.period.end) if claim.period else (None, None)
        assert start is None or end is None or date.fromisoformat(start) <= date.fromisoformat(end)


PHRASES = ["去年", "明年", "上月", "下月", "明年底", "近三年", "过去五年", "未来十年", "去年同期", "截至目前", "昨日", "明天", "上周五",
           "2月29日", "今年2月29日", "到月底", "下季度", "5000年前", "未来9999年", "0年", "9999年", "10000年", "今冬明春", "上世纪90年代"]  # fmt: skip


@pytest.mark.parametrize("day", [date.min, date(2024, 2, 29), date.max])
@pytest.mark.parametrize("phrase", PHRASES)
def test_no_phrase_of_time_raises_at_the_ends_of_the_calendar(phrase, day):
    for claim in extract(f"{phrase}，全市新建公园12个。", published=day):
        assert claim.quantity.value == 12


@pytest.mark.parametrize("text", ["增2万亿亿亿", "增长2亿亿亿亿个", f"提升{'9' * 40}个", f"增加{'9' * 29}.5个"])
def test_numbers_without_end_are_read(text):
    assert len(extract(text).claims) <= 1


@given(st.one_of(pages(), ODD))
def test_same_text_same_claims(text):
    first, second = extract(text), extract(text)
    assert first == second and first.to_json() == second.to_json()


REPEATED = [
    "完成全年9万人目标的", "9", "一", "万", "１２３,", "1.", "1-", "1至", "三分之", "约", "近近", "集团公司", "法院", " ", "\n", "\n\n", "　", "“", "”", "（", "）", "《",
    "（记者 ", "本报讯", "记者", "王一 ", "的", "市", "市民政局", "，", "。", "、", "3、", "分别", "12个、", "12个，", "增长5%，", "服务",
    "“一”行动", "工程", "去年", "2024年", "a", "A1", "全市新建公园12个。\n", "新建公园12个，", "第1页\n", "常 住 ", "版面 / ",
    "研究", "甲甲乙乙", "市民政局介绍，", "据市教育局统计，", "《方案》", "记者从市民政局获悉，", "其中，", "截至10月底，",
    "“5", "近5", "3至5", "老旧小区改造，", "改造小区9个。", "实施清淤，", "“一”“二”联办，", "农业保险赔款\n",
    "上升比例分别为14%和9%", "试点扩大到全市5个区", "东江、西江两区占比", "220千伏输电工程",
    "的有9座", "3户、", "老年食堂今年再建40个（", "宏远机床、青山电子等企业，", "（王小明 摄）\n",
    "几乎是上季的1.6倍", "应退还税费5亿元", "三年两年平均增长3%", "120座中有新建的80座，", "实施危桥改造。", "占全市新增学位近三成，", "可容纳1500人的报告厅", "在9个乡镇",
]  # fmt: skip


def seconds(text):
    """The least processor time of three runs."""
    times = []
    for _ in range(3):
        start = time.process_time()
        extract(text)
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("piece", REPEATED)
def test_time_stays_linear(piece):
    """Four times the text takes about four times as long; what is quadratic takes sixteen times.

    Claims stand before and behind, since most of what is read is read where there is a claim.
    """
    short, long = ("去年全市新建公园12个，" + piece * (size // len(piece)) + "。市民政局新建学校15所。" for size in (4_000, 16_000))
    assert seconds(long) < 9 * seconds(short) + 0.02
