"""Quantities in sentences: what is found, with its exact value, bound, unit and span; and what is not found."""

import re
from decimal import Decimal

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from written import STYLES

from xining_extract.lexicon import rows
from xining_extract.quantity import labels, plain
from xining_extract.quantity.quantities import find
from xining_extract.quantity.units import units

# A sentence, and its quantities as "text value modifier unit"; a range or ratio as low..high; - for no unit.
FOUND = {
    "scales": [
        ("投入3亿5000万元", "3亿5000万元 350000000 exact 元"),
        ("总投资1.2万亿元", "1.2万亿元 1200000000000 exact 元"),
        ("一点二亿元", "一点二亿元 120000000 exact 元"),
        ("共计壹仟贰佰元整", "壹仟贰佰元整 1200 exact 元"),
        ("旅客兩萬人", "兩萬人 20000 exact 人"),
        ("栽树５万４千棵", "５万４千棵 54000 exact 棵"),
        ("浏览量30w次", "30w次 300000 exact 次"),
        ("百名专家到场", "百名 100 exact 名"),
        ("建成4座大型水库", "4座 4 exact 座"),
        ("装机120万千瓦", "120万千瓦 1200000 exact 千瓦"),
        ("装机三千伏安", "三千伏安 3 exact 千伏安"),
        ("线路突破1万千米", "突破1万千米 10000 over 公里"),
        ("管网4.5万千米", "4.5万千米 45000 exact 公里"),
        ("一万五千米跑道", "一万五千米 15000 exact 米"),
        ("1.5×10^5个", "1.5×10^5个 150000 exact 个"),
        ("师生比为1:12，晚上7:30开赛", "1:12 1..12 exact 比"),
        ("每年用水四个亿立方，投资3个亿", "四个亿立方 400000000 exact 立方米|3个亿 300000000 exact 元"),
        ("建成5个亿元村", "5个 5 exact 个"),
        ("税收收入38·4亿元，增长7·5%", "38·4亿元 3840000000 exact 元|7·5% 7.5 exact %"),
        ("收于2019·75点，2019·7亿元成交", "2019·75点 2019.75 exact 点|2019·7亿元 201970000000 exact 元"),
        ("“5·12”地震后重建3・6万套，投入0·8万元", "3・6万套 36000 exact 套|0·8万元 8000 exact 元"),
        ("2019·7于江城，6·18期间售出30件", "30件 30 exact 件"),
        ("奖池100k条", "100k条 100000 exact 条"),
    ],
    "bare numbers": [
        ("指数下跌66·5，出口13·4亿美元", "66·5 66.5 exact -|13·4亿美元 1340000000 exact 美元"),
        ("44万特困人员", "44万 440000 exact -"),
        ("指数为89.03", "89.03 89.03 exact -"),
        ("容积率在1.2（含）以上", "1.2（含）以上 1.2 at_least -"),
        ("客商3万来自外省", "3万 30000 exact -"),
    ],
    "signs": [
        ("增长8·9%", "8·9% 8.9 exact %"),
        ("收盘于4087·28点", "4087·28点 4087.28 exact 点"),
        ("民警连破12起案件，票房破10亿元", "12起 12 exact 起|破10亿元 1000000000 over 元"),
        ("来自4省份、19省市", "4省份 4 exact 省份|19省市 19 exact 省市"),
        ("发生6·2级地震", "6·2级 6.2 exact 级"),
        ("为患者减负3600万元", "3600万元 36000000 exact 元"),
        ("增速为负3.5%", "负3.5% -3.5 exact %"),
        ("气温升至25度", "25度 25 exact ℃"),
        ("最低零下5℃", "零下5℃ -5 exact ℃"),
        ("同比-3.2%", "-3.2% -3.2 exact %"),
        ("US$3.5亿", "US$3.5亿 350000000 exact 美元"),
        ("￥300", "￥300 300 exact 元"),
    ],
    "units": [
        ("开发25度以下山坡地", "25度以下 25 at_most 角度"),
        ("偏离了航线90度", "90度 90 exact 角度"),
        ("用电90度", "90度 90 exact 千瓦时"),
        ("更新2000多亩次生林", "2000多亩 2000 over 亩"),
        ("防治300万亩次", "300万亩次 3000000 exact 亩次"),
        ("纱锭减至84.4万锭", "84.4万锭 844000 exact 锭"),
        ("资金40亿铢", "40亿铢 4000000000 exact 泰铢"),
        ("跌至1.1万盾", "1.1万盾 11000 exact 盾"),
        ("援助7.5万马克", "7.5万马克 75000 exact 马克"),
        ("八级大风", "八级 8 exact 级"),
        ("走访2900户（次）", "2900户（次） 2900 exact 户次"),
        ("购置设备300台（套）", "300台（套） 300 exact 台（套）"),
        ("安置1100套（间）", "1100套（间） 1100 exact 套（间）"),
        ("缩减10个工作日", "10个工作日 10 exact 个工作日"),
        ("500兆瓦", "500兆瓦 500 exact 兆瓦"),
        ("光伏500MW", "500MW 500 exact 兆瓦"),
        ("住房3200㎡", "3200㎡ 3200 exact 平方米"),
        ("提速到500兆", "500兆 500 exact 兆"),
        ("5度电", "5度电 5 exact 千瓦时"),
        ("2191亿元人民币", "2191亿元人民币 219100000000 exact 元"),
        ("PM2.5浓度28微克/立方米", "28微克/立方米 28 exact 微克/立方米"),
        ("浓度28μg/m³", "28μg/m³ 28 exact 微克/立方米"),
        ("时速350公里每小时", "350公里每小时 350 exact 公里/小时"),
        ("8部门联合印发", "8部门 8 exact 部门"),
        ("指数收于3050.12点", "3050.12点 3050.12 exact 点"),
        ("加点由LPR+20BP（基点）起", "20BP（基点） 20 exact 基点"),
        ("利率下行3个BP", "3个BP 3 exact 个基点"),
        ("吞吐量95万标箱", "95万标箱 950000 exact 标箱"),
        ("植物隶属3门7纲64科", "3门 3 exact 门|7纲 7 exact 纲|64科 64 exact 科"),
        ("大楼共6层", "6层 6 exact 层"),
        ("新装视频探头260余路", "260余路 260 over 路"),
        ("可乘26路前往，公交8路、19路改道", ""),
        ("全年流通人次11.8亿", "11.8亿 1180000000 exact 人次"),
        ("办结300件（次）", "300件（次） 300 exact 件次"),
        ("11县市有雨", "11县市 11 exact 县市"),
        ("8县区有雨", "8县区 8 exact 县区"),
        ("12区市有雨", "12区市 12 exact 区市"),
        ("12组样品中11组合格", "12组 12 exact 组|11组 11 exact 组"),
        ("移送2案3人", "2案 2 exact 案|3人 3 exact 人"),
        ("炉温1200摄氏度", "1200摄氏度 1200 exact 摄氏度"),
        ("走三十里山路，修三条路", "三十里 30 exact 里|三条 3 exact 条"),
        ("覆盖25国108城", "25国 25 exact 国|108城 108 exact 城"),
        ("新打机井300眼", "300眼 300 exact 眼"),
        ("储能100兆瓦/200兆瓦时", "100兆瓦 100 exact 兆瓦|200兆瓦时 200 exact 兆瓦时"),
        ("储银5万两", "5万两 50000 exact 两"),
        ("水库蓄水2.1亿方", "2.1亿方 210000000 exact 方"),
        ("展出新品36款", "36款 36 exact 款"),
        ("水泵增至五台", "五台 5 exact 台"),
        ("站台离村口三里，再走五里路", "三里 3 exact 里|五里路 5 exact 里"),
        ("走了8里路", "8里路 8 exact 里"),
        ("配备AED36台", "36台 36 exact 台"),
    ],
    "units before a word that begins alike": [
        ("收录12种植物", "12种 12 exact 种"),
        ("走访12位居民", "12位 12 exact 位"),
        ("新增20家具有资质的企业", "20家 20 exact 家"),
        ("其中3名为党员", "3名 3 exact 名"),
        ("出版2部长篇小说", "2部 2 exact 部"),
        ("更新3台风力发电机", "3台 3 exact 台"),
        ("三家乡镇企业", "三家 3 exact 家"),
        ("83户主动报名，90户主要种茶", "83户 83 exact 户|90户 90 exact 户"),
        ("其中36所在城区", "36所 36 exact 所"),
    ],
    "medals and sets": [
        ("省队获得21金9银", "21金 21 exact 金|9银 9 exact 银"),
        ("夺得两金一银", "两金 2 exact 金|一银 1 exact 银"),
        ("主队打进3球", "3球 3 exact 球"),
        ("配发餐具320件套", "320件套 320 exact 件套"),
    ],
    "bounds": [
        ("能发射1吨多重的卫星", "1吨多 1 over 吨"),
        ("时间有4年多了，", "4年多 4 over 年"),
        ("比底价低6个多美元", "6个多美元 6 over 美元"),
        ("获全国最高奖“金梁奖”6项", "6项 6 exact 项"),
        ("约3.8万元", "约3.8万元 38000 approx 元"),
        ("节约5万元", "5万元 50000 exact 元"),
        ("最近3个月", "3个月 3 exact 个月"),
        ("近万场次", "近万场次 10000 nearly 场次"),
        ("50余人", "50余人 50 over 人"),
        ("12万多人", "12万多人 120000 over 人"),
        ("20余万人次", "20余万人次 200000 over 人次"),
        ("20万人次以上", "20万人次以上 200000 at_least 人次"),
        ("十几天", "十几天 10 over 天"),
        ("几十万户", "几十万户 100000 over 户"),
        ("数十名", "数十名 10 over 名"),
        ("数百平方米", "数百平方米 100 over 平方米"),
        ("十余剂", "十余剂 10 over 剂"),
        ("上百万人", "上百万人 1000000 at_least 人"),
        ("突破1000万", "突破1000万 10000000 over -"),
        ("销量破亿", "破亿 100000000 over -"),
        ("通过5项", "5项 5 exact 项"),
        ("侦破3起", "3起 3 exact 起"),
        ("不超过2.9万元", "不超过2.9万元 29000 at_most 元"),
        ("不得少于3人", "不得少于3人 3 at_least 人"),
        ("不足5%", "不足5% 5 under %"),
        ("高达5万元", "5万元 50000 exact 元"),
        ("最高5万元", "最高5万元 50000 at_most 元"),
        ("约9亿余元", "约9亿余元 900000000 approx 元"),
        ("3年以内", "3年以内 3 at_most 年"),
        ("150元左右", "150元左右 150 approx 元"),
        ("每天炒16个菜左右", "16个 16 approx 个"),
        ("沿街6个小区左右两侧", "6个 6 exact 个"),
        ("种了4亩多大棚葡萄", "4亩多 4 over 亩"),
        ("旅行时间最大压缩86分钟", "86分钟 86 at_most 分钟"),
        ("进港船次约比往日多三分之一", "三分之一 33.33 approx %"),
        ("以后6个纳税年度", "6个纳税年度 6 exact 纳税年度"),
        ("出口相继突破36亿元、60亿元大关", "突破36亿元 3600000000 over 元|60亿元 6000000000 over 元"),
        ("出口突破36亿元、进口60亿元", "突破36亿元 3600000000 over 元|60亿元 6000000000 exact 元"),
        ("最高分别不超过2万元、3万元、4万元", "不超过2万元 20000 at_most 元|3万元 30000 at_most 元|4万元 40000 at_most 元"),
        ("占了一半还多", "一半还多 50 over %"),
        ("净落两万元出头", "两万元出头 20000 over 元"),
        ("水位跌破24米", "跌破24米 24 under 米"),
        ("递出上千杯水", "上千杯 1000 at_least 杯"),
        ("产值迈上千亿元台阶", "千亿元 100000000000 at_least 元"),
        ("已有16座封顶，补贴900元封顶", "16座 16 exact 座|900元封顶 900 at_most 元"),
        ("每班不超过45人，每周不少于3天", "不超过45人 45 at_most 人|不少于3天 3 at_least 天"),
        ("卖出鲜花600万枝", "600万枝 6000000 exact 枝"),
        ("养蜂120群", "120群 120 exact 群"),
        ("每班45人，每周3天", "每班45人 45 exact 人/班|每周3天 3 exact 天/周"),
        ("每人最高3万元，每人不超过5万元", "最高3万元 30000 at_most 元|每人不超过5万元 50000 at_most 元/人"),
        ("票价最高不超过6元", "不超过6元 6 at_most 元"),
        ("班额不得超45人，收费没有突破60元", "不得超45人 45 at_most 人|没有突破60元 60 at_most 元"),
        ("学制不准短于3年，误差不许大于2毫米", "不准短于3年 3 at_least 年|不许大于2毫米 2 at_most 毫米"),
        ("人数没超过省定的45人，擅长于3项技能", "45人 45 at_most 人|3项 3 exact 项"),
        ("持续约4小时", "约4小时 4 approx 小时"),
        ("设立约60个点位", "约60个 60 approx 个"),
        ("更换近90套", "近90套 90 nearly 套"),
        ("预约3万人次，履约12家", "3万人次 30000 exact 人次|12家 12 exact 家"),
        ("修了三段村道", "三段 3 exact 段"),
        ("上亿元企业", "上亿元 100000000 at_least 元"),
        ("其中超10亿元", "超10亿元 1000000000 over 元"),
        ("5所以上", "5所以上 5 at_least 所"),
    ],
    "bounds apart": [
        ("首付比例最低为25%", "25% 25 at_least %"),
        ("最低缴纳300元", "300元 300 at_least 元"),
        ("最低气温为5℃", "5℃ 5 exact ℃"),
        ("补贴最长可领取6个月", "6个月 6 at_most 个月"),
        ("最低工资标准为2000元", "2000元 2000 exact 元"),
        ("早稻每亩最高赔400元", "400元 400 at_most 元"),
        ("最高限额提高3000元", "3000元 3000 exact 元"),
        ("约有63%", "63% 63 approx %"),
        ("租金不高于市场租金的七成", "七成 70 at_most %"),
        ("每人限2次", "2次 2 at_most 次"),
        ("使用年限5年", "5年 5 exact 年"),
        ("单程约需35分钟", "35分钟 35 approx 分钟"),
        ("每户最长租住5年", "5年 5 at_most 年"),
        ("给予最长24个月补贴", "24个月 24 at_most 个月"),
        ("最长24公里的隧道", "24公里 24 exact 公里"),
        ("最高贷款额度由60万元提高", "60万元 600000 exact 元"),
        ("最多时有31万人", "31万人 310000 exact 人"),
        ("客流大概在1.2万人", "1.2万人 12000 approx 人"),
        ("修车大约要花80元", "80元 80 approx 元"),
        ("几乎是上月的1.8倍", "1.8倍 1.8 nearly 倍"),
        ("每户最高能拿到6000元", "6000元 6000 at_most 元"),
        ("最大可容纳800人", "800人 800 at_most 人"),
        ("不足两成的12家店", "不足两成 20 under %|12家 12 exact 家"),
        ("每村至少有1个", "1个 1 at_least 个"),
        ("每村至少建成老年助餐服务站1个", "1个 1 at_least 个"),
        ("受灾最少的三个相邻乡镇6个", "三个 3 exact 个|6个 6 exact 个"),
        ("占比超过全市的64%", "64% 64 over %"),
        ("补助最高可给予20万元", "20万元 200000 at_most 元"),
        ("最高额度提高至20万元", "20万元 200000 exact 元"),
    ],
    "bounds of a list": [
        ("提供至少1次指导、3次推荐", "至少1次 1 at_least 次|3次 3 at_least 次"),
        ("至少要3个车位、2部电梯", "3个 3 at_least 个|2部 2 exact 部"),
    ],
    "both bounds": [
        ("处500元以上3000元以下罚款", "500元以上3000元以下 500..3000 range 元"),
        ("处五百元以上三千元以下罚款", "五百元以上三千元以下 500..3000 range 元"),
        ("二十元以上的罚款，三百元以下的从轻", "二十元以上 20 at_least 元|三百元以下 300 at_most 元"),
        ("发现遗体3具，刊播节目30集", "3具 3 exact 具|30集 30 exact 集"),
        ("3具有特色，5集中", "3 3 exact -|5 5 exact -"),
        ("超员了一倍还多！", "一倍还多 1 over 倍"),
        ("按50%以上2倍以下处罚", "50%以上2倍以下 50..200 range %"),
        ("自费价格在60元到90元不等", "60元到90元 60..90 range 元"),
        ("工龄从3年到20年不等", "3年到20年 3..20 range 年"),
    ],
    "limits of time": [
        ("接诉后30分钟内响应", "30分钟内 30 at_most 分钟"),
        ("3日内办结", "3日内 3 at_most 日"),
        ("三天内接待", "三天 3 exact 天"),
        ("半小时内到场", "半小时内 30 at_most 分钟"),
    ],
    "more": [
        ("历时两个多月", "两个多月 2 over 个月"),
        ("还得两个来月", "两个来月 2 approx 个月"),
        ("能有4万来块的收入，砌了400来块砖", "4万来块 40000 approx 元|400来块 400 approx 块"),
        ("提速1个多小时", "1个多小时 1 over 小时"),
        ("每亩多交5元多钱", "5元多 5 over 元"),
        ("比上年高3个多百分点", "3个多百分点 3 over 个百分点"),
        ("一百五十余万亩", "一百五十余万亩 1500000 over 亩"),
        ("三千来家", "三千来家 3000 approx 家"),
        ("产值五亿三千多万元", "五亿三千多万元 530000000 over 元"),
        ("50余千米", "50余千米 50 over 公里"),
        ("修车花了三百来元", "三百来元 300 approx 元"),
        ("河面有40来米宽", "40来米 40 approx 米"),
        ("巷子4米来宽", "4米来 4 approx 米"),
    ],
    "ranges": [
        ("一两个", "一两个 1..2 range 个"),
        ("一两百人", "一两百人 100..200 range 人"),
        ("3至5万元", "3至5万元 30000..50000 range 元"),
        ("8000元至1万元", "8000元至1万元 8000..10000 range 元"),
        ("增长5-20%", "5-20% 5..20 range %"),
        ("14%-16%", "14%-16% 14..16 range %"),
        ("1800名至2200名", "1800名至2200名 1800..2200 range 名"),
        ("500—800元/张", "500—800元/张 500..800 range 元/张"),
        ("在5到8公里之间", "5到8公里之间 5..8 range 公里"),
        ("三五百人", "三五百人 300..500 range 人"),
        ("五六百万元", "五六百万元 5000000..6000000 range 元"),
        ("十五六人", "十五六人 15..16 range 人"),
        ("一百三四", "一百三四 130..140 range -"),
        ("二三十名", "二三十名 20..30 range 名"),
        ("两三个", "两三个 2..3 range 个"),
        ("百分之二三十", "百分之二三十 20..30 range %"),
        ("有5、6个", "5、6个 5..6 range 个"),
        ("指数在5和10之间", "5和10之间 5..10 range -"),
        ("气温-10℃至-5℃", "-10℃至-5℃ -10..-5 range ℃"),
        ("气温-5～3℃", "-5～3℃ -5..3 range ℃"),
        ("最低气温零下8到10度", "零下8到10度 -10..-8 range ℃"),
        ("夜间气温零下12℃到零下9℃", "零下12℃到零下9℃ -12..-9 range ℃"),
        ("最高气温18到20度", "18到20度 18..20 range ℃"),
        ("月用电18到20度", "18到20度 18..20 range 千瓦时"),
        ("出生缺陷发生率133.5/万", "133.5/万 133.5 exact /万"),
        ("抽检化肥138个批次", "138个批次 138 exact 批次"),
        ("由8家增加到15家", "8家 8 exact 家|15家 15 exact 家"),
        ("从8家到15家", "8家 8 exact 家|15家 15 exact 家"),
        ("从300台（户）到500台（户）", "300台（户） 300 exact 台（户）|500台（户） 500 exact 台（户）"),
        ("坐了四五个人", "四五个人 4..5 range 人"),
        ("经费投入4000万；", "4000万 40000000 exact 元"),
        ("约需投入经费1000万。", "1000万 10000000 approx 元"),
        ("拿出1000万赔付基金", "1000万 10000000 exact 元"),
        ("在到位的36亿助学金中", "36亿 3600000000 exact 元"),
        ("全年保费36亿，增长较快", "36亿 3600000000 exact 元"),
        ("售出新款36万，增长较快", "36万 360000 exact -"),
        ("机电井出水不足86眼", "86眼 86 exact 眼"),
        ("开工的机电井不足86眼", "不足86眼 86 under 眼"),
        ("阅读量4000万。", "4000万 40000000 exact -"),
        ("以每条帖文40至50元的价格接单", "每条帖文40至50元 40..50 range 元/条"),
    ],
    "ranges of two units": [
        ("分获八个月至三年不等", "八个月至三年 8..36 range 个月"),
        ("判处四年到一年零六个月不等", "四年到一年零六个月 18..48 range 个月"),
        ("判处有期徒刑六年至两年", "六年至两年 2..6 range 年"),
        ("候车半小时至1小时", "半小时至1小时 30..60 range 分钟"),
        ("三个月至半年见效", "三个月至半年 3..6 range 月"),
        ("西瓜800克至1公斤", "800克至1公斤 800..1000 range 克"),
        ("身高1米70至1米75", "1米70至1米75 1.70..1.75 range 米"),
        ("几百元至上万元不等", "几百元至上万元 100..10000 range 元"),
        ("由三年到一年", "三年 3 exact 年|一年 1 exact 年"),
        ("树高1米75、80", "1米 1 exact 米|80 80 exact -"),
        ("身家从几十万、上千万到上亿元不等", "几十万 100000 over 元|上千万到上亿元 10000000..100000000 range 元"),
    ],
    "groups by wide commas": [
        ("存款2，486，493.76元被查封", "2，486，493.76元 2486493.76 exact 元"),
        ("借款400，000元", "400，000元 400000 exact 元"),
        ("今年5，300人参加", "300人 300 exact 人"),
    ],
    "people, bullets, bags": [
        ("亭子里坐了十几个人", "十几个人 10 over 人"),
        ("3个人民法庭，6个人工湖", "3个 3 exact 个|6个 6 exact 个"),
        ("有86万人缴费，推出3个人缴费项目", "86万人 860000 exact 人|3个 3 exact 个"),
        ("缴获子弹600发，拉走垃圾4卡车", "600发 600 exact 发|4卡车 4 exact 卡车"),
        ("短片获得5300赞", "5300赞 5300 exact 赞"),
        ("致3死12伤，16人中9男7女。", "3 3 exact -|12 12 exact -|16人 16 exact 人|9 9 exact -|7 7 exact -"),
        ("酒精含量86mg/100ml", "86mg/100ml 86 exact 毫克/100毫升"),
    ],
    "seconds, sums in 人民币": [
        ("短跑跑出9秒83，再创新高", "9秒83 9.83 exact 秒"),
        ("放行10秒15人", "10秒 10 exact 秒|15人 15 exact 人"),
        ("身高一米六五，高一米", "一米六五 1.65 exact 米|一米 1 exact 米"),
        ("价值超过人民币5万元", "超过人民币5万元 50000 over 元"),
        ("缴获毒资3.2万。", "3.2万 32000 exact 元"),
    ],
    "units before what looks like a longer word": [
        ("督办10起重大案件", "10起 10 exact 起"),
        ("出让30宗地块", "30宗 30 exact 宗"),
        ("目前5名伤者出院", "5名 5 exact 名"),
        ("由行动前1860名降至320名", "1860名 1860 exact 名|320名 320 exact 名"),
        ("3市12县（区）和4县（市）", "3市 3 exact 市|12县（区） 12 exact 县区|4县（市） 4 exact 县市"),
        ("单次最高补助达2.4万元", "2.4万元 24000 at_most 元"),
        ("存栏生豬6027頭", "6027頭 6027 exact 头"),
        ("票价55（元），面积3.2（万平方米）", "55（元） 55 exact 元|3.2（万平方米） 32000 exact 平方米"),
        ("投了两个多亿", "两个多亿 200000000 over 元"),
        ("数十万个光点", "数十万个 100000 over 个"),
        ("98天或128天的产假，2或3个站", "98天 98 exact 天|128天 128 exact 天|2或3个 2..3 range 个"),
        ("特价120元起售", "120元起 120 at_least 元"),
    ],
    "money without its unit": [
        ("老人先后被骗60万，报了警", "60万 600000 exact 元"),
        ("骗走老人17万。", "17万 170000 exact 元"),
        ("扣除2.4万利息", "2.4万 24000 exact 元"),
        ("花了8万装修店面", "8万 80000 exact 元"),
        ("收取2万农户的土地", "2万 20000 exact -"),
        ("粉丝涨到20万。", "20万 200000 exact -"),
        ("转发量5万。", "5万 50000 exact -"),
    ],
    "degrees": [
        ("孩子高烧39度", "39度 39 exact ℃"),
        ("车身转了180度", "180度 180 exact 角度"),
        ("用电300度", "300度 300 exact 千瓦时"),
    ],
    "bounds behind": [
        ("5分钟不到就修好", "5分钟不到 5 under 分钟"),
        ("一盒20元都不到。", "一盒 1 exact 盒|20元都不到 20 under 元"),
        ("一小时不到场的", "一小时 1 exact 小时"),
    ],
    "shares": [
        ("压缩三分之一", "三分之一 33.33 exact %"),
        ("约占1/3", "1/3 33.33 approx %"),
        ("完成五分之四强，", "五分之四强 80 over %"),
        ("增长百分之九十八点五", "百分之九十八点五 98.5 exact %"),
        ("下降千分之三", "千分之三 0.3 exact %"),
        ("自然增长率5.8‰", "5.8‰ 5.8 exact ‰"),
        ("每多缴1年每月加发5元", "1年 1 exact 年|5元 5 exact 元"),
        ("死亡率降至6.8/10万", "6.8/10万 6.8 exact /10万"),
        ("发病率为9/10万", "9/10万 9 exact /10万"),
        ("日检测12万管", "12万管 120000 exact 管"),
        ("浊度0.12NTU", "0.12NTU 0.12 exact NTU"),
        ("近七成村庄", "近七成 70 nearly %"),
        ("七成多村民参加", "七成多 70 over %"),
        ("完成七成半", "七成半 75 exact %"),
        ("收获过七成半", "过七成半 75 over %"),
        ("6亩多田", "6亩多 6 over 亩"),
        ("发电10亿千瓦时的新台阶", "10亿千瓦时 1000000000 exact 千瓦时"),
        ("由2009年历史最低值恢复", ""),
        ("2000年历史", "2000年 2000 exact 年"),
        ("七八成的人", "七八成 70..80 range %"),
        ("支持率过半", "过半 50 over %"),
        ("夏播进度过八成", "过八成 80 over %"),
        ("通过三成以上的方案", "三成以上 30 at_least %"),
        ("超半数居民", "超半数 50 over %"),
        ("一半以上的村", "一半以上 50 at_least %"),
        ("商铺多半开门", "多半 50 over %"),
        ("打8.5折", "8.5折 8.5 exact 折"),
        ("全场打对折", "对折 50 exact %"),
        ("打七五折", "七五折 7.5 exact 折"),
        ("产值翻两番", "两番 2 exact 番"),
        ("增长1.5倍", "1.5倍 1.5 exact 倍"),
        ("提高5.2个百分点", "5.2个百分点 5.2 exact 个百分点"),
        ("面对3∶1500的比例", "3∶1500 3..1500 exact 比"),
        ("按1:0.8配套", "1:0.8 1..0.8 exact 比"),
        ("三次产业比为10.5∶40.2∶49.3", "10.5∶40.2∶49.3 10.5..49.3 exact 比"),
        ("男女比例3比2", "3比2 3..2 exact 比"),
        ("行驶四分之三公里", "四分之三公里 0.75 exact 公里"),
        ("百分百达标", "百分百 100 exact %"),
        ("占了一多半", "一多半 50 over %"),
        ("所得六成返还林场", "六成 60 exact %"),
        ("按五成份额购买", "五成 50 exact %"),
        ("捐款3亿元，其中六成为企业捐赠", "3亿元 300000000 exact 元|六成 60 exact %"),
        ("近三成为女性", "近三成 30 nearly %"),
    ],
    "halves": [
        ("用时两年半", "两年半 2.5 exact 年"),
        ("重十五斤半", "十五斤半 15.5 exact 斤"),
        ("车程一个半小时", "一个半小时 1.5 exact 小时"),
        ("历时三个半月", "三个半月 3.5 exact 个月"),
        ("还有7个半", "7个半 7.5 exact 个"),
        ("工期半年", "半年 6 exact 月"),
        ("缩短半小时", "半小时 30 exact 分钟"),
        ("耗时半个多月", "半个多月 0.5 over 个月"),
        ("走过半个世纪", "半个世纪 50 exact 年"),
        ("坐车半个小时", "半个小时 30 exact 分钟"),
        ("间隔缩短到6分半钟", "6分半钟 6.5 exact 分钟"),
    ],
    "doublings": [
        ("产值翻一番", "一番 1 exact 番"),
        ("规模翻了两番", "两番 2 exact 番"),
        ("用户数翻番", "翻番 1 exact 番"),
        ("两年翻了近一番", "两年 2 exact 年|近一番 1 nearly 番"),
    ],
    "rates": [
        ("基数为8878元/月", "8878元/月 8878 exact 元/月"),
        ("给予每学期300元扶助", "每学期300元 300 exact 元/学期"),
        ("每人每月715元", "每人每月715元 715 exact 元/人/月"),
        ("每生每学期500元", "每生每学期500元 500 exact 元/生/学期"),
        ("200元（每亩）", "200元（每亩） 200 exact 元/亩"),
        ("每天30000余件", "每天30000余件 30000 over 件/天"),
        ("每月不超过20元", "每月不超过20元 20 at_most 元/月"),
        ("每年只需30元", "30元 30 exact 元"),
        ("每千人口拥有4.5个", "4.5个 4.5 exact 个"),
        ("西瓜2.5元一斤", "2.5元一斤 2.5 exact 元/斤"),
        ("补贴300元每人每年", "300元每人每年 300 exact 元/人/年"),
        ("每周三次", "每周三次 3 exact 次/周"),
        ("学生每餐12元", "每餐12元 12 exact 元/餐"),
        ("均价每间夜428元", "每间夜428元 428 exact 元/间夜"),
        ("每人1500元一次性补贴", "每人1500元 1500 exact 元/人"),
    ],
    "compounds": [
        ("花了123元1角1分", "123元1角1分 123.11 exact 元"),
        ("五元三毛", "五元三毛 5.3 exact 元"),
        ("用时1小时30分钟", "1小时30分钟 90 exact 分钟"),
        ("历时2年3个月", "2年3个月 27 exact 个月"),
        ("人均一亩三分地", "一亩三分地 1.3 exact 亩"),
        ("重三斤二两", "三斤二两 3.2 exact 斤"),
        ("三百块四毛", "三百块四毛 300.4 exact 元"),
        ("车程1小时18分", "1小时18分 78 exact 分钟"),
        ("卖到一块一毛五", "一块一毛五 1.15 exact 元"),
        ("身高1米75", "1米75 1.75 exact 米"),
    ],
    "money in speech": [
        ("每度便宜三分钱", "三分钱 0.03 exact 元"),
        ("本子卖八毛", "八毛 0.8 exact 元"),
        ("一斤六毛五", "一斤 1 exact 斤|六毛五 0.65 exact 元"),
        ("每斤涨一角", "一角 0.1 exact 元"),
        ("修车花了300块。", "300块 300 exact 元"),
        ("修车挣两百来块，", "两百来块 200 approx 元"),
        ("修车交300块押金", "300块 300 exact 元"),
        ("更换玻璃20块。", "20块 20 exact 块"),
    ],
    "shared units": [
        ("时速分别为40.7、43.5公里/小时", "40.7 40.7 exact 公里/小时|43.5公里/小时 43.5 exact 公里/小时"),
        ("分别提高2、5和3.3个百分点", "2 2 exact 个百分点|5 5 exact 个百分点|3.3个百分点 3.3 exact 个百分点"),
        ("增速分别回落0.3个、0.6个和2个百分点", "0.3个 0.3 exact 个百分点|0.6个 0.6 exact 个百分点|2个百分点 2 exact 个百分点"),
        ("建成5个和8个", "5个 5 exact 个|8个 8 exact 个"),
        ("到账14.7亿（现金10.1亿）元", "14.7亿 1470000000 exact 元|10.1亿 1010000000 exact 元"),
        ("带动20亿投资", "20亿 2000000000 exact 元"),
        ("分别达3、5、8万人", "3 30000 exact 人|5 50000 exact 人|8万人 80000 exact 人"),
    ],
    "spaces and wraps": [
        ("帮助1 296名儿童", "1296名 1296 exact 名"),
        ("去年累计帮助困难家庭儿童1\n296名", "1296名 1296 exact 名"),
        ("贷款利率比上年同期低2\n5个基点", "25个基点 25 exact 个基点"),
        ("增长 百 分 之 五 十", "百分之五十 50 exact %"),
        ("新 建 公 园 36 个", "36个 36 exact 个"),
        ("到 2025 年建成 12 座", "12座 12 exact 座"),
    ],
    "beside what is none": [
        ("2024年12月8日共有741件", "741件 741 exact 件"),
        ("12345热线接听741件", "741件 741 exact 件"),
        ("二等奖3名", "3名 3 exact 名"),
        ("3A级景区5家", "5家 5 exact 家"),
        ("曾发生4级地震19次", "19次 19 exact 次"),
        ("海边发生4级地震", "4级 4 exact 级"),
        ("已有3级医院2家", "2家 2 exact 家"),
        ("5G基站2.3万个", "2.3万个 23000 exact 个"),
        ("第3批12户", "12户 12 exact 户"),
        ("《三年行动方案》提出新增5所", "5所 5 exact 所"),
        ("“五个一”活动举办20场", "20场 20 exact 场"),
        ("成立两家合作社", "两家 2 exact 家"),
        ("维修路灯360盏次", "360盏次 360 exact 盏次"),
        ("176个年度计划项目", "176个 176 exact 个"),
    ],
}
ROWS = [(kind, text, expected) for kind, rows in FOUND.items() for text, expected in rows]


