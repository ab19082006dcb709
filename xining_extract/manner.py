"""How public work is carried out, one closed class of adverbs: 扎实推进, 务实开展."""

from __future__ import annotations

ADVERBS = tuple(
    "全面 深入 扎实 持续 大力 积极 稳步 加快 有序 有力 有效 全力 认真 切实 着力 统筹 同步 纵深 强力 广泛"
    " 联合 集中 精心 主动 务实 高效 常态化 接续 加力 稳妥 稳慎 严格 顺利 圆满 提前 超额".split()
)
OF_THINGS = ("高标准", "高质量")  # which things may have, too: 高标准农田
HOW = f"(?:{'|'.join((*ADVERBS, *OF_THINGS))})"
