"""Lines that are no article's text, and lines that only look like it."""

from __future__ import annotations

import pytest

from xining_extract.page.articles import segment
from xining_extract.page.columns import is_column, trimmed
from xining_extract.page.creditlines import line_kind
from xining_extract.page.layout import repair

LINES = [
    ("第 30 页", "footer"),
    ("第3页 共8页", "footer"),
    ("— 4 —", "footer"),
    ("Page 2 of 5", "footer"),
    ("《南江日报》（2025年3月4日 第 02 版）", "edition"),
    ("《南江日报》(2025年03月04日11版)", "edition"),
    ("南江日报 2025-03-04", "edition"),
    ("南江发布 2025-03-04 19:20 陕西", "edition"),
    ("南江州发布2024年", ""),
    ("文章插图", "masthead"),
    ("E-mail：nanjiang@example.com", "masthead"),
    ("电话：0123-4567890", "credit"),
    ("原创 南江发布 南江发布 2025年3月4日", "edition"),
    ("2025-03-04 08:30:00   来源：南江日报", "edition"),
    ("2025-03-04  来源: 南江时报 作者:", "edition"),
    ("来源:发布者:时间:2025-03-04", "edition"),
    ("来　源：南江日报　　时　间：2025-03-04", "edition"),
    ("来源: 作者: 发表时间:03-04 19:46", "edition"),
    ("版次:A03 作者:来源: 2025年03月04日", "edition"),
    ("A01 要闻 2025年3月4日 星期二 责编 赵敏 美编 钱亮 校对 孙丽", "masthead"),
    ("03版 民生新闻 2025年3月4日 星期二", "masthead"),
    ("2025年3月4日 星期二", "masthead"),
    ("星期二 2025.3.4", "masthead"),
    ("A02", "masthead"),
    ("民生新闻", "masthead"),
    ("要闻 03版", "masthead"),
    ("南江法治报/2025 年/3 月/4 日/第 002 版", "masthead"),
    ("2025年3月4日", "masthead"),
    ("第03版：民生", "masthead"),
    ("00005版:走进乡村看振兴", "masthead"),
    ("第2版:要闻·经济", "masthead"),
    ("南江日报 数字报纸", "masthead"),
    ("南江新闻网首页", "masthead"),
    ("人民网 >> 海南频道 >> 要闻", "masthead"),
    ("当前位置: 主页 > 新闻中心 > 民生", "masthead"),
    ("您的位置:首页 > 社会>", "masthead"),
    ("首页|新闻中心|电视点播|专题专栏|视听 设为首页|收藏本站", "masthead"),
    ("登录|注册", "masthead"),
    ("阅读 321", "masthead"),
    ("阅读321", "masthead"),
    ("点赞 12 评论 3 在看", "masthead"),
    ("分享到：", "masthead"),
    ("【字体：大 中 小】", "masthead"),
    ("字号：A+ A- A", "masthead"),
    ("关键词：学校 学位", "credit"),
    ("联系电话：0123-4567890", "credit"),
    ("浏览次数：321", "masthead"),
    ("版面 / 文静 校对 / 李敏", "editor"),
    ("责任编辑：李敏　版式设计：王芳", "editor"),
    ("本版责编：杨  旭  张小祯", "editor"),
    ("新闻热线：0123-4567890", "credit"),
    ("本报社址：南江市人民路3号 邮编：012345", "credit"),
    ("零售每份1.00元 南江日报社印刷厂印刷", "masthead"),
    ("每份零售价：1.50元", "credit"),
    ("中共南江市委机关报", "masthead"),
    ("一版责编 赵敏 二版责编 钱亮", "editor"),
    ("本报记者 赵敏 摄", "credit"),
    ("学生在新操场上体育课　通讯员 赵敏 摄影报道", "credit"),
    ("图为工人在安装水表。本报记者 赵敏 摄", "credit"),
    ("▲改造后的小区。（资料图）", "credit"),
    ("民生新闻A06", "masthead"),
    ("责编 桑吉 美编 娟妮 校对 文瑾", "editor"),
    ("责编 桑吉 / 美编 娟妮 / 校对 文瑾", "editor"),
    ("【编辑:李华】", "editor"),
    ("编辑:李华", "editor"),
    ("来源：南江日报", "edition"),
    ("（下转第三版）", "masthead"),
    ("山区小学有了热午餐……2版", "masthead"),
    ("夜班公交今起延长　详见A3版", "masthead"),
    ("老旧电梯换新（2版）", "masthead"),
    ("今日8版", "masthead"),
    ("农历丙戌年二月十九", "masthead"),
    ("E-mail:njrb@163.com", "masthead"),
    ("http://www.njrb.com.cn", "masthead"),
    ("NANJIANG RIBAO", "masthead"),
    ("首页 > 新闻 > 正文", "masthead"),
    ("下一篇：小区改造30个 明年完工", "masthead"),
    ("已有12人参与", "masthead"),
    ("返回江城08首页", "masthead"),
]