def told(quantity):
    """As the rows have it: text, value, modifier, unit."""
    value = f"{quantity.value:f}" if quantity.value is not None else f"{quantity.low:f}..{quantity.high:f}"
    return f"{quantity.text} {value} {quantity.modifier} {quantity.unit or '-'}"


@pytest.mark.parametrize(("kind", "text", "expected"), ROWS, ids=[f"{kind}: {text}" for kind, text, _ in ROWS])
def test_found(kind, text, expected):
    assert "|".join(map(told, find(text))) == expected


NOT_FOUND = [
    "沿岸有许多半岛",
    "“3·15”活动",
    "“11·29”大案",
    # dates and times
    "2024年12月8日", "去年四五月间", "上午9时30分", "9:30—11:30", "二〇二四年", "2021—2025年", "“十四五”", "80后", "90年代", "20世纪80年代", "12月份", "一季度",
    "上半年", "2月1日至5日", "晚上八点半", "2024/2025学年", "2、3月份", "2024-05-01",
    "下午3点一直到", "上午8点40分", "2∶00至4∶30", "正月初七", "2023届",
    "1月7、8、9日",
    # groups and classes, places, sets that have a name
    "三里庵站", "六回村委会", "五家沟小区", "长九二期", "分布在二、三、四层", "位于三、四楼", "北纬26度30分以南", "293次南昌至九江列车", "L296/3次临客",
    "5633/5634次列车", "7053次列车", "75036次中欧班列", "大半条街", "旱情的一角", "三里弯村", "三面环山", "O3-8h浓度", "2024款", "2008成都招聘会", "甲校2006级学生",
    "四组村民", "八年级二班", "兴宁县五岭乡", "十件民生实事", "小七孔", "一天比一天热", "多半要下雨", "最低气温",
    # ordinals, terms, meetings
    "第三", "第1至3名", "第十二届", "十七届人大七次会议", "县委十届两次全体会议", "忙到晚上八九点", "三中全会", "二期工程", "一、二期工程", "前三名", "一号文件", "分获一、二、三名", "三年级", "二等奖",
    # articles and idioms
    "一方面", "一系列", "一些", "统一", "万一", "唯一", "之一", "一带一路", "一对一", "一户一策", "千家万户", "四面八方", "十分重要", "一度", "百姓", "三位一体",
    # names and slogans
    "七里街", "三道镇", "五段镇", "规模以上亿元企业", "亿元村", "八家子乡", "西三条路", "十里铺村", "两级法院", "三、四级手术", "四、五类危桥", "三元区", "大半辈子", "五至六环", "三站", "“一老一小”", "三江源", "五一", "二七广场", "九寨沟", "三农", "“2分钟响应、6分钟到场、9分钟处置”机制", "“9分钟转诊、6分钟就医”的服务圈", "“五项”提质", "稳就业“16条”", "《两减一优》", "二维码", "三亚", "百色",
    # labels
    "12345热线", "S20高速", "男子500米决赛", "登陆家电市场", "大陆家庭", "3A级景区", "Ⅲ类", "T3航站楼", "5G", "1080P", "0971-8231234", "13812345678", "400-123-4567", "〔2019〕56号", "3号楼", "新华路15号",
    "1+3+N", "2.0.1", "https://example.cn/a?b=30%25%20", "GB5749—2006", "500强", "4星级", "万吨级码头", "百亿级集群", "7×24小时", "近几年", "24小时服务", "101国道", "G6",
    "1年期LPR", "5年期以上", "三年行动方案", "2至5层为商铺", "7、15、23层为设备层", "查扣黑三轮", "3层设有展厅", "骨三科", "一目了然",
    "长三角地区", "三大门类有两升一降", "2023环湖赛", "四口之家", "6幢、7幢交付", "3、5、7号线开工", "1、2号楼封顶", "每晚21时30分至23时30分",
    # scores
    "比分3:1", "以3比1战胜", "以22比20、21比18取胜", "12123平台", "一核两带", "18时42分33秒", "苹果6s手机", "三连冠", "40连胜", "618大促", "百元大钞", "年近七旬", "3:0完胜", "落实8个100%", "孤零零", "百公里油耗", "53度白酒", "7座小型轿车和9座以上客车限速行驶", "分级标准：\n1级：轻微", "号码为04、11、18", "您好，这里是12319", "总投资亿元", "民房4层起火", "九里区", "七通路口", "三里河路", "双峰村三峰街道", "一男一女",
]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text):
    assert [told(q) for q in find(f"据了解，{text}，")] == []


