"""The verbs of saying, one closed class for all who ask whether somebody speaks: 介绍，…; 补充道，…; 告诉记者，…."""

from __future__ import annotations

# What a speaker does, before the comma or the colon of what is said.
SAYS = tuple(
    "介绍 表示 透露 说 称 指出 强调 坦言 解释 补充 分析 认为 提到 谈到 谈及 谈起 说到 说起 讲到 直言 坦陈 笑言 断言"
    " 感叹 感慨 总结 回忆 回答 答复 回应 证实 披露 宣布 呼吁 提醒 阐述 讲述 描述 形容 表态 讲 估算 推算".split()
)
# … to whom: 告诉记者，…
TELLS = tuple(["告诉" + whom for whom in ("记者", "笔者", "我们", "大家")])
# … and with 道 behind it alone: 答道，…
WITH_DAO = tuple("答 谈 笑 写 评价".split())
DAO = "道"
SAYING = "|".join(sorted([*SAYS, *TELLS], key=len, reverse=True))
SAID = f"(?:(?:{SAYING})(?:道|说|称)?|(?:{'|'.join(WITH_DAO)})道)"
# Somebody says, at the head of a sentence: 市水务局局长王一在会上介绍，…
SOMEBODY = f"[^，。“”]{{2,36}}{SAID}，"
