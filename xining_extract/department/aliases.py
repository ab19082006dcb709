"""What one body of a place goes by: 市公安局 and the place's 警方, 消协 and 消费者协会; all of them get one name."""

from __future__ import annotations

from collections import Counter

import msgspec

from .body import Body

SAME = {
    brief: name
    for name, briefs in {
        "公安局": "公安局 公安 警方 公安机关 公安部门",
        "交警": "交警 交警支队 交警大队 交警部门 公安交警 公安局交警支队 公安局交警大队 交管局 交管部门 公安交管部门",
        "消费者协会": "消协 消费者协会 消保委 消委会",
        "中级人民法院": "中院 中级人民法院 中级法院",
        "高级人民法院": "高院 高级人民法院 高级法院",
        "人民法院": "法院 人民法院",
        "人民检察院": "检察院 人民检察院 检察机关",
        "消防": "消防 消防支队 消防大队 消防救援支队 消防救援大队 消防部门",
        "残疾人联合会": "残联 残疾人联合会",
        "妇女联合会": "妇联 妇女联合会",
        "红十字会": "红会 红十字会",
    }.items()
    for brief in briefs.split()
}
POINTING = frozenset("我全该本")


def one_name(bodies: list[Body]) -> list[Body]:
    """The bodies, and of those that are the same each by the name that the text gives most often."""
    groups: dict[tuple[str, str], Counter[str]] = {}
    for body in bodies:
        if body.place is not None and (same := SAME.get(body.core)):
            known = groups.setdefault((body.place, same), Counter())
            known[body.name] += 1 + 10 * (body.name == body.text and body.text[0] not in POINTING)
    names = {key: found.most_common(1)[0][0] for key, found in groups.items() if len(found) > 1}
    if not names:
        return bodies
    cores = {body.name: body.core for body in bodies if body.name in names.values()}
    renamed = []
    for body in bodies:
        name = names.get((body.place or "", SAME.get(body.core, "")), body.name)
        renamed.append(body if name == body.name else msgspec.structs.replace(body, name=name, core=cores[name]))
    return renamed