@pytest.mark.parametrize(("line", "kind"), LINES, ids=[row[0] for row in LINES])
def test_kinds(line: str, kind: str) -> None:
    assert line_kind(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "第三季度，全市新增就业1.2万人。", "第12页印有地图。", "《南江市养老服务条例》明确，", "2025年3月4日，市教育局发布消息",
        "校对工作由区档案馆完成，共校对3万页。", "教育扩优提质", "健康小屋建到社区", "编辑出版图书12种，发行3万册。",
        "来源地为周边6个县，", "新闻发布会上介绍，", "体育馆", "文化惠民演出120场", "12345", "3月4日", "2025年", "作者新书首发",
        "阅读推广活动320场", "分享经济新增岗位1.2万个", "大中小学开学", "打印社保凭证不用跑", "收藏品交易回暖", "首页上新30项服务",
        "关闭小煤矿12处", "教育 扩优提质", "来源 广泛", "审核 从严", "点击量 破亿", "城东区 2025年", "转发通知 压实责任", "人才日报到3000人",
        "图为主，文为辅，", "新书推出第2版", "《条例》（2版）修订完成。", "农历新年人潮涌动", "CPI", "今日8版税费优惠上线", "今年，摄影爱好者协会新增会员320人，", "通讯员培训120人次，", "已有12人参加", "下一篇章：学校扩建",
    ],
)  # fmt: skip
def test_text_is_text(line: str) -> None:
    assert not line_kind(line)


def test_page_numbers_go() -> None:
    assert repair("第 30 页\n今年新增学位3200个。\n第 31 页").text.strip() == "今年新增学位3200个。"


COLUMNS = [
    "民生关注", "今日关注", "新春走基层", "【一线调查】", "■民生实事", "特别报道", "聚焦教育", "民生·关注", "热点追踪", "走基层·一线见闻", "本报调查",
    "高质量发展调研行", "“办实事 开新局”", "【看江城·改革一线】", "奋进新征程 建功新时代", "（走进乡村看振兴）", "走基层·一线见闻③", "乡村振兴进行时", "“三夏”战报", "[民生直通车]", "12345热线直通车",
    "“十四五”成就巡礼", "推动高质量发展", "走进乡村看振兴", "学思想 强党性 重实践 建新功", "社会万象", "岁末年初看民生",
]  # fmt: skip


@pytest.mark.parametrize("line", COLUMNS)
def test_names_of_columns(line: str) -> None:
    page = f"{line}\n城东区新增学位3200个\n城东区今年建成投用中小学校4所，新增学位3200个，有效缓解了入学难。（记者 王小明）"
    assert is_column(line)
    assert [(story.title, story.title_spans) for story in segment(repair(page))] == [
        ("城东区新增学位3200个", ((len(line) + 1, len(line) + 13),))
    ]


@pytest.mark.parametrize(
    "line",
    [
        "大病不出市 小病在基层", "家门口吃上热乎饭", "洛水县农村公路建设见闻", "关注3000户用水", "“一老一小”有人管", "老楼换新颜", "市教育局：今年新增三千个",
        "三座水厂护一湖", "一季度经济运行综述", "新房钥匙拿到手", "【报告摘登】", "民生实事办成32件", "安全感满意率上升", "老街的故事",
    ],
)  # fmt: skip
def test_what_is_new_is_no_column(line: str) -> None:
    assert not is_column(line)