@pytest.mark.parametrize(("word", "modifier", "usage"), [(word, modifier, usage) for word, modifier, *_, usage in rows("bounds.tsv")])
def test_usage_of_a_bound_reads_as_it_says(word, modifier, usage):
    (quantity,) = find(usage)
    assert quantity.text.startswith(word) and quantity.modifier == modifier


KNOWN_FAILURES = [
    pytest.param("途经三元等站", "", marks=pytest.mark.xfail(strict=True, reason="a place whose name looks like money")),
]


@pytest.mark.parametrize(("text", "expected"), KNOWN_FAILURES)
def test_known_failures(text, expected):
    assert "|".join(map(told, find(text))) == expected


BEFORE = {"": "exact", "约": "approx", "大约": "approx", "近": "nearly", "接近": "nearly", "超": "over", "超过": "over", "逾": "over", "突破": "over",
          "至少": "at_least", "不低于": "at_least", "不少于": "at_least", "不足": "under", "不到": "under", "不超过": "at_most", "最多": "at_most"}
AFTER = {"": "exact", "以上": "at_least", "以下": "at_most", "以内": "at_most", "左右": "approx"}
CARRIERS = [("全市总量为", "。"), ("据统计，共有", "，比上年增加。"), ("数据显示，实际达到", "；其余不变")]
SMALL = "〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖"
# Units that a text reads by its own rules: dates, tenths, discounts, parts of a 元; 路 of signals; 多样 is a word.
PLAIN_UNITS = [unit.name for unit in units() if unit.name not in ("年", "日", "个月", "成", "折", "番", "兆", "点", "世纪", "届", "角", "分钱", "样", "路")]


