"""Plans and results, with the scope of their cues."""

import msgspec
import pytest
from marked import marked

from xining_extract.context.cues import find_cues
from xining_extract.context.periods import find_periods
from xining_extract.context.status import status_of
from xining_extract.model import Mention, Status


def told(text: str) -> tuple[Status, str | None]:
    site = marked(text)
    return status_of(site, find_cues(site.story))


CASES = [
    # 到2020年 behind what it grew from looks back; what is due behind the figure; a plan at the head; what is being built.
    ("最初只有3个村参保。到2020年，承保面积扩大至⟨9万亩⟩。", "actual"),
    ("目前只有3个村参保。到2020年，承保面积扩大至⟨9万亩⟩。", "target"),
    ("首批⟨120套⟩明年6月入住。", "target"),
    ("医院计划8月搬迁，床位由300张增至⟨900张⟩。", "target"),
    ("医院8月搬迁，床位由300张增至⟨900张⟩。", "actual"),
    ("剩下的⟨11个⟩计划在元旦前收尾。", "target"),
    ("原有的⟨11个⟩计划外项目停工。", "actual"),
    ("按照计划，拆除旧房⟨9万平方米⟩，两年内完成。", "target"),
    ("按照计划，全县拆除了旧房⟨9万平方米⟩。", "actual"),
    ("除了旧房，全县将拆除棚屋⟨9万平方米⟩。", "target"),
    ("水厂正在安装设备，建成后供水能力由8000吨提高到⟨2万吨⟩。", "target"),
    ("水厂去年建成后，供水能力由8000吨提高到⟨2万吨⟩。", "actual"),
    ("徒步赛将于11月5日在河西镇举行。赛事创办于2016年，⟨900人⟩参加。", "actual"),
    ("徒步赛将于11月5日在河西镇举行。⟨900人⟩参加。", "target"),
    # What is or was needed, and what is to be done.
    ("以前去县城要绕行⟨两小时⟩。", "actual"),
    ("新建一张养老床位要投入⟨12万元⟩。", "actual"),
    ("供水公司要在⟨2小时以内⟩上门。", "actual"),
    ("每个乡镇要建成⟨1所⟩幼儿园。", "target"),
    ("全县要在三年内改造小区⟨30个⟩。", "target"),
    # A day by which it is done, also behind the figure; not one that is over.
    ("其余⟨5个⟩项目年底前完工。", "target"),
    ("剩余⟨8栋⟩居民楼9月底前交房。", "target"),
    ("⟨8栋⟩居民楼去年9月底前交房。", "actual"),
    # Whom one deals with, what a rule threatens, how much there is by a guess; what is done though its cue is of a plan.
    ("民警责令其将超载人员进行疏散，并对其罚款⟨300元⟩。", "actual"),
    ("中心将组织人员进行培训，覆盖⟨300个⟩村。", "target"),
    ("在禁停区停车的，将被处以罚款⟨300元⟩。", "actual"),
    ("市里将处置僵尸车⟨300辆⟩。", "target"),
    ("计划总投资9亿元的体育中心已完成投资⟨3亿元⟩。", "actual"),
    ("计划总投资9亿元的体育中心，完成投资⟨3亿元⟩。", "target"),
    ("涉案金额预计达⟨300万元⟩。", "actual"),
    ("游客预计达⟨300万人次⟩。", "target"),
    ("即将投用的系统试了⟨3个⟩晚上。", "actual"),
    ("系统即将覆盖⟨3个⟩县。", "target"),
    ("城南规划建设了⟨25个⟩公园。", "actual"),
    ("城南规划建设⟨25个⟩公园。", "target"),
    ("店家愿意赔偿⟨800元⟩。", "target"),
    ("店家不愿意赔偿⟨800元⟩。", "actual"),
    # A forecaster's title is no forecast; what will be done to people; what is done already past a plan.
    ("首席预报员介绍，昨日全市面雨量⟨118毫米⟩。", "actual"),
    ("气象台预报，明日全市面雨量⟨118毫米⟩。", "target"),
    ("方案定了，学生将被安排到⟨12所⟩学校就读。", "target"),
    ("有多少患者，我们估算，新院区运行后可减少⟨900人⟩。", "target"),
    ("新院区运行后，门诊量增长⟨9%⟩。", "actual"),
    ("甲楼预计6月底交付；乙楼的⟨236套⟩，也已验收。", "actual"),
    ("乙楼将建⟨236套⟩，已开工。", "target"),
    # What somebody has set his mind on; what was done with what one had (将 as 把); what only says when.
    ("老党员四处筹钱，决心建起⟨3个⟩养殖场。", "target"),
    ("他下定决心，贷款⟨30万元⟩买下了这片山。", "actual"),
    ("此案显示了打击犯罪的决心，涉案金额⟨30万元⟩。", "actual"),
    ("村民许下诺言——“五年后，建成果园⟨30万亩⟩。”", "target"),
    ("下一步工作打算。（一）增加人手。海事处抽调⟨10名⟩船员。", "target"),
    ("今年计划海堤加固⟨15公里⟩、渔港清淤7处。", "target"),
    ("集团分流900人，完成今年计划的⟨154%⟩。", "actual"),
    ("储物柜每天还要收取⟨1元⟩的保管费。", "actual"),
    ("街道成立志愿服务队伍⟨26支⟩。", "actual"),
    ("他用三年兑现了诺言：种树⟨3万亩⟩。", "actual"),
    ("全村立下军令状：种茶⟨900亩⟩。", "target"),
    ("分行提出片区贷款每年新增不低于⟨3亿元⟩。", "target"),
    ("代表们提出建议⟨30条⟩。", "actual"),
    ("渔场年内完成所有投资，养殖规模达⟨9万亩⟩。", "target"),
    ("海警成功将走私成品油的⟨2名⟩船员抓获。", "actual"),
    ("他将剩下的⟨5万元⟩存入银行。", "actual"),
    ("船长马上将⟨4人⟩送上岸。", "actual"),
    ("公司将把⟨4人⟩送往医院。", "target"),
    ("县里将投入⟨900万元⟩用于改造。", "target"),
    ("在开学季即将到来之际，县里为⟨400名⟩学生发放助学金。", "actual"),
    # A subject of its own does not go on with a plan, but for what is to be reached; how much of a goal was made.
    ("到2027年，装机规模达到8万千瓦。电力公司与三家银行签订贷款⟨9亿元⟩。", "actual"),
    ("到2020年实现余额翻一番。去年，信用社在七个县投放贷款⟨9亿元⟩。", "actual"),
    ("完成目标任务⟨37亿元⟩的102%。", "target"),
    ("完成目标任务37亿元的⟨102%⟩。", "actual"),
    ("完成五年⟨3500亿元⟩融资计划的46%。", "target"),
    ("归集10亿元，占年度计划⟨20亿元⟩的53%。", "target"),
    ("占省里下达力争计划的⟨48%⟩，增加1亿元。", "actual"),
    ("随即将⟨900户⟩居民搬迁到县城。", "actual"),
    ("完成年度目标任务⟨120公里⟩。", "actual"),
    ("园区规划建设管网⟨70公里⟩。", "target"),
    ("基地规划用地⟨410亩⟩。", "target"),
    ("园区的规划面积⟨30平方公里⟩。", "actual"),
    ("拟养殖规模为：肉牛⟨60头⟩。", "target"),
    ("拟招生专业包括护理等⟨9个⟩。", "target"),
    ("草拟文件⟨9份⟩。", "actual"),
    ("医院录制虚拟课程⟨9节⟩。", "actual"),
    ("乡里将狠抓产业发展，打造采摘园⟨9个⟩。", "target"),
    ("规划提出用两年左右培育社团⟨60个⟩。", "target"),
    ("代表提出用工建议⟨80件⟩。", "actual"),
    ("国土规划建设局检查工地⟨70处⟩。", "actual"),
    ("铁路地质复杂，不仅要穿过⟨20座⟩隧道，还要跨河。", "actual"),
    ("到2020年，建成良田9万亩。我省现有耕地⟨1.1亿亩⟩。", "actual"),
    ("全市计划减贫⟨3万人⟩。", "target"),
    ("县里计划节水⟨3万吨⟩。", "target"),
    ("该市将供水管道⟨90公里⟩换新。", "actual"),
    ("该市将缴费基数提高⟨9%⟩。", "actual"),
    ("到2018年末，全市改建公路⟨1500公里⟩。2019年，我市将加快建设。", "actual"),
    ("到2025年，全市改建公路⟨1500公里⟩。2019年，我市将加快建设。", "target"),
    ("预计该模式将降低成本15%。同时，可节省运力⟨70%⟩。", "target"),
    ("去年计划新建80座，实际建成⟨90座⟩。", "actual"),
    ("年底可建成大棚⟨90座⟩。", "target"),
    ("去年底可用资金⟨90万元⟩。", "actual"),
    ("将招用毕业生的单位一并纳入，补贴期限延长至⟨三年⟩。", "actual"),
    ("将全面纳入监管，新增探头⟨90个⟩。", "target"),
    # Lists of what is to be done.
    ("二、今年工作安排\n聚力产业升级。实施工业项目⟨32个⟩。", "target"),
    ("今年主要预期目标：生产总值增长6%。\n（一）抓产业。培育企业⟨12家⟩。", "target"),
    ("重点抓好以下工作：新建幼儿园⟨3所⟩。", "target"),
    ("去年重点工作完成情况：新建幼儿园⟨3所⟩。", "actual"),
    ("今年计划修路80公里。其中县道⟨30公里⟩。", "target"),
    ("今年将新建学校8所。医疗方面，新建医院⟨2所⟩。", "target"),
    ("预计出口陶瓷40万吨，同比增长⟨9%⟩。", "target"),
    ("产量预计比去年减少⟨7000吨⟩。", "target"),
    ("年底前确保覆盖率达到⟨95%⟩。", "target"),
    ("确保节日供应，投放储备肉⟨900吨⟩。", "actual"),
    ("该校招生计划⟨450人⟩，收费标准为每学期5200元。", "target"),
    ("项目达产后可实现产值15亿元，带动⟨800人⟩就业。", "target"),
    ("明年跑道由现有的⟨2400米⟩延长到3200米。", "actual"),
    ("车展将于5月1日在会展中心举行。馆内设置展台⟨90个⟩。", "target"),
    ("车展将于5月1日在会展中心举行。上届车展设置展台⟨90个⟩。", "actual"),
    ("车展将于5月1日在会展中心举行。全市有车⟨90万辆⟩。", "actual"),
    ("今年秋季计划投用学校170所。170所中有新建的⟨127所⟩。", "target"),
    ("预计全年累计接待游客⟨300万人次⟩。", "target"),
    ("气象台预计，20日雨势仍强，过程累计雨量⟨80毫米⟩。", "target"),
    ("今年绿色建筑占比预计超过⟨70%⟩。", "target"),
    ("提高退税率，测算可为⟨65户⟩企业增加退税。", "target"),
    ("危房改造列入民生实事，任务数⟨3000户⟩。", "target"),
    ("今年，市里将把试点企业扩大到⟨15家⟩。", "target"),
    ("老年餐厅今年再建⟨40个⟩。", "target"),
    ("厂里计划招⟨30人⟩。", "target"),
    ("学校拟聘教练⟨4名⟩。", "target"),
    ("《县政府工作报告》提出：新建公厕⟨30座⟩。", "target"),
    ("新增床位900张，比年度目标多⟨120张⟩。", "actual"),
    ("预计年接待量达9万人次，票价普遍比邻市低⟨15%⟩。", "actual"),
    ("打算返乡的务工人员约有⟨6万名⟩。", "actual"),
    ("合作社打算再种果树⟨30亩⟩。", "target"),
    ("即日起至下月底，凭票可免费停车⟨3小时⟩。", "actual"),
    ("本月底前，还有⟨60辆⟩公交到位。", "target"),
    ("县里采购苗木，计划春季完成造林⟨150万亩⟩。", "target"),
    ("项目全部开工，剩余⟨29个⟩有望明年3月改造到位。", "target"),
    ("余下的⟨133户⟩力争年底入住。", "target"),
    ("今年农村公路改建任务为⟨112公里⟩。", "target"),
    ("在建项目还有97个，其中年内能竣工的⟨41个⟩。", "target"),
    ("旅行时间将由目前的3小时压缩至⟨1小时⟩。", "target"),
    ("中心正在抓紧建设，建成后年加工能力⟨2万吨⟩。", "target"),
    ("计划再改造低产林，把亩产由目前的12公斤提高到⟨20公斤⟩。", "target"),
    ("今年将修订考核办法，支持⟨30个⟩县试点。", "target"),
    ("今年的任务是⟨6200户⟩，已完成4100户。", "target"),
    ("全县改厕9740户，今年的任务还剩⟨1300户⟩。", "target"),
    ("首批⟨38辆⟩公交车年底前投用。", "target"),
    ("到今年10月底前，全县供水普及率可达⟨93%⟩以上。", "target"),
    ("吉安计划再建车棚⟨45个⟩。", "target"),
    ("意见稿明确，绿地率不得低于⟨35%⟩。", "target"),
    ("到二〇〇一年，水厂可日供水⟨80万吨⟩。", "target"),
    ("余下的⟨700户⟩预计月底前通气。", "target"),
    ("物业公司承诺漏水报修⟨2小时内⟩上门。", "target"),
    ("教育局决定从下学期起，每周开设体育课⟨5节⟩。", "target"),
    ("预计新增学位4000个，相当于去年招生人数的⟨一半⟩。", "target"),
    ("今年，该厂计划生产齿轮⟨3万套⟩。", "target"),
    ("年底将委托高校开展调查，样本不少于⟨5000个⟩。", "target"),
    ("“校门口增设斑马线”等⟨3件⟩建议将跨年度落实。", "target"),
    ("往后，食堂每天会备热菜⟨三样⟩。", "target"),
    ("下半年还有演出⟨12场⟩。", "target"),
    ("余下的⟨7座⟩8月20日前全部开通。", "target"),
    ("年底前要确保⟨120个⟩小区全部完工。", "target"),
    ("到1995年，全省发电量要达到⟨90亿千瓦时⟩。", "target"),
    ("队伍没有达到年初定下的⟨6金⟩目标。", "target"),
    # No cue, results, standing rules.
    ("列入目标任务的⟨90个⟩小区全部完工。", "actual"),
    ("新增床位500张，占全年目标的⟨104%⟩。", "actual"),
    ("参保31万人，实现年度目标数的⟨93%⟩。", "actual"),
    ("针对未来三天的大雪，⟨60台⟩铲车的检修全部结束。", "actual"),
    ("工程18项，年度计划投资9亿元，其中水利⟨7项⟩。", "actual"),
    ("车站计划下半年启用，设计日发送能力⟨2万人次⟩。", "actual"),
    ("今年计划加装电梯80部，每部补助⟨15万元⟩。", "actual"),
    ("到年底章程将修订完毕，⟨三分之二⟩以上业主到会方可表决。", "actual"),
    ("该省将举办招聘会40场；对未就业的学生，提供⟨1次⟩指导。", "actual"),
    ("县里将检测时间由5天压缩到⟨2天⟩。", "actual"),
    ("补发资金于7月10日前发放到位，惠及⟨4万人⟩。", "actual"),
    ("到1995年，全县通车里程达⟨800公里⟩，此后逐年增加。", "actual"),
    ("如期实现了⟨200亿元⟩目标。", "actual"),
    ("法院决定，对其罚款⟨500元⟩。", "actual"),
    ("酿一坛酱油，要经过⟨12道⟩工序。", "actual"),
    ("他们班组要负责⟨8座⟩变电站。", "actual"),
    ("他说，要看到，亏损的企业有⟨63户⟩。", "actual"),
    ("补发资金于7月10日前发放到位，惠及⟨38万人⟩。", "actual"),
    ("光明日报记者从会上获悉，人均藏书⟨1.03册⟩。", "actual"),
    ("今年计划改造小区9个，其中城东等⟨3个⟩已于春节后开工。", "actual"),
    ("工人要全部撤离，其中老人⟨83人⟩在中午12点前已经上岸。", "actual"),
    ("民警赶到时，老人正要把⟨12万元⟩汇出。", "actual"),
    ("她说，窗口每班要接待⟨200人次⟩。", "actual"),
    ("造林队完成任务为⟨60公里⟩。", "actual"),
    ("客流恢复到2019年同期的⟨105%⟩。", "actual"),
    ("目标人群接种率达⟨96%⟩。", "actual"),
    ("共有2万人预报名，较上届增长⟨36%⟩。", "actual"),
    ("支线比原计划提前⟨两个月⟩通车。", "actual"),
    ("营养改善计划在全县实施12年，惠及学生⟨1.1万人⟩。", "actual"),
    ("证据充分的情况下，平台将在⟨30分钟⟩内赔付。", "actual"),
    ("如遇极寒天气，将启动预案，涉及企业⟨21家⟩。", "actual"),
    ("贴息后年利率仅⟨2%⟩。", "actual"),
    ("全县建成公共充电站⟨18座⟩。", "actual"),
    ("今年以来，新建公园⟨6个⟩。", "actual"),
    ("目前已接种⟨3万剂⟩。", "actual"),
    ("对参保家庭给予每人⟨300元⟩补助。", "actual"),
    ("定员⟨56人⟩的车辆不得超员。", "actual"),
    ("就业率持续低于⟨5%⟩的预期目标。", "actual"),
    ("超额完成⟨120公里⟩的年度目标。", "actual"),
    # 将 that only moves its object, words that contain a cue.
    ("将⟨22个⟩窗口纳入服务范围。", "actual"),
    ("市人社局将⟨531个⟩岗位推送给毕业生。", "actual"),
    ("将授信额度提高至⟨500万元⟩。", "actual"),
    ("财政投入将近⟨3亿元⟩。", "actual"),
    ("主要种植水稻⟨3000亩⟩。", "actual"),
    ("还需要⟨10天⟩才能到账。", "actual"),
    ("建成虚拟仿真实验室⟨4个⟩。", "actual"),
    ("倍增计划培育企业⟨40家⟩。", "actual"),
    ("符合条件的，将给予⟨3000元⟩奖励。", "actual"),
    # Plans.
    ("市交通局将新建公交站⟨20个⟩。", "target"),
    ("计划投资⟨2亿元⟩。", "target"),
    ("计划年内改造小区⟨30个⟩。", "target"),
    ("力争培育企业⟨40家⟩。", "target"),
    ("发放贷款占县里安排力争计划的⟨57%⟩。", "actual"),
    ("出口额完成力争目标的⟨92%⟩。", "actual"),
    ("拟建设泵站⟨6座⟩。", "target"),
    ("预计全年接待游客⟨300万人次⟩。", "target"),
    ("到2027年，培育企业⟨40家⟩。", "target"),
    ("到2027年底，森林覆盖率达到⟨40%⟩。", "target"),
    ("代表王一建议，将补贴提高到⟨5元⟩。", "target"),  # nothing is so yet
    ("局里采纳建议⟨5条⟩。", "actual"),
    ("渠道由2018年底的86公里延长到2023年底的⟨129公里⟩。", "actual"),  # of which year it was
    ("渠道延长到2027年底，达⟨129公里⟩。", "target"),
    ("未来三年，建成幸福河湖⟨30条⟩。", "target"),
    ("明年开行班列⟨500列⟩。", "target"),
    ("争取到年底完成⟨90%⟩。", "target"),
    ("要确保水质达标率达到⟨95%以上⟩。", "target"),
    ("第二批资金⟨48万元⟩也将于近期下达。", "target"),
    ("全市⟨16家⟩医院将开始部署。", "target"),
    ("提出“覆盖率达到⟨60%⟩”的目标。", "target"),
    ("今年预期目标是：生产总值增长⟨5%⟩。", "target"),
    ("今年的主要预期目标是:生产总值增长5%左右;城镇新增就业⟨3万人⟩以上;居民收入稳步增长。", "target"),
    ("报告提出了今年的预期目标：生产总值增长⟨5.5%⟩，收入增长3%。", "target"),
    ("从明天开始，⟨3万辆⟩公交车可刷卡。", "target"),
    ("《县城规划》提出，新建站点⟨12个⟩。", "target"),
    ("《通知》明确，首付比例不低于⟨20%⟩。", "actual"),
    ("打算再种⟨30亩⟩。", "target"),
    ("就业困难率持续⟨低于5%⟩的预期目标。", "actual"),
    # A standard that is announced before it is in force; told by the dateline alone.
    ("新标准9月1日起执行。\n城镇补贴从每月510元提高到每月⟨578元⟩。", "actual"),
    # The cue holds on over clauses and bare sentences, until a result stands.
    ("市水务局将推进管网改造，更新管网⟨46公里⟩，整治错接点。", "target"),
    ("市水务局将推进管网改造，更新管网46公里，整治错接点⟨90处⟩。", "target"),
    ("今年将改造道路。实施绿化工程，新增绿地⟨60公顷⟩。", "target"),
    ("到2027年，装机规模达到8万千瓦。新能源占比达到⟨30%⟩以上。", "target"),
    ("今年计划建成高速13条，已有⟨4条⟩建成通车。", "actual"),
    ("下一步将继续扩面。目前已覆盖⟨65%⟩的村。", "actual"),
    ("力争全年开工。该项目总投资⟨3亿元⟩。", "actual"),
    ("截至目前完成6万亩，预计年底可达到⟨10万亩⟩。", "target"),
    ("按⟨0.49元⟩的价格计算，预计全年减支330万元。", "actual"),
    ("项目建成后，可提供就业岗位⟨300个⟩。", "target"),
    ("项目建成后，新增就业岗位⟨300个⟩。", "actual"),
    ("投产后，年产值可达⟨5亿元⟩。", "target"),
    ("6月底前完成改造⟨120公里⟩。", "target"),
    ("去年年底前完成改造⟨120公里⟩。", "actual"),
    ("已于6月底前完成改造⟨120公里⟩。", "actual"),
    ("年度计划投资⟨80亿元⟩。", "target"),
    ("今年将办好实事：一是新建公园10个。二是改造道路⟨20条⟩。", "target"),
    ("今年，县里将办好以下实事：\n1.新建公园10个。\n2.改造道路⟨20条⟩。", "target"),
    ("该项目总投资⟨12亿元⟩，计划2026年建成投用。", "actual"),
    ("人数将由⟨30人⟩增至50人。", "actual"),
    ("人数将由30人增至⟨50人⟩。", "target"),
    ("专家预测，客流将达⟨30万人次⟩。", "target"),
    # Years that look back, words that only contain a cue.
    ("产值从2018年的3亿元到2023年的⟨5亿元⟩。", "actual"),
    ("2018年到2022年，改造小区⟨30个⟩。", "actual"),
    ("未来科技城集聚企业⟨300家⟩。", "actual"),
    ("工期比预计提前⟨10天⟩。", "actual"),
    # What a plan starts from is so.
    ("计划将规模从⟨160头⟩扩大到450头。", "actual"),
    ("计划将规模从160头扩大到⟨450头⟩。", "target"),
    # Forecasts go on.
    ("预计明天有小到中雨。最高气温⟨25℃⟩。", "target"),
    pytest.param(
        "公益项目当天启动。该项目联合全市医院，向市民免费发放试剂⟨1万份⟩。",
        "target",
        marks=pytest.mark.xfail(strict=True, reason="nothing but the launch tells that it is yet to come"),
    ),
    # An excerpt has the status of what it introduces.
    ("【报告摘登】更新老旧管网⟨46公里⟩。\n今年，市住建局将更新老旧管网46公里。", "target"),
    ("【报告摘登】更新老旧管网⟨46公里⟩。\n去年，市住建局更新老旧管网46公里。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), CASES)
def test_status(text: str, status: str) -> None:
    assert told(text)[0] == status


@pytest.mark.parametrize(
    ("day", "status"), [("8月23日", "target"), ("9月20日", "actual"), ("12月28日", "actual"), (None, "actual")]
)
def test_a_standard_before_it_is_in_force(day: str | None, status: str) -> None:
    site = marked("新标准9月1日起执行。\n城镇补贴从每月510元提高到每月⟨578元⟩。")
    dateline = Mention(f"{day}电", f"{day}电", (0, 0)) if day else None
    periods = find_periods(msgspec.structs.replace(site.story, dateline=dateline))
    assert status_of(site, find_cues(site.story, to_come=periods.to_come))[0] == status


def test_the_cue_is_named() -> None:
    assert told("力争培育企业⟨40家⟩。") == ("target", "力争")
    assert told("全县有充电站⟨18座⟩。") == ("actual", None)


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("全县重点工作任务", "target"),
        ("“十三五”交通规划圆满收官", "actual"),
        ("全县重点工作完成情况", "actual"),
        (None, "actual"),
    ],
)
def test_a_headline_that_looks_ahead(title: str | None, status: str) -> None:
    site = marked("“十三五”时期，全县新建公路⟨210公里⟩。")
    story = msgspec.structs.replace(site.story, title=title)
    assert status_of(msgspec.structs.replace(site, story=story), find_cues(story))[0] == status