HEADLINES = [
    ("走基层·一线故事 | 城东区新增学位3200个", "城东区新增学位3200个"),
    ("新春走基层｜城东区新增学位3200个", "城东区新增学位3200个"),
    ("【一线调查】城东区新增学位3200个", "城东区新增学位3200个"),
    ("城东区新增学位3200个_江城新闻网", "城东区新增学位3200个"),
    ("城东区新增学位3200个 | 江城日报", "城东区新增学位3200个"),
    ("城东区新增学位3200个-要闻-江城新闻网", "城东区新增学位3200个"),
    ("城东区新增学位3200个--地方频道--人民网", "城东区新增学位3200个"),
    ("城东区新增学位3200个——城东区教育见闻", "城东区新增学位3200个——城东区教育见闻"),
    ("今年政府工作怎么干——江城市政府工作报告摘登", "今年政府工作怎么干——江城市政府工作报告摘登"),
    ("城东区：新增学位3200个", "城东区：新增学位3200个"),
    ("一个电话保住养老钱 ——城东警方织密反诈防护网", "一个电话保住养老钱 ——城东警方织密反诈防护网"),
    ("PM2.5-臭氧协同治理见效", "PM2.5-臭氧协同治理见效"),
    ("【报告摘登】城东区新增学位3200个", "【报告摘登】城东区新增学位3200个"),
]


@pytest.mark.parametrize(("line", "headline"), HEADLINES, ids=[row[0] for row in HEADLINES])
def test_headlines_among_what_is_printed_around_them(line: str, headline: str) -> None:
    assert line[slice(*trimmed(line, 0, len(line)))] == headline