@settings(max_examples=600)
@given(
    st.integers(min_value=1, max_value=10**16 - 1) | st.integers(min_value=1, max_value=20000),
    st.sampled_from(sorted(STYLES)), st.sampled_from(PLAIN_UNITS), st.sampled_from(sorted(BEFORE)), st.sampled_from(sorted(AFTER)),
    st.sampled_from(["", "余", "多"]), st.sampled_from(CARRIERS),
)
@example(2000, "chinese", "千瓦", "约", "", "", CARRIERS[0])
@example(12000, "scaled", "人次", "", "以上", "余", CARRIERS[1])
def test_written_out_and_read_back(number, style, unit, before, after, more, carrier):
    numeral = STYLES[style](number)
    assume(numeral[0] not in SMALL or len(numeral) > 1)                 # 两, 方, 期 after one Chinese digit mostly are other words
    assume(not (numeral[-1] in "千百兆" and unit[0] in "瓦米克卡焦伏帕赫牛乏安"))      # 三千瓦 is three kilowatts
    assume(not (before and after))
    phrase = before + numeral + more + unit + after
    text = carrier[0] + phrase + carrier[1]
    quantity, = find(text)
    start = len(carrier[0])
    assert quantity.span == (start, start + len(phrase)) and quantity.text == phrase
    assert quantity.value == number
    assert quantity.unit == unit
    assert quantity.modifier == (BEFORE[before] if before else AFTER[after] if after else "over" if more else "exact")