TITLE = "城东区新增学位3200个"
TEXT = (
    "城东区今年建成投用中小学校4所，新增学位3200个，有效缓解了入学难。家长们说，孩子上学近多了，接送省心，放学还能在新操场上打会儿球，"
    "老师也是从区里几所老校抽调来的，大家都放心。"
)
BELOW = [
    "【责任编辑：赵敏】\n用户评论\n已有0人评论",
    "网站声明\n江城日报所有自采新闻独家授权江城新闻网发布，未经允许不得转载；转载务必注明来源。",
    "免责声明：本文来源于网络，版权归原作者所有。如有侵权，请在30日内联系我们删除。",
    "声明：凡本网注明“来源：江城新闻网”的作品，转载请注明出处。举报电话：12345。",
    "相关新闻\n河西区新建医院2所\n南江县修路12公里\n北岭区改造小区30个",
    "相关链接：\n河西区新建医院2所\n南江县修路12公里",
    "推荐阅读\n·河西区新建医院2所\n·南江县修路12公里",
    "上一篇：河西区新建医院两所\n下一篇：南江县修路12公里",
    "网友评论\n张先生：好事！\n3楼",
    "扫一扫在手机打开当前页\n打印\n关闭",
    "阅读 1203\n点赞 35\n在看 12",
    "0\n收藏\n我要举报",
    "附件：\n1.新建学校名单.docx",
    "Copyright © 2025 江城新闻网 All Rights Reserved",
    "（下转第二版）",
    "【纠错】 【责任编辑:赵敏】",
    "新闻推荐\n河西区新建医院2所",
    "关键词：学校 学位",
    "2025-03-04 石桥镇 1 1 江城日报 content_12345.html 1 一则标题 /enpproperty-->",
    "新闻推荐\n河西区新建医院\n河西区的老百姓看病方便了，街坊们都说好。",
    "特别提醒：本网内容转载自其他媒体，目的在于传递更多信息。",
    "上一篇文章: 河西区公示医院13家 下一篇文章: 南江县修路12公里",
    "新闻推荐\n山村修通水泥路\n江城日报讯（记者 李华）昨日，北岭县石桥村的新路通车，村民们赶集不用再绕...",
    "------分隔线----------------",
    "最新评论共有 0 位网友发表了评论\n发表评论\n评论内容:不能超过200字,需审核,请自觉遵守互联网有关法规。\n用户名: 密码:\n匿名?\n快速搜索",
    "编辑部电话:0123-4567890\n省新闻道德委员会举报中心投诉电话:(0123)45678901 手机:13800000000 邮箱:jcw@example.cn",
    "江城报社法律顾问:江城某某律师事务所赵敏、钱亮\n广播电视节目制作经营许可证:(江)字第00001号",
    "上篇:河西区新建医院两所\n下篇:南江县修路忙",
    "来源:江城网\n编辑:赵敏\n本文链接:http://www.example.com/content/1.html\n阅读下一篇\n返回江城新闻网首页",
    "来源:江城网\n本文为江城网原创文章,转载请附上原文出处链接和本声明。\n本文链接:https://example.com/1.html",
    "Notice: The content above (including the pictures if any) is uploaded and posted by a user.",
    "推荐】【 小字】【打印】【下载点点通】【关闭",
    "江城农业网免责声明:本站部分文章系转载自网络,如有侵犯,请联系我们删除。",
    "微信扫一扫,即刻分享!\n责任编辑:赵敏\n电脑版 | 移动版",
    "新闻推荐\n加载更多...\n网友评论仅供网友表达个人看法,并不表明本网同意其观点或证实其描述。",
    "0 条评论\n来说两句吧。。。\n最热评论\n最新评论\n来说两句吧...\n已有0人参与,点击查看更多精彩评论",
    "来源:江城农业信息网\n以上是网络信息转载,信息真实性自行斟酌。",
    "郑重声明:部分文章来源于网络,如果侵犯了您的版权,请联系我们处理!\n上一篇:河西区新建医院",
    "热词:\n• 学校\n• 学位",
    "精彩推荐\n• 深读丨假期兴趣班,孩子的爱好也考验父母的智慧 深读丨假期兴趣班,孩子的爱好也考验父母的智慧和耐心\n• 北岭县两家医院开了夜门诊",
    "- 心情版\n- 请选择您看到这篇新闻时的心情\n- 查看心情排行>>\n相关新闻\n相关评论",
]
AROUND = [
    f"江城新闻网\n{TITLE}",
    f"江城日报 数字报\n第03版：民生\n{TITLE}",
    f"首页 > 新闻中心 > 民生\n民生关注\n{TITLE}",
    f"●新建学校4所\n●新增学位3200个\n{TITLE}",
    f"身边的变化\n\n{TITLE}",
    f"“百县千镇”调研行\n{TITLE}",
    f"【走基层】{TITLE}",
    f"新春走基层：{TITLE}",
    f"聚焦两会 | 代表说 | {TITLE}",
    f"标题：{TITLE}",
    f"{TITLE}\n江城日报\n2025-03-04",
    f"{TITLE}\n2025-03-04 10:52\n江城发布\n关注",
    f"{TITLE}\n江城发布\n2025-03-04 10:52\n发布于陕西",
    f"{TITLE}\n扫一扫分享此页\n字号：A+ A- A",
    f"{TITLE}\n{TITLE}\n2025-03-04 来源：江城日报",
    f"{TITLE}_城东频道_江城网",
    f"X 今日头条 直播间\n第09版:社会\n{TITLE}",
    f"今日  首页 -在线投稿 -往期报纸 -常见问题 -帮助\n{TITLE}",
    f"江城社某地分社正文\n\n首页 > 某地要闻\n\n{TITLE}",
    f"通版阅读请点击:\n展开通版\n收缩通版\n当前版:04版\n{TITLE}",
    f"政务公开\n政府动态\n当前位置:首页>政府动态\n{TITLE}",
    f"江城县人民政府\nwww.example.gov.cn\n{TITLE}",
    f"打开江城APP，阅读体验更佳\n{TITLE}",
    f"繁體 | 无障碍 | 长者模式 | 登录 | 注册\n{TITLE}",
    f"江城晚报多媒体数字报\n第A07版：社区\n{TITLE}",
    f"江城网>区县>城东>基层动态>正文\n{TITLE}\n2025-03-04 10:52\n江城公众号二维码\n—分享—",
    f"{TITLE}\n田边听雨  2025-03-04",
    f"{TITLE}\n10小时前",
    f"{TITLE}\n预计阅读时间 3 分钟",
    f"{TITLE}\n来源:\n|\n作者:江城融媒\n|\n发布时间: 22天前\n|\n分享到:",
    f"{TITLE}\n城东区教育局",
    f"图文：{TITLE}",
    f"江城网\n当前位置: 首页 >头条 >正文\n\n{TITLE}",
    f"政府信息公开\n\n{TITLE}",
    f"2025年3月4日 星期二\n朗读\n\n{TITLE}",
    f"{TITLE}，{TITLE}",
    f"登录江城云媒账号\n{TITLE}",
    f"{{{{item.title}}}}\n{TITLE}\n2025-03-04 10:52   云上江城",
    f"{{{{article.title}}}}\n{{{{article.source}}}} 阅读\n{TITLE}",
    f"本站首页 | 机构概况 | 数据江城 | 高校章程 | 文件下载\n{TITLE}",
    f"跳转到路径导航栏\n跳转到正文内容\n\n{TITLE}",
    f"第5版(国内专页(教科文))\n专栏:\n\n{TITLE}",
    f"标题导航\njcrb\n2025年3月4日 星期二\n{TITLE}\n一则旧闻\n\n放大 缩小 默认\n{TITLE}",
    f"视频|{TITLE}\n江城新闻·农村大众 07-10原创",
    f"视频|{TITLE}",
    f"关注｜{TITLE}",
    f"文章标题：{TITLE}",
    f"{TITLE} - 江城网",
    f"{TITLE}-江城县人民政府",
    f"教科文卫\n{TITLE}",
    f"学党史 办实事\n{TITLE}",
    f"“我为群众办实事”实践活动\n{TITLE}",
    f"深入学习贯彻党的二十大精神\n{TITLE}",
    f"民生实事看落实（三）\n{TITLE}",
    f"今日江城\n{TITLE}",
    f"{TITLE}\n编者按\n民生实事一件件落地，群众看在眼里。",
    f"{TITLE}\n民生实事一件件落地，群众看在眼里。\n本报记者 王小明",
    f"{TITLE}\n来源:\n钱亮\n2025-03-04 12:45:41\n责编:\n赵敏",
    f"{TITLE} | ||||||\n---|---|---|---\nhttp://www.example.com 2025年03月04日10:34 江城网-城东日报 | ||||||",
    f"欢迎光临江城新闻网!\n关键字搜索\n\n当前位置: 主页 > 民生 >\n\n{TITLE}",
    f"您好!欢迎来到我们的网站!\n{TITLE}",
    f"{TITLE}\n【信息来源:【作者:【信息时间:2025-03-04 15:25  阅读次数: 】【字号 】【我要打印】【关闭",
    f"A1:新闻总第16期 >2025-03-04编印\n\n{TITLE}\n刊发日期:2025-03-04 阅读次数: 作者:  语音阅读:",
    f"{TITLE}| 图集_首页江城_新闻中心_江城网_jcw.cn",
    f"等待处理…\n\n{TITLE}\n\n2025年3月4日",
    f"当前位置: 首页 > 民生 正文\n投稿\n\n{TITLE}\n2025-03-04 来源:江城网\n  原标题:孩子上学近了",
    f"{TITLE}\n2025-03-04 来源:江城网\n  原标题:市民点赞\n\n  城东孩子上学近了",
    f"{TITLE}\n2025-03-04 13:19 来源:江城网\n关注江城网\n微博",
    f"今日播报！{TITLE}".removeprefix("今日播报！") + "\n\n2025-01-04 07:28:07 来源：云上江城\n\n【资料图】",
    f"{TITLE}\n信息来源:江城新闻频道 发布时间:2025年1月7日14:2 文章编辑:赵敏",
    f"江城图片_副本.jpg\n{TITLE}\n2025-03-04\nw_DJI_0991.JPG",
    f"返回版面\n版面导航\n{TITLE}",
    f"江城日报出版社主管 江城周刊杂志社主办\n{TITLE}",
    f"正在阅读:{TITLE}\n首页> 经济频道> 经济要闻 > 正文\n\n{TITLE}",
    f"{TITLE}\n2025-03-04 02:00 A-A+ 二维码\n扫一扫 手机阅读",
    f"- 欢迎光临江城水果网10年老站!\n- 会员登录\n{TITLE}",
    f"投资 干货 消费 评论 学院 滚动\n风投 科技 创业 业内 要闻\n{TITLE}",
    f"{TITLE}\n网络出版时间:2025-03-04\n/ 1",
    f"江城县区短波\n{TITLE}",
    f"{TITLE}-江城网\n江城网 > 时政 > 正文\n2025-03-04 15:01:12\n来源:江城网\n{TITLE}\n字体:",
    f"{TITLE}\n刊发日期:2025-03-04 阅读次数: 作者:jcxwzx  语音阅读:",
    f"{TITLE}\n云上江城 2025-03-04 00:00:00\n浏览",
    f"{TITLE}\n84农业网 时间：2025-03-04 作者：佚名 来源：江城社",
    f"{TITLE}\n江城网城东站\n\n07-10 10:28",
    f"本网站含有演示内容，未成年人谢绝访问\n\n在线参阅\n您的位置:  首页 > 农业频道 > 正文\n{TITLE}",
    f"{TITLE} ——江城网\n江城网首页 | 今日江城 | 国内 | 国际 | 社会 | 财经 | 房产 | 汽车 | 专题 | 图片 | 论坛 | 江城日报 | 牡丹晚报\n{TITLE}",
    f"资讯 {TITLE}",
    f"{TITLE}\n日期：2025-03-04 浏览次数：321 字号：[ 大 中 小 ] 视力保护色：",
    f"{TITLE}\n[ 索引号 ] 012345678 [ 发文字号 ]\n[ 主题分类 ] 教育 [ 成文日期 ] 2025-03-04\n[ 发布机构 ] 城东区教育局",
    f"{TITLE}\n索引号：012345/2025-00012    信息分类：工作动态\n发布机构：城东区教育局\n名称：{TITLE}    文号：",
    f"{TITLE}\n来自：区教育局\n时间：2025/3/4 10:08:36\n人气：17",
    f"{TITLE}\n2025-03-04\n大字体\n小字体\n分享到:",
    f"本篇文章336字,读完约1分钟\n{TITLE}",
]


@pytest.mark.parametrize("around", [*AROUND, *(f"{TITLE}\n{below}" for below in ("2025年3月4日", "阅读 321"))])
def test_what_stands_above_an_article(around: str) -> None:
    (story,) = segment(repair(f"{around}\n{TEXT}（记者 王小明）"))
    assert (story.title, [person.name for person in story.reporters]) == (TITLE, ["王小明"])


@pytest.mark.parametrize(
    "headline",
    [
        "微信就能挂号 城东区看病少排队",
        "家长有话说\n城东区新增学位3200个",
        "动态调整学位 城东区新增学位3200个",
        "2025-03-04\n接送孩子省心了\n城东区新增学位3200个",
    ],
)
def test_a_headline_of_which_the_text_tells_stays(headline: str) -> None:
    told = "城东区家长打开微信就能挂号，看病少排队。" if "微信" in headline else ""
    (story,) = segment(repair(f"{headline}\n{TEXT}{told}（记者 王小明）"))
    assert story.title == headline.removeprefix("2025-03-04\n").replace("\n", " ")


@pytest.mark.parametrize(
    "above",
    [
        "民生关注",
        "简讯",
        "简 讯",
        "图片新闻",
        "江城日报数字报\n第03版：民生",
        "城东区新闻网",
        "电子报\n\n这已经是最后一期了哦!\n\n我知道了\n\n内容详情",
        "图为孩子们在新校园。",
        "2025-3-4 10:02:49 江城网\n春节期间，不少市民来到新校园参观。",
        "（记者 王小明）",
    ],
)
def test_a_text_without_a_headline(above: str) -> None:
    (story,) = segment(repair(f"{above}\n本报讯 {TEXT}" + ("" if "王小明" in above else "（记者 王小明）")))
    assert (story.title, [person.name for person in story.reporters]) == (None, ["王小明"])