@given(st.text(alphabet="0123456789０５，,.．%％一二三十百千万亿半几两点分之成折元人次个年月日时至到-—~约近超过余多以上下第每/（）()“”《》 \n、。 Ab", max_size=60))
@settings(max_examples=400)
def test_never_raises_and_spans_hold(text):
    end = 0
    for quantity in find(text):
        assert end <= quantity.span[0] < quantity.span[1] <= len(text)
        assert "".join(text[slice(*quantity.span)].split()) == quantity.text
        end = quantity.span[1]


@given(st.sampled_from([text for _, text, _ in ROWS]), st.sampled_from([text for _, text, _ in ROWS]))
def test_a_stretch_is_read_where_it_stands(first, second):
    text = first + "。" + second
    start = len(first) + 1
    assert [(q.text, q.value, q.unit) for q in find(text, start)] == [(q.text, q.value, q.unit) for q in find("。" + second)]
    assert all(q.span[0] >= start for q in find(text, start))


@pytest.fixture(scope="module")
def in_full():
    """`find` by the full grammar alone, without what is told at a glance."""
    anchor = re.compile(f"[{plain.ANCHORS}]")

    def read(text):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(plain, "anchor", lambda: anchor)
            patch.setattr(plain, "glance", lambda text, at: (None, labels.past(text, at)))
            return find(text)

    return read