@pytest.mark.parametrize("below", BELOW)
def test_what_stands_below_an_article(below: str) -> None:
    (story,) = segment(repair(f"{TITLE}\n{TEXT}（记者 王小明）\n{below}"))
    assert (story.title, [person.name for person in story.reporters]) == (TITLE, ["王小明"])
    assert [story.text[part.start : part.end] for part in story.paragraphs] == [TEXT]


@pytest.mark.parametrize(
    "below",
    [
        "2025-03-04 1 1 江城日报 content_12345.html 1 城东区新增学位3200个 /enpproperty-->",
        "江新备01-0123 江ICP备20250304号 江公网安备 1234567号 信息网络传播视听节目许可证号:1234567 本网站举报TEL:0123-4567890 EMAIL:jiangcheng@163.com",
        "上一篇：河西区改造小区30个 明年完工\n下一篇：南江县修路12公里",
        "已有3人参与\n\n用户名： 快速登录\n返回江城08首页",
        "（新媒体责编：wb001）\n声明：\n1、凡本网所有自采新闻，转载请注明来源。",
        "新闻推荐\n县里召开会议审议水利工程项目建设管理办法（征求意见稿）、供水工程项目建设管理办法（征求意见稿）和水价改革方案（征求意见稿）等\n本报讯 昨日，北岭县石桥村的新路通车，村民们赶集不用再绕...",
        "江城简介About Us广告服务联系我们Copyright © 1996-2010 JC Corporation, All Rights Reserved",
        "新闻推荐\n山村修通水泥路\n本报讯（李华）昨日，北岭县石桥村的新路通车，村民们赶集不用再绕...\n\n江城新闻，讲述家乡的故事。\n相关新闻",
        "{{article.title}}\n{{item}}",
    "编辑部电话:0123-4567890\n省新闻道德委员会举报中心投诉电话:(0123)45678901 手机:13800000000 邮箱:jcw@example.cn",
    "（县发改局）",
    "|",
    "关键词:学校,学位 |",
    ],
)
def test_what_stands_below_an_unsigned_text(below: str) -> None:
    (story,) = segment(repair(f"{TITLE}\n{TEXT}\n{below}"))
    assert (story.title, [story.text[part.start : part.end] for part in story.paragraphs]) == (TITLE, [TEXT])


def test_what_stands_below_is_no_headline_of_a_text_that_tells_nothing_of_it() -> None:
    assert [story.title for story in segment(repair(f"{TEXT}\n石桥中学举行纪念..\n全省“百强作品”.."))] == [None]
    assert [story.title for story in segment(repair(f"{TEXT}\n{TITLE}"))] == [TITLE]


def test_a_source_above_a_text_is_no_end() -> None:
    (story,) = segment(repair(f"{TITLE}\n2025-03-04 05:48\n\n（来源：江城日报）\n\n{TEXT}\n\n相关内容\n\n热门资讯\n"))
    assert len(story.paragraphs) == 1


def test_who_took_its_picture_stands_behind_a_headline() -> None:
    (story,) = segment(repair(f"第三小学新楼启用(图) 记者 李华 摄\n{TEXT}（记者 王小明）"))
    assert (story.title, [person.name for person in story.reporters]) == ("第三小学新楼启用(图)", ["王小明"])


def test_a_box_inside_an_article_is_of_it() -> None:
    (story,) = segment(repair(f"{TITLE}\n{TEXT}\n相关链接\n近三年，城东区新建学校12所。\n{TEXT}"))
    assert len(story.paragraphs) == 4


def test_decks_stay_apart_where_lines_are_whole() -> None:
    assert [story.title for story in segment(repair(f"城东新建学校四所\n孩子上学近多了啊\n{TEXT}"))] == [
        "城东新建学校四所 孩子上学近多了啊"
    ]


def test_a_headline_above_a_subtitle_is_no_column() -> None:
    (story,) = segment(repair(f"推动高质量发展\n——城东区办学见闻\n{TEXT}（记者 王小明）"))
    assert (story.title, story.subtitle) == ("推动高质量发展", "——城东区办学见闻")


def test_lines_are_whole_where_sentences_end_the_long_ones() -> None:
    text = "城东区今年建成投用中小学校4所，新增学位3200个，有效缓解了城东片区入学难。"
    page = f"● 新建学校4所\n● 新增学位3200个\n{TITLE}\n{text}\n{text}（记者 王小明）"
    assert [story.title for story in segment(repair(page))] == [TITLE]


def test_a_name_behind_the_bullet_of_the_bylines_signs() -> None:
    page = f"■ 城东\n{TEXT}\n◎江城日报记者 王小明\n■ 河西\n{TEXT}\n◎李华\n■ 北岭\n{TEXT}\n◎江城日报记者 赵敏\n"
    assert [[person.name for person in story.reporters] for story in segment(repair(page))] == [["王小明"], ["李华"], ["赵敏"]]


def test_wires_without_brackets_begin_articles() -> None:
    page = f"{TITLE}\n江城日报5月24日讯 {TEXT}\n河西县建成供水管网\n河西5月25日讯 {TEXT}\n北岭新办养老服务站\n北岭晚报5月29日报道 {TEXT}\n"
    assert [story.title for story in segment(repair(page))] == [TITLE, "河西县建成供水管网", "北岭新办养老服务站"]