PHRASES = st.sampled_from([text for _, text, _ in ROWS] + NOT_FOUND)


@given(PHRASES, PHRASES, st.integers(0, 12), st.integers(0, 12))
@settings(max_examples=500)
def test_what_is_told_at_a_glance_is_what_the_full_grammar_reads(in_full, first, second, left, right):
    text = first[:left] + second[right:]
    assert find(text) == in_full(text)


@pytest.mark.parametrize("odd", ["\ud800", "\x00", "5\ud800元", "９" * 1000 + "元", "1" * 100_000, "一" * 100_000, "1,111" * 20_000, "5%至" * 20_000, "每" * 100_000,
                                 "（" * 100_000 + "5", "“" * 50_000 + "三", "1:" * 50_000, "1/2" * 30_000, "五元" * 30_000, "1亿(" * 20_000, "3、" * 50_000])
def test_odd_texts(odd):
    find(odd)


def test_only_str():
    with pytest.raises(TypeError, match="bytes"):
        find(b"5")


def test_bounds():
    values = {q.modifier: (q.value, q.low, q.high) for q in find("5人，约5人，近5人，超5人，5人以上，不足5人，不超过5人，5至6人")}
    five, six = Decimal(5), Decimal(6)
    assert values == {
        "exact": (five, five, five), "approx": (five, None, None), "nearly": (five, None, five), "over": (five, five, None),
        "at_least": (five, five, None), "under": (five, None, five), "at_most": (five, None, five), "range": (None, five, six),
    }


CONTAINS = [
    ("5人", 5, True), ("5人", 6, False), ("约100人", 105, True), ("约100人", 120, False), ("近100人", 99, True), ("近100人", 100, False),
    ("超100人", 101, True), ("超100人", 100, False), ("100人以上", 100, True), ("不足100人", 100, False), ("不超过100人", 100, True), ("5至8人", 8, True),
    ("5至8人", 8.5, False), ("2.5倍", 2.5, True), ("3∶5", 3, False), ("5人", float("nan"), False), ("超100人", float("inf"), True), ("5人", 10**400, False),
]


@pytest.mark.parametrize(("text", "number", "expected"), CONTAINS)
def test_contains(text, number, expected):
    assert find(text)[0].contains(number) is expected


def test_float_and_str():
    assert float(find("764.23万元")[0]) == 7642300.0
    assert float(find("1∶4")[0]) == 0.25
    with pytest.raises(ValueError, match="range"):
        float(find("5至8人")[0])
    shown = [str(q) for q in find("约3.8万元，1800名至2200名，不低于95%，比例5∶2000，突破1000万，零下5℃")]
    assert shown == ["约 38,000 元", "1,800–2,200 名", "至少 95%", "5∶2,000", "超过 10,000,000", "-5 ℃"]
